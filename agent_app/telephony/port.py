"""The telephone port, version 2: what the calls desk knows of any telephone, and all it knows.

Commands (`commands`) go in by `do`, which returns at once; events (`events`) come out, numbered, on any thread. What an
adapter cannot do it does not declare (`capabilities`), and the desk greys it out with words. The states of a call are those
of `domain.calls`; an adapter leads its calls through `domain.call_machine`, so that no event of any exchange can put a call
into two states or wake one that has ended. Rules that every adapter keeps stand in tests/…/telephony/conformance.

Version 2: commands are structs with an id; every one is answered; the line, recordings, transfers, quality and the life of
an engine are told. Version 1 knew methods and no answers.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol, runtime_checkable

import msgspec

from agent_app.telephony.capabilities import Capability
from agent_app.telephony.commands import Command
from agent_app.telephony.events import (
    CallOffered,
    CallStateChanged,
    CommandRejected,
    LineState,
    LineWord,
    MutedChanged,
    TelephoneEvent,
)
from domain.call_machine import Known
from domain.pbx import PbxCall, PbxCommand, PbxLine, PbxRefused

PORT_VERSION = 2


class Snapshot(msgspec.Struct, frozen=True):
    """The whole state of a telephone, for a window that begins anew.

    Attributes:
        seq: number of the last event that it includes.
        calls: those that have not ended.
    """

    seq: int
    line: LineWord
    calls: tuple[Known, ...]


class Telephone(Protocol):
    """An adapter. `name` is kept with its calls."""

    name: str

    @property
    def capabilities(self) -> frozenset[Capability]:
        """What it can do; may change when an engine has started (`EngineUp`)."""
        ...

    def start(self, on_event: Callable[[TelephoneEvent], None]) -> None:
        """Begin to tell. Twice is once."""
        ...

    def stop(self) -> None:
        """End calls (cause `engine_lost`), threads and processes; nothing is told afterwards."""
        ...

    def do(self, command: Command) -> None:
        """Take one command; never waits, never raises. It is answered by an event."""
        ...

    def snapshot(self) -> Snapshot: ...


@runtime_checkable
class RecordingTelephone(Protocol):
    """A telephone that records on this desk. `vault`: recording id -> (path of a new file, its key), None: not that one."""

    vault: Callable[[str], tuple[str, bytes] | None]


class Exchange(Protocol):
    """The exchange by way of the lead server; both verbs wait, and raise UserError."""

    def line(self) -> PbxLine: ...

    def send(self, command: PbxCommand) -> None: ...


@runtime_checkable
class ServerTelephone(Protocol):
    """A telephone whose exchange is linked at the server: what happens there comes as signals."""

    def use_exchange(self, exchange: Exchange) -> None: ...

    def hear_call(self, call: PbxCall) -> None: ...

    def hear_line(self, line: PbxLine) -> None: ...

    def hear_refused(self, refused: PbxRefused) -> None: ...

    def begin_anew(self) -> None:
        """Signals may have been missed: ask for everything."""
        ...


__all__ = [
    "PORT_VERSION",
    "CallOffered",
    "CallStateChanged",
    "Capability",
    "Command",
    "CommandRejected",
    "Exchange",
    "LineState",
    "MutedChanged",
    "RecordingTelephone",
    "ServerTelephone",
    "Snapshot",
    "Telephone",
    "TelephoneEvent",
]  # fmt: skip
