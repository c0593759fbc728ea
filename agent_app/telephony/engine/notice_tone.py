"""What tells both sides of a call that it is recorded: a tone, or words.

The tone: 1,400 Hz for a fifth of a second, every fifteen seconds: the beep tone of US telephone recorders (47 CFR §
64.501, in force until 2017; tariffs of carriers still name it). It begins with the recording.
"""

from __future__ import annotations

import math
from array import array
from typing import Protocol

HERTZ, LONG_S, EVERY_S = 1400, 0.2, 15.0
LOUDNESS = 0.12  #: of full scale, about -18 dBFS: heard beside a voice, and no shock


class Notice(Protocol):
    """Heard by both sides, on top of what they say."""

    def next(self, rate: int, samples: int) -> bytes:
        """The next samples; b"" while it is silent."""
        ...


class Said(Protocol):
    """Words that can be read again and again. `seconds`: how long they are."""

    seconds: float

    def read(self, rate: int, samples: int) -> bytes: ...


class NoticeWords:
    """Says something once, from the beginning of the recording."""

    def __init__(self, said: Said) -> None:
        self._said, self._left_s = said, said.seconds

    def next(self, rate: int, samples: int) -> bytes:
        if self._left_s <= 0:
            return b""
        self._left_s -= samples / rate
        return self._said.read(rate, samples)


class NoticeTone:
    """Gives the tone a frame at a time."""

    def __init__(self) -> None:
        self._at_s = 0.0

    def next(self, rate: int, samples: int) -> bytes:
        """The next samples; b"" while it is silent."""
        begin, self._at_s = self._at_s, round(self._at_s + samples / rate, 6) % EVERY_S
        if begin >= LONG_S:
            return b""
        wave = array("h", bytes(2 * samples))
        for n in range(samples):
            at = begin + n / rate
            if at < LONG_S:
                wave[n] = int(32767 * LOUDNESS * math.sin(2 * math.pi * HERTZ * at))
        return wave.tobytes()
