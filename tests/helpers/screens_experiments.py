"""States of the effect page: each word that it can say, each view, the forms, trouble."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QWidget

from agent_app.shell.open import open_shell
from domain.errors import UserError
from tests.helpers import desk_fakes as fakes
from tests.helpers.fake_arms import FakeArms
from tests.helpers.fake_effects import FakeEffects
from tests.helpers.fake_studio import FakeStudio


def _page(effects: FakeEffects | None = None) -> tuple[QWidget, Any, FakeEffects]:
    effects = effects or FakeEffects()
    services = replace(fakes.fake_services("operations"), effects=effects, studio=FakeStudio())
    window = open_shell(services, fakes.RunsAtOnce())
    window.go_to("operations")
    desk: Any = window.desks["operations"]
    desk.go_to("experiments")
    return window, desk.widget("experiments"), effects


def effect_not_enough() -> QWidget:
    return _page(FakeEffects(late=14))[0]


def effect_better() -> QWidget:
    return _page(FakeEffects("better"))[0]


def effect_worse() -> QWidget:
    return _page(FakeEffects("worse", ratio=0.0002))[0]


def effect_no_difference() -> QWidget:
    return _page(FakeEffects("no_difference"))[0]


def _view(name: str, word: str = "better") -> QWidget:
    window, page, _ = _page(FakeEffects(word))
    page.figures.show_view(name)
    return window


def effect_steps() -> QWidget:
    return _view("steps")


def effect_time() -> QWidget:
    return _view("time")


def effect_guards() -> QWidget:
    return _view("guards")


def effect_refusals() -> QWidget:
    return _view("refusals")


def effect_plan() -> QWidget:
    return _view("plan")


def effect_draft() -> QWidget:
    window, page, _ = _page()
    page.presenter.choose("experiment", "closing")
    return window


def effect_versions() -> QWidget:
    window, page, _ = _page()
    page.presenter.choose("script", "renewal")
    return window


def effect_empty() -> QWidget:
    effects = FakeEffects()
    effects.rows = []
    effects.scripts = lambda: ()  # type: ignore[method-assign]
    return _page(effects)[0]


def effect_away() -> QWidget:
    effects = FakeEffects()
    effects.trouble = UserError("server_away")
    return _page(effects)[0]


def effect_form() -> QWidget:
    window, page, _ = _page()
    window.resize(1366, 768)
    window.show()
    page.new.click()
    page.form.line("title").setText("Opening with the neighbour's claim")
    page.form.line("code").setText("neighbour")
    page.form.line("baseline").setText("5")
    page.form.line("worth").setText("1.25")
    return window


def effect_end() -> QWidget:
    window, page, _ = _page()
    window.resize(1366, 768)
    window.show()
    page.end.click()
    return window


def other_variant() -> QWidget:
    """At the Calls desk: another variant is asked for."""
    services = replace(fakes.fake_services(), arms=FakeArms())
    window = open_shell(services, fakes.RunsAtOnce())
    desk: Any = window.desks["calls"]
    desk.queue.mark("wang")
    services.calls.answer(services.calls.ring(fakes.exact()))  # type: ignore[attr-defined]
    desk.open_variants()
    return window


STATES: dict[str, Callable[[], QWidget]] = {
    f.__name__: f
    for f in (
        effect_not_enough, effect_better, effect_worse, effect_no_difference, effect_steps, effect_time, effect_guards,
        effect_refusals, effect_plan, effect_draft, effect_versions, effect_empty, effect_away, effect_form, effect_end,
        other_variant,
    )
}  # fmt: skip
