"""Is a lead in a call just now, its wrap-up included? Such a lead stays until the outcome is written down."""

from __future__ import annotations

from collections.abc import Collection
from datetime import timedelta

from sqlalchemy import and_, exists, or_, select

from db.central.calls import call
from db.central.floor import presence
from db.central.gate import dial
from db.central.work import call_grant
from domain.presence import GREY_AFTER_S
from lead_server.database.sql import among
from lead_server.work import Work

BUSY = ("ringing", "talking", "wrap_up")
#: a wrap-up that was not finished for so long, by a desk that says nothing, holds a lead no more
LONGEST_WRAP_UP = timedelta(minutes=15)
LONGEST_CALL = timedelta(hours=4)


def in_call(work: Work, lead_ids: Collection[str]) -> set[str]:
    """Those of the leads that somebody talks with, rings, or writes the outcome of.

    A desk tells it twice: by what it reserved at the gate, and by its heartbeat. Either is enough.
    """
    if not lead_ids:
        return set()
    now, d = work.now, dial.c
    reported = exists().where(call.c.org_id == d.org_id, call.c.id == d.call_id)
    dialled = select(d.lead_id).where(
        d.org_id == work.org_id, among(d.lead_id, lead_ids), d.at > now - LONGEST_CALL, ~reported,
        or_(and_(d.ended_at.is_(None), d.until > now), d.ended_at > now - LONGEST_WRAP_UP),
    )  # fmt: skip
    seen = select(presence.c.lead_id).where(
        presence.c.org_id == work.org_id, among(presence.c.lead_id, lead_ids), presence.c.state.in_(BUSY),
        presence.c.seen_at > now - timedelta(seconds=GREY_AFTER_S), ~presence.c.left,
    )  # fmt: skip
    lent = select(call_grant.c.lead_id).where(
        call_grant.c.org_id == work.org_id, among(call_grant.c.lead_id, lead_ids), call_grant.c.closed_at.is_(None),
        call_grant.c.record == "",  # lent for a ticket, a deal or a visit: days, without a call
        call_grant.c.at > now - LONGEST_WRAP_UP,  # a ring that nobody took is never wrapped up; a talk is seen above
    )  # fmt: skip
    return {
        str(lead_id)
        for query in (dialled, seen, lent)
        for lead_id in work.connection.execute(query).scalars()
    }
