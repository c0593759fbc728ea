"""Leads in and out of the desk's database: one place that knows the columns.

The feed brings JSON; it is kept as it came and only the few columns by which a desk lists, sorts and finds are taken
out of it. Thousands of rows go in at once.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from datetime import date, datetime

import msgspec

from agent_app.store.search_tokens import tokens_of
from agent_app.sync.port import LENT
from db.local.connection import Connection
from domain.leads import Lead

#: kind of a work item -> its group in the queue, the first on top
QUEUE_GROUPS = {"callback": 0, "complaint": 1, "renewal": 2, "follow_up_visit": 3, "new_lead": 4}
LAST_GROUP = 5
INTENTIONS = {"A": 0, "B": 1, "C": 2, "D": 3}


class _NumberHead(msgspec.Struct):
    id: str
    last4: str
    e164: str | None = None
    key: str = ""
    masked_text: str = ""


class _WorkHead(msgspec.Struct):
    id: str
    kind: str
    due_at: datetime | None = None
    why: str = ""
    why_data: dict[str, str] = {}
    priority: int = 100
    done: bool = False


class _ProductHead(msgspec.Struct):
    ends_on: date | None = None


class LeadHead(msgspec.Struct):
    """The part of a lead's JSON that becomes columns; decoding skips the rest."""

    id: str
    name: str
    company: str = ""
    place: str = ""
    tier: str = ""
    intention: str = ""
    called_count: int = 0
    do_not_call: bool = False
    campaign_id: str = ""
    granted_until_wrap_up: bool = False
    numbers: list[_NumberHead] = []
    work: list[_WorkHead] = []
    products: list[_ProductHead] = []


_PUT_LEAD = (
    "INSERT OR REPLACE INTO lead (no, id, stream, position, name, company, place, tier, intention, called_count,"
    f" do_not_call, number_text, campaign_id, granted, body, generation) VALUES ({','.join('?' * 16)})"
)

_head = msgspec.json.Decoder(LeadHead)
_lead = msgspec.json.Decoder(Lead)
_encoder = msgspec.json.Encoder()


def decode_lead(body: bytes) -> Lead:
    return _lead.decode(body)


def encode_lead(lead: Lead) -> bytes:
    return _encoder.encode(lead)


def put_leads(
    connection: Connection, stream: str, rows: Sequence[tuple[bytes, int]], generation: int = 0
) -> None:
    """Insert or replace leads, `rows` of (JSON, position), with numbers, work items and search tokens."""
    heads = [(_head.decode(body), body, position) for body, position in rows]
    if not heads:
        return
    known = _numbers_of(connection, [head.id for head, _, _ in heads])
    if known:
        _forget_children(connection, list(known.values()))
    next_no = int(connection.exec_driver_sql("SELECT coalesce(max(no), 0) FROM lead").scalar() or 0) + 1
    leads: list[tuple[object, ...]] = []
    numbers: list[tuple[object, ...]] = []
    work: list[tuple[object, ...]] = []
    search: list[tuple[object, ...]] = []
    for head, body, position in heads:
        no = known.get(head.id)
        if no is None:
            no, next_no = next_no, next_no + 1
            known[head.id] = no  # the same lead twice in a page: the later one wins
        first = head.numbers[0] if head.numbers else None
        leads.append((
            no, head.id, stream, position, head.name, head.company, head.place, head.tier, head.intention,
            head.called_count, int(head.do_not_call), _number_text(first), head.campaign_id,
            int(head.granted_until_wrap_up or stream in LENT), body, generation,
        ))  # fmt: skip
        numbers.extend((no, n.id, n.key or n.e164 or "", _last7(n.e164), n.last4) for n in head.numbers)
        expiry = min((p.ends_on.toordinal() for p in head.products if p.ends_on), default=None)
        work.extend(
            (
                w.id,
                no,
                w.kind,
                QUEUE_GROUPS.get(w.kind, LAST_GROUP),
                _ms(w.due_at),
                w.priority,
                expiry,
                INTENTIONS.get(head.intention, 4),
                head.tier,
                head.called_count,
                int(head.do_not_call),
                w.why,
                json.dumps(w.why_data, ensure_ascii=False),
            )
            for w in head.work
            if not w.done
        )
        tokens = tokens_of(head.name, head.company, [n.last4 for n in head.numbers])
        search.append((no, tokens.han, tokens.latin, tokens.digits))
    run = connection.exec_driver_sql
    run(_PUT_LEAD, leads)
    if numbers:
        run("INSERT INTO number (lead_no, id, key, last7, last4) VALUES (?,?,?,?,?)", numbers)
    if work:
        run(
            "INSERT INTO work (id, lead_no, kind, queue_group, due_ms, priority, expiry_day, intention, tier,"
            " called_count, do_not_call, why, why_data) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?)",
            work,
        )
    run("INSERT INTO lead_search (rowid, han, latin, digits) VALUES (?,?,?,?)", search)


def put_lead(connection: Connection, stream: str, lead: Lead, position: int) -> None:
    """Write one lead."""
    put_leads(connection, stream, [(encode_lead(lead), position)])


def drop_leads(connection: Connection, ids: Iterable[str]) -> int:
    """Remove leads with everything that hangs on them; returns how many were there."""
    ids = list(ids)
    known = _numbers_of(connection, ids)
    if ids:
        connection.exec_driver_sql("DELETE FROM shadow WHERE lead_id=?", [(i,) for i in ids])
    numbers = list(known.values())
    if numbers:
        _forget_children(connection, numbers)
        connection.exec_driver_sql("DELETE FROM lead WHERE no=?", [(no,) for no in numbers])
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


def _forget_children(connection: Connection, numbers: list[int]) -> None:
    keys = [(no,) for no in numbers]
    for sql in (
        "DELETE FROM number WHERE lead_no=?",
        "DELETE FROM work WHERE lead_no=?",
        "DELETE FROM lead_search WHERE rowid=?",
    ):
        connection.exec_driver_sql(sql, keys)


def _number_text(number: _NumberHead | None) -> str:
    if number is None:
        return ""
    return number.e164 or number.masked_text or f"···· {number.last4}"


def _last7(e164: str | None) -> str:
    return e164[-7:] if e164 else ""


def _ms(moment: datetime | None) -> int | None:
    return None if moment is None else int(moment.timestamp() * 1000)
