"""Notices to this person, out of her control stream; reading one is an operation that takes it from all her desks."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

import msgspec

from agent_app.changes import Changed, Changes
from agent_app.reviews.notice import Notice
from agent_app.store import definitions
from agent_app.store.database import Database
from agent_app.sync.outbox import Outbox
from db.local.connection import Connection
from domain.operations import NoticeSeen


class _Body(msgspec.Struct):
    id: str
    at: datetime
    kind: str = ""
    data: dict[str, str] = {}


class LocalNotices:
    """Implements `NoticeService`."""

    def __init__(
        self, database: Database, outbox: Outbox, changes: Changes, nudge: Callable[[], None]
    ) -> None:
        self._database, self._outbox, self._changes, self._nudge = database, outbox, changes, nudge

    def unread(self) -> tuple[Notice, ...]:
        def read(connection: Connection) -> tuple[Notice, ...]:
            # read here, and the server has not said so yet
            gone = {
                str(row[0])
                for row in connection.exec_driver_sql("SELECT entity_id FROM outbox WHERE kind='notice_seen'")
            }
            return tuple(
                Notice(id=one.id, kind=one.kind, at=one.at, data=one.data)
                for one in definitions.every(connection, "notice", _Body)
                if one.id not in gone
            )

        return tuple(sorted(self._database.read(read), key=lambda one: one.at, reverse=True))

    def seen(self, notice_id: str) -> None:
        """Twice is once."""
        if all(one.id != notice_id for one in self.unread()):
            return
        body = NoticeSeen(notice_id=notice_id)
        self._database.write(lambda connection: self._outbox.add(connection, body))
        self._changes.announce(Changed(definitions=True, outbox=True))
        self._nudge()
