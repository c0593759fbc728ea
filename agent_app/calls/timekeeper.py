"""Wakes somebody when a moment has come, and once a minute anyway. One sleeping thread."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from datetime import datetime

EVERY_S = 60.0
_LOG = logging.getLogger("calls")


class Timekeeper:
    """Args:
    tick: called in the thread of its own; what goes wrong there is logged, and the time goes on.
    """

    def __init__(self, clock: Callable[[], datetime], tick: Callable[[], None]) -> None:
        self._clock, self._tick = clock, tick
        self._changed = threading.Condition()
        self._at: datetime | None = None
        self._stopped = True
        self._thread: threading.Thread | None = None

    def start(self) -> None:
        self._stopped = False
        self._thread = threading.Thread(target=self._run, name="timekeeper", daemon=True)
        self._thread.start()

    def arm(self, at: datetime | None) -> None:
        """The moment to wake at; None for none. The last one counts; any thread, returns at once."""
        with self._changed:
            self._at = at
            self._changed.notify_all()

    def stop(self) -> None:
        """Ends the thread; nothing is called afterwards."""
        with self._changed:
            self._stopped = True
            self._changed.notify_all()
        if self._thread is not None and self._thread is not threading.current_thread():
            self._thread.join(5)

    def _run(self) -> None:
        while self._sleep():
            try:
                self._tick()
            except Exception:
                _LOG.exception("the clock of the agent's state")

    def _sleep(self) -> bool:
        """Until the moment, a minute at most; False when it is to end."""
        with self._changed:
            armed = self._at
            if not self._stopped:
                self._changed.wait(self._pause())
            if armed is not None and self._at == armed and self._clock() >= armed:
                self._at = None
            return not self._stopped

    def _pause(self) -> float:
        if self._at is None:
            return EVERY_S
        return min(EVERY_S, max(0.0, (self._at - self._clock()).total_seconds()))
