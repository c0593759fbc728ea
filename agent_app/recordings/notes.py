"""What is kept of a sealed recording besides its sound, its key above all: in the encrypted store, never beside it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime

import msgspec

from agent_app.store.database import Database
from db.local.connection import Row
from domain.decoding import decoded
from domain.uploads import UploadFacts

_COLUMNS = "id, call_id, started_ms, key, file, facts, on_shelf, objected"


class Note(msgspec.Struct, frozen=True, kw_only=True):
    """What is kept of a recording besides its sound.

    Attributes:
        key: of the sealed file. file: its name in the recordings' folder.
        facts: once it is ready to be sent; from then on `file` and `key` are of what is sent.
        on_shelf: it waits for the server, or is there.
        objected: the customer did not want it.
    """

    call_id: str
    started_at: datetime
    key: bytes
    file: str
    facts: UploadFacts | None = None
    on_shelf: bool = False
    objected: bool = False


class Notes:
    """The notes of recordings, in the person's encrypted store."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def put(self, recording_id: str, note: Note) -> None:
        """On the disk when it returns."""
        values = (
            recording_id, note.call_id, int(note.started_at.timestamp() * 1000), note.key, note.file,
            msgspec.json.encode(note.facts) if note.facts else None, int(note.on_shelf), int(note.objected),
        )  # fmt: skip
        self._database.write(
            lambda c: c.exec_driver_sql(
                f"INSERT OR REPLACE INTO recording ({_COLUMNS}) VALUES (?,?,?,?,?,?,?,?)", values
            )
        )

    def of(self, recording_id: str) -> Note | None:
        return self.of_all([recording_id]).get(recording_id)

    def of_all(self, recording_ids: Sequence[str]) -> dict[str, Note]:
        marks = ",".join("?" * len(recording_ids))
        rows = self._database.read(
            lambda c: c.exec_driver_sql(
                f"SELECT {_COLUMNS} FROM recording WHERE id IN ({marks})", tuple(recording_ids)
            ).all()
        )
        return {str(row[0]): _note(row) for row in rows}

    def forget(self, recording_id: str) -> None:
        """Without its key the file is noise, wherever a copy of it may lie."""
        self._database.write(lambda c: c.exec_driver_sql("DELETE FROM recording WHERE id=?", (recording_id,)))

    def unfinished(self) -> list[str]:
        """Recordings that have not reached the shelf."""
        rows = self._database.read(
            lambda c: c.exec_driver_sql("SELECT id FROM recording WHERE on_shelf=0 ORDER BY id").all()
        )
        return [str(row[0]) for row in rows]


def _note(row: Row) -> Note:
    return Note(
        call_id=str(row[1]), started_at=datetime.fromtimestamp(row[2] / 1000, UTC), key=bytes(row[3]), file=str(row[4]),
        facts=decoded(row[5], UploadFacts) if row[5] else None, on_shelf=bool(row[6]),
        objected=bool(row[7]),
    )  # fmt: skip
