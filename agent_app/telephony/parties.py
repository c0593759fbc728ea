"""A call and its consultation: what each command means for both, as single steps in their order. Pure.

The customer's call is the one that commands name; the consultation is a call of its own that was made for its sake
(`Known.consult_of`). An engine knows of steps only: dial, hold, resume, connect, mix. So two engines cannot differ in what a
swap is.
"""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from agent_app.telephony import commands as do
from agent_app.telephony.commands import Command
from domain.call_machine import CallMachine, Known
from domain.calls import CallEvent


class Begin(msgspec.Struct, frozen=True):
    """The consultation begins."""

    call_id: str
    consult_of: str


class Step(msgspec.Struct, frozen=True):
    """An event for the machine."""

    call_id: str
    event: CallEvent


class Merged(msgspec.Struct, frozen=True):
    """The call becomes one of three, or is no longer."""

    call_id: str
    on: bool


class Send(msgspec.Struct, frozen=True):
    """A command for the engine."""

    command: Command


Act = Begin | Step | Merged | Send


def why_not(machine: CallMachine, command: do.OfCall) -> str:
    """Why a command that is legal in its call's own state cannot be done beside the other one; "" when it can."""
    known, consult = machine.known(command.call_id), machine.consult(command.call_id)
    merged, joined = known is not None and known.merged, consult is not None
    ready = consult is not None and consult.state in ("active", "held")
    match command:
        case do.StartConsult() if joined or (known and known.consult_of) or machine.known(command.consult_id):
            return "illegal"
        case do.CancelConsult() if not joined:
            return "illegal"
        case do.Swap() | do.Merge() if merged or not ready:
            return "illegal"
        case do.CompleteTransfer() if not ready:
            return "illegal"
        case do.Hold() | do.BlindTransfer() | do.LeaveMessage() if joined:
            return "illegal"  # swap, complete or cancel say which of the two is meant
        case do.Resume() if consult is not None and consult.state not in ("held", "ending"):
            return "illegal"
    return ""


def acts_of(machine: CallMachine, command: Command) -> Iterator[Act]:
    """The steps of a command; nothing when the call or its consultation is gone meanwhile."""
    match command:
        case do.StartConsult(call_id=call, consult_id=consult, target=target):
            if machine.state(call) == "active":
                yield from _hold(call)
            yield Begin(consult, call)
            yield Send(do.StartConsult(id=command.id, call_id=call, target=target, consult_id=consult))
        case do.Swap(call_id=call):
            both = _both(machine, call)
            for known in both:
                if known.state == "active":
                    yield from _hold(known.call_id)
            for known in both:
                if known.state == "held":
                    yield from _resume(known.call_id)
        case do.Merge(call_id=call):
            yield Merged(call, True)
            yield Send(command)
            for known in _both(machine, call):
                if known.state == "held":
                    yield from _resume(known.call_id)
        case do.CancelConsult(call_id=call):
            if (consult_known := machine.consult(call)) is not None:
                yield Step(consult_known.call_id, "hang_up")
                yield Send(do.HangUp(call_id=consult_known.call_id))
            if machine.state(call) == "held":
                yield from _resume(call)


def _both(machine: CallMachine, call_id: str) -> list[Known]:
    """As they were before the first step."""
    return [known for known in (machine.known(call_id), machine.consult(call_id)) if known is not None]


def _hold(call_id: str) -> Iterator[Act]:
    yield Step(call_id, "hold")
    yield Send(do.Hold(call_id=call_id))


def _resume(call_id: str) -> Iterator[Act]:
    yield Step(call_id, "resume")
    yield Send(do.Resume(call_id=call_id))
