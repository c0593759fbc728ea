"""What a lead is found and queued by: numbers, work items and search tokens, taken out of its JSON.

A few leads are indexed with their rows. A large page is usable first: its leads stand in `pending_index`, and are worked
off in small transactions. Whoever searches meanwhile looks through the pending ones as well (`pending_with`).
"""

from __future__ import annotations

import json
import time
from collections.abc import Sequence
from datetime import date, datetime

import msgspec

from agent_app.store.search_tokens import fold, tokens_of
from db.local.connection import Connection
from domain.decoding import decoder_of

#: kind of a work item -> its group in the queue, the first on top
QUEUE_GROUPS = {"callback": 0, "complaint": 1, "renewal": 2, "follow_up_visit": 3, "new_lead": 4}
LAST_GROUP = 5
INTENTIONS = {"A": 0, "B": 1, "C": 2, "D": 3}

_CHILDREN = (
    "DELETE FROM number WHERE lead_no=?",
    "DELETE FROM work WHERE lead_no=?",
    "DELETE FROM lead_search WHERE rowid=?",
)
_PUT_NUMBER = "INSERT INTO number (lead_no, id, key, last7, last4) VALUES (?,?,?,?,?)"
_PUT_WORK = (
    "INSERT INTO work (id, lead_no, kind, queue_group, due_ms, priority, expiry_day, intention, tier, called_count,"
    " do_not_call, why, why_data) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?)"
)
_PUT_SEARCH = "INSERT INTO lead_search (rowid, han, latin, digits) VALUES (?,?,?,?)"
_SLICE = 64  #: leads between two looks at the clock


class _NumberHead(msgspec.Struct):
    id: str
    last4: str
    e164: str | None = None
    key: str = ""


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


class _Head(msgspec.Struct):
    """The part of a lead's JSON that is indexed; decoding skips the rest."""

    name: str
    company: str = ""
    tier: str = ""
    intention: str = ""
    called_count: int = 0
    do_not_call: bool = False
    numbers: list[_NumberHead] = []
    work: list[_WorkHead] = []
    products: list[_ProductHead] = []


_head = decoder_of(_Head)


def forget(connection: Connection, numbers: Sequence[int]) -> None:
    """Remove all that hangs on leads (`no`)."""
    keys = [(no,) for no in numbers]
    if keys:
        for sql in (*_CHILDREN, "DELETE FROM pending_index WHERE no=?"):
            connection.exec_driver_sql(sql, keys)


def index(connection: Connection, leads: Sequence[tuple[int, bytes]], known: Sequence[int]) -> None:
    """Write what leads, as (`no`, JSON), are found by; of those `known` it replaces what is there."""
    numbers: list[tuple[object, ...]] = []
    work: list[tuple[object, ...]] = []
    search: list[tuple[object, ...]] = []
    for no, body in leads:
        head = _head.decode(body)
        numbers += [(no, n.id, n.key or n.e164 or "", (n.e164 or "")[-7:], n.last4) for n in head.numbers]
        work += _work_rows(no, head)
        tokens = tokens_of(head.name, head.company, [n.last4 for n in head.numbers])
        search.append((no, tokens.han, tokens.latin, tokens.digits))
    forget(connection, known)
    run = connection.exec_driver_sql
    for sql, rows in ((_PUT_NUMBER, numbers), (_PUT_WORK, work), (_PUT_SEARCH, search)):
        if rows:
            run(sql, rows)


def drain(connection: Connection, budget_s: float = 0.02) -> int:
    """Index pending leads for about so long; returns how many are left."""
    end = time.perf_counter() + budget_s
    while time.perf_counter() < end:
        found = connection.exec_driver_sql(
            "SELECT p.no, l.body, p.known FROM pending_index p CROSS JOIN lead l ON l.no=p.no ORDER BY p.no LIMIT ?",
            (_SLICE,),
        ).all()
        if not found:
            return 0
        index(
            connection,
            [(int(row[0]), bytes(row[1])) for row in found],
            [int(row[0]) for row in found if row[2]],
        )
        connection.exec_driver_sql("DELETE FROM pending_index WHERE no=?", [(int(row[0]),) for row in found])
    return pending(connection)


def pending(connection: Connection) -> int:
    """How many leads are not indexed yet."""
    return int(connection.exec_driver_sql("SELECT count(*) FROM pending_index").scalar() or 0)


# CROSS JOIN in both questions: without statistics SQLite begins with all leads and asks of each whether it is pending.
def pending_with(connection: Connection, *texts: str, limit: int = 200) -> list[tuple[int, bytes]]:
    """Pending leads whose JSON holds one of these texts, as (`no`, JSON); for whoever must not miss one."""
    wanted = [text.encode() for text in texts if text]
    if not wanted:
        return []
    condition = " OR ".join("instr(l.body, ?)" for _ in wanted)
    found = connection.exec_driver_sql(
        f"SELECT l.no, l.body FROM pending_index p CROSS JOIN lead l ON l.no=p.no WHERE {condition} LIMIT ?",
        (*wanted, limit),
    )
    return [(int(row[0]), bytes(row[1])) for row in found]


def names_hold(body: bytes, words: Sequence[str]) -> bool:
    """True when name, company or the end of a number of this lead hold every word (folded)."""
    head = _head.decode(body)
    text = fold(" ".join((head.name, head.company, *(n.last4 for n in head.numbers))))
    return all(word in text for word in words)


def _work_rows(no: int, head: _Head) -> list[tuple[object, ...]]:
    if not head.work:
        return []
    expiry = min((p.ends_on.toordinal() for p in head.products if p.ends_on), default=None)
    intention, doomed = INTENTIONS.get(head.intention, 4), int(head.do_not_call)
    return [
        (
            w.id, no, w.kind, QUEUE_GROUPS.get(w.kind, LAST_GROUP), _ms(w.due_at), w.priority, expiry, intention,
            head.tier, head.called_count, doomed, w.why,
            json.dumps(w.why_data, ensure_ascii=False) if w.why_data else "{}",
        )
        for w in head.work
        if not w.done
    ]  # fmt: skip


def _ms(moment: datetime | None) -> int | None:
    return None if moment is None else int(moment.timestamp() * 1000)
