"""What an organisation lays down for its floor: reasons to pause, how long they may last, the time to write down an outcome.

Plain values that travel with the organisation at sign-in, so that a desk keeps them without the server.
"""

from __future__ import annotations

from typing import Literal

import msgspec

from domain.leads import Frozen

#: what becomes of an agent whose time for the outcome is over: she stays (and reads by how much), or is moved on
AfterTime = Literal["stay", "ready", "paused"]


class PauseReason(Frozen, frozen=True, kw_only=True):
    """One reason of the organisation's list.

    Attributes:
        title: by language (`en`, `zh`, `es`); a code that the desk knows has words of its own without it.
        longest_min: how long it may last; 0: as long as it takes.
    """

    code: str
    title: dict[str, str] = {}
    longest_min: int = 0


def _usual_pauses() -> tuple[PauseReason, ...]:
    return (
        PauseReason(code="break", longest_min=15), PauseReason(code="lunch", longest_min=60),
        PauseReason(code="meeting"), PauseReason(code="training"), PauseReason(code="desk_work", longest_min=30),
    )  # fmt: skip


class NeedBounds(Frozen, frozen=True, kw_only=True):
    """From when on something needs a lead's hand; 0: never.

    Attributes:
        wrap_up_s: seconds in one wrap-up. overdue_min: minutes after which a callback counts as overdue (0: at once).
        refused: refused entries in an agent's outbox.
    """

    wrap_up_s: int = 300
    overdue_min: int = 10
    refused: int = 1


class FloorRules(Frozen, frozen=True, kw_only=True):
    """Attributes:
    wrap_up_s: time for the outcome after a call; 0: no limit. extension_s, extensions: by how much it may be
        prolonged, and how often. after_time: what happens then.
    missed_limit: calls in a row that were not taken, after which she is paused (`missed_call`); 0: never.
    needs: from when on a lead is told.
    """

    pauses: tuple[PauseReason, ...] = msgspec.field(default_factory=_usual_pauses)
    wrap_up_s: int = 180
    extension_s: int = 60
    extensions: int = 2
    after_time: AfterTime = "stay"
    missed_limit: int = 0
    needs: NeedBounds = NeedBounds()

    def longest_s(self, reason: str) -> int:
        """Seconds that a pause with this reason may last, 0 without a limit."""
        return next((p.longest_min * 60 for p in self.pauses if p.code == reason), 0)
