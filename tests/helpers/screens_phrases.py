"""States of the phrase page: sets, a trial, problems, nothing there yet."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QWidget

from agent_app.shell.open import open_shell
from domain.errors import UserError
from tests.helpers import desk_fakes as fakes
from tests.helpers.fake_phrases import FakePhrases


def page(phrases: FakePhrases | None = None, role: str = "operations") -> tuple[Any, Any, FakePhrases]:
    phrases = phrases or FakePhrases()
    services = replace(fakes.fake_services(role), phrases=phrases)
    window = open_shell(services, fakes.RunsAtOnce())
    window.go_to("operations")
    desk: Any = window.desks["operations"]
    desk.go_to("phrases")
    return window, desk.widget("phrases"), phrases


def phrases() -> QWidget:
    return page()[0]


def phrases_tried() -> QWidget:
    window, made, _ = page()
    made.bench.start.click()
    return window


def phrases_wrong() -> QWidget:
    window, made, _ = page()
    made.editor.forms["en"].setPlainText("(no risk\nto")
    made.editor.near.setPlainText("produkt within 5\nnonsense")
    made.editor.commit()
    return window


def phrases_empty() -> QWidget:
    return page(FakePhrases(()))[0]


def phrases_away() -> QWidget:
    away = FakePhrases()
    away.error = UserError("server_away")
    return page(away)[0]


STATES: dict[str, Callable[[], QWidget]] = {
    f.__name__: f for f in (phrases, phrases_tried, phrases_wrong, phrases_empty, phrases_away)
}
