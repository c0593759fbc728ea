"""The desk's services by hand: small classes with our verbs, a few customers in three languages, a line that can ring."""

# ruff: noqa: E501 - sample data in three languages reads better on one line

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from agent_app.calls.model import DeskState, Draft, LiveCall, Missing
from agent_app.calls.outcome import missing as missing_of
from agent_app.changes import Changed, Changes
from agent_app.customers.model import Context, Match, Matches, Reason
from agent_app.customers.older import Older
from agent_app.leads.model import QueuePage, QueueQuery, QueueRow
from agent_app.services import Services, Waiting
from agent_app.session.service import Health, KnownPerson, Session
from domain.articles import Article
from domain.callback_phrases import When, read_when
from domain.calls import CallRecord, WrapUp, with_changes
from domain.campaigns import Campaign, Disposition, RequiredField
from domain.errors import UserError
from domain.ids import new_id
from domain.leads import Consent, Deal, Lead, Number, Product, Ticket, Touch
from domain.people import Organisation, Person
from domain.permissions import rows_of
from domain.scripts import Objection, Option, PlayerState, Script, Step

NOW = datetime(2026, 11, 20, 2, 28, tzinfo=UTC)
SHANGHAI = "Asia/Shanghai"


class RunsAtOnce:
    """A `Runner` without threads. `held`: works wait in `waiting` until `go()`."""

    def __init__(self, on_error: Callable[[Exception], None] | None = None) -> None:
        self.on_error = on_error
        self.held = False
        self.waiting: list[Callable[[], None]] = []

    def run(self, work: Any, *, owner: object, done: Any, failed: Any = None) -> None:
        def do() -> None:
            try:
                result = work()
            except Exception as error:
                handler = failed or self.on_error
                if handler is None:
                    raise
                handler(error)
                return
            done(result)

        if self.held:
            self.waiting.append(do)
        else:
            do()

    def call_soon(self, work: Callable[[], None]) -> None:
        work()

    def go(self) -> None:
        waiting, self.waiting = self.waiting, []
        for work in waiting:
            work()


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


class FakeQueue:
    def __init__(self, rows: tuple[QueueRow, ...] | None = None) -> None:
        self.rows = queue_rows() if rows is None else rows
        self.asked: list[Any] = []

    def page(self, query: QueueQuery) -> QueuePage:
        self.asked.append(query)
        rows = self.rows
        if query.filter == "overdue":
            rows = tuple(r for r in rows if r.overdue)
        counts: dict[Any, int] = {}
        for row in rows:
            counts[row.group] = counts.get(row.group, 0) + 1
        return QueuePage(rows=rows[: query.limit], counts=counts, total=len(rows))

    def search(self, text: str, limit: int = 50) -> tuple[QueueRow, ...]:
        self.asked.append(text)
        return tuple(r for r in self.rows if text.casefold() in r.name.casefold())[:limit]

    def next_row(self) -> QueueRow | None:
        return self.rows[0] if self.rows else None


class FakeCustomers:
    """Acts are written down in `done` and change nothing but that."""

    def __init__(self) -> None:
        self.leads = dict(LEADS)
        self.done: list[tuple[Any, ...]] = []
        self.refuse: UserError | None = None
        self.older: dict[str, Older] = {}

    def context(self, lead_id: str) -> Context:
        lead = self.leads.get(lead_id) or Lead(
            id=lead_id, name=next((r.name for r in queue_rows() if r.lead_id == lead_id), "?")
        )
        reason = (
            Reason(code="ticket_due", data={"title": "Claim delayed", "due": "2026-11-25T09:00:00+00:00"})
            if lead_id == "wang"
            else None
        )
        article = Article(
            code="a", title=text("What the excess means", "什么是免赔额", "Qué es la franquicia"), body={}
        )
        return Context(
            lead=lead, campaign=CAMPAIGN, reason=reason, articles=(article,), open_until=datetime(2026, 11, 20, 13, tzinfo=UTC),
            may_dial="outside_hours" if lead_id == "ortega" else "do_not_call" if lead.do_not_call else None,
            may_dial_until=datetime(2026, 11, 20, 8, tzinfo=UTC) if lead_id == "ortega" else None,
        )  # fmt: skip

    def older_touches(self, lead_id: str, after: str) -> Older:
        if self.refuse is not None:
            raise self.refuse
        return self.older[after]

    def match(self, number_text: str) -> Matches:
        return Matches(number_text=number_text, e164=None, anonymous=False, matches=())

    def create_lead(self, name: str, number_text: str, *, company: str = "", language: str = "") -> Lead:
        self._act("create_lead", name, number_text, company)
        lead = Lead(
            id=new_id(), name=name, company=company, numbers=(Number(id="x", last4=number_text[-4:]),)
        )
        self.leads[lead.id] = lead
        return lead

    def set_fields(self, lead_id: str, values: dict[str, str], *, source: str = "") -> None:
        self._act("set_fields", lead_id, values, source)

    def add_number(self, lead_id: str, number_text: str, label: str = "") -> None:
        self._act("add_number", lead_id, number_text, label)

    def tag(self, lead_id: str, add: tuple[str, ...] = (), remove: tuple[str, ...] = ()) -> None:
        self._act("tag", lead_id, add, remove)

    def open_ticket(self, lead_id: str, title: str, promise: str = "", due_at: datetime | None = None) -> str:
        self._act("open_ticket", lead_id, title, promise, due_at)
        return "t"

    def record_consent(self, lead_id: str, consent: Consent) -> None:
        self._act("record_consent", lead_id, consent.channel, consent.given)

    def mark_do_not_call(self, lead_id: str, *, number_id: str | None = None, reason: str = "") -> None:
        self._act("mark_do_not_call", lead_id, number_id, reason)

    def record_deal(
        self, lead_id: str, product: str, amount_minor: int, currency: str, *, call_id: str = ""
    ) -> str:
        self._act("record_deal", lead_id, product, amount_minor, currency)
        return "d"

    def schedule_callback(
        self, lead_id: str, due_at: datetime, *, zone: str = "", words: str = "", note: str = ""
    ) -> str:
        self._act("schedule_callback", lead_id, due_at, words, note)
        return "w"

    def _act(self, *what: Any) -> None:
        if self.refuse:
            raise self.refuse
        self.done.append(what)


class FakeCalls:
    """A line that rings, talks and ends when the test says so; drafts in a dictionary."""

    def __init__(self, changes: Changes, now: Callable[[], datetime]) -> None:
        self._changes, self._now = changes, now
        self.calls: dict[str, LiveCall] = {}
        self.current_id: str | None = None
        self.agent: Any = "ready"
        self.reason = ""
        self.drafts: dict[str, Draft] = {}
        self.finished: dict[str, tuple[WrapUp, PlayerState | None]] = {}
        self.saves: list[tuple[str, WrapUp]] = []
        self.dialled: list[Any] = []
        self.able = frozenset({"answer", "hold", "mute", "hang_up", "dial", "blind", "dtmf", "record_split"})
        self.commands: list[str] = []

    # the test's verbs

    def ring(
        self, *matches: Match, number: str = "+86 138 **** 4410", call_id: str = "", anonymous: bool = False
    ) -> str:
        call_id = call_id or new_id()
        found = Matches(number_text=number, e164=None, anonymous=anonymous, matches=matches)
        lead = matches[0].lead_id if found.sure else None
        record = CallRecord(
            id=call_id,
            direction="in",
            started_at=self._now() - timedelta(seconds=4),
            number_text=number,
            lead_id=lead,
            campaign_id="renewal",
        )
        self.calls[call_id] = LiveCall(
            record=record, state="ringing_in", matches=found, label=matches[0].name if found.sure else ""
        )
        self.drafts[call_id] = Draft(call=record, wrap_up=WrapUp())
        if self.current_id is None:
            self.current_id = call_id
        self.say()
        return call_id

    def put(self, call_id: str, state: Any, **changes: Any) -> None:
        import dataclasses

        self.calls[call_id] = dataclasses.replace(self.calls[call_id], state=state, **changes)
        self.say()

    def stop_ringing(self, call_id: str) -> None:
        self.calls.pop(call_id)
        if self.current_id == call_id:
            self.current_id = None
        self.say()

    def left_open(self, call_id: str, minutes_ago: int = 30, number: str = "+86 139 **** 7777") -> None:
        record = CallRecord(
            id=call_id,
            direction="in",
            started_at=self._now() - timedelta(minutes=minutes_ago),
            ended_at=self._now() - timedelta(minutes=minutes_ago - 4),
            number_text=number,
            lead_id="li",
        )
        self.drafts[call_id] = Draft(call=record, wrap_up=WrapUp(notes="typed before the power went"))
        self.calls[call_id] = LiveCall(record=record, state="ended", waits_for_outcome=True)
        self.say()

    def say(self) -> None:
        self._changes.announce(Changed(calls=True))

    # the service's verbs

    def state(self) -> DeskState:
        return DeskState(
            agent=self.agent,
            reason=self.reason,
            since=self._now() - timedelta(minutes=12),
            calls=tuple(self.calls.values()),
            current_id=self.current_id,
        )

    def capabilities(self) -> frozenset[str]:
        return self.able

    def set_agent_state(self, state: Any, reason: str = "") -> None:
        self.agent, self.reason = state, reason
        self.say()

    def dial(self, lead_id: str, number_id: str | None = None) -> str:
        if LEADS.get(lead_id) and LEADS[lead_id].do_not_call:
            raise UserError("may_not_dial", rule="do_not_call")
        self.dialled.append(lead_id)
        return self._begin("out", lead_id, "")

    def dial_text(self, number_text: str) -> str:
        self.dialled.append(number_text)
        return self._begin("out", None, number_text)

    def log_manual(self, number_text: str, direction: str) -> str:
        return self._begin(direction, None, number_text)

    def _begin(self, direction: Any, lead_id: str | None, number: str) -> str:
        call_id = new_id()
        record = CallRecord(
            id=call_id,
            direction=direction,
            started_at=self._now(),
            number_text=number,
            lead_id=lead_id,
            campaign_id="renewal",
        )
        self.calls[call_id] = LiveCall(
            record=record, state="dialing", label=LEADS[lead_id].name if lead_id in LEADS else ""
        )
        self.drafts[call_id] = Draft(call=record, wrap_up=WrapUp())
        self.current_id = call_id
        self.say()
        return call_id

    def answer(self, call_id: str) -> None:
        self.commands.append("answer")
        self._record(call_id, answered_at=self._now())
        self.current_id = call_id
        self.agent = "talking"
        self.put(call_id, "active")

    def reject(self, call_id: str) -> None:
        self.commands.append("reject")
        self.stop_ringing(call_id)

    def hang_up(self, call_id: str) -> None:
        self.commands.append("hang_up")
        self._record(call_id, ended_at=self._now())
        self.agent = "wrap_up"
        self.put(call_id, "ended", waits_for_outcome=True)

    def hold(self, call_id: str) -> None:
        self.put(call_id, "held")

    def resume(self, call_id: str) -> None:
        self.put(call_id, "active")

    def mute(self, call_id: str, on: bool) -> None:
        self.put(call_id, self.calls[call_id].state, muted=on)

    def show(self, call_id: str) -> None:
        self.current_id = call_id
        self.say()

    def attach(self, call_id: str, lead_id: str) -> None:
        self._record(call_id, lead_id=lead_id, matched="chosen")
        self.say()

    def draft(self, call_id: str) -> Draft:
        return self.drafts[call_id]

    def save_draft(self, call_id: str, wrap_up: WrapUp, player: PlayerState | None = None) -> None:
        import dataclasses

        self.saves.append((call_id, wrap_up))
        self.drafts[call_id] = dataclasses.replace(self.drafts[call_id], wrap_up=wrap_up, player=player)

    def missing(self, call_id: str, wrap_up: WrapUp) -> tuple[Missing, ...]:
        return missing_of(CAMPAIGN, wrap_up, self._now())

    def finish(self, call_id: str, wrap_up: WrapUp, player: PlayerState | None = None) -> None:
        self.finished[call_id] = (wrap_up, player)
        self.calls.pop(call_id)
        self.drafts.pop(call_id)
        self.current_id = None
        self.agent = "ready"
        self.say()

    def open_wrap_ups(self) -> tuple[Draft, ...]:
        return tuple(self.drafts[c.id] for c in self.calls.values() if c.waits_for_outcome)

    def read_when(self, text: str, lead_id: str | None, now: datetime | None = None) -> When:
        from agent_app.widgets.language import language

        zone = LEADS[lead_id].time_zone if lead_id in LEADS else None
        return read_when(text, language.short, now or self._now(), "Asia/Shanghai", zone)  # type: ignore[arg-type]

    def _record(self, call_id: str, **changes: Any) -> None:
        import dataclasses

        call = self.calls[call_id]
        record = with_changes(call.record, **changes)
        self.calls[call_id] = dataclasses.replace(call, record=record)
        self.drafts[call_id] = dataclasses.replace(self.drafts[call_id], call=record)


class FakeSession:
    def __init__(self, role: Any = "agent") -> None:
        self.person = Person(id="me", login="mira", name="Mira Chen", role=role, time_zone=SHANGHAI)
        self.health_now = Health(
            state="in_step", since=NOW - timedelta(minutes=5), last_in_step=NOW - timedelta(seconds=20)
        )
        self.people: tuple[KnownPerson, ...] = ()
        self.error: Exception | None = None
        self.signed: list[tuple[str, ...]] = []
        self.unlock_code: str | None = None
        self.there: Session | None = Session(
            person=self.person, organisation=Organisation(id="o", code="harbour", name="Harbour Insurance"), server="https://leads", permissions=dict(rows_of(role)), online=True
        )  # fmt: skip

    def known(self) -> tuple[KnownPerson, ...]:
        return self.people

    def unlock_code_noted(self) -> None:
        self.unlock_code = None

    def sign_in(self, *values: str) -> Session:
        self.signed.append(("sign_in", *values))
        if self.error:
            raise self.error
        assert self.there
        return self.there

    def unlock(self, *values: str) -> Session:
        self.signed.append(("unlock", *values))
        assert self.there
        return self.there

    def sign_out(self) -> None:
        self.there = None

    def session(self) -> Session | None:
        return self.there

    def health(self) -> Health:
        return self.health_now


class FakeSettings:
    def __init__(self) -> None:
        self.values: dict[str, str] = {}

    def read(self, name: str, default: str = "") -> str:
        return self.values.get(name, default)

    def write(self, name: str, value: str) -> None:
        self.values[name] = value


class FakeDefinitions:
    def campaign(self, code: str) -> Campaign | None:
        return CAMPAIGN if code == CAMPAIGN.code else None

    def campaigns(self) -> tuple[Campaign, ...]:
        return (CAMPAIGN,)

    def script(self, code: str, version: int = 0) -> Script | None:
        return SCRIPT if code == SCRIPT.code else None

    def article(self, code: str) -> Article | None:
        return None


class FakeOutbox:
    def __init__(self) -> None:
        self.waits: tuple[Waiting, ...] = ()
        self.refusals: tuple[Waiting, ...] = ()

    def waiting(self, limit: int = 200) -> tuple[Waiting, ...]:
        return self.waits[:limit]

    def refused(self, limit: int = 200) -> tuple[Waiting, ...]:
        return self.refusals[:limit]


def exact(lead_id: str = "wang", how: Any = "exact") -> Match:
    lead = LEADS[lead_id]
    return Match(
        lead_id=lead_id,
        name=lead.name,
        how=how,
        company=lead.company,
        place=lead.place,
        last_touch_at=NOW - timedelta(days=17),
        last_touch="call",
        campaign="Renewal 2026-Q4",
        tier=lead.tier,
    )


def fake_services(role: Any = "agent", rows: tuple[QueueRow, ...] | None = None) -> Services:
    """A desk's services, all by hand; `services.calls` and the others are the fakes with their test verbs."""
    from agent_app.widgets import times

    changes = Changes(lambda work: work())
    return Services(
        session=FakeSession(role), queue=FakeQueue(rows), customers=FakeCustomers(), calls=FakeCalls(changes, lambda: times.now_utc()),
        changes=changes, settings=FakeSettings(), definitions=FakeDefinitions(), outbox=FakeOutbox(),
    )  # fmt: skip


def shanghai(moment: datetime) -> datetime:
    return moment.astimezone(ZoneInfo(SHANGHAI))
