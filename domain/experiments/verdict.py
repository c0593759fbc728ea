"""What the counts say, in exactly one of four words, with the interval it rests on.

`better`, `worse`: the interval of the difference (an arm minus the first) lies on one side of zero. `no_difference`: it
lies inside ± worth. Otherwise `not_enough`, with about how many more contacts (of both arms together) would decide it if
the rates stayed as they are. By `any_look` the interval is an always-valid one; by `planned_looks` it is that of the
newest look which was taken, and between looks nothing is said.
"""

from __future__ import annotations

from collections.abc import Callable
from math import sqrt
from typing import Literal

from domain.experiments.definition import Plan
from domain.leads import Frozen
from domain.statistics.always_valid import Difference, difference_sequence, half_width_at, planned_rho
from domain.statistics.two_groups import Counts

Word = Literal["better", "worse", "no_difference", "not_enough"]
MOST = 10_000_000  #: contacts beyond which "about n more" is no help any more


class Verdict(Frozen, frozen=True, kw_only=True):
    """One word about an arm against the first.

    Attributes:
        value, low, high: of the difference of sales per contact, as fractions.
        worth: what "no difference" means. more: contacts that are missing, of both arms together; 0 for no end in sight.
        by: `any_look` or `planned_looks`; look: the number of the look it rests on, 0 for none.
    """

    word: Word
    value: float
    low: float
    high: float
    worth: float
    more: int = 0
    by: str = "any_look"
    look: int = 0


def live(counts: Counts, plan: Plan, arms: int = 2) -> Verdict:
    """By the interval that holds at any look. `arms`: of the experiment; the level is divided among comparisons."""
    alpha = plan.alpha / max(1, arms - 1)
    found = interval(counts, plan, arms)
    rho = planned_rho(plan.size, plan.baseline, alpha)
    a, n, b, m = counts
    rates = ((a + 1) / (n + 2), (b + 1) / (m + 2))

    def half_at(size: int) -> float:
        return half_width_at(size, *rates, rho, alpha)

    word = _word(found.value, found.low, found.high, plan.worth)
    more = contacts_missing(found.value, (n + m) // 2, half_at, plan) if word == "not_enough" else 0
    return Verdict(
        word=word,
        value=found.value,
        low=found.low,
        high=found.high,
        worth=plan.worth,
        more=more,
        by="any_look",
    )


def interval(counts: Counts, plan: Plan, arms: int = 2) -> Difference:
    """The always-valid interval of the difference."""
    return difference_sequence(counts, plan.alpha / max(1, arms - 1), plan.size, plan.baseline)


def at_look(counts: Counts, plan: Plan, bound: float, look: int) -> Verdict:
    """By a planned look: the difference ± bound standard errors.

    Args:
        bound: the look's z; look: its number from 1; 0: none was taken yet, and nothing is known.
    """
    a, n, b, m = counts
    if not look or not n or not m:
        return Verdict(
            word="not_enough", value=0.0, low=-1.0, high=1.0, worth=plan.worth, by="planned_looks",
            more=max(0, round(2 * plan.size * plan.looks[0]) - n - m),
        )  # fmt: skip
    value, half = b / m - a / n, bound * standard_error(counts)
    low, high = max(-1.0, value - half), min(1.0, value + half)
    share = plan.looks[min(look, len(plan.looks) - 1)]
    word = _word(value, low, high, plan.worth)
    more = max(0, round(2 * plan.size * share) - n - m) if word == "not_enough" else 0
    return Verdict(
        word=word, value=value, low=low, high=high, worth=plan.worth, more=more, by="planned_looks", look=look
    )


def standard_error(counts: Counts) -> float:
    """Of the difference, with rates drawn to the middle by one success and one failure an arm."""
    a, n, b, m = counts
    p, q = (a + 1) / (n + 2), (b + 1) / (m + 2)
    return sqrt(p * (1 - p) / n + q * (1 - q) / m)


def contacts_missing(value: float, have: int, half_at: Callable[[int], float], plan: Plan) -> int:
    """About how many contacts, of both arms together, until the interval decides; 0: not within `MOST`.

    Args:
        have: contacts an arm has. half_at: half the interval's width at a size.
    """

    def decided(size: int) -> bool:
        half = half_at(size)
        return half < abs(value) or abs(value) + half < plan.worth

    size = max(have, 1)
    while not decided(size):
        size *= 2
        if size > MOST:
            return 0
    low = max(have, size // 2)
    while size - low > 1:
        middle = (low + size) // 2
        low, size = (low, middle) if decided(middle) else (middle, size)
    return max(1, 2 * (size - have))


def _word(value: float, low: float, high: float, worth: float) -> Word:
    if low > 0:
        return "better"
    if high < 0:
        return "worse"
    return "no_difference" if -worth < low <= value <= high < worth else "not_enough"
