"""Statements that are asked while somebody waits, for each request: by the driver alone.

SQLAlchemy takes two to three times as long over such a statement as PostgreSQL over its answer.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import Any

import psycopg
from psycopg.rows import namedtuple_row
from sqlalchemy import Connection, Executable
from sqlalchemy.dialects import postgresql
from sqlalchemy.sql import ClauseElement

from lead_server.feed.storage import AwayError, UnfitError


class Asked:
    """One statement, built once."""

    def __init__(self, statement: Executable) -> None:
        self._statement = statement

    @cached_property
    def _compiled(self) -> tuple[bytes, dict[str, Any]]:
        """The text, and the values that stand in the statement itself."""
        assert isinstance(self._statement, ClauseElement)
        dialect = postgresql.psycopg.dialect()  # type: ignore[no-untyped-call]
        compiled = self._statement.compile(dialect=dialect)
        return str(compiled).encode(), dict(compiled.params)

    def rows(self, connection: Connection, values: Mapping[str, Any]) -> list[Any]:
        """Rows with their columns as attributes, inside the connection's transaction.

        Raises:
            AwayError: the database does not answer. UnfitError: it does not take a value.
        """
        sql, own = self._compiled
        try:
            with driver_of(connection).cursor(row_factory=namedtuple_row) as cursor:
                return cursor.execute(sql, {**own, **values}).fetchall()
        except psycopg.OperationalError as error:
            if driver_of(connection).closed:
                connection.invalidate(error)
            raise AwayError(type(error).__name__) from error
        except (psycopg.DataError, psycopg.IntegrityError) as error:
            raise UnfitError(type(error).__name__) from error


def driver_of(connection: Connection) -> psycopg.Connection[Any]:
    driver: psycopg.Connection[Any] | None = connection.connection.driver_connection
    assert driver is not None
    return driver
