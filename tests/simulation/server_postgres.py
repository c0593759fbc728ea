"""The server of the simulator over a real PostgreSQL: the same handlers, the shipped storage, real transactions."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime
from typing import Any

import msgspec
from sqlalchemy import Engine, delete, insert, select, text

from db.central.base import METADATA
from db.central.feed import feed_history, membership, stream_head
from db.central.people import organisation
from domain.feed import PullAnswer, PullRequest
from lead_server.act import Act
from lead_server.feed import pull as pulling
from lead_server.feed.shapes import SHAPES, Key, Row
from lead_server.feed.storage import Head, Member
from lead_server.feed.storage.postgres import PostgresStorage
from lead_server.security.actor import Actor, operator
from lead_server.security.escrow import Escrow
from lead_server.security.number_keys import use_escrow
from tests.simulation.server_memory import NUMBER_KEY, MemoryServer

_NO_TRIGGERS = "SET LOCAL session_replication_role = replica"  #: a backup is put back below all rules
ESCROW = Escrow(b"escrow key of the simulator, 32b")


class _Storage(PostgresStorage):
    """With the hook at the heads, and a note of what moved.

    Attributes:
        strict: of the memory twin; PostgreSQL looks for itself.
    """

    def __init__(self, connection: Any, org_id: str, hook: Callable[[str], None]) -> None:
        super().__init__(connection, org_id)
        self._hook = hook
        self.moved: tuple[tuple[str, ...], bool] = ((), False)
        self.strict = False

    def take_positions(self, counts: Mapping[str, int], now: datetime) -> dict[str, int]:
        self._hook("before_heads")
        return super().take_positions(counts, now)

    def announce(self, streams: Any, *, urgent: bool) -> None:
        self.moved = (*self.moved[0], *streams), self.moved[1] or urgent


class _Rows:
    """The tables as the memory twin has them: table -> key -> row, read when asked for and kept until the next commit."""

    def __init__(self, engine: Engine, org_id: str) -> None:
        self._engine, self._org_id = engine, org_id
        self._kept: dict[str, dict[Key, Row]] = {}

    def forget(self) -> None:
        """Somebody wrote."""
        self._kept.clear()

    def __getitem__(self, table: str) -> dict[Key, Row]:
        if table not in self._kept:
            self._kept[table] = self._read(table)
        return self._kept[table]

    def _read(self, table: str) -> dict[Key, Row]:
        shape, t = SHAPES[table], METADATA.tables[table]
        query = select(*(t.c[name] for name in shape.columns)).where(t.c.org_id == self._org_id)
        if table == "operation":
            query = query.order_by(t.c.applied_at, t.c.seq)
        with self._engine.connect() as connection:
            rows = [dict(row) for row in connection.execute(query).mappings()]
        return {shape.key_of(row): row for row in rows}


class _Tables:
    """Implements what is used of `memory_storage.Tables`."""

    def __init__(self, engine: Engine, org_id: str) -> None:
        self._engine, self._org_id = engine, org_id
        self.rows = _Rows(engine, org_id)
        self.bodies: dict[str, Any] = {}

    @property
    def history(self) -> str:
        with self._engine.connect() as connection:
            query = select(feed_history.c.history).where(feed_history.c.org_id == self._org_id)
            return str(connection.execute(query).scalar_one())

    @property
    def heads(self) -> dict[str, Head]:
        h = stream_head.c
        with self._engine.connect() as connection:
            rows = connection.execute(select(h.stream, h.position, h.floor).where(h.org_id == self._org_id))
            return {stream: Head(position, floor) for stream, position, floor in rows}

    @property
    def members(self) -> dict[str, dict[tuple[str, str], tuple[Member, datetime | None]]]:
        m = membership.c
        found: dict[str, dict[tuple[str, str], tuple[Member, datetime | None]]] = {}
        query = select(m.stream, m.kind, m.id, m.position, m.gone, m.gone_at).where(m.org_id == self._org_id)
        with self._engine.connect() as connection:
            for stream, kind, i, position, gone, gone_at in connection.execute(query.order_by(m.position)):
                found.setdefault(stream, {})[(kind, i)] = Member(kind, i, position, gone), gone_at
        return found


class PostgresServer(MemoryServer):
    """One organisation of a database, with the verbs of the memory server."""

    def __init__(
        self, engine: Engine, clock: Callable[[], datetime], ids: Callable[[], str], **more: Any
    ) -> None:
        use_escrow(ESCROW)
        self._engine = engine
        super().__init__(clock, ids, **more)
        history = self.tables.history
        sealed = ESCROW.seal(NUMBER_KEY, f"number-key:{self.org_id}")
        with engine.begin() as connection:
            connection.execute(
                insert(organisation).values(
                    org_id=self.org_id, code=f"sim-{self.org_id[-12:]}", name="sim", home_country="CN",
                    number_key_sealed=sealed,
                )
            )  # fmt: skip
            connection.execute(insert(feed_history).values(org_id=self.org_id, history=history))
        self.tables = _Tables(engine, self.org_id)  # type: ignore[assignment]

    def pull(self, who: Actor | str, ask: PullRequest) -> PullAnswer:
        actor = self.actor_of(who)
        with self._engine.connect().execution_options(isolation_level="REPEATABLE READ") as connection:
            storage = PostgresStorage(connection, self.org_id)
            return pulling.pull(storage, actor, ask, self._clock())[0]

    @contextmanager
    def act(self, actor: Actor | None = None) -> Iterator[tuple[Act, Any]]:
        self.hook("begin")
        with self._engine.begin() as connection:
            storage = _Storage(connection, self.org_id, self.hook)
            act = Act(
                storage,
                actor or operator(self.org_id),
                self._clock(),
                new_id=self._ids,
                new_token=self._token,
            )
            yield act, storage
            act.flush()
            self.hook("before_commit")
        self.tables.rows.forget()  # type: ignore[attr-defined]
        self.hook("after_commit")
        if storage.moved[0]:
            self.on_moved(*storage.moved)

    def snapshot(self) -> Any:
        """Every row of the organisation, as text."""
        found: dict[str, list[str]] = {}
        with self._engine.connect() as connection:
            for t in _tables():
                rows = connection.execute(
                    text(f'SELECT to_jsonb(t)::text FROM "{t}" t WHERE org_id = :org'), {"org": self.org_id}
                )
                found[t] = list(rows.scalars())
        return found

    def restore(self, backup: Any, *, new_history: bool = True) -> None:
        with self._engine.begin() as connection:
            connection.execute(text(_NO_TRIGGERS))
            for t in reversed(_tables()):
                connection.execute(
                    delete(METADATA.tables[t]).where(METADATA.tables[t].c.org_id == self.org_id)
                )
            for t in _tables():
                rows = "[" + ",".join(backup[t]) + "]"
                connection.execute(
                    text(
                        f'INSERT INTO "{t}" SELECT * FROM jsonb_populate_recordset(NULL::"{t}", CAST(:rows AS jsonb))'
                    ),
                    {"rows": rows},
                )
            if new_history:
                history = self._ids()
                connection.execute(
                    text("UPDATE feed_history SET history = :h WHERE org_id = :org"),
                    {"h": history, "org": self.org_id},
                )
                connection.execute(
                    text(
                        "UPDATE device SET lineage = :h, lineage_before = NULL, last_seq = 0 WHERE org_id = :org"
                    ),
                    {"h": history, "org": self.org_id},
                )

        self.tables.rows.forget()  # type: ignore[attr-defined]

    def drop(self) -> None:
        """Nothing is left of this organisation."""
        with self._engine.begin() as connection:
            connection.execute(text(_NO_TRIGGERS))
            for t in reversed(_tables()):
                connection.execute(
                    delete(METADATA.tables[t]).where(METADATA.tables[t].c.org_id == self.org_id)
                )

    def _storage(self) -> Any:
        """For looking: a connection of its own that is given back with the storage."""
        return _Looking(self._engine, self.org_id)


class _Looking:
    """A storage whose every question is a transaction of its own."""

    def __init__(self, engine: Engine, org_id: str) -> None:
        self._engine, self.org_id = engine, org_id

    def __getattr__(self, name: str) -> Any:
        def ask(*arguments: Any, **named: Any) -> Any:
            with self._engine.connect() as connection:
                return getattr(PostgresStorage(connection, self.org_id), name)(*arguments, **named)

        return ask


def _tables() -> list[str]:
    """Tables with an organisation, parents first."""
    return [t.name for t in METADATA.sorted_tables if "org_id" in t.c]


__all__ = ["PostgresServer", "msgspec"]
