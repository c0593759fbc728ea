"""This desk's heartbeat: at once when something changed, else every few seconds. A silent server changes nothing."""

from __future__ import annotations

import contextlib
import threading
import time
from collections.abc import Callable
from datetime import UTC, datetime

import msgspec

from agent_app.calls.model import DeskState
from agent_app.sync.transport import Transport
from agent_app.team.lanes import Lane
from domain.errors import UserError
from domain.presence import BEAT_S, Beat, BeatAnswer

_READ_S = 5.0


class PresenceLane:
    """Args:
    device_id: of this desk now (a cloned one gets another). state: of calls and agent; never waits.
    lines: of the telephone at this desk. refused: entries of the outbox; never waits.
    """

    def __init__(
        self,
        transport: Transport,
        device_id: Callable[[], str],
        state: Callable[[], DeskState],
        lines: Callable[[], tuple[str, ...]] = tuple,
        refused: Callable[[], int] = int,
    ) -> None:
        self._refused = refused
        self._transport, self._device_id, self._state, self._lines = transport, device_id, state, lines
        self._lane = Lane("presence", self._turn)
        self._said: Beat | None = None
        self._due = 0.0
        self._lock = threading.Lock()
        self._started = False

    def start(self) -> None:
        self._started = True
        self._lane.start()

    def poke(self) -> None:
        """Something of the calls changed; any thread, returns at once."""
        if self._started and self._beat() != self._said:
            self._lane.poke()

    def stop(self) -> None:
        """Say good-bye, if the server is there; otherwise the desk turns grey by itself."""
        self._lane.stop()
        if self._said is not None:
            with contextlib.suppress(UserError), self._lock:
                self._send(self._beat(leaving=True))

    def _turn(self) -> float:
        with self._lock:
            if self._lane.stopped:
                return 0.0
            beat = self._beat()
            if beat != self._said or time.monotonic() >= self._due:
                answer = self._send(beat)
                self._said, self._due = beat, time.monotonic() + answer.next_s
        return 0.0 if self._beat() != beat else max(0.1, min(BEAT_S, self._due - time.monotonic()))

    def _send(self, beat: Beat) -> BeatAnswer:
        return self._transport.ask("POST", "/v1/presence", BeatAnswer, beat, read_timeout_s=_READ_S)

    def _beat(self, *, leaving: bool = False) -> Beat:
        said = beat_of(self._state(), self._device_id(), leaving=leaving, lines=self._lines())
        return msgspec.structs.replace(said, refused=self._refused())


def beat_of(state: DeskState, device_id: str, *, leaving: bool = False, lines: tuple[str, ...] = ()) -> Beat:
    """What is told of a desk: the agent's state, and which of her leads her call is about."""
    if leaving:
        now = datetime.now(UTC)
        return Beat(device_id=device_id, state="offline", reason="signed_out", since=now, leaving=True)
    standing = state.standing
    call_id = standing.call_id if standing is not None else ""
    call = next((c for c in state.calls if c.id == call_id), None)
    return Beat(
        device_id=device_id, state=state.agent, reason=state.reason, since=state.since,
        until=standing.until if standing else None, over=bool(standing and standing.over),
        call_id=call.id if call else "", lead_id=(call.record.lead_id or "") if call else "", lines=lines,
    )  # fmt: skip
