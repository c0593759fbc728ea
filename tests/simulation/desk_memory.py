"""A desk in memory for the simulator: the store port over dictionaries, with crashes and full disks on demand.

Writes go to an overlay that is applied at commit, so that a crash before the commit leaves nothing and one after it
everything. `MemoryDesk` bundles store, ledger and engine of one person.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from random import Random
from typing import Any, Generic, TypeVar

from msgspec.structs import replace

from agent_app.sync.events import Effect, Event
from agent_app.sync.ledger import Ledger
from agent_app.sync.machine import Engine
from agent_app.sync.port import GRANTED, LENT, PENDING, PINNED, Entry, Held, Other, Row, Stream, Tx
from domain.errors import UserError
from domain.feed import DIGEST_MODULUS, Digest
from domain.leads import Lead
from domain.operations import UNTOLD, Body

K = TypeVar("K")
V = TypeVar("V")
T = TypeVar("T")

POINTS = ("begin", "before_commit", "after_commit")
_GONE: Any = object()


class Crash(Exception):  # noqa: N818 - a kill, no error
    """The process was killed at a commit point."""


class _Table(Generic[K, V]):
    """A dictionary under an overlay."""

    __slots__ = ("base", "over", "written")

    def __init__(self) -> None:
        self.base: dict[K, V] = {}
        self.over: dict[K, V] = {}
        self.written = 0  #: commits that changed something here

    def get(self, key: K) -> V | None:
        if self.over:
            found = self.over.get(key)
            if found is not None:
                return None if found is _GONE else found
        return self.base.get(key)

    def put(self, key: K, value: V) -> None:
        self.over[key] = value

    def drop(self, key: K) -> None:
        if key in self.base:
            self.over[key] = _GONE
        else:
            self.over.pop(key, None)

    def items(self) -> Iterator[tuple[K, V]]:
        over = self.over
        if not over:
            yield from self.base.items()
            return
        for key, value in self.base.items():
            value = over.get(key, value)
            if value is not _GONE:
                yield key, value
        for key, value in over.items():
            if key not in self.base:
                yield key, value

    def values(self) -> Iterable[V]:
        return self.base.values() if not self.over else [value for _, value in self.items()]

    def whole(self) -> dict[K, V]:
        """All of it, to keep and to change."""
        return dict(self.base) if not self.over else dict(self.items())

    def commit(self) -> None:
        if not self.over:
            return
        for key, value in self.over.items():
            if value is _GONE:
                self.base.pop(key, None)
            else:
                self.base[key] = value
        self.over.clear()
        self.written += 1


class _Member(Row, frozen=True):
    """Another member of a stream."""

    generation: int = 0


class MemoryStore:
    """Implements `agent_app.sync.port.Store`; it is its own transaction.

    Attributes:
        hook: called with the name of each commit point; may raise `Crash`.
        fault: a code (`disk_full`, `store_busy` as "internal", …) that every write fails with at its commit, "" for
            none.
    """

    def __init__(self, hook: Callable[[str], None] = lambda _point: None) -> None:
        self.hook, self.fault = hook, ""
        self._meta: _Table[str, str] = _Table()
        self._streams: _Table[str, Stream] = _Table()
        self._leads: _Table[str, Held] = _Table()
        self._shadows: _Table[str, bytes] = _Table()
        self._others: _Table[tuple[str, str, str], _Member] = _Table()
        self._outbox: _Table[str, Entry] = _Table()
        self._tables: tuple[_Table[Any, Any], ...] = (
            self._meta, self._streams, self._leads, self._shadows, self._others, self._outbox,
        )  # fmt: skip

    @property
    def streams_written(self) -> int:
        """Counts what changed cursors: without one they need no look."""
        return self._streams.written

    @property
    def outbox_written(self) -> int:
        """The same for the outbox."""
        return self._outbox.written

    # --- transactions

    def read(self, work: Callable[[Tx], T]) -> T:
        return work(self)

    def write(self, work: Callable[[Tx], T]) -> T:
        try:
            self.hook("begin")
            result = work(self)
            if self.fault:
                raise UserError(self.fault)
            self.hook("before_commit")
        except BaseException:
            for table in self._tables:
                table.over.clear()
            raise
        for table in self._tables:
            if table.over:
                table.commit()
        self.hook("after_commit")
        return result

    def snapshot(self) -> list[dict[Any, Any]]:
        """The disk as it is now: an image of yesterday, or what a clone starts from."""
        return [dict(table.base) for table in self._tables]

    def restore(self, image: Sequence[Mapping[Any, Any]]) -> None:
        """Put an image back."""
        for table, rows in zip(self._tables, image, strict=True):
            table.base, table.over, table.written = dict(rows), {}, table.written + 1

    # --- reads

    def meta(self, *keys: str) -> dict[str, str]:
        return {key: value for key in keys if (value := self._meta.get(key)) is not None}

    def streams(self) -> dict[str, Stream]:
        return self._streams.whole()

    def lead_count(self) -> int:
        return len(self._leads.base) if not self._leads.over else sum(1 for _ in self._leads.items())

    def leads(self, ids: Collection[str]) -> dict[str, Held]:
        return {i: held for i in ids if (held := self._leads.get(i)) is not None}

    def leads_of(self, stream: str, *, before: int | None = None) -> list[str]:
        return [
            one.id
            for one in self._leads.values()
            if one.stream == stream and (before is None or (one.position > 0 and one.generation < before))
        ]

    def lent(self) -> dict[str, str]:
        return {one.id: one.stream for one in self._leads.values() if one.stream in LENT}

    def shadows(self, ids: Collection[str]) -> dict[str, bytes]:
        return {i: body for i in ids if (body := self._shadows.get(i)) is not None}

    def digests(self, streams: Collection[str]) -> dict[str, Digest]:
        found = {name: [0, 0] for name in streams}
        for one in self._leads.values():
            if one.position > 0 and one.stream in found:
                found[one.stream][0] += 1
                found[one.stream][1] += one.position % DIGEST_MODULUS
        for (stream, _, _), member in self._others.items():
            if stream in found:
                found[stream][0] += 1
                found[stream][1] += member.position % DIGEST_MODULUS
        return {name: Digest(count=count, total=total) for name, (count, total) in found.items()}

    def unsent(self, limit: int) -> list[Entry]:
        stuck: set[str] = set()
        found: list[Entry] = []
        for entry in self._outbox.values():
            if entry.state == "quarantined":
                stuck.add(entry.entity_id)
            elif entry.state == "new" and entry.entity_id not in stuck:
                found.append(entry)
                if len(found) >= limit:
                    break
        return found

    def entries(self, ids: Collection[str]) -> dict[str, Entry]:
        return {i: entry for i in ids if (entry := self._outbox.get(i)) is not None}

    def entries_in(self, states: Collection[str], limit: int = 1_000_000) -> list[Entry]:
        return [entry for entry in self._outbox.values() if entry.state in states][::-1][:limit]

    def pending(self, lead_ids: Collection[str]) -> dict[str, list[Entry]]:
        wanted = set(lead_ids)
        found: dict[str, list[Entry]] = {}
        for entry in self._outbox.values():
            if entry.lead_id in wanted and entry.state in PENDING:
                found.setdefault(entry.lead_id, []).append(entry)
        return found

    def pending_of_kind(self, kind: str) -> list[Entry]:
        return [e for e in self._outbox.values() if e.kind == kind and e.state in PENDING]

    def pending_leads(self) -> frozenset[str]:
        return frozenset(e.lead_id for e in self._outbox.values() if e.lead_id and e.state in PENDING)

    def counts(self) -> dict[str, int]:
        found: dict[str, int] = {}
        for entry in self._outbox.values():
            if entry.state not in ("done", "discarded") and entry.kind not in UNTOLD:
                found[entry.state] = found.get(entry.state, 0) + 1
        return found

    # --- writes

    def put_meta(self, values: Mapping[str, str]) -> None:
        for key, value in values.items():
            if value:
                self._meta.put(key, value)
            else:
                self._meta.drop(key)

    def put_stream(self, stream: Stream) -> None:
        self._streams.put(stream.name, stream)

    def drop_stream(self, name: str) -> None:
        self._streams.drop(name)
        for key in [key for key, _ in self._others.items() if key[0] == name]:
            self._others.drop(key)

    def put_leads(self, stream: str, generation: int, rows: Sequence[Row]) -> None:
        for row in rows:
            self._leads.put(
                row.id,
                Held(id=row.id, stream=stream, position=row.position, generation=generation, body=row.body),
            )

    def lend(self, ids: Collection[str]) -> None:
        for held in self.leads(ids).values():
            self._leads.put(held.id, replace(held, stream=PINNED))

    def drop_leads(self, ids: Collection[str]) -> None:
        for lead_id in ids:
            self._leads.drop(lead_id)
            self._shadows.drop(lead_id)

    def put_shadows(self, bodies: Mapping[str, bytes]) -> None:
        for lead_id, body in bodies.items():
            self._shadows.put(lead_id, body)

    def drop_shadows(self, ids: Collection[str]) -> None:
        for lead_id in ids:
            self._shadows.drop(lead_id)

    def put_others(self, stream: str, generation: int, members: Sequence[Other]) -> None:
        for one in members:
            self._others.put((stream, one.kind, one.id), _Member(one.id, one.position, one.body, generation))

    def drop_others(self, stream: str, keys: Collection[tuple[str, str]]) -> None:
        for kind, i in keys:
            self._others.drop((stream, kind, i))

    def drop_others_before(self, stream: str, generation: int) -> list[str]:
        old = [k for k, m in self._others.items() if k[0] == stream and m.generation < generation]
        for key in old:
            self._others.drop(key)
        return [kind for _, kind, _ in old]

    def add_entry(self, entry: Entry) -> int:
        seq = int(self._meta.get("_seq") or 0) + 1  # never given twice, also after the newest was forgotten
        self._meta.put("_seq", str(seq))
        self._outbox.put(entry.id, replace(entry, seq=seq))
        return seq

    def put_entries(self, entries: Collection[Entry]) -> None:
        for entry in entries:
            if (known := self._outbox.get(entry.id)) is not None:
                kept = replace(
                    known, state=entry.state, outcome=entry.outcome, code=entry.code, data=entry.data,
                    tries=entry.tries, answered_no=entry.answered_no, answered_ms=entry.answered_ms,
                )  # fmt: skip
                self._outbox.put(entry.id, kept)

    def settle(self, answered_no: int) -> list[Entry]:
        settled = [e for e in self._outbox.values() if e.state == "answered" and e.answered_no <= answered_no]
        for entry in settled:
            self._outbox.put(entry.id, replace(entry, state="done"))
        return settled

    def reoffer(self, since_ms: int) -> int:
        again = [
            e
            for e in self._outbox.values()
            if e.state in ("answered", "done") and e.answered_ms >= since_ms
        ]  # fmt: skip
        for entry in again:
            self._outbox.put(entry.id, replace(entry, state="new", tries=0, outcome="", code="", data={}))
        return len(again)

    def prune(self, before_ms: int) -> int:
        old = [
            e.id
            for e in self._outbox.values()
            if e.state in ("done", "discarded") and e.answered_ms < before_ms
        ]
        for i in old:
            self._outbox.drop(i)
        return len(old)


class MemoryDesk:
    """One person's desk: acts, engine, and what is on its disk.

    Args:
        clock: aware UTC now of this desk (may be wrong). ids: makes the ids of operations.
        store: an existing disk (after a crash, an upgrade, a restored image), else a fresh one.

    Attributes:
        pinned: leads of calls that are going on or not wrapped up; change it as the call goes.
    """

    def __init__(
        self,
        person_id: str,
        device_id: str,
        clock: Callable[[], datetime],
        random: Random,
        ids: Callable[[], str],
        *,
        store: MemoryStore | None = None,
        person_name: str = "",
        **engine: Any,
    ) -> None:
        self.person_id, self.clock = person_id, clock
        self.store = store or MemoryStore()
        self.pinned: set[str] = set()
        self.ledger = Ledger(person_id, person_name or person_id, clock, ids)
        self.engine = Engine(
            self.store, self.ledger, clock, random, device_id=device_id, pinned=lambda: self.pinned, **engine
        )

    def step(self, event: Event) -> list[Effect]:
        return self.engine.step(event)

    def close(self) -> None:
        """It is not used again; an engine holds its own methods."""
        self.engine.__dict__.clear()

    def act(self, *bodies: Body) -> list[str]:
        """What a person does: effects and operations in one transaction; returns the operations' ids.

        `Nudged()` is to be given to the engine afterwards.
        """
        return self.store.write(lambda tx: [self.ledger.add(tx, body) for body in bodies])

    def lend(self, lead: Lead, body: bytes) -> None:
        """A lead lent for a call (a grant)."""
        self.store.write(lambda tx: tx.put_leads(GRANTED, 0, [Row(lead.id, 0, body)]))

    def rows(self) -> dict[str, Held]:
        """All leads on this desk as they are shown."""
        return self.store._leads.whole()

    def members(self) -> dict[tuple[str, str, str], tuple[int, bytes]]:
        """All other members: (stream, kind, id) -> (position, body)."""
        return {key: (one.position, one.body) for key, one in self.store._others.items()}

    def outbox(self) -> list[Entry]:
        """All entries in order, done ones too."""
        return list(self.store._outbox.values())

    def cursors(self) -> dict[str, Stream]:
        return self.store.streams()
