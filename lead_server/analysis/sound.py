"""A recording as samples: whatever libsndfile reads (WAV, FLAC, Ogg Opus and Vorbis, MP3)."""

from __future__ import annotations

import io
from typing import NamedTuple

import numpy as np
import numpy.typing as npt
import soundfile

Samples = npt.NDArray[np.int16]
BLOCK = 1 << 12  #: frames read at a time: so many at most are lost where a file was cut
LONGEST_S = 6 * 3600


class UndecodableError(Exception):
    """Nothing of the file can be heard. `code`: not_sound, empty, too_long."""

    def __init__(self, code: str, words: str) -> None:
        super().__init__(words)
        self.code = code


class Sound(NamedTuple):
    """Samples of 16 bits, frames down and channels across; `cut`: the file ended before its own header says."""

    rate: int
    samples: Samples
    cut: bool = False

    @property
    def frames(self) -> int:
        return int(self.samples.shape[0])

    @property
    def channels(self) -> int:
        return int(self.samples.shape[1])

    @property
    def length_ms(self) -> int:
        return self.frames * 1000 // self.rate


def decode(data: bytes) -> Sound:
    """Read a file; what was cut off (a kill, a broken upload) is read as far as it goes.

    Raises:
        UndecodableError: nothing of it can be heard.
    """
    try:
        with soundfile.SoundFile(io.BytesIO(data)) as file:
            if file.samplerate and file.frames / file.samplerate > LONGEST_S:
                raise UndecodableError("too_long", f"longer than {LONGEST_S // 3600} hours")
            blocks, cut = [], False
            while True:
                try:
                    block = file.read(BLOCK, dtype="int16", always_2d=True)
                except soundfile.LibsndfileError:
                    cut = True
                    break
                if not len(block):
                    break
                blocks.append(block)
            declared, rate = file.frames, file.samplerate
    except (soundfile.LibsndfileError, RuntimeError) as error:
        raise UndecodableError("not_sound", str(error)) from None
    samples = np.concatenate(blocks) if blocks else np.zeros((0, 1), np.int16)
    if not len(samples):
        raise UndecodableError("empty", "there is no sound in the file")
    known = 0 < declared < 1 << 62  # some formats do not say
    return Sound(rate, samples, cut or _riff_is_short(data) or (known and len(samples) < declared))


def _riff_is_short(data: bytes) -> bool:
    """A WAV's header names more than there is; 0 and all ones are of a recorder that did not come to write its header."""
    if data[:4] != b"RIFF" or len(data) < 8:
        return False
    size = int.from_bytes(data[4:8], "little")
    return 0 < size < 0xFFFFFFFF and size + 8 > len(data) + 1
