"""The server is asked before a call: may it be, is nobody else at this person, is there a place and a line?

The question leaves the window thread at once. While the server is away a lead is dialled on its own lease, as the gate of
this desk has allowed; a number that was typed is not, since nobody here knows whether it may be called. As long as the
call lives the server hears of it now and then; a desk that ended by a kill says nothing, and its place is given away.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import Executor
from typing import Protocol

from domain.api import DialAnswer, DialAsk
from domain.errors import UserError

ASK_TIMEOUT_S = 3.0
#: of the time that a place is held: said again that often
_SHARE = 3
#: the server is there and does not want to be asked: an older one, or a role without calls
_NOT_ASKED = frozenset({"not_found"})


class DialDoor(Protocol):
    """The server's door; waits for its answer. Raises UserError (server_away, …)."""

    def ask_dial(self, wanted: DialAsk) -> DialAnswer: ...

    def hold_dial(self, call_id: str) -> None: ...

    def end_dial(self, call_id: str) -> None: ...


class Reservations:
    """What this desk holds at the server, one entry a call.

    Args:
        door: has a connection of its own; used from one thread at a time.
        pool: where questions wait.
    """

    def __init__(self, door: DialDoor, pool: Executor) -> None:
        self._door, self._pool = door, pool
        self._one = threading.Lock()
        self._held: dict[str, threading.Timer] = {}
        self._closed = False

    def ask(self, wanted: DialAsk, done: Callable[[DialAnswer], None], *, leased: bool = True) -> None:
        """Ask; `done` hears the answer on a thread of the pool. A server that is away is an answer too.

        `leased`: the lead is hers. A customer who was lent to her has no lease that could stand in for the server.
        """
        self._pool.submit(self._ask, wanted, done, leased)

    def end(self, call_id: str) -> None:
        """The call is over: its place is free."""
        timer = self._held.pop(call_id, None)
        if timer is not None:
            timer.cancel()
            self._pool.submit(self._quietly, self._door.end_dial, call_id)

    def close(self) -> None:
        """The desk ends. What is held runs out by itself, or was ended with its call."""
        self._closed = True
        for timer in self._held.values():
            timer.cancel()

    def _ask(self, wanted: DialAsk, done: Callable[[DialAnswer], None], leased: bool) -> None:
        try:
            with self._one:
                answer = self._door.ask_dial(wanted)
        except UserError as error:
            answer = (
                DialAnswer()
                if (wanted.lead_id and leased) or error.code in _NOT_ASKED
                else DialAnswer(refusal="not_checked")
            )
        if not answer.refusal and answer.hold_s:
            self._hold_on(wanted.call_id, answer.hold_s / _SHARE)
        done(answer)

    def _hold_on(self, call_id: str, every_s: float) -> None:
        if self._closed:
            return
        timer = threading.Timer(every_s, self._say_again, (call_id, every_s))
        timer.daemon = True
        self._held[call_id] = timer
        timer.start()

    def _say_again(self, call_id: str, every_s: float) -> None:
        if call_id in self._held:
            self._quietly(self._door.hold_dial, call_id)
        if call_id in self._held:
            self._hold_on(call_id, every_s)

    def _quietly(self, say: Callable[[str], None], call_id: str) -> None:
        try:
            with self._one:
                say(call_id)
        except UserError:
            return  # away, or it was given away meanwhile: the call itself goes on
