"""All that makes one lead, in one question.

Of a single lead each table has a row or none, and asking eleven tables one after the other is eleven turns of the wire and
of SQLAlchemy while somebody hears it ring (the call grant). By `=` and not by `= ANY`: of an array PostgreSQL believes to
know more each time, and plans the eleven branches anew (1.1 instead of 0.2 ms). Types are those of the tables, so that a row
is the same as from `load`.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import Any

import msgspec
from sqlalchemy import ARRAY, Column, TextClause, text
from sqlalchemy.dialects.postgresql import JSONB

from db.central import METADATA
from lead_server.feed.shapes import SHAPES, Row

MOST = 3  #: leads that are asked for one after the other
_Only = tuple[tuple[str, Any], ...]
_MINE = "WHERE org_id = :org AND {} = CAST(:id AS uuid)"
_NEWEST = " ORDER BY at DESC, id DESC LIMIT :touches"


@cache
def statement(tables: tuple[tuple[str, _Only], ...]) -> TextClause:
    """The question, `org`, `id`, `touches` given; its rows are (table, JSON array of the rows of it)."""
    alive = (("merged_into", None), ("deleted_at", None))
    parts = [
        _all("lead", _MINE.format("id") + _where(alive)),
        *(_all(table, _MINE.format("lead_id") + _where(only)) for table, only in tables),
        _all("touch", _MINE.format("lead_id") + _NEWEST, " ORDER BY at DESC, id DESC"),
    ]
    return text(" UNION ALL ".join(parts))


def _all(table: str, which: str, order: str = "") -> str:
    rows = f"SELECT {', '.join(SHAPES[table].columns)} FROM {table} {which}"
    return f"SELECT '{table}' AS name, CAST(json_agg(r{order}) AS text) FROM ({rows}) r HAVING count(*) > 0"


def _where(only: _Only) -> str:
    return "".join(f" AND {_is(name, value)}" for name, value in only)


def _is(name: str, value: Any) -> str:
    """Only what the aggregate asks: null, true or false; values of others would have to be parameters."""
    if value is None:
        return f"{name} IS NULL"
    if isinstance(value, bool):
        return name if value else f"NOT {name}"
    raise TypeError(f"{name}: a condition on {type(value).__name__}")


def add(found: dict[str, list[Row]], answer: Iterable[Any]) -> None:
    """Put the answer's rows to those of their tables, as `load` would give them."""
    for name, rows in answer:
        found[name] += [msgspec.structs.asdict(row) for row in _decoder(name).decode(rows)]


@cache
def _decoder(table: str) -> msgspec.json.Decoder[list[Any]]:
    columns = METADATA.tables[table].c
    row = msgspec.defstruct(f"{table}_row", [(name, _type(columns[name])) for name in SHAPES[table].columns])
    return msgspec.json.Decoder(list[row])  # type: ignore[valid-type]


def _type(column: Column[Any]) -> Any:
    """What a value of the column is in Python."""
    if isinstance(column.type, JSONB):
        return Any
    if isinstance(column.type, ARRAY):
        return list[column.type.item_type.python_type]  # type: ignore[name-defined]
    kind = column.type.python_type
    return kind | None if column.nullable else kind
