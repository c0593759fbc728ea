"""Calls from ring to wrap-up: one explained state machine over the telephone port, and drafts that survive a kill."""

from __future__ import annotations

from datetime import datetime
from typing import Protocol

from agent_app.calls.model import DeskState, Draft, MissedCall, Missing
from domain.callback_phrases import When
from domain.calls import AgentState, WrapUp
from domain.scripts import PlayerState


class CallService(Protocol):
    """Commands return at once; the new state is announced as `Changed(calls=True)` and read by `state()`.

    Illegal commands raise `UserError` ("call_in_progress", "not_supported_by_phone", "may_not_dial", …).
    """

    def state(self) -> DeskState: ...

    def capabilities(self) -> frozenset[str]: ...

    def set_agent_state(self, state: AgentState, reason: str = "") -> None: ...

    def extend_wrap_up(self) -> None:
        """More time for the outcome (`no_extension` where there is none)."""
        ...

    def dial(self, lead_id: str, number_id: str | None = None, line: str = "") -> str: ...

    def dial_text(self, number_text: str, line: str = "") -> str: ...

    def lines(self) -> tuple[str, ...]:
        """Names of the lines to choose from; none where there is one at most."""
        ...

    def log_manual(self, number_text: str, direction: str) -> str:
        """Start the record of a call that runs on another phone."""
        ...

    def answer(self, call_id: str) -> None: ...

    def reject(self, call_id: str) -> None: ...

    def hang_up(self, call_id: str) -> None: ...

    def hold(self, call_id: str) -> None: ...

    def resume(self, call_id: str) -> None: ...

    def mute(self, call_id: str, on: bool) -> None: ...

    def send_dtmf(self, call_id: str, digits: str) -> None: ...

    def transfer(self, call_id: str, number_text: str) -> None:
        """Hand the call over to a number, without asking there first."""
        ...

    def consult(self, call_id: str, number_text: str) -> None:
        """Ask somebody about the call, which waits; `swap`, `merge`, `complete_transfer` or `cancel_consult` follow."""
        ...

    def swap(self, call_id: str) -> None: ...

    def merge(self, call_id: str) -> None: ...

    def complete_transfer(self, call_id: str) -> None: ...

    def cancel_consult(self, call_id: str) -> None: ...

    def messages(self) -> tuple[str, ...]:
        """Prepared messages that can be left, by name."""
        ...

    def leave_message(self, call_id: str, name: str) -> None:
        """Play it; the agent goes on to the wrap-up, the call ends by itself."""
        ...

    def pause_recording(self, call_id: str, on: bool, *, by_hand: bool = False) -> None:
        """Silence in the recording (a sensitive step of the script, or her own key), or sound again."""
        ...

    def object_to_recording(self, call_id: str) -> None:
        """The customer does not want to be recorded: it ends, and is marked or purged by the house's rule."""
        ...

    def show(self, call_id: str) -> None:
        """Bring another call (or an open wrap-up) on screen."""
        ...

    def attach(self, call_id: str, lead_id: str) -> None:
        """Say who it is (chooser, new lead, correction during the call)."""
        ...

    def draft(self, call_id: str) -> Draft: ...

    def save_draft(self, call_id: str, wrap_up: WrapUp, player: PlayerState | None = None) -> None:
        """On disk when it returns. The view calls it at the latest one second after a keystroke."""
        ...

    def missing(self, call_id: str, wrap_up: WrapUp) -> tuple[Missing, ...]: ...

    def finish(self, call_id: str, wrap_up: WrapUp, player: PlayerState | None = None) -> None:
        """Write outcome, notes, callback, do-not-call and the operations in one transaction; then the call is done.

        Raises:
            UserError: `field_required` with data.field, while something is missing; nothing is written then.
        """
        ...

    def missed(self) -> tuple[MissedCall, ...]:
        """Calls of the last day that nobody took, newest first."""
        ...

    def call_back(self, call_id: str) -> bool:
        """Make a callback of a missed call, due at once; False without a lead: its number is dialled instead."""
        ...

    def open_wrap_ups(self) -> tuple[Draft, ...]:
        """Calls that have ended without an outcome, oldest first; also those found after a kill."""
        ...

    def read_when(self, text: str, lead_id: str | None, now: datetime | None = None) -> When:
        """Callback in natural words, in the language of the window, with both clocks."""
        ...
