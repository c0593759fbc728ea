"""A recording on the disk: noise without its key, whole or up to the last second after a kill, and not to be changed."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from agent_app.recordings.sealed_wav import HEADER, SealedWav
from agent_app.telephony.engine.pcm import RATE
from agent_app.telephony.engine.recorder import Recorder
from agent_app.telephony.engine.sealed import CHUNK, MAGIC, TAG, Damaged, Sealed, Sealer
from tests.helpers.spectrum import channels

KEY = bytes(range(32))


def sealed(path: Path, data: bytes, key: bytes = KEY) -> Path:
    file = Sealer(path, key)
    for at in range(0, len(data), 7919):
        file.write(data[at : at + 7919])
    file.close()
    return path


@pytest.mark.parametrize("size", [0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 3 * CHUNK, 3 * CHUNK + 17])
def test_what_is_written_is_read_from_any_place(tmp_path, size):
    data = os.urandom(size)
    with Sealed(sealed(tmp_path / "a", data), KEY) as file:
        assert file.whole and file.length == size and file.read(0, size + 99) == data
        for offset in (0, 1, CHUNK - 1, CHUNK, size - 3, size):
            if offset >= 0:
                assert file.read(offset, 100) == data[offset : offset + 100]


def test_nothing_of_it_can_be_read_on_the_disk(tmp_path):
    sealed(tmp_path / "a", b"her card number is 4111" * 9999)
    raw = (tmp_path / "a").read_bytes()
    assert b"card" not in raw and (tmp_path / "a").stat().st_mode & 0o077 == 0
    with pytest.raises(Damaged), Sealed(tmp_path / "a", bytes(32)) as file:
        file.read(0, 10)


@pytest.mark.parametrize("cut", [1, TAG, TAG + 1, 1000, CHUNK, CHUNK + TAG + 1, 2 * CHUNK + 100])
def test_a_file_that_was_cut_off_gives_its_whole_chunks_and_says_so(tmp_path, cut):
    data = os.urandom(3 * CHUNK + 500)
    path = sealed(tmp_path / "a", data)
    size = path.stat().st_size - cut
    os.truncate(path, size)
    with Sealed(path, KEY) as file:
        kept = (size - len(MAGIC)) // (CHUNK + TAG) * CHUNK
        assert not file.whole and file.length == kept and file.read(0, len(data)) == data[:kept]


def test_changed_swapped_or_foreign_chunks_are_noticed(tmp_path):
    data = os.urandom(4 * CHUNK)
    good = sealed(tmp_path / "a", data).read_bytes()
    size = CHUNK + TAG
    other = sealed(tmp_path / "b", data, bytes(32)).read_bytes()
    for bad in (
        good[:50] + bytes([good[50] ^ 1]) + good[51:],
        MAGIC + good[4 + size : 4 + 2 * size] + good[4 : 4 + size] + good[4 + 2 * size :],
        MAGIC + other[4 : 4 + size] + good[4 + size :],
    ):
        (tmp_path / "c").write_bytes(bad)
        with Sealed(tmp_path / "c", KEY) as file, pytest.raises(Damaged):
            file.read(0, len(data))
    (tmp_path / "c").write_bytes(b"RIFF" + good[4:])
    with pytest.raises(Damaged):
        Sealed(tmp_path / "c", KEY)


# ---------------------------------------------------------------------------------------------- the recorder


class Clock:
    now = 100.0

    def __call__(self) -> float:
        return self.now


def frames(recorder: Recorder, clock: Clock, seconds: float, customer: int, agent: int) -> None:
    for _ in range(round(seconds * 50)):
        clock.now += 0.02
        recorder.take(RATE, customer.to_bytes(2, "little") * 160, agent.to_bytes(2, "little") * 160)


def read(path: Path) -> tuple[SealedWav, list[list[int]]]:
    wav = SealedWav(path, KEY)
    return wav, channels(wav.read(0, wav.length))[1]


def test_customer_is_left_agent_right_and_both_stay_in_step_with_the_clock(tmp_path):
    clock = Clock()
    recorder = Recorder(tmp_path / "a", KEY, clock)
    frames(recorder, clock, 1.0, 111, 222)
    for _ in range(50):  # a hold: the stack has no stream, time goes on
        clock.now += 0.02
        recorder.take(0, b"", b"")
    frames(recorder, clock, 1.0, 111, 222)
    clock.now += 3.0  # the machine slept
    frames(recorder, clock, 1.0, 111, 222)
    recorder.close()
    wav, (left, right) = read(tmp_path / "a")
    assert wav.whole and abs(wav.seconds - 7.0) < 0.05 and len(left) == len(right)
    at = lambda s: (left[int(s * RATE)], right[int(s * RATE)])  # noqa: E731
    assert [at(0.5), at(1.5), at(2.5), at(4.5), at(6.5)] == [
        (111, 222),
        (0, 0),
        (111, 222),
        (0, 0),
        (111, 222),
    ]


def test_a_pause_is_silence_with_its_begin_and_end(tmp_path):
    clock = Clock()
    recorder = Recorder(tmp_path / "a", KEY, clock)
    frames(recorder, clock, 1.0, 5, 6)
    recorder.pause()
    frames(recorder, clock, 2.0, 5, 6)
    recorder.resume()
    frames(recorder, clock, 1.0, 5, 6)
    recorder.pause()
    recorder.close()
    _wav, (left, right) = read(tmp_path / "a")
    (begin, end), (last, _) = recorder.muted
    assert abs(begin - 1000) < 30 and abs(end - 3000) < 30 and abs(last - 4000) < 30
    inside = slice(int(1.1 * RATE), int(2.9 * RATE))
    assert (
        not any(left[inside])
        and not any(right[inside])
        and left[-1] == 5
        and abs(len(left) / RATE - 4.0) < 0.05
    )


def test_frames_that_come_faster_than_the_clock_do_not_stretch_it(tmp_path):
    clock = Clock()
    recorder = Recorder(tmp_path / "a", KEY, clock)
    for _ in range(50):
        clock.now += 0.02
        for _ in range(3):
            recorder.take(RATE, bytes(320), bytes(320))
    recorder.close()
    assert abs(read(tmp_path / "a")[0].seconds - 1.0) < 0.1


def test_another_rate_of_the_call_is_brought_to_ours(tmp_path):
    clock = Clock()
    recorder = Recorder(tmp_path / "a", KEY, clock)
    for _ in range(50):
        clock.now += 0.02
        recorder.take(16_000, b"\x07\x00" * 320, b"\x09\x00" * 320)
    recorder.close()
    wav, (left, right) = read(tmp_path / "a")
    assert abs(wav.seconds - 1.0) < 0.05 and left[4000] == 7 and right[4000] == 9


def test_a_full_disk_ends_the_recording_and_not_the_call(tmp_path, monkeypatch):
    clock = Clock()
    recorder = Recorder(tmp_path / "a", KEY, clock)
    frames(recorder, clock, 3.0, 1, 2)

    def full(_file, _data):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "write", full)
    frames(recorder, clock, 3.0, 1, 2)
    assert recorder.trouble == "OSError"
    recorder.close()
    monkeypatch.undo()
    wav, (left, _right) = read(tmp_path / "a")
    assert not wav.whole and wav.seconds >= 1.0 and left[RATE // 2] == 1


WRITES_FOR_EVER = """
import sys, time
from pathlib import Path
from agent_app.telephony.engine.recorder import Recorder
recorder = Recorder(Path(sys.argv[1]), bytes(range(32)))
print("on", flush=True)
while True:
    recorder.take(8000, b"\\x05\\x00" * 160, b"\\x06\\x00" * 160)
    time.sleep(0.02)
"""


def test_what_was_heard_until_a_kill_plays(tmp_path):
    path = tmp_path / "a"
    child = subprocess.Popen([sys.executable, "-c", WRITES_FOR_EVER, str(path)], stdout=subprocess.PIPE)
    assert child.stdout is not None
    child.stdout.readline()
    began = time.monotonic()
    time.sleep(3.5)
    os.kill(child.pid, signal.SIGKILL)
    lasted = time.monotonic() - began
    child.wait()
    child.stdout.close()
    wav, (left, right) = read(path)
    assert not wav.whole and lasted - 1.3 <= wav.seconds <= lasted + 0.2, "at most the last second is lost"
    assert left[RATE] == 5 and right[RATE] == 6
    assert wav.read(0, 4) == b"RIFF" and wav.length == HEADER + len(left) * 4
