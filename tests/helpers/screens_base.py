"""What pictures of the desk begin with: a window over hand-written services."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QWidget

from agent_app.shell.open import open_shell
from tests.helpers import desk_fakes as fakes

State = Callable[[], QWidget]


def desk_of(role: str = "agent", **changes: Any) -> tuple[Any, Any, Any]:
    """(window, services, the Calls desk) of somebody who is signed in; `changes` are services of hers."""
    services = fakes.fake_services(role, changes.pop("rows", None))
    services = replace(services, **changes)
    window = open_shell(services, fakes.RunsAtOnce())
    return window, services, window.desks.get("calls")


def talk_of() -> tuple[Any, Any, Any, str]:
    """The same in a talk with a known customer, two steps into the script; the call's id."""
    window, services, desk = desk_of()
    desk.queue.mark("wang")
    call = services.calls.ring(fakes.exact())
    services.calls.answer(call)
    for _ in range(2):
        desk.presenter.script.choose(1)
    return window, services, desk, call
