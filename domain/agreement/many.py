"""Any number of raters, any of whose ratings may be missing: Krippendorff's alpha, Gwet's AC1 and AC2, Fleiss and others.

Each gives None where the data do not tell: nobody rated anything twice, or no value varies (0/0, never 0 or 1).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import accumulate
from typing import Literal

from domain.agreement.ratings import Ratings, Value

Metric = Literal["nominal", "ordinal", "interval", "ratio"]
Weights = Literal["identity", "linear", "quadratic", "ordinal"]
Rows = Sequence[Sequence[Value]]
METRICS: tuple[Metric, ...] = ("nominal", "ordinal", "interval", "ratio")


def alpha(rows: Rows, metric: Metric) -> float | None:
    """Krippendorff's alpha = 1 - Do / De over the values of each unit (Krippendorff 2007).

    Units with one rating are dropped. Interval and ordinal need no pass over pairs: the squared differences of a
    sample are its moments, and the ordinal metric is the interval metric over mid-ranks.
    """
    pairable = [row for row in rows if len(row) > 1]
    values = Counter(value for row in pairable for value in row)
    n = values.total()
    if n < 2 or len(values) < 2:
        return None
    disagree: float
    expect: float
    if metric == "nominal":
        disagree = sum(
            (len(row) ** 2 - sum(c * c for c in Counter(row).values())) / (len(row) - 1) for row in pairable
        )
        expect = n * n - sum(c * c for c in values.values())
    elif metric == "ratio":
        disagree = sum(_over_pairs(Counter(row)) / (len(row) - 1) for row in pairable)
        expect = _over_pairs(values)
    else:
        place = _mid_ranks(values) if metric == "ordinal" else {value: float(value) for value in values}
        disagree = sum(_squares([place[value] for value in row]) / (len(row) - 1) for row in pairable)
        mean = sum(place[value] * count for value, count in values.items()) / n
        expect = 2 * n * sum(count * (place[value] - mean) ** 2 for value, count in values.items())
    return 1 - (disagree / n) / (expect / (n * (n - 1))) if expect > 0 else None


def _mid_ranks(values: Counter[Value]) -> dict[Value, float]:
    ordered = sorted(values, key=float)
    below = accumulate((values[value] for value in ordered), initial=0)
    return {value: first + values[value] / 2 for value, first in zip(ordered, below, strict=False)}


def _squares(places: list[float]) -> float:
    """Sum of (a - b)^2 over ordered pairs."""
    mean = sum(places) / len(places)
    return 2 * len(places) * sum((place - mean) ** 2 for place in places)


def _over_pairs(values: Counter[Value]) -> float:
    """Sum of ((a - b) / (a + b))^2 over ordered pairs."""
    found = [(float(value), count) for value, count in values.items()]
    return sum(
        one * other * ((a - b) / (a + b)) ** 2 for a, one in found for b, other in found if a != b and a + b
    )


def percent_agreement(rows: Rows) -> float | None:
    """How often two raters of one unit gave the same, 0 to 1; the mean over units with two ratings or more."""
    found = [
        sum(c * (c - 1) for c in Counter(row).values()) / (len(row) * (len(row) - 1))
        for row in rows
        if len(row) > 1
    ]
    return sum(found) / len(found) if found else None


def ac1(rows: Rows, categories: Sequence[Value]) -> float | None:
    """Gwet's AC1. It does not collapse when nearly every answer is "yes", as kappa does."""
    return ac2(rows, categories, "identity")


def ac2(rows: Rows, categories: Sequence[Value], weights: Weights) -> float | None:
    """Gwet's AC2: AC1 with credit for answers that are near; identity weights are AC1."""
    if len(categories) < 2:
        return None
    agreed, weigh = _weighted_agreement(rows, categories, weights), _matrix(categories, weights)
    if agreed is None:
        return None
    expected = ac_chance(rows, categories, sum(map(sum, weigh)))
    return (agreed - expected) / (1 - expected)


def ac_chance(rows: Rows, categories: Sequence[Value], total_weight: float) -> float:
    """Agreement by chance as AC1 and AC2 see it."""
    q, shares = len(categories), _shares(rows, categories)
    return total_weight / (q * (q - 1)) * sum(p * (1 - p) for p in shares)


def ac1_error(rows: Rows, categories: Sequence[Value]) -> float | None:
    """Standard error of AC1 over units (Gwet 2008), None where AC1 is none or there is one unit."""
    coefficient, n = ac1(rows, categories), len(rows)
    if coefficient is None or n < 2:
        return None
    q, shares, rated_twice = len(categories), _shares(rows, categories), sum(len(row) > 1 for row in rows)
    chance = ac_chance(rows, categories, q)
    spread = 0.0
    for row in rows:
        counts, size = Counter(row), len(row)
        own = 0.0
        if size > 1:
            same = sum(c * (c - 1) for c in counts.values()) / (size * (size - 1))
            own = n / rated_twice * (same - chance) / (1 - chance)
        mine = sum(counts[k] * (1 - p) for k, p in zip(categories, shares, strict=True)) / (size * (q - 1))
        own -= 2 * (1 - coefficient) * (mine - chance) / (1 - chance)
        spread += (own - coefficient) ** 2
    return float((spread / (n * (n - 1))) ** 0.5)


def fleiss_kappa(rows: Rows, categories: Sequence[Value]) -> float | None:
    """Fleiss' kappa; with missing ratings as Gwet's handbook carries it on."""
    agreed, expected = percent_agreement(rows), sum(p * p for p in _shares(rows, categories))
    return None if agreed is None or expected >= 1 else (agreed - expected) / (1 - expected)


def brennan_prediger(rows: Rows, categories: Sequence[Value]) -> float | None:
    """Chance is one in as many as there are categories."""
    agreed, q = percent_agreement(rows), len(categories)
    return None if agreed is None or q < 2 else (agreed - 1 / q) / (1 - 1 / q)


def conger_kappa(ratings: Ratings) -> float | None:
    """Cohen's kappa for more than two raters: each has shares of her own."""
    agreed, categories, raters = percent_agreement(ratings.rows), ratings.categories, ratings.raters
    if agreed is None or len(raters) < 2:
        return None
    by_rater = []
    for rater in raters:
        given = Counter(units[rater] for units in ratings.units.values() if rater in units)
        by_rater.append([given[category] / given.total() for category in categories])
    expected = 0.0
    for shares in zip(*by_rater, strict=True):
        mean = sum(shares) / len(raters)
        variance = sum((share - mean) ** 2 for share in shares) / (len(raters) - 1)
        expected += mean * mean - variance / len(raters)
    return None if expected >= 1 else (agreed - expected) / (1 - expected)


def _shares(rows: Rows, categories: Sequence[Value]) -> list[float]:
    """How much of each unit went to each category, the mean over units."""
    counted = [(Counter(row), len(row)) for row in rows]
    return [sum(counts[k] / size for counts, size in counted) / len(counted) for k in categories]


def _matrix(categories: Sequence[Value], weights: Weights) -> list[list[float]]:
    """How much of an agreement it is when one says `row` and another `column`; Gwet's weights."""
    q = len(categories)
    if weights == "identity":
        return [[float(a == b) for b in range(q)] for a in range(q)]
    if weights == "ordinal":
        steps = [[(abs(a - b) + 1) * abs(a - b) / 2 for b in range(q)] for a in range(q)]
        most = max(map(max, steps))
        return [[1 - step / most for step in line] for line in steps]
    numbers = [float(value) for value in categories]
    span, power = max(numbers) - min(numbers), 1 if weights == "linear" else 2
    return [[1 - (abs(a - b) / span) ** power for b in numbers] for a in numbers]


def _weighted_agreement(rows: Rows, categories: Sequence[Value], weights: Weights) -> float | None:
    if weights == "identity":
        return percent_agreement(rows)
    place = {value: n for n, value in enumerate(categories)}
    weigh, found = _matrix(categories, weights), []
    for row in rows:
        if len(row) < 2:
            continue
        counts = Counter(place[value] for value in row)
        near = sum(
            one * (sum(weigh[a][b] * other for b, other in counts.items()) - 1) for a, one in counts.items()
        )
        found.append(near / (len(row) * (len(row) - 1)))
    return sum(found) / len(found) if found else None
