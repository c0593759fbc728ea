"""The calls of one desk and the state of its agent: plain bookkeeping under one lock, and a picture of it."""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import datetime
from typing import Literal

from msgspec.structs import replace

from agent_app.calls.model import DeskState, LiveCall, Notice
from agent_app.telephony.events import LineWord
from domain import agent_machine
from domain.agent_machine import IDLE, Demand, Standing
from domain.calls import AgentState
from domain.errors import UserError
from domain.floor import FloorRules


class Board:
    """Which calls there are, which is on screen, what the agent does and why.

    Attributes:
        lock: held by whoever changes more than one thing at once.
        picture: the newest `DeskState`; read without waiting.
        port_ids: the adapter's call id -> ours; the newest last, where a call goes on under another one.
        line, line_code, line_cause: how the telephone's line stands.
        standing: how the agent stands. on_stand: hears (before, now) of each change, under the lock.
    """

    def __init__(self, clock: Callable[[], datetime], rules: FloorRules) -> None:
        self._clock, self.rules = clock, rules
        self.lock = threading.RLock()
        self.calls: dict[str, LiveCall] = {}
        self.port_ids: dict[str, str] = {}
        self.current_id: str | None = None
        self.standing = agent_machine.signed_in(clock())
        self.on_stand: Callable[[Standing, Standing], None] = lambda _before, _now: None
        self.line: LineWord | Literal[""] = ""
        self.line_code, self.line_cause = 0, ""
        self._notice: Notice | None = None
        self.picture = self._picture()

    def paint(self) -> None:
        """Make the picture anew after changes."""
        with self.lock:
            self.picture = self._picture()

    def call(self, call_id: str) -> LiveCall:
        """Raises UserError not_found for a call that is over or never was."""
        try:
            return self.calls[call_id]
        except KeyError:
            raise UserError("not_found", f"no call {call_id}") from None

    def update(self, call_id: str, **values: object) -> LiveCall:
        """Change a call's attributes in memory."""
        with self.lock:
            call = replace(self.call(call_id), **values)
            self.calls[call_id] = call
            return call

    def port_id(self, call_id: str) -> str | None:
        """The adapter's name for a call of ours."""
        return next((port for port, ours in reversed(self.port_ids.items()) if ours == call_id), None)

    def leads(self) -> frozenset[str]:
        """Leads of calls that are not wrapped up. Without the lock: the thread that writes asks (a pull must not take them
        away), while who holds the lock waits for that thread. The copy of the values is one step of the interpreter."""
        return frozenset(c.record.lead_id for c in tuple(self.calls.values()) if c.record.lead_id)

    def busy(self) -> bool:
        """A call is on the line (one on hold leaves room for a second)."""
        return any(
            (c.talks or c.state == "ringing_in") and (c.state != "held" or c.consult)
            for c in self.calls.values()
        )

    @property
    def agent(self) -> AgentState:
        """The agent's state."""
        return self.standing.state

    @property
    def idle(self) -> bool:
        """She does what she chose herself; no call has her."""
        return self.standing.state in IDLE

    def stand(self, change: Callable[[Standing, datetime], Standing]) -> None:
        """Lead the agent's machine one step on."""
        with self.lock:
            before, self.standing = self.standing, change(self.standing, self._clock())
            if self.standing != before:
                self.on_stand(before, self.standing)

    def say(self, code: str, **data: str) -> None:
        """Have something said to the person, once."""
        with self.lock:
            self._notice = Notice(number=self._notice.number + 1 if self._notice else 1, code=code, data=data)

    def remove(self, call_id: str) -> None:
        """A call is done: show the next thing, and say what the agent does now."""
        with self.lock:
            gone = self.calls.pop(call_id, None)
            self.port_ids = {port: ours for port, ours in self.port_ids.items() if ours != call_id}
            if self.current_id == call_id:
                self.current_id = self._next()
            record = gone.record if gone else None
            missed = record is not None and record.direction == "in" and record.answered_at is None
            self._settle_agent(missed)
            self.picture = self._picture()

    def _next(self) -> str | None:
        """A call that runs, then one that rings, then the oldest wrap-up that waits."""
        rank = {"ended": 2, "leaving_message": 2, "ringing_in": 1}
        ranked = sorted(self.calls.values(), key=lambda c: rank.get(c.state, 0))
        return ranked[0].id if ranked else None

    def _settle_agent(self, missed: bool) -> None:
        demand, call_id = self._demand()
        self.stand(lambda s, now: agent_machine.settled(s, demand, call_id, now, self.rules, missed=missed))

    def _demand(self) -> tuple[Demand, str]:
        """What the calls that are left want of her, and which of them."""
        calls = tuple(self.calls.values())
        wanted: tuple[tuple[Demand, list[str]], ...] = (
            ("talking", [c.id for c in calls if c.state not in ("ended", "leaving_message", "ringing_in")]),
            ("ringing", [c.id for c in calls if c.state == "ringing_in"]),
            ("outcome", [c.id for c in calls if c.waits_for_outcome]),
        )
        return next(((demand, ids[0]) for demand, ids in wanted if ids), ("nothing", ""))

    def _picture(self) -> DeskState:
        return DeskState(
            agent=self.agent, reason=self.standing.reason, since=self.standing.since,
            standing=self.standing,
            calls=tuple(self.calls.values()), current_id=self.current_id,
            line=self.line, line_code=self.line_code, line_cause=self.line_cause, notice=self._notice,
        )  # fmt: skip
