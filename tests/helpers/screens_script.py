"""Pictures of the script column: identity, long lists, sensitive steps, acts, what is wrong with an entry, the outline."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QWidget

from agent_app.shell.open import open_shell
from tests.helpers import desk_fakes as fakes
from tests.helpers.script_sample import EVERY_KIND


def _at(step: str, **recording: str) -> tuple[Any, Any, Any]:
    """A call whose script stands at a step."""
    services = fakes.fake_services()
    services.definitions.script = lambda code, version=0: EVERY_KIND
    window = open_shell(services, fakes.RunsAtOnce())
    desk = window.desks["calls"]
    call = services.calls.ring(fakes.exact())
    services.calls.answer(call)
    if recording:
        services.calls.put(call, "active", **recording)
    desk.presenter.script.jump(step)
    return window, desk, services


def identity() -> QWidget:
    return _at("who")[0]


def identity_wrong() -> QWidget:
    window, desk, _ = _at("who")
    desk.presenter.script.enter("出租")
    return window


def identity_failed() -> QWidget:
    window, desk, _ = _at("who")
    for _ in range(2):
        desk.presenter.script.enter("?")
    desk.presenter.script.jump("who")
    return window


def long_list() -> QWidget:
    window, desk, _ = _at("city")
    desk.side.script.answers.filter.setFocus()
    return window


def entry_limits() -> QWidget:
    window, desk, _ = _at("sum")
    desk.side.script.entry.setText("500")
    desk.presenter.script.enter("500")
    return window


def sensitive() -> QWidget:
    return _at("card", recording="paused")[0]


def sensitive_refused() -> QWidget:
    window, desk, services = _at("hello", recording="on")
    services.calls.able -= {"record_split"}
    desk.presenter.script.jump("card")
    return window


def sensitive_elsewhere() -> QWidget:
    window, desk, services = _at("hello")
    services.calls.able -= {"record_split"}
    desk.presenter.script.jump("card")
    return window


def consent_step() -> QWidget:
    return _at("consent")[0]


def act_step() -> QWidget:
    return _at("send")[0]


def outline() -> QWidget:
    window, desk, _ = _at("rights")
    desk.presenter.script.choose(1)
    desk.presenter.script.jump("city")
    desk.side.script.open_outline()
    return window


def objection_said() -> QWidget:
    window, desk, _ = _at("city")
    desk.side.script.open_objections()
    desk.side.script.finder.field.setText("你们不会是骗人的吧")
    return window


SCRIPT_STATES: dict[str, Callable[[], QWidget]] = {
    "script_identity": identity,
    "script_identity_wrong": identity_wrong,
    "script_identity_failed": identity_failed,
    "script_long_list": long_list,
    "script_limits": entry_limits,
    "script_sensitive": sensitive,
    "script_refused": sensitive_refused,
    "script_elsewhere": sensitive_elsewhere,
    "script_consent": consent_step,
    "script_act": act_step,
    "script_outline": outline,
    "script_objection_said": objection_said,
}
