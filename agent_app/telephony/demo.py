"""The demo telephone: a scripted customer who calls in, clearly labelled; no sound, no line."""

from __future__ import annotations

import random
import threading
from collections.abc import Callable
from pathlib import Path

from agent_app.telephony import commands as do
from agent_app.telephony import parties
from agent_app.telephony.adapter import Adapter
from agent_app.telephony.capabilities import MINIMUM
from agent_app.telephony.commands import Command
from domain.calls import CallEvent, CallState
from domain.ids import new_id


class DemoTelephone(Adapter):
    """Rings some seconds after the agent is ready, with the number of a customer on this desk.

    Args:
        caller: gives the number of the next customer, None when there is nobody.
        delays: seconds until (a ring, an answer of ours to be connected, a dialled customer to answer).
        seed: of the pauses between calls.
    """

    name = "demo"
    capabilities = MINIMUM["demo"] | {"attended", "conference", "message"}

    def __init__(
        self,
        caller: Callable[[], str | None],
        delays: tuple[float, float, float] = (6.0, 0.3, 2.5),
        *,
        rings_by_itself: bool = True,
        seed: int = 7,
    ) -> None:
        super().__init__()
        self._caller, self._delays, self._rings_by_itself = caller, delays, rings_by_itself
        self._random = random.Random(seed)
        self._timers: set[threading.Timer] = set()
        self._ring_timer: threading.Timer | None = None

    def stop(self) -> None:
        with self._lock:
            timers, self._timers = self._timers, set()
        for timer in timers:
            timer.cancel()
        super().stop()

    def customer_hangs_up(self, call_id: str) -> None:
        """The other side ends the call (used by tests and the walk-through). The desk has heard it when this returns."""
        with self._turn():
            self._step(call_id, "ended", "customer_hung_up")
            number = self._seq
        self._wait_told(number)

    def _run(self, command: Command) -> None:
        match command:
            case do.SetAgentState(state="ready"):
                self._let_ring()
            case do.Dial(call_id=call):
                self._begin(call)
                self._later(0.8, lambda: self._if_in(call, ("dialing",), "progress"))
                self._later(self._delays[2], lambda: self._if_in(call, ("dialing", "early"), "answered"))
            case do.Answer(call_id=call):
                self._step(call, "answer")
                self._later(self._delays[1], lambda: self._if_in(call, ("answering",), "answered"))
            case do.Reject(call_id=call, how=how):
                self._step(call, "reject", how)
            case do.HangUp(call_id=call) if self.machine.state(call) == "ringing_in":
                self._step(call, "reject", "rejected")
            case do.HangUp(call_id=call):
                self._step(call, "hang_up")
                self._step(call, "ended", "agent_hung_up")
            case do.Hold(call_id=call):
                self._step(call, "hold")
                self._step(call, "held")
            case do.Resume(call_id=call):
                self._step(call, "resume")
                self._step(call, "resumed")
            case do.Mute(call_id=call, on=on):
                self._muted(call, on)
            case do.StartConsult() | do.Swap() | do.CancelConsult() | do.Merge():
                self._between_parties(command)
            case do.CompleteTransfer(call_id=call):
                self._step(call, "transfer")
                self._step(call, "transferred", "transferred")
            case do.LeaveMessage(call_id=call):
                self._step(call, "leave_message")
                self._later(2.0, lambda: self._if_in(call, ("leaving_message",), "ended", "message_left"))
            # SendDtmf: the demo customer hears nothing; the command is accepted

    def _let_ring(self) -> None:
        """Let a customer call in a while, unless a call is on."""
        if not self._rings_by_itself or self._ring_timer is not None or self.machine.live():
            return
        pause = self._delays[0] * self._random.uniform(0.8, 1.2)
        self._ring_timer = self._later(pause, self._ring)

    def _ring(self) -> None:
        with self._lock:
            self._ring_timer = None
            if self.machine.live():
                return
        number = self._caller()
        if number:
            self.offer(new_id(), number, display="Demo")

    def _if_in(self, call_id: str, states: tuple[CallState, ...], event: CallEvent, cause: str = "") -> None:
        """The customer does something, if the call is still where she was."""
        with self._turn():
            if self.machine.state(call_id) in states:
                self._step(call_id, event, cause)

    def _cannot_now(self, command: Command) -> str:
        if isinstance(command, do.LeaveMessage) and not Path(command.path).is_file():
            return "bad_target"
        return parties.why_not(self.machine, command) if isinstance(command, do.OfCall) else ""

    def _sent(self, command: Command) -> None:
        """Everybody does at once what is asked of them."""
        match command:
            case do.StartConsult(consult_id=consult, target=target) if target.endswith("486"):
                self._step(consult, "failed", "busy")
            case do.StartConsult(consult_id=consult):
                self._step(consult, "progress")
                self._later(self._delays[1], lambda: self._if_in(consult, ("dialing", "early"), "answered"))
            case do.Hold(call_id=call):
                self._step(call, "held")
            case do.Resume(call_id=call):
                self._step(call, "resumed")
            case do.HangUp(call_id=call):
                self._step(call, "ended", "agent_hung_up")

    def _later(self, seconds: float, work: Callable[[], object]) -> threading.Timer:
        def run() -> None:
            with self._lock:
                self._timers.discard(timer)
            work()

        timer = threading.Timer(seconds, run)
        timer.daemon = True
        with self._lock:
            self._timers.add(timer)
        timer.start()
        return timer
