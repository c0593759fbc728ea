"""The calls of one desk and the state of its agent: plain bookkeeping under one lock, and a picture of it."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import Literal

from agent_app.calls.model import DeskState, LiveCall, Notice
from agent_app.telephony.events import LineWord
from domain.calls import AGENT_MOVES, AgentState
from domain.errors import UserError


class Board:
    """Which calls there are, which is on screen, what the agent does and why.

    Attributes:
        lock: held by whoever changes more than one thing at once.
        picture: the newest `DeskState`; read without waiting.
        port_ids: the adapter's call id -> ours; the newest last, where a call goes on under another one.
        line, line_code, line_cause: how the telephone's line stands.
    """

    def __init__(self, clock: Callable[[], datetime], moved: Callable[[AgentState, str], None]) -> None:
        self._clock, self._moved = clock, moved
        self.lock = threading.RLock()
        self.calls: dict[str, LiveCall] = {}
        self.port_ids: dict[str, str] = {}
        self.current_id: str | None = None
        self.agent: AgentState = "offline"
        self.line: LineWord | Literal[""] = ""
        self.line_code, self.line_cause = 0, ""
        self._notice: Notice | None = None
        self._reason, self._since = "signed_in", clock()
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
            call = replace(self.call(call_id), **values)  # type: ignore[arg-type]
            self.calls[call_id] = call
            return call

    def port_id(self, call_id: str) -> str | None:
        """The adapter's name for a call of ours."""
        return next((port for port, ours in reversed(self.port_ids.items()) if ours == call_id), None)

    def leads(self) -> frozenset[str]:
        """Leads of calls that are not wrapped up."""
        with self.lock:
            return frozenset(c.record.lead_id for c in self.calls.values() if c.record.lead_id)

    def busy(self) -> bool:
        """A call is on the line (one on hold leaves room for a second)."""
        return any(
            (c.talks or c.state == "ringing_in") and (c.state != "held" or c.consult)
            for c in self.calls.values()
        )

    def ask_state(self, state: AgentState, reason: str) -> None:
        """The agent's own wish.

        Raises:
            UserError: call_in_progress, while talking or where the machine knows no such step.
        """
        with self.lock:
            if state == self.agent:
                return
            if self.agent == "talking" or state not in AGENT_MOVES[self.agent]:
                raise UserError("call_in_progress")
            self.move(state, reason)

    def move(self, state: AgentState, reason: str) -> None:
        """An automatic change, with the reason that the agent can read."""
        if state == self.agent:
            return
        self.agent, self._reason, self._since = state, reason, self._clock()
        self._moved(state, reason)

    def say(self, code: str) -> None:
        """Have something said to the person, once."""
        with self.lock:
            self._notice = Notice(number=self._notice.number + 1 if self._notice else 1, code=code)

    def remove(self, call_id: str) -> None:
        """A call is done: show the next thing, and say what the agent does now."""
        with self.lock:
            self.calls.pop(call_id, None)
            self.port_ids = {port: ours for port, ours in self.port_ids.items() if ours != call_id}
            if self.current_id == call_id:
                self.current_id = self._next()
            self._settle_agent()
            self.picture = self._picture()

    def _next(self) -> str | None:
        """A call that runs, then one that rings, then the oldest wrap-up that waits."""
        rank = {"ended": 2, "leaving_message": 2, "ringing_in": 1}
        ranked = sorted(self.calls.values(), key=lambda c: rank.get(c.state, 0))
        return ranked[0].id if ranked else None

    def _settle_agent(self) -> None:
        states = {c.state for c in self.calls.values()}
        if states - {"ended", "leaving_message", "ringing_in"}:
            return
        if "ringing_in" in states:
            self.move("ringing", "call_offered")
        elif any(c.waits_for_outcome for c in self.calls.values()):
            self.move("wrap_up", "unfinished_call")
        elif self.agent != "paused":
            self.move("ready", "wrap_up_finished")

    def _picture(self) -> DeskState:
        return DeskState(
            agent=self.agent, reason=self._reason, since=self._since,
            calls=tuple(self.calls.values()), current_id=self.current_id,
            line=self.line, line_code=self.line_code, line_cause=self.line_cause, notice=self._notice,
        )  # fmt: skip
