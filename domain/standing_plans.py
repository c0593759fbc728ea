"""Messages about plans that stand: what the server draws by itself, what it would draw, what it drew."""

from __future__ import annotations

from datetime import datetime

from domain.leads import Frozen
from domain.sampling import Plan


class PlanRow(Frozen, frozen=True, kw_only=True):
    """A plan that stands.

    Attributes:
        zone: where its days begin. next_at: when its running period is over and drawn. drawn: newest period that was
            drawn, "" none yet. problem: why the last draw could not be made.
    """

    plan: Plan
    zone: str
    next_at: datetime
    drawn: str = ""
    problem: str = ""


class Analyst(Frozen, frozen=True, kw_only=True):
    """Somebody who can share a plan's work."""

    login: str
    name: str


class PlanPage(Frozen, frozen=True, kw_only=True):
    """Every plan by code, and who could hear calls."""

    rows: tuple[PlanRow, ...] = ()
    analysts: tuple[Analyst, ...] = ()


class KeepPlan(Frozen, frozen=True, kw_only=True):
    """Let a plan stand. `base`: it as the writer had read it; None: a new one. Another by now: `conflict`."""

    plan: Plan
    zone: str
    base: Plan | None = None


class TryPlan(Frozen, frozen=True, kw_only=True):
    """What would it draw from its last whole period?"""

    plan: Plan
    zone: str


class DrawnOf(Frozen, frozen=True, kw_only=True):
    """One agent in a draw: so many calls were there, so many were drawn.

    Attributes:
        chance: of each of her calls, an exact fraction; "" for risk, where none is known.
    """

    agent: str
    there: int
    drawn: int
    chance: str = ""


class DrawReport(Frozen, frozen=True, kw_only=True):
    """A draw, made or only tried.

    Attributes:
        there: calls that could have been drawn. shares: (analyst, calls to hear). open, done, skipped: how far they are,
            0 for a trial. seed, digest: with them whoever doubts it draws again; "" for a trial.
    """

    period: str
    since: datetime
    until: datetime
    there: int
    agents: tuple[DrawnOf, ...] = ()
    shares: tuple[tuple[str, int], ...] = ()
    open: int = 0
    done: int = 0
    skipped: int = 0
    seed: str = ""
    digest: str = ""


class DrawPage(Frozen, frozen=True, kw_only=True):
    """The newest draws of a plan first."""

    rows: tuple[DrawReport, ...] = ()
