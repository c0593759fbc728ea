"""Coverage by region: whose the leads are, who was called, who is a customer, who is nothing for telesales and why."""

from __future__ import annotations

from sqlalchemy import and_, case, delete, exists, func, or_, select
from sqlalchemy.dialects.postgresql import insert

from db.central.handing import lead_unsuitable
from db.central.leads import deal, lead, product_held
from db.central.people import region
from domain.errors import UserError
from domain.handing_out import LONGEST_REASON, Coverage, LeadHistory, RegionLine
from lead_server.handing_out.choosing import Conditions, alive, within
from lead_server.handing_out.history import _may_see, history
from lead_server.work import Work

DO_NOT_CALL = "do_not_call"


def coverage(work: Work, campaign: str = "") -> Coverage:
    """One line a region that the caller hands out in; one lead may count in several columns."""
    today = work.now.date()
    holds = exists().where(
        product_held.c.org_id == lead.c.org_id, product_held.c.lead_id == lead.c.id,
        or_(product_held.c.ends_on.is_(None), product_held.c.ends_on >= today),
    )  # fmt: skip
    bought = exists().where(
        deal.c.org_id == lead.c.org_id, deal.c.lead_id == lead.c.id, deal.c.state.in_(("checked", "paid"))
    )
    marked = exists().where(lead_unsuitable.c.org_id == lead.c.org_id, lead_unsuitable.c.lead_id == lead.c.id)
    where = [*alive(work.actor)]
    place = within(work.actor)
    if place is not None:
        where.append(place)
    if campaign:
        where.append(lead.c.campaign_id == campaign)
    unsuitable = or_(lead.c.do_not_call, marked)
    found = work.connection.execute(
        select(
            lead.c.region_id, func.count().label("leads"),
            func.count().filter(lead.c.owner_id.is_not(None)).label("owned"),
            func.count().filter(lead.c.called_count > 0).label("called"),
            func.count().filter(or_(holds, bought)).label("customer"),
            func.count().filter(unsuitable).label("unsuitable"),
            func.count().filter(lead.c.owner_id.is_(None), ~unsuitable).label("free"),
        ).where(*where).group_by(lead.c.region_id)
    ).all()  # fmt: skip
    names = {
        str(row.id): row.name
        for row in work.connection.execute(
            select(region.c.id, region.c.name).where(region.c.org_id == work.org_id)
        )
    }
    made = [
        RegionLine(
            region_id=str(row.region_id or ""), region=names.get(str(row.region_id or ""), ""), leads=row.leads,
            owned=row.owned, called=row.called, customer=row.customer, unsuitable=row.unsuitable, free=row.free,
        )
        for row in found
    ]  # fmt: skip
    made.sort(key=lambda one: (-one.leads, one.region, one.region_id))
    return Coverage(rows=tuple(made), reasons=_reasons(work, where))


def _reasons(work: Work, where: Conditions) -> dict[str, int]:
    reason = case((lead.c.do_not_call, DO_NOT_CALL), else_=lead_unsuitable.c.reason).label("reason")
    query = (
        select(reason, func.count().label("leads"))
        .outerjoin(
            lead_unsuitable,
            and_(lead_unsuitable.c.org_id == lead.c.org_id, lead_unsuitable.c.lead_id == lead.c.id),
        )
        .where(*where, or_(lead.c.do_not_call, lead_unsuitable.c.lead_id.is_not(None)))
        .group_by(reason)
        .order_by(func.count().desc())
        .limit(20)
    )
    return {row.reason: row.leads for row in work.connection.execute(query)}


def mark(work: Work, lead_id: str, reason: str) -> LeadHistory:
    """Nothing for telesales, with the reason ("": it is again); nobody is given it.

    Raises:
        UserError: forbidden, not_found.
    """
    work.actor.demand("assignment", "create")
    found = work.connection.execute(select(lead.c.id).where(lead.c.id == lead_id, _may_see(work))).first()
    if found is None:
        raise UserError("not_found")
    said = " ".join(reason.split())[:LONGEST_REASON]
    t = lead_unsuitable
    if not said:
        work.connection.execute(delete(t).where(t.c.org_id == work.org_id, t.c.lead_id == lead_id))
    else:
        values = {"reason": said, "at": work.now, "by": work.actor.id}
        made = insert(t).values(org_id=work.org_id, lead_id=lead_id, **values)
        work.connection.execute(made.on_conflict_do_update(index_elements=["org_id", "lead_id"], set_=values))
    work.audit("mark" if said else "unmark", "lead_unsuitable", lead_id, lead_id=lead_id)
    return history(work, lead_id)
