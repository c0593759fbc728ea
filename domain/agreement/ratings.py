"""Who gave which value to which unit. A rating that is not there is missing, and no value of its own."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cached_property
from typing import NamedTuple

Value = float | str


class Rating(NamedTuple):
    """One judgement: the unit is a call (or a call's question), the rater an analyst."""

    unit: str
    rater: str
    value: Value


class Ratings:
    """Ratings by unit and rater, both in the order in which they came.

    Attributes:
        units: unit -> rater -> value. raters: all of them. numeric: every value is a number.
    """

    def __init__(self, units: Mapping[str, Mapping[str, Value]]) -> None:
        self.units = {unit: dict(given) for unit, given in units.items() if given}
        self.raters = tuple(dict.fromkeys(rater for given in self.units.values() for rater in given))

    @cached_property
    def numeric(self) -> bool:
        return all(not isinstance(value, str) for given in self.units.values() for value in given.values())

    @cached_property
    def categories(self) -> tuple[Value, ...]:
        """All values that were given, numbers by size, words by the alphabet."""
        found = {value for given in self.units.values() for value in given.values()}
        return tuple(sorted(found, key=lambda v: (isinstance(v, str), v)))

    @cached_property
    def rows(self) -> tuple[tuple[Value, ...], ...]:
        """The values of each unit, whoever gave them."""
        return tuple(tuple(given.values()) for given in self.units.values())


def ratings_from(rows: Iterable[Rating]) -> Ratings:
    """Put rows together; a value counts as a number when all of them can be read as one.

    Raises:
        ValueError: somebody rated a unit twice, a row lacks something, or there are no rows; in words.
    """
    units: dict[str, dict[str, Value]] = {}
    for unit, rater, value in rows:
        if not unit or not rater or value == "":
            raise ValueError(f"a rating of unit {unit!r} by {rater!r} lacks unit, rater or value")
        given = units.setdefault(unit, {})
        if rater in given:
            raise ValueError(f"{rater!r} rated {unit!r} twice")
        given[rater] = value
    if not units:
        raise ValueError("there are no ratings")
    numbers = {unit: {r: _number(v) for r, v in given.items()} for unit, given in units.items()}
    if all(number is not None for given in numbers.values() for number in given.values()):
        return Ratings({u: {r: n for r, n in g.items() if n is not None} for u, g in numbers.items()})
    return Ratings({unit: {r: str(v) for r, v in given.items()} for unit, given in units.items()})


def _number(value: Value) -> float | None:
    try:
        number = float(value)
    except ValueError:
        return None
    return number if abs(number) < 1e15 else None  # neither inf nor nan
