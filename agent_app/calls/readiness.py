"""What the agent does, beside her calls: her wishes, the clock that runs for outcome and pause, and who hears of it."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from datetime import datetime

from agent_app.calls.board import Board
from agent_app.calls.stays import Stays
from agent_app.calls.timekeeper import Timekeeper
from agent_app.telephony import commands as do
from agent_app.telephony.port import Telephone
from domain import agent_machine
from domain.agent_machine import RefusedWish, Standing
from domain.calls import AgentState
from domain.errors import UserError

READINESS: dict[AgentState, do.Readiness] = {"ready": "ready", "paused": "paused", "offline": "offline"}


class Readiness:
    """Leads the agent's machine on what is not a call.

    Args:
        tell: announces that the board changed.
        unread: something new in the scripts was not confirmed yet: she cannot be ready.
    """

    def __init__(
        self,
        board: Board,
        stays: Stays,
        telephone: Telephone,
        clock: Callable[[], datetime],
        tell: Callable[[], None],
        unread: Callable[[], int] = lambda: 0,
    ) -> None:
        self._unread = unread
        self._board, self._stays, self._telephone, self._tell = board, stays, telephone, tell
        self._timekeeper = Timekeeper(clock, self.tick)
        board.on_stand = self._moved

    def start(self) -> None:
        """Close what a kill left open, begin to keep time."""
        self._stays.take_up(self._board.standing)
        self._timekeeper.start()

    def stop(self) -> None:
        """She leaves: her last stay ends now."""
        self._timekeeper.stop()
        with suppress(RuntimeError):  # the store has ended with its person: nothing is noted any more
            self._board.stand(lambda s, now: agent_machine.went_offline(s, "signed_out", now))
            self._stays.end()

    def wish(self, state: AgentState, reason: str) -> None:
        """Raises UserError call_in_progress, reason_unknown, unread_change (data.count)."""
        if state == "ready" and (count := self._unread()):
            raise UserError("unread_change", count=str(count))
        try:
            self._board.stand(lambda s, now: agent_machine.wish(s, state, reason, now, self._board.rules))
        except RefusedWish as refused:
            raise UserError(refused.code, reason=reason) from None
        self._tell()

    def extend(self) -> None:
        """Raises UserError no_extension."""
        try:
            self._board.stand(lambda s, now: agent_machine.extended(s, now, self._board.rules))
        except RefusedWish as refused:
            raise UserError(refused.code) from None
        self._tell()

    def tick(self) -> None:
        """Time has passed, or something was published."""
        before = self._board.standing
        self._board.stand(lambda s, now: agent_machine.time_passed(s, now, self._board.rules))
        if self._unread():
            self._board.stand(lambda s, now: agent_machine.must_read(s, now, self._board.rules))
        self._stays.alive()
        if self._board.standing != before:
            self._tell()

    def has_read(self) -> None:
        """What is new was confirmed."""
        self._board.stand(lambda s, now: agent_machine.has_read(s, now, self._board.rules))
        self._tell()

    def _moved(self, before: Standing, now: Standing) -> None:
        self._timekeeper.arm(None if now.over else now.until)
        self._stays.note(before, now)
        if before.state != now.state and now.state in READINESS:
            self._tell_telephone(now)

    def _tell_telephone(self, standing: Standing) -> None:
        """The exchange (or the demo's customer) hears whether calls may come."""
        if "agent_state" in self._telephone.capabilities:
            self._telephone.do(do.SetAgentState(state=READINESS[standing.state], reason=standing.reason))
