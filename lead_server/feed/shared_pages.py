"""What many pulls ask for, made once: pages of the streams that many desks hold (organisation, region, team), and how many
members a stream has, which every page of a long first sync tells.

When a campaign is published a thousand desks ask for the same page. It is the same as long as the stream's head stands,
so it is kept under its head; the oldest pages go when the kept ones grow too large.
"""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable
from typing import NamedTuple

from domain.feed import Item

LARGEST_BYTES = 64 * 1024 * 1024
MOST_TOTALS = 10_000
_SHARED = ("org:", "region:", "team:")


class PageKey(NamedTuple):
    """What makes two pages the same. `history`: after a restored backup positions begin again below."""

    history: str
    stream: str
    cursor: int
    head: int
    limit: int


class SharedPages:
    """Items of pages by key; for all threads of a process."""

    def __init__(self, largest_bytes: int = LARGEST_BYTES) -> None:
        self._largest, self._bytes = largest_bytes, 0
        self._pages: OrderedDict[PageKey, tuple[tuple[Item, ...], int]] = OrderedDict()
        self._totals: OrderedDict[tuple[str, str, int], int] = OrderedDict()
        self._lock = threading.Lock()

    def total(self, history: str, stream: str, head: int, count: Callable[[], int]) -> int:
        """Members of a stream; counted once for each of its heads."""
        key = (history, stream, head)
        with self._lock:
            found = self._totals.get(key)
        if found is None:
            found = count()
            with self._lock:
                self._totals[key] = found
                while len(self._totals) > MOST_TOTALS:
                    self._totals.popitem(last=False)
        return found

    def find(self, key: PageKey) -> tuple[Item, ...] | None:
        """The items, None when they are not kept."""
        with self._lock:
            found = self._pages.get(key)
            if found is None:
                return None
            self._pages.move_to_end(key)
            return found[0]

    def keep(self, key: PageKey, items: tuple[Item, ...]) -> None:
        """Keep them, unless the stream is one person's own."""
        if not key.stream.startswith(_SHARED):
            return
        size = sum(len(bytes(item.body)) + 200 for item in items)
        if size > self._largest // 4:
            return
        with self._lock:
            if key not in self._pages:
                self._pages[key] = items, size
                self._bytes += size
            while self._bytes > self._largest:
                self._bytes -= self._pages.popitem(last=False)[1][1]
