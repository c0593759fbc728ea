"""A day in figures as the server tells it, and the agent's own with what this desk has not sent yet."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable
from concurrent.futures import Executor
from datetime import date, datetime
from typing import TYPE_CHECKING, TypeVar

from agent_app.changes import Changed, Changes
from agent_app.store.database import Database
from agent_app.sync.transport import Transport
from agent_app.team import own_day
from agent_app.team.day_service import OwnLine
from agent_app.team.lanes import Lane
from domain.errors import UserError
from domain.team_day import MoveCallback, Moved, OwnDay, Target, TeamDay

if TYPE_CHECKING:
    from domain.team_sheet import SheetKind, TeamSheet

T = TypeVar("T")
_WATCH_S = 25
_READ_S = 5.0
_OWN_EVERY_S = 60.0  #: another desk of hers, or a correction at the server; her own acts ask at once


class RemoteDay:
    """Implements `DayService`.

    Args:
        twin: makes a connection for a thread. clock: aware UTC now. zone: where the team is.
        on_floor: she has a day of her own. watches: this role sees others' days.

    Attributes:
        refused: entries of the outbox that the server refused, as they were read last.
    """

    def __init__(
        self,
        twin: Callable[[], Transport],
        database: Database,
        changes: Changes,
        pool: Executor,
        clock: Callable[[], datetime],
        zone: str,
        *,
        on_floor: bool,
        watches: bool,
    ) -> None:
        self._database, self._changes, self._pool, self._clock, self._zone = (
            database, changes, pool, clock, zone,
        )  # fmt: skip
        self._on_floor, self._watches = on_floor, watches
        watching, self._asking = twin(), twin()
        self._one_at_a_time = threading.Lock()
        self._watching = Lane("team-day", lambda: self._watch(watching))
        self._counting = Lane("own-day", self._count)
        self._page: TeamDay | None = None
        self._own: OwnLine | None = None
        self.refused = 0
        self._unlisten: Callable[[], None] = lambda: None

    def start(self) -> None:
        """Begin to count the own day."""
        if self._on_floor:
            self._unlisten = self._changes.listen(self._on_changed)
            self._counting.start()
            self._read_soon()

    def stop(self) -> None:
        self._unlisten()
        self._watching.stop(0)
        self._counting.stop()

    # ------------------------------------------------------------------ what `DayService` promises

    def page(self) -> TeamDay | None:
        return self._page

    def watch(self) -> None:
        if self._watches:
            self._watching.start()

    def own(self) -> OwnLine | None:
        return self._own

    def day(self, when: date | None) -> TeamDay:
        return self._ask("GET", "/v1/team/day", TeamDay, query={"day": when.isoformat()} if when else {})

    def sheet(self, kind: SheetKind) -> TeamSheet:
        from domain.team_sheet import TeamSheet

        return self._ask("GET", "/v1/team/sheet", TeamSheet, query={"kind": kind})

    def keep_targets(self, targets: tuple[Target, ...]) -> None:
        for one in targets:
            self._ask("PUT", "/v1/team/targets", object, one)

    def move_callback(self, work_item_id: str) -> Moved:
        return self._ask("POST", f"/v1/team/callbacks/{work_item_id}/move", Moved, MoveCallback())

    # ------------------------------------------------------------------ inside

    def _ask(
        self,
        method: str,
        path: str,
        answer: type[T],
        body: object = None,
        query: dict[str, str] | None = None,
    ) -> T:
        with self._one_at_a_time:
            return self._asking.ask(method, path, answer, body, query=query or {}, read_timeout_s=_READ_S)

    def _watch(self, transport: Transport) -> float:
        version = self._page.version if self._page else ""
        page = transport.ask(
            "GET", "/v1/team/day", TeamDay, query={"version": version, "seconds": str(_WATCH_S)},
            read_timeout_s=_WATCH_S + 15,
        )  # fmt: skip
        if page.version != version:
            self._page = page
            self._changes.announce(Changed(team=True))
        return 0.0

    def _count(self) -> float:
        own = self._ask("GET", "/v1/team/own", OwnDay)
        self._database.write(lambda c: own_day.keep(c, own))
        self._read()
        return _OWN_EVERY_S

    def _on_changed(self, changed: Changed) -> None:
        # a sale of hers was refused: she is told, and her customer comes anew
        if changed.outbox or changed.everything or changed.leads or changed.definitions:
            self._read_soon()
            self._counting.poke()

    def _read_soon(self) -> None:
        if not self._counting.stopped:
            with contextlib.suppress(RuntimeError):  # the desk is being shut
                self._pool.submit(self._read)

    def _read(self) -> None:
        if self._counting.stopped:
            return
        try:
            fresh = self._database.read(lambda c: own_day.read(c, self._clock(), self._zone))
            refused = self._database.read(own_day.refused)
        except UserError:  # the store was closed meanwhile
            return
        if (fresh, refused) != (self._own, self.refused):
            self._own, self.refused = fresh, refused
            self._changes.announce(Changed(team=True))
