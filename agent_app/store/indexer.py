"""Indexes what large pages left behind, when nothing else is to be written."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable

from agent_app.store import indexing
from agent_app.store.database import Database
from domain.errors import UserError

_log = logging.getLogger(__name__)
_QUIET_S = 0.5  #: no large page for so long: the pull is over, or slow
_BREATH_S = 0.02  #: between two transactions, for whoever waits for the writer or the interpreter
_TOLD_EACH_S = 10.0
_AFTER_TROUBLE_S = 30.0


class Indexer:
    """A thread of its own that sleeps until `wake`.

    Args:
        told: something can be found and queued that could not before; at the end, and every ten seconds on the way.
    """

    def __init__(self, database: Database, told: Callable[[], None]) -> None:
        self._database, self._told = database, told
        self._woken, self._stop = threading.Event(), threading.Event()
        self._last_page = 0.0
        self._thread = threading.Thread(target=self._run, name="store-indexer", daemon=True)

    def start(self) -> None:
        """Begin with what an earlier run has left."""
        self._woken.set()
        self._thread.start()

    def wake(self) -> None:
        """A large page was written."""
        self._last_page = time.monotonic()
        self._woken.set()

    def stop(self) -> None:
        self._stop.set()
        self._woken.set()
        if self._thread.is_alive():
            self._thread.join(5)

    def _run(self) -> None:
        while True:
            self._woken.wait()
            if self._stop.is_set():
                return
            self._woken.clear()
            try:
                self._work_off()
            except UserError as error:  # a full disk: the rows are there, their index comes later
                _log.warning("indexing waits: %s", error.code)
                if not self._stop.wait(_AFTER_TROUBLE_S):
                    self._woken.set()

    def _work_off(self) -> None:
        told = time.monotonic()
        left = self._database.read(indexing.pending)
        while left and not self._stop.is_set():
            if time.monotonic() - self._last_page < _QUIET_S:
                self._stop.wait(0.1)
                continue
            left = self._database.write(indexing.drain)
            if not left or time.monotonic() - told >= _TOLD_EACH_S:
                told = time.monotonic()
                self._told()
            self._stop.wait(_BREATH_S)
