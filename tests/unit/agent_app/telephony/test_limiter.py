"""The agent's ear: never above the ceiling, never loud all of a sudden, and speech is left alone."""

from __future__ import annotations

import math
import random
import threading
from array import array

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from agent_app.telephony.engine.audio import Pump
from agent_app.telephony.engine.limiter import SPEECH_PEAK_DB, Limiter, amplitude


def tone(db: float, seconds: float, rate: int = 8000, hertz: int = 2100) -> bytes:
    return array(
        "h",
        [round(amplitude(db) * 0.999 * math.sin(2 * math.pi * hertz * n / rate)) for n in range(int(seconds * rate))],
    ).tobytes()  # fmt: skip


def heard(limiter: Limiter, pcm: bytes, rate: int = 8000) -> bytes:
    size = 2 * rate // 50
    return b"".join(limiter.next(rate, pcm[at : at + size]) for at in range(0, len(pcm), size))


def loudest(pcm: bytes) -> int:
    return max(map(abs, array("h", pcm)), default=0)


@settings(max_examples=150, deadline=None)
@given(
    st.lists(st.lists(st.integers(-32768, 32767), min_size=1, max_size=60), min_size=1, max_size=40),
    st.floats(-40, 6),
)
def test_no_sample_passes_the_ceiling_whatever_comes(frames, ceiling_db):
    limiter = Limiter(ceiling_db)
    bound = min(32767, amplitude(min(0.0, ceiling_db)))
    for frame in frames:
        out = limiter.next(8000, array("h", frame).tobytes())
        assert len(out) == 2 * len(frame)
        assert loudest(out) <= bound


def test_speech_passes_bit_for_bit():
    random.seed(4)
    limiter = Limiter()
    top = amplitude(SPEECH_PEAK_DB)
    pcm = b"".join(
        array("h", [round(random.uniform(-1, 1) * top * random.random()) for _ in range(160)]).tobytes()
        for _ in range(500)
    )
    assert heard(limiter, pcm) == pcm


def test_a_fax_tone_after_silence_comes_in_no_louder_than_speech():
    limiter = Limiter()
    heard(limiter, bytes(2 * 8000 * 3))
    out = heard(limiter, tone(0, 0.3))
    assert loudest(out[:320]) <= amplitude(SPEECH_PEAK_DB), "from its first frame on"
    assert loudest(out) < amplitude(-6.0) * 1.001
    assert loudest(out) < loudest(tone(0, 0.3)) / 2


def test_who_speaks_loudly_is_heard_as_loud_within_a_second():
    limiter = Limiter()
    heard(limiter, tone(-7, 1.0, hertz=300))
    again = tone(-7, 0.2, hertz=300)
    assert heard(limiter, again) == again
    quiet = heard(limiter, bytes(2 * 8000 * 40)) + heard(limiter, tone(-7, 0.02, hertz=300))
    assert loudest(quiet) < amplitude(-7) * 0.9, "after a long silence it is a step again"


def test_after_a_shriek_the_voice_comes_back_slowly_and_whole():
    limiter = Limiter()
    heard(limiter, tone(0, 0.5))
    voice = tone(-20, 1.5, hertz=300)
    out = heard(limiter, voice)
    assert loudest(out[:320]) < 0.7 * loudest(voice[:320]), "no jump upwards"
    assert out[-16000:] == voice[-16000:]


@pytest.mark.parametrize("rate", [8000, 16000, 48000])
def test_any_rate(rate):
    limiter = Limiter()
    out = heard(limiter, tone(0, 2.0, rate), rate)
    assert loudest(out) <= amplitude(-6.0)
    assert loudest(out[-rate:]) > amplitude(-7.5), "it may be as loud as the ceiling in the end"


def test_nothing_and_no_rate_pass():
    assert Limiter().next(8000, b"") == b""
    assert Limiter().next(0, b"\x01\x02") == b"\x01\x02"


class Fax:
    """A call whose other side is as loud as can be."""

    def __init__(self):
        self.said = bytearray()

    def rate(self):
        return 8000

    def hear(self, _most):
        return tone(0, 0.02)

    def say(self, pcm):
        self.said += pcm


class Ear:
    def __init__(self):
        self.heard, self.some = bytearray(), threading.Event()

    def write(self, _rate, pcm):
        self.heard += pcm
        if len(self.heard) > 3200:
            self.some.set()

    def close(self):
        pass


class Shouting:
    def read(self, _rate, samples):
        return tone(0, samples / 8000)


def test_the_ear_is_spared_but_not_the_recording_nor_the_customer():
    ear, fax, taken = Ear(), Fax(), []
    pump = Pump(Shouting(), ear, Limiter(-6.0))
    channel = pump.add("call", fax)
    channel.tap = lambda *frame: taken.append(frame)
    assert ear.some.wait(5)
    pump.stop()
    assert 0 < loudest(bytes(ear.heard)) <= amplitude(-6.0)
    assert loudest(taken[0][1]) > 32000 and loudest(taken[0][2]) > 32000
    assert loudest(bytes(fax.said)) > 32000
