"""Small things that SQL is built from."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from sqlalchemy import ARRAY, Column, ColumnElement, any_, literal, tuple_


def among(column: Column[Any], values: Iterable[Any]) -> ColumnElement[bool]:
    """`column = ANY(array)`: one parameter however many values, so the statement is parsed and planned once.

    `column.in_(values)` makes a parameter of each: measured, five times slower for 5,000 leads.
    """
    return column == any_(literal(list(values), ARRAY(column.type)))


def before(columns: Iterable[Column[Any]], keys: Iterable[Any]) -> ColumnElement[bool]:
    """Keyset of a list that runs downwards: rows behind the one with these keys."""
    pairs = list(zip(columns, keys, strict=True))
    return tuple_(*(c for c, _ in pairs)) < tuple_(*(literal(k, c.type) for c, k in pairs))


def behind(columns: Iterable[Column[Any]], keys: Iterable[Any]) -> ColumnElement[bool]:
    """Keyset of a list that runs upwards."""
    pairs = list(zip(columns, keys, strict=True))
    return tuple_(*(c for c, _ in pairs)) > tuple_(*(literal(k, c.type) for c, k in pairs))
