"""The audit trail, for admins."""

from __future__ import annotations

from datetime import datetime

from litestar import Router, get
from litestar.params import FromQuery
from sqlalchemy import select

from db.central.people import person
from db.central.records import audit_event
from domain.lists import AuditPage, AuditRow
from lead_server.database.sql import before
from lead_server.leads.api import Limit
from lead_server.security.scope import rows
from lead_server.web import PAGE, AnyRequest, a_uuid, keys_of, next_page, signed_in


@get("/", sync_to_thread=True, summary="Who did or read what, newest first")
def audit(
    request: AnyRequest,
    who: FromQuery[str] = "",
    lead: FromQuery[str] = "",
    action: FromQuery[str] = "",
    entity: FromQuery[str] = "",
    after: FromQuery[str] = "",
    limit: Limit = PAGE,
) -> AuditPage:
    a = audit_event.c
    with signed_in(request) as work:
        wanted = (
            select(audit_event, person.c.name.label("person"))
            .outerjoin(person, (person.c.org_id == a.org_id) & (person.c.id == a.person_id))
            .where(rows(work.actor, "audit"))
            .order_by(a.at.desc(), a.id.desc())
        )
        if who:
            wanted = wanted.where(a.person_id == a_uuid(who))
        if lead:
            wanted = wanted.where(a.lead_id == a_uuid(lead))
        if action:
            wanted = wanted.where(a.action == action)
        if entity:
            wanted = wanted.where(a.entity == entity)
        if keys := keys_of(after, (datetime, str)):
            wanted = wanted.where(before((a.at, a.id), keys))
        found = work.connection.execute(wanted.limit(limit + 1)).all()
        shown = found[:limit]
        work.audit("list", "audit", rows=len(shown))
        more = [shown[-1].at, shown[-1].id] if len(found) > limit else None
        return AuditPage(
            rows=tuple(
                AuditRow(
                    id=row.id, at=row.at, action=row.action, entity=row.entity, entity_id=row.entity_id,
                    person_id=row.person_id or "", person=row.person or "", device_id=row.device_id or "",
                    address=row.address, lead_id=row.lead_id or "", data=row.data,
                )
                for row in shown
            ),
            after=next_page(more),
        )  # fmt: skip


router = Router("/v1/audit", route_handlers=[audit], tags=["audit"])
