"""Sound between the rate of a call and the rate of a sound card.

Up by a straight line between samples, down by the mean of what falls into one: no ringing, no whistling, quick enough in
Python for 50 frames a second. Frames are 20 ms, whole at every usual rate (8,000 to 48,000, 44,100 too): each begins anew.
"""

from __future__ import annotations

import functools
import itertools
from array import array


class Converter:
    """One direction of one device; remembers the sample before."""

    def __init__(self, rate: int, wanted: int) -> None:
        self.rate, self.wanted = rate, wanted
        self._last = 0

    def next(self, pcm: bytes) -> bytes:
        """A frame at the wanted rate."""
        if self.rate == self.wanted or not pcm:
            return pcm
        samples = memoryview(pcm).cast("h")
        out = self._down(samples) if self.rate > self.wanted else self._up(samples)
        self._last = samples[-1]
        return out.tobytes()

    def _down(self, samples: memoryview) -> array[int]:
        sums = list(itertools.accumulate(samples, initial=0))
        spans = _spans(len(samples), self.rate, self.wanted)
        return array("h", [(sums[end] - sums[begin]) // (end - begin) for begin, end in spans])

    def _up(self, samples: memoryview) -> array[int]:
        line = [self._last, *samples, samples[-1]]
        return array(
            "h",
            [
                int(line[at] + (line[at + 1] - line[at]) * part)
                for at, part in _points(len(samples), self.rate, self.wanted)
            ],
        )


@functools.lru_cache(8)
def _spans(count: int, rate: int, wanted: int) -> list[tuple[int, int]]:
    edges = [k * rate // wanted for k in range(count * wanted // rate + 1)]
    return list(itertools.pairwise(edges))


@functools.lru_cache(8)
def _points(count: int, rate: int, wanted: int) -> list[tuple[int, float]]:
    places = [(k + 1) * rate / wanted for k in range(count * wanted // rate)]
    return [(int(place), place - int(place)) for place in places]
