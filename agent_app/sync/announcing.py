"""Tells what changed, not more often than a person can look: while thousands of leads come in, panels read again once a
second."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass

from agent_app.changes import Changed

MANY_EACH_S = 1.0  #: changes that make every panel read again


@dataclass
class _Channel:
    """Changes of one sort that are not told faster than so often."""

    held: Changed | None = None
    due: float = 0.0
    last: float = float("-inf")


class Teller:
    """Merges changes that come too fast. One thread uses it; `flush_due` is called when `due_s` is over."""

    def __init__(
        self, announce: Callable[[Changed], None], clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._announce, self._clock = announce, clock
        self._channels: dict[str, _Channel] = {}

    def tell(self, changed: Changed, *, each_s: float = 0.0) -> None:
        """Announce now, or, when the last of its sort is not `each_s` old, together with what follows."""
        if changed.everything:
            self._hold("many", changed, MANY_EACH_S)
        elif each_s:
            self._hold("slow", changed, each_s)
        else:
            self._announce(changed)

    def due_s(self) -> float:
        """Seconds until held changes are due, infinite when nothing is held."""
        due = [one.due for one in self._channels.values() if one.held is not None]
        return min(due) - self._clock() if due else float("inf")

    def flush_due(self) -> None:
        now = self._clock()
        for channel in self._channels.values():
            if channel.held is not None and channel.due <= now:
                self._release(channel)

    def flush(self) -> None:
        """Announce all that is held."""
        for channel in self._channels.values():
            if channel.held is not None:
                self._release(channel)

    def _hold(self, name: str, changed: Changed, each_s: float) -> None:
        channel = self._channels.setdefault(name, _Channel())
        if channel.held is None:
            channel.held, channel.due = changed, channel.last + each_s
        else:
            channel.held = merged(channel.held, changed)
        self.flush_due()

    def _release(self, channel: _Channel) -> None:
        held, channel.held, channel.last = channel.held, None, self._clock()
        if held is not None:
            self._announce(held)


def merged(one: Changed, other: Changed) -> Changed:
    """Both changes as one."""
    return Changed(
        leads=one.leads | other.leads,
        everything=one.everything or other.everything,
        queue=one.queue or other.queue,
        outbox=one.outbox or other.outbox,
        definitions=one.definitions or other.definitions,
        evaluations=one.evaluations or other.evaluations,
        calls=one.calls or other.calls,
        health=one.health or other.health,
    )
