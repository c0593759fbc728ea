"""Signals to one person's desk: written with the act they tell of, fetched by a long poll, forgotten after minutes.

They lie in PostgreSQL, so that it does not matter which server process the desk waits at. What must not be lost is no
signal: it is an operation or a row of the feed.
"""

from __future__ import annotations

from collections.abc import Collection
from datetime import timedelta

import msgspec
from sqlalchemy import delete, func, insert, select

from db.central.floor import signal
from domain.presence import Signal, SignalPage
from lead_server.work import Work

KEPT = timedelta(minutes=5)
MOST = 200


def channel(person_id: str) -> str:
    """Name to wait for."""
    return f"signals:{person_id}"


def send(work: Work, person_ids: Collection[str], kind: str, body: msgspec.Struct) -> None:
    """Give each of them a signal; their desks wake when the work is committed.

    Numbers rise by the clock, under a lock a person, so that they commit in order and go on rising after the table was
    emptied by a crash.
    """
    packed = msgspec.to_builtins(body)
    for person_id in sorted(person_ids):
        work.connection.execute(
            select(func.pg_advisory_xact_lock(func.hashtextextended(f"signal {person_id}", 0)))
        )
        mine = (signal.c.org_id == work.org_id, signal.c.person_id == person_id)
        newest = work.connection.execute(select(func.max(signal.c.n)).where(*mine)).scalar() or 0
        n = max(newest + 1, int(work.now.timestamp() * 1000))
        work.connection.execute(delete(signal).where(*mine, signal.c.at < work.now - KEPT))
        work.connection.execute(
            insert(signal).values(
                org_id=work.org_id, person_id=person_id, n=n, kind=kind, body=packed, at=work.now
            )
        )
    work.storage.announce([channel(one) for one in person_ids], urgent=False)


def since(work: Work, after: int) -> SignalPage:
    """What came for the caller behind `after`; with 0 nothing old is told, only where to begin."""
    mine = (signal.c.org_id == work.org_id, signal.c.person_id == work.actor.id)
    if after <= 0:
        newest = work.connection.execute(select(func.max(signal.c.n)).where(*mine)).scalar()
        return SignalPage(n=newest or int(work.now.timestamp() * 1000))
    rows = work.connection.execute(
        select(signal).where(*mine, signal.c.n > after).order_by(signal.c.n).limit(MOST)
    ).all()
    found = tuple(
        Signal(n=row.n, kind=row.kind, at=row.at, body=msgspec.Raw(msgspec.json.encode(row.body))) for row in rows
    )  # fmt: skip
    return SignalPage(n=found[-1].n if found else after, signals=found)
