"""How loud it is: the meters of both sides, and what a trial recording is worth in one word."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Literal

Heard = Literal["nothing", "faint", "good", "too_loud"]
SILENCE_DB = -90.0  #: what absolute silence is called
EVERY_FRAMES = 6  #: about eight times a second
NOTHING_DB, FAINT_DB, CLIPPED = -66.0, -42.0, 32600  #: a live microphone is never as quiet as the first


def loudness(pcm: bytes) -> float:
    """Of 16-bit sound, in dB under full scale (root of the mean square)."""
    samples = memoryview(pcm).cast("h")
    power = math.sumprod(samples, samples) if hasattr(math, "sumprod") else sum(s * s for s in samples)
    return round(max(SILENCE_DB, 10 * math.log10(power / len(samples) / 2**30)), 1) if power else SILENCE_DB


def clipped(pcm: bytes) -> bool:
    """Some of it reached full scale."""
    samples = memoryview(pcm).cast("h")
    return bool(len(samples)) and max(max(samples), -min(samples)) >= CLIPPED


def worth(pcm: bytes, rate: int) -> Heard:
    """A trial of some seconds: the loudest tenth of its frames is the voice, whatever lies between the words."""
    size = 2 * rate // 50
    frames = [pcm[at : at + size] for at in range(0, len(pcm) - size + 1, size)]
    if not frames:
        return "nothing"
    if sum(map(clipped, frames)) >= max(3, len(frames) // 50):
        return "too_loud"
    voice = sorted(map(loudness, frames))[-max(1, len(frames) // 10)]
    return "nothing" if voice < NOTHING_DB else "faint" if voice < FAINT_DB else "good"


class Meter:
    """Adds up frames of both sides and tells about eight times a second.

    Args:
        told: (microphone dB, speaker dB, the microphone clipped).
    """

    def __init__(self, told: Callable[[float, float, bool], None]) -> None:
        self._told = told
        self._said, self._heard, self._count = bytearray(), bytearray(), 0

    def take(self, said: bytes, heard: bytes) -> None:
        """One frame of the microphone and one of the loudspeaker."""
        self._said += said
        self._heard += heard
        self._count += 1
        if self._count >= EVERY_FRAMES:
            self._told(loudness(bytes(self._said)), loudness(bytes(self._heard)), clipped(bytes(self._said)))
            self._said.clear()
            self._heard.clear()
            self._count = 0
