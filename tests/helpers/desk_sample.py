"""A few customers in three languages, their campaign and script, and the queue that they stand in: for tests by hand."""

# ruff: noqa: E501 - sample data in three languages reads better on one line

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any

from agent_app.leads.model import QueueRow
from domain.calls import with_changes
from domain.campaigns import Campaign, Disposition, RequiredField
from domain.leads import Consent, Deal, Lead, Number, Product, Ticket, Touch
from domain.scripts import Objection, Option, Script, Step

NOW = datetime(2026, 11, 20, 2, 28, tzinfo=UTC)
SHANGHAI = "Asia/Shanghai"


def text(en: str, zh: str, es: str) -> dict[str, str]:
    return {"en": en, "zh": zh, "es": es}


def outcomes() -> tuple[Disposition, ...]:
    comment = RequiredField(name="policy_no", title=text("Policy number", "保单号", "Número de póliza"))
    amount = RequiredField(name="premium", title=text("Premium", "保费", "Prima"), kind="money")
    why = RequiredField(
        name="refusal_reason",
        title=text("Reason", "原因", "Motivo"),
        kind="choice",
        options=("price", "competitor", "no need"),
    )
    return (
        Disposition(
            code="reached", title=text("Reached", "已接通", "Contactado"), key="r",
            children=(
                Disposition(code="sold", title=text("Renewed", "同意续保", "Renovó"), key="s", category="sale", requires=(comment, amount), min_note=10),
                Disposition(code="interested", title=text("Interested, call back", "有意向，再联系", "Interesado, volver a llamar"), key="i", category="positive", asks_callback=True),
                Disposition(code="thinking", title=text("Wants to think it over", "需要考虑", "Quiere pensarlo"), key="t", category="neutral"),
                Disposition(code="refused", title=text("Refused", "明确拒绝", "Rechazó"), key="f", category="refusal", requires=(why,)),
            ),
        ),
        Disposition(
            code="missed", title=text("Not reached", "未接通", "No contactado"), key="n",
            children=(
                Disposition(code="no_answer", title=text("No answer", "无人接听", "No contesta"), key="a", category="not_reached", retry_after_min=120),
                Disposition(code="busy", title=text("Busy", "占线", "Ocupado"), key="b", category="not_reached", retry_after_min=15),
                Disposition(code="off", title=text("Switched off", "关机", "Apagado"), key="o", category="not_reached"),
            ),
        ),
        Disposition(code="wrong", title=text("Wrong number", "号码错误", "Número equivocado"), key="w", category="invalid"),
        Disposition(code="dnc", title=text("Do not call again", "要求不再致电", "Pide que no se le llame"), key="d", category="do_not_call", sets_do_not_call=True),
    )  # fmt: skip


CAMPAIGN = Campaign(
    code="renewal", title=text("Renewal 2026-Q4", "2026年四季度续保", "Renovación 2026-T4"), script="renewal", scorecard="telesales",
    product="Home Plus", dispositions=outcomes(),
    next_steps=(text("Send comparison", "发送对比表", "Enviar comparación"), text("Ask the spouse", "与家人商量", "Consultar con la pareja")),
)  # fmt: skip

SCRIPT = Script(
    code="renewal", title=text("Renewal 2026-Q4", "2026年四季度续保", "Renovación 2026-T4"), version=7, start="hello", expected_steps=9,
    fallbacks={"product.name": text("your policy", "您的保单", "su póliza")},
    steps=(
        Step(
            id="hello", kind="say", title=text("Greeting", "问候", "Saludo"), goto="recording",
            text=text("Good morning {{ lead.name }}, this is **{{ agent.name }}** from Harbour Insurance. Is this a good moment?",
                      "{{ lead.name }}您好，我是海港保险的**{{ agent.name }}**，请问现在方便通话吗？",
                      "Buenos días, {{ lead.name }}, le habla **{{ agent.name }}** de Seguros Puerto. ¿Tiene un momento?"),
        ),
        Step(
            id="recording", kind="disclose", required=True, title=text("Recording", "录音告知", "Aviso de grabación"), goto="need",
            text=text("This call is recorded for quality and evidence.", "为保障您的权益，本次通话将被录音。", "Esta llamada se graba por calidad y como prueba."),
        ),
        Step(
            id="need", kind="ask", title=text("Situation", "情况核实", "Situación"), goto="offer",
            text=text("“{{ product.name }} ends in {{ product.days_left }} days. Last year you told us that you live there yourself — is that still so?”",
                      "“{{ product.name }}还有{{ product.days_left }}天到期。去年您说房屋是自住——现在还是这样吗？”",
                      "“{{ product.name }} vence en {{ product.days_left }} días. El año pasado nos dijo que vive usted allí: ¿sigue siendo así?”"),
            options=(
                Option(code="same", text=text("Yes, still so", "是的，没有变化", "Sí, sigue igual")),
                Option(code="changed", text=text("Something changed", "有变化", "Algo ha cambiado"), tags=("changed",), sets={"use": "rented"}),
                Option(code="price", text=text("Wants a lower price", "希望价格更低", "Quiere un precio más bajo"), objection="price"),
            ),
        ),
        Step(id="offer", kind="disclose", required=True, title=text("Excess", "免赔额告知", "Franquicia"), goto="sum",
             text=text("The excess is ¥ 500 for each claim.", "每次理赔的免赔额为500元。", "La franquicia es de 500 ¥ por siniestro.")),
        Step(id="sum", kind="ask", ask="money", title=text("Sum insured", "保额", "Suma asegurada"), field="sum_insured", goto="end",
             text=text("What sum shall we insure?", "您希望投保多少保额？", "¿Qué suma desea asegurar?")),
        Step(id="end", kind="outcome", disposition="reached.sold", title=text("Close", "结束语", "Cierre"),
             text=text("Thank you, {{ lead.name }}. You will receive the policy within a day.", "感谢您，{{ lead.name }}，保单将在一天内送达。", "Gracias, {{ lead.name }}. Recibirá la póliza en un día.")),
    ),
    objections=(
        Objection(
            code="price", title=text("Too expensive", "太贵了", "Es muy caro"), heard=text("expensive dear cheaper price", "贵 便宜 价格", "caro barato precio"),
            steps=(Step(id="price_1", kind="say", text=text("I understand. May I show what the difference pays for?", "我理解。请允许我说明差价包含哪些保障。", "Le entiendo. ¿Le muestro qué cubre la diferencia?")),),
        ),
        Objection(
            code="later", title=text("No time now", "现在没时间", "Ahora no tengo tiempo"), heard=text("busy later time", "忙 没空", "ocupado luego"),
            steps=(Step(id="later_1", kind="say", text=text("When may I call you?", "我什么时候再打给您方便？", "¿Cuándo le puedo llamar?")),),
        ),
    ),
)  # fmt: skip

LONG = "上海浦东新区张江高科技园区环球金融服务与保险经纪咨询股份有限公司第二分公司客户服务与续保中心"


def wang_li(**changes: Any) -> Lead:
    lead = Lead(
        id="wang", name="王丽 Wang Li", place="杭州", time_zone=SHANGHAI, tier="A", stage="renewal", language="zh", campaign_id="renewal",
        intention="B", called_count=3, tags=("物业业主", "VIP"), fields={"use": "自住", "area_m2": "96"},
        numbers=(Number(id="n1", last4="4410", masked_text="+86 138 **** 4410"), Number(id="n2", last4="0031", masked_text="+86 571 **** 0031", label="office")),
        consents=(Consent(id="c1", channel="phone", given=True, at=NOW - timedelta(days=300)), Consent(id="c2", channel="sms", given=False, at=NOW - timedelta(days=100))),
        products=(
            Product(id="p1", name="Home Plus", ends_on=date(2026, 12, 24), price_minor=248000, currency="CNY", period="y"),
            Product(id="p2", name="Travel Basic", ends_on=date(2026, 3, 1), price_minor=12000, currency="CNY", period="y"),
        ),
        tickets=(Ticket(id="t1", number=4411, title="Claim delayed", promise="answer", due_at=datetime(2026, 11, 25, 9, tzinfo=UTC)),),
        deals=(Deal(id="d1", product="Home Plus", state="submitted", amount_minor=248000, currency="CNY", at=NOW - timedelta(days=20)),),
        touches=tuple(
            Touch(id=f"x{n}", kind=kind, at=NOW - timedelta(days=days), by=by, text=said, talk_s=talk)
            for n, (kind, days, by, said, talk) in enumerate((
                ("call", 17, "Bo", "“asks for comparison”", 252), ("message", 19, "", "renewal notice opened", 0),
                ("call", 40, "Mira", "“will think about it, husband decides; call after the 15th when the salary is in”", 95),
                ("visit", 180, "Chen", "water damage inspected", 0), ("note", 200, "Bo", "prefers mornings", 0),
            ))
        ),
    )  # fmt: skip
    return with_changes(lead, **changes)


LEADS: dict[str, Lead] = {
    "wang": wang_li(),
    "ortega": Lead(id="ortega", name="José Ortega Núñez", place="Sevilla", time_zone="Europe/Madrid", language="es", tier="B", campaign_id="renewal",
                   numbers=(Number(id="o1", last4="9921", e164="+34612349921"),)),
    "li": Lead(id="li", name="李娜", company=LONG, place="上海", time_zone=SHANGHAI, language="zh", tier="A", campaign_id="renewal",
               numbers=(Number(id="l1", last4="8888", masked_text="+86 139 **** 8888"),)),
    "smith": Lead(id="smith", name="Margaret Smith-Worthington", place="Leeds", time_zone="Europe/London", language="en", campaign_id="renewal",
                  numbers=(Number(id="s1", last4="0102", e164="+441134960102"),), do_not_call=True),
}  # fmt: skip


def queue_rows() -> tuple[QueueRow, ...]:
    m = lambda minutes: NOW + timedelta(minutes=minutes)  # noqa: E731
    rows = [
        QueueRow(
            lead_id="wang",
            name="王丽 Wang Li",
            group="due_callback",
            why="callback_promised",
            due_at=m(2),
            tier="A",
            intention="B",
            called_count=3,
        ),
        QueueRow(
            lead_id="ortega",
            name="José Ortega Núñez",
            group="due_callback",
            why="callback_overdue",
            due_at=m(-14),
            overdue=True,
            tier="B",
            called_count=1,
        ),
        QueueRow(
            lead_id="c3",
            name="Ana Belén Rodríguez de la Fuente",
            group="due_callback",
            why="callback_promised",
            due_at=m(47),
        ),
        QueueRow(
            lead_id="k1",
            name="赵敏",
            group="complaint",
            why="complaint",
            why_data={"title": "理赔迟迟未到"},
            due_at=m(180),
            tier="A",
        ),
        QueueRow(
            lead_id="li",
            name="李娜",
            group="renewal",
            why="expiry",
            why_data={"product": "Home Plus"},
            expiry_days=18,
            company=LONG,
            tier="A",
        ),
        QueueRow(
            lead_id="smith",
            name="Margaret Smith-Worthington",
            group="renewal",
            why="expiry",
            why_data={"product": "Contents & Travel"},
            expiry_days=19,
            do_not_call=True,
        ),
    ]
    rows += [
        QueueRow(
            lead_id=f"r{n}",
            name=name,
            group="renewal",
            why="expiry",
            why_data={"product": "Home Plus"},
            expiry_days=20 + n,
            tier="BCA"[n % 3],
        )
        for n, name in enumerate(("陈伟", "María López", "张秀英", "Tom Baker", "刘洋", "Íñigo Sáenz"))
    ]
    rows += [
        QueueRow(lead_id=f"n{n}", name=name, group="new_lead", why="new_lead", place=place)
        for n, (name, place) in enumerate(
            (
                ("周杰", "苏州"),
                ("Lucía Gómez", "Madrid"),
                ("吴芳", "成都"),
                ("Paul O'Neill", "Cork"),
                ("孙强", "西安"),
            )
            * 4
        )
    ]
    return tuple(rows)
