"""What changed on the desk, told to whoever shows it. There is one way to redraw: hear of a change, read again."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class Changed:
    """What a write touched.

    Attributes:
        leads: ids of leads whose aggregate changed; `everything`: too many to name (first sync, reset).
        queue: work items moved. outbox: operations waiting, refused or answered. definitions: campaigns, scripts,
            scorecards, articles. evaluations: my scores. calls: a call or the agent's state. health: the connection.
    """

    leads: frozenset[str] = frozenset()
    everything: bool = False
    queue: bool = False
    outbox: bool = False
    definitions: bool = False
    evaluations: bool = False
    calls: bool = False
    health: bool = False


class Changes:
    """Spreads `Changed` to listeners. `announce` may be called from any thread.

    Args:
        deliver: brings a call to the window thread (`Background.call_soon`); tests pass `lambda work: work()`.
    """

    def __init__(self, deliver: Callable[[Callable[[], None]], None]) -> None:
        self._deliver = deliver
        self._lock = threading.Lock()
        self._listeners: list[Callable[[Changed], None]] = []

    def listen(self, listener: Callable[[Changed], None]) -> Callable[[], None]:
        """Add a listener, heard on the window thread; returns the function that removes it."""
        with self._lock:
            self._listeners.append(listener)
        return lambda: self._remove(listener)

    def announce(self, changed: Changed) -> None:
        """Tell everybody."""
        with self._lock:
            listeners = tuple(self._listeners)

        def tell() -> None:
            for listener in listeners:
                listener(changed)

        self._deliver(tell)

    def _remove(self, listener: Callable[[Changed], None]) -> None:
        with self._lock:
            if listener in self._listeners:
                self._listeners.remove(listener)
