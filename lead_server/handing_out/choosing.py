"""Which leads a job is about: those of the pool that may be handed out, those of agents that may be taken back, orphans."""

from __future__ import annotations

from collections.abc import Collection
from datetime import timedelta

from sqlalchemy import ColumnElement, and_, exists, func, or_, select

from db.central.handing import lead_unsuitable
from db.central.leads import lead, product_held
from db.central.people import person, region, team
from db.central.work import assignment, work_item
from domain.handing_out import HandingAsk
from domain.sharing import Wanted
from lead_server.database.sql import among
from lead_server.handing_out.people import reach
from lead_server.leads.held import held_by
from lead_server.security.actor import Actor
from lead_server.work import Work

MOST_LEADS = 1_000_000
Conditions = list[ColumnElement[bool]]


def alive(actor: Actor) -> Conditions:
    return [lead.c.org_id == actor.org_id, lead.c.merged_into.is_(None), lead.c.deleted_at.is_(None)]


def suitable() -> ColumnElement[bool]:
    """Nobody asked for no call, nobody marked it as nothing for telesales."""
    marked = exists().where(lead_unsuitable.c.org_id == lead.c.org_id, lead_unsuitable.c.lead_id == lead.c.id)
    return and_(lead.c.do_not_call.is_(False), ~marked)


def within(actor: Actor) -> ColumnElement[bool] | None:
    """The part of the pool that the caller may hand out: all of it, or that of her region and of none."""
    if actor.demand("assignment", "create") == "all":
        return None
    return or_(lead.c.region_id.is_(None), lead.c.region_id == actor.person.region_id)


def filtered(ask: HandingAsk) -> Conditions:
    """What the caller chose among them."""
    found: Conditions = []
    if ask.campaign:
        codes = [ask.campaign, ""] if ask.without_campaign else [ask.campaign]
        found.append(lead.c.campaign_id.in_(codes))
    if ask.language:
        found.append(
            func.split_part(func.lower(func.replace(lead.c.language, "_", "-")), "-", 1) == ask.language
        )
    if ask.tier:
        found.append(lead.c.tier == ask.tier)
    if ask.region_id:
        found.append(lead.c.region_id == ask.region_id)
    if ask.product:
        holds = exists().where(
            product_held.c.org_id == lead.c.org_id, product_held.c.lead_id == lead.c.id,
            product_held.c.code == ask.product,
        )  # fmt: skip
        found.append(holds)
    if ask.leads:
        found.append(among(lead.c.id, ask.leads))
    return found


def pool(actor: Actor, ask: HandingAsk) -> Conditions:
    """Nobody's leads."""
    place = within(actor)
    return [
        *alive(actor), lead.c.owner_id.is_(None), suitable(), *filtered(ask), *([place] if place is not None else []),
    ]  # fmt: skip


def held(work: Work, ask: HandingAsk, owners_: Collection[str]) -> Conditions:
    """Leads of agents within the caller's reach, idle and without a promise unless the caller wants those too."""
    owners = select(person.c.id).where(reach(work.actor, "delete"))
    if owners_:
        owners = owners.where(among(person.c.id, owners_))
    found = [*alive(work.actor), held_by(lambda owner: owner.in_(owners)), *filtered(ask)]
    if ask.idle_days:
        found.append(idle_since(work, ask.idle_days))
    if not ask.promised_too:
        found.append(~promised())
    return found


def idle_since(work: Work, days: int) -> ColumnElement[bool]:
    """Nobody spoke with the lead, and nobody got it, for so many days."""
    long_ago = work.now - timedelta(days=days)
    had = exists().where(
        assignment.c.org_id == lead.c.org_id, assignment.c.lead_id == lead.c.id, assignment.c.ended_at.is_(None),
        assignment.c.since < long_ago,
    )  # fmt: skip
    return and_(or_(lead.c.last_touch_at.is_(None), lead.c.last_touch_at < long_ago), had)


def promised() -> ColumnElement[bool]:
    """A call was promised to the customer and not made yet."""
    return exists().where(
        work_item.c.org_id == lead.c.org_id, work_item.c.lead_id == lead.c.id, work_item.c.kind == "callback",
        work_item.c.done.is_(False),
    )  # fmt: skip


def orphaned(actor: Actor) -> Conditions:
    """The owner left, was locked, makes no calls any more, or her team or region was dissolved."""
    team_gone = exists().where(
        team.c.org_id == person.c.org_id, team.c.id == person.c.team_id, team.c.dissolved_at.is_not(None)
    )
    region_gone = exists().where(
        region.c.org_id == person.c.org_id,
        region.c.id == person.c.region_id,
        region.c.dissolved_at.is_not(None),
    )
    lost = select(person.c.id).where(
        person.c.org_id == actor.org_id,
        or_(~person.c.active, ~person.c.role.in_(("agent", "team_lead", "admin")), team_gone, region_gone),
    )
    if actor.demand("assignment", "create") != "all":
        mine = [lead.c.owner_id == actor.id]  # over the few that are lost: no index is missed
        if actor.person.region_id:
            mine.append(lead.c.region_id == actor.person.region_id)
        if actor.person.team_id:
            team_ = select(person.c.id).where(
                person.c.org_id == actor.org_id, person.c.team_id == actor.person.team_id
            )
            mine.append(lead.c.owner_id.in_(team_))
        return [*alive(actor), held_by(lambda owner: owner.in_(lost)), or_(*mine)]
    return [*alive(actor), held_by(lambda owner: owner.in_(lost))]


def wanted(work: Work, conditions: Conditions, most: int = 0) -> tuple[list[Wanted], dict[str, str]]:
    """The leads, what is urgent first; and whose each is."""
    first = select(func.min(work_item.c.priority)).where(
        work_item.c.org_id == work.org_id, work_item.c.lead_id == lead.c.id, work_item.c.done.is_(False)
    )
    priority = func.coalesce(first.scalar_subquery(), 100).label("priority")
    query = (
        select(lead.c.id, lead.c.language, lead.c.tier, lead.c.owner_id, priority)
        .where(*conditions)
        .order_by(priority, lead.c.id)
        .limit(min(most or MOST_LEADS, MOST_LEADS))
    )
    leads, owners = [], {}
    for row in work.connection.execute(query):
        leads.append(Wanted(id=str(row.id), language=row.language, tier=row.tier, priority=row.priority))
        owners[str(row.id)] = str(row.owner_id) if row.owner_id else ""
    return leads, owners
