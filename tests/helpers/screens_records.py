"""States of the Records page: a late problem, a disputed deal, visits, the proof of a consent, away."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QWidget

from agent_app.shell.window import open_shell
from domain.errors import UserError
from domain.records import RecordKind
from tests.helpers import desk_fakes as fakes
from tests.helpers.fake_records import FakeRecords


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


STATES: dict[str, Callable[[], QWidget]] = {
    f.__name__: f for f in (records_tickets, records_deals, records_visits, records_consents, records_away)
}
