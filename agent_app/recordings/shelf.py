"""Recordings that lie on this desk: on the disk until the server has verified them, and some days longer.

A file without a row is no recording of ours (its call was never written), a row without a file is said. Nothing is removed
before the server has all bytes and has compared the hash.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path

import msgspec

from agent_app.recordings.notes import Notes
from agent_app.recordings.sealed_file import open_sealed
from agent_app.recordings.tus import UploadState
from agent_app.store.database import Database
from agent_app.telephony.engine.sealed import Damaged
from domain.decoding import decoded
from domain.errors import UserError
from domain.uploads import KEEP_LOCAL_DAYS, UploadFacts

RESERVE_BYTES = 512 * 1024 * 1024  #: of the desk's disk that recordings never take
_COLUMNS = "id, call_id, path, bytes, facts, state, url, code, mismatches, verified_ms"


class Kept(msgspec.Struct, frozen=True):
    """One recording on this desk; a `Source` for the uploader.

    Attributes:
        state: `waiting`, `verified` (the server has it), `stuck` (`code` says why; kept).
        key: of a sealed file; b"" for one that lies there as it is.
    """

    facts: UploadFacts
    path: Path
    length: int
    state: str
    upload: UploadState
    key: bytes = b""

    def __repr__(self) -> str:
        return f"Kept({self.path.name}, {self.state})"  # never its key

    def read(self, offset: int, size: int) -> bytes:
        """Up to `size` bytes from `offset`.

        Raises:
            UserError: recording_missing.
        """
        try:
            if self.key:
                with closing(open_sealed(self.path, self.key, self.facts.media_type)) as sealed:
                    return sealed.read(offset, size)
            with self.path.open("rb") as file:
                file.seek(offset)
                return file.read(size)
        except (OSError, Damaged) as error:
            raise UserError("recording_missing", str(error)) from error


class Waiting(msgspec.Struct, frozen=True):
    """What has not reached the server, for the health page."""

    count: int
    size: int
    stuck: int


class Shelf:
    """The recordings of one person on this desk.

    Args:
        folder: where the files lie, `…/people/<id>/recordings`.
        clock: aware UTC now.

    Attributes:
        notes: what is kept of sealed recordings, their keys among it.
    """

    def __init__(self, database: Database, folder: Path, clock: Callable[[], datetime]) -> None:
        self._database, self.folder, self._clock = database, folder, clock
        self.notes = Notes(database)

    def check_room(self, seconds: float, bytes_a_second: int) -> None:
        """Say before a call, not after, that its recording would not fit.

        Raises:
            UserError: disk_full.
        """
        self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        if shutil.disk_usage(self.folder).free - int(seconds * bytes_a_second) < RESERVE_BYTES:
            raise UserError("disk_full", "no room for a recording")

    def keep(self, facts: UploadFacts, path: Path) -> None:
        """Put a finished file on the shelf; the same recording twice is there once.

        Raises:
            UserError: recording_missing.
        """
        note = self.notes.of(facts.recording_id)
        try:
            if note is not None:
                with closing(open_sealed(path, note.key, facts.media_type)) as sealed:
                    size = sealed.length
            else:
                size = path.stat().st_size
        except (OSError, Damaged) as error:
            raise UserError("recording_missing", str(error)) from error
        row = (facts.recording_id, facts.call_id, str(path), size, msgspec.json.encode(facts))
        self._database.write(
            lambda c: c.exec_driver_sql(
                f"INSERT OR IGNORE INTO attachment ({_COLUMNS}) VALUES (?,?,?,?,?,'waiting','','',0,0)", row
            )
        )

    def next(self) -> Kept | None:
        """The oldest recording that is to be sent."""
        found = self._rows("state='waiting' ORDER BY id LIMIT 1")
        return found[0] if found else None

    def note(self, kept: Kept, upload: UploadState) -> None:
        """Keep how far an upload came: its address, and that it is done or stuck. The offset is asked for anew."""
        state = "verified" if upload.done else "stuck" if upload.code else "waiting"
        verified = int(self._clock().timestamp() * 1000) if upload.done else 0
        values = (state, upload.url, upload.code, upload.mismatches, verified, kept.facts.recording_id)
        self._database.write(
            lambda c: c.exec_driver_sql(
                "UPDATE attachment SET state=?, url=?, code=?, mismatches=?, verified_ms=? WHERE id=?", values
            )
        )

    def try_again(self) -> None:
        """A person has looked: what was stuck is sent once more from the beginning."""
        self._database.write(
            lambda c: c.exec_driver_sql(
                "UPDATE attachment SET state='waiting', url='', code='', mismatches=0 WHERE state='stuck'"
            )
        )

    def tidy(self) -> int:
        """Remove files that the server has had for `KEEP_LOCAL_DAYS`; gives how many. First the file, then the row."""
        before = int((self._clock() - timedelta(days=KEEP_LOCAL_DAYS)).timestamp() * 1000)
        old = self._rows("state='verified' AND verified_ms<?", (before,))
        for kept in old:
            kept.path.unlink(missing_ok=True)
            self.notes.forget(kept.facts.recording_id)
        ids = [(kept.facts.recording_id,) for kept in old]
        if ids:
            self._database.write(lambda c: c.exec_driver_sql("DELETE FROM attachment WHERE id=?", ids))
        return len(ids)

    def waiting(self) -> Waiting:
        """How much has not reached the server."""
        found = self._database.read(
            lambda c: c.exec_driver_sql(
                "SELECT count(*), coalesce(sum(bytes),0), coalesce(sum(state='stuck'),0) FROM attachment"
                " WHERE state<>'verified'"
            ).first()
        )
        assert found is not None
        return Waiting(int(found[0]), int(found[1]), int(found[2]))

    def _rows(self, where: str, values: tuple[object, ...] = ()) -> list[Kept]:
        rows = self._database.read(
            lambda c: c.exec_driver_sql(f"SELECT {_COLUMNS} FROM attachment WHERE {where}", values).all()
        )
        notes = self.notes.of_all([str(row[0]) for row in rows])
        return [
            Kept(
                key=notes[str(row[0])].key if str(row[0]) in notes else b"",
                facts=decoded(row[4], UploadFacts), path=Path(row[2]), length=int(row[3]),
                state=str(row[5]),
                upload=UploadState(
                    url=str(row[6]), done=row[5] == "verified", code=str(row[7]), mismatches=int(row[8])
                ),
            )
            for row in rows
        ]  # fmt: skip
