"""Who is milder than her colleagues, and how far two scores of one call may lie apart."""

from __future__ import annotations

import msgspec

from domain.agreement.ratings import Ratings


class Leniency(msgspec.Struct, frozen=True, kw_only=True):
    """One rater beside the others who rated the same units.

    Attributes:
        mean: her value minus the mean of the others', averaged; above 0 she is milder.
        low, high: Bland and Altman's limits of agreement (mean -+ 1.96 standard deviations); None with one unit.
        units: how many she shares with somebody.
    """

    rater: str
    mean: float
    low: float | None
    high: float | None
    units: int


def leniency(ratings: Ratings) -> tuple[Leniency, ...]:
    """Each rater who shares a unit with somebody, in their order. Values must be numbers."""
    found = []
    for rater in ratings.raters:
        apart = []
        for given in ratings.units.values():
            others = [float(value) for who, value in given.items() if who != rater]
            if rater in given and others:
                apart.append(float(given[rater]) - sum(others) / len(others))
        if not apart:
            continue
        mean, low, high = sum(apart) / len(apart), None, None
        if len(apart) > 1:
            spread = (sum((one - mean) ** 2 for one in apart) / (len(apart) - 1)) ** 0.5
            low, high = mean - 1.96 * spread, mean + 1.96 * spread
        found.append(Leniency(rater=rater, mean=mean, low=low, high=high, units=len(apart)))
    return tuple(found)
