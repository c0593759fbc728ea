"""Leaving the window thread: one way out, one way back."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

import shiboken6
from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

if TYPE_CHECKING:
    from concurrent.futures import Executor, Future

T = TypeVar("T")
#: seconds for which a thread may keep the interpreter when another one wants it; Python's own choice is 0.005
SWITCH_S = 0.001


def share_fairly() -> None:
    """Let the window thread have the interpreter soon. Called once, by whoever makes the application.

    Painting lets go of it at every call into Qt and has to ask for it again, dozens of times a frame; while leads are
    written in another thread each asking took 5 ms. Measured: docs/decisions/0004.
    """
    sys.setswitchinterval(SWITCH_S)


class Background(QObject):
    """Runs work in a pool and brings the outcome back to the window thread.

    Attributes:
        unfinished: number of works that have not come back yet (a test that leaves one behind names it).
    """

    _came_back = Signal(object)  # a function to call on the window thread

    def __init__(self, pool: Executor, on_error: Callable[[Exception], None]) -> None:
        super().__init__()
        self._pool, self._on_error = pool, on_error
        self._open: dict[int, str] = {}
        self._closed = False
        # Queued also for calls from the window thread itself: "soon" never means "in the middle of this line".
        self._came_back.connect(self._run_here, Qt.ConnectionType.QueuedConnection)

    @property
    def unfinished(self) -> tuple[str, ...]:
        """Names of works that are still away."""
        return tuple(self._open.values())

    def run(
        self,
        work: Callable[[], T],
        *,
        owner: object,
        done: Callable[[T], None],
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        """Do `work()`; then `done(result)` or `failed(error)`, if `owner` still exists."""
        if self._closed:
            return
        future: Future[T] = self._pool.submit(work)
        self._open[id(future)] = getattr(work, "__qualname__", repr(work))

        def finish() -> None:
            self._open.pop(id(future), None)
            if isinstance(owner, QObject) and not shiboken6.isValid(owner):
                return  # the agent closed the panel meanwhile
            error = future.exception()
            if error is None:
                done(future.result())
            elif isinstance(error, Exception):
                (failed or self._on_error)(error)

        future.add_done_callback(lambda _future: self.call_soon(finish))

    def call_soon(self, work: Callable[[], None]) -> None:
        """Do `work()` on the window thread. May be called from any thread, also while the window closes."""
        if not self._closed and shiboken6.isValid(self):
            self._came_back.emit(work)

    def call_later(self, seconds: float, work: Callable[[], None]) -> None:
        """Do `work()` on the window thread after so many seconds. May be called from any thread."""
        self.call_soon(lambda: QTimer.singleShot(round(seconds * 1000), self, lambda: self._run_here(work)))

    def close(self) -> None:
        """Bring nothing back any more; the pool belongs to whoever made it."""
        self._closed = True

    @Slot(object)
    def _run_here(self, call: Callable[[], None]) -> None:
        try:
            call()
        except Exception as error:  # sorted and told in one place (house style, section 7)
            self._on_error(error)
