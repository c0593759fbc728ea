"""Both sides are told of a recording by a tone: its pitch, its length, its pause, at any rate and size of frames."""

from __future__ import annotations

import itertools
import math
import wave
from array import array

import pytest

from agent_app.telephony.engine import protocol
from agent_app.telephony.engine.audio import FRAME_S, Channel
from agent_app.telephony.engine.notice_tone import EVERY_S, HERTZ, LONG_S, NoticeTone
from agent_app.telephony.engine.recorder import _notice


@pytest.mark.parametrize("rate", [8000, 16000, 48000])
def test_a_fifth_of_a_second_every_fifteen(rate):
    tone, samples = NoticeTone(), int(rate * FRAME_S)
    frames = [tone.next(rate, samples) for _ in range(int(31 / FRAME_S))]
    sounding = [n * FRAME_S for n, frame in enumerate(frames) if frame]
    starts = [at for at in sounding if not any(math.isclose(at - FRAME_S, other) for other in sounding)]
    assert [round(at, 2) for at in starts] == [0.0, EVERY_S, 2 * EVERY_S]
    assert len(sounding) == 3 * round(LONG_S / FRAME_S)
    first = array("h", b"".join(frames[: int(LONG_S / FRAME_S)]))
    cycles = sum(1 for a, b in itertools.pairwise(first) if a < 0 <= b)
    assert abs(cycles / LONG_S - HERTZ) < 10
    assert max(map(abs, first)) < 32767 * 0.13, "heard beside a voice, and no shock"


class Voice:
    """One call's sound: the other side is silent, what is said to it is kept."""

    def __init__(self):
        self.said = bytearray()

    def rate(self):
        return 8000

    def hear(self, most):
        return b""

    def say(self, pcm):
        self.said += pcm


def test_the_customer_hears_it_the_agent_too_and_it_is_recorded():
    voice, taken = Voice(), []
    channel = Channel(voice)
    channel.tap, channel.tone = lambda *frame: taken.append(frame), NoticeTone()
    channel.muted = True  # also while she is muted
    heard = bytearray()
    for _ in range(20):
        channel.hear()
        channel.speak(bytes(320))
        heard += channel.heard
    tones = [any(array("h", bytes(side))) for side in (voice.said, heard)]
    assert tones == [True, True]
    assert any(any(array("h", agent)) for _, _, agent in taken), "the recording proves that it was said"


@pytest.mark.parametrize("readable", [True, False])
def test_words_are_heard_once_by_both_and_recorded_or_the_tone_is(tmp_path, readable):
    """440 Hz stands for the words; a file that is none gives way to the tone."""
    path = tmp_path / "notice.wav"
    if readable:
        with wave.open(str(path), "wb") as file:
            file.setparams((1, 2, 8000, 0, "NONE", ""))
            file.writeframes(
                array(
                    "h", [int(9000 * math.sin(2 * math.pi * 440 * n / 8000)) for n in range(4000)]
                ).tobytes()
            )
    else:
        path.write_text("no sound")
    asked = protocol.Record(id="1", call_id="c", recording_id="r", path="", key="", words=str(path))
    voice = Voice()
    channel = Channel(voice)
    channel.tone = _notice(asked)
    for _ in range(60):
        channel.hear()
        channel.speak(bytes(320))
    samples = array("h", bytes(voice.said))
    sounding = [n for n, s in enumerate(samples) if abs(s) > 500]
    assert sounding and sounding[0] < 100
    assert (3900 < sounding[-1] < 4100) if readable else (sounding[-1] < 1700)
