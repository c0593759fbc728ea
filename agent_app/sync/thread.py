"""The one sync thread: push at once after an act, pull when woken, back off with jitter when the server is away."""

from __future__ import annotations

import random
import threading
from collections.abc import Callable
from datetime import UTC, datetime

from agent_app.changes import Changed, Changes
from agent_app.session.local import CLOCK_TOLERANCE
from agent_app.session.service import Health, HealthState
from agent_app.sync.engine import Engine, Progress
from domain.errors import UserError

BASE_S, CAP_S = 1.0, 120.0
POLL_S = 60.0


class SyncThread:
    """Keeps one person's desk in step until `stop`.

    Two threads share the engine's work in turn: `_run` pushes and pulls, `_watch` sleeps at the server and wakes it.
    """

    def __init__(
        self,
        engine: Engine,
        watcher: Engine,
        changes: Changes,
        waiting: Callable[[], tuple[int, int]],
        on_signed_out: Callable[[str], None],
        page_limit: Callable[[], int] = lambda: 2_000,
    ) -> None:
        self._engine, self._watcher, self._changes = engine, watcher, changes
        self._waiting, self._on_signed_out, self._page_limit = waiting, on_signed_out, page_limit
        self._wake, self._stop = threading.Event(), threading.Event()
        self._in_step_once = threading.Event()
        self._health = Health(state="syncing", since=_now())
        self._failures = 0
        self._threads = [
            threading.Thread(target=self._run, name="sync", daemon=True),
            threading.Thread(target=self._watch, name="sync-watch", daemon=True),
        ]

    def start(self) -> None:
        for thread in self._threads:
            thread.start()

    def nudge(self) -> None:
        """Something waits in the outbox, or the person asks for a try now."""
        self._failures = 0
        self._wake.set()

    def stop(self, timeout_s: float = 3.0) -> None:
        """End both threads (the watcher may sleep at the server a little longer; it touches nothing then)."""
        self._stop.set()
        self._wake.set()
        if self._threads[0].is_alive():  # a workspace may be closed before it was started
            self._threads[0].join(timeout_s)

    def health(self) -> Health:
        return self._health

    def wait_in_step(self, timeout_s: float) -> bool:
        """True once a whole round has succeeded."""
        return self._in_step_once.wait(timeout_s)

    def _run(self) -> None:
        while not self._stop.is_set():
            self._wake.clear()
            try:
                self._round()
            except UserError as error:
                self._failed(error)
            except Exception as error:  # a fault of ours must not end the thread: said, logged, tried again
                self._failed(UserError("internal", repr(error)))
            else:
                self._failures = 0
            delay = POLL_S * random.uniform(0.5, 1.5) if not self._failures else self._backoff()
            self._wake.wait(delay)

    def _round(self) -> None:
        while self._engine.push():
            self._check_stop()
        first = not self._engine.progress().complete
        self._say("first_sync" if first else "syncing", quiet=not first)
        while self._engine.pull(self._page_limit()):
            self._check_stop()
            if first:
                self._say("first_sync", self._engine.progress())
        if self._engine.server_time and abs(_now() - self._engine.server_time) > CLOCK_TOLERANCE:
            self._say("clock_off")
        else:
            self._say("refused_work" if self._waiting()[1] else "in_step")
        self._in_step_once.set()

    def _watch(self) -> None:
        self._in_step_once.wait()
        while not self._stop.is_set():
            try:
                if (self._watcher.wait().news or self._failures) and not self._stop.is_set():
                    self._wake.set()  # also when the server is back and the other thread still waits for its next try
                    self._stop.wait(0.05)
            except UserError as error:
                if not self._failures or error.code in ("not_signed_in", "device_revoked"):
                    self._wake.set()  # the other thread asks too, and says what it finds
                self._stop.wait(random.uniform(2, 10))
            except Exception:
                self._stop.wait(random.uniform(5, 15))

    def _failed(self, error: UserError) -> None:
        self._failures += 1
        if error.code in ("not_signed_in", "account_disabled", "device_revoked"):
            self._say("signed_out", problem=error.code)
            self._stop.set()
            self._on_signed_out(error.code)
        elif error.code in ("too_old", "too_new"):
            self._say("too_old", problem=error.code)
        elif error.code == "server_away":
            self._say("offline", problem=error.code)
        else:
            self._say("unreachable", problem=error.code)

    def _backoff(self) -> float:
        """Full jitter after the cap, so that desks do not come back together."""
        return random.uniform(0.2, min(CAP_S, BASE_S * 2 ** min(self._failures, 10)))

    def _say(
        self, state: HealthState, progress: Progress | None = None, *, problem: str = "", quiet: bool = False
    ) -> None:
        waiting, refused = self._waiting()
        old = self._health
        if quiet and old.state in ("in_step", "refused_work"):
            return  # a round that brings nothing does not flicker
        self._health = Health(
            state=state,
            since=old.since if old.state == state else _now(),
            waiting=waiting,
            refused=refused,
            received=progress.received if progress else 0,
            total=progress.total if progress else 0,
            last_in_step=_now() if state in ("in_step", "refused_work") else old.last_in_step,
            problem=problem,
        )
        if old.state != state or progress or old.waiting != waiting or old.refused != refused:
            self._changes.announce(Changed(health=True))

    def _check_stop(self) -> None:
        if self._stop.is_set():
            raise UserError("server_away", "the desk closes")


def _now() -> datetime:
    return datetime.now(UTC)
