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
from contextlib import closing
from datetime import datetime
from functools import partial
from pathlib import Path

from msgspec.structs import replace

from agent_app.recordings.notes import Note, Notes
from agent_app.recordings.packing import CannotPackError, pack
from agent_app.recordings.sealed_wav import SealedWav
from agent_app.telephony import events
from agent_app.telephony.commands import StartRecording, StopRecording
from agent_app.telephony.engine.pcm import CHANNELS, FRAME_BYTES, RATE
from agent_app.telephony.engine.sealed import KEY_BYTES, Damaged
from agent_app.telephony.events import TelephoneEvent
from agent_app.telephony.port import Telephone
from domain.errors import UserError
from domain.ids import new_id
from domain.recording_policy import MEDIA_TYPES, RecordingPolicy
from domain.uploads import UploadFacts

_LOG = logging.getLogger("recordings")
SUFFIX = ".sealed"
#: words that tell of the recording, beside the recordings' folder (16 bit, one channel)
NOTICE = "notice.wav"
LONGEST_CALL_S = 3600.0  #: room that has to be there before a call is recorded


class CallRecorder:
    """Records each call of a telephone that can, and puts it on the shelf.

    Args:
        keep: `Shelf.keep`. room: `Shelf.check_room`. call_of: our id of the telephone's call, None for one that is over.
        full: told before a call that there is no room for it. kept: a recording is on the shelf.
        on: whether calls are to be recorded at all. policy: how, as it holds when a recording begins or ends.
        objected_to: the customer of our call has said before that she does not want to be recorded.
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
        policy: Callable[[], RecordingPolicy] = RecordingPolicy,
        objected_to: Callable[[str], bool] = lambda _call_id: False,
    ) -> None:
        self._policy, self._objected_to = policy, objected_to
        self._notes, self._folder, self._telephone, self._on = notes, folder, telephone, on
        self._keep, self._room, self._call_of, self._clock = keep, room, call_of, clock
        self._full, self._kept = full, kept
        self._ready: dict[str, bytes] = {}  # keys that are in the store, for recordings about to begin
        self._running: dict[str, str] = {}  # the telephone's call -> its recording
        self._refused: set[str] = set()  # calls of ours whose customer objected
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

    def object(self, port_id: str) -> None:
        """The customer of this call does not want to be recorded: it ends now, and what was heard is marked or purged.

        Never waits. The same a second time changes nothing.
        """
        recording_id = self._running.get(port_id)  # now: it may end before its turn comes
        if (call_id := self._call_of(port_id)) is not None:
            self._refused.add(call_id)
        if recording_id is not None:
            self._do(lambda: self._object(port_id, recording_id))

    def is_recording(self, port_id: str) -> bool:
        return port_id in self._running

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
                self._running.pop(event.call_id, None)
                self._do(lambda: self._end(event.recording_id, event.muted))

    # ------------------------------------------------------------------ on the recorder's own thread

    def _look_for_room(self) -> None:
        try:
            self._room(LONGEST_CALL_S, RATE * FRAME_BYTES)
        except UserError:
            self._full()

    def _begin(self, port_id: str) -> None:
        call_id = self._call_of(port_id)
        if call_id is None or call_id in self._refused or self._objected_to(call_id):
            return
        self._room(60.0, RATE * FRAME_BYTES)
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        recording_id, key = new_id(), secrets.token_bytes(KEY_BYTES)
        note = Note(call_id=call_id, started_at=self._clock(), key=key, file=f"{recording_id}{SUFFIX}")
        self._notes.put(recording_id, note)
        self._ready[recording_id], self._running[port_id] = key, recording_id
        announce, words = self._policy().announce, self._folder.with_name(NOTICE)
        said = str(words) if announce == "words" and words.is_file() else ""
        tone = announce == "tone" or (announce == "words" and not said)
        self._telephone.do(StartRecording(call_id=port_id, recording_id=recording_id, tone=tone, words=said))

    def _object(self, port_id: str, recording_id: str) -> None:
        note = self._notes.of(recording_id)
        if note is None or note.objected or note.on_shelf:
            return
        self._notes.put(
            recording_id, replace(note, objected=True)
        )  # first the word, then the end: a kill keeps it
        self._telephone.do(StopRecording(call_id=port_id))

    def _end(self, recording_id: str, muted: tuple[tuple[int, int], ...] = ()) -> None:
        """Make a recording ready and put it on the shelf; one without a second of sound is forgotten."""
        note = self._notes.of(recording_id)
        if note is None or note.on_shelf:
            return
        if note.objected and self._policy().on_objection == "purge":
            _LOG.info("a recording was purged: the customer objected")
            self._purge(recording_id, note)
            return
        if note.facts is None:
            note = self._made_ready(recording_id, note, muted)
        if note is None or note.facts is None:
            return
        self._keep(note.facts, self._folder / note.file)
        self._notes.put(recording_id, replace(note, on_shelf=True))
        if note.file != f"{recording_id}{SUFFIX}":
            self._path(recording_id).unlink(missing_ok=True)
        self._kept()

    def _made_ready(self, recording_id: str, note: Note, muted: tuple[tuple[int, int], ...]) -> Note | None:
        """The note with what is to be sent: packed where that can be done, else the WAV as it is."""
        try:
            wav = SealedWav(self._folder / note.file, note.key)
        except (OSError, Damaged) as error:
            _LOG.warning("a recording has no sound: %s", type(error).__name__)
            if isinstance(error, FileNotFoundError):
                self._notes.forget(recording_id)
            return None
        with closing(wav):
            if not wav.seconds:
                self._purge(recording_id, note)
                return None
            if not wav.whole:
                _LOG.warning("a recording was cut off after %.0f s; what was heard is kept", wav.seconds)
            facts = UploadFacts(
                recording_id=recording_id, sha256="", media_type=MEDIA_TYPES["wav"], call_id=note.call_id,
                started_at=note.started_at, seconds=round(wav.seconds, 3), channels=CHANNELS, sample_rate=RATE, muted=muted,
                objected=note.objected,
            )  # fmt: skip
            ready = self._packed(recording_id, note, facts, wav) or replace(
                note, facts=replace(facts, sha256=wav.sha256())
            )
        self._notes.put(recording_id, ready)
        return ready

    def _packed(self, recording_id: str, note: Note, facts: UploadFacts, wav: SealedWav) -> Note | None:
        form, key = self._policy().form, secrets.token_bytes(KEY_BYTES)
        file = f"{recording_id}.{form}{SUFFIX}"
        try:
            digest = pack(wav, form, self._folder / file, key)
        except (CannotPackError, OSError) as error:
            (self._folder / file).unlink(missing_ok=True)
            if form != "wav":
                _LOG.warning("a recording is sent as it is: %s", error)
            return None
        return replace(
            note, key=key, file=file, facts=replace(facts, sha256=digest, media_type=MEDIA_TYPES[form])
        )

    def _purge(self, recording_id: str, note: Note) -> None:
        """First the key: without it a file that a kill leaves is noise."""
        self._notes.forget(recording_id)
        (self._folder / note.file).unlink(missing_ok=True)
        self._path(recording_id).unlink(missing_ok=True)

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
