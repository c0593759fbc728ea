"""The desk's services by hand: small classes with our verbs. Sample data and the line stand beside this file."""

# ruff: noqa: E501 - sample data in three languages reads better on one line

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from agent_app.changes import Changes
from agent_app.customers.model import Context, Match, Matches, Reason
from agent_app.customers.older import Older
from agent_app.leads.model import QueuePage, QueueQuery, QueueRow
from agent_app.outbox.model import Clash, OutboxEntry
from agent_app.services import RecordingsWaiting, Services, Waiting
from agent_app.session.service import Health, KnownPerson, Session
from agent_app.sync.operations import DESCRIBE
from domain.calls import CallRecord, WrapUp
from domain.campaigns import Campaign
from domain.deals import DealAct
from domain.errors import UserError
from domain.ids import new_id
from domain.leads import Consent, Lead, Number
from domain.operations import (
    KINDS,
    CallbackScheduled,
    CallFinished,
    DoNotCallMarked,
    FieldSet,
    Tagged,
    TicketOpened,
)
from domain.people import Organisation, Person
from domain.permissions import rows_of
from domain.script_life.stops import Stop, Stops
from domain.scripts import Script
from domain.tickets import TicketAct
from tests.helpers.desk_sample import CAMPAIGN, LEADS, LONG, NOW, SCRIPT, SHANGHAI, queue_rows, text, wang_li
from tests.helpers.fake_calls import FakeCalls
from tests.helpers.fake_day import FakeDay
from tests.helpers.fake_news import FakeNews
from tests.helpers.fake_sound import FakeSound
from tests.helpers.fake_team import FakeTeam


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

    def next_row(self, without: frozenset[str] = frozenset()) -> QueueRow | None:
        return next((row for row in self.rows if row.lead_id not in without), None)


class FakeCustomers:
    """Acts are written down in `done` and change nothing but that."""

    def __init__(self) -> None:
        self.leads = dict(LEADS)
        self.done: list[tuple[Any, ...]] = []
        self.refuse: UserError | None = None
        self.older: dict[str, Older] = {}
        self.unreviewed: tuple[str, ...] = ()

    def context(self, lead_id: str) -> Context:
        lead = self.leads.get(lead_id) or Lead(
            id=lead_id, name=next((r.name for r in queue_rows() if r.lead_id == lead_id), "?")
        )
        reason = (
            Reason(code="ticket_due", data={"title": "Claim delayed", "due": "2026-11-25T09:00:00+00:00"})
            if lead_id == "wang"
            else None
        )
        return Context(
            lead=lead, campaign=CAMPAIGN, reason=reason, open_until=datetime(2026, 11, 20, 13, tzinfo=UTC),
            may_dial="outside_hours" if lead_id == "ortega" else "do_not_call" if lead.do_not_call else None,
            may_dial_until=datetime(2026, 11, 20, 8, tzinfo=UTC) if lead_id == "ortega" else None,
            may_dial_rule="ES/general" if lead_id == "ortega" else "", unreviewed=self.unreviewed,
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

    def open_ticket(
        self,
        lead_id: str,
        title: str,
        promise: str = "",
        due_at: datetime | None = None,
        *,
        ticket_id: str = "",
        call_id: str = "",
    ) -> str:
        self._act("open_ticket", lead_id, title, promise, due_at)
        return "t"

    def change_ticket(self, lead_id: str, ticket_id: str, act: TicketAct) -> None:
        self._act("change_ticket", lead_id, ticket_id, act)

    def change_deal(self, lead_id: str, deal_id: str, act: DealAct) -> None:
        self._act("change_deal", lead_id, deal_id, act)

    def record_consent(self, lead_id: str, *consents: Consent) -> None:
        for one in consents:
            self._act("record_consent", lead_id, one.channel, one.given, one.number_id, one.purpose)

    def mark_do_not_call(self, lead_id: str, *, number_id: str | None = None, reason: str = "") -> None:
        self._act("mark_do_not_call", lead_id, number_id, reason)

    def pass_gate(self, lead_id: str, code: str, reason: str) -> None:
        self._act("pass_gate", lead_id, code, reason)

    def skip(self, lead_id: str, work_item_id: str, reason: str, again_at: datetime) -> None:
        self._act("skip", lead_id, work_item_id, reason, again_at)

    def record_deal(
        self, lead_id: str, product: str, amount_minor: int, currency: str, *,
        call_id: str = "", deal_id: str = "", state: str = "submitted",
    ) -> str:  # fmt: skip
        self._act("record_deal", lead_id, product, amount_minor, currency)
        return "d"

    def schedule_callback(
        self, lead_id: str, due_at: datetime, *,
        zone: str = "", words: str = "", note: str = "", item_id: str = "",
    ) -> str:  # fmt: skip
        self._act("schedule_callback", lead_id, due_at, words, note)
        return "w"

    def schedule_visit(
        self,
        lead_id: str,
        visit: str,
        due_at: datetime,
        *,
        zone: str = "",
        call_id: str = "",
        item_id: str = "",
    ) -> str:
        self._act("schedule_visit", lead_id, visit, due_at)
        return "v"

    def ask_message(
        self, lead_id: str, channel: str, template: str, *,
        language: str = "", call_id: str = "", message_id: str = "",
    ) -> str:  # fmt: skip
        self._act("ask_message", lead_id, channel, template, language)
        return "m"

    def _act(self, *what: Any) -> None:
        if self.refuse:
            raise self.refuse
        self.done.append(what)


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
    stopped: tuple[Stop, ...] = ()

    def campaign(self, code: str) -> Campaign | None:
        return CAMPAIGN if code == CAMPAIGN.code else None

    def campaigns(self) -> tuple[Campaign, ...]:
        return (CAMPAIGN,)

    def script(self, code: str, version: int = 0) -> Script | None:
        return SCRIPT if code == SCRIPT.code else None

    def speaking(self, campaign: Campaign, code: str) -> Script | None:
        return self.script(code)

    def stops(self) -> Stops:
        return Stops(self.stopped)


class FakeOutbox:
    def __init__(self) -> None:
        self.waits: tuple[Waiting, ...] = ()
        self.refusals: tuple[Waiting, ...] = ()
        self.kept = RecordingsWaiting()

    def recordings(self) -> RecordingsWaiting:
        return self.kept

    def waiting(self, limit: int = 200) -> tuple[Waiting, ...]:
        return self.waits[:limit]

    def refused(self, limit: int = 200) -> tuple[Waiting, ...]:
        return self.refusals[:limit]


class FakeEntries:
    """The outbox page's service: entries by hand, and what was asked for."""

    def __init__(self, *entries: OutboxEntry) -> None:
        self.there = tuple(entries)
        self.asked: list[tuple[Any, ...]] = []
        self.error: Exception | None = None
        self.fresh: tuple[OutboxEntry, ...] = ()

    def news(self) -> tuple[OutboxEntry, ...]:
        fresh, self.fresh = self.fresh, ()
        return fresh

    def entries(self, limit: int = 500) -> tuple[OutboxEntry, ...]:
        return self.there[:limit]

    def retry(self, ids: Any) -> int:
        self.asked.append(("retry", *ids))
        return len(ids)

    def try_now(self) -> None:
        self.asked.append(("try_now",))

    def discard(self, ids: Any, reason: str) -> int:
        if self.error:
            raise self.error
        self.asked.append(("discard", *ids, reason))
        self.there = tuple(e for e in self.there if e.id not in ids)
        return len(ids)

    def take_mine(self, entry_id: str) -> None:
        self.asked.append(("take_mine", entry_id))

    def seen(self, entry_id: str) -> None:
        self.asked.append(("seen", entry_id))

    def export(self, path: Path) -> int:
        self.asked.append(("export", path))
        return len(self.there)


def some_entries() -> tuple[OutboxEntry, ...]:
    """One entry of each group."""

    def one(number: int, group: Any, body: Any, about: str, **more: Any) -> OutboxEntry:
        kind = KINDS[type(body)]
        return OutboxEntry(
            id=f"op-{number}", group=group, kind=kind, said=DESCRIBE[kind](body), about=about, lead_id=f"l{number}",
            at=NOW - timedelta(minutes=7 * number), **more,
        )  # fmt: skip

    callback = CallbackScheduled(lead_id="l1", work_item_id="w", due_at=NOW + timedelta(hours=3))
    email = FieldSet(lead_id="l2", values={"email": "jose@ortega.example"}, was={"email": ""})
    call = CallFinished(
        call=CallRecord(id="c", direction="out", started_at=NOW, answered_at=NOW, ended_at=NOW + timedelta(seconds=252)),
        wrap_up=WrapUp(disposition="reached.sold"),
    )  # fmt: skip
    return (
        one(1, "refused", callback, "José Ortega Núñez", code="out_of_scope"),
        one(2, "merged", email, "José Ortega Núñez", code="conflict",
            clashes=(Clash(field="email", theirs="j.ortega@example.es", mine="jose@ortega.example"),)),
        one(3, "apart", Tagged(lead_id="l3", add=("vip", "重点客户")), "王丽 Wang Li", tries=8),
        one(4, "refused", DoNotCallMarked(lead_id="l4"), "", code="lead_gone"),
        one(5, "waiting", call, "王丽 Wang Li"),
        one(6, "waiting", TicketOpened(lead_id="l6", ticket_id="t", title="理赔超过两周没有答复"), "李娜", tries=3),
    )  # fmt: skip


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
    from tests.helpers.knowledge_fakes import FakeKnowledge

    changes = Changes(lambda work: work())
    calls = FakeCalls(changes, lambda: times.now_utc())
    return Services(
        session=FakeSession(role), queue=FakeQueue(rows), customers=FakeCustomers(), calls=calls, news=FakeNews(changes, calls),
        changes=changes, settings=FakeSettings(), definitions=FakeDefinitions(), outbox=FakeOutbox(),
        entries=FakeEntries(), team=FakeTeam(changes, lambda: times.now_utc()), sound=FakeSound(changes),
        knowledge=FakeKnowledge(), day=FakeDay(changes),
    )  # fmt: skip


def shanghai(moment: datetime) -> datetime:
    return moment.astimezone(ZoneInfo(SHANGHAI))


__all__ = [
    "CAMPAIGN", "LEADS", "LONG", "NOW", "SCRIPT", "SHANGHAI", "FakeCalls", "FakeCustomers", "FakeDefinitions", "FakeOutbox",
    "FakeQueue", "FakeSession", "FakeSettings", "RunsAtOnce", "exact", "fake_services", "queue_rows", "shanghai", "text",
    "wang_li",
]  # fmt: skip
