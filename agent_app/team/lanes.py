"""A thread that asks the server again and again, slower while it is away. Nothing is kept: the next answer counts."""

from __future__ import annotations

import logging
import random
import threading
from collections.abc import Callable

from domain.errors import UserError

_LOG = logging.getLogger("team")
SHORTEST_S, LONGEST_S = 1.0, 30.0
UNKNOWN_S = (
    600.0  #: an older server has no such route, or this role may not use it: it is asked again now and then
)
_FOREIGN = frozenset({"not_found", "forbidden", "bad_request", "not_a_lead_server"})


class Lane:
    """Calls `turn` until it is stopped; `turn` gives the seconds until the next one.

    Args:
        turn: one exchange with the server; may raise UserError. `poke` ends the pause before the next.
        away: hears True when the server could not be asked, False when it could again.
    """

    def __init__(
        self, name: str, turn: Callable[[], float], away: Callable[[bool], None] = lambda _away: None
    ) -> None:
        self._name, self._turn, self._away = name, turn, away
        self._wake = threading.Event()
        self._stopped = threading.Event()
        self._thread: threading.Thread | None = None

    def start(self) -> None:
        """Twice is once."""
        if self._thread is None:
            self._thread = threading.Thread(target=self._run, name=self._name, daemon=True)
            self._thread.start()

    def poke(self) -> None:
        """Do not wait any longer; any thread."""
        self._wake.set()

    @property
    def stopped(self) -> bool:
        return self._stopped.is_set()

    def stop(self, wait_s: float = 0.2) -> None:
        """End it. A thread that waits at the server ends with its answer, which nobody hears."""
        self._stopped.set()
        self._wake.set()
        if self._thread is not None and self._thread is not threading.current_thread():
            self._thread.join(wait_s)

    def _run(self) -> None:
        failures, was_away = 0, False
        while not self._stopped.is_set():
            self._wake.clear()
            try:
                pause, failures = self._turn(), 0
            except UserError as error:
                failures += 1
                pause = UNKNOWN_S if error.code in _FOREIGN else self._backoff(failures)
            except Exception:
                failures += 1
                pause = LONGEST_S
                _LOG.exception("%s", self._name)
            if self._stopped.is_set():
                return
            if (failures > 0) != was_away:
                was_away = failures > 0
                self._away(was_away)
            if pause > 0:
                self._wake.wait(pause)

    def _backoff(self, failures: int) -> float:
        longest = min(LONGEST_S, SHORTEST_S * 2.0 ** min(failures - 1, 10))
        return longest * random.uniform(0.6, 1.0)
