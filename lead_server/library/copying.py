"""Rows into PostgreSQL by COPY inside a piece of work: the fast way in for what is new altogether."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from psycopg import Connection as PsycopgConnection
from psycopg import sql

from lead_server.work import Work


def copy_rows(work: Work, table: str, columns: Sequence[str], rows: Iterable[Sequence[Any]]) -> int:
    """Copy rows of this organisation into a table; gives their number. JSON columns take their text.

    The rows must be new: COPY knows no conflicts.
    """
    statement = sql.SQL("COPY {} (org_id, {}) FROM STDIN").format(
        sql.Identifier(table), sql.SQL(", ").join(map(sql.Identifier, columns))
    )
    count = 0
    with raw(work).cursor() as cursor, cursor.copy(statement) as copy:
        for row in rows:
            copy.write_row((work.org_id, *row))
            count += 1
    return count


def raw(work: Work) -> PsycopgConnection[Any]:
    """psycopg's connection under a piece of work: the same transaction."""
    found = work.connection.connection.driver_connection
    assert isinstance(found, PsycopgConnection)
    return found
