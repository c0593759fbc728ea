"""The waveform at several resolutions: as the server packs it (`LLP1`, lead_server/analysis/peaks.py), or made here."""

from __future__ import annotations

import struct
import zlib
from array import array
from typing import NamedTuple

from agent_app.quality.peaks import peaks_of

MAGIC = b"LLP1"
Heights = tuple[float, ...]


class _Level(NamedTuple):
    bucket_ms: float
    lanes: tuple[array[float], ...]  # heights, 0 to 1


class Waveform:
    """Heights of any stretch in any number of columns, without looking at more than a few buckets a column.

    Attributes:
        lanes: how many. length_ms: of what is known.
    """

    def __init__(self, levels: list[_Level]) -> None:
        self._levels = levels
        self.lanes = len(levels[0].lanes)
        self.length_ms = levels[0].bucket_ms * len(levels[0].lanes[0])

    def heights(self, lane: int, start_ms: float, end_ms: float, columns: int) -> Heights:
        """The highest of each column; 0 beyond the end."""
        if columns <= 0 or end_ms <= start_ms:
            return ()
        each = (end_ms - start_ms) / columns
        level = next((one for one in reversed(self._levels) if one.bucket_ms <= each), self._levels[0])
        found, last = level.lanes[lane], len(level.lanes[lane])
        columned = []
        for n in range(columns):
            first = int((start_ms + n * each) / level.bucket_ms)
            behind = max(first + 1, int((start_ms + (n + 1) * each) / level.bucket_ms))
            columned.append(max(found[first : min(last, behind)], default=0.0))
        return tuple(columned)


def unpack(data: bytes) -> Waveform | None:
    """What the server sent; None for what is none of it."""
    if data[:4] != MAGIC:
        return None
    try:
        plain = zlib.decompress(data[4:])
        channels, count = plain[0], plain[1]
        heads = [struct.unpack_from("<II", plain, 2 + 8 * n) for n in range(count)]
        at, levels = 2 + 8 * count, []
        for bucket_ms, buckets in heads:
            lanes = []
            for _ in range(channels):
                pairs = array("b", plain[at : at + 2 * buckets])
                at += 2 * buckets
                lanes.append(
                    array(
                        "f",
                        (max(high, -low) / 128 for low, high in zip(pairs[::2], pairs[1::2], strict=True)),
                    )
                )
            levels.append(_Level(bucket_ms, tuple(lanes)))
        return Waveform(levels) if levels and channels and len(levels[0].lanes[0]) else None
    except (zlib.error, struct.error, IndexError, ValueError):
        return None


def of_sound(audio: bytes, seconds: float) -> Waveform | None:
    """From the recording itself, where the server has not read it yet: one level. Any thread but the window's."""
    lanes = peaks_of(audio)
    if not lanes or not lanes[0]:
        return None
    length_ms = max(seconds, 0.001) * 1000  # where it is not known, only proportions count
    return Waveform([_Level(length_ms / len(lanes[0]), tuple(array("f", lane) for lane in lanes))])
