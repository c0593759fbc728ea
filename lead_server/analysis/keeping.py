"""What stages leave beside their result: the waveform, words, hits, copies of the sound. Each replaces what was there.

Objects are written before the transaction that names them, and those they replace are removed after it: a row never names
an object that is not there, and a worker that lost its lease leaves nothing.
"""

from __future__ import annotations

import hashlib
import logging
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

import msgspec
from sqlalchemy import Connection, delete, select, update
from sqlalchemy.dialects.postgresql import insert

from db.central.analysis import recording_copy, recording_peaks
from db.central.calls import phrase_hit, recording, transcript
from domain.ids import new_id
from domain.phrases import Hit
from domain.spoken_words import words_in
from domain.transcripts import Lane, Transcript
from lead_server.analysis.copying import Encoded
from lead_server.analysis.queue import Claim
from lead_server.analysis.stages import Material
from lead_server.analysis.transcribing import Original
from lead_server.analysis.wording import Proposed
from lead_server.quality.proposed import keep_proposed
from lead_server.recordings.storage import Recordings, object_key_of

_log = logging.getLogger(__name__)
_COPIES = {"copy": "small", "masked": "masked"}


@dataclass
class _Object:
    """One that was written and that no row names yet."""

    key: str
    sealed: bytes
    made: Encoded


@dataclass
class Leavings:
    """All that a stage leaves, on its way into the database.

    Attributes:
        gone: objects that nothing names any more once the transaction is done.
    """

    store: Recordings
    held: Claim
    material: Material
    now: datetime
    objects: dict[str, _Object] = field(default_factory=dict)
    gone: list[str] = field(default_factory=list)

    def put_objects(self) -> None:
        """Before the transaction."""
        for name in _COPIES:
            if isinstance(made := self.material.made.get(name), Encoded):
                key = object_key_of(self.held.org_id, self.held.recording_id)
                self.objects[name] = _Object(key, self.store.write(key, made.data), made)

    def write(self, connection: Connection) -> None:
        """In the transaction."""
        files, made = self.material.files, self.material.made
        if "peaks" in files:
            _put(connection, recording_peaks, self.held, {"body": files["peaks"]}, ())
        if isinstance(words := made.get("transcript"), Transcript):
            self._write_words(connection, words, files.get("original", b""))
        if "hits" in made:
            self._write_hits(connection, made["hits"])
        if isinstance(proposed := made.get("proposed"), Proposed):
            keep_proposed(
                connection,
                self.held.org_id,
                self.held.recording_id,
                *proposed,
                new_id=new_id,
                now=self.now,
            )
        for name, one in self.objects.items():
            self._write_copy(connection, _COPIES[name], one)

    def done(self, kept: bool) -> None:
        """After the transaction: objects that no row names are removed, and the material is as it was."""
        for key in self.gone if kept else [one.key for one in self.objects.values()]:
            try:
                self.store.remove(key)
            except Exception:  # it stays as a file without a key: nobody can hear it
                _log.exception("an object could not be removed")
        self.material.files, self.material.made = {}, {}

    def _write_words(self, connection: Connection, words: Transcript, original: bytes) -> None:
        sealed: dict[int, bytes] = {}
        if original:
            whole = msgspec.json.decode(original, type=Original)
            for lane in {n for n, _, _ in whole.words}:
                part = Original(words=tuple(word for word in whole.words if word[0] == lane))
                sealed[lane] = self.store.seal_words(self.held.recording_id, msgspec.json.encode(part))
        _clear(connection, transcript, self.held)
        connection.execute(
            insert(transcript),
            [
                {
                    "org_id": self.held.org_id, "id": new_id(), "recording_id": self.held.recording_id, "channel": n,
                    "language": words.language, "model": words.model, "engine": words.engine, "speaker": lane.speaker,
                    "guessed": lane.guessed, "length_ms": words.length_ms, "segments": rows_of(lane),
                    "text": (said := text_of(lane, words.language)), "words": words_in(said), "sealed": sealed.get(n),
                }
                for n, lane in enumerate(words.lanes)
            ],
        )  # fmt: skip
        self._drop_copy(
            connection, "masked"
        )  # of other words; what has to be silent now is said by the next stage

    def _write_hits(self, connection: Connection, hits: tuple[Hit, ...]) -> None:
        _clear(connection, phrase_hit, self.held)
        call_id = connection.execute(
            select(recording.c.call_id).where(_is(recording, self.held, "id"))
        ).scalar()
        rows = [
            {
                "org_id": self.held.org_id, "id": new_id(), "recording_id": self.held.recording_id, "call_id": call_id,
                "phrase": f"{hit.set_code}/{hit.phrase}", "channel": 0 if hit.speaker == "customer" else 1,
                "from_ms": hit.start_ms, "to_ms": hit.end_ms, "words": hit.text, "likeness": hit.score,
                "kind": hit.kind, "speaker": hit.speaker,
            }
            for hit in hits
        ]  # fmt: skip
        if rows:
            connection.execute(insert(phrase_hit), rows)

    def _write_copy(self, connection: Connection, kind: str, one: _Object) -> None:
        if kind == "small" and self._has(connection, "masked"):
            self.gone.append(one.key)  # it would say what the masked one does not
            return
        if kind == "masked" and self.material.around.policy().personal_data == "remove":
            self._replace_original(connection, one)
            self._drop_copy(connection, "small")
            return
        self._drop_copy(connection, kind)
        if kind == "masked":
            self._drop_copy(connection, "small")
        values = {
            "object_key": one.key, "key_sealed": one.sealed, "bytes": len(one.made.data),
            "media_type": one.made.media_type,
        }  # fmt: skip
        _put(connection, recording_copy, self.held, {"kind": kind, **values}, ("kind",))

    def _replace_original(self, connection: Connection, one: _Object) -> None:
        where = _is(recording, self.held, "id")
        self.gone.append(connection.execute(select(recording.c.object_key).where(where)).scalar_one())
        connection.execute(
            update(recording)
            .where(where)
            .values(
                object_key=one.key, key_sealed=one.sealed, bytes=len(one.made.data), media_type=one.made.media_type,
                sha256=hashlib.sha256(one.made.data).digest(),
            )
        )  # fmt: skip

    def _has(self, connection: Connection, kind: str) -> bool:
        found = select(recording_copy.c.kind).where(
            _is(recording_copy, self.held), recording_copy.c.kind == kind
        )
        return connection.execute(found).first() is not None

    def _drop_copy(self, connection: Connection, kind: str) -> None:
        dropped = (
            delete(recording_copy)
            .where(_is(recording_copy, self.held), recording_copy.c.kind == kind)
            .returning(recording_copy.c.object_key)
        )
        self.gone += list(connection.execute(dropped).scalars())


def rows_of(lane: Lane) -> list[list[Any]]:
    """Words as they are stored."""
    return [[word.start_ms, word.end_ms, word.text, word.sure] for word in lane.words]


def text_of(lane: Lane, language: str) -> str:
    """A lane as one text; Chinese without spaces."""
    return ("" if language == "zh" else " ").join(word.text for word in lane.words)


def _is(table: Any, held: Claim, column: str = "recording_id") -> Any:
    return (table.c.org_id == held.org_id) & (table.c[column] == held.recording_id)


def _clear(connection: Connection, table: Any, held: Claim) -> None:
    connection.execute(delete(table).where(_is(table, held)))


def _put(
    connection: Connection, table: Any, held: Claim, values: dict[str, Any], more_keys: tuple[str, ...]
) -> None:
    made = insert(table).values(org_id=held.org_id, recording_id=held.recording_id, **values)
    fresh = {name: value for name, value in values.items() if name not in more_keys}
    connection.execute(
        made.on_conflict_do_update(index_elements=["org_id", "recording_id", *more_keys], set_=fresh)
    )
