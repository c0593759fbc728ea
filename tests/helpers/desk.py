"""A desk without a window for tests: a real encrypted database, a feed played by hand."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random

import msgspec

from agent_app.changes import Changed, Changes
from agent_app.store.database import Database
from agent_app.store.desk_store import DeskStore
from agent_app.sync import events
from agent_app.sync.machine import Engine
from agent_app.sync.outbox import Outbox
from domain.errors import UserError
from domain.feed import (
    Digest,
    Item,
    OperationAnswer,
    PullAnswer,
    PullRequest,
    PushAnswer,
    PushRequest,
    Rotation,
    StreamPage,
    WaitAnswer,
)
from domain.leads import Lead, Lease, Number, WorkItem
from domain.numbers import keyed_hash
from tests.helpers.pump import Pump

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
    rotation: Rotation | None = None
    requests: list[PullRequest | PushRequest] = field(default_factory=list)

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
        self.requests.append(request)
        self._trouble()
        stream = self.granted[0] if self.granted else ""
        reset = bool(request.history) and request.history != self.history
        reset = reset or self._differs(request, stream)
        cursor = 0 if reset else request.cursors.get(stream, 0)
        news: list[Item] = [
            Item(kind="lead", id=i, position=p, gone=lead is None,
                 body=msgspec.Raw(msgspec.json.encode(lead)) if lead else msgspec.Raw(b"null"))
            for i, (p, lead) in self.leads.items() if p > cursor and (lead or cursor)
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
        self.requests.append(request)
        self._trouble()
        if self.rotation is not None and self.rotation.device_id != request.device_id:
            return PushAnswer(answers=(), server_time=NOW, rotation=self.rotation)
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
        return PushAnswer(answers=tuple(answers), server_time=NOW, lineage=f"line-{len(self.requests)}")

    def wait(self, _request: PullRequest) -> WaitAnswer:
        return WaitAnswer(news=False)

    def _differs(self, request: PullRequest, stream: str) -> bool:
        """Compare digests where the cursor is at the head."""
        told = request.digests.get(stream)
        if told is None or request.cursors.get(stream) != self.head:
            return False
        others = {(kind, thing_id): position for position, kind, thing_id, _ in self.others}
        positions = [*(p for p, lead in self.leads.values() if lead), *others.values()]
        return told != Digest(count=len(positions), total=sum(positions))

    def _trouble(self) -> None:
        if self.trouble:
            raise UserError(self.trouble)


class ToyDesk:
    """Database, outbox and engine of one agent, wired to a `ToyFeed`; a test lets time pass by `pump.ring`."""

    def __init__(self, folder: Path, feed: ToyFeed, *, page_limit: int = 2_000) -> None:
        self.folder, self.feed = folder, feed
        self.heard: list[Changed] = []
        self.changes = Changes(lambda work: work())
        self.changes.listen(self.heard.append)
        self.now = NOW
        self.database = Database(folder, KEY)
        self.outbox = Outbox(AGENT, "Mira", self.clock)
        self.pinned: frozenset[str] = frozenset()
        self.engine = Engine(
            DeskStore(self.database), self.outbox.ledger, self.clock, Random(7), device_id="device-1",
            pinned=lambda: self.pinned, page_limit=lambda: page_limit,
        )  # fmt: skip
        self.pump = Pump(self.engine, feed, self._perform)
        self._started = False

    def clock(self) -> datetime:
        return self.now

    def sync(self) -> None:
        """Start, or look for news; whatever is due is answered until the engine is quiet."""
        if not self._started:
            self._started = True
            self.pump.step(events.Started())
        else:
            self.pump.step(events.Nudged(by_person=True))

    def push(self) -> None:
        """Only what waits in the outbox: pulls are held."""
        self.pump.held.add("pull")
        self.pump.step(events.Nudged(by_person=True) if self._started else events.Started())
        self._started = True

    def pull(self) -> None:
        """Let pulls go again, and look for news."""
        self.pump.release("pull")
        self.pump.step(events.News() if self._started else events.Started())
        self._started = True

    def lead(self, lead_id: str) -> Lead | None:
        from agent_app.store import rows

        found = self.database.read(lambda c: rows.read_lead(c, lead_id))
        return found[0] if found else None

    def act(self, body: object) -> str:
        return self.database.write(lambda c: self.outbox.add(c, body))  # type: ignore[arg-type]

    def states(self) -> dict[str, str]:
        """Operation -> state, of all that the outbox page shows."""
        return {row.id: row.state for row in self.database.read(self.outbox.page)}

    def count(self, sql: str) -> int:
        return int(self.database.read(lambda c: c.exec_driver_sql(sql).scalar()) or 0)

    def restart(self) -> ToyDesk:
        """Close and open again, as after the end of the process."""
        self.database.close()
        return ToyDesk(self.folder, self.feed)

    def _perform(self, effect: events.Effect) -> None:
        if isinstance(effect, events.Announce):
            self.changes.announce(effect.changed)


def minutes(count: float) -> timedelta:
    return timedelta(minutes=count)
