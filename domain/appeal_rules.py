"""What a form lays down for after it was submitted: who decides an appeal, how fast, how often one may appeal.

Apart from `domain.evaluation_life`, so that the form's definition can hold it.
"""

from __future__ import annotations

from typing import Literal

import msgspec

Decider = Literal["analyst", "team_lead", "operations", "admin"]


class AppealLevel(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One level: a person of this role decides within so many hours; for `team_lead` one of the agent's team."""

    who: Decider = "analyst"
    within_h: float = 48


class AppealRule(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Attributes:
    levels: in order; none: nobody may appeal.
    within_days: since the agent got it (again, after a decision) she may appeal, or go on to the next level.
    most: appeals that one evaluation may meet.
    """

    levels: tuple[AppealLevel, ...] = (AppealLevel(), AppealLevel(who="team_lead", within_h=72))
    within_days: float = 7
    most: int = 1


USUAL = AppealRule()
