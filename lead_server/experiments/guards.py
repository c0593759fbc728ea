"""Guard-rails: what must not get worse while sales get better. Pure.

Each difference against the first arm has an interval that holds at any look; a guard-rail is `worse` when the interval
lies on its bad side, so that a bad morning does not ring it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from statistics import fmean, variance

from domain.experiments.definition import Plan
from domain.experiments.effect import GUARDS, Guard, GuardArm, GuardWord
from domain.statistics.always_valid import Difference, difference_sequence, mean_difference_sequence
from domain.statistics.two_groups import Counts

Mean = tuple[int, float, float]  #: count, mean, variance


def rate_guard(code: str, arms: Sequence[tuple[int, int]], plan: Plan) -> Guard:
    """Of happenings of so many, by arm."""
    known = [(k, n) for k, n in arms if n]
    if len(known) < 2 or not arms[0][1]:
        return _without(code, [GuardArm(value=k / n if n else 0.0, of=n) for k, n in arms])
    pooled = sum(k for k, _ in known) / sum(n for _, n in known)
    size = max(plan.size, 100)
    found = [
        difference_sequence(Counts(*arms[0], *one), plan.alpha, size, max(pooled, 1 / size))
        for one in arms[1:]
        if one[1]
    ]
    return _guard(code, [GuardArm(value=k / n if n else 0.0, of=n) for k, n in arms], found)


def mean_guard(code: str, arms: Sequence[Mean], plan: Plan) -> Guard:
    """Of a measured figure, by arm."""
    shown = [GuardArm(value=middle, of=n) for n, middle, _ in arms]
    found = [mean_difference_sequence(arms[0], one, plan.alpha, plan.size) for one in arms[1:]]
    found = [one for one in found if one.half != float("inf")]
    return _guard(code, shown, found) if found else _without(code, shown)


def mean_of(values: Sequence[float]) -> Mean:
    """Count, mean and variance."""
    if not values:
        return 0, 0.0, 0.0
    return len(values), fmean(values), variance(values) if len(values) > 1 else 0.0


def by_arm(found: Mapping[str, Mean], arms: Sequence[str]) -> list[Mean]:
    return [found.get(arm, (0, 0.0, 0.0)) for arm in arms]


def _without(code: str, arms: list[GuardArm]) -> Guard:
    return Guard(code=code, arms=tuple(arms), word="no_facts")


def _guard(code: str, arms: list[GuardArm], found: Sequence[Difference]) -> Guard:
    up = GUARDS[code] == "up"
    worst = max(found, key=lambda one: one.value if up else -one.value)
    bad, good = (worst.low > 0, worst.high < 0) if up else (worst.high < 0, worst.low > 0)
    word: GuardWord = "worse" if bad else "better" if good else "fine"
    return Guard(code=code, arms=tuple(arms), word=word, low=worst.low, high=worst.high)
