"""Intraclass correlation of Shrout and Fleiss 1979: total scores that every rater gave to every unit."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec


class Intraclass(msgspec.Struct, frozen=True, kw_only=True):
    """The six forms, and the mean squares they come from.

    Attributes:
        one, two, three: ICC(1,1), (2,1), (3,1): of one rater's score; (2,1) asks for the same figure, (3,1) for the
            same order.
        mean_one, mean_two, mean_three: ICC(1,k), (2,k), (3,k): the mean of all k raters.
        rows, within, columns, error: mean squares between units, within them, between raters, and what is left.
    """

    one: float
    two: float
    three: float
    mean_one: float
    mean_two: float
    mean_three: float
    rows: float
    within: float
    columns: float
    error: float


def intraclass(rows: Sequence[Sequence[float]]) -> Intraclass | None:
    """All six from a complete table, a row a unit, a column a rater.

    Returns:
        None for fewer than two units or raters, or where nothing varies.
    """
    n, k = len(rows), len(rows[0]) if rows else 0
    if n < 2 or k < 2:
        return None
    grand = sum(map(sum, rows)) / (n * k)
    between = k * sum((sum(row) / k - grand) ** 2 for row in rows)
    by_rater = n * sum((sum(row[j] for row in rows) / n - grand) ** 2 for j in range(k))
    total = sum((value - grand) ** 2 for row in rows for value in row)
    msr, msw = between / (n - 1), (total - between) / (n * (k - 1))
    msc, mse = by_rater / (k - 1), max(0.0, total - between - by_rater) / ((n - 1) * (k - 1))
    parts = (
        (msr - msw, msr + (k - 1) * msw),
        (msr - mse, msr + (k - 1) * mse + k * (msc - mse) / n),
        (msr - mse, msr + (k - 1) * mse),
        (msr - msw, msr),
        (msr - mse, msr + (msc - mse) / n),
        (msr - mse, msr),
    )
    if total < 1e-12 or any(below < 1e-12 for _, below in parts):
        return None
    one, two, three, mean_one, mean_two, mean_three = (above / below for above, below in parts)
    return Intraclass(
        one=one, two=two, three=three, mean_one=mean_one, mean_two=mean_two, mean_three=mean_three,
        rows=msr, within=msw, columns=msc, error=mse,
    )  # fmt: skip
