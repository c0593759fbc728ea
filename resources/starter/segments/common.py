# ruff: noqa: E501 - a sentence a line, three languages
"""Steps that all segments share: the way in, the way out, and the objections."""

from __future__ import annotations

from typing import Any

from resources.starter.segments.words import LINES, SEGMENTS, Text


def t(text: Text) -> dict[str, str]:
    """As in a definition."""
    return dict(zip(("en", "zh", "es"), text, strict=True))


def option(code: str, text: Text, goto: str = "", **more: Any) -> dict[str, Any]:
    return {"code": code, "text": t(text), **({"goto": goto} if goto else {}), **more}


def step(name: str, kind: str, title: Text, text: Text | None = None, **more: Any) -> dict[str, Any]:
    return {"id": name, "kind": kind, "title": t(title), **({"text": t(text)} if text else {}), **more}


NAME = "{{ lead.polite_name | default(lead.name) }}"
BEGIN: list[dict[str, Any]] = [
    step(
        "greet",
        "ask",
        ("Greeting", "开场", "Saludo"),
        (
            f"Good day, is that **{NAME}**? {{{{ agent.name }}}} from Northlake Insurance, about your {{{{ product.name }}}}. Do you have three minutes?",
            f"您好，请问是**{NAME}**吗？我是北湖保险的{{{{ agent.name }}}}，关于您的{{{{ product.name }}}}跟您说一下，三分钟方便吗？",
            f"Buenos días, ¿hablo con **{NAME}**? Soy {{{{ agent.name }}}}, de Seguros Lago Norte, por su {{{{ product.name }}}}. ¿Tiene tres minutos?",
        ),
        options=[
            option("yes", ("Yes", "可以", "Sí"), "recording"),
            option("busy", ("Not now", "现在不方便", "Ahora no"), objection="no_time"),
            option("other", ("Somebody else answers", "不是本人", "Contesta otra persona"), "other_person"),
            option("scam", ("Is this a scam?", "是骗子吧", "¿Es una estafa?"), objection="scam"),
            option(
                "never",
                ("Do not call again", "别再打了", "No me llamen más"),
                "out_never",
                acts=[{"kind": "do_not_call", "reason": "asked"}],
            ),
        ],
    ),
    step(
        "other_person",
        "ask",
        ("Not the policyholder", "非本人", "No es el titular"),
        (
            f"I see. When can I best reach {NAME}? It is a personal matter.",
            f"好的，请问{NAME}一般什么时候方便接电话？",
            f"Entiendo. ¿Cuándo puedo localizar a {NAME}? Es un asunto personal.",
        ),
        options=[
            option("time", ("Names a time", "告知时间", "Da una hora"), "out_callback"),
            option(
                "unknown",
                ("Does not know the person", "不认识", "No conoce a esa persona"),
                "out_wrong",
                tags=["wrong_number"],
            ),
        ],
    ),
    step(
        "recording",
        "disclose",
        ("Recording", "录音告知", "Aviso de grabación"),
        (
            "Thank you. For your protection this call is recorded. If you would rather not be, tell me.",
            "谢谢。为了保障您的权益，本次通话会录音，如果您不同意请告诉我。",
            "Gracias. Por su seguridad esta llamada se graba. Si prefiere que no, dígamelo.",
        ),
        required=True,
        goto="identity",
    ),
    step(
        "identity",
        "verify",
        ("Identity", "核实身份", "Identidad"),
        (
            "So that I speak with nobody else about your policy, a short question.",
            "为了保护您的信息，先核实一个问题。",
            "Para no hablar de su póliza con otra persona, una pregunta breve.",
        ),
        required=True,
        needed=1,
        attempts=2,
        goto="by_tickets",
        otherwise="not_proven",
        questions=[
            {
                "code": "born",
                "compare": "date",
                "expects": "lead.fields.birthday",
                "text": t(
                    ("What is your date of birth?", "请问您的出生日期？", "¿Cuál es su fecha de nacimiento?")
                ),
            },
            {
                "code": "number",
                "compare": "last4",
                "expects": "lead.fields.customer_no",
                "text": t(
                    (
                        "The last four digits of your customer number, please.",
                        "请问您客户号的后四位？",
                        "¿Las cuatro últimas cifras de su número de cliente?",
                    )
                ),
            },
        ],
    ),
    step(
        "not_proven",
        "say",
        ("Not proven", "未能核实", "No acreditado"),
        (
            "Then I may not talk about the policy today, for your own protection. The number on your policy leads to us too.",
            "那今天就不能谈保单内容了，这也是为了保护您。您可以拨打保单上的电话。",
            "Entonces hoy no puedo hablar de la póliza, por su seguridad. En ella figura nuestro número.",
        ),
        goto="out_callback",
    ),
    step(
        "by_tickets",
        "branch",
        ("Is a problem open", "是否有未结问题", "Hay algo pendiente"),
        cases=[{"when": "lead.open_tickets > 0", "goto": "problem"}],
        otherwise="by_expiry",
    ),
    step(
        "problem",
        "ask",
        ("The problem first", "先说问题", "Primero el problema"),
        (
            "Something is still open with us. Has it been settled to your satisfaction?",
            "您有一个问题还没结案，请问处理得满意吗？",
            "Tenemos algo pendiente con usted. ¿Se lo han resuelto a su gusto?",
        ),
        options=[
            option("settled", ("Settled", "已解决", "Resuelto"), "by_expiry"),
            option("open", ("Still open", "还没解决", "Sigue pendiente"), "problem_promise"),
            option(
                "angry",
                ("Open, and angry", "没解决，很生气", "Pendiente y enfadado"),
                "problem_promise",
                tags=["complaint"],
            ),
        ],
    ),
    step(
        "problem_promise",
        "act",
        ("A promise", "承诺答复", "Un compromiso"),
        (
            "I am sorry. I pass it on now, and you will have an answer within two days.",
            "非常抱歉，我马上反馈，两天内给您答复。",
            "Lo siento. Lo traslado ahora y tendrá respuesta en dos días.",
        ),
        acts=[
            {
                "kind": "ticket",
                "due": "+2d",
                "title": t(
                    (
                        "Open problem named in the renewal call",
                        "续保电话中提到的未结问题",
                        "Asunto pendiente mencionado en la renovación",
                    )
                ),
                "promise": t(("an answer within two days", "两天内答复", "respuesta en dos días")),
            }
        ],
        goto="by_expiry",
    ),
    step(
        "by_expiry",
        "branch",
        ("Days to expiry", "按到期天数分流", "Días hasta el vencimiento"),
        cases=[
            {"when": when, "goto": f"{segment}_line"} for segment, (_, when) in reversed(SEGMENTS.items())
        ],
        otherwise="no_product",
    ),
    step(
        "no_product",
        "ask",
        ("No policy on record", "系统无保单", "Sin póliza en la ficha"),
        (
            "I do not have your policy before me. What is it that you have insured with us?",
            "我这边没调出您的保单，请问您在我们这里保的是什么？",
            "No tengo su póliza delante. ¿Qué tiene asegurado con nosotros?",
        ),
        field="insured_line",
        options=[
            *(option(line, named, f"early_{line}_open") for line, (_, _, named) in LINES.items()),
            option("none", ("Nothing", "没有投保", "Nada"), "out_not_customer"),
        ],
    ),
]
END: list[dict[str, Any]] = [
    step(
        "summary",
        "ask",
        ("Sum up", "确认信息", "Resumen"),
        (
            "I sum up: {{ product.name }} for one year, at **{{ (product.price|int) ~ ' ' ~ product.currency }}**. Is everything as you wish?",
            "跟您确认：{{ product.name }}一年，保费**{{ (product.price|int) ~ '元' }}**，对吗？",
            "Le resumo: {{ product.name }} por un año, **{{ (product.price|int) ~ ' ' ~ product.currency }}**. ¿Está todo a su gusto?",
        ),
        options=[
            option("right", ("Yes", "对的", "Sí"), "withdrawal"),
            option(
                "dear",
                ("Still too dear", "还是贵", "Sigue siendo caro"),
                objection="too_dear",
                tags=["price_sensitive"],
            ),
            option("changes_mind", ("No after all", "不办了", "Mejor no"), "out_refused"),
        ],
    ),
    step(
        "withdrawal",
        "disclose",
        ("Right to withdraw", "犹豫期告知", "Desistimiento"),
        (
            "You may withdraw within the period named in your contract, without a reason, and get your money back.",
            "合同约定的犹豫期内，您可以无条件退保，保费按约定退还。",
            "Puede desistir en el plazo que indica el contrato, sin dar motivos, y se le devuelve el importe.",
        ),
        required=True,
        goto="payment",
    ),
    step(
        "payment",
        "ask",
        ("How to pay", "付款方式", "Forma de pago"),
        (
            "How would you like to pay: by the link that I send, or from the account as last year?",
            "您想怎么付款：用我发给您的链接，还是和去年一样从账户扣？",
            "¿Cómo quiere pagar: con el enlace que le mando o de la cuenta del año pasado?",
        ),
        options=[
            option("link", ("By link", "链接支付", "Con el enlace"), "consent_sms"),
            option("account", ("From the account", "账户扣款", "De la cuenta"), "account"),
        ],
    ),
    step(
        "account",
        "ask",
        ("The account", "账户尾号", "La cuenta"),
        (
            "Nothing is recorded now. Only so that it is the right one: the last four digits of the account, please.",
            "现在不录音。为确认账户无误，请告诉我账号后四位。",
            "Ahora no se graba. Solo para acertar: las cuatro últimas cifras de la cuenta, por favor.",
        ),
        hint=t(("Type four digits, nothing more.", "只录入四位数字。", "Solo cuatro cifras.")),
        ask="text",
        sensitive=True,
        limits={"shape": "####"},
        goto="consent_sms",
    ),
    step(
        "consent_sms",
        "consent",
        ("Text messages", "短信授权", "SMS"),
        (
            "May we send the policy and reminders by text message?",
            "保单和到期提醒用短信发给您，您同意吗？",
            "¿Nos autoriza a enviarle la póliza y los avisos por SMS?",
        ),
        channel="sms",
        goto="send",
        otherwise="consent_email",
    ),
    step(
        "send",
        "act",
        ("Send the papers", "发送保单", "Enviar documentos"),
        acts=[{"kind": "message", "channel": "sms", "template": "renewal_policy"}],
        goto="book",
    ),
    step(
        "consent_email",
        "consent",
        ("E-mail", "邮件授权", "Correo"),
        ("By e-mail, then?", "那发到邮箱可以吗？", "¿Por correo, entonces?"),
        channel="email",
        goto="send_email",
        otherwise="book",
    ),
    step(
        "send_email",
        "act",
        ("Send by e-mail", "邮件发送", "Enviar por correo"),
        acts=[{"kind": "message", "channel": "email", "template": "renewal_policy"}],
        goto="book",
    ),
    step(
        "book",
        "act",
        ("Record the renewal", "登记续保", "Registrar la renovación"),
        acts=[
            {
                "kind": "deal",
                "product": "{{ product.name }}",
                "amount": "{{ product.price }}",
                "currency": "{{ product.currency }}",
            },
            {"kind": "visit", "visit": "after_sale", "due": "+10d 10:00"},
        ],
        goto="friend",
    ),
    step(
        "friend",
        "ask",
        ("A friend", "转介绍", "Un conocido"),
        (
            "One last thing: do you know somebody whose policy ends soon too?",
            "最后问一句，您身边有没有朋友的保险也快到期了？",
            "Una última cosa: ¿conoce a alguien a quien también le venza pronto?",
        ),
        options=[
            option("yes", ("Names somebody", "推荐了朋友", "Nombra a alguien"), "close", tags=["referrer"]),
            option("no", ("No", "没有", "No"), "close"),
        ],
    ),
    step(
        "close",
        "say",
        ("Close", "结束语", "Despedida"),
        (
            "Thank you for your trust. I ring in about ten days to ask whether all has arrived. Goodbye.",
            "感谢您的信任，大约十天后我再回访您，看资料是否收到。再见！",
            "Gracias por su confianza. En unos diez días le llamo para ver si ha llegado todo. Hasta pronto.",
        ),
        goto="out_sold",
    ),
    step(
        "out_sold",
        "outcome",
        ("Renewed", "续保成功", "Renovado"),
        ("Enter policy, premium and start.", "填写险种、保费和起保日期。", "Anote póliza, prima e inicio."),
        disposition="reached.sold",
        category="sale",
    ),
    step(
        "out_thinking",
        "outcome",
        ("Thinks it over", "再考虑", "Se lo piensa"),
        (
            "Gladly; I call again in a few days.",
            "没问题，过几天我再联系您。",
            "Claro; le llamo en unos días.",
        ),
        disposition="reached.thinking",
        category="positive",
    ),
    step(
        "out_quote",
        "outcome",
        ("Wants the quote", "先看报价", "Quiere el presupuesto"),
        (
            "It is on its way. I call the day after tomorrow.",
            "报价马上发给您，后天我再联系您。",
            "Ya va de camino. Le llamo pasado mañana.",
        ),
        disposition="reached.quote_sent",
        category="positive",
    ),
    step(
        "out_callback",
        "outcome",
        ("Call back", "约定回访", "Volver a llamar"),
        (
            "Then I call at that time. Goodbye.",
            "好的，到时候再打给您，再见。",
            "Le llamo a esa hora. Hasta luego.",
        ),
        disposition="reached.callback",
        category="positive",
    ),
    step(
        "out_refused",
        "outcome",
        ("Does not renew", "不续保", "No renueva"),
        (
            "I understand. Thank you for your time.",
            "好的，理解，感谢您的时间。",
            "Lo entiendo. Gracias por su tiempo.",
        ),
        disposition="reached.refused.other",
        category="refusal",
    ),
    step(
        "out_sold_object",
        "outcome",
        ("No longer has it", "标的已无", "Ya no lo tiene"),
        (
            "Then it has no purpose; I end it for you.",
            "那就不需要了，我给您登记。",
            "Entonces no tiene sentido; la doy de baja.",
        ),
        disposition="reached.refused.sold_object",
        category="refusal",
    ),
    step(
        "out_not_customer",
        "outcome",
        ("Never insured here", "从未投保", "Nunca ha sido cliente"),
        ("Please excuse the call.", "不好意思，打扰您了。", "Disculpe la molestia."),
        disposition="invalid.not_customer",
        category="invalid",
    ),
    step(
        "out_wrong",
        "outcome",
        ("Wrong person", "非本人", "Número equivocado"),
        (
            "Please excuse the call; I correct the number.",
            "不好意思打错了，我更正号码。",
            "Disculpe; corrijo el número.",
        ),
        disposition="invalid.wrong_person",
        category="invalid",
    ),
    step(
        "out_never",
        "outcome",
        ("Do not call", "不再来电", "No llamar"),
        (
            "I note it at once; we will not call again.",
            "马上给您登记，以后不再打扰。",
            "Lo anoto ahora; no le llamaremos más.",
        ),
        disposition="reached.do_not_call",
        category="do_not_call",
    ),
]
OBJECTIONS: list[dict[str, Any]] = [
    {
        "code": "too_dear",
        "title": t(("Too dear", "太贵了", "Es muy caro")),
        "heard": t(
            (
                "dear expensive price cheaper discount",
                "贵 便宜 优惠 打折 别家更低",
                "caro precio barato descuento rebaja",
            )
        ),
        "steps": [
            step(
                "dear_compare",
                "ask",
                ("With what", "和什么比", "Con qué"),
                (
                    "I understand. What do you compare it with?",
                    "理解，您是跟什么比觉得贵？",
                    "Le entiendo. ¿Con qué lo compara?",
                ),
                options=[
                    option("year", ("Last year", "去年", "El año pasado"), "dear_year"),
                    option(
                        "offer",
                        ("Another offer", "别家报价", "Otra oferta"),
                        "dear_offer",
                        tags=["competitor"],
                    ),
                    option("purse", ("Simply the sum", "就是金额", "La cantidad"), "dear_purse"),
                ],
            ),
            step(
                "dear_year",
                "say",
                ("The reason", "原因", "El motivo"),
                (
                    "The tariff follows the costs of repairs and hospitals. What you do not use I can take out, and it falls at once.",
                    "费率跟维修和医疗成本走。用不上的保障可以去掉，价格马上就降。",
                    "La tarifa sigue los costes. Lo que no use lo quito y baja enseguida.",
                ),
            ),
            step(
                "dear_offer",
                "say",
                ("Like with like", "同类比较", "Lo mismo con lo mismo"),
                (
                    "Let us compare like with like: the sum, the excess, the help. In the cheaper one something is often missing.",
                    "咱们要比保额、免赔和服务是不是一样，便宜的往往少一项。",
                    "Comparemos lo mismo: capital, franquicia y asistencia. En la barata suele faltar algo.",
                ),
            ),
            step(
                "dear_purse",
                "say",
                ("In instalments", "分期支付", "A plazos"),
                (
                    "It can be paid quarterly, without interest; and a higher excess makes it cheaper still.",
                    "可以按季度付，不收利息；提高免赔额还能再便宜些。",
                    "Se puede pagar por trimestres sin intereses; con más franquicia baja aún más.",
                ),
            ),
        ],
    },
    {
        "code": "no_time",
        "title": t(("No time", "没时间", "No tengo tiempo")),
        "heard": t(
            ("busy driving meeting later", "忙 开车 开会 没空 晚点", "ocupado conduciendo reunión luego")
        ),
        "steps": [
            step(
                "time_when",
                "say",
                ("Another time", "另约时间", "Otra hora"),
                (
                    "Of course. This evening after six, or tomorrow morning?",
                    "好的，今晚六点以后还是明天上午方便？",
                    "Claro. ¿Esta tarde a partir de las seis o mañana por la mañana?",
                ),
            )
        ],
    },
    {
        "code": "elsewhere",
        "title": t(("Insured elsewhere", "已在别家投保", "Ya está en otra")),
        "heard": t(
            ("another company elsewhere switched", "别家 已经买了 换公司", "otra compañía ya tengo cambiado")
        ),
        "steps": [
            step(
                "else_until",
                "ask",
                ("Until when", "到期时间", "Hasta cuándo"),
                (
                    "Good that you are covered. When does that one end? I call in time, without obligation.",
                    "有保障就好。那边什么时候到期？到期前我给您做个对比。",
                    "Lo importante es estar cubierto. ¿Cuándo le vence? Le llamo antes, sin compromiso.",
                ),
                ask="date",
                field="other_policy_ends",
                limits={"earliest": "today", "latest": "today+3y"},
            )
        ],
    },
    {
        "code": "send_info",
        "title": t(("Send me something", "发资料给我", "Mándeme algo")),
        "heard": t(("send email writing brochure", "发我 微信 短信 资料", "mande correo escrito folleto")),
        "steps": [
            step(
                "info_way",
                "ask",
                ("Which way", "发送方式", "Por dónde"),
                (
                    "Gladly: by text message, or by e-mail?",
                    "没问题，发短信还是邮箱？",
                    "Con gusto: ¿por SMS o por correo?",
                ),
                options=[
                    option("sms", ("Text message", "短信", "SMS"), "info_sms"),
                    option("email", ("E-mail", "邮箱", "Correo"), "info_email"),
                ],
            ),
            step(
                "info_sms",
                "act",
                ("By SMS", "短信发送", "Por SMS"),
                acts=[
                    {"kind": "message", "channel": "sms", "template": "quote"},
                    {"kind": "tag", "tags": ["wants_quote"]},
                ],
            ),
            step(
                "info_email",
                "act",
                ("By e-mail", "邮件发送", "Por correo"),
                acts=[
                    {"kind": "message", "channel": "email", "template": "quote"},
                    {"kind": "tag", "tags": ["wants_quote"]},
                ],
            ),
        ],
    },
    {
        "code": "bad_claim",
        "title": t(("Bad experience with a claim", "对理赔不满", "Mala experiencia con un siniestro")),
        "heard": t(
            ("claim refused slow complaint angry", "理赔 拒赔 太慢 投诉", "siniestro rechazado lento queja")
        ),
        "steps": [
            step(
                "claim_listen",
                "ask",
                ("Listen", "倾听", "Escuchar"),
                (
                    "I am sorry to hear that. What happened, in your words?",
                    "很抱歉。能跟我说说当时的情况吗？",
                    "Lo siento. ¿Qué pasó, con sus palabras?",
                ),
                ask="text",
                field="claim_remark",
                limits={"longest": 500},
                goto="claim_ticket",
            ),
            step(
                "claim_ticket",
                "act",
                ("Pass it on", "反馈", "Trasladarlo"),
                (
                    "I pass that on word for word, and somebody who can decide rings you within three days.",
                    "我原话反馈，三天内由能做主的同事给您回电。",
                    "Lo traslado tal cual y en tres días le llama alguien que puede decidir.",
                ),
                acts=[
                    {
                        "kind": "ticket",
                        "due": "+3d",
                        "title": t(("Complaint about a claim", "理赔投诉", "Queja por un siniestro")),
                        "promise": t(
                            (
                                "a call by somebody who can decide",
                                "能做主的同事回电",
                                "llamada de quien decide",
                            )
                        ),
                    },
                    {"kind": "tag", "tags": ["complaint"]},
                ],
            ),
        ],
    },
    {
        "code": "scam",
        "title": t(("Is this a scam?", "你们是不是骗子", "¿Es una estafa?")),
        "heard": t(
            ("scam fraud fake who gave number", "骗子 诈骗 怎么有我电话", "estafa timo fraude mi número")
        ),
        "steps": [
            step(
                "scam_prove",
                "say",
                ("Prove it", "自证身份", "Demostrarlo"),
                (
                    "It is good that you ask. I need no card and no code. Ring the number on your policy and ask for {{ agent.name }}.",
                    "有警惕性非常好。我不要银行卡号和验证码。您可以拨打保单上的电话，找{{ agent.name }}核实。",
                    "Hace bien. No necesito tarjeta ni claves. Llame al número de su póliza y pregunte por {{ agent.name }}.",
                ),
            )
        ],
    },
]
