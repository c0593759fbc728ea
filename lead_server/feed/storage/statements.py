"""The statements of the feed's storage: built once for each table and shape of question.

SQLAlchemy takes longer to build a statement than PostgreSQL to answer it, and a statement whose text stays the same is
parsed and planned once.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from functools import cache
from typing import Any

from sqlalchemy import ARRAY, LargeBinary, Select, TextClause, Uuid, any_, bindparam, select, text

from db.central import METADATA
from lead_server.feed.shapes import SHAPES, Row

Kinds = tuple[tuple[str, bool], ...]  #: columns of a condition, and whether they are to be null

BUMP_LEADS = text(
    """
    UPDATE lead SET version = version + 1, updated_at = :now
    WHERE org_id = :org_id AND id IN (
        SELECT id FROM lead WHERE org_id = :org_id AND id = ANY(CAST(:ids AS uuid[])) ORDER BY id FOR UPDATE
    )
    RETURNING id, owner_id, (merged_into IS NOT NULL OR deleted_at IS NOT NULL) AS away
    """
)
#: whatever their number and whoever gets them: one statement, each row found by its key
HAND_LEADS = text(
    """
    UPDATE lead l SET owner_id = h.owner_id, version = l.version + 1, updated_at = CAST(:now AS timestamptz),
        campaign_id = coalesce(CAST(:campaign_id AS text), l.campaign_id)
    FROM unnest(CAST(:ids AS uuid[]), CAST(:owners AS uuid[])) AS h(id, owner_id)
    WHERE l.org_id = CAST(:org_id AS uuid) AND l.id = h.id
    """
)
HAND_WORK = text(
    """
    UPDATE work_item w SET agent_id = h.owner_id
    FROM unnest(CAST(:ids AS uuid[]), CAST(:owners AS uuid[])) AS h(id, owner_id)
    WHERE w.org_id = CAST(:org_id AS uuid) AND w.lead_id = h.id AND NOT w.done
    """
)


def kinds_of(where: Mapping[str, Any] | None) -> tuple[tuple[str, bool], ...]:
    """Columns of a condition, and whether they are to be null: what a statement differs by."""
    return tuple((name, value is None) for name, value in (where or {}).items())


@cache
def _is_uuid(table: str, column: str) -> bool:
    return isinstance(METADATA.tables[table].c[column].type, Uuid)


def array_of(table: str, column: str, values: Collection[Any]) -> Any:
    """The array's parameter. Ids go as one text: psycopg looks for quotes in each element, at the price of all else."""
    return id_array(values) if _is_uuid(table, column) else list(values)


def id_array(values: Collection[str]) -> str:
    return "{" + ",".join(values) + "}"


def given_by(where: Mapping[str, Any] | None) -> Row:
    return {f"is_{name}": value for name, value in (where or {}).items() if value is not None}


def conditions(table: str, column: str, kinds: tuple[tuple[str, bool], ...]) -> list[Any]:
    c = METADATA.tables[table].c
    if _is_uuid(table, column):
        # As text, so that the parameter itself is an array: cast from a text it would be read anew for every row.
        chosen: Any = text(f'"{table}"."{column}" = ANY(CAST(:among AS uuid[]))')
    else:
        chosen = c[column] == any_(bindparam("among", type_=ARRAY(c[column].type)))
    found = [c.org_id == bindparam("org"), chosen]
    for name, is_null in kinds:
        found.append(c[name].is_(None) if is_null else c[name] == bindparam(f"is_{name}"))
    return found


@cache
def select_rows(
    table: str, column: str, names: tuple[str, ...], kinds: tuple[tuple[str, bool], ...], lock: bool
) -> Select[*tuple[Any, ...]]:
    """Built once: SQLAlchemy takes longer to build a statement than PostgreSQL to answer it."""
    c = METADATA.tables[table].c
    query = select(*(c[name] for name in names)).where(*conditions(table, column, kinds))
    if lock:
        query = query.order_by(*(c[name] for name in SHAPES[table].key)).with_for_update()
    return query


@cache
def insert_rows(table: str) -> TextClause:
    shape = SHAPES[table]
    names = ", ".join(shape.columns)
    known = " ON CONFLICT DO NOTHING" if shape.repeatable else ""
    return text(
        f"INSERT INTO {table} (org_id, {names}) SELECT CAST(:org_id AS uuid), {names}"
        f" FROM json_populate_recordset(CAST(NULL AS {table}), CAST(:rows AS json)){known}"
    )


@cache
def update_rows(table: str, columns: tuple[str, ...]) -> TextClause:
    written = ", ".join(f"{name} = r.{name}" for name in columns)
    return text(f"UPDATE {table} t SET {written} {_matching('FROM', table)}")


@cache
def delete_rows(table: str) -> TextClause:
    return text(f"DELETE FROM {table} t {_matching('USING', table)}")


def _matching(word: str, table: str) -> str:
    same = " AND ".join(f"t.{name} = r.{name}" for name in SHAPES[table].key)
    rows = f"json_populate_recordset(CAST(NULL AS {table}), CAST(:rows AS json)) r"
    return f"{word} {rows} WHERE t.org_id = CAST(:org_id AS uuid) AND {same}"


@cache
def _binaries(table: str) -> tuple[str, ...]:
    found = METADATA.tables[table].columns
    return tuple(c.name for c in found if isinstance(c.type, LargeBinary))


def with_binaries(table: str, rows: Sequence[Row]) -> Sequence[Row]:
    """Bytes in the form that PostgreSQL reads out of JSON."""
    names = _binaries(table)
    if not names:
        return rows
    return [{**row, **{n: "\\x" + row[n].hex() for n in names if row.get(n) is not None}} for row in rows]
