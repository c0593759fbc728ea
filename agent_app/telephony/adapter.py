"""What every adapter shares: commands judged and answered, calls led through the machine, events numbered and delivered.

Two rules keep threads out of each other's way. An adapter works in turns (`_turn`): whatever it does to its calls happens
under its lock, and nothing is told before the lock is free again. And one thread tells at a time, in order: another leaves
its events in the queue for that one, and waits until they were heard. Whoever holds a lock of the desk must not wait; the
only command that is given so, `SetAgentState`, does not.
"""

from __future__ import annotations

import logging
import threading
from collections import OrderedDict, deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import TypeVar

from agent_app.telephony import commands as do
from agent_app.telephony import events, parties
from agent_app.telephony.capabilities import Capability
from agent_app.telephony.commands import NEEDS, Command, OfCall
from agent_app.telephony.events import LineWord, TelephoneEvent
from agent_app.telephony.port import Snapshot
from domain.call_machine import CallMachine, Dropped
from domain.calls import TRANSITIONS, CallEvent, CallState

_LOG = logging.getLogger("telephony")
_REMEMBERED = 512  #: ids of commands that are known to have been answered

Event = TypeVar("Event", bound=TelephoneEvent)


def _states_with(event: CallEvent) -> frozenset[CallState]:
    return frozenset(state for state, steps in TRANSITIONS.items() if event in steps)


_TALKING: frozenset[CallState] = frozenset({"active", "holding", "held", "resuming", "transferring"})
#: command -> states of its call in which it has a meaning
LEGAL: dict[type[Command], frozenset[CallState]] = {
    do.Answer: _states_with("answer"), do.Reject: _states_with("reject"),
    do.HangUp: _states_with("hang_up") | {"ringing_in"},
    do.Hold: _states_with("hold"), do.Resume: _states_with("resume"), do.Mute: _TALKING,
    do.SendDtmf: frozenset({"early", "active"}), do.BlindTransfer: _states_with("transfer"),
    do.StartConsult: frozenset({"active", "held"}), do.Swap: frozenset({"active", "held"}),
    do.CompleteTransfer: frozenset({"active", "held"}), do.CancelConsult: _TALKING,
    do.Merge: frozenset({"active", "held"}), do.LeaveMessage: _states_with("leave_message"),
    do.StartRecording: _TALKING | {"early", "answering"}, do.PauseRecording: _TALKING, do.ResumeRecording: _TALKING,
    do.StopRecording: _TALKING | {"ending"},
}  # fmt: skip
#: commands that can be statements about a call on another phone
BY_HAND = (do.Dial, do.Answer, do.Reject, do.HangUp)


class Adapter:
    """Base of the adapters.

    Attributes:
        name: kept with each call. machine: the calls.
    """

    name = ""
    capabilities: frozenset[Capability] = frozenset()

    def __init__(self) -> None:
        self._lock = threading.RLock()
        self._depth = self._seq = 0
        self._queue: deque[TelephoneEvent] = deque()
        self._told_more = threading.Condition(self._lock)
        self._told = self._teller = 0
        self._stopped = False
        self._on_event: Callable[[TelephoneEvent], None] = lambda _event: None
        self._answered: OrderedDict[str, None] = OrderedDict()
        self._line: LineWord = "offline"
        self.machine = CallMachine()

    # ------------------------------------------------------------------ the port

    def start(self, on_event: Callable[[TelephoneEvent], None]) -> None:
        """Events go to `on_event` from now on."""
        self._on_event = on_event

    def stop(self) -> None:
        """End every call with the cause `engine_lost`."""
        with self._turn():
            for known in self.machine.live():
                if self.machine.state(known.call_id) != "ended":  # a consultation ends with its call
                    self._step(known.call_id, "engine_lost", "engine_lost")
        self._stopped = True

    def do(self, command: Command) -> None:
        """Judge a command, answer it, do it."""
        with self._turn():
            if command.id in self._answered:  # it was sent again because its answer got lost: done once
                return
            self._answered[command.id] = None
            if len(self._answered) > _REMEMBERED:
                self._answered.popitem(last=False)
            if reason := self._refusal(command):
                self._reject(command, reason)
            else:
                self._tell(events.CommandAccepted, command_id=command.id, command=command.verb)
                self._run(command)
            number = self._seq
        if not isinstance(command, do.SetAgentState):
            self._wait_told(number)

    def snapshot(self) -> Snapshot:
        """What is now; nothing that was told is missing from it."""
        with self._lock:
            return Snapshot(self._seq, self._line, self.machine.live())

    def offer(
        self, call_id: str, number_text: str, display: str = "", headers: dict[str, str] | None = None
    ) -> None:
        """Somebody calls (from a hand-off or the demo). The desk has heard it when this returns."""
        with self._turn():
            self._offer(call_id, number_text, display=display, headers=headers or {})
            number = self._seq
        self._wait_told(number)

    def state(self, call_id: str) -> CallState | None:
        """Where a call is."""
        with self._lock:
            return self.machine.state(call_id)

    # ------------------------------------------------------------------ for adapters to fill in

    def _run(self, command: Command) -> None:
        """Do a command that is declared, legal in its call's state, and new. Within a turn."""

    def _sent(self, command: Command) -> None:
        """A single step that a command about two calls led to; an adapter that declares `attended` does it."""

    def _moment(self) -> datetime:
        """When something happens; a simulated day has its own time."""
        return datetime.now(UTC)

    def _cannot_now(self, _command: Command) -> str:
        """Why a command that is legal cannot be done at this moment; "" when it can."""
        return ""

    # ------------------------------------------------------------------ for adapters to use, within a turn

    @contextmanager
    def _turn(self) -> Iterator[None]:
        """Have the calls to oneself; what was told meanwhile is delivered after."""
        with self._lock:
            self._depth += 1
            try:
                yield
            finally:
                self._depth -= 1
                outer = self._depth == 0
        if outer:
            self._deliver()

    def _offer(
        self,
        call_id: str,
        number_text: str,
        *,
        display: str = "",
        called: str = "",
        asserted: str = "",
        sip_call_id: str = "",
        headers: dict[str, str],
        line: str = "",
        answered_by_itself: bool = False,
    ) -> bool:
        done = self.machine.begin(call_id, "ringing_in")
        if isinstance(done, Dropped):
            self._say_dropped(done)
            return False
        self._tell(
            events.CallOffered, call_id=call_id, number_text=number_text, display=display, called=called,
            asserted=asserted, sip_call_id=sip_call_id, headers=headers, line=line,
            answered_by_itself=answered_by_itself,
        )  # fmt: skip
        return True

    def _begin(self, call_id: str, consult_of: str = "") -> bool:
        """A call of ours begins; False (and said) when there is one of that id."""
        done = self.machine.begin(call_id, "dialing", consult_of)
        if isinstance(done, Dropped):
            self._say_dropped(done)
            return False
        self._tell(
            events.CallStateChanged, call_id=call_id, old="dialing", new="dialing", consult_of=consult_of
        )
        return True

    def _step(self, call_id: str, event: CallEvent, cause: str = "") -> bool:
        """Move a call on and tell it; False when the event was dropped (counted and logged)."""
        done = self.machine.step(call_id, event, cause)
        if isinstance(done, Dropped):
            self._say_dropped(done)
            return False
        known = self.machine.known(call_id)
        self._tell(
            events.CallStateChanged, call_id=call_id, old=done.old, new=done.new, cause=cause,
            consult_of=known.consult_of if known else "",
        )  # fmt: skip
        if done.new == "ended":
            self._part(call_id, cause)
        return True

    def _between_parties(self, command: Command) -> None:
        """What is about a call and its consultation: single steps of both, in their order."""
        for act in parties.acts_of(self.machine, command):
            match act:
                case parties.Begin():
                    self._begin(act.call_id, act.consult_of)
                case parties.Step():
                    self._step(act.call_id, act.event)
                case parties.Merged():
                    self._merged(act.call_id, act.on)
                case parties.Send():
                    self._sent(act.command)

    def _merged(self, call_id: str, on: bool) -> None:
        if self.machine.mark(call_id, merged=on):
            self._tell(events.MergedChanged, call_id=call_id, merged=on)

    def _part(self, call_id: str, cause: str) -> None:
        """A call has ended: a conference with it is none any more, a consultation for its sake has nothing to ask."""
        known = self.machine.known(call_id)
        if known is not None and known.consult_of and self.machine.state(known.consult_of) != "ended":
            self._merged(known.consult_of, False)
        if (consult := self.machine.consult(call_id)) is not None:
            self._step(
                consult.call_id, "ended", cause if cause in ("transferred", "engine_lost") else "call_over"
            )
            self._sent(do.HangUp(call_id=consult.call_id))

    def _state_by_hand(self, command: Command) -> None:
        """A command about a call on another phone is a statement: what it says is so."""
        match command:
            case do.Dial(call_id=call):  # the agent dials elsewhere: the record starts at once
                self._begin(call)
                self._step(call, "answered", "logged")
            case do.Answer(call_id=call):
                self._step(call, "answer")
                self._step(call, "answered")
            case do.Reject(call_id=call, how=how):
                self._step(call, "reject", how)
            case do.HangUp(call_id=call) if self.machine.state(call) == "ringing_in":
                self._step(call, "ended", "missed")
            case do.HangUp(call_id=call):
                self._step(call, "hang_up")
                self._step(call, "ended", "agent_hung_up")

    def _muted(self, call_id: str, on: bool) -> None:
        if self.machine.mark(call_id, muted=on):
            self._tell(events.MutedChanged, call_id=call_id, muted=on)

    def _line_is(self, state: LineWord, code: int = 0, cause: str = "", line: str = "") -> None:
        self._line = state
        self._tell(events.LineState, state=state, code=code, cause=cause, line=line)

    def _reject(self, command: Command, reason: str, code: int = 0) -> None:
        call_id = command.call_id if isinstance(command, OfCall) else ""
        _LOG.info("%s: rejected %s of call %s: %s %s", self.name, command.verb, call_id, reason, code or "")
        self._tell(
            events.CommandRejected,
            command=command.verb,
            call_id=call_id,
            reason=reason,
            command_id=command.id,
            code=code,
        )

    def _tell(self, kind: type[Event], **values: object) -> None:
        """Number an event and put it in line."""
        if not self._stopped:
            self._seq += 1
            self._queue.append(kind(seq=self._seq, at=self._moment(), **values))

    # ------------------------------------------------------------------ inside

    def _refusal(self, command: Command) -> str:
        need = NEEDS[type(command)]
        if need not in self.capabilities:
            return "not_supported"
        if (
            isinstance(command, do.Reject)
            and command.how != "busy"
            and "reject_codes" not in self.capabilities
        ):
            return "not_supported"
        if isinstance(command, OfCall):
            state = self.machine.state(command.call_id)
            if isinstance(command, do.Dial):
                if state is not None:
                    return "illegal"
            elif state is None:
                return "unknown_call"
            elif state not in LEGAL[type(command)]:
                return "illegal"
        return self._cannot_now(command)

    def _say_dropped(self, dropped: Dropped) -> None:
        level = logging.INFO if dropped.why in ("repeated", "after_end") else logging.WARNING
        # %r and the cut: an id may come from outside
        _LOG.log(
            level,
            "%s: dropped %s of call %r: %s",
            self.name,
            dropped.event,
            dropped.call_id[:64],
            dropped.why,
        )

    def _wait_told(self, number: int) -> None:
        """Come back when the event of this number was heard; at once for the thread that tells."""
        with self._told_more:
            if self._teller != threading.get_ident():
                self._told_more.wait_for(lambda: self._told >= number, timeout=2.0)

    def _deliver(self) -> None:
        while True:
            with self._lock:
                if self._teller or not self._queue:
                    return
                self._teller = threading.get_ident()
                event = self._queue.popleft()
            try:
                self._on_event(event)
            except Exception:  # the desk's own fault must not stop the telephone
                _LOG.exception("%s: an event was not taken: %s", self.name, type(event).__name__)
            finally:
                with self._told_more:
                    self._teller, self._told = 0, event.seq
                    self._told_more.notify_all()
