"""Virtual time: a heap of things to happen, and clocks that are wrong in the ways of real ones."""

from __future__ import annotations

import heapq
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

EPOCH = datetime(2026, 11, 2, 8, 0, tzinfo=UTC)


class Timeline:
    """What happens next.

    Attributes:
        now: seconds since `EPOCH`; never goes back.
    """

    def __init__(self) -> None:
        self.now = 0.0
        self._heap: list[tuple[float, int, Callable[[], None]]] = []
        self._n = self._happened = 0

    def after(self, seconds: float, work: Callable[[], None]) -> None:
        """Do `work` after so long; things of one moment keep their order."""
        self._n += 1
        heapq.heappush(self._heap, (self.now + seconds, self._n, work))

    def run(self, end_s: float, most: int) -> bool:
        """Let everything happen up to then; False when more than `most` things have happened in all."""
        heap, pop = self._heap, heapq.heappop
        while heap and heap[0][0] <= end_s:
            self._happened += 1
            if self._happened > most:
                return False
            at, _, work = pop(heap)
            if at > self.now:
                self.now = at
            work()
        self.now = max(self.now, end_s)
        return True

    def clear(self) -> None:
        """Nothing happens any more."""
        self._heap.clear()

    def moment(self) -> datetime:
        """True time, aware UTC."""
        return EPOCH + timedelta(seconds=self.now)


class WrongClock:
    """A desk's clock: skew, drift, and jumps of days in both directions."""

    def __init__(self, timeline: Timeline, skew_s: float = 0.0, drift: float = 0.0) -> None:
        self._timeline, self.skew_s, self._drift = timeline, skew_s, drift

    def __call__(self) -> datetime:
        now = self._timeline.now
        return EPOCH + timedelta(seconds=now * (1 + self._drift) + self.skew_s)
