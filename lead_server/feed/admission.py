"""How many large pages are made at once: after an outage, or on a Monday morning, all desks come together.

A page of a first sync costs a hundred times an ordinary pull, in time and memory. Only so many are made at the same time
in a server process, and only so many requests wait for it: the others are told when to come again, spread over some
seconds, and leave their thread to those that push. Ordinary pulls always pass.
"""

from __future__ import annotations

import random
import threading
from collections.abc import Iterator
from contextlib import contextmanager

from domain.errors import UserError

LARGE = 500  #: changes of leads that make a pull a large one
AT_ONCE = 3  #: large pages a process makes at the same time (it has one interpreter)
WAITING = 8  #: requests that wait for room; of the server's threads most stay free
WAIT_S = 5.0
_AGAIN_S = (1.0, 8.0)


class Door:
    """Counts who is inside, and who waits. One a process."""

    def __init__(self, at_once: int = AT_ONCE, waiting: int = WAITING, wait_s: float = WAIT_S) -> None:
        self._room = threading.BoundedSemaphore(at_once)
        self._queue = threading.BoundedSemaphore(waiting)
        self._wait_s = wait_s

    @contextmanager
    def entered(self, behind: int) -> Iterator[None]:
        """Pass at once, unless this desk is far behind (in changes) and the room is full.

        Raises:
            UserError: busy, with data.retry_after_s (whole seconds, random).
        """
        if behind < LARGE:
            yield
            return
        if not self._room.acquire(blocking=False):
            self._wait()
        try:
            yield
        finally:
            self._room.release()

    def _wait(self) -> None:
        if self._queue.acquire(blocking=False):
            try:
                if self._room.acquire(timeout=self._wait_s):
                    return
            finally:
                self._queue.release()
        raise UserError("busy", retry_after_s=round(random.uniform(*_AGAIN_S)))
