"""Holds one link: connects, tells desks what their extensions do, does what desks ask, comes back after every loss."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import random
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from functools import partial
from typing import TypeVar

from sqlalchemy import Engine

from domain.pbx import PbxCall, PbxRefused
from lead_server.feed.wakeup import Waker
from lead_server.pbx import storage
from lead_server.pbx.facts import Fact
from lead_server.pbx.link import Link, LinkError, RefusedError
from lead_server.pbx.service import SUPERVISE, tell_lines
from lead_server.pbx.storage import LinkKey, Waiting
from lead_server.pbx.tracker import Leg, Tracker
from lead_server.presence import signals
from lead_server.security.actor import operator
from lead_server.work import Work, begin_work

SHORTEST_S, LONGEST_S = 1.0, 30.0
LOOK_S = 5.0
_log = logging.getLogger(__name__)
T = TypeVar("T")
Told = Sequence[tuple[Leg, PbxCall]]


class Keeper:
    """Args:
    make: another connection to the exchange.
    """

    def __init__(self, engine: Engine, waker: Waker, key: LinkKey, make: Callable[[], Link]) -> None:
        self._engine, self._waker, self._key, self._make = engine, waker, key, make
        self._link: Link | None = None
        self._tracker = Tracker({})
        self._endpoints: dict[str, str] = {}
        self._people: dict[str, str] = {}
        self._ready = asyncio.Event()

    async def run(self) -> None:
        """Until it is cancelled. Only one process at a time gets beyond the lock."""
        connection = await asyncio.to_thread(
            lambda: self._engine.connect().execution_options(isolation_level="AUTOCOMMIT")
        )
        try:
            while not await asyncio.to_thread(storage.try_lock, connection, self._key):
                await asyncio.sleep(LOOK_S)
            await asyncio.to_thread(self._read)
            await self._hold()
        finally:
            with contextlib.suppress(Exception):
                connection.invalidate()  # the lock goes with it
                connection.close()

    async def _hold(self) -> None:
        commands = asyncio.create_task(self._commands())
        failures, code = 0, ""
        try:
            while True:
                self._link = self._make()
                was_up = False
                try:
                    await self._link.run(self._hear, self._begin)
                except LinkError as error:
                    was_up, code = self._ready.is_set(), error.code
                    _log.warning("pbx %s: %s %s", self._key.name, error.code, error)
                self._ready.clear()
                failures = 1 if was_up else failures + 1
                await self._work(partial(self._is_down, code=code))
                await asyncio.sleep(
                    min(LONGEST_S, SHORTEST_S * 2 ** min(failures - 1, 6)) * random.uniform(0.7, 1)
                )
        finally:
            commands.cancel()
            if self._link is not None:
                await self._link.close()

    def _read(self) -> None:
        """Extensions, and what desks were told before."""
        with self._engine.connect() as connection:
            found = storage.extensions(connection, self._key)
            known = storage.legs(connection, self._key)
        self._endpoints = {one.extension: one.endpoint for one in found}
        self._people = {one.extension: one.person_id for one in found}
        self._tracker = Tracker({one.endpoint: one.extension for one in found})
        self._tracker.put_back(known)

    async def _begin(self, there: list[Fact]) -> None:
        """The link is up, and this is what the exchange has."""
        told = self._tracker.reconcile(there, datetime.now(UTC))

        def up(work: Work) -> None:
            storage.set_state(work, self._key.name, "up")
            storage.tell(work, self._key.name, told, self._people)
            tell_lines(work, self._key.name)

        await self._work(up)
        self._ready.set()

    async def _hear(self, fact: Fact) -> None:
        await self._tell(self._tracker.hear(fact, datetime.now(UTC)))

    async def _tell(self, told: Told) -> None:
        if told:
            await self._work(lambda work: storage.tell(work, self._key.name, told, self._people))

    def _is_down(self, work: Work, *, code: str) -> None:
        storage.set_state(work, self._key.name, "down", code)
        tell_lines(work, self._key.name)

    async def _commands(self) -> None:
        names = frozenset({storage.channel(self._key.name)})
        while True:
            with self._waker.ticket(self._key.org_id, names) as ticket:
                for waiting in await self._work(lambda work: storage.take_commands(work, self._key.name)):
                    await self._do(waiting)
                await ticket.wait(LOOK_S)

    async def _do(self, waiting: Waiting) -> None:
        command, now = waiting.command, datetime.now(UTC)
        endpoint = self._endpoints.get(waiting.extension, "")
        leg = self._tracker.legs.get(command.leg)
        reason = ""
        try:
            if self._link is None or not self._ready.is_set():
                raise LinkError("unreachable")
            if leg is not None and leg.extension != waiting.extension:
                raise RefusedError("no_such_call")
            if command.verb == "dial":
                await self._tell(
                    self._tracker.originated(command.leg, waiting.extension, command.target, now)
                )
            elif command.verb in ("hang_up", "reject"):
                self._tracker.asked_to_end(command.leg)
            elif command.verb in SUPERVISE:
                self._tracker.listens(command.id)
            await self._link.do(command, endpoint, leg, waiting.other)
        except RefusedError as error:
            reason = error.reason
        except LinkError:
            reason = "no_line"
        if not reason:
            return
        if command.verb == "dial":
            await self._tell(self._tracker.not_originated(command.leg, reason, datetime.now(UTC)))
        refused = PbxRefused(command_id=command.id, verb=command.verb, leg=command.leg, reason=reason)
        await self._work(lambda work: signals.send(work, [waiting.person_id], "pbx_refused", refused))

    async def _work(self, act: Callable[[Work], T]) -> T:
        def work() -> T:
            with begin_work(self._engine, operator(self._key.org_id)) as begun:
                return act(begun)

        return await asyncio.to_thread(work)
