"""Showing a hidden number to somebody who says why."""

from __future__ import annotations

from datetime import timedelta

from sqlalchemy import func, insert, select

from db.central.access import number_reveal
from db.central.leads import lead, number
from db.central.people import person
from domain.access import LONGEST_REASON, SHORTEST_REASON, Revealed
from domain.errors import UserError
from lead_server.people import settings
from lead_server.security.scope import rows
from lead_server.work import Work

DAY = timedelta(hours=24)


def reveal(work: Work, number_id: str, lead_id: str, reason: str) -> Revealed:
    """The number in full. Counted for a role that would not read it otherwise; noted for everybody.

    Raises:
        UserError: forbidden, not_found, reason_missing, reveal_limit (data.limit).
    """
    reason = reason.strip()[:LONGEST_REASON]
    if len(reason) < SHORTEST_REASON:
        raise UserError("reason_missing")
    found = work.connection.execute(
        select(number.c.e164, number.c.last4)
        .join(lead, (lead.c.org_id == number.c.org_id) & (lead.c.id == number.c.lead_id))
        .where(
            rows(work.actor, "lead"), lead.c.id == lead_id, number.c.id == number_id, lead.c.deleted_at.is_(None),
            number.c.e164 != "",
        )
    ).first()  # fmt: skip
    if found is None:
        raise UserError("not_found")
    limit = settings.access(work).reveals_a_day
    left = limit
    if work.actor.masked:
        left = limit - _looked_at(work)
        if left <= 0:
            work.audit("refuse", "reveal", number_id, lead_id=lead_id, code="reveal_limit")
            raise UserError("reveal_limit", limit=str(limit))
        left -= 1
    work.connection.execute(
        insert(number_reveal).values(
            org_id=work.org_id, id=work.new_id(), person_id=work.actor.id, at=work.now, lead_id=lead_id,
            number_id=number_id, reason=reason,
        )
    )  # fmt: skip
    work.audit("reveal", "number", number_id, lead_id=lead_id, reason=reason)
    return Revealed(number=str(found.e164), left=left)


def _looked_at(work: Work) -> int:
    """How many in the last 24 hours; the person's row is locked, so that two asks at once are counted one by one."""
    work.connection.execute(
        select(person.c.id)
        .where(person.c.org_id == work.org_id, person.c.id == work.actor.id)
        .with_for_update()
    )
    r = number_reveal.c
    wanted = select(func.count()).where(
        r.org_id == work.org_id, r.person_id == work.actor.id, r.at > work.now - DAY
    )
    return int(work.connection.execute(wanted).scalar_one())
