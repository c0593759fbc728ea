"""All that makes one lead, in one question.

Of a single lead each table has a row or none, and asking eleven tables one after the other is eleven turns of the wire and
of SQLAlchemy while somebody hears it ring (the call grant). By `=` and not by `= ANY`: of an array PostgreSQL believes to
know more each time, and plans the eleven parts anew (1.1 instead of 0.2 ms). Types are those of the tables, so that a row is
the same as from `load`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any

import msgspec
from sqlalchemy import ARRAY, Column, TextClause, text
from sqlalchemy.dialects.postgresql import JSONB

from db.central import METADATA
from lead_server.feed.shapes import SHAPES, Row

MOST = 3  #: leads that are asked for one after the other
Tables = Mapping[str, Mapping[str, Any]]  #: table -> what has to stand in its columns
_ALIVE = {"merged_into": None, "deleted_at": None}
_NEWEST = " ORDER BY at DESC, id DESC LIMIT :touches"


def family(lead_id: str, tables: Tables) -> str:
    """SQL of the JSON of it, table -> rows; `org` and `touches` are its parameters, `lead_id` SQL that gives the id."""
    parts = [
        _rows("lead", f"id = {lead_id}", _ALIVE),
        *(_rows(table, f"lead_id = {lead_id}", only) for table, only in tables.items()),
        _rows("touch", f"lead_id = {lead_id}", {}, _NEWEST),
    ]
    return f"CAST(json_build_object({', '.join(parts)}) AS text)"


def statement(tables: Tables) -> TextClause:
    """The question for one lead, `id`."""
    return _statement(tuple((table, tuple(only.items())) for table, only in tables.items()))


@cache
def _statement(tables: tuple[tuple[str, tuple[tuple[str, Any], ...]], ...]) -> TextClause:
    return text(f"SELECT {family('CAST(:id AS uuid)', {table: dict(only) for table, only in tables})}")


def _rows(table: str, which: str, only: Mapping[str, Any], newest: str = "") -> str:
    where = f"org_id = CAST(:org AS uuid) AND {which}" + "".join(f" AND {_is(n, v)}" for n, v in only.items())
    columns = ", ".join(f"{table}.{name}" for name in SHAPES[table].columns)
    return f"'{table}', (SELECT json_agg(r) FROM (SELECT {columns} FROM {table} WHERE {where}{newest}) r)"


def _is(name: str, value: Any) -> str:
    """Only what the aggregate asks: null, true or false; values of others would have to be parameters."""
    if value is None:
        return f"{name} IS NULL"
    if isinstance(value, bool):
        return name if value else f"NOT {name}"
    raise TypeError(f"{name}: a condition on {type(value).__name__}")


def add(found: dict[str, list[Row]], answer: str) -> None:
    """Put the rows of a family to those of their tables, as `load` would give them."""
    for table, rows in _decoder(tuple(found)).decode(answer).items():
        found[table] += [msgspec.structs.asdict(row) for row in rows]


class _Family:
    """Decodes families of these tables."""

    def __init__(self, tables: Iterable[str]) -> None:
        self._tables = tuple(tables)
        fields = [(table, list[_row(table)] | None) for table in self._tables]  # type: ignore[misc]
        self._decode = msgspec.json.Decoder(msgspec.defstruct("family", fields)).decode

    def decode(self, answer: str) -> dict[str, list[Any]]:
        found = self._decode(answer)
        return {table: getattr(found, table) or [] for table in self._tables}


@cache
def _decoder(tables: tuple[str, ...]) -> _Family:
    return _Family(tables)


@cache
def _row(table: str) -> Any:
    columns = METADATA.tables[table].c
    return msgspec.defstruct(f"{table}_row", [(name, _type(columns[name])) for name in SHAPES[table].columns])


def _type(column: Column[Any]) -> Any:
    """What a value of the column is in Python."""
    if isinstance(column.type, JSONB):
        return Any
    if isinstance(column.type, ARRAY):
        return list[column.type.item_type.python_type]  # type: ignore[name-defined]
    kind = column.type.python_type
    return kind | None if column.nullable else kind
