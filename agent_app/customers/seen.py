"""Which records were opened on this desk: noted at once, told to the server's audit trail in batches.

Ids and moments only, one a lead and quarter of an hour. The note is on the disk before long, so that a kill hides no look.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import Future
from datetime import datetime, timedelta

import msgspec

from agent_app.store.database import Database
from agent_app.sync.outbox import Outbox
from db.local.connection import Connection
from domain.decoding import decoded
from domain.operations import SEEN_LIMIT, RecordsSeen, Seen

QUARTER_S = 15 * 60
HELD = timedelta(minutes=5)  #: how long notes may wait for company before they are told
_NAME = "records_seen"
_Notes = tuple[Seen, ...]


class SeenRecords:
    """Notes looks at records; any thread.

    Args:
        nudge: wakes the sync thread when notes were handed to the outbox.
    """

    def __init__(
        self, database: Database, outbox: Outbox, clock: Callable[[], datetime], nudge: Callable[[], None]
    ) -> None:
        self._database, self._outbox, self._clock, self._nudge = database, outbox, clock, nudge
        self._lock = threading.Lock()
        self._quarter = 0
        self._leads: set[str] = set()  # seen in this quarter

    def note(self, lead_id: str) -> None:
        """A record was opened; returns at once."""
        now = self._clock()
        with self._lock:
            quarter = int(now.timestamp()) // QUARTER_S
            if quarter != self._quarter:
                self._quarter, self._leads = quarter, set()
            if lead_id in self._leads:
                return
            self._leads.add(lead_id)
        self._database.write_soon(lambda c: self._keep(c, Seen(lead_id=lead_id, at=now), now))

    def hand_over(self) -> Future[None]:
        """Give what was noted to the outbox, whatever its age (start and end of a session); waits for nothing."""
        return self._database.write_soon(lambda c: self._tell(c, _noted(c)))

    def _keep(self, connection: Connection, seen: Seen, now: datetime) -> None:
        notes = (*_noted(connection), seen)
        if len(notes) >= SEEN_LIMIT or now - notes[0].at >= HELD:
            self._tell(connection, notes)
            self._nudge()
            return
        text = msgspec.json.encode(notes).decode()
        connection.exec_driver_sql("INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)", (_NAME, text))

    def _tell(self, connection: Connection, notes: _Notes) -> None:
        if notes:
            self._outbox.add(connection, RecordsSeen(seen=notes))
            connection.exec_driver_sql("DELETE FROM meta WHERE key=?", (_NAME,))


def _noted(connection: Connection) -> _Notes:
    text = connection.exec_driver_sql("SELECT value FROM meta WHERE key=?", (_NAME,)).scalar()
    return decoded(str(text).encode(), _Notes) if text else ()
