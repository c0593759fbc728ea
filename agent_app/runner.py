"""What a presenter needs from `Background`, without Qt: work goes away, the outcome comes back to the window thread."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol, TypeVar

T = TypeVar("T")


class Runner(Protocol):
    """The two ways across the threads. `agent_app.background.Background` is the real one; tests run at once."""

    def run(
        self,
        work: Callable[[], T],
        *,
        owner: object,
        done: Callable[[T], None],
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        """Do `work()` elsewhere; then `done(result)` or `failed(error)` here, if `owner` still exists."""
        ...

    def call_soon(self, work: Callable[[], None]) -> None:
        """Do `work()` on the window thread, after what runs there now. Callable from any thread."""
        ...
