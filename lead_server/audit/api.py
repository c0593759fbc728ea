"""The audit trail, for admins: searched, and taken out of the house page by page."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from litestar import Router, get
from litestar.params import FromQuery
from sqlalchemy import Select, String, cast, or_, select

from db.central.people import person
from db.central.records import audit_event
from domain.errors import UserError
from domain.lists import AuditPage, AuditRow
from domain.permissions import Action
from lead_server.database.sql import before
from lead_server.leads.api import Limit
from lead_server.security.scope import rows
from lead_server.web import PAGE, AnyRequest, a_uuid, keys_of, next_page, signed_in
from lead_server.work import Work

EXPORT_PAGE = 1_000


@dataclass(frozen=True)
class Asked:
    """Filters; empty ones do not filter. `words`: parts of action, entity, id, address or of what is noted besides."""

    who: str = ""
    lead: str = ""
    action: str = ""
    entity: str = ""
    since: str = ""
    until: str = ""
    words: str = ""
    after: str = ""


@get("/", sync_to_thread=True, summary="Who did or read what, newest first")
def audit(
    request: AnyRequest,
    who: FromQuery[str] = "",
    lead: FromQuery[str] = "",
    action: FromQuery[str] = "",
    entity: FromQuery[str] = "",
    since: FromQuery[str] = "",
    until: FromQuery[str] = "",
    words: FromQuery[str] = "",
    after: FromQuery[str] = "",
    limit: Limit = PAGE,
) -> AuditPage:
    asked = Asked(who, lead, action, entity, since, until, words, after)
    with signed_in(request) as work:
        found = _page(work, asked, "see", limit)
        work.audit("list", "audit", rows=len(found.rows), words=bool(words))
        return found


@get(
    "/export",
    sync_to_thread=True,
    summary="A page of the trail to take along; the right is asked for each page",
)
def export(
    request: AnyRequest,
    who: FromQuery[str] = "",
    lead: FromQuery[str] = "",
    action: FromQuery[str] = "",
    entity: FromQuery[str] = "",
    since: FromQuery[str] = "",
    until: FromQuery[str] = "",
    words: FromQuery[str] = "",
    after: FromQuery[str] = "",
) -> AuditPage:
    asked = Asked(who, lead, action, entity, since, until, words, after)
    with signed_in(request) as work:
        found = _page(work, asked, "export", EXPORT_PAGE)
        work.audit("export", "audit", rows=len(found.rows), first=not after)
        return found


def _page(work: Work, asked: Asked, action: Action, limit: int) -> AuditPage:
    found = work.connection.execute(_filtered(work, asked, action).limit(limit + 1)).all()
    shown = found[:limit]
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


def _filtered(work: Work, asked: Asked, action: Action) -> Select[Any]:
    a = audit_event.c
    wanted = (
        select(audit_event, person.c.name.label("person"))
        .outerjoin(person, (person.c.org_id == a.org_id) & (person.c.id == a.person_id))
        .where(rows(work.actor, "audit", action))
        .order_by(a.at.desc(), a.id.desc())
    )
    if asked.who:
        wanted = wanted.where(a.person_id == a_uuid(asked.who))
    if asked.lead:
        wanted = wanted.where(a.lead_id == a_uuid(asked.lead))
    if asked.action:
        wanted = wanted.where(a.action == asked.action)
    if asked.entity:
        wanted = wanted.where(a.entity == asked.entity)
    if asked.since:
        wanted = wanted.where(a.at >= _moment(asked.since))
    if asked.until:
        wanted = wanted.where(a.at < _moment(asked.until))
    for word in asked.words.split():
        part = f"%{_plain(word)}%"
        places = (a.action, a.entity, a.entity_id, a.address, cast(a.data, String), person.c.name)
        wanted = wanted.where(or_(*(place.ilike(part, escape="!") for place in places)))
    if keys := keys_of(asked.after, (datetime, str)):
        wanted = wanted.where(before((a.at, a.id), keys))
    return wanted


def _plain(word: str) -> str:
    """A word without the signs that LIKE reads."""
    return word.replace("!", "!!").replace("%", "!%").replace("_", "!_")


def _moment(text: str) -> datetime:
    """Raises UserError: bad_request, what is no moment with its zone."""
    try:
        found = datetime.fromisoformat(text)
    except ValueError:
        raise UserError("bad_request", "since and until are moments (ISO 8601)") from None
    if found.tzinfo is None:
        raise UserError("bad_request", "since and until name their zone")
    return found


router = Router("/v1/audit", route_handlers=[audit, export], tags=["audit"])
