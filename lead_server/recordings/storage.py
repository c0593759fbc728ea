"""Where recordings lie: a folder by default, or an S3-compatible store. The database knows each by its row."""

from __future__ import annotations

import hashlib
from datetime import datetime
from pathlib import Path
from typing import Any

import obstore
from obstore.store import LocalStore, ObjectStore, from_url
from sqlalchemy import Row, select, update
from sqlalchemy.dialects.postgresql import insert

from db.central.calls import call, recording
from domain.errors import UserError
from lead_server.security.scope import rows
from lead_server.work import Work


class Recordings:
    """The object store of recordings."""

    def __init__(self, store: ObjectStore) -> None:
        self._store = store

    @classmethod
    def at(cls, place: str | Path) -> Recordings:
        """A folder (made when it is missing), or a URL such as `s3://bucket/prefix`."""
        if "://" in str(place):
            return cls(from_url(str(place)))
        Path(place).mkdir(mode=0o700, parents=True, exist_ok=True)
        return cls(LocalStore(Path(place)))

    def write(self, object_key: str, data: bytes) -> None:
        obstore.put(self._store, object_key, data)

    def read(self, object_key: str, start: int, end: int) -> bytes:
        """Bytes `start` (included) to `end` (not included).

        Raises:
            UserError: recording_missing.
        """
        try:
            return bytes(obstore.get_range(self._store, object_key, start=start, end=end))
        except FileNotFoundError:
            raise UserError("recording_missing") from None

    def remove(self, object_key: str) -> None:
        obstore.delete(self._store, object_key)


def add(
    work: Work,
    store: Recordings,
    *,
    recording_id: str,
    call_id: str | None,
    agent_id: str | None,
    data: bytes,
    media_type: str,
    started_at: datetime | None = None,
    seconds: float = 0.0,
    channels: int = 1,
    sample_rate: int = 0,
    language: str = "",
) -> str:
    """Store a recording and its row; gives the object's key. The same id twice changes nothing.

    The file is written first: a row never names a file that is not there.
    """
    object_key = f"{work.org_id}/{recording_id[:8]}/{recording_id}"
    store.write(object_key, data)
    work.connection.execute(
        insert(recording)
        .values(
            org_id=work.org_id, id=recording_id, call_id=call_id, agent_id=agent_id, started_at=started_at,
            seconds=seconds, channels=channels, sample_rate=sample_rate, media_type=media_type, bytes=len(data),
            sha256=hashlib.sha256(data).digest(), object_key=object_key, language=language,
        )
        .on_conflict_do_nothing()
    )  # fmt: skip
    if call_id is not None:
        work.connection.execute(
            update(call).where(call.c.org_id == work.org_id, call.c.id == call_id).values(has_recording=True)
        )
    work.audit("add_recording", "recording", recording_id, call_id=call_id or "")
    return object_key


def find(work: Work, recording_id: str) -> Row[Any]:
    """The row of a recording that the caller may hear.

    Raises:
        UserError: forbidden, not_found.
    """
    row = work.connection.execute(
        select(recording).where(rows(work.actor, "recording"), recording.c.id == recording_id)
    ).first()
    if row is None:
        raise UserError("not_found")
    return row
