"""What every adapter shares: numbered events and the bookkeeping of call states."""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import UTC, datetime

from agent_app.telephony.port import (
    CallOffered,
    CallStateChanged,
    Capability,
    CommandRejected,
    MutedChanged,
    TelephoneEvent,
)
from domain.calls import CallEvent, CallState, IllegalEvent, next_state


class Adapter:
    """Base of the adapters that run inside the desk. Events go out under one lock, so their numbers never cross."""

    name = ""
    capabilities: frozenset[Capability] = frozenset()

    def __init__(self) -> None:
        self._lock = threading.RLock()
        self._seq = 0
        self._on_event: Callable[[TelephoneEvent], None] = lambda _event: None
        self.states: dict[str, CallState] = {}

    def start(self, on_event: Callable[[TelephoneEvent], None]) -> None:
        self._on_event = on_event

    def stop(self) -> None:
        """End every call with the cause `engine_lost`."""
        for call_id in [c for c, s in self.states.items() if s != "ended"]:
            self._step(call_id, "engine_lost", "engine_lost")

    def offer(
        self, call_id: str, number_text: str, display: str = "", headers: dict[str, str] | None = None
    ) -> None:
        """Somebody calls (from a hand-off or the demo)."""
        with self._lock:
            self.states[call_id] = "ringing_in"
            self._emit(
                lambda seq, at: CallOffered(
                    seq=seq,
                    at=at,
                    call_id=call_id,
                    number_text=number_text,
                    display=display,
                    headers=headers or {},
                )
            )

    def dial(self, call_id: str, number: str) -> None:
        raise NotImplementedError

    def answer(self, call_id: str) -> None:
        self._reject_command("answer", call_id)

    def reject(self, call_id: str, code: str = "busy") -> None:
        self._step(call_id, "reject", code)

    def hang_up(self, call_id: str) -> None:
        self._reject_command("hang_up", call_id)

    def hold(self, call_id: str) -> None:
        self._reject_command("hold", call_id)

    def resume(self, call_id: str) -> None:
        self._reject_command("resume", call_id)

    def mute(self, call_id: str, on: bool) -> None:
        self._reject_command("mute", call_id)

    def send_dtmf(self, call_id: str, digits: str) -> None:
        self._reject_command("send_dtmf", call_id)

    def _begin(self, call_id: str) -> None:
        with self._lock:
            self.states[call_id] = "dialing"
            self._emit(
                lambda seq, at: CallStateChanged(
                    seq=seq, at=at, call_id=call_id, old="dialing", new="dialing"
                )
            )

    def _step(self, call_id: str, event: CallEvent, cause: str = "") -> bool:
        """Move a call on and tell it; False (and a rejection) when the machine knows no such step."""
        with self._lock:
            old = self.states.get(call_id)
            try:
                if old is None:
                    raise IllegalEvent(f"no call {call_id}")
                new = next_state(old, event)
            except IllegalEvent:
                self._reject_command(event, call_id, "illegal")
                return False
            self.states[call_id] = new
            self._emit(
                lambda seq, at: CallStateChanged(
                    seq=seq, at=at, call_id=call_id, old=old, new=new, cause=cause
                )
            )
            return True

    def _muted(self, call_id: str, on: bool) -> None:
        self._emit(lambda seq, at: MutedChanged(seq=seq, at=at, call_id=call_id, muted=on))

    def _reject_command(self, command: str, call_id: str, reason: str = "not_supported") -> None:
        self._emit(
            lambda seq, at: CommandRejected(seq=seq, at=at, command=command, call_id=call_id, reason=reason)
        )

    def _emit(self, make: Callable[[int, datetime], TelephoneEvent]) -> None:
        with self._lock:
            self._seq += 1
            event = make(self._seq, datetime.now(UTC))
            self._on_event(event)
