"""The demo telephone: a scripted customer who calls in, clearly labelled; no sound, no line."""

from __future__ import annotations

import random
import threading
from collections.abc import Callable

from agent_app.telephony.adapter import Adapter
from domain.ids import new_id


class DemoTelephone(Adapter):
    """Rings some seconds after the agent is ready, with the number of a customer on this desk.

    Args:
        caller: gives the number of the next customer, None when there is nobody.
        delays: seconds until (a ring, an answer of ours to be connected, a dialled customer to answer).
        seed: of the pauses between calls.
    """

    name = "demo"
    capabilities = frozenset({"answer", "hang_up", "dial", "hold", "mute", "dtmf", "reject_codes"})

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

    def agent_is_ready(self) -> None:
        """Let a customer call in a while, unless a call is on."""
        with self._lock:
            if not self._rings_by_itself or self._ring_timer is not None or self._busy():
                return
            pause = self._delays[0] * self._random.uniform(0.8, 1.2)
            self._ring_timer = self._later(pause, self._ring)

    def dial(self, call_id: str, number: str) -> None:
        self._begin(call_id)
        self._later(0.8, lambda: self._if_in(call_id, ("dialing",), lambda: self._step(call_id, "progress")))
        self._later(
            self._delays[2],
            lambda: self._if_in(call_id, ("dialing", "early"), lambda: self._step(call_id, "answered")),
        )

    def answer(self, call_id: str) -> None:
        if self._step(call_id, "answer"):
            self._later(
                self._delays[1],
                lambda: self._if_in(call_id, ("answering",), lambda: self._step(call_id, "answered")),
            )

    def hang_up(self, call_id: str) -> None:
        if self.states.get(call_id) == "ringing_in":
            self._step(call_id, "reject", "rejected")
        elif self._step(call_id, "hang_up"):
            self._step(call_id, "ended", "agent_hung_up")

    def hold(self, call_id: str) -> None:
        if self._step(call_id, "hold"):
            self._step(call_id, "held")

    def resume(self, call_id: str) -> None:
        if self._step(call_id, "resume"):
            self._step(call_id, "resumed")

    def mute(self, call_id: str, on: bool) -> None:
        self._muted(call_id, on)

    def send_dtmf(self, call_id: str, digits: str) -> None:
        """The demo customer hears nothing; the command is accepted."""

    def customer_hangs_up(self, call_id: str) -> None:
        """The other side ends the call (used by tests and the walk-through)."""
        self._step(call_id, "ended", "customer_hung_up")

    def _ring(self) -> None:
        with self._lock:
            self._ring_timer = None
            if self._busy():
                return
        number = self._caller()
        if number:
            self.offer(new_id(), number, display="Demo")

    def _busy(self) -> bool:
        return any(state != "ended" for state in self.states.values())

    def _if_in(self, call_id: str, states: tuple[str, ...], work: Callable[[], object]) -> None:
        with self._lock:
            if self.states.get(call_id) in states:
                work()

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
