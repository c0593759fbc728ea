"""States of the Records page: a late problem, a disputed deal, visits, the proof of a consent, away."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from msgspec.structs import replace as with_changes
from PySide6.QtWidgets import QWidget

from agent_app.shell.open import open_shell
from domain.errors import UserError
from domain.leads import Consent, Ticket
from domain.records import RecordKind
from tests.helpers import desk_fakes as fakes
from tests.helpers.fake_records import NOW, FakeRecords

CONSENTS = (
    Consent(id="c1", channel="phone", given=True, at=NOW, words="Yes, you may call me about the renewal."),
    Consent(id="c2", channel="sms", given=False, at=NOW, words="Please send me nothing more."),
)


def page(
    kind: RecordKind = "tickets", records: FakeRecords | None = None, role: str = "team_lead"
) -> tuple[Any, Any, FakeRecords]:
    records = records or FakeRecords()
    services = replace(fakes.fake_services(role), records=records)
    window = open_shell(services, fakes.RunsAtOnce())
    window.go_to("operations")
    desk: Any = window.desks["operations"]
    desk.go_to("records")
    made = desk.widget("records")
    if kind != "tickets":
        made.presenter.go_to(kind)
    return window, made, records


def records_tickets() -> QWidget:
    window, made, _ = page()
    made.verb.setCurrentIndex(made.verb.findData("hand"))
    return window


def records_deals() -> QWidget:
    window, made, _ = page("deals")
    made.table.selectRow(1)
    return window


def records_visits() -> QWidget:
    return page("visits")[0]


def records_consents() -> QWidget:
    window, made, _ = page("consents")
    made.table.selectRow(1)
    return window


def records_away() -> QWidget:
    fake = FakeRecords()
    fake.error = UserError("server_away")
    return page("tickets", fake)[0]


def records_answer_sheet() -> QWidget:
    """At the Calls desk: an answer to an earlier caller's problem, consents word for word in her column."""
    services = fakes.fake_services("agent")
    lead = next(one for one in fakes.LEADS.values() if one.tickets)
    told = Ticket(
        id="t9", number=4398, title="Card lost", state="answered", answer="a new one was sent on Friday"
    )
    services.customers.leads[lead.id] = with_changes(lead, tickets=(*lead.tickets, told), consents=CONSENTS)  # type: ignore[attr-defined]
    window = open_shell(services, fakes.RunsAtOnce())
    desk: Any = window.desks["calls"]
    desk.presenter.select(lead.id)
    desk.open_sheet("ticket_answer")
    return window


def records_consent_sheet() -> QWidget:
    """At the Calls desk: one sentence for several channels, numbers and purposes."""
    services = fakes.fake_services("agent")
    lead = next(one for one in fakes.LEADS.values() if len(one.numbers) == 2)
    about = (with_changes(CONSENTS[0], number_id=lead.numbers[0].id, purpose="offers"), CONSENTS[1])
    services.customers.leads[lead.id] = with_changes(lead, consents=about)  # type: ignore[attr-defined]
    window = open_shell(services, fakes.RunsAtOnce())
    desk: Any = window.desks["calls"]
    desk.presenter.select(lead.id)
    desk.open_sheet("consent")
    return window


STATES: dict[str, Callable[[], QWidget]] = {
    f.__name__: f
    for f in (
        records_tickets, records_deals, records_visits, records_consents, records_away,
        records_answer_sheet, records_consent_sheet,
    )
}  # fmt: skip
