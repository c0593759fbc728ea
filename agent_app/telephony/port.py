"""The telephone port, version 1: commands, events, capabilities. The calls desk knows this alone.

An adapter lives behind it (manual, demo; the softphone has its own issue). Commands return at once; what happened
comes as events, numbered from 1 without a gap for each adapter; an event already seen is dropped.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal, Protocol

from domain.calls import CallState

PORT_VERSION = 1
Capability = Literal[
    "media_local", "answer", "reject_codes", "hold", "mute", "dtmf", "blind", "attended", "conference",
    "record_split", "stats", "devices", "headers_in", "headers_out", "agent_state", "dial", "dial_only", "hang_up",
]  # fmt: skip


@dataclass(frozen=True, kw_only=True)
class TelephoneEvent:
    """Base of all events: `seq` rises by one, `at` is aware UTC."""

    seq: int
    at: datetime


@dataclass(frozen=True, kw_only=True)
class CallOffered(TelephoneEvent):
    """Somebody calls. Everything but `call_id` is untrusted text from the exchange."""

    call_id: str
    number_text: str
    display: str = ""
    called: str = ""
    headers: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True)
class CallStateChanged(TelephoneEvent):
    call_id: str
    old: CallState
    new: CallState
    cause: str = ""


@dataclass(frozen=True, kw_only=True)
class MutedChanged(TelephoneEvent):
    call_id: str
    muted: bool


@dataclass(frozen=True, kw_only=True)
class LineState(TelephoneEvent):
    """registered, registering, failed, offline; `cause` in words of the adapter."""

    state: str
    cause: str = ""


@dataclass(frozen=True, kw_only=True)
class CommandRejected(TelephoneEvent):
    command: str
    call_id: str
    reason: str


class Telephone(Protocol):
    """An adapter. `name` is shown to the agent ("Demo customer", "Another phone")."""

    name: str
    capabilities: frozenset[Capability]

    def start(self, on_event: Callable[[TelephoneEvent], None]) -> None: ...

    def stop(self) -> None: ...

    def dial(self, call_id: str, number: str) -> None: ...

    def answer(self, call_id: str) -> None: ...

    def reject(self, call_id: str, code: str = "busy") -> None: ...

    def hang_up(self, call_id: str) -> None: ...

    def hold(self, call_id: str) -> None: ...

    def resume(self, call_id: str) -> None: ...

    def mute(self, call_id: str, on: bool) -> None: ...

    def send_dtmf(self, call_id: str, digits: str) -> None: ...
