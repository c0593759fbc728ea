"""From the answered call to the shelf: the key is kept first, a kill loses a second, and nothing is recorded unasked."""

from __future__ import annotations

import base64
import hashlib
import io
import json
import os
import pathlib
import sys
import wave
from contextlib import closing
from datetime import UTC, datetime, timedelta

import pytest
import soundfile

from agent_app.recordings.notes import Note, Notes
from agent_app.recordings.shelf import Shelf
from agent_app.recordings.tus import UploadState
from agent_app.recordings.vault import CallRecorder
from agent_app.store.database import Database
from agent_app.telephony import events
from agent_app.telephony.commands import StopRecording
from agent_app.telephony.engine.sealed import Sealer
from db.local.migrate import migrate
from domain.errors import UserError
from domain.ids import new_id
from domain.recording_policy import RecordingPolicy
from domain.uploads import KEEP_LOCAL_DAYS
from tests.helpers.desk import KEY

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)


class Phone:
    """A telephone that writes down what it is asked."""

    name, capabilities = "softphone", frozenset({"record_split"})

    def __init__(self) -> None:
        self.asked = []

    def do(self, command) -> None:
        self.asked.append(command)


class Rig:
    def __init__(self, folder, *, on=True) -> None:
        self.now = NOW
        self.database = Database(folder / "store", KEY)
        self.shelf = Shelf(self.database, folder / "recordings", lambda: self.now)
        self.phone, self.said, self.full = Phone(), [], False
        self.policy, self.objected = RecordingPolicy(form="wav"), False
        self.call_id = new_id()
        self.recorder = self.a_recorder(on)

    def a_recorder(self, on=True):
        return CallRecorder(
            self.shelf.notes, self.shelf.folder, self.phone, keep=self.shelf.keep, room=self.room,
            call_of=lambda port: self.call_id if port == "port" else None, clock=lambda: self.now,
            full=lambda: self.said.append("full"), kept=lambda: self.said.append("kept"), on=on,
            policy=lambda: self.policy, objected_to=lambda _call: self.objected,
        )  # fmt: skip

    def room(self, seconds, _bytes):
        if self.full:
            raise UserError("disk_full")

    def hear(self, kind, **values):
        self.recorder.hear(kind(seq=1, at=self.now, **values))
        self.recorder._work.submit(lambda: None).result(10)

    def answered(self):
        self.hear(events.CallStateChanged, call_id="port", old="answering", new="active")
        return self.phone.asked[-1].recording_id if self.phone.asked else None

    def sound(self, recording_id, seconds=2.0, *, whole=True):
        """What the engine does with path and key."""
        path, key = self.recorder.key_for(recording_id)
        file = (
            Sealer(path, key)
            if isinstance(path, os.PathLike)
            else Sealer(__import__("pathlib").Path(path), key)
        )
        file.write(b"\x01\x00\x02\x00" * int(8000 * seconds))
        file.close() if whole else os.close(file._file)
        return path

    def close(self):
        self.recorder.stop()
        self.database.close()


@pytest.fixture
def rig(tmp_path):
    made = Rig(tmp_path)
    yield made
    made.close()


def test_a_call_is_recorded_from_its_answer_and_lies_on_the_shelf_at_its_end(rig):
    recording = rig.answered()
    assert rig.shelf.notes.of(recording).call_id == rig.call_id, (
        "the key is in the store before there is a sound"
    )
    rig.sound(recording)
    rig.hear(
        events.RecordingChanged, call_id="port", recording_id=recording, state="stopped", muted=((500, 900),)
    )
    kept = rig.shelf.next()
    assert (kept.facts.recording_id, kept.facts.call_id, kept.facts.muted) == (
        recording,
        rig.call_id,
        ((500, 900),),
    )
    whole = kept.read(0, kept.length)
    assert hashlib.sha256(whole).hexdigest() == kept.facts.sha256 and len(whole) == kept.length
    with wave.open(io.BytesIO(whole)) as wav:
        assert (wav.getnchannels(), wav.getframerate(), wav.getnframes()) == (2, 8000, 16_000)
    assert kept.read(40, 12) == whole[40:52] and kept.path.read_bytes()[:4] != b"RIFF"
    assert rig.said == ["kept"] and rig.shelf.notes.unfinished() == []


def test_what_a_kill_of_the_desk_left_behind_is_taken_up_at_the_next_start(rig):
    recording = rig.answered()
    rig.sound(recording, 5.0, whole=False)
    rig.recorder.stop()
    rig.recorder = rig.a_recorder()
    rig.recorder.start()
    rig.recorder._work.submit(lambda: None).result(10)
    kept = rig.shelf.next()
    assert kept.facts.recording_id == recording and kept.facts.seconds >= 4.0
    assert kept.facts.started_at == NOW


def test_a_dead_engine_names_no_call_and_its_recording_is_kept_all_the_same(rig):
    recording = rig.answered()
    rig.sound(recording, 3.0, whole=False)
    rig.hear(events.RecordingChanged, call_id="", recording_id=recording, state="failed", cause="engine_lost")
    rig.hear(events.RecordingChanged, call_id="", recording_id=recording, state="failed", cause="engine_lost")
    assert rig.shelf.next().facts.call_id == rig.call_id and rig.shelf.waiting().count == 1


def test_a_key_is_given_once_and_to_nobody_who_was_not_announced(rig):
    recording = rig.answered()
    assert rig.recorder.key_for(new_id()) is None
    assert rig.recorder.key_for(recording) is not None and rig.recorder.key_for(recording) is None


def test_the_key_goes_with_the_file(rig):
    recording = rig.answered()
    rig.sound(recording)
    rig.hear(events.RecordingChanged, call_id="port", recording_id=recording, state="stopped")
    kept = rig.shelf.next()
    rig.shelf.note(kept, UploadState(url="u", done=True))
    rig.now = NOW + timedelta(days=KEEP_LOCAL_DAYS + 1)
    assert rig.shelf.tidy() == 1
    assert rig.shelf.notes.of(recording) is None and not kept.path.exists()


def test_a_recording_without_sound_or_file_leaves_nothing_behind(rig):
    silent, missing = rig.answered(), rig.answered()
    rig.sound(silent, 0.0)
    for recording in (silent, missing):
        rig.hear(events.RecordingChanged, call_id="port", recording_id=recording, state="failed")
    assert rig.shelf.next() is None and rig.shelf.notes.unfinished() == []
    assert not list(rig.shelf.folder.iterdir())


def test_a_full_disk_is_said_before_the_call_and_nothing_is_begun(rig):
    rig.full = True
    rig.hear(events.CallOffered, call_id="port", number_text="1")
    assert rig.said == ["full"]
    assert rig.answered() is None and rig.shelf.notes.unfinished() == []


def test_nothing_is_recorded_unasked_or_by_a_telephone_that_cannot(tmp_path):
    rig = Rig(tmp_path, on=False)
    assert rig.answered() is None
    rig.recorder = rig.a_recorder()
    rig.phone.capabilities = frozenset()
    assert rig.answered() is None
    rig.close()


def test_a_changed_file_is_said_and_not_sent(rig):
    recording = rig.answered()
    path = rig.sound(recording)
    rig.hear(events.RecordingChanged, call_id="port", recording_id=recording, state="stopped")
    kept = rig.shelf.next()
    with closing(open(path, "r+b")) as file:  # noqa: PTH123
        file.seek(100)
        file.write(b"\x00\x00\x00")
    with pytest.raises(UserError) as told:
        kept.read(0, kept.length)
    assert told.value.code == "recording_missing"


@pytest.mark.parametrize(("form", "media"), [("flac", "audio/flac"), ("opus", "audio/ogg")])
def test_a_recording_is_packed_before_it_is_sent_and_never_lies_open(rig, form, media):
    rig.policy = RecordingPolicy(form=form)
    recording = rig.answered()
    path = rig.sound(recording, 3.0)
    rig.hear(
        events.RecordingChanged, call_id="port", recording_id=recording, state="stopped", muted=((500, 900),)
    )
    kept = rig.shelf.next()
    assert (kept.facts.media_type, kept.facts.seconds, kept.facts.muted) == (media, 3.0, ((500, 900),))
    whole = kept.read(0, kept.length)
    assert hashlib.sha256(whole).hexdigest() == kept.facts.sha256 and len(whole) < 3.0 * 32_000
    assert whole[:4] == (b"fLaC" if form == "flac" else b"OggS")
    file = soundfile.SoundFile(io.BytesIO(whole))
    assert (file.channels, file.frames) == (2, 24_000) and file.samplerate == 8000
    if form == "flac":
        assert file.buffer_read(dtype="int16")[:] == b"\x01\x00\x02\x00" * 24_000, "nothing is lost"
    assert [p.name for p in rig.shelf.folder.iterdir()] == [kept.path.name], "the WAV is gone"
    assert kept.path.read_bytes()[:4] == b"LLR1" and not pathlib.Path(path).exists()


@pytest.mark.parametrize("after", ["packed", "noted", "shelved"])
def test_a_kill_between_packing_and_sending_loses_nothing(rig, monkeypatch, after):
    rig.policy = RecordingPolicy(form="flac")
    recording = rig.answered()
    rig.sound(recording, 3.0)

    def killed(*_):
        raise SystemExit

    with monkeypatch.context() as patch:
        if after == "packed":
            patch.setattr(rig.shelf.notes, "put", killed)
        elif after == "noted":
            patch.setattr(rig.recorder, "_keep", killed)
        else:
            patch.setattr(rig.recorder, "_path", lambda _id: pathlib.Path("/nonexistent/x"))
            patch.setattr(rig.recorder, "_kept", killed)
        with pytest.raises(SystemExit):
            rig.recorder._end(recording)
    rig.recorder.start()
    rig.recorder._work.submit(lambda: None).result(10)
    kept = rig.shelf.next()
    assert kept.facts.media_type == "audio/flac" and rig.shelf.waiting().count == 1
    assert hashlib.sha256(kept.read(0, kept.length)).hexdigest() == kept.facts.sha256
    assert rig.shelf.notes.unfinished() == []


def test_where_no_encoder_is_the_recording_is_sent_as_it_is(rig, monkeypatch):
    rig.policy = RecordingPolicy(form="opus")
    monkeypatch.setitem(sys.modules, "soundfile", None)
    recording = rig.answered()
    rig.sound(recording, 1.0)
    rig.hear(events.RecordingChanged, call_id="port", recording_id=recording, state="stopped")
    assert rig.shelf.next().facts.media_type == "audio/wav"


def test_a_customer_who_objects_ends_the_recording_and_it_is_purged(rig):
    recording = rig.answered()
    path = rig.sound(recording, 3.0)
    rig.recorder.object("port")
    rig.recorder.object("port")  # the key twice
    rig.recorder._work.submit(lambda: None).result(10)
    assert [type(c) for c in rig.phone.asked].count(StopRecording) == 1
    rig.hear(events.RecordingChanged, call_id="port", recording_id=recording, state="stopped")
    assert (
        rig.shelf.next() is None and rig.shelf.notes.of(recording) is None and not pathlib.Path(path).exists()
    )
    asked = len(rig.phone.asked)
    rig.hear(events.CallStateChanged, call_id="port", old="answering", new="active")
    assert len(rig.phone.asked) == asked, "nothing more of this call is recorded"


def test_an_objection_outlives_the_kill_of_the_desk(rig):
    recording = rig.answered()
    path = rig.sound(recording, 3.0, whole=False)
    rig.recorder.object("port")
    rig.recorder.stop()
    rig.recorder = rig.a_recorder()
    rig.recorder.start()
    rig.recorder._work.submit(lambda: None).result(10)
    assert rig.shelf.next() is None and not pathlib.Path(path).exists()


def test_where_the_house_keeps_it_an_objection_is_marked(rig):
    rig.policy = RecordingPolicy(form="wav", on_objection="keep")
    recording = rig.answered()
    rig.sound(recording, 2.0)
    rig.recorder.object("port")
    rig.hear(events.RecordingChanged, call_id="port", recording_id=recording, state="stopped")
    assert rig.shelf.next().facts.objected is True


def test_who_objected_before_is_not_recorded(rig):
    rig.objected = True
    assert rig.answered() is None


def test_the_notes_of_an_earlier_desk_are_taken_over(tmp_path, monkeypatch):
    """They lay as JSON among the small facts; a recording that a kill had left is still found and heard."""
    with monkeypatch.context() as patch:
        patch.setattr("agent_app.store.database.migrate", lambda c: migrate(c, "0004"))
        patch.setattr("db.local.migrate.NEWEST", "0004")
        old = Database(tmp_path, KEY)
    note = {"call_id": "c", "started_at": "2026-03-02T09:00:00Z", "key": base64.b64encode(b"k" * 32).decode()}
    old.write(
        lambda c: c.exec_driver_sql(
            "INSERT INTO meta (key, value) VALUES ('recording', 'x'), ('red', 'y'), ('recording:a', ?)",
            (json.dumps(note),),
        )
    )
    old.close()
    notes = Notes(database := Database(tmp_path, KEY))
    assert notes.unfinished() == ["a"]
    assert notes.of("a") == Note(call_id="c", started_at=NOW, key=b"k" * 32, file="a.sealed")
    left = database.read(
        lambda c: c.exec_driver_sql("SELECT key FROM meta WHERE key LIKE 're%' ORDER BY key").all()
    )
    assert [row[0] for row in left] == ["recording", "red"]
    database.close()


@pytest.mark.parametrize(
    ("announce", "there", "tone", "words"),
    [
        ("none", True, False, False),
        ("tone", True, True, False),
        ("words", True, False, True),
        ("words", False, True, False),
    ],
)
def test_nobody_is_recorded_unannounced_where_the_house_says_so(rig, announce, there, tone, words):
    """Words that are not on the desk give way to the tone."""
    rig.policy = RecordingPolicy(announce=announce)
    file = rig.shelf.folder.with_name("notice.wav")
    if there:
        file.write_bytes(b"a WAV")
    rig.answered()
    begun = rig.phone.asked[-1]
    assert (begun.tone, begun.words) == (tone, str(file) if words else "")
