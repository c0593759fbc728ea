"""What is kept of a sealed recording besides its sound, its key above all: in the encrypted store, never beside it."""

from __future__ import annotations

from datetime import datetime

import msgspec

from agent_app.store.database import Database

PREFIX = "recording:"


class Note(msgspec.Struct, frozen=True, kw_only=True):
    """What is kept of a recording besides its sound. `on_shelf`: it has an end, and waits for the server."""

    call_id: str
    started_at: datetime
    key: bytes
    on_shelf: bool = False


class Notes:
    """The notes of recordings, in the person's encrypted store."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def put(self, recording_id: str, note: Note) -> None:
        """On the disk when it returns."""
        packed = msgspec.json.encode(note).decode()
        self._database.write(
            lambda c: c.exec_driver_sql(
                "INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)", (PREFIX + recording_id, packed)
            )
        )

    def of(self, recording_id: str) -> Note | None:
        found = self._database.read(
            lambda c: c.exec_driver_sql(
                "SELECT value FROM meta WHERE key=?", (PREFIX + recording_id,)
            ).scalar()
        )
        return msgspec.json.decode(found, type=Note) if found else None

    def forget(self, recording_id: str) -> None:
        """Without its key the file is noise, wherever a copy of it may lie."""
        self._database.write(
            lambda c: c.exec_driver_sql("DELETE FROM meta WHERE key=?", (PREFIX + recording_id,))
        )

    def unfinished(self) -> list[str]:
        """Recordings that have not reached the shelf."""
        rows = self._database.read(
            lambda c: c.exec_driver_sql(
                "SELECT key, value FROM meta WHERE key >= ? AND key < ?", (PREFIX, PREFIX[:-1] + ";")
            ).all()
        )
        return [
            str(key)[len(PREFIX) :]
            for key, value in rows
            if not msgspec.json.decode(value, type=Note).on_shelf
        ]
