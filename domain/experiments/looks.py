"""Planned looks: fixed before the start, each taken once, when its share of the contacts is there.

Bounds are those of Lan and DeMets with O'Brien-Fleming spending of alpha/2 on either side, computed from the shares at
which the looks were really taken: one that comes late costs nothing, one that was passed by is skipped. What a look saw
is kept: facts that arrive later change the figures of the page, never a look that was taken.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from domain.experiments.definition import Plan
from domain.experiments.verdict import standard_error
from domain.leads import Frozen
from domain.statistics.planned_looks import lan_demets
from domain.statistics.two_groups import Counts

STEP = 0.005  #: of the planned contacts between two looks, at least
MOST_Z = 99.0  #: told in place of a bound that nothing can reach


class Look(Frozen, frozen=True, kw_only=True):
    """A look that was taken, of one arm against the first.

    Attributes:
        n: how many of the plan's looks are past with it. share: of the planned contacts that were there.
        z: of the difference, positive where the arm is better. crossed: |z| is beyond the bound.
    """

    n: int
    at: datetime
    share: float
    counts: tuple[int, int, int, int]
    z: float
    bound: float
    crossed: bool


def due(plan: Plan, contacts: int, before: Sequence[Look]) -> bool:
    """True when a planned look is there (contacts of both arms) that was not taken; one that was passed by is skipped."""
    share = _share(plan, contacts)
    return _reached(plan, share) > _taken(before) and share >= (before[-1].share if before else 0.0) + STEP


def take(plan: Plan, counts: Counts, before: Sequence[Look], now: datetime, arms: int = 2) -> Look:
    """The look that is due. The last planned one spends all that is left."""
    share = _share(plan, counts.trials_a + counts.trials_b)
    bounds = lan_demets([*(one.share for one in before), share], plan.alpha / max(1, arms - 1))
    a, n, b, m = counts
    z, bound = z_of(counts), min(MOST_Z, bounds[-1])
    return Look(
        n=_reached(plan, share), at=now, share=share, counts=(a, n, b, m), z=z, bound=bound, crossed=abs(z) > bound
    )  # fmt: skip


def deciding(before: Sequence[Look]) -> Look | None:
    """The look that decides: the first that crossed its bound, else the newest."""
    return next((one for one in before if one.crossed), before[-1] if before else None)


def _share(plan: Plan, contacts: int) -> float:
    return contacts / (2 * plan.size) if plan.size else 0.0


def _reached(plan: Plan, share: float) -> int:
    return sum(one <= share for one in plan.looks)


def _taken(before: Sequence[Look]) -> int:
    return before[-1].n if before else 0


def z_of(counts: Counts) -> float:
    """The standardised difference, B - A."""
    error = standard_error(counts) if counts.trials_a and counts.trials_b else 0.0
    return (counts.b / counts.trials_b - counts.a / counts.trials_a) / error if error else 0.0
