"""Why a lead is where it is: every ownership with its reason, who did it, what ended it, and what was sold meanwhile."""

from __future__ import annotations

from typing import Any

from sqlalchemy import and_, or_, select

from db.central.handing import lead_hold, lead_unsuitable
from db.central.leads import deal, lead
from db.central.people import person
from db.central.work import assignment
from domain.errors import UserError
from domain.handing_out import LeadHistory, Stay
from lead_server.handing_out.choosing import within
from lead_server.security.scope import rows
from lead_server.work import Work

MOST = 200


def history(work: Work, lead_id: str) -> LeadHistory:
    """Of a lead that the caller may see, or may hand out of the pool.

    Raises:
        UserError: forbidden, not_found.
    """
    one = work.connection.execute(
        select(lead.c.name, lead.c.campaign_id, lead.c.owner_id).where(lead.c.id == lead_id, _may_see(work))
    ).first()
    if one is None:
        raise UserError("not_found")
    a = assignment.c
    where = [a.org_id == work.org_id, a.lead_id == lead_id]
    if work.actor.demand("assignment", "see") == "own":
        where.append(a.owner_id == work.actor.id)  # what was written about colleagues is not for her
    found = work.connection.execute(
        select(assignment).where(*where).order_by(a.since.desc(), a.id.desc()).limit(MOST)
    ).all()
    names = _names(work, {str(p) for row in found for p in (row.owner_id, row.by, row.ended_by) if p})
    sold = work.connection.execute(
        select(deal.c.at, deal.c.product, deal.c.state).where(
            deal.c.org_id == work.org_id, deal.c.lead_id == lead_id, deal.c.state.not_in(("cancelled", "refused"))
        )
    ).all()  # fmt: skip
    hold = work.connection.execute(
        select(lead_hold.c.to_id).where(lead_hold.c.org_id == work.org_id, lead_hold.c.lead_id == lead_id)
    ).first()
    marked = work.connection.execute(
        select(lead_unsuitable.c.reason).where(
            lead_unsuitable.c.org_id == work.org_id, lead_unsuitable.c.lead_id == lead_id
        )
    ).scalar_one_or_none()
    if hold is not None and hold.to_id is not None:
        names |= _names(work, {str(hold.to_id)})
    work.audit("see", "assignment", lead_id, lead_id=lead_id)
    return LeadHistory(
        lead_id=lead_id, name=one.name, campaign=one.campaign_id, owned=one.owner_id is not None,
        stays=tuple(_stay(row, names, sold) for row in found), waits=hold is not None,
        waits_for=names.get(str(hold.to_id), "") if hold is not None else "", unsuitable=marked or "",
    )  # fmt: skip


def _may_see(work: Work) -> Any:
    """Leads she may see; who may hand out also sees those of the pool."""
    seen = rows(work.actor, "lead")
    if not work.actor.may("assignment", "create"):
        return seen
    place = within(work.actor)
    pool = [lead.c.org_id == work.org_id, lead.c.owner_id.is_(None), *([place] if place is not None else [])]
    return or_(seen, and_(*pool))


def _names(work: Work, ids: set[str]) -> dict[str, str]:
    found = work.connection.execute(
        select(person.c.id, person.c.name).where(person.c.org_id == work.org_id, person.c.id.in_(ids))
    )
    return {str(row.id): row.name for row in found}


def _stay(row: Any, names: dict[str, str], sold: Any) -> Stay:
    deals = [
        one.product for one in sold if row.since <= one.at and (row.ended_at is None or one.at < row.ended_at)
    ]
    return Stay(
        owner=names.get(str(row.owner_id), ""), since=row.since, until=row.ended_at, rule=row.rule, data=row.why_data,
        why=row.why, by=names.get(str(row.by), ""), campaign=row.campaign_id, protected_until=row.protected_until,
        lease_until=row.lease_until, attempts_left=row.attempts_left, ended_rule=row.ended_rule,
        ended_why=row.ended_why, ended_data=row.ended_data, ended_by=names.get(str(row.ended_by), ""), deals=tuple(deals),
    )  # fmt: skip
