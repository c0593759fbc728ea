"""The feed's storage port in memory: dicts, and an undo log in place of transactions.

One transaction runs at a time, from its begin to its commit or rollback, so that what others read is always what was
committed. A row is never changed in place: a snapshot is a copy of the tables, not of the rows.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import Any, TypeVar

from domain.feed import DIGEST_MODULUS, Digest
from lead_server.feed.shapes import SHAPES, Key, Row
from lead_server.feed.storage import Head, Holder, KeptBody, Member, UnfitError
from lead_server.feed.streams import least_position

Hook = Callable[[str], None]
T = TypeVar("T")
#: child -> its parent, by the column that names it (the database's foreign keys)
_PARENTS = {
    **dict.fromkeys(("number", "consent", "lead_tag", "product_held", "deal", "ticket", "touch", "lead_token",
                     "work_item", "assignment", "dial_leave", "message"), ("lead_id", "lead")),
    "script_run": ("call_id", "call"), "answer": ("call_id", "call"),
    **dict.fromkeys(("evaluation_answer", "evaluation_revision", "appeal", "quality_alarm"),
                    ("evaluation_id", "evaluation")),
    "appeal_step": ("appeal_id", "appeal"), "calibration_score": ("calibration_id", "calibration"),
}  # fmt: skip
_LATE = datetime.max.replace(tzinfo=UTC)


class Tables:
    """Everything that a server holds.

    Attributes:
        members: stream -> (kind, id) -> (member, since when it is gone), in order of position.
        bodies: encoded leads, a cache.
    """

    def __init__(self, history: str) -> None:
        self.history = history
        self.rows: dict[str, dict[Key, Row]] = {table: {} for table in SHAPES}
        self.heads: dict[str, Head] = {}
        self.members: dict[str, dict[tuple[str, str], tuple[Member, datetime | None]]] = {}
        self.bodies: dict[str, tuple[int, bytes]] = {}
        self.indexes: dict[str, dict[str, dict[Any, dict[Key, None]]]] = {table: {} for table in SHAPES}

    def copy(self) -> Tables:
        """The same content, on its own from now on; indexes are built anew when they are needed."""
        made = Tables(self.history)
        made.rows = {table: dict(rows) for table, rows in self.rows.items()}
        made.heads = dict(self.heads)
        made.members = {stream: dict(found) for stream, found in self.members.items()}
        return made


class MemoryStorage:
    """The port over `Tables`, one organisation.

    Attributes:
        moved: streams that the transaction moved, and whether one of them is urgent.
        strict: look for values that PostgreSQL would not take (slow; set where one may come).
    """

    def __init__(self, tables: Tables, org_id: str, *, number_key: bytes, home: str, hook: Hook) -> None:
        self.org_id, self._tables, self._hook = org_id, tables, hook
        self._number_key, self._home = number_key, home
        self._undo: list[Callable[[], None]] = []
        self.moved: tuple[tuple[str, ...], bool] = ((), False)
        self.strict = False

    # ------------------------------------------------------------------ transactions
    def rollback(self, to: int = 0) -> None:
        while len(self._undo) > to:
            self._undo.pop()()

    def committed(self) -> None:
        """The undo log holds the storage that holds it: without this each transaction would wait for the collector."""
        self._undo.clear()

    @contextmanager
    def savepoint(self) -> Iterator[None]:
        mark = len(self._undo)
        try:
            yield
        except BaseException:
            self.rollback(mark)
            raise

    # ------------------------------------------------------------------ rows
    def load(
        self,
        table: str,
        column: str,
        values: Collection[Any],
        *,
        where: Mapping[str, Any] | None = None,
        columns: Sequence[str] | None = None,
        lock: bool = False,
    ) -> list[Row]:
        found = self._found(table, column, values)
        if not found:
            return []
        if where:
            for name, value in where.items():
                found = [row for row in found if row[name] == value]
        if lock:
            found.sort(key=SHAPES[table].key_of)
        if columns is not None:
            return [{name: row[name] for name in columns} for row in found]
        return [row.copy() for row in found]

    def insert(self, table: str, rows: Sequence[Row]) -> None:
        shape, there, parent = SHAPES[table], self._tables.rows[table], _PARENTS.get(table)
        for row in rows:
            key = shape.key_of(row)
            if key in there:
                if shape.repeatable:
                    continue
                raise UnfitError(f"{table} {key} is there already", clash=True)
            if parent is not None and row[parent[0]] not in self._tables.rows[parent[1]]:
                raise UnfitError(f"{table} {key} has no {parent[1]}")
            if self.strict:
                _check(row)
            self._put(table, key, dict(row))

    def update(self, table: str, columns: Collection[str], rows: Sequence[Row]) -> None:
        key_of, there = SHAPES[table].key_of, self._tables.rows[table]
        for row in rows:
            key = key_of(row)
            if key in there:
                written = {name: row[name] for name in columns}
                if self.strict:
                    _check(written)
                self._put(table, key, {**there[key], **written})

    def delete(self, table: str, rows: Sequence[Row]) -> None:
        for row in rows:
            self._put(table, SHAPES[table].key_of(row), None)

    def families(
        self, lead_ids: Collection[str], tables: Mapping[str, Mapping[str, Any]], touches: int
    ) -> dict[str, list[Row]]:
        found = {table: self.load(table, "lead_id", lead_ids, where=only) for table, only in tables.items()}
        alive = self.load("lead", "id", lead_ids, where={"merged_into": None, "deleted_at": None})
        return {**found, "lead": alive, "touch": self._newest_touches(lead_ids, touches)}

    def change_all(
        self,
        table: str,
        column: str,
        values: Collection[Any],
        where: Mapping[str, Any],
        changes: Mapping[str, Any],
    ) -> int:
        found = self.load(table, column, values, where=where)
        for row in found:
            self._put(table, SHAPES[table].key_of(row), {**row, **changes})
        return len(found)

    # ------------------------------------------------------------------ what handlers look up
    def number_key(self) -> bytes:
        return self._number_key

    def home_country(self) -> str:
        return self._home

    def holders(self, key_hashes: Collection[str]) -> list[Holder]:
        leads = self._tables.rows["lead"]
        found = {
            Holder(number["key_hash"], number["lead_id"], leads[number["lead_id"]]["owner_id"])
            for number in self._found("number", "key_hash", key_hashes)
            if _lives(leads[number["lead_id"]])
        }
        return sorted(found, key=lambda one: (one.lead_id, one.key_hash))

    def newest_ticket_number(self) -> int:
        return max((row["number"] for row in self._tables.rows["ticket"].values()), default=0)

    def definition(self, kind: str, code: str, version: int | None = None) -> Any:
        rows = [row for row in self._found("definition", "code", [code]) if row["kind"] == kind]
        if version is None:
            rows = [row for row in rows if row["state"] == "published"]
            return max(rows, key=lambda row: row["version"])["body"] if rows else None
        return next((row["body"] for row in rows if row["version"] == version), None)

    def _newest_touches(self, lead_ids: Collection[str], count: int) -> list[Row]:
        found: list[Row] = []
        for lead_id in lead_ids:
            rows = self._found("touch", "lead_id", [lead_id])
            found += sorted(rows, key=lambda row: (row["at"], row["id"]), reverse=True)[:count]
        return found

    # ------------------------------------------------------------------ streams, writing
    def bump_leads(self, lead_ids: Collection[str], now: datetime) -> list[tuple[str, str | None, bool]]:
        found = []
        for lead_id in sorted(lead_ids):
            row = self._tables.rows["lead"].get(lead_id)
            if row is not None:
                row = {**row, "version": row["version"] + 1, "updated_at": now}
                self._put("lead", lead_id, row)
                found.append((lead_id, row["owner_id"], not _lives(row)))
        return found

    def hand_leads(self, owners: Mapping[str, str | None], now: datetime, campaign_id: str = "") -> None:
        for lead_id, owner_id in owners.items():
            row = self._tables.rows["lead"][lead_id]
            handed = {"owner_id": owner_id, "version": row["version"] + 1, "updated_at": now}
            self._put(
                "lead", lead_id, {**row, **handed, **({"campaign_id": campaign_id} if campaign_id else {})}
            )

    def hand_work(self, owners: Mapping[str, str | None]) -> None:
        for row in self.load("work_item", "lead_id", list(owners), where={"done": False}):
            self._put("work_item", row["id"], {**row, "agent_id": owners[row["lead_id"]]})

    def take_positions(self, counts: Mapping[str, int], now: datetime) -> dict[str, int]:
        self._hook("before_heads")
        heads = self._tables.heads
        before = {name: heads.get(name) for name in counts}
        self._undo.append(lambda: _put_back(heads, before))
        for name in sorted(counts):
            head = heads.get(name, Head(0, 0))
            heads[name] = Head(max(head.position, least_position(now)) + counts[name], head.floor)
        return {name: heads[name].position for name in counts}

    def put_members(self, members: Iterable[tuple[str, Member]], now: datetime) -> None:
        streams = self._tables.members
        own: dict[str, dict[tuple[str, str], tuple[Member, datetime | None]]] = {}
        before: dict[str, dict[tuple[str, str], tuple[Member, datetime | None]] | None] = {}
        self._undo.append(lambda: _put_back(streams, before))
        for name, member in members:
            if name not in own:
                before[name] = streams.get(name)
                own[name] = streams[name] = dict(streams.get(name, ()))
            own[name].pop((member.kind, member.id), None)
            own[name][(member.kind, member.id)] = member, now if member.gone else None

    def announce(self, streams: Sequence[str], *, urgent: bool) -> None:
        self.moved = (*self.moved[0], *streams), self.moved[1] or urgent

    def newest_forgettable(self, stream: str, before: datetime) -> int | None:
        found = self._tables.members.get(stream, {}).values()
        return max((m.position for m, since in found if since is not None and since < before), default=None)

    def forget_gone(self, stream: str, before: datetime, up_to: int) -> int:
        streams, old = self._tables.members, self._tables.members.get(stream, {})
        kept = {
            key: (member, since)
            for key, (member, since) in old.items()
            if since is None or since >= before or member.position > up_to
        }
        streams[stream] = kept
        self._undo.append(lambda: streams.__setitem__(stream, old))
        return len(old) - len(kept)

    def raise_floor(self, stream: str, floor: int) -> None:
        heads, head = self._tables.heads, self._tables.heads[stream]
        if head.floor < floor:
            heads[stream] = Head(head.position, floor)
            self._undo.append(lambda: heads.__setitem__(stream, head))

    # ------------------------------------------------------------------ streams, reading
    def streams_with_gone(self, before: datetime) -> list[str]:
        return sorted(
            name
            for name, found in self._tables.members.items()
            if any(since is not None and since < before for _, since in found.values())
        )

    def history(self) -> str:
        return self._tables.history

    def heads(self, streams: Sequence[str]) -> dict[str, Head]:
        heads = self._tables.heads
        return {name: heads[name] for name in streams if name in heads}

    def members_after(
        self, stream: str, cursor: int, limit: int, *, living: bool = False, bodies: bool = False
    ) -> list[Member]:
        behind: list[Member] = []
        for member, _ in reversed(self._tables.members.get(stream, {}).values()):
            if member.position <= cursor:
                break
            if not (living and member.gone):
                behind.append(member)
        behind.reverse()
        if not bodies:
            return behind[:limit]
        kept = self.lead_bodies([m.id for m in behind[:limit] if m.kind == "lead" and not m.gone])
        return [m._replace(body=kept[m.id].body) if m.id in kept else m for m in behind[:limit]]

    def digests(self, streams: Sequence[str]) -> dict[str, Digest]:
        found = {}
        for name in streams:
            positions = [m.position for m, _ in self._tables.members.get(name, {}).values() if not m.gone]
            if positions:
                found[name] = Digest(count=len(positions), total=sum(p % DIGEST_MODULUS for p in positions))
        return found

    def due(self, stream: str, agent_id: str, soon: datetime, limit: int) -> list[tuple[str, int]]:
        dated: dict[str, tuple[datetime, int]] = {}
        undated: dict[str, tuple[datetime, int]] = {}
        for row in self._found("work_item", "agent_id", [agent_id]):
            if not row["done"] and (row["due_at"] is None or row["due_at"] <= soon):
                group = undated if row["due_at"] is None else dated
                due_at, priority = group.get(row["lead_id"], (_LATE, 1 << 31))
                group[row["lead_id"]] = (
                    min(due_at, row["due_at"] or _LATE),
                    min(priority, row["priority"]),
                )
        first = {**undated, **dated}
        members = self._tables.members.get(stream, {})
        found = []
        for lead_id in sorted(first, key=lambda i: (*first[i], i))[:limit]:
            member = members.get(("lead", lead_id))
            if member is not None and not member[0].gone:
                found.append((lead_id, member[0].position))
        return found

    def lead_bodies(self, lead_ids: Collection[str]) -> dict[str, KeptBody]:
        rows, bodies, found = self._tables.rows["lead"], self._tables.bodies, {}
        for lead_id in lead_ids:
            row = rows.get(lead_id)
            if row is not None and _lives(row):
                version, body = bodies.get(lead_id, (0, b""))
                found[lead_id] = KeptBody(row["version"], body if version == row["version"] else None)
        return found

    # ------------------------------------------------------------------ inside
    def _found(self, table: str, column: str, values: Collection[Any]) -> list[Row]:
        rows = self._tables.rows[table]
        if not rows:
            return []
        if SHAPES[table].key == (column,):
            return [rows[value] for value in values if value in rows]
        index = self._tables.indexes[table].get(column)
        if index is None:
            index = self._tables.indexes[table][column] = {}
            for key, row in rows.items():
                index.setdefault(row[column], {})[key] = None
        return [rows[key] for value in values if value in index for key in index[value]]

    def _put(self, table: str, key: Key, row: Row | None, *, undo: bool = True) -> None:
        rows = self._tables.rows[table]
        old = rows.get(key)
        if undo:
            self._undo.append(lambda: self._put(table, key, old, undo=False))
        for column, index in self._tables.indexes[table].items():
            was, now = (old or {}).get(column), (row or {}).get(column)
            if old is not None and row is not None and was == now:
                continue
            if old is not None:
                index[was].pop(key, None)
            if row is not None:
                index.setdefault(now, {})[key] = None
        if row is None:
            rows.pop(key, None)
        else:
            rows[key] = row


def _put_back(there: dict[str, T], before: Mapping[str, T | None]) -> None:
    for name, value in before.items():
        if value is None:
            there.pop(name, None)
        else:
            there[name] = value


def _lives(lead: Row) -> bool:
    return lead["merged_into"] is None and lead["deleted_at"] is None


def _check(row: Row) -> None:
    if any(isinstance(value, str) and "\x00" in value for value in row.values()):
        raise UnfitError("a NUL in a text")
