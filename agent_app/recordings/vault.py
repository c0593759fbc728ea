"""Recordings of this desk's calls, from the first second to the shelf: keys first, sound second, nothing forgotten.

A recording's key is 32 random bytes in the person's encrypted store, written before the first byte of sound; the file beside
it is sealed with that key alone. What a kill left behind (of the engine, of the desk) is found by its key at the next start
and put on the shelf like any other: what was heard until then plays. When the server has it and the shelf lets go of the
file, the key goes too.
"""

from __future__ import annotations

import logging
import secrets
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime
from functools import partial
from pathlib import Path

import msgspec

from agent_app.recordings.notes import Note, Notes
from agent_app.recordings.sealed_wav import SealedWav
from agent_app.telephony import events
from agent_app.telephony.commands import StartRecording
from agent_app.telephony.engine.recorder import CHANNELS, FRAME_BYTES, RATE
from agent_app.telephony.engine.sealed import KEY_BYTES, Damaged
from agent_app.telephony.events import TelephoneEvent
from agent_app.telephony.port import Telephone
from domain.errors import UserError
from domain.ids import new_id
from domain.uploads import UploadFacts

_LOG = logging.getLogger("recordings")
SUFFIX = ".sealed"
LONGEST_CALL_S = 3600.0  #: room that has to be there before a call is recorded


class CallRecorder:
    """Records each call of a telephone that can, and puts it on the shelf.

    Args:
        keep: `Shelf.keep`. room: `Shelf.check_room`. call_of: our id of the telephone's call, None for one that is over.
        full: told before a call that there is no room for it. kept: a recording is on the shelf.
        on: whether calls are to be recorded at all.
    """

    def __init__(
        self,
        notes: Notes,
        folder: Path,
        telephone: Telephone,
        *,
        keep: Callable[[UploadFacts, Path], None],
        room: Callable[[float, int], None],
        call_of: Callable[[str], str | None],
        clock: Callable[[], datetime],
        full: Callable[[], None] = lambda: None,
        kept: Callable[[], None] = lambda: None,
        on: bool = True,
    ) -> None:
        self._notes, self._folder, self._telephone, self._on = notes, folder, telephone, on
        self._keep, self._room, self._call_of, self._clock = keep, room, call_of, clock
        self._full, self._kept = full, kept
        self._ready: dict[str, bytes] = {}  # keys that are in the store, for recordings about to begin
        self._work = ThreadPoolExecutor(1, thread_name_prefix="recorder")

    def start(self) -> None:
        """Take up what a kill left behind."""
        self._work.submit(self._guarded, self._take_up)

    def stop(self) -> None:
        """After what is being done."""
        self._work.shutdown(wait=True)

    def key_for(self, recording_id: str) -> tuple[str, bytes] | None:
        """The telephone's vault: where a recording goes, and its key; None for one that was not prepared here."""
        key = self._ready.pop(recording_id, None)
        return (str(self._path(recording_id)), key) if key is not None else None

    def hear(self, event: TelephoneEvent) -> None:
        """Take an event of the telephone; never waits."""
        if not self._on or "record_split" not in self._telephone.capabilities:
            return
        match event:
            case events.CallOffered():
                self._do(self._look_for_room)
            case events.CallStateChanged(old="dialing", new="dialing"):
                self._do(self._look_for_room)
            case events.CallStateChanged(new="active", old="answering" | "dialing" | "early" | "ringing_in"):
                self._do(lambda: self._begin(event.call_id))
            case events.RecordingChanged(state="stopped" | "failed"):
                self._do(lambda: self._end(event.recording_id, event.muted))

    # ------------------------------------------------------------------ on the recorder's own thread

    def _look_for_room(self) -> None:
        try:
            self._room(LONGEST_CALL_S, RATE * FRAME_BYTES)
        except UserError:
            self._full()

    def _begin(self, port_id: str) -> None:
        call_id = self._call_of(port_id)
        if call_id is None:
            return
        self._room(60.0, RATE * FRAME_BYTES)
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        recording_id, key = new_id(), secrets.token_bytes(KEY_BYTES)
        self._notes.put(recording_id, Note(call_id=call_id, started_at=self._clock(), key=key))
        self._ready[recording_id] = key
        self._telephone.do(StartRecording(call_id=port_id, recording_id=recording_id))

    def _end(self, recording_id: str, muted: tuple[tuple[int, int], ...] = ()) -> None:
        """Put a recording on the shelf; one without a second of sound is forgotten."""
        note, path = self._notes.of(recording_id), self._path(recording_id)
        if note is None or note.on_shelf:
            return
        try:
            wav = SealedWav(path, note.key)
        except (OSError, Damaged) as error:
            _LOG.warning("a recording has no sound: %s", type(error).__name__)
            if isinstance(error, FileNotFoundError):
                self._notes.forget(recording_id)
            return
        try:
            facts = UploadFacts(
                recording_id=recording_id, sha256=wav.sha256(), media_type="audio/wav", call_id=note.call_id,
                started_at=note.started_at, seconds=round(wav.seconds, 3), channels=CHANNELS, sample_rate=RATE, muted=muted,
            )  # fmt: skip
            whole = wav.whole
        finally:
            wav.close()
        if not facts.seconds:
            path.unlink(missing_ok=True)
            self._notes.forget(recording_id)
            return
        if not whole:
            _LOG.warning("a recording was cut off after %.0f s; what was heard is kept", facts.seconds)
        self._keep(facts, path)
        self._notes.put(recording_id, msgspec.structs.replace(note, on_shelf=True))
        self._kept()

    def _take_up(self) -> None:
        for recording_id in self._notes.unfinished():
            self._guarded(partial(self._end, recording_id))

    def _path(self, recording_id: str) -> Path:
        return self._folder / f"{recording_id}{SUFFIX}"

    def _do(self, work: Callable[[], None]) -> None:
        try:
            self._work.submit(self._guarded, work)
        except RuntimeError:  # the desk is closing: the next start takes it up
            _LOG.info("left to the next start")

    @staticmethod
    def _guarded(work: Callable[[], None]) -> None:
        try:
            work()
        except UserError as error:
            _LOG.error("a recording: %s", error.code)
        except Exception:
            _LOG.exception("a recording")
