"""A desk without a window for tests: a real encrypted database, a feed played by hand."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

import msgspec

from agent_app.changes import Changed, Changes
from agent_app.store.database import Database
from agent_app.sync.engine import Engine
from agent_app.sync.outbox import Outbox
from domain.errors import UserError
from domain.feed import (
    Item,
    OperationAnswer,
    PullAnswer,
    PullRequest,
    PushAnswer,
    PushRequest,
    StreamPage,
    WaitAnswer,
)
from domain.leads import Lead, Lease, Number, WorkItem
from domain.numbers import keyed_hash

KEY = b"\x07" * 32
NUMBER_KEY = b"numbers of the tests"
NOW = datetime(2026, 11, 23, 2, 0, tzinfo=UTC)  # Monday, 10:00 in Shanghai
AGENT = "agent-1"


def a_lead(name: str = "王丽", number: str = "+8613800134410", **values: object) -> Lead:
    """A lead of the test agent with one number and one open work item."""
    lead_id = str(values.pop("id", f"lead-{name}"))
    base: dict[str, object] = {
        "time_zone": "Asia/Shanghai",
        "campaign_id": "renewal",
        "numbers": (
            Number(
                id=f"n-{lead_id}",
                last4=number[-4:],
                e164=number,
                key=keyed_hash(number, NUMBER_KEY),
                kind="mobile",
            ),
        ),
        "work": (WorkItem(id=f"w-{lead_id}", kind="new_lead", why="new"),),
        "lease": Lease(agent_id=AGENT, since=NOW),
    }
    return Lead(id=lead_id, name=name, **{**base, **values})  # type: ignore[arg-type]


@dataclass
class ToyFeed:
    """A server in ten lines: leads with positions, operations applied once by id, and troubles on demand."""

    leads: dict[str, tuple[int, Lead | None]] = field(default_factory=dict)
    others: list[tuple[int, str, str, bytes]] = field(default_factory=list)
    operations: dict[str, OperationAnswer] = field(default_factory=dict)
    pushed: list[str] = field(default_factory=list)
    head: int = 0
    history: str = "h1"
    granted: tuple[str, ...] = (f"agent:{AGENT}",)
    refuse: dict[str, str] = field(default_factory=dict)
    trouble: str = ""
    lose_answer: bool = False

    def put(self, *leads: Lead) -> None:
        for lead in leads:
            self.head += 1
            self.leads[lead.id] = (self.head, lead)

    def remove(self, lead_id: str) -> None:
        self.head += 1
        self.leads[lead_id] = (self.head, None)

    def publish(self, kind: str, thing: object, thing_id: str) -> None:
        self.head += 1
        self.others.append((self.head, kind, thing_id, msgspec.json.encode(thing)))

    def pull(self, request: PullRequest) -> PullAnswer:
        self._trouble()
        stream = self.granted[0] if self.granted else ""
        reset = bool(request.history) and request.history != self.history
        cursor = 0 if reset else request.cursors.get(stream, 0)
        news: list[Item] = [
            Item(kind="lead", id=i, position=p, gone=lead is None,
                 body=msgspec.Raw(msgspec.json.encode(lead)) if lead else msgspec.Raw(b"null"))
            for i, (p, lead) in self.leads.items() if p > cursor
        ]  # fmt: skip
        news += [
            Item(kind=k, id=i, position=p, body=msgspec.Raw(b)) for p, k, i, b in self.others if p > cursor
        ]
        news.sort(key=lambda item: item.position)
        page, rest = news[: request.limit], news[request.limit :]
        position = page[-1].position if rest else self.head
        pages = (
            (StreamPage(stream=stream, items=tuple(page), position=position, head=self.head, more=bool(rest), reset=reset,
                        total=sum(lead is not None for _, lead in self.leads.values())),)
            if stream
            else ()
        )  # fmt: skip
        return PullAnswer(history=self.history, pages=pages, granted=self.granted, server_time=NOW)

    def push(self, request: PushRequest) -> PushAnswer:
        self._trouble()
        answers = []
        for operation in request.operations:
            self.pushed.append(operation.id)
            if operation.id not in self.operations:
                code = self.refuse.get(operation.kind, "")
                self.operations[operation.id] = OperationAnswer(
                    id=operation.id, outcome="refused" if code else "ok", code=code
                )
            answers.append(self.operations[operation.id])
        if self.lose_answer:
            raise UserError("server_away", "the answer was lost")
        return PushAnswer(answers=tuple(answers), server_time=NOW)

    def wait(self, _request: PullRequest) -> WaitAnswer:
        return WaitAnswer(news=False)

    def _trouble(self) -> None:
        if self.trouble:
            raise UserError(self.trouble)


class ToyDesk:
    """Database, outbox and engine of one agent, wired to a `ToyFeed`."""

    def __init__(self, folder: Path, feed: ToyFeed) -> None:
        self.folder, self.feed = folder, feed
        self.heard: list[Changed] = []
        self.changes = Changes(lambda work: work())
        self.changes.listen(self.heard.append)
        self.now = NOW
        self.database = Database(folder, KEY)
        self.outbox = Outbox(AGENT, "Mira", self.clock)
        self.pinned: frozenset[str] = frozenset()
        self.engine = Engine(self.database, self.outbox, feed, self.changes, "device-1", lambda: self.pinned)

    def clock(self) -> datetime:
        return self.now

    def sync(self) -> None:
        while self.engine.push():
            pass
        while self.engine.pull():
            pass

    def lead(self, lead_id: str) -> Lead | None:
        from agent_app.store import rows

        found = self.database.read(lambda c: rows.read_lead(c, lead_id))
        return found[0] if found else None

    def act(self, body: object) -> str:
        return self.database.write(lambda c: self.outbox.add(c, body))  # type: ignore[arg-type]

    def count(self, sql: str) -> int:
        return int(self.database.read(lambda c: c.exec_driver_sql(sql).scalar()) or 0)

    def restart(self) -> ToyDesk:
        """Close and open again, as after the end of the process."""
        self.database.close()
        return ToyDesk(self.folder, self.feed)


def minutes(count: float) -> timedelta:
    return timedelta(minutes=count)
