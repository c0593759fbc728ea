"""A script with every kind of step, for tests and pictures of the script column."""

# ruff: noqa: E501 - sample data in three languages reads better on one line

from __future__ import annotations

from domain.scripts import Act, Case, Field, Limits, Objection, Option, Question, Script, Step
from tests.helpers.desk_sample import text

CITIES = (
    ("Beijing", "北京", "Pekín"), ("Shanghai", "上海", "Shanghái"), ("Guangzhou", "广州", "Cantón"), ("Shenzhen", "深圳", "Shenzhen"),
    ("Hangzhou", "杭州", "Hangzhou"), ("Nanjing", "南京", "Nankín"), ("Wuhan", "武汉", "Wuhan"), ("Chengdu", "成都", "Chengdu"),
    ("Xi'an", "西安", "Xi'an"), ("Suzhou", "苏州", "Suzhou"), ("Tianjin", "天津", "Tianjin"), ("Chongqing", "重庆", "Chongqing"),
    ("Qingdao", "青岛", "Qingdao"), ("Ningbo", "宁波", "Ningbo"), ("Changsha", "长沙", "Changsha"), ("Xiamen", "厦门", "Xiamen"),
)  # fmt: skip

EVERY_KIND = Script(
    code="renewal", title=text("Every kind of step", "各类步骤示例", "Todos los pasos"), version=3, start="hello", expected_steps=10,
    fields={"use": Field(title=text("Use", "用途", "Uso")), "area_m2": Field(title=text("Area", "面积", "Superficie")), "city": Field(title=text("City", "城市", "Ciudad")), "sum_insured": Field(kind="money", title=text("Sum insured", "保额", "Suma asegurada"))},
    fallbacks={"lead.name": text("the account holder", "账户本人", "el titular")},
    steps=(
        Step(id="hello", kind="say", title=text("Greeting", "问候", "Saludo"), text=text("Good morning {{ lead.name }}!", "{{ lead.name }}您好！", "¡Buenos días, {{ lead.name }}!"), goto="who"),
        Step(
            id="who", kind="verify", title=text("Who is it", "核实身份", "Quién es"), goto="city", otherwise="out_no", needed=2, required=True,
            text=text("To protect your data I ask two short questions.", "为了保护您的信息，需要核实两个问题。", "Para proteger sus datos le haré dos preguntas."),
            questions=(
                Question(code="use", text=text("Do you live there yourself?", "房屋是自住还是出租？", "¿Vive usted allí?"), expects="lead.fields.use"),
                Question(code="area", text=text("How many square metres?", "房屋面积多少平方米？", "¿Cuántos metros cuadrados?"), expects="lead.fields.area", compare="words"),
                Question(code="phone", text=text("Last digits of the plate?", "车牌后四位？", "¿Últimas cifras?"), expects="lead.fields.area_m2"),
            ),
        ),
        Step(id="city", kind="ask", title=text("City", "城市", "Ciudad"), text=text("In which city is it?", "房屋在哪个城市？", "¿En qué ciudad está?"), field="city", goto="sum",
             options=tuple(Option(code=name[0].lower(), text=text(*name)) for name in CITIES)),
        Step(id="sum", kind="ask", ask="money", title=text("Sum insured", "保额", "Suma asegurada"), text=text("What sum shall we insure?", "您希望投保多少保额？", "¿Qué suma desea asegurar?"),
             field="sum_insured", limits=Limits(low=10_000, high=2_000_000, currency="CNY"), goto="card"),
        Step(id="card", kind="ask", ask="text", sensitive=True, title=text("Account", "扣款账户", "Cuenta"), text=text("Which account shall we debit? The recording is off now.", "请问从哪个账户扣款？现在不录音。", "¿En qué cuenta hacemos el cargo? Ahora no se graba."),
             hint=text("Type the last four digits only.", "只录入后四位。", "Escriba solo las cuatro últimas."), limits=Limits(shape="####"), goto="consent"),
        Step(id="consent", kind="consent", channel="sms", title=text("Text messages", "短信", "SMS"), text=text("May we send you the policy by text message?", "我们可以用短信把保单发给您吗？", "¿Podemos enviarle la póliza por SMS?"), goto="send", otherwise="rights"),
        Step(id="send", kind="act", title=text("Policy by SMS", "发送保单", "Póliza por SMS"), text=text("The policy goes out by text message.", "保单将通过短信发出。", "La póliza sale por SMS."),
             acts=(Act(kind="message", channel="sms", template="policy"),), goto="rights"),
        Step(id="rights", kind="disclose", required=True, title=text("Right to withdraw", "犹豫期", "Desistimiento"), text=text("You may withdraw within fifteen days.", "您有十五天犹豫期，期间可全额退保。", "Puede desistir en quince días."), goto="sell"),
        Step(id="sell", kind="act", goto="bye_call", acts=(
            Act(kind="deal", product="Home Plus", amount="{{ answers.sum }}", currency="CNY"),
            Act(kind="visit", visit="after_sale", due="+7d 10:00"), Act(kind="ticket", title=text("Send the paper policy", "寄送纸质保单", "Enviar la póliza en papel"), due="+2d"),
            Act(kind="tag", tags=("sold_by_script",), when="lead.tier == 'A'"))),
        Step(id="bye_call", kind="sub_script", calls="bye", goto="out_sold"),
        Step(id="out_sold", kind="outcome", category="sale", disposition="reached.sold", title=text("Sold", "成交", "Vendido"), text=text("Thank you, {{ lead.name }}.", "感谢您，{{ lead.name }}。", "Gracias, {{ lead.name }}.")),
        Step(id="out_no", kind="outcome", category="refusal", disposition="reached.refused", title=text("Not proven", "身份未核实", "No acreditado"), text=text("Then I must not go on today.", "那今天就不能继续办理了。", "Entonces hoy no puedo seguir.")),
    ),
    objections=(
        Objection(code="price", title=text("Too expensive", "太贵了", "Es muy caro"), heard=text("expensive dear cheaper price", "贵 便宜 价格", "caro barato precio"), steps=(
            Step(id="price_1", kind="say", text=text("Compared with what?", "请问您是和哪里比较的？", "¿Comparado con qué?"), goto="price_2"),
            Step(id="price_2", kind="say", text=text("The difference pays for water damage.", "差价包含水暖管爆裂保障。", "La diferencia cubre daños por agua.")))),
        Objection(code="scam", title=text("Is this a scam?", "是不是诈骗", "¿Es una estafa?"), heard=text("scam fraud fake", "骗 诈骗 假", "estafa fraude"), steps=(
            Step(id="scam_1", kind="say", text=text("You can call us back on the number of your policy.", "您可以拨打保单上的客服电话核实。", "Puede llamarnos al número de su póliza.")),)),
        Objection(code="bye", listed=False, title=text("Goodbye", "结束语", "Despedida"), steps=(
            Step(id="bye_1", kind="say", text=text("You will hear from us in a week.", "一周后我们会回访您。", "Le llamaremos en una semana.")),)),
    ),
)  # fmt: skip

BY_TIER = Step(
    id="by_tier", kind="branch", cases=(Case(when="lead.tier == 'A'", goto="city"),), otherwise="sum"
)
