"""What stages say of sounds that were made for it: tones, silence, clipping, files that were cut."""

from __future__ import annotations

import io
import struct
import zlib

import numpy as np
import pytest
import soundfile

from lead_server.analysis.alone import analyse
from lead_server.analysis.checks import check
from lead_server.analysis.peaks import LEVELS_MS, MAGIC, pack, peaks_of
from lead_server.analysis.sound import Sound, UndecodableError, decode
from lead_server.analysis.speech_marks import speech_of

RATE = 8_000


def voice(
    spans: list[tuple[float, float]], seconds: float, loud: float = 0.3, noise: float = 0.001
) -> np.ndarray:
    """A hum that comes and goes as speech does, over a line that hisses."""
    chance = np.random.default_rng(7)
    t = np.arange(int(seconds * RATE)) / RATE
    tone = np.sin(2 * np.pi * 180 * t) * (0.6 + 0.4 * np.sin(2 * np.pi * 5 * t)) * loud
    on = np.zeros_like(t)
    for start, end in spans:
        on[int(start * RATE) : int(end * RATE)] = 1
    return np.clip((tone * on + chance.normal(0, noise, len(t))) * 32_767, -32_768, 32_767).astype(np.int16)


def sound(*lanes: np.ndarray, rate: int = RATE) -> Sound:
    return Sound(rate, np.stack(lanes, axis=1))


def file(found: Sound, form: str = "WAV", **more) -> bytes:
    out = io.BytesIO()
    soundfile.write(out, found.samples, found.rate, format=form, **more)
    return out.getvalue()


HERS, HIS = [(0.5, 3.0), (6.0, 9.0)], [(3.4, 5.5), (8.0, 10.0)]


@pytest.fixture
def call() -> Sound:
    """Left the customer, right the agent, eleven seconds."""
    return sound(voice(HIS, 11), voice(HERS, 11))


@pytest.mark.parametrize("form", ["WAV", "FLAC", "OGG", "MP3"])
def test_whatever_a_recorder_writes_is_read(call, form):
    found = analyse(file(call, form))
    assert (
        found["check"]["result"]["channels"] == 2
        and abs(found["check"]["result"]["length_ms"] - 11_000) < 120
    )
    talk = found["talk"]["result"]
    assert talk["agent"] == pytest.approx(5.5 / 11, abs=0.03)
    assert talk["customer"] == pytest.approx(4.1 / 11, abs=0.03)
    assert talk["both"] == pytest.approx(1.0 / 11, abs=0.03) and talk["interrupted"] == 1


def test_speech_lies_where_it_is(call):
    customer, agent = speech_of(call)
    for found, made in ((customer, HIS), (agent, HERS)):
        assert len(found) == len(made)
        for span, (start, end) in zip(found, made, strict=True):
            assert abs(span.start / 1000 - start) <= 0.1 and abs(span.end / 1000 - end) <= 0.1


def test_a_noisy_line_and_a_silent_one():
    loud, quiet = sound(voice([(2, 4)], 6, noise=0.02)), sound(np.zeros(RATE * 3, np.int16))
    ((span,),) = speech_of(loud)
    assert abs(span.start - 2000) <= 100 and abs(span.end - 4000) <= 100
    assert speech_of(quiet) == [[]]


def test_what_is_wrong_with_the_sound(call):
    assert check(call, 11.0) == []
    half = sound(np.zeros(RATE * 4, np.int16), voice([(0, 3)], 4))
    assert [(f.code, f.channel) for f in check(half)] == [("silent", 0)]
    clipped = sound(voice([(0, 3)], 4, loud=3.0))
    assert [(f.code, f.channel) for f in check(clipped)] == [("clipped", 0)]
    twice = voice([(0, 3)], 4)
    assert [f.code for f in check(sound(twice, twice))] == ["one_in_two"]
    assert [f.code for f in check(sound(voice([(0, 1)], 2), rate=6_000))] == ["low_rate"]
    (cut,) = check(call, 30.0)
    assert (cut.code, cut.value) == ("cut_off", 19.0)


@pytest.mark.parametrize("form", ["WAV", "FLAC"])
def test_a_file_that_was_cut_is_read_as_far_as_it_goes(call, form):
    whole = file(call, form)
    found = analyse(whole[: len(whole) * 6 // 10])
    assert [f["code"] for f in found["check"]["result"]["findings"]] == ["cut_off"]
    assert 3_000 < found["check"]["result"]["length_ms"] < 9_000 and found["talk"]["state"] == "done"


@pytest.mark.parametrize("data", [b"", b"RIFF", b"\x00" * 5_000, b"ID3" + b"\xff" * 400])
def test_what_is_no_sound_fails_with_a_reason_and_the_rest_is_skipped(data):
    with pytest.raises(UndecodableError):
        decode(data)
    found = analyse(data)
    assert found["check"]["state"] == "failed" and found["check"]["why"]
    assert (found["speech"]["state"], found["speech"]["why"]) == ("skipped", "needs:check")


def test_one_channel_has_a_waveform_and_no_talk():
    found = analyse(file(sound(voice([(0, 2)], 3))))
    assert found["peaks"]["state"] == "done" and found["speech"]["state"] == "done"
    assert (found["talk"]["state"], found["talk"]["why"]) == ("skipped", "one_channel")


def test_peaks_hold_what_the_samples_do(call):
    """Each level by its own count from the samples, and the packed form read by hand."""
    body = pack(peaks_of(call))
    assert body[:4] == MAGIC
    plain = zlib.decompress(body[4:])
    channels, levels = plain[0], plain[1]
    assert (channels, levels) == (2, len(LEVELS_MS))
    heads = [struct.unpack_from("<II", plain, 2 + 8 * n) for n in range(levels)]
    assert [ms for ms, _ in heads] == list(LEVELS_MS)
    at = 2 + 8 * levels
    for ms, count in heads:
        size = RATE * ms // 1000
        for channel in range(channels):
            pairs = np.frombuffer(plain, np.int8, 2 * count, at).reshape(-1, 2)
            at += 2 * count
            lane = call.samples[:, channel]
            assert count == -(-len(lane) // size)
            for n in (0, 7, count // 2, count - 1):
                part = lane[n * size : (n + 1) * size]
                assert tuple(pairs[n]) == (part.min() >> 8, part.max() >> 8)
    assert at == len(plain)


def test_sensitive_steps_are_taken_out(call):
    found = analyse(file(call), {"muted": [[5_500, 6_000], [10_000, 11_000]]})
    assert found["talk"]["result"]["heard_s"] == 9.5
