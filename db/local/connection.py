"""A connection to the desk's database: SQL in, rows out, over the SQLCipher driver alone.

The desk writes its SQL by hand, so of SQLAlchemy it used two verbs, and paid for its import with a fifth of a second at
each start (docs/decisions/0004). The verbs and names are the same, so that migrations can hand over either kind; Alembic
and SQLAlchemy are loaded only on the day when a migration has to run.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import sqlcipher3.dbapi2 as sqlcipher

#: of the driver: everything that SQLite itself refuses or finds broken
DatabaseError = sqlcipher.DatabaseError
Row = tuple[Any, ...]
Values = Sequence[Any] | Mapping[str, Any]


class Result:
    """The rows of one statement, fetched as they are asked for.

    Attributes:
        rowcount: rows changed by INSERT, UPDATE or DELETE; -1 for a SELECT.
    """

    def __init__(self, cursor: Any) -> None:
        self._cursor = cursor
        self.rowcount: int = cursor.rowcount

    def __iter__(self) -> Iterator[Row]:
        return iter(self._cursor)

    def all(self) -> list[Row]:
        rows: list[Row] = self._cursor.fetchall()
        return rows

    fetchall = all

    def first(self) -> Row | None:
        """The first row or None; the rest is let go, so that no statement stays open over a commit."""
        row: Row | None = self._cursor.fetchone()
        self._cursor.close()
        return row

    def one(self) -> Row:
        """The only row.

        Raises:
            LookupError: there is none, or more than one.
        """
        rows = self._cursor.fetchmany(2)
        self._cursor.close()
        if len(rows) != 1:
            raise LookupError(f"one row was wanted, {len(rows) or 'none'} came")
        row: Row = rows[0]
        return row

    def scalar(self) -> Any:
        """The first column of the first row, None without a row."""
        row = self.first()
        return row[0] if row else None


class Connection:
    """One open connection; it commits when it is told to (`BEGIN IMMEDIATE` … `COMMIT`), never by itself.

    Args:
        raw: of `sqlcipher3`, opened with `isolation_level=None`.

    Attributes:
        raw: the driver's connection, for Alembic.
    """

    def __init__(self, raw: Any) -> None:
        self.raw = raw

    def exec_driver_sql(self, statement: str, values: Values | Sequence[Values] | None = None) -> Result:
        """Run a statement with `?` or `:name` values; a list of values runs it once for each.

        Raises:
            DatabaseError: what SQLite says.
        """
        if values is None:
            return Result(self.raw.execute(statement))
        if isinstance(values, list):
            return Result(self.raw.executemany(statement, values))
        return Result(self.raw.execute(statement, values))

    def close(self) -> None:
        self.raw.close()
