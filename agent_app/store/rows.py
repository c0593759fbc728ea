"""Leads in and out of the desk's database: one place that knows the columns.

The feed brings JSON; it is kept as it came. What lists show of a lead is computed from it when they are read (the view
`lead_shown`); what it sorts and finds by stands in tables of its own (`agent_app.store.indexing`).
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence

import msgspec

from agent_app.store import indexing
from agent_app.sync.port import LENT, Row
from db.local.connection import Connection
from domain.decoding import decoder_of
from domain.leads import Lead

#: more leads than this at once are usable first and indexed afterwards
INDEXED_AT_ONCE = 400

_PUT = (
    "INSERT INTO lead (id, stream, position, generation, granted, body) VALUES (?,?,?,?,?,?) ON CONFLICT (id) DO UPDATE"
    " SET stream=excluded.stream, position=excluded.position, generation=excluded.generation,"
    " granted=excluded.granted, body=excluded.body"
)


class _Id(msgspec.Struct):
    id: str


_id = decoder_of(_Id)
_lead = decoder_of(Lead)
_encoder = msgspec.json.Encoder()


def decode_lead(body: bytes) -> Lead:
    return _lead.decode(body)


def encode_lead(lead: Lead) -> bytes:
    return _encoder.encode(lead)


def put_leads(
    connection: Connection, stream: str, rows: Sequence[tuple[bytes, int]], generation: int = 0
) -> None:
    """Insert or replace leads, `rows` of (JSON, position)."""
    put_rows(
        connection, stream, generation, [Row(_id.decode(body).id, position, body) for body, position in rows]
    )


def put_rows(connection: Connection, stream: str, generation: int, rows: Sequence[Row]) -> None:
    """Insert or replace leads; of two with one id the later wins."""
    if not rows:
        return
    granted = int(stream in LENT)
    last = int(connection.exec_driver_sql("SELECT coalesce(max(no), 0) FROM lead").scalar() or 0)
    connection.exec_driver_sql(
        _PUT, [(row.id, stream, row.position, generation, granted, row.body) for row in rows]
    )
    if len(rows) > INDEXED_AT_ONCE:
        added = connection.exec_driver_sql(
            "INSERT INTO pending_index (no, known) SELECT no, 0 FROM lead WHERE no>?", (last,)
        ).rowcount
        if added < len(rows):  # some were there before
            connection.exec_driver_sql(
                "INSERT OR IGNORE INTO pending_index (no, known)"
                " SELECT no, 1 FROM lead WHERE id IN (SELECT value FROM json_each(?))",
                (json.dumps([row.id for row in rows]),),
            )
        return
    known = _numbers_of(connection, [row.id for row in rows])
    bodies = {known[row.id]: row.body for row in rows}
    indexing.index(connection, list(bodies.items()), [no for no in bodies if no <= last])


def put_lead(connection: Connection, stream: str, lead: Lead, position: int) -> None:
    """Write one lead."""
    put_leads(connection, stream, [(encode_lead(lead), position)])


def lent(connection: Connection) -> dict[str, str]:
    """Leads that are here for a call only, each with its stream (found by the stream's index, not by looking at all)."""
    sql = "SELECT id, stream FROM lead WHERE stream IN (SELECT value FROM json_each(?))"
    found = connection.exec_driver_sql(sql, (json.dumps(sorted(LENT)),))
    return {str(row[0]): str(row[1]) for row in found}


def drop_leads(connection: Connection, ids: Iterable[str]) -> int:
    """Remove leads with everything that hangs on them; returns how many were there."""
    ids = list(ids)
    if not ids:
        return 0
    numbers = list(_numbers_of(connection, ids).values())
    indexing.forget(connection, numbers)
    connection.exec_driver_sql("DELETE FROM shadow WHERE lead_id=?", [(i,) for i in ids])
    connection.exec_driver_sql("DELETE FROM lead WHERE no=?", [(no,) for no in numbers]) if numbers else None
    return len(numbers)


def read_lead(connection: Connection, lead_id: str) -> tuple[Lead, str, int] | None:
    """A lead with its stream and position, None when it is not on this desk."""
    row = connection.exec_driver_sql("SELECT body, stream, position FROM lead WHERE id=?", (lead_id,)).first()
    return (decode_lead(row[0]), str(row[1]), int(row[2])) if row else None


def _numbers_of(connection: Connection, ids: list[str]) -> dict[str, int]:
    rows = connection.exec_driver_sql(
        "SELECT id, no FROM lead WHERE id IN (SELECT value FROM json_each(?))", (json.dumps(ids),)
    )
    return {str(row[0]): int(row[1]) for row in rows}
