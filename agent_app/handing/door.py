"""The server's part of a hand-over, as the desk asks for it."""

from __future__ import annotations

import threading
from typing import Protocol, TypeVar

from agent_app.sync.transport import Transport
from domain.api import CallGrant
from domain.handover import HandedOver, HandedOverPage, HandOver, HandOverAnswer, TakeHandOver

_READ_S = 5.0
T = TypeVar("T")


class HandOverDoor(Protocol):
    """Each verb waits for the server, on a thread of the pool. Raises UserError."""

    def give(self, said: HandOver) -> HandOverAnswer: ...

    def open_ones(self) -> tuple[HandedOver, ...]: ...

    def take(self, handover_id: str, asked: TakeHandOver) -> CallGrant: ...


class RemoteDoor:
    """Implements `HandOverDoor` over one connection; whoever calls takes turns."""

    def __init__(self, transport: Transport) -> None:
        self._transport, self._turn = transport, threading.Lock()

    def give(self, said: HandOver) -> HandOverAnswer:
        return self._ask("POST", "", HandOverAnswer, said)

    def open_ones(self) -> tuple[HandedOver, ...]:
        return self._ask("GET", "", HandedOverPage).rows

    def take(self, handover_id: str, asked: TakeHandOver) -> CallGrant:
        return self._ask("POST", f"/{handover_id}/take", CallGrant, asked)

    def _ask(self, method: str, path: str, answer: type[T], body: object = None) -> T:
        with self._turn:
            return self._transport.ask(method, f"/v1/handovers{path}", answer, body, read_timeout_s=_READ_S)
