"""Lists and details of leads for the desks that page the server."""

from __future__ import annotations

from collections import defaultdict
from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import Row, Select, select

from db.central.leads import lead, lead_tag, number, touch
from db.central.people import person
from domain import numbers as telephone
from domain.errors import UserError
from domain.lists import LeadDetail, LeadPage, LeadRow, TouchPage
from lead_server.database.sql import among, before
from lead_server.leads import tokens
from lead_server.leads.aggregate import masked, read_leads, to_touch
from lead_server.leads.held import held_by
from lead_server.security.number_keys import home_country
from lead_server.security.scope import rows
from lead_server.web import keys_of, next_page
from lead_server.work import Work


class LeadQuery(NamedTuple):
    """Filters of the list; empty ones do not filter. `pool`: only leads that nobody owns."""

    search: str = ""
    owner: str = ""
    campaign: str = ""
    tag: str = ""
    stage: str = ""
    pool: bool = False
    after: str = ""
    limit: int = 100


def page(work: Work, query: LeadQuery) -> LeadPage:
    """Leads that the caller may see, newest first."""
    found = work.connection.execute(_filtered(work, query).limit(query.limit + 1)).all()
    shown = found[: query.limit]
    texts = _numbers(work, [row.id for row in shown])
    if shown:
        work.audit("list", "lead", rows=len(shown), search=bool(query.search))
    more = [shown[-1].id] if len(found) > query.limit else None
    return LeadPage(rows=tuple(_row(row, texts[row.id]) for row in shown), after=next_page(more))


def _filtered(work: Work, query: LeadQuery) -> Select[Any]:
    wanted = (
        select(lead, person.c.name.label("owner"))
        .outerjoin(person, (person.c.org_id == lead.c.org_id) & (person.c.id == lead.c.owner_id))
        .where(rows(work.actor, "lead"), lead.c.merged_into.is_(None), lead.c.deleted_at.is_(None))
        .order_by(lead.c.id.desc())
    )
    if query.search:
        wanted = wanted.where(tokens.matches(work.org_id, query.search))
    if query.owner:
        wanted = wanted.where(held_by(lambda owner: owner == query.owner))
    if query.pool:
        wanted = wanted.where(lead.c.owner_id.is_(None))
    if query.campaign:
        wanted = wanted.where(lead.c.campaign_id == query.campaign)
    if query.stage:
        wanted = wanted.where(lead.c.stage == query.stage)
    if query.tag:
        tagged = select(lead_tag.c.lead_id).where(
            lead_tag.c.org_id == work.org_id, lead_tag.c.tag == query.tag
        )
        wanted = wanted.where(lead.c.id.in_(tagged))
    if keys := keys_of(query.after, (str,)):
        wanted = wanted.where(lead.c.id < keys[0])
    return wanted


def _numbers(work: Work, lead_ids: list[str]) -> defaultdict[str, list[str]]:
    """Numbers as the caller may read them."""
    found: defaultdict[str, list[str]] = defaultdict(list)
    query = (
        select(number.c.lead_id, number.c.e164, number.c.last4)
        .where(number.c.org_id == work.org_id, among(number.c.lead_id, lead_ids))
        .order_by(number.c.position, number.c.id)
    )
    home = home_country(work)
    for row in work.connection.execute(query):
        found[row.lead_id].append(telephone.mask(row.e164, home) if work.actor.masked else row.e164)
    return found


def _row(row: Row[Any], texts: list[str]) -> LeadRow:
    return LeadRow(
        id=row.id, name=row.name, company=row.company, region_id=row.region_id or "",
        owner_id=row.owner_id or "", owner=row.owner or "", campaign_id=row.campaign_id, tier=row.tier,
        stage=row.stage, language=row.language, place=row.place, source=row.source, intention=row.intention,
        last_outcome=row.last_outcome, last_touch_at=row.last_touch_at, called_count=row.called_count,
        do_not_call=row.do_not_call, numbers=tuple(texts), created_at=row.created_at,
    )  # fmt: skip


def _visible(work: Work, lead_id: str) -> Any:
    """Owner of a lead the caller may see.

    Raises:
        UserError: forbidden, not_found.
    """
    row = work.connection.execute(
        select(lead.c.id, lead.c.owner_id, person.c.name.label("owner"))
        .outerjoin(person, (person.c.org_id == lead.c.org_id) & (person.c.id == lead.c.owner_id))
        .where(rows(work.actor, "lead"), lead.c.id == lead_id)
    ).first()
    if row is None:
        raise UserError("not_found")
    return row


def detail(work: Work, lead_id: str) -> LeadDetail:
    """One record, whole; the read is noted."""
    row = _visible(work, lead_id)
    found = read_leads(work.storage, [lead_id]).get(lead_id)
    if found is None:
        raise UserError("not_found")
    work.audit("see", "lead", lead_id, lead_id=lead_id)
    shown = masked(found, home_country(work)) if work.actor.masked else found
    return LeadDetail(lead=shown, owner_id=row.owner_id or "", owner=row.owner or "")


def touches(work: Work, lead_id: str, after: str, limit: int) -> TouchPage:
    """The timeline, newest first; a desk asks for what is older than the twenty it has."""
    _visible(work, lead_id)
    wanted = (
        select(touch)
        .where(touch.c.org_id == work.org_id, touch.c.lead_id == lead_id)
        .order_by(touch.c.at.desc(), touch.c.id.desc())
        .limit(limit + 1)
    )
    if keys := keys_of(after, (datetime, str)):
        wanted = wanted.where(before((touch.c.at, touch.c.id), keys))
    found = work.connection.execute(wanted).all()
    shown = found[:limit]
    work.audit("see", "touch", lead_id, lead_id=lead_id)
    more = [shown[-1].at, shown[-1].id] if len(found) > limit else None
    return TouchPage(rows=tuple(to_touch(dict(row._mapping)) for row in shown), after=next_page(more))
