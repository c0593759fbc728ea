"""Writers and readers of one feed in threads over a real PostgreSQL: whatever was written is known to every reader.

The shipped push, move of leads and pull run unchanged. One writer in twenty is slow between its writes and its commit,
which is where a feed loses rows. The same with positions from a sequence has to lose some, else this test is blind.
"""

from __future__ import annotations

import random
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

import msgspec
from sqlalchemy import Connection, Engine, select
from sqlalchemy.exc import OperationalError

from db.central.feed import membership
from domain.feed import PROTOCOL, PullRequest, PushRequest
from domain.ids import new_id
from domain.operations import KINDS, Body, FieldSet, Operation, Tagged, entity_of
from lead_server.feed import pull, push
from lead_server.feed.storage import AwayError
from lead_server.feed.storage.postgres import PostgresStorage
from lead_server.feed.streams import agent_stream
from lead_server.leads.ownership import hand_over
from lead_server.security.actor import Actor, operator
from lead_server.work import Work, begin_work
from tests.helpers.world import Org, World
from tests.prove.naive import NaiveReading, NaiveWriting, make_sequence

WRITERS, READERS, LEADS = 8, 4, 200
PEOPLE = ("mira", "otto")
SLOW, SLOW_S = 0.05, (0.2, 1.0)
AFTER_HEADS = 0.25  #: of the slow ones: slow with the heads locked, in the commit itself
MOVES = 0.04
PAGE = 25
PAUSE_S = 0.002


@dataclass
class Figures:
    """What came out.

    Attributes:
        skipped: (reader, member) pairs of which the reader knows another position, or nothing.
    """

    writes: int = 0
    moves: int = 0
    slow: int = 0
    again: int = 0
    pulls: int = 0
    skipped: int = 0
    failures: list[str] = field(default_factory=list)


def run(engine: Engine, folder: Path, seconds: float, seed: int, *, naive: bool = False) -> Figures:
    """Write and read for so long, let the readers come to the end, compare.

    Args:
        engine: of a fresh, migrated database, with at least `WRITERS + READERS` connections.
        folder: for the recordings that nobody makes.
    """
    if naive:
        make_sequence(engine)
    floor = _Floor(engine, folder, naive)
    figures, lock, over, written = Figures(), threading.Lock(), threading.Event(), threading.Event()
    writers = [_Writer(floor, number, seed, figures, lock) for number in range(WRITERS)]
    readers = [_Reader(floor, number) for number in range(READERS)]

    def guarded(work: Callable[[threading.Event], None], until: threading.Event) -> None:
        try:
            work(until)
        except Exception as trouble:  # a thread that dies unheard would make the proof look sound
            with lock:
                figures.failures.append(f"{type(trouble).__name__}: {str(trouble)[:300]}")

    writing = [threading.Thread(target=guarded, args=(w.work, over)) for w in writers]
    reading = [threading.Thread(target=guarded, args=(r.work, written)) for r in readers]
    for thread in writing + reading:
        thread.start()
    time.sleep(seconds)
    over.set()
    for thread in writing:
        thread.join()
    written.set()
    for thread in reading:
        thread.join()
    figures.pulls = sum(r.pulls for r in readers)
    figures.skipped = sum(r.missing() for r in readers)
    return figures


class _Floor:
    """Two agents, their leads, and the storages that are to be tried."""

    def __init__(self, engine: Engine, folder: Path, naive: bool) -> None:
        self.engine, self.naive = engine, naive
        self.world = World(engine, str(folder / "recordings"))
        self.org: Org = self.world.organisation("floor")
        for login in PEOPLE:
            self.world.person(self.org, login, "agent", team="A", region="North")
        self.leads = [
            self.world.lead(self.org, f"Customer {n}", PEOPLE[n % len(PEOPLE)]) for n in range(LEADS)
        ]

    def storage(self, work: Work) -> None:
        """What this work writes through, before it writes."""
        if self.naive:
            work.storage = NaiveWriting(work.connection, self.org.id)


class _Writer:
    """One device that pushes for its person, and now and then hands leads to the other."""

    def __init__(self, floor: _Floor, number: int, seed: int, figures: Figures, lock: threading.Lock) -> None:
        self._floor, self._figures, self._lock = floor, figures, lock
        self._chance = random.Random(f"{seed} {number}")
        self._actor: Actor = floor.world.actor(floor.org, PEOPLE[number % len(PEOPLE)])
        self._seq, self._lineage = 0, ""

    def work(self, over: threading.Event) -> None:
        while not over.is_set():
            if self._chance.random() < MOVES:
                leads = self._chance.sample(self._floor.leads, 3)
                to = self._floor.org.people[self._chance.choice(PEOPLE)]
                self._do(operator(self._floor.org.id), partial(self._move, leads, to))
                self._count(moves=1)
            else:
                self._do(self._actor, partial(self._push, self._ask()))

    def _move(self, leads: list[str], to: str, work: Work) -> None:
        hand_over(work, leads, to, why="proof", attempts_left=5)

    def _ask(self) -> PushRequest:
        return PushRequest(
            protocol=PROTOCOL, device_id=str(self._actor.device_id), lineage=self._lineage,
            operations=tuple(self._operation() for _ in range(self._chance.randint(1, 4))),
        )  # fmt: skip

    def _operation(self) -> Operation:
        lead_id, self._seq = self._chance.choice(self._floor.leads), self._seq + 1
        word = str(self._seq % 7)
        body: Body = (
            Tagged(lead_id=lead_id, add=(word,))
            if self._chance.random() < 0.5
            else FieldSet(lead_id=lead_id, values={"city": word})
        )
        return Operation(
            id=new_id(), seq=self._seq, kind=KINDS[type(body)], entity_id=entity_of(body), at=datetime.now(UTC),
            body=msgspec.Raw(msgspec.json.encode(body)),
        )  # fmt: skip

    def _push(self, ask: PushRequest, work: Work) -> None:
        answer = push.push(work, ask)
        if len(answer.answers) != len(ask.operations):
            raise AssertionError(f"{len(answer.answers)} answers to {len(ask.operations)} operations")
        self._lineage = answer.lineage

    def _do(self, actor: Actor, act: Callable[[Work], None]) -> None:
        """One transaction, begun again when the database ended it, as the server's own push is."""
        before = self._lineage
        while True:
            try:
                with begin_work(self._floor.engine, actor) as work:
                    self._floor.storage(work)
                    act(work)
                    self._be_slow(work)
            except (AwayError, OperationalError):
                self._lineage = before
                self._count(again=1)
                continue
            self._count(writes=1)
            return

    def _be_slow(self, work: Work) -> None:
        if self._chance.random() >= SLOW:
            return
        self._count(slow=1)
        if self._chance.random() < AFTER_HEADS:
            work.flush()
        time.sleep(self._chance.uniform(*SLOW_S))

    def _count(self, **counts: int) -> None:
        with self._lock:
            for name, count in counts.items():
                setattr(self._figures, name, getattr(self._figures, name) + count)


class _Reader:
    """A desk that pulls small pages and keeps its cursors. It sends no digests, which would mend what was skipped."""

    def __init__(self, floor: _Floor, number: int) -> None:
        self._floor = floor
        self._actor = floor.world.actor(floor.org, PEOPLE[number % len(PEOPLE)])
        self._cursors: dict[str, int] = {}
        self._history = ""
        self._known: dict[str, int] = {}
        self.pulls = 0

    @property
    def stream(self) -> str:
        return agent_stream(self._actor.id)

    def work(self, written: threading.Event) -> None:
        while True:
            last = written.is_set()
            while self._pull():
                pass
            if last:
                return
            time.sleep(PAUSE_S)

    def _pull(self) -> bool:
        """One page; True when something came."""
        ask = PullRequest(
            protocol=PROTOCOL, device_id=str(self._actor.device_id), history=self._history, cursors=self._cursors,
            limit=PAGE,
        )  # fmt: skip
        with self._floor.engine.connect().execution_options(isolation_level="REPEATABLE READ") as connection:
            answer, _ = pull.pull(self._storage(connection), self._actor, ask, datetime.now(UTC))
        self.pulls += 1
        self._history = answer.history
        for page in answer.pages:
            if page.stream == self.stream:
                if page.reset:
                    self._known.clear()
                for item in page.items:
                    if item.gone:
                        self._known.pop(item.id, None)
                    else:
                        self._known[item.id] = item.position
            self._cursors = {**self._cursors, page.stream: page.position}
        return any(page.items or page.more for page in answer.pages)

    def _storage(self, connection: Connection) -> PostgresStorage:
        if self._floor.naive:
            return NaiveReading(connection, self._floor.org.id, self._cursors)
        return PostgresStorage(connection, self._floor.org.id)

    def missing(self) -> int:
        """Members of the stream that this reader holds at another position, holds without right, or lacks."""
        m = membership.c
        with self._floor.engine.connect() as connection:
            rows = connection.execute(
                select(m.id, m.position).where(
                    m.org_id == self._floor.org.id, m.stream == self.stream, m.gone.is_(False)
                )
            )
            wanted = {row.id: row.position for row in rows}
        everybody = wanted.keys() | self._known.keys()
        return sum(wanted.get(i) != self._known.get(i) for i in everybody)
