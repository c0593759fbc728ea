"""Runs the links of a server process in one thread with a loop of its own; of several processes one holds each link."""

from __future__ import annotations

import asyncio
import logging
import threading
from functools import partial
from typing import Any

from sqlalchemy import Engine, Row

from lead_server.feed.wakeup import Waker
from lead_server.pbx import storage
from lead_server.pbx.keeper import Keeper
from lead_server.pbx.kinds import KINDS
from lead_server.pbx.link import Link, Settings
from lead_server.pbx.storage import LinkKey
from lead_server.security.escrow import Escrow, SealBrokenError

LOOK_S = 10.0  #: how soon a link that was added or changed is taken up
_log = logging.getLogger(__name__)


class Manager:
    """`start` and `stop` with the server; both may be called twice."""

    def __init__(self, engine: Engine, escrow: Escrow, waker: Waker, look_s: float = LOOK_S) -> None:
        self._engine, self._escrow, self._waker, self._look_s = engine, escrow, waker, look_s
        self._thread: threading.Thread | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._task: asyncio.Task[None] | None = None

    def start(self) -> None:
        if self._thread is None:
            self._thread = threading.Thread(target=self._run, name="pbx", daemon=True)
            self._thread.start()

    def stop(self) -> None:
        if self._thread is None:
            return
        loop, task = self._loop, self._task
        if loop is not None and task is not None and not loop.is_closed():
            loop.call_soon_threadsafe(task.cancel)
        self._thread.join(10)
        self._thread = None

    def _run(self) -> None:
        async def main() -> None:
            self._loop, self._task = asyncio.get_running_loop(), asyncio.current_task()
            await self._watch()

        try:
            asyncio.run(main())
        except asyncio.CancelledError:
            return

    async def _watch(self) -> None:
        """Every link that is enabled has a task; one whose settings changed gets another."""
        tasks: dict[tuple[Any, ...], asyncio.Task[None]] = {}
        try:
            while True:
                try:
                    wanted = {_signature(row): row for row in await asyncio.to_thread(self._links)}
                except Exception as error:
                    _log.warning("pbx: the database does not answer: %s", type(error).__name__)
                    wanted = None
                if wanted is not None:
                    for gone in tasks.keys() - wanted.keys():
                        tasks.pop(gone).cancel()
                for one, row in (wanted or {}).items():
                    if one not in tasks or tasks[one].done():
                        tasks[one] = asyncio.create_task(self._keep(row))
                await asyncio.sleep(self._look_s)
        finally:
            for task in tasks.values():
                task.cancel()
            await asyncio.gather(*tasks.values(), return_exceptions=True)

    def _links(self) -> list[tuple[Row[Any], tuple[Any, ...]]]:
        with self._engine.connect() as connection:
            rows = storage.enabled_links(connection)
            return [
                (row, tuple(storage.extensions(connection, LinkKey(row.org_id, row.name)))) for row in rows
            ]

    async def _keep(self, found: tuple[Row[Any], tuple[Any, ...]]) -> None:
        row = found[0]
        key = LinkKey(row.org_id, row.name)
        try:
            make = partial(make_link, row, self._escrow)
            await Keeper(self._engine, self._waker, key, make).run()
        except SealBrokenError:
            _log.error("pbx %s: its secret was sealed by another server's key", row.name)
        except asyncio.CancelledError:
            raise
        except Exception:
            _log.exception("pbx %s", row.name)


def make_link(row: Row[Any], escrow: Escrow) -> Link:
    """A connection by the row of a link. Raises SealBrokenError."""
    secret = escrow.unseal(row.secret_sealed, storage.purpose(row.org_id, row.name)).decode()
    return KINDS[row.kind].make(
        Settings(
            host=row.host, port=row.port, user=row.user_name, secret=secret, context=row.context, tls=row.tls,
            phone_events=row.phone_events,
        )
    )  # fmt: skip


def _signature(found: tuple[Row[Any], tuple[Any, ...]]) -> tuple[Any, ...]:
    """What makes it another link: everything but its state."""
    row, extensions = found
    return (
        row.org_id, row.name, row.kind, row.host, row.port, row.user_name, row.secret_sealed, row.context, row.tls,
        row.phone_events, extensions,
    )  # fmt: skip
