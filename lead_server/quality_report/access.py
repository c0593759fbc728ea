"""Who heard, read or exported what: the audit trail, with the names that a person needs to understand it."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import String, and_, cast, func, or_, select

from db.central.calls import call
from db.central.people import person
from db.central.quality import evaluation
from db.central.records import audit_event
from domain.quality_report.model import AccessPage, AccessRow
from lead_server.database.sql import before
from lead_server.web import keys_of, next_page
from lead_server.work import Work

#: entity -> acts that are an access to it
ACCESS = {
    "recording": ("listen",), "evaluation": ("see", "list"), "call": ("see",), "calibration": ("see",),
    "quality_export": ("export",), "quality_report": ("see",),
}  # fmt: skip


def page(
    work: Work, since: datetime, until: datetime, after: str, limit: int, action: str = ""
) -> AccessPage:
    """Newest first. Needs to export reports, or to see the audit trail. Raises UserError forbidden."""
    if not work.actor.may("audit", "see"):
        work.actor.demand("quality_report", "export")
    a = audit_event.c
    agent, who = person.alias("agent"), person.alias("who")
    wanted = or_(*(and_(a.entity == entity, a.action.in_(acts)) for entity, acts in ACCESS.items()))
    call_id = func.coalesce(
        func.nullif(a.data["call_id"].astext, ""), cast(evaluation.c.call_id, String), a.entity_id
    )
    query = (
        select(a.id, a.at, a.action, a.entity, a.entity_id, a.data, who.c.name.label("who"), agent.c.name.label("agent"),
               call.c.started_at)
        .outerjoin(who, and_(who.c.org_id == a.org_id, who.c.id == a.person_id))
        .outerjoin(
            evaluation,
            and_(evaluation.c.org_id == a.org_id, a.entity == "evaluation", cast(evaluation.c.id, String) == a.entity_id),
        )
        .outerjoin(call, and_(call.c.org_id == a.org_id, cast(call.c.id, String) == call_id))
        .outerjoin(agent, and_(agent.c.org_id == call.c.org_id, agent.c.id == call.c.agent_id))
        .where(a.org_id == work.org_id, wanted, a.at >= since, a.at < until)
        .order_by(a.at.desc(), a.id.desc())
    )  # fmt: skip
    if action:
        query = query.where(a.action == action)
    if keys := keys_of(after, (datetime, str)):
        query = query.where(before((a.at, a.id), keys))
    found = work.connection.execute(query.limit(limit + 1)).all()
    shown = found[:limit]
    work.audit("list", "audit", rows=len(shown))
    more = [shown[-1].at, shown[-1].id] if len(found) > limit else None
    return AccessPage(
        rows=tuple(
            AccessRow(
                at=row.at, person=row.who or "", action=row.action, what=row.entity, id=row.entity_id,
                agent=row.agent or "", call_at=row.started_at, rows=int(row.data.get("rows", 0) or 0),
            )
            for row in shown
        ),
        after=next_page(more),
    )  # fmt: skip
