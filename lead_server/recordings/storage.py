"""Where recordings lie: a folder by default, or an S3-compatible store. The database knows each by its row.

They lie there encrypted (`lead_server.recordings.sealed`). Each writing makes an object of its own name and key, so that of
two that write the same recording none spoils the other's.
"""

from __future__ import annotations

import hashlib
import logging
import secrets
from datetime import datetime
from pathlib import Path
from typing import Any, cast

import obstore
from obstore.store import LocalStore, ObjectStore, from_url
from sqlalchemy import Connection, Row, select, update
from sqlalchemy.dialects.postgresql import insert

from db.central.analysis import analysis_stage, recording_copy
from db.central.calls import call, recording
from domain.errors import UserError
from domain.uploads import UploadFacts
from lead_server.analysis import queue as analysis
from lead_server.people import settings
from lead_server.recordings import sealed
from lead_server.recordings.uploads import Uploads
from lead_server.security.actor import Actor
from lead_server.security.escrow import Escrow, SealBrokenError
from lead_server.security.scope import rows
from lead_server.work import Work

_log = logging.getLogger(__name__)


class Recordings:
    """The object store of recordings.

    Attributes:
        uploads: recordings that are still coming in, on this machine's own disk.
    """

    def __init__(self, store: ObjectStore, uploads: Uploads, escrow: Escrow) -> None:
        self._store, self.uploads, self._escrow = store, uploads, escrow

    @classmethod
    def at(cls, place: str | Path, arriving: Path | None = None, *, escrow: Escrow) -> Recordings:
        """A folder (made when it is missing), or a URL such as `s3://bucket/prefix`.

        Args:
            arriving: folder of unfinished uploads; beside a folder's recordings when it is not given.
            escrow: seals the recordings' keys.
        """
        if "://" in str(place):
            if arriving is None:
                raise ValueError("an object store needs a folder for unfinished uploads")
            store: ObjectStore = from_url(str(place))
        else:
            Path(place).mkdir(mode=0o700, parents=True, exist_ok=True)
            store = LocalStore(Path(place))
            arriving = arriving or Path(place).with_name(f"{Path(place).name}-arriving")
        arriving.mkdir(mode=0o700, parents=True, exist_ok=True)
        return cls(store, Uploads(arriving), escrow)

    def write(self, object_key: str, data: bytes) -> bytes:
        """Store it encrypted; gives its key, sealed."""
        key = sealed.new_key()
        obstore.put(self._store, object_key, sealed.seal(data, key, object_key))
        return self._escrow.seal(key, _purpose(object_key))

    def write_file(self, object_key: str, path: Path) -> bytes:
        """As `write`, in parts, however long; whole or not at all."""
        key, closed = sealed.new_key(), path.with_name(f"{path.name}.{secrets.token_hex(4)}.sealed")
        try:
            sealed.seal_file(path, closed, key, object_key)
            obstore.put(self._store, object_key, closed)
        finally:
            closed.unlink(missing_ok=True)
        return self._escrow.seal(key, _purpose(object_key))

    def read(self, row: Row[Any], start: int, end: int) -> bytes:
        """Bytes `start` (included) to `end` (not included) of the recording of a row.

        Raises:
            UserError: recording_missing, also when it was changed or has another key.
        """

        def fetch(first: int, behind: int) -> bytes:
            return bytes(obstore.get_range(self._store, row.object_key, start=first, end=behind))

        try:
            if row.key_sealed is None:  # from before recordings were encrypted here
                return fetch(start, end)
            key = self._escrow.unseal(row.key_sealed, _purpose(row.object_key))
            return sealed.read(fetch, row.bytes, key, row.object_key, start, end)
        except FileNotFoundError:
            raise UserError("recording_missing") from None
        except (sealed.DamagedError, SealBrokenError) as error:
            _log.error("recording %s cannot be read: %s", row.id, error)
            raise UserError("recording_missing", "it was changed, or its key is not this server's") from None

    def remove(self, object_key: str) -> None:
        obstore.delete(self._store, object_key)

    def seal_words(self, recording_id: str, words: bytes) -> bytes:
        """Words that were masked; nobody reads them without this server's key."""
        return self._escrow.seal(words, f"words:{recording_id}")

    def unseal_words(self, recording_id: str, sealed_words: bytes) -> bytes:
        """Raises SealBrokenError for another key or another recording."""
        return self._escrow.unseal(sealed_words, f"words:{recording_id}")


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
) -> None:
    """Store a recording and its row. The same id twice changes nothing.

    The file is written first: a row never names a file that is not there.
    """
    object_key = object_key_of(work.org_id, recording_id)
    key = store.write(object_key, data)
    _write_row(
        work, store, object_key, key,
        id=recording_id, call_id=call_id, agent_id=agent_id, started_at=started_at, seconds=seconds,
        channels=channels, sample_rate=sample_rate, media_type=media_type, bytes=len(data),
        sha256=hashlib.sha256(data).digest(), language=language,
    )  # fmt: skip


def add_file(work: Work, store: Recordings, facts: UploadFacts, path: Path, digest: bytes) -> None:
    """Store an upload that is complete and whose SHA-256 was compared; it is its uploader's."""
    object_key = object_key_of(work.org_id, facts.recording_id)
    key = store.write_file(object_key, path)
    _write_row(
        work, store, object_key, key, id=facts.recording_id, call_id=facts.call_id or None, agent_id=work.actor.id,
        started_at=facts.started_at, seconds=facts.seconds, channels=facts.channels,
        sample_rate=facts.sample_rate, media_type=facts.media_type, bytes=path.stat().st_size, sha256=digest,
        language=facts.language, muted=[list(span) for span in facts.muted], objected=facts.objected,
    )  # fmt: skip


def object_key_of(org_id: str, recording_id: str) -> str:
    """A name that no other object of this recording has."""
    return f"{org_id}/{recording_id[:8]}/{recording_id}.{secrets.token_hex(4)}"


def _purpose(object_key: str) -> str:
    return f"recording:{object_key}"


def _write_row(work: Work, store: Recordings, object_key: str, key: bytes, **values: Any) -> None:
    """The row of a file that is in the store already, and the mark at its call."""
    row = {"org_id": work.org_id, "object_key": object_key, "key_sealed": key, **values}
    if not work.connection.execute(insert(recording).values(row).on_conflict_do_nothing()).rowcount:
        store.remove(object_key)  # it is there already, as another object
        return
    analysis.enqueue(work.connection, work.org_id, values["id"], work.now)
    if values["call_id"] is not None:
        _mark_call(work, values["call_id"])
    work.audit("add_recording", "recording", values["id"], call_id=values["call_id"] or "")


def attach(work: Work, recording_id: str, call_id: str, agent_id: str, started_at: datetime) -> bool:
    """Give a recording that was added without a call to one; False, and nothing changed, when it has one."""
    done = work.connection.execute(
        update(recording)
        .where(
            recording.c.org_id == work.org_id, recording.c.id == recording_id, recording.c.call_id.is_(None)
        )
        .values(call_id=call_id, agent_id=agent_id, started_at=started_at)
    )  # fmt: skip
    if not done.rowcount:
        return False
    _mark_call(work, call_id)
    work.audit("attach_recording", "recording", recording_id, call_id=call_id)
    return True


def _mark_call(work: Work, call_id: str) -> None:
    work.connection.execute(
        update(call).where(call.c.org_id == work.org_id, call.c.id == call_id).values(has_recording=True)
    )


def length_of_own(connection: Connection, actor: Actor, recording_id: str) -> int | None:
    """Bytes of a recording of the caller's; None when it is not in the store.

    Raises:
        UserError: conflict, when somebody else's recording has the id.
    """
    row = connection.execute(
        select(recording.c.agent_id, recording.c.bytes).where(
            recording.c.org_id == actor.org_id, recording.c.id == recording_id
        )
    ).first()
    if row is None:
        return None
    if row.agent_id != actor.id:
        raise UserError("conflict", "a recording of somebody else has this id")
    return int(row.bytes)


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


def objects_of(work: Work, recording_id: str) -> list[str]:
    """Every object of a recording in the store, its copies among them: what has to go when its row goes."""
    c = recording_copy.c
    copies = work.connection.execute(
        select(c.object_key).where(c.org_id == work.org_id, c.recording_id == recording_id)
    ).scalars()
    own = work.connection.execute(
        select(recording.c.object_key).where(
            recording.c.org_id == work.org_id, recording.c.id == recording_id
        )
    ).scalars()
    return [*own, *copies]


def for_player(work: Work, row: Row[Any], *, small: bool, original: bool) -> Row[Any]:
    """What the caller is given to hear: the masked copy where there is one, a small one where he asks for it.

    Raises:
        UserError: forbidden, when a number was masked and he may not hear it; recording_unread, where the organisation
            withholds it until it was looked through.
    """
    c = recording_copy.c
    copies: dict[str, Row[Any]] = {
        found.kind: cast(Row[Any], found)
        for found in work.connection.execute(
            select(
                c.kind, c.recording_id.label("id"), c.object_key, c.key_sealed, c.bytes, c.media_type
            ).where(c.org_id == work.org_id, c.recording_id == row.id)
        )
    }
    masked = copies.get("masked")
    if original:
        if masked is not None:
            work.actor.demand("recording", "unmask")
        return row
    if masked is not None:
        return masked
    _demand_read(work, str(row.id))
    return copies.get("small", row) if small else row


def _demand_read(work: Work, recording_id: str) -> None:
    """Where the organisation withholds what nobody has looked through for numbers, it waits for that."""
    policy = settings.speech(work)
    if policy.unread == "heard" or policy.personal_data == "keep" or work.actor.may("recording", "unmask"):
        return
    looked_through = work.connection.execute(
        select(analysis_stage.c.recording_id).where(
            analysis_stage.c.org_id == work.org_id, analysis_stage.c.recording_id == recording_id,
            analysis_stage.c.stage == "mask", analysis_stage.c.state.in_(("done", "skipped")),
        )
    ).first()  # fmt: skip
    if looked_through is None:
        raise UserError("recording_unread")
