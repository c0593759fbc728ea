"""The search for duplicates: batch after batch through all leads, by keys that two of them have in common.

Each batch writes the keys of its leads anew and looks who else has them, so that n² is never compared. The second search
takes only what was changed since the first one began.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from typing import Any, Final

from sqlalchemy import Engine, func, select, text, update
from sqlalchemy.dialects.postgresql import insert

from db.central.lead_acts import duplicate_run
from db.central.leads import lead, lead_duplicate, number
from domain.lead_library.likeness import THRESHOLD, Record, block_keys, compared, likeness
from lead_server.database.sql import among
from lead_server.library.copying import copy_rows
from lead_server.security.actor import operator
from lead_server.work import Work, begin_work

BATCH: Final = 1_000
CROWD: Final = 40  #: more leads with one key: it tells nothing (a switchboard, a name that everybody has)
ALL: Final = "all"
EVERY_S: Final = 2.0
FIRST_S: Final = (0.5, 2.0)
_R = duplicate_run.c

_PARTNERS = text(
    """
    SELECT DISTINCT least(b.lead_id, o.lead_id) AS one, greatest(b.lead_id, o.lead_id) AS other
    FROM unnest(CAST(:ids AS uuid[])) AS w(id)
    CROSS JOIN LATERAL (
        SELECT key, lead_id FROM lead_block WHERE org_id = CAST(:org_id AS uuid) AND lead_id = w.id OFFSET 0
    ) b
    CROSS JOIN LATERAL (
        SELECT array_agg(c.lead_id) AS ids FROM (
            SELECT lead_id FROM lead_block WHERE org_id = CAST(:org_id AS uuid) AND key = b.key LIMIT :crowd + 1
        ) c HAVING count(*) BETWEEN 2 AND :crowd
    ) crowd
    CROSS JOIN LATERAL unnest(crowd.ids) AS o(lead_id)
    WHERE o.lead_id <> b.lead_id
    """
)


def run(engine: Engine) -> int:
    """Go on with every search that has not ended; gives how many batches were done."""
    batches = 0
    with engine.connect() as connection:
        running = connection.execute(select(_R.org_id).where(_R.ended_at.is_(None))).scalars().all()
    for org_id in running:
        while step(engine, org_id):
            batches += 1
    return batches


def step(engine: Engine, org_id: str) -> bool:
    """One batch; False at the end, and where another process is at it."""
    with begin_work(engine, operator(org_id)) as work:
        row = work.connection.execute(
            select(duplicate_run)
            .where(_R.org_id == org_id, _R.code == ALL, _R.ended_at.is_(None))
            .with_for_update(skip_locked=True)
        ).first()
        if row is None:
            return False
        wanted = select(lead).where(
            lead.c.org_id == org_id, lead.c.merged_into.is_(None), lead.c.deleted_at.is_(None)
        )
        if row.cursor is not None:
            wanted = wanted.where(lead.c.id > row.cursor)
        if row.since is not None:
            wanted = wanted.where(lead.c.updated_at >= row.since)
        found = work.connection.execute(wanted.order_by(lead.c.id).limit(BATCH)).all()
        values: dict[str, Any] = {"ended_at": work.now}
        if found:
            made = _batch(work, found)
            _look_anew(work, row.compared + len(found))
            values = {
                "cursor": found[-1].id, "compared": _R.compared + len(found), "found": _R.found + made,
            }  # fmt: skip
        work.connection.execute(
            update(duplicate_run).where(_R.org_id == org_id, _R.code == ALL).values(**values)
        )
    return bool(found)


def _look_anew(work: Work, compared_: int) -> None:
    """Have PostgreSQL count the keys whenever there are twice as many: it planned when there were none, and read all keys
    of the organisation for each batch (30,000 leads: 70 ms a batch, a million: seconds)."""
    batches = compared_ // BATCH
    if batches & (batches - 1) == 0:
        work.connection.execute(text("ANALYZE lead_block"))


def records(work: Work, rows: Sequence[Any]) -> dict[str, Record]:
    """What is compared of these leads."""
    keys: dict[str, set[str]] = {row.id: set() for row in rows}
    query = select(number.c.lead_id, number.c.key_hash).where(
        number.c.org_id == work.org_id, among(number.c.lead_id, list(keys)), number.c.key_hash != ""
    )
    for row in work.connection.execute(query):
        keys[row.lead_id].add(row.key_hash)
    return {
        row.id: Record(
            id=row.id, name=row.name, company=row.company, place=row.place, email=row.email, numbers=frozenset(keys[row.id])
        )
        for row in rows
    }  # fmt: skip


def _batch(work: Work, rows: Sequence[Any]) -> int:
    """Gives how many pairs were written down."""
    known = records(work, rows)
    _write_keys(work, known)
    pairs = [
        (str(row.one), str(row.other))
        for row in work.connection.execute(
            _PARTNERS, {"org_id": work.org_id, "ids": list(known), "crowd": CROWD}
        )
    ]
    others = {one for pair in pairs for one in pair} - set(known)
    if others:
        query = select(lead).where(
            lead.c.org_id == work.org_id,
            among(lead.c.id, sorted(others)),
            lead.c.merged_into.is_(None),
            lead.c.deleted_at.is_(None),
        )
        known |= records(work, work.connection.execute(query).all())
    alike = [
        {
            "org_id": work.org_id, "lead_id": a, "other_id": b, "likeness": round(100 * figure), "state": "open",
            "why": compared(known[a], known[b]), "undo": {}, "at": work.now,
        }
        for a, b in pairs
        if a in known and b in known and (figure := likeness(known[a], known[b])) >= THRESHOLD
    ]  # fmt: skip
    if not alike:
        return 0
    put = insert(lead_duplicate)
    d = lead_duplicate.c
    put = put.on_conflict_do_update(  # what somebody decided stays decided
        index_elements=["org_id", "lead_id", "other_id"],
        set_={"likeness": put.excluded.likeness, "why": put.excluded.why},
        where=d.state == "open",
    )
    before = work.connection.execute(
        select(func.count()).where(d.org_id == work.org_id, d.state == "open")
    ).scalar_one()
    work.connection.execute(put, alike)
    after = work.connection.execute(
        select(func.count()).where(d.org_id == work.org_id, d.state == "open")
    ).scalar_one()
    return int(after - before)


def _write_keys(work: Work, known: dict[str, Record]) -> None:
    work.connection.execute(
        text("DELETE FROM lead_block WHERE org_id = :org_id AND lead_id = ANY(CAST(:ids AS uuid[]))"),
        {"org_id": work.org_id, "ids": list(known)},
    )
    rows = ((_hashed(key), one) for one, record in known.items() for key in block_keys(record))
    copy_rows(work, "lead_block", ("key", "lead_id"), rows)


def _hashed(key: str) -> int:
    """A key of any length as a number that an index likes."""
    return int.from_bytes(hashlib.blake2b(key.encode(), digest_size=8).digest(), "big", signed=True)
