"""The wiring of the Records page."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from agent_app.records.presenter import RecordsPresenter
from agent_app.records.view import RecordsPage
from agent_app.runner import Runner
from agent_app.services import Services
from agent_app.shell.actions import Acts
from domain.records import KINDS, RecordKind


def open_records(services: Services, background: Runner, acts: Acts, say: Callable[..., None]) -> RecordsPage:
    """Build the page and make every connection it needs."""
    session = services.session.session()
    assert services.records is not None and session is not None
    calls = services.calls

    def may(kind: RecordKind) -> bool:
        entity = {"tickets": "ticket", "deals": "deal", "visits": "work_item"}.get(kind, "")
        return bool(entity) and session.may(entity, "change")

    page = RecordsPage(acts, say, may)
    presenter = page.presenter = RecordsPresenter(
        page, services.records, background, lambda text: calls.read_when(text, None)
    )
    page.narrowed.connect(presenter.narrow)
    page.acted.connect(presenter.act)
    page.next.clicked.connect(presenter.more)
    for kind in KINDS:
        page.tabs[kind].clicked.connect(partial(_go, presenter, kind))
        acts.on(f"records_{kind}", partial(_go, presenter, kind))
    for act, handler in (
        ("records_again", presenter.reload), ("records_do", page.carry_out), ("records_list", page.focus_home),
        ("records_copy", page.copy_text), ("records_print", page.print_text),
    ):  # fmt: skip
        acts.on(act, handler)
    presenter.go_to("tickets")
    return page


def _go(presenter: RecordsPresenter, kind: RecordKind, *_checked: object) -> None:
    presenter.go_to(kind)
