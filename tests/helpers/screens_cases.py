"""States of what was handed to an agent: the list, one open with its customer, nothing, the server away."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QWidget

from agent_app.shell.open import open_shell
from tests.helpers import desk_fakes as fakes
from tests.helpers.fake_cases import FakeCases


def opened(cases: FakeCases | None = None) -> tuple[Any, Any, FakeCases]:
    cases = cases or FakeCases()
    services = replace(fakes.fake_services("agent"), cases=cases)
    window = open_shell(services, fakes.RunsAtOnce())
    window.show()
    window.open_cases()
    return window, window.cases_panel, cases


def cases_listed() -> QWidget:
    window, panel, _ = opened()
    panel.table.setCurrentCell(1, 0)
    return window


def cases_opened() -> QWidget:
    window, panel, _ = opened()
    panel.presenter.open("t1")
    panel.verb.setCurrentIndex(1)
    return window


def cases_away() -> QWidget:
    fake = FakeCases()
    fake.open("t1")
    fake.away = True
    return opened(fake)[0]


def cases_empty() -> QWidget:
    return opened(FakeCases(()))[0]


STATES: dict[str, Callable[[], QWidget]] = {
    f.__name__: f for f in (cases_listed, cases_opened, cases_away, cases_empty)
}
