"""Drafts on their way to the disk: the newest wins, one is in flight, none is lost. Knows no Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from agent_app.calls.service import CallService
    from agent_app.runner import Runner
    from domain.calls import WrapUp
    from domain.scripts import PlayerState

Kept = tuple["WrapUp", "PlayerState | None"]


class DraftSaver:
    """Saves the newest draft of each call in the background, in order.

    A keystroke hands over the whole draft; while one save runs, later ones replace each other.

    Attributes:
        saved: how many reached the disk (tests, and the line "saved").
    """

    def __init__(self, calls: CallService, background: Runner) -> None:
        self._calls, self._background = calls, background
        self._next: dict[str, Kept] = {}
        self._busy = False
        self.saved = 0

    def save(self, call_id: str, wrap_up: WrapUp, player: PlayerState | None) -> None:
        """Hand over a draft."""
        self._next[call_id] = (wrap_up, player)
        self._go()

    def forget(self, call_id: str) -> None:
        """The call is finished: a draft of it that still waits must not come after the end."""
        self._next.pop(call_id, None)

    @property
    def idle(self) -> bool:
        """True when everything handed over is on the disk."""
        return not self._busy and not self._next

    def _go(self) -> None:
        if self._busy or not self._next:
            return
        call_id = next(iter(self._next))
        wrap_up, player = self._next.pop(call_id)
        self._busy = True
        calls = self._calls
        self._background.run(
            lambda: calls.save_draft(call_id, wrap_up, player),
            owner=self,
            done=lambda _none: self._done(),
            failed=self._failed,
        )

    def _done(self) -> None:
        self.saved += 1
        self._busy = False
        self._go()

    def _failed(self, error: Exception) -> None:
        self._busy = False
        self._go()
        raise error  # told by the one place that tells errors
