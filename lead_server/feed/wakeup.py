"""Wake-up: desks wait at the server until one of their streams moves. Lossy on purpose; a pull is the truth.

One thread a process listens to PostgreSQL (NOTIFY comes with the writer's COMMIT, from whichever process); waiting
requests are futures of the event loop, so that a thousand waiting desks cost no thread.
"""

from __future__ import annotations

import asyncio
import logging
import selectors
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress

import psycopg
from psycopg import sql
from sqlalchemy import Engine

from lead_server.feed.storage.postgres import NOTIFY_CHANNEL

_log = logging.getLogger(__name__)
_RETRY_S = 2.0
_LOOK_UP_S = 1.0


class Ticket:
    """One waiting request: the streams it waits for, and what sets it free."""

    def __init__(self, streams: frozenset[str], loop: asyncio.AbstractEventLoop) -> None:
        self.streams = streams
        self._loop, self._event = loop, asyncio.Event()

    def wake(self) -> None:
        """From any thread."""
        with suppress(RuntimeError):  # the loop was closed: nobody waits any more
            self._loop.call_soon_threadsafe(self._event.set)

    async def wait(self, seconds: float) -> bool:
        """True when something moved, False when the time was over."""
        try:
            await asyncio.wait_for(self._event.wait(), seconds)
        except TimeoutError:
            return False
        return True


class Waker:
    """Listens and wakes. `start` before use, `stop` at the end; both may be called twice."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._tickets: set[Ticket] = set()
        self._lock = threading.Lock()
        self._stopping = threading.Event()
        self._released = False
        self._thread: threading.Thread | None = None
        self._bell: socket.socket | None = None  # what ends the listener's wait at once

    @property
    def waiting(self) -> int:
        return len(self._tickets)

    def start(self) -> None:
        if self._thread is None:
            self._stopping.clear()
            self._released = False
            self._bell, ear = socket.socketpair()
            self._thread = threading.Thread(target=self._listen, args=(ear,), name="feed-wakeup", daemon=True)
            self._thread.start()

    def release(self) -> None:
        """Set everybody free, and who comes from now on: the server is about to stop and waits for its requests."""
        self._released = True
        self._wake(None)

    def stop(self) -> None:
        """Set everybody free and end the thread."""
        self._stopping.set()
        self.release()
        if self._bell is not None:
            self._bell.close()  # its other end becomes readable
            self._bell = None
        if self._thread is not None:
            self._thread.join(5)
            self._thread = None

    @contextmanager
    def ticket(self, org_id: str, streams: frozenset[str]) -> Iterator[Ticket]:
        """Register first, look at the heads afterwards: what moves in between is not missed."""
        made = Ticket(frozenset(f"{org_id} {name}" for name in streams), asyncio.get_running_loop())
        with self._lock:
            self._tickets.add(made)
        if self._released:
            made.wake()
        try:
            yield made
        finally:
            with self._lock:
                self._tickets.discard(made)

    def _listen(self, ear: socket.socket) -> None:
        with ear:
            self._listen_until(ear)

    def _listen_until(self, ear: socket.socket) -> None:
        while not self._stopping.is_set():
            try:
                with self._connect() as connection, selectors.DefaultSelector() as either:
                    either.register(connection.fileno(), selectors.EVENT_READ)
                    either.register(ear, selectors.EVENT_READ)
                    connection.execute(sql.SQL("LISTEN {}").format(sql.Identifier(NOTIFY_CHANNEL)))
                    self._wake(None)  # whatever was told while nobody listened
                    while not self._stopping.is_set():
                        for notice in connection.notifies(timeout=0):
                            self._hear(notice.payload)
                        either.select(_LOOK_UP_S)
            except psycopg.Error as error:
                if not self._stopping.is_set():
                    _log.warning("wake-up lost its connection: %s", type(error).__name__)
                    self._stopping.wait(_RETRY_S)

    def _connect(self) -> psycopg.Connection[tuple[object, ...]]:
        arguments, options = self._engine.dialect.create_connect_args(self._engine.url)
        return psycopg.connect(*arguments, **options, autocommit=True)

    def _hear(self, payload: str) -> None:
        org_id, _, names = payload.split(" ", 2)
        self._wake(None if names == "*" else {f"{org_id} {name}" for name in names.split(" ")})

    def _wake(self, moved: set[str] | None) -> None:
        with self._lock:
            chosen = [t for t in self._tickets if moved is None or not t.streams.isdisjoint(moved)]
        for ticket in chosen:
            ticket.wake()
