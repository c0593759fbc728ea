"""One desk in step with the server: push what waits, pull what is new. No thread, clock or sleep in here.

`agent_app.sync.thread` drives it; tests drive it by hand with a transport of their own.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from agent_app import pause
from agent_app.changes import Changed, Changes
from agent_app.store import definitions, rows
from agent_app.store.database import Database
from agent_app.sync.outbox import Outbox
from db.local.connection import Connection
from domain.errors import UserError
from domain.feed import (
    PROTOCOL,
    PUSH_LIMIT_BYTES,
    PUSH_LIMIT_OPERATIONS,
    Item,
    PullAnswer,
    PullRequest,
    PushAnswer,
    PushRequest,
    StreamPage,
    WaitAnswer,
)

NAMED_LEADS = 200  #: more changed leads than this are told as `everything`
QUARANTINE_TRIES = 8


class Feed(Protocol):
    """What the engine needs of a transport."""

    def pull(self, request: PullRequest) -> PullAnswer: ...

    def push(self, request: PushRequest) -> PushAnswer: ...

    def wait(self, request: PullRequest) -> WaitAnswer: ...


@dataclass(frozen=True)
class Progress:
    """Leads on the desk of those that this person has."""

    received: int
    total: int
    complete: bool


class Engine:
    """Pushes and pulls for one person on one desk.

    Args:
        pinned: leads that must stay although they left the scope (a call with them is not wrapped up yet).
    """

    def __init__(
        self,
        database: Database,
        outbox: Outbox,
        feed: Feed,
        changes: Changes,
        device_id: str,
        pinned: Callable[[], frozenset[str]] = frozenset,
    ) -> None:
        self._database, self._outbox, self._feed, self._changes = database, outbox, feed, changes
        self._device_id, self._pinned = device_id, pinned
        self._batch = PUSH_LIMIT_OPERATIONS
        self.server_time: datetime | None = None

    def push(self) -> bool:
        """Send the oldest waiting operations; True while more wait.

        Raises:
            UserError: nothing was answered; everything stays in the outbox.
        """
        operations = self._database.read(lambda c: self._outbox.unsent(c, self._batch, PUSH_LIMIT_BYTES))
        if not operations:
            return False
        request = PushRequest(protocol=PROTOCOL, device_id=self._device_id, operations=operations)
        pause.at("push_before_send")
        try:
            answer = self._feed.push(request)
        except UserError as error:
            if error.code in ("bad_request", "too_large", "internal"):
                self._suspect(operations[0].id, len(operations))
            raise
        pause.at("push_answered")
        self._batch = PUSH_LIMIT_OPERATIONS
        self.server_time = answer.server_time
        changed = self._database.write(lambda c: self._outbox.answer(c, answer.answers))
        self._changes.announce(Changed(outbox=True, leads=frozenset(changed), queue=bool(changed)))
        answered = {one.id for one in answer.answers}
        if unanswered := [o.id for o in operations if o.id not in answered]:
            self._count_tries(unanswered)  # the server's fault: kept and sent again in a later round
            return False
        return bool(self._database.read(lambda c: self._outbox.unsent(c, 1, 1)))

    def pull(self, limit: int = 2_000) -> bool:
        """Fetch one answer and store rows and cursors in one transaction; True while there is more."""
        request, before = self._database.read(self._request)
        answer = self._feed.pull(
            PullRequest(
                protocol=PROTOCOL, device_id=self._device_id, history=request.history, cursors=request.cursors, limit=limit
            )
        )  # fmt: skip
        self.server_time = answer.server_time
        pause.at("pull_received")
        more = any(page.more for page in answer.pages)
        changed = self._database.write(lambda c: self._store(c, answer, None if more else before))
        if changed is not None:
            self._changes.announce(changed)
        return more

    def wait(self) -> WaitAnswer:
        """Sleep at the server until there is news."""
        request, _ = self._database.read(self._request)
        return self._feed.wait(request)

    def progress(self) -> Progress:
        """How far the first sync is."""

        def read(connection: Connection) -> Progress:
            received = int(connection.exec_driver_sql("SELECT count(*) FROM lead").scalar() or 0)
            row = connection.exec_driver_sql(
                "SELECT coalesce(sum(total),0), coalesce(min(complete),0) FROM stream WHERE name LIKE 'agent:%'"
            ).one()
            return Progress(received, max(received, int(row[0])), bool(row[1]))

        return self._database.read(read)

    def _request(self, connection: Connection) -> tuple[PullRequest, int]:
        cursors = {
            str(name): int(position)
            for name, position in connection.exec_driver_sql("SELECT name, position FROM stream").all()
        }
        history = connection.exec_driver_sql("SELECT value FROM meta WHERE key='history'").scalar()
        request = PullRequest(
            protocol=PROTOCOL, device_id=self._device_id, history=str(history or ""), cursors=cursors
        )
        return request, self._outbox.last_answered(connection)

    def _store(self, connection: Connection, answer: PullAnswer, settle_before: int | None) -> Changed | None:
        leads: set[str] = set()
        kinds: set[str] = set()
        connection.exec_driver_sql("INSERT OR REPLACE INTO meta VALUES ('history', ?)", (answer.history,))
        for (name,) in connection.exec_driver_sql("SELECT name FROM stream").all():
            if str(name) not in answer.granted:
                self._drop_stream(connection, str(name))
                kinds.update(("lead", "definition"))
        for page in answer.pages:
            self._store_page(connection, page, leads, kinds)
        if settle_before is not None:
            self._outbox.settle(connection, settle_before)
            connection.exec_driver_sql(
                "INSERT OR REPLACE INTO meta VALUES ('last_in_step_ms', ?)",
                (str(int(answer.server_time.timestamp() * 1000)),),
            )
        if not kinds and not leads:
            return None
        return Changed(
            leads=frozenset(leads) if len(leads) <= NAMED_LEADS else frozenset(),
            everything=len(leads) > NAMED_LEADS,
            queue="lead" in kinds,
            definitions="definition" in kinds,
            evaluations="evaluation" in kinds,
            outbox=settle_before is not None,
        )

    def _store_page(self, connection: Connection, page: StreamPage, leads: set[str], kinds: set[str]) -> None:
        if page.reset:
            self._drop_stream(connection, page.stream)
        put = [item for item in page.items if item.kind == "lead" and not item.gone]
        gone = [item.id for item in page.items if item.kind == "lead" and item.gone]
        if put:
            rows.put_leads(connection, page.stream, [(bytes(item.body), item.position) for item in put])
            self._outbox.received(connection, [(item.id, bytes(item.body)) for item in put])
        if gone:
            self._drop_leads(connection, gone, page.stream)
        others = [item for item in page.items if item.kind != "lead"]
        for item in others:
            self._store_other(connection, page.stream, item)
        leads.update(item.id for item in put)
        leads.update(gone)
        kinds.update("lead" for _ in (put or gone)[:1])
        kinds.update("evaluation" if item.kind == "evaluation" else "definition" for item in others)
        connection.exec_driver_sql(
            "INSERT INTO stream (name, position, head, total, complete) VALUES (?,?,?,?,?) ON CONFLICT (name) DO UPDATE"
            " SET position=excluded.position, head=excluded.head, total=excluded.total,"
            " complete=max(stream.complete, excluded.complete)",
            (page.stream, page.position, page.head, page.total, int(not page.more)),
        )

    def _store_other(self, connection: Connection, stream: str, item: Item) -> None:
        if item.kind == "evaluation":
            definitions.put_evaluation(connection, stream, item.id, None if item.gone else bytes(item.body))
        else:
            definitions.put(connection, stream, item.kind, item.id, None if item.gone else bytes(item.body))

    def _drop_leads(self, connection: Connection, ids: list[str], stream: str) -> None:
        """Leads left the stream. One in a call stays until its wrap-up; one that came in by another stream stays."""
        pinned = self._pinned()
        going = []
        for lead_id in ids:
            shown = connection.exec_driver_sql("SELECT stream FROM lead WHERE id=?", (lead_id,)).scalar()
            if shown is None or str(shown) != stream:
                continue
            if lead_id in pinned:
                connection.exec_driver_sql(
                    "UPDATE lead SET granted=1, stream='granted' WHERE id=?", (lead_id,)
                )
            else:
                going.append(lead_id)
        rows.drop_leads(connection, going)
        connection.exec_driver_sql(
            "DELETE FROM shadow WHERE lead_id=?", [(i,) for i in going]
        ) if going else None

    def _drop_stream(self, connection: Connection, name: str) -> None:
        ids = [
            str(r[0]) for r in connection.exec_driver_sql("SELECT id FROM lead WHERE stream=?", (name,)).all()
        ]
        self._drop_leads(connection, ids, name)
        connection.exec_driver_sql("DELETE FROM definition WHERE stream=?", (name,))
        connection.exec_driver_sql("DELETE FROM evaluation WHERE stream=?", (name,))
        connection.exec_driver_sql("DELETE FROM stream WHERE name=?", (name,))

    def _suspect(self, operation_id: str, size: int) -> None:
        """A batch failed as a whole: halve it; one that fails alone eight times is set apart, the others go on."""
        if size > 1:
            self._batch = max(1, size // 2)
            return
        self._count_tries([operation_id])

    def _count_tries(self, ids: list[str]) -> None:
        def count(connection: Connection) -> None:
            connection.exec_driver_sql(
                "UPDATE outbox SET tries=tries+1, state=CASE WHEN tries+1>=? THEN 'refused' ELSE state END,"
                " code=CASE WHEN tries+1>=? THEN 'operation_invalid' ELSE code END WHERE id=?",
                [(QUARANTINE_TRIES, QUARANTINE_TRIES, one) for one in ids],
            )

        self._database.write(count)
        self._changes.announce(Changed(outbox=True))
