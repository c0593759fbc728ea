"""The engine's sound: who rings, how loudly, what a trial is worth, and sound between two rates."""

from __future__ import annotations

import math
import random
import wave
from array import array
from itertools import pairwise

import pytest

from agent_app.telephony import commands as do
from agent_app.telephony import events
from agent_app.telephony.engine import levels, ring
from agent_app.telephony.engine.limiter import SPEECH_PEAK_DB, amplitude
from agent_app.telephony.engine.protocol import EngineConfig
from agent_app.telephony.engine.rates import Converter
from agent_app.telephony.engine.sound_check import RATE, SECONDS, SoundCheck
from tests.unit.agent_app.telephony.test_softphone import made


def tone(rate, seconds, hertz=440, loudness=0.3):
    return array(
        "h", [int(32767 * loudness * math.sin(2 * math.pi * hertz * n / rate)) for n in range(int(rate * seconds))]
    ).tobytes()  # fmt: skip


def pitch(pcm, rate):
    samples = array("h", pcm)
    return sum(1 for a, b in pairwise(samples) if a < 0 <= b) / (len(samples) / rate)


def played(path):
    try:
        with wave.open(str(path)) as file:
            return file.readframes(file.getnframes())
    except (EOFError, FileNotFoundError, wave.Error):
        return b""


# ---------------------------------------------------------------------------------------------- the ring


def ringing(tmp_path, work):
    stage = made(config=EngineConfig(ring=f"file:{tmp_path / 'ring.wav'}", speaker="null"))
    try:
        work(stage)
    finally:
        stage.close()
    return played(tmp_path / "ring.wav")


def long_enough(stage, seconds=0.7):
    """Let it ring."""
    threading_wait = len(stage.heard)
    with pytest.raises(AssertionError):
        stage.patience_s, before = seconds, stage.patience_s
        try:
            stage.wait("nothing", lambda _e: False, after=threading_wait)
        finally:
            stage.patience_s = before


def test_it_rings_on_its_device_until_the_call_is_taken(tmp_path):
    def work(stage):
        call = stage.ring()
        long_enough(stage)
        assert stage.do(do.Answer(call_id=call)) == ""
        stage.wait_state(call, "active")
        long_enough(stage, 0.5)

    sound = ringing(tmp_path, work)
    seconds = len(sound) / 2 / ring.RATE
    assert 0.3 < seconds < 1.0, "it ended with the answer"
    assert max(map(abs, array("h", sound))) > 0.9 * 32767 * ring.LOUD
    assert max(map(abs, array("h", sound))) < amplitude(SPEECH_PEAK_DB)


def test_a_second_call_rings_softly(tmp_path):
    def work(stage):
        stage.wait_state(stage.dial(), "active")  # one of ours: it did not ring
        stage.ring("+8613800134411")
        long_enough(stage)

    sound = ringing(tmp_path, work)
    assert 0 < max(map(abs, array("h", sound))) <= 32767 * ring.SOFT


@pytest.mark.parametrize("end", ["reject", "abandon"])
def test_it_ends_with_a_call_that_is_not_taken(tmp_path, end):
    def work(stage):
        call = stage.ring()
        long_enough(stage, 0.4)
        stage.do(do.Reject(call_id=call)) if end == "reject" else stage.other_hangs_up(call)
        stage.wait_state(call, "ended")
        long_enough(stage, 0.6)

    assert 0.1 < len(ringing(tmp_path, work)) / 2 / ring.RATE < 0.7


def test_a_choice_outlives_the_engine(tmp_path):
    stage = made()
    try:
        assert stage.do(do.SelectDevices(ring="null", speaker="null")) == ""
        stage.customer.say("exit", code=3)
        stage.wait_dead()
        up = stage.of(events.EngineUp)
        stage.wait("another life", lambda e: len(stage.of(events.EngineUp)) > len(up))
        seq = len(stage.heard)
        assert stage.do(do.ListDevices()) == ""
        told = stage.wait("devices", lambda e: isinstance(e, events.DevicesChanged), after=seq)
        assert (told.chosen["ring"], told.chosen["speaker"], told.chosen["microphone"]) == (
            "null",
            "null",
            "default",
        )
    finally:
        stage.close()


# ---------------------------------------------------------------------------------------------- a trial


def trial(pcm):
    told, heard = [], bytearray()
    check, size = SoundCheck(lambda step, found: told.append((step, found))), 2 * RATE // 50
    for n in range(int(2 * SECONDS * 50) + 5):
        heard += check.turn((pcm + bytes(size * 2000))[n * size : (n + 1) * size])
    return told, bytes(heard)


@pytest.mark.parametrize(
    ("pcm", "word"),
    [
        (bytes(int(RATE * SECONDS) * 2), "nothing"),
        (tone(RATE, SECONDS, loudness=0.004), "faint"),
        (bytes(RATE) + tone(RATE, SECONDS, loudness=0.2), "good"),
        (tone(RATE, SECONDS, loudness=1.0), "too_loud"),
    ],
)
def test_a_trial_is_heard_back_and_judged(pcm, word):
    told, heard = trial(pcm)
    assert told == [("listening", ""), ("playing", word), ("done", word)]
    whole = int(RATE * SECONDS) * 2
    assert heard[whole : 2 * whole] == pcm[:whole], "what was said, and nothing while it was said"
    assert not any(heard[:whole])


def test_room_noise_is_not_a_voice():
    random.seed(1)
    noise = array("h", [random.randint(-8, 8) for _ in range(int(RATE * SECONDS))]).tobytes()
    assert levels.worth(noise, RATE) == "nothing"


@pytest.mark.parametrize(("loudness", "db"), [(1.0, -3.0), (0.1, -23.0), (0.0, levels.SILENCE_DB)])
def test_a_meter_reads_what_a_meter_reads(loudness, db):
    assert levels.loudness(tone(8000, 0.5, loudness=loudness)) == pytest.approx(db, abs=0.2)


# ---------------------------------------------------------------------------------------------- two rates


@pytest.mark.parametrize(
    ("rate", "wanted"), [(8000, 48000), (8000, 44100), (48000, 8000), (44100, 8000), (16000, 48000), (48000, 16000)]
)  # fmt: skip
def test_a_tone_stays_a_tone_at_another_rate(rate, wanted):
    sound, converter, size = tone(rate, 1.0), Converter(rate, wanted), 2 * rate // 50
    out = b"".join(converter.next(sound[at : at + size]) for at in range(0, len(sound), size))
    assert len(out) == 2 * wanted, "not a sample more or less"
    assert pitch(out, wanted) == pytest.approx(440, abs=2)
    assert levels.loudness(out) == pytest.approx(levels.loudness(sound), abs=0.7)
    samples = array("h", out)
    steepest = max(abs(a - b) for a, b in pairwise(samples))
    assert steepest < 1.4 * 32767 * 0.3 * 2 * math.pi * 440 / min(rate, wanted), "no click between frames"


def test_what_would_whistle_is_taken_out_on_the_way_down():
    sound, converter = tone(48000, 0.5, hertz=7000), Converter(48000, 8000)
    out = b"".join(converter.next(sound[at : at + 1920]) for at in range(0, len(sound), 1920))
    assert levels.loudness(out) < levels.loudness(sound) - 6
