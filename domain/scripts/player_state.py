"""The player's memory, as it goes to disk and along with a call that is handed over. What is added has a default."""

from __future__ import annotations

from datetime import datetime

from domain.calls import Answer, SilentSpan, StepVisit
from domain.leads import Frozen
from domain.scripts.definition import Act


class Position(Frozen, frozen=True, kw_only=True):
    """Where the player stands. `calls` holds (step, objection) to return to, innermost last."""

    step: str
    objection: str = ""
    calls: tuple[tuple[str, str], ...] = ()


class Due(Frozen, frozen=True, kw_only=True):
    """An act that is to be done. The same step (and option) gives the same key, whenever it is passed."""

    key: str
    step: str
    act: Act
    at: datetime
    option: str = ""


class Check(Frozen, frozen=True, kw_only=True):
    """One identity question was answered. What was said is not kept."""

    step: str
    question: str
    right: bool
    at: datetime


class PlayerState(Frozen, frozen=True, kw_only=True):
    """Everything needed to go on after a kill.

    Attributes:
        disclosed: demands that are done. dues: acts not done yet. checks: identity questions asked.
        script, version, variant: of what is spoken: an experiment may speak another version than the newest.
        quiet: an act has begun a sensitive part. silences: spans in which the recording was silent.
    """

    trail: tuple[Position, ...] = ()
    answers: tuple[Answer, ...] = ()
    visits: tuple[StepVisit, ...] = ()
    disclosed: tuple[str, ...] = ()
    dues: tuple[Due, ...] = ()
    checks: tuple[Check, ...] = ()
    script: str = ""
    version: int = 0
    variant: str = ""
    quiet: bool = False
    silences: tuple[SilentSpan, ...] = ()
