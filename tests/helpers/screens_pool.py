"""States of the public pool over the Calls desk: a list, a claimed lead, nothing there, the server away."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QWidget

from agent_app.shell.open import open_shell
from domain.errors import UserError
from tests.helpers import desk_fakes as fakes
from tests.helpers.fake_pool import FakePool


def opened(pool: FakePool | None = None) -> tuple[Any, Any, FakePool]:
    pool = pool or FakePool()
    services = replace(fakes.fake_services("agent"), pool=pool)
    window = open_shell(services, fakes.RunsAtOnce())
    window.show()
    window.open_pool()
    return window, window.pool_panel, pool


def pool() -> QWidget:
    return opened()[0]


def pool_claimed() -> QWidget:
    window, panel, fake = opened()
    panel.presenter.take("p1")
    fake.error = UserError("pool_taken")
    panel.presenter.take("p2")
    return window


def pool_empty() -> QWidget:
    return opened(FakePool(()))[0]


def pool_away() -> QWidget:
    away = FakePool()
    away.error = UserError("server_away")
    return opened(away)[0]


STATES: dict[str, Callable[[], QWidget]] = {
    f.__name__: f for f in (pool, pool_claimed, pool_empty, pool_away)
}
