"""How long the agent was in which state: noted on the disk at once, told to the server in batches.

The stay that goes on lies open on the disk with the moment at which the desk was last alive, so that a kill costs a
minute of it at most. Every stay has an id: told twice, it counts once.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import Future
from datetime import datetime, timedelta

import msgspec

from agent_app.store.database import Database
from agent_app.sync.outbox import Outbox
from db.local.connection import Connection
from domain.agent_machine import Standing
from domain.decoding import decoded
from domain.ids import new_id
from domain.operations import STAYS_LIMIT, AgentStays, Stay

HELD = timedelta(minutes=5)  #: how long ended stays may wait for company before they are told
_OPEN, _ENDED = "agent_stay", "agent_stays"
_Stays = tuple[Stay, ...]


class Stays:
    """Any thread; every method returns at once.

    Args:
        nudge: wakes the sync thread when stays were handed to the outbox.
    """

    def __init__(
        self, database: Database, outbox: Outbox, clock: Callable[[], datetime], nudge: Callable[[], None]
    ) -> None:
        self._database, self._outbox, self._clock, self._nudge = database, outbox, clock, nudge
        self._lock = threading.Lock()
        self._open: Stay | None = None

    def take_up(self, standing: Standing) -> None:
        """End what a kill left open at the moment when the desk was last alive; begin anew."""
        fresh = self._begin(standing)

        def work(connection: Connection) -> None:
            left = _read(connection, _OPEN)
            if left:
                self._keep(connection, msgspec.structs.replace(left[0], cut="killed"))
            _write(connection, _OPEN, (fresh,))
            self._hand_over(connection)

        self._database.write_soon(work)

    def note(self, before: Standing, now: Standing) -> None:
        """A stay ended and another began; nothing when only its time was prolonged."""
        with self._lock:
            if self._open is None or (before.state, before.reason, before.since) == (
                now.state,
                now.reason,
                now.since,
            ):
                return
            done = msgspec.structs.replace(self._open, ended_at=now.since, extensions=before.extensions)
        fresh = self._begin(now)

        def work(connection: Connection) -> None:
            self._keep(connection, done)
            _write(connection, _OPEN, (fresh,))

        self._database.write_soon(work)

    def alive(self) -> None:
        """The desk lives: a kill from now on ends the open stay here."""
        with self._lock:
            if self._open is None:
                return
            self._open = opened = msgspec.structs.replace(self._open, ended_at=self._clock())
        self._database.write_soon(lambda c: _write(c, _OPEN, (opened,)))

    def end(self) -> Future[None]:
        """She signed out: nothing stays open, everything is told. Ending twice is ending once."""
        with self._lock:
            self._open = None

        def work(connection: Connection) -> None:
            connection.exec_driver_sql("DELETE FROM meta WHERE key=?", (_OPEN,))
            self._hand_over(connection)

        return self._database.write_soon(work)

    def _begin(self, standing: Standing) -> Stay:
        stay = Stay(
            id=new_id(), state=standing.state, reason=standing.reason, by=standing.by, call_id=standing.call_id,
            began_at=standing.since, ended_at=standing.since,
        )  # fmt: skip
        with self._lock:
            self._open = stay
        return stay

    def _keep(self, connection: Connection, done: Stay) -> None:
        stays = (*_read(connection, _ENDED), done)
        if len(stays) >= STAYS_LIMIT or done.ended_at - stays[0].ended_at >= HELD:
            self._tell(connection, stays)
        else:
            _write(connection, _ENDED, stays)

    def _hand_over(self, connection: Connection) -> None:
        if stays := _read(connection, _ENDED):
            self._tell(connection, stays)

    def _tell(self, connection: Connection, stays: _Stays) -> None:
        self._outbox.add(connection, AgentStays(stays=stays))
        connection.exec_driver_sql("DELETE FROM meta WHERE key=?", (_ENDED,))
        self._nudge()


def _read(connection: Connection, name: str) -> _Stays:
    text = connection.exec_driver_sql("SELECT value FROM meta WHERE key=?", (name,)).scalar()
    return decoded(str(text).encode(), _Stays) if text else ()


def _write(connection: Connection, name: str, stays: _Stays) -> None:
    text = msgspec.json.encode(stays).decode()
    connection.exec_driver_sql("INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)", (name, text))
