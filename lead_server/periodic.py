"""A thread that does one thing again and again, for what the server looks after by itself."""

from __future__ import annotations

import logging
import random
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from sqlalchemy import Engine, text

_log = logging.getLogger(__name__)


@contextmanager
def alone(engine: Engine, lock: int) -> Iterator[bool]:
    """True for one server process at a time; the others find nothing to do."""
    with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        if not connection.execute(text("SELECT pg_try_advisory_lock(:n)"), {"n": lock}).scalar():
            yield False
            return
        try:
            yield True
        finally:
            connection.execute(text("SELECT pg_advisory_unlock(:n)"), {"n": lock})


class Periodic:
    """`start` and `stop` may be called twice.

    Args:
        name: of the thread. work: what is done; whatever it raises is logged, and it is done again in its time.
        every_s: seconds between two rounds. first_s: the first round comes at a random moment between these two, so
            that several processes, started together, take turns.
    """

    def __init__(
        self, name: str, work: Callable[[], object], every_s: float, first_s: tuple[float, float]
    ) -> None:
        self._name, self._work, self._every_s, self._first_s = name, work, every_s, first_s
        self._stopping = threading.Event()
        self._thread: threading.Thread | None = None

    def start(self) -> None:
        if self._thread is None:
            self._stopping.clear()
            self._thread = threading.Thread(target=self._run, name=self._name, daemon=True)
            self._thread.start()

    def stop(self) -> None:
        self._stopping.set()
        if self._thread is not None:
            self._thread.join(5)
            self._thread = None

    def _run(self) -> None:
        wait = random.uniform(*self._first_s)
        while not self._stopping.wait(wait):
            wait = self._every_s
            try:
                self._work()
            except Exception:
                _log.exception("%s broke; it is tried again in %d seconds", self._name, self._every_s)
