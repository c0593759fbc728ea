"""States of the team's day: figures with needs, without, its targets, and the agent's own line."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QWidget

from agent_app.shell.open import open_shell
from agent_app.team.day_service import OwnLine
from domain.team_day import Counts
from tests.helpers import desk_fakes as fakes
from tests.helpers.fake_day import a_day
from tests.helpers.fake_team import a_floor


def opened(*, needs: bool = True) -> Any:
    services: Any = fakes.fake_services("team_lead")
    window = open_shell(services, fakes.RunsAtOnce())
    services.team.put(*a_floor(fakes.NOW))
    services.day.put(a_day(fakes.NOW, needs=needs))
    return window


def team_day() -> QWidget:
    window: QWidget = opened()
    return window


def team_day_calm() -> QWidget:
    window: QWidget = opened(needs=False)
    return window


def team_targets() -> QWidget:
    window = opened()
    window.desks["team"].day.may_target = True
    window.desks["team"].day.edit_targets()
    made: QWidget = window
    return made


def own_day() -> QWidget:
    services: Any = fakes.fake_services("agent")
    window = open_shell(services, fakes.RunsAtOnce())
    counts = Counts(calls=23, connected=11, talk_s=4324, deals=2)
    services.day.put_own(
        OwnLine(counts=counts, targets={"calls": 60, "talk_min": 120, "deals": 3}, counted=True)
    )
    return window


def sheet_morning() -> QWidget:
    window = opened()
    window.desks["team"].presenter.read_sheet("morning")
    made: QWidget = window
    return made


def sheet_evening() -> QWidget:
    window = opened()
    window.desks["team"].presenter.read_sheet("evening")
    made: QWidget = window
    return made


STATES: dict[str, Callable[[], QWidget]] = {
    "team_day": team_day, "team_day_calm": team_day_calm, "team_targets": team_targets, "own_day": own_day,
    "sheet_morning": sheet_morning, "sheet_evening": sheet_evening,
}  # fmt: skip
