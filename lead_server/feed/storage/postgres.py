"""The feed's storage in PostgreSQL: one statement a verb, however many rows.

Rows go in as one JSON parameter (`json_populate_recordset` gives each column its type) instead of a parameter a value: the
statement's text stays the same, so that it is parsed once.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import datetime
from typing import Any

import msgspec
import psycopg
from sqlalchemy import (
    ColumnElement,
    Connection,
    CursorResult,
    Executable,
    TextClause,
    func,
    select,
    text,
)
from sqlalchemy.exc import DataError, IntegrityError, OperationalError

from db.central import METADATA
from db.central.feed import feed_history, membership, stream_head
from db.central.leads import lead, number, touch
from domain.feed import DIGEST_MODULUS, Digest
from lead_server.database.asking import driver_of
from lead_server.database.sql import among
from lead_server.definitions import storage as definitions
from lead_server.feed.shapes import SHAPES, Row
from lead_server.feed.storage import AwayError, Head, Holder, KeptBody, Member, UnfitError, one_lead
from lead_server.feed.storage.statements import (
    BUMP_LEADS,
    HAND_LEADS,
    HAND_WORK,
    array_of,
    conditions,
    delete_rows,
    given_by,
    id_array,
    insert_rows,
    kinds_of,
    select_rows,
    update_rows,
    with_binaries,
)
from lead_server.feed.streams import least_position
from lead_server.security import number_keys

NOTIFY_CHANNEL = "leadline_feed"
_UNIQUE = "23505"  #: unique_violation

#: The rows are locked in the order in which they are inserted: that of the names.
_TAKE_POSITIONS = text(
    """
    INSERT INTO stream_head (org_id, stream, position, at)
    SELECT CAST(:org_id AS uuid), t.stream, CAST(:least AS bigint) + t.count, CAST(:now AS timestamptz)
    FROM unnest(CAST(:streams AS text[]), CAST(:counts AS bigint[])) AS t(stream, count) ORDER BY t.stream
    ON CONFLICT (org_id, stream)
    DO UPDATE SET position = greatest(stream_head.position, CAST(:least AS bigint))
            + excluded.position - CAST(:least AS bigint),
        at = excluded.at
    RETURNING stream, position
    """
)
_PUT_MEMBERS = text(
    """
    INSERT INTO membership (org_id, stream, kind, id, position, gone, gone_at)
    SELECT CAST(:org_id AS uuid), m.stream, m.kind, m.id, m.position, m.gone,
        CASE WHEN m.gone THEN CAST(:now AS timestamptz) END
    FROM unnest(CAST(:streams AS text[]), CAST(:kinds AS text[]), CAST(:ids AS text[]),
        CAST(:positions AS bigint[]), CAST(:gone AS boolean[])) AS m(stream, kind, id, position, gone)
    ON CONFLICT (org_id, stream, kind, id)
    DO UPDATE SET position = excluded.position, gone = excluded.gone, gone_at = excluded.gone_at
    """
)
_DUE = text(
    """
    WITH dated AS (
        SELECT lead_id, min(due_at) AS due_at, min(priority) AS priority FROM work_item
        WHERE org_id = :org_id AND agent_id = :agent_id AND NOT done AND due_at <= :soon
        GROUP BY lead_id ORDER BY min(due_at), min(priority), lead_id LIMIT :limit
    ), undated AS (
        SELECT lead_id, CAST(NULL AS timestamptz) AS due_at, min(priority) AS priority FROM (
            SELECT w.lead_id, w.priority FROM work_item w
            WHERE w.org_id = :org_id AND w.agent_id = :agent_id AND NOT w.done AND w.due_at IS NULL
                AND NOT EXISTS (SELECT 1 FROM dated WHERE dated.lead_id = w.lead_id)
            ORDER BY w.priority, w.lead_id LIMIT 2 * :limit
        ) first GROUP BY lead_id
    )
    SELECT m.id, m.position FROM (
        SELECT * FROM (SELECT * FROM dated UNION ALL SELECT * FROM undated) found
        ORDER BY due_at NULLS LAST, priority, lead_id LIMIT :limit
    ) d JOIN membership m ON m.org_id = :org_id AND m.stream = :stream AND m.kind = 'lead'
        AND m.id = CAST(d.lead_id AS text) AND NOT m.gone
    ORDER BY d.due_at NULLS LAST, d.priority, d.lead_id
    """
)
_MEMBERS = """
    SELECT kind, id, position, gone FROM membership
    WHERE org_id = %s AND stream = %s AND position > %s {living} ORDER BY position LIMIT %s
    """
#: a row of `lead_body` is there only while it holds (a trigger): the leads themselves are not looked at
_MEMBERS_WITH_BODIES = """
    SELECT m.kind, m.id, m.position, m.gone, b.body FROM ({members}) m
    LEFT JOIN lead_body b ON b.org_id = %s
        AND b.lead_id = CASE WHEN m.kind = 'lead' AND NOT m.gone THEN CAST(m.id AS uuid) END
    ORDER BY m.position
    """
#: by `unnest`, since for `ANY` of thousands of ids PostgreSQL starts parallel workers, which takes longer than the answer
_BODIES = """
    SELECT l.id::text, l.version, b.body FROM unnest(%s::uuid[]) AS wanted(id)
    JOIN lead l ON l.org_id = %s AND l.id = wanted.id AND l.merged_into IS NULL AND l.deleted_at IS NULL
    LEFT JOIN lead_body b ON b.org_id = l.org_id AND b.lead_id = l.id AND b.version = l.version
    """
_TOUCHES = text(
    """
    SELECT t.lead_id, t.id, t.kind, t.at, t.by, t.text, t.outcome, t.direction, t.talk_s, t.call_id
    FROM unnest(CAST(:ids AS uuid[])) AS l(id) CROSS JOIN LATERAL (
        SELECT * FROM touch WHERE org_id = :org_id AND lead_id = l.id ORDER BY at DESC, id DESC LIMIT :count
    ) t ORDER BY t.at DESC, t.id DESC
    """
).columns(touch.c.lead_id, touch.c.id, touch.c.kind, touch.c.at, touch.c.by, touch.c.text, touch.c.outcome,
          touch.c.direction, touch.c.talk_s, touch.c.call_id)  # fmt: skip


class PostgresStorage:
    """The port `lead_server.feed.storage.Storage` over one connection inside its transaction."""

    def __init__(self, connection: Connection, org_id: str) -> None:
        self.connection, self.org_id = connection, org_id

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
        if not values:
            return []
        names = tuple(columns or SHAPES[table].columns)
        query = select_rows(table, column, names, kinds_of(where), lock)
        rows = self._run(
            query, {"org": self.org_id, "among": array_of(table, column, values), **given_by(where)}
        ).all()
        return [dict(zip(names, row, strict=True)) for row in rows]

    def families(
        self, lead_ids: Collection[str], tables: Mapping[str, Mapping[str, Any]], touches: int
    ) -> dict[str, list[Row]]:
        if len(lead_ids) <= one_lead.MOST:
            return self._families_one_by_one(lead_ids, tables, touches)
        found = {table: self.load(table, "lead_id", lead_ids, where=only) for table, only in tables.items()}
        newest = self._run(_TOUCHES, {"org_id": self.org_id, "ids": id_array(lead_ids), "count": touches})
        alive = self.load("lead", "id", lead_ids, where={"merged_into": None, "deleted_at": None})
        return {**found, "lead": alive, "touch": [dict(row) for row in newest.mappings()]}

    def _families_one_by_one(
        self, lead_ids: Collection[str], tables: Mapping[str, Mapping[str, Any]], touches: int
    ) -> dict[str, list[Row]]:
        statement = one_lead.statement(tables)
        found: dict[str, list[Row]] = {table: [] for table in ("lead", *tables, "touch")}
        for lead_id in lead_ids:
            asked = {"org": self.org_id, "id": lead_id, "touches": touches}
            one_lead.add(found, self._run(statement, asked).scalar_one())
        return found

    def insert(self, table: str, rows: Sequence[Row]) -> None:
        if rows:
            self._write(insert_rows(table), with_binaries(table, rows))

    def update(self, table: str, columns: Collection[str], rows: Sequence[Row]) -> None:
        if rows and columns:
            self._write(update_rows(table, tuple(sorted(columns))), with_binaries(table, rows))

    def delete(self, table: str, rows: Sequence[Row]) -> None:
        if rows:
            keys = SHAPES[table].key
            self._write(delete_rows(table), [{name: row[name] for name in keys} for row in rows])

    def change_all(
        self,
        table: str,
        column: str,
        values: Collection[Any],
        where: Mapping[str, Any],
        changes: Mapping[str, Any],
    ) -> int:
        if not values:
            return 0
        t = METADATA.tables[table]
        query = t.update().where(*conditions(table, column, kinds_of(where))).values(**changes)
        return self._run(
            query, {"org": self.org_id, "among": array_of(table, column, values), **given_by(where)}
        ).rowcount

    @contextmanager
    def savepoint(self) -> Iterator[None]:
        with self.connection.begin_nested():
            yield

    def _write(self, statement: TextClause, rows: Sequence[Row]) -> None:
        self._run(statement, {"org_id": self.org_id, "rows": msgspec.json.encode(rows).decode()})

    def _run(
        self, statement: Executable, values: Mapping[str, Any] | None = None
    ) -> CursorResult[*tuple[Any, ...]]:
        with _fitting():
            return self.connection.execute(statement, values or {})

    # ------------------------------------------------------------------ what handlers look up
    def number_key(self) -> bytes:
        return number_keys.facts(self.connection, self.org_id)[0]

    def home_country(self) -> str:
        return number_keys.facts(self.connection, self.org_id)[1]

    def holders(self, key_hashes: Collection[str]) -> list[Holder]:
        rows = self._run(
            select(number.c.key_hash, lead.c.id, lead.c.owner_id)
            .distinct()
            .join(lead, (lead.c.org_id == number.c.org_id) & (lead.c.id == number.c.lead_id))
            .where(
                number.c.org_id == self.org_id, among(number.c.key_hash, key_hashes),
                lead.c.merged_into.is_(None), lead.c.deleted_at.is_(None),
            )
            .order_by(lead.c.id)
        )  # fmt: skip
        return [Holder(*row) for row in rows]

    def newest_ticket_number(self) -> int:
        t = METADATA.tables["ticket"].c
        # Numbers are for reading aloud; two tickets of one moment wait for each other here.
        self._run(select(func.pg_advisory_xact_lock(func.hashtext(f"ticket:{self.org_id}"))))
        return int(
            self._run(
                select(func.coalesce(func.max(t.number), 0)).where(t.org_id == self.org_id)
            ).scalar_one()
        )

    def definition(self, kind: str, code: str, version: int | None = None) -> Any:
        with _fitting():
            return definitions.read(self.connection, self.org_id, kind, code, version)

    # ------------------------------------------------------------------ streams, writing
    def bump_leads(self, lead_ids: Collection[str], now: datetime) -> list[tuple[str, str | None, bool]]:
        rows = self._run(BUMP_LEADS, {"org_id": self.org_id, "ids": id_array(lead_ids), "now": now})
        return sorted((str(r.id), None if r.owner_id is None else str(r.owner_id), r.away) for r in rows)

    def hand_leads(self, owners: Mapping[str, str | None], now: datetime, campaign_id: str = "") -> None:
        self._run(HAND_LEADS, {**self._handed(owners), "now": now, "campaign_id": campaign_id or None})

    def hand_work(self, owners: Mapping[str, str | None]) -> None:
        self._run(HAND_WORK, self._handed(owners))

    def _handed(self, owners: Mapping[str, str | None]) -> Row:
        to = id_array([owner or "NULL" for owner in owners.values()])
        return {"org_id": self.org_id, "ids": id_array(owners), "owners": to}

    def take_positions(self, counts: Mapping[str, int], now: datetime) -> dict[str, int]:
        names = sorted(counts)
        rows = self._run(
            _TAKE_POSITIONS,
            {
                "org_id": self.org_id,
                "streams": names,
                "counts": [counts[n] for n in names],
                "now": now,
                "least": least_position(now),
            },
        )
        return {row.stream: row.position for row in rows}

    def put_members(self, members: Iterable[tuple[str, Member]], now: datetime) -> None:
        rows = list(members)
        self._run(
            _PUT_MEMBERS,
            {
                "org_id": self.org_id, "now": now, "streams": [stream for stream, _ in rows],
                "kinds": [m.kind for _, m in rows], "ids": [m.id for _, m in rows],
                "positions": [m.position for _, m in rows], "gone": [m.gone for _, m in rows],
            },
        )  # fmt: skip

    def announce(self, streams: Sequence[str], *, urgent: bool) -> None:
        self._run(
            text("SELECT pg_notify(:channel, :payload)"),
            {"channel": NOTIFY_CHANNEL, "payload": _payload(self.org_id, streams, urgent)},
        )

    def newest_forgettable(self, stream: str, before: datetime) -> int | None:
        m = membership.c
        found: int | None = self._run(
            select(func.max(m.position)).where(*self._gone(stream, before))
        ).scalar()
        return found

    def forget_gone(self, stream: str, before: datetime, up_to: int) -> int:
        gone = self._gone(stream, before)
        return self._run(membership.delete().where(*gone, membership.c.position <= up_to)).rowcount

    def raise_floor(self, stream: str, floor: int) -> None:
        s = stream_head.c
        mine = (s.org_id == self.org_id, s.stream == stream, s.floor < floor)
        self._run(stream_head.update().where(*mine).values(floor=floor))

    def _gone(self, stream: str, before: datetime) -> list[ColumnElement[bool]]:
        m = membership.c
        return [m.org_id == self.org_id, m.stream == stream, m.gone.is_(True), m.gone_at < before]

    # ------------------------------------------------------------------ streams, reading
    def streams_with_gone(self, before: datetime) -> list[str]:
        m = membership.c
        gone = (m.org_id == self.org_id, m.gone.is_(True), m.gone_at < before)
        return list(self._run(select(m.stream).distinct().where(*gone).order_by(m.stream)).scalars())

    def history(self) -> str:
        query = select(feed_history.c.history).where(feed_history.c.org_id == self.org_id)
        return str(self._run(query).scalar_one())

    def heads(self, streams: Sequence[str]) -> dict[str, Head]:
        s = stream_head.c
        rows = self._run(
            select(s.stream, s.position, s.floor).where(s.org_id == self.org_id, among(s.stream, streams))
        )
        return {stream: Head(position, floor) for stream, position, floor in rows}

    def members_after(
        self, stream: str, cursor: int, limit: int, *, living: bool = False, bodies: bool = False
    ) -> list[Member]:
        statement = _MEMBERS.format(living="AND NOT gone" if living else "")
        values: tuple[Any, ...] = (self.org_id, stream, cursor, limit)
        if bodies:
            statement, values = _MEMBERS_WITH_BODIES.format(members=statement), (*values, self.org_id)
        return [Member(*row) for row in self._ask_driver(statement, values)]

    def digests(self, streams: Sequence[str]) -> dict[str, Digest]:
        m = membership.c
        rows = self._run(
            select(m.stream, func.count(), func.sum(m.position % DIGEST_MODULUS))
            .where(m.org_id == self.org_id, among(m.stream, streams), m.gone.is_(False))
            .group_by(m.stream)
        )
        return {stream: Digest(count=count, total=int(total)) for stream, count, total in rows}

    def due(self, stream: str, agent_id: str, soon: datetime, limit: int) -> list[tuple[str, int]]:
        rows = self._run(
            _DUE,
            {"org_id": self.org_id, "agent_id": agent_id, "soon": soon, "limit": limit, "stream": stream},
        )
        return [(row.id, row.position) for row in rows]

    def lead_bodies(self, lead_ids: Collection[str]) -> dict[str, KeptBody]:
        rows = self._ask_driver(_BODIES, (id_array(lead_ids), self.org_id))
        return {i: KeptBody(version, body) for i, version, body in rows}

    def _ask_driver(self, statement: str, values: tuple[Any, ...]) -> list[tuple[Any, ...]]:
        """Thousands of rows by psycopg alone, in its binary form: SQLAlchemy takes longer over a row than PostgreSQL, and
        as text every body would travel as twice as many hexadecimal digits."""
        try:
            with driver_of(self.connection).cursor(binary=True) as cursor:
                return cursor.execute(statement.encode(), values).fetchall()
        except psycopg.OperationalError as error:
            raise AwayError(type(error).__name__) from error


@contextmanager
def _fitting() -> Iterator[None]:
    try:
        yield
    except (DataError, IntegrityError) as error:
        clash = getattr(error.orig, "sqlstate", None) == _UNIQUE
        raise UnfitError(type(error.orig).__name__, clash=clash) from error
    except OperationalError as error:
        raise AwayError(type(error.orig).__name__) from error


def _payload(org_id: str, streams: Sequence[str], urgent: bool) -> str:
    """Organisation, urgency, streams; `*` when the names would not fit into a notification (8,000 bytes)."""
    names = " ".join(streams)
    return f"{org_id} {'!' if urgent else '-'} {names if len(names) < 7_000 else '*'}"
