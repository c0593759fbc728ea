"""The waveform at several resolutions, so that an hour opens at once and can be zoomed to a word.

Layout (`LLP1`): magic, then little-endian: channels (1 byte), levels (1 byte), and for each level from fine to coarse:
milliseconds a bucket (4 bytes), buckets (4 bytes). Then level after level, channel after channel: lowest and highest sample
of each bucket, a signed byte each (sample / 256). The whole behind the magic is zlib.
"""

from __future__ import annotations

import struct
import zlib
from itertools import pairwise
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from lead_server.analysis.sound import Sound

MAGIC = b"LLP1"
LEVELS_MS = (10, 80, 640)
Heights = npt.NDArray[np.int8]


class Level(NamedTuple):
    """`low`, `high`: channels across, buckets down, -128 to 127."""

    bucket_ms: int
    low: Heights
    high: Heights


def peaks_of(sound: Sound) -> list[Level]:
    """All levels, the finest first; each coarser one is made of the one before."""
    size = max(1, sound.rate * LEVELS_MS[0] // 1000)
    whole = sound.frames - sound.frames % size
    shaped = sound.samples[:whole].reshape(-1, size, sound.channels)
    low, high = shaped.min(axis=1), shaped.max(axis=1)
    if whole < sound.frames:
        rest = sound.samples[whole:]
        low, high = np.vstack([low, rest.min(axis=0)]), np.vstack([high, rest.max(axis=0)])
    levels = [Level(LEVELS_MS[0], *((part >> 8).astype(np.int8) for part in (low, high)))]
    for before, bucket_ms in pairwise(LEVELS_MS):
        many = bucket_ms // before
        fine = levels[-1]
        levels.append(
            Level(bucket_ms, _grouped(fine.low, many, lowest=True), _grouped(fine.high, many, lowest=False))
        )
    return levels


def _grouped(part: Heights, many: int, *, lowest: bool) -> Heights:
    """Buckets of `many` buckets; the last one may be of fewer."""
    short = -len(part) % many
    padded = np.vstack([part, np.repeat(part[-1:], short, axis=0)]) if short else part
    shaped = padded.reshape(-1, many, part.shape[1])
    grouped: Heights = shaped.min(axis=1) if lowest else shaped.max(axis=1)
    return grouped


def pack(levels: list[Level]) -> bytes:
    """As it is stored and sent."""
    channels = levels[0].low.shape[1]
    head = struct.pack("<BB", channels, len(levels)) + b"".join(
        struct.pack("<II", level.bucket_ms, len(level.low)) for level in levels
    )
    body = b"".join(
        np.stack([level.low[:, c], level.high[:, c]], axis=1).tobytes()
        for level in levels
        for c in range(channels)
    )
    return MAGIC + zlib.compress(head + body, 6)
