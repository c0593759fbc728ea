"""Unfinished uploads: a file each in a folder of this machine, its facts beside it, both safe against a kill.

What arrived stays (`fsync` before it is acknowledged); the file's length is the offset, nothing else remembers it. One
request at a time writes to an upload, over all worker processes, by a lock file that dies with its process.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import time
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import msgspec

from domain.errors import UserError
from domain.uploads import UploadFacts
from lead_server.database.locks import FileLock

EXPIRE_S = 14 * 86_400  #: an upload that nobody continued for so long is forgotten; the desk begins it again
RESERVE_BYTES = 1024**3  #: of the disk that uploads never take
_LOOK_EVERY_S = 3_600


class Upload(msgspec.Struct, kw_only=True, frozen=True):
    """Whose upload it is, how long it will be, and what."""

    org_id: str
    person_id: str
    length: int
    facts: UploadFacts


@dataclass(frozen=True)
class Place:
    """Where one upload lies."""

    data: Path
    about: Path
    lock: Path


class Uploads:
    """The folder of unfinished uploads.

    Args:
        folder: made when it is missing, mode 0700.
        quota_bytes: of all unfinished uploads together; None for what the disk has.
    """

    def __init__(self, folder: Path, *, quota_bytes: int | None = None) -> None:
        self._folder, self._quota = folder, quota_bytes
        self._looked_at = 0.0

    def create(self, upload: Upload) -> None:
        """Begin it; one that stands already with the same facts goes on.

        Raises:
            UserError: quota_full; conflict, when another file has this recording's id.
        """
        place = self._place(upload.org_id, upload.facts.recording_id)
        place.data.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        self._forget_old()
        with self._locked(place):
            if (known := self._about(place)) is not None:
                if known != upload:
                    raise UserError("conflict", "another file has this recording's id")
                return
            self._make_room(upload.length)
            place.data.touch(mode=0o600)
            _write_whole(place.about, msgspec.json.encode(upload))

    def find(self, org_id: str, upload_id: str) -> Upload | None:
        return self._about(self._place(org_id, upload_id))

    def offset(self, org_id: str, upload_id: str) -> int:
        """How many bytes are safe on the disk."""
        return self._place(org_id, upload_id).data.stat().st_size

    @contextmanager
    def appending(self, org_id: str, upload_id: str, offset: int) -> Iterator[Appender]:
        """Write at the end, alone; what was written is on the disk when the block ends, also by an error.

        Raises:
            UserError: upload_locked, upload_offset (data.offset: where it really is), upload_gone.
        """
        place = self._place(org_id, upload_id)
        with self._locked(place):
            about = self._about(place)
            if about is None:
                raise UserError("upload_gone")
            size = place.data.stat().st_size
            if size != offset:
                raise UserError("upload_offset", offset=size)
            with place.data.open("ab") as file:
                appender = Appender(file.fileno(), size, about.length)
                try:
                    yield appender
                finally:
                    os.fsync(file.fileno())

    def whole(self, org_id: str, upload_id: str) -> tuple[Path, bytes]:
        """The file and its SHA-256."""
        path = self._place(org_id, upload_id).data
        with path.open("rb") as file:
            return path, hashlib.file_digest(file, "sha256").digest()

    def remove(self, org_id: str, upload_id: str) -> None:
        """Forget it: the facts first, so that a kill leaves no upload without its bytes."""
        place = self._place(org_id, upload_id)
        for path in (place.about, place.data, place.lock):
            path.unlink(missing_ok=True)

    @contextmanager
    def finishing(self, org_id: str, upload_id: str) -> Iterator[None]:
        """Only one request makes a recording out of an upload.

        Raises:
            UserError: upload_locked.
        """
        with self._locked(self._place(org_id, upload_id)):
            yield

    def _place(self, org_id: str, upload_id: str) -> Place:
        folder = self._folder / str(uuid.UUID(org_id))
        name = str(uuid.UUID(upload_id))
        return Place(folder / f"{name}.part", folder / f"{name}.json", folder / f"{name}.lock")

    def _about(self, place: Place) -> Upload | None:
        try:
            return msgspec.json.decode(place.about.read_bytes(), type=Upload)
        except FileNotFoundError:
            return None

    @contextmanager
    def _locked(self, place: Place) -> Iterator[None]:
        if not place.lock.parent.is_dir():
            raise UserError("upload_gone")
        lock = FileLock(place.lock)
        if not lock.try_take():
            raise UserError("upload_locked")
        try:
            yield
        finally:
            lock.release()

    def _make_room(self, length: int) -> None:
        """Refuse before the first byte what would not fit; waiting uploads count with their whole length."""
        promised, arrived = 0, 0
        for about in self._folder.glob("*/*.json"):
            try:
                promised += msgspec.json.decode(about.read_bytes(), type=Upload).length
                arrived += about.with_suffix(".part").stat().st_size
            except FileNotFoundError:
                continue
        if self._quota is not None and promised + length > self._quota:
            raise UserError("quota_full")
        free = shutil.disk_usage(self._folder).free
        if free - (promised - arrived) - length < RESERVE_BYTES:
            raise UserError("quota_full")

    def _forget_old(self) -> None:
        now = time.time()
        if now - self._looked_at < _LOOK_EVERY_S:
            return
        self._looked_at = now
        for data in self._folder.glob("*/*.part"):
            if now - data.stat().st_mtime > EXPIRE_S:
                self.remove(data.parent.name, data.stem)


class Appender:
    """Takes bytes for one upload, never more than it was announced with."""

    def __init__(self, handle: int, offset: int, length: int) -> None:
        self._handle, self.offset, self.length = handle, offset, length

    def write(self, data: bytes) -> None:
        """Append.

        Raises:
            UserError: too_large, when the upload would grow past its length; quota_full when the disk is full.
        """
        if self.offset + len(data) > self.length:
            raise UserError("too_large", "more bytes than Upload-Length")
        view = memoryview(data)
        while view:
            try:
                written = os.write(self._handle, view)
            except OSError as error:
                raise UserError("quota_full", str(error)) from error
            self.offset += written
            view = view[written:]


def _write_whole(path: Path, data: bytes) -> None:
    temporary = path.with_suffix(".new")
    with temporary.open("wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
    temporary.replace(path)
