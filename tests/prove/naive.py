"""The mistake that the feed was built against: positions from a sequence, drawn when the transaction begins.

A sequence counts in the order in which transactions *ask*, readers see them in the order in which they *commit*. A
reader that has gone past 120 never looks at 119 again, which commits a moment later.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime

from sqlalchemy import Connection, Engine, func, select, text

from db.central.feed import membership
from lead_server.database.sql import among
from lead_server.feed.storage import Head
from lead_server.feed.storage.postgres import PostgresStorage
from lead_server.feed.streams import least_position

A_TRANSACTION = 1_000  #: positions that each draws at once


def make_sequence(engine: Engine) -> None:
    """Above every position that was given out properly."""
    first = least_position(datetime.now(UTC)) + (1 << 40)
    with engine.begin() as connection:
        connection.execute(
            text(f"CREATE SEQUENCE naive_position INCREMENT {A_TRANSACTION} START WITH {first}")
        )


class NaiveWriting(PostgresStorage):
    """Everything as it is shipped but where positions come from."""

    def __init__(self, connection: Connection, org_id: str) -> None:
        super().__init__(connection, org_id)
        self._first: int = connection.execute(text("SELECT nextval('naive_position')")).scalar_one()

    def take_positions(self, counts: Mapping[str, int], now: datetime) -> dict[str, int]:
        return {name: self._first + count for name, count in counts.items()}


class NaiveReading(PostgresStorage):
    """There is no head row: the newest position is the highest that the reader sees.

    Args:
        cursors: where the reader stands. A member that was given a lower position must not look like another history,
            for which the reader would begin anew and so find what it had skipped.
    """

    def __init__(self, connection: Connection, org_id: str, cursors: Mapping[str, int]) -> None:
        super().__init__(connection, org_id)
        self._cursors = cursors

    def heads(self, streams: Sequence[str]) -> dict[str, Head]:
        m = membership.c
        rows = self._run(
            select(m.stream, func.max(m.position))
            .where(m.org_id == self.org_id, among(m.stream, streams))
            .group_by(m.stream)
        )
        return {stream: Head(max(newest, self._cursors.get(stream, 0)), 0) for stream, newest in rows}
