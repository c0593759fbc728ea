"""What has not reached the server yet, and what it refused, for the health panel."""

from __future__ import annotations

from collections.abc import Callable

from agent_app.services import RecordingsWaiting, Waiting
from agent_app.store.database import Database
from agent_app.sync.operations import DESCRIBE
from agent_app.sync.outbox import Outbox, moment
from agent_app.sync.port import Entry
from db.local.connection import Connection
from domain.decoding import decoded
from domain.operations import BODIES


class OutboxPage:
    """Implements `agent_app.services.OutboxReader`.

    Args:
        recordings: what lies on the shelf.
    """

    def __init__(
        self,
        database: Database,
        outbox: Outbox,
        recordings: Callable[[], RecordingsWaiting] = RecordingsWaiting,
    ) -> None:
        self._database, self._outbox, self._recordings = database, outbox, recordings

    def recordings(self) -> RecordingsWaiting:
        return self._recordings()

    def counts(self) -> tuple[int, int]:
        """(waiting, refused)."""
        found = self._database.read(self._outbox.counts)
        return found.get("new", 0), found.get("refused", 0) + found.get("quarantined", 0)

    def waiting(self, limit: int = 200) -> tuple[Waiting, ...]:
        return self._rows(("new",), limit)

    def refused(self, limit: int = 200) -> tuple[Waiting, ...]:
        return self._rows(("refused", "quarantined"), limit)

    def _rows(self, states: tuple[str, ...], limit: int) -> tuple[Waiting, ...]:
        def read(connection: Connection) -> tuple[Waiting, ...]:
            rows = [r for r in self._outbox.page(connection, limit * 2) if r.state in states][:limit]
            return tuple(_waiting(connection, row) for row in rows)

        return self._database.read(read)


def _waiting(connection: Connection, row: Entry) -> Waiting:
    name = connection.exec_driver_sql("SELECT name FROM lead_shown WHERE id=?", (row.lead_id,)).scalar()
    return Waiting(
        id=row.id,
        kind=row.kind,
        about=str(name or ""),
        at_text=moment(row.at_ms).isoformat(),
        code=row.code,
        data=row.data,
        said=DESCRIBE[row.kind](decoded(row.body, BODIES[row.kind])),
    )
