"""The store port over the encrypted file (`agent_app.sync.port` says what each verb means)."""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Mapping, Sequence
from typing import Any, TypeVar

from agent_app.store import definitions, rows
from agent_app.store.database import Database
from agent_app.sync.port import PENDING, PINNED, Entry, Held, Other, Row, Stream, Tx, View
from db.local.connection import Connection
from domain.feed import DIGEST_MODULUS, Digest
from domain.operations import UNTOLD

T = TypeVar("T")

_ENTRY = "seq, id, kind, entity_id, lead_id, at_ms, body, state, outcome, code, data, tries, answered_no, answered_ms"
_STATES = f"state IN ({','.join(repr(s) for s in PENDING)})"
_TOLD = f"kind NOT IN ({','.join(repr(s) for s in sorted(UNTOLD))})"
_GIVEN = "IN (SELECT value FROM json_each(?))"


class DeskStore:
    """Implements `Store`: writes run in the database's writer thread, reads on a connection of the calling one.

    Args:
        left: hears after a write that left leads to be indexed.
    """

    def __init__(self, database: Database, left: Callable[[], None] = lambda: None) -> None:
        self._database, self._left = database, left

    def read(self, work: Callable[[View], T]) -> T:
        return self._database.read(lambda connection: work(DeskTx(connection)))

    def write(self, work: Callable[[Tx], T]) -> T:
        left = False

        def run(connection: Connection) -> T:
            nonlocal left
            tx = DeskTx(connection)
            result = work(tx)
            left = tx.left_to_index
            return result

        result = self._database.write(run)
        if left:
            self._left()
        return result


class DeskTx:
    """Implements `Tx` on the connection of a running transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._run = connection.exec_driver_sql
        self.left_to_index = False

    # --- reads

    def meta(self, *keys: str) -> dict[str, str]:
        found = self._run(f"SELECT key, value FROM meta WHERE key {_GIVEN}", (_list(keys),))
        return {str(row[0]): str(row[1]) for row in found if row[1]}

    def streams(self) -> dict[str, Stream]:
        found = self._run(
            "SELECT name, position, head, total, complete, generation FROM stream ORDER BY name"
        )
        return {
            row[0]: Stream(
                name=row[0], position=row[1], head=row[2], total=row[3], complete=bool(row[4]), generation=row[5]
            )
            for row in found
        }  # fmt: skip

    def lead_count(self) -> int:
        return int(self._run("SELECT count(*) FROM lead").scalar() or 0)

    def leads(self, ids: Collection[str]) -> dict[str, Held]:
        found = self._run(
            f"SELECT id, stream, position, generation, body FROM lead WHERE id {_GIVEN}", (_list(ids),)
        )
        return {
            row[0]: Held(id=row[0], stream=row[1], position=row[2], generation=row[3], body=row[4])
            for row in found
        }

    def leads_of(self, stream: str, *, before: int | None = None) -> list[str]:
        sql, values = "SELECT id FROM lead WHERE stream=?", [stream]
        if before is not None:
            sql, values = f"{sql} AND generation<? AND position>0", [stream, before]  # type: ignore[list-item]
        return [str(row[0]) for row in self._run(sql, tuple(values))]

    def lent(self) -> dict[str, str]:
        return rows.lent(self._connection)

    def shadows(self, ids: Collection[str]) -> dict[str, bytes]:
        found = self._run(f"SELECT lead_id, body FROM shadow WHERE lead_id {_GIVEN}", (_list(ids),))
        return {str(row[0]): bytes(row[1]) for row in found}

    def digests(self, streams: Collection[str]) -> dict[str, Digest]:
        found = {name: Digest() for name in streams}
        for table in ("lead", "definition", "evaluation"):
            counted = self._run(
                f"SELECT stream, count(*), sum(position % {DIGEST_MODULUS}) FROM {table}"
                f" WHERE stream {_GIVEN} AND position>0 GROUP BY stream",
                (_list(streams),),
            )
            for name, count, total in counted:
                known = found[name]
                found[name] = Digest(count=known.count + count, total=known.total + total)
        return found

    def unsent(self, limit: int) -> list[Entry]:
        return self._entries(
            "state='new' AND NOT EXISTS (SELECT 1 FROM outbox q WHERE q.state='quarantined'"
            " AND q.entity_id=outbox.entity_id AND q.seq<outbox.seq) ORDER BY seq LIMIT ?",
            limit,
        )

    def entries(self, ids: Collection[str]) -> dict[str, Entry]:
        return {entry.id: entry for entry in self._entries(f"id {_GIVEN}", _list(ids))}

    def entries_in(self, states: Collection[str], limit: int = 1_000_000) -> list[Entry]:
        return self._entries(f"state {_GIVEN} ORDER BY seq DESC LIMIT ?", _list(states), limit)

    def pending(self, lead_ids: Collection[str]) -> dict[str, list[Entry]]:
        found: dict[str, list[Entry]] = {}
        for entry in self._entries(f"lead_id {_GIVEN} AND {_STATES} ORDER BY seq", _list(lead_ids)):
            found.setdefault(entry.lead_id, []).append(entry)
        return found

    def pending_of_kind(self, kind: str) -> list[Entry]:
        return self._entries(f"kind=? AND {_STATES} ORDER BY seq", kind)

    def pending_leads(self) -> frozenset[str]:
        found = self._run(f"SELECT DISTINCT lead_id FROM outbox WHERE {_STATES} AND lead_id<>''")
        return frozenset(str(row[0]) for row in found)

    def counts(self) -> dict[str, int]:
        found = self._run(
            "SELECT state, count(*) FROM outbox"
            f" WHERE state NOT IN ('done', 'discarded') AND {_TOLD} GROUP BY state"
        )
        return {str(row[0]): int(row[1]) for row in found}

    # --- writes

    def put_meta(self, values: Mapping[str, str]) -> None:
        if kept := [(key, value) for key, value in values.items() if value]:
            self._run("INSERT OR REPLACE INTO meta (key, value) VALUES (?,?)", kept)
        if forgotten := [(key,) for key, value in values.items() if not value]:
            self._run("DELETE FROM meta WHERE key=?", forgotten)

    def put_stream(self, stream: Stream) -> None:
        self._run(
            "INSERT OR REPLACE INTO stream (name, position, head, total, complete, generation) VALUES (?,?,?,?,?,?)",
            (
                stream.name, stream.position, stream.head, stream.total, int(stream.complete), stream.generation,
            ),
        )  # fmt: skip

    def drop_stream(self, name: str) -> None:
        for sql in (
            "DELETE FROM definition WHERE stream=?",
            "DELETE FROM evaluation WHERE stream=?",
            "DELETE FROM stream WHERE name=?",
        ):
            self._run(sql, (name,))

    def put_leads(self, stream: str, generation: int, put: Sequence[Row]) -> None:
        self.left_to_index = self.left_to_index or len(put) > rows.INDEXED_AT_ONCE
        rows.put_rows(self._connection, stream, generation, put)

    def lend(self, ids: Collection[str]) -> None:
        self._run(f"UPDATE lead SET granted=1, stream=? WHERE id {_GIVEN}", (PINNED, _list(ids)))

    def drop_leads(self, ids: Collection[str]) -> None:
        rows.drop_leads(self._connection, ids)

    def put_shadows(self, bodies: Mapping[str, bytes]) -> None:
        if bodies:
            self._run("INSERT OR REPLACE INTO shadow (lead_id, body) VALUES (?,?)", list(bodies.items()))

    def drop_shadows(self, ids: Collection[str]) -> None:
        if ids:
            self._run(f"DELETE FROM shadow WHERE lead_id {_GIVEN}", (_list(ids),))

    def put_others(self, stream: str, generation: int, members: Sequence[Other]) -> None:
        for one in members:
            if one.kind == "evaluation":
                definitions.put_evaluation(
                    self._connection, stream, one.id, one.body, one.position, generation
                )
            else:
                definitions.put(
                    self._connection, stream, one.kind, one.id, one.body, one.position, generation
                )

    def drop_others(self, stream: str, keys: Collection[tuple[str, str]]) -> None:
        for kind, thing_id in keys:
            if kind == "evaluation":
                self._run("DELETE FROM evaluation WHERE stream=? AND id=?", (stream, thing_id))
            else:
                self._run(
                    "DELETE FROM definition WHERE stream=? AND kind=? AND id=?", (stream, kind, thing_id)
                )

    def drop_others_before(self, stream: str, generation: int) -> list[str]:
        kinds = self._run(
            "DELETE FROM definition WHERE stream=? AND generation<? RETURNING kind", (stream, generation)
        ).all()
        evaluations = self._run(
            "DELETE FROM evaluation WHERE stream=? AND generation<? RETURNING id", (stream, generation)
        ).all()
        return [*(str(row[0]) for row in kinds), *("evaluation" for _ in evaluations)]

    def add_entry(self, entry: Entry) -> int:
        names = _ENTRY.removeprefix("seq, ")
        row = self._run(
            f"INSERT INTO outbox ({names}) VALUES ({','.join('?' * (names.count(',') + 1))}) RETURNING seq",
            (
                entry.id, entry.kind, entry.entity_id, entry.lead_id, entry.at_ms, entry.body, entry.state,
                entry.outcome, entry.code, _text(entry.data), entry.tries, entry.answered_no, entry.answered_ms,
            ),
        )  # fmt: skip
        return int(row.scalar())

    def put_entries(self, entries: Collection[Entry]) -> None:
        if entries:
            self._run(
                "UPDATE outbox SET state=?, outcome=?, code=?, data=?, tries=?, answered_no=?, answered_ms=?"
                " WHERE id=?",
                [
                    (e.state, e.outcome, e.code, _text(e.data), e.tries, e.answered_no, e.answered_ms, e.id)
                    for e in entries
                ],
            )

    def settle(self, answered_no: int) -> list[Entry]:
        settled = self._entries("state='answered' AND answered_no<=? ORDER BY seq", answered_no)
        self._run("UPDATE outbox SET state='done' WHERE state='answered' AND answered_no<=?", (answered_no,))
        return settled

    def reoffer(self, since_ms: int) -> int:
        return self._run(
            "UPDATE outbox SET state='new', tries=0, outcome='', code='', data='{}'"
            " WHERE state IN ('answered', 'done') AND answered_ms>=?",
            (since_ms,),
        ).rowcount

    def prune(self, before_ms: int) -> int:
        return self._run(
            "DELETE FROM outbox WHERE state IN ('done', 'discarded') AND answered_ms<?", (before_ms,)
        ).rowcount

    def _entries(self, where: str, *values: Any) -> list[Entry]:
        return [
            Entry(
                seq=row[0], id=row[1], kind=row[2], entity_id=row[3], lead_id=row[4], at_ms=row[5], body=bytes(row[6]),
                state=row[7], outcome=row[8], code=row[9], data=json.loads(row[10]), tries=row[11], answered_no=row[12],
                answered_ms=row[13],
            )
            for row in self._run(f"SELECT {_ENTRY} FROM outbox WHERE {where}", values)
        ]  # fmt: skip


def _list(values: Collection[str]) -> str:
    return json.dumps(list(values))


def _text(data: dict[str, str]) -> str:
    return json.dumps(data, ensure_ascii=False)
