"""Two raters and a table of what they said: Cohen's kappa, plain and weighted, with its error (Fleiss, Cohen, Everitt)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NamedTuple

from domain.agreement.ratings import Ratings

Z_95 = 1.959963984540054
Table = Sequence[Sequence[float]]


class Kappa(NamedTuple):
    """`error` is asymptotic; `error_by_chance` the one under no agreement, for a test (z = value / it)."""

    value: float
    error: float
    error_by_chance: float

    @property
    def low(self) -> float:
        return self.value - Z_95 * self.error

    @property
    def high(self) -> float:
        return self.value + Z_95 * self.error


def kappa(
    table: Table, disagreement: Table | Literal["none", "linear", "quadratic"] = "none"
) -> Kappa | None:
    """Cohen's kappa of a square table of counts.

    Args:
        disagreement: how bad each pair of answers is (Cohen 1968: a table, 0 on its diagonal), or by distance.
    Returns:
        None where chance alone would agree always: it cannot be told.
    """
    size, n = len(table), float(sum(map(sum, table)))
    if not n:
        return None
    bad = disagreement if not isinstance(disagreement, str) else _distances(size, disagreement)
    most = max(map(max, bad)) or 1.0
    agree = [[1 - cell / most for cell in line] for line in bad]
    p = [[cell / n for cell in line] for line in table]
    rows, columns = [sum(line) for line in p], [sum(line[j] for line in p) for j in range(size)]
    cells = [(i, j) for i in range(size) for j in range(size)]
    observed = sum(agree[i][j] * p[i][j] for i, j in cells)
    chance = sum(agree[i][j] * rows[i] * columns[j] for i, j in cells)
    if chance >= 1 - 1e-12:
        return None
    value = (observed - chance) / (1 - chance)
    by_row = [sum(columns[j] * agree[i][j] for j in range(size)) for i in range(size)]
    by_column = [sum(rows[i] * agree[i][j] for i in range(size)) for j in range(size)]
    spread = sum(p[i][j] * (agree[i][j] - (by_row[i] + by_column[j]) * (1 - value)) ** 2 for i, j in cells)
    spread -= (value - chance * (1 - value)) ** 2
    by_chance = sum(rows[i] * columns[j] * (agree[i][j] - by_row[i] - by_column[j]) ** 2 for i, j in cells)
    scale = n * (1 - chance) ** 2
    return Kappa(
        value, (max(0.0, spread) / scale) ** 0.5, (max(0.0, by_chance - chance * chance) / scale) ** 0.5
    )


def table_of(ratings: Ratings, first: str, second: str) -> list[list[float]]:
    """What two raters said of the units that both rated; categories in their order."""
    place = {value: n for n, value in enumerate(ratings.categories)}
    table = [[0.0] * len(place) for _ in place]
    for given in ratings.units.values():
        if first in given and second in given:
            table[place[given[first]]][place[given[second]]] += 1
    return table


def _distances(size: int, kind: str) -> list[list[float]]:
    if kind == "none":
        return [[float(i != j) for j in range(size)] for i in range(size)]
    power = 1 if kind == "linear" else 2
    return [[float(abs(i - j) ** power) for j in range(size)] for i in range(size)]
