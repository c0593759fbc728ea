"""What changed on the desk, told to whoever shows it. There is one way to redraw: hear of a change, read again."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, fields


@dataclass(frozen=True, kw_only=True)
class Changed:
    """What a write touched.

    Attributes:
        leads: ids of leads whose aggregate changed; `everything`: too many to name (first sync, reset).
        queue: work items moved. outbox: operations waiting, refused or answered. definitions: campaigns, scripts,
            scorecards, articles. evaluations: my scores. calls: a call or the agent's state. health: the connection.
        team: the floor, help. sound: devices, levels, a test of them.
    """

    leads: frozenset[str] = frozenset()
    everything: bool = False
    queue: bool = False
    outbox: bool = False
    definitions: bool = False
    evaluations: bool = False
    calls: bool = False
    health: bool = False
    team: bool = False
    sound: bool = False


def both(one: Changed, other: Changed) -> Changed:
    """What two writes touched together."""
    flags = {name: getattr(one, name) or getattr(other, name) for name in _FLAGS}
    return Changed(leads=one.leads | other.leads, **flags)


_FLAGS = tuple(field.name for field in fields(Changed) if field.name != "leads")
CALM_S = 1.0


class Changes:
    """Spreads `Changed` to listeners. `announce` may be called from any thread.

    What is announced while the window thread has not yet come to tell the last one is told together with it. While
    leads pour in (`everything`, a page of thousands at a time) it is told once in `CALM_S`: each time the whole desk reads
    and draws itself again, and a person types meanwhile. What one act changed is never held back.

    Args:
        deliver: brings a call to the window thread (`Background.call_soon`); tests pass `lambda work: work()`.
        later: the same after so many seconds (`Background.call_later`); without it everything is told at once.
    """

    def __init__(
        self,
        deliver: Callable[[Callable[[], None]], None],
        later: Callable[[float, Callable[[], None]], None] | None = None,
        now_s: Callable[[], float] = time.monotonic,
    ) -> None:
        self._deliver, self._later, self._now_s = deliver, later, now_s
        self._lock = threading.Lock()
        self._listeners: list[Callable[[Changed], None]] = []
        self._soon: Changed | None = None  # on its way to the window thread
        self._held: Changed | None = None  # waits for the calm to end
        self._calm_until = 0.0

    def listen(self, listener: Callable[[Changed], None]) -> Callable[[], None]:
        """Add a listener, heard on the window thread; returns the function that removes it."""
        with self._lock:
            self._listeners.append(listener)
        return lambda: self._remove(listener)

    def announce(self, changed: Changed) -> None:
        """Tell everybody."""
        if self._later is not None and changed.everything:
            self._announce_calmly(changed, self._later)
        else:
            self._announce(changed)

    def _announce(self, changed: Changed) -> None:
        with self._lock:
            alone = self._soon is None
            self._soon = both(self._soon, changed) if self._soon else changed
        if alone:
            self._deliver(self._tell)

    def _announce_calmly(self, changed: Changed, later: Callable[[float, Callable[[], None]], None]) -> None:
        now = self._now_s()
        with self._lock:
            wait_s = self._calm_until - now
            alone = self._held is None
            if wait_s > 0 or not alone:
                self._held = both(self._held, changed) if self._held else changed
            else:
                self._calm_until = now + CALM_S
        if wait_s > 0 and alone:
            later(wait_s, self._end_calm)
        elif alone:
            self._announce(changed)

    def _end_calm(self) -> None:
        with self._lock:
            changed, self._held = self._held, None
            self._calm_until = self._now_s() + CALM_S
        if changed is not None:
            self._announce(changed)

    def _tell(self) -> None:
        with self._lock:
            changed, self._soon = self._soon, None
            listeners = tuple(self._listeners)
        if changed is not None:
            for listener in listeners:
                listener(changed)

    def _remove(self, listener: Callable[[Changed], None]) -> None:
        with self._lock:
            if listener in self._listeners:
                self._listeners.remove(listener)
