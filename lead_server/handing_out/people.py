"""Who may get leads: the agents that the caller may hand to, with what they hold and where their limits are."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import UTC, datetime, time
from typing import Any
from zoneinfo import ZoneInfo

import msgspec
from sqlalchemy import ColumnElement, Row, and_, exists, func, or_, select

from db.central.handing import agent_share
from db.central.leads import lead
from db.central.people import person, region, team
from db.central.quality import absence
from db.central.work import assignment
from domain.handing_out import MOST_PEOPLE, HandingPerson, HandingRule, PersonShare
from domain.permissions import Action
from domain.sharing import Agent, Way
from lead_server.database.sql import among
from lead_server.leads import held
from lead_server.security.actor import Actor
from lead_server.work import Work


def reach(actor: Actor, action: Action) -> ColumnElement[bool]:
    """Agents that the caller may hand leads to (or take them from): her team, her region, all.

    Raises:
        UserError: forbidden.
    """
    scope = actor.demand("assignment", action)
    where = [person.c.org_id == actor.org_id, person.c.role == "agent"]
    if scope == "all":
        return and_(*where)
    places = [person.c.id == actor.id]
    if scope in ("team", "region") and actor.person.team_id:
        places.append(person.c.team_id == actor.person.team_id)
    if scope == "region" and actor.person.region_id:
        places.append(person.c.region_id == actor.person.region_id)
    return and_(*where, or_(*places))


def people(
    work: Work,
    rule: HandingRule,
    campaign: str = "",
    only: Collection[str] = (),
    action: Action = "create",
    *,
    where_limited: bool = False,
) -> list[HandingPerson]:
    """Active agents within the caller's reach, by name. `campaign`: whose leads are counted; "" all.

    `where_limited`: only what a limit stands against is counted. Counting is a walk over all that somebody has.
    """
    away = exists().where(
        absence.c.org_id == person.c.org_id, absence.c.person_id == person.c.id, absence.c.since <= work.now,
        absence.c.until > work.now,
    )  # fmt: skip
    query = (
        select(
            person.c.id, person.c.name, team.c.name.label("team"), agent_share.c.person_id.label("own"),
            agent_share.c.languages, agent_share.c.tiers, agent_share.c.weight, agent_share.c.most_open,
            agent_share.c.most_new, away.label("away"),
        )
        .outerjoin(team, and_(team.c.org_id == person.c.org_id, team.c.id == person.c.team_id))
        .outerjoin(agent_share, and_(agent_share.c.org_id == person.c.org_id, agent_share.c.person_id == person.c.id))
        .where(reach(work.actor, action), person.c.active)
        .order_by(person.c.name, person.c.id)
        .limit(MOST_PEOPLE)
    )  # fmt: skip
    if only:
        query = query.where(among(person.c.id, only))
    found = work.connection.execute(query).all()
    made = [_person(row, rule) for row in found]
    open_ = held_by(work, [p.id for p in made if not where_limited or p.most_open is not None], campaign)
    today = new_today(work, [p.id for p in made if not where_limited or p.most_new is not None], campaign)
    return [msgspec.structs.replace(p, held=open_.get(p.id, 0), today=today.get(p.id, 0)) for p in made]


def _person(row: Row[Any], rule: HandingRule) -> HandingPerson:
    share = (
        PersonShare(
            languages=tuple(row.languages), tiers=tuple(row.tiers), weight=row.weight, most_open=row.most_open,
            most_new=row.most_new,
        )
        if row.own is not None
        else PersonShare()
    )  # fmt: skip
    return HandingPerson(
        id=str(row.id), name=row.name, team=row.team or "", share=share,
        most_open=nearer(share.most_open, rule.most_open), most_new=nearer(share.most_new, rule.most_new),
        away=bool(row.away),
    )  # fmt: skip


def nearer(own: int | None, campaign: int | None) -> int | None:
    """Of two limits the lower one."""
    limits = [one for one in (own, campaign) if one is not None]
    return min(limits) if limits else None


def held_by(work: Work, ids: Collection[str], campaign: str) -> dict[str, int]:
    """Agent -> leads of the campaign that she holds and that are not closed."""
    only = [lead.c.campaign_id == campaign] if campaign else []
    return held.counts(work, ids, lead.c.do_not_call.is_(False), *only)


def new_today(work: Work, ids: Collection[str], campaign: str) -> dict[str, int]:
    """Agent -> leads that came to her since midnight of her region."""
    if not ids:
        return {}
    zones: dict[str, list[str]] = {}
    for row in work.connection.execute(
        select(person.c.id, person.c.time_zone, region.c.time_zone.label("region_zone"))
        .outerjoin(region, and_(region.c.org_id == person.c.org_id, region.c.id == person.c.region_id))
        .where(person.c.org_id == work.org_id, among(person.c.id, ids))
    ):
        zones.setdefault(row.time_zone or row.region_zone or "UTC", []).append(str(row.id))
    found: dict[str, int] = {}
    for zone, those in zones.items():
        query = select(assignment.c.owner_id, func.count()).where(
            assignment.c.org_id == work.org_id, among(assignment.c.owner_id, those),
            assignment.c.since >= midnight(work.now, zone),
        )  # fmt: skip
        if campaign:
            query = query.where(assignment.c.campaign_id == campaign)
        rows = work.connection.execute(query.group_by(assignment.c.owner_id))
        found |= {str(owner): n for owner, n in rows}
    return found


def midnight(now: datetime, zone: str) -> datetime:
    """The beginning of the day there; of the day in UTC where nobody knows the zone."""
    try:
        place = ZoneInfo(zone or "UTC")
    except (KeyError, ValueError):
        place = ZoneInfo("UTC")
    return datetime.combine(now.astimezone(place).date(), time(), place).astimezone(UTC)


def to_agent(one: HandingPerson, way: Way, given: Mapping[str, int]) -> Agent:
    """As the sharing rule takes her; by hand her weight is nothing, the number counts."""
    return Agent(
        id=one.id, languages=one.share.languages, tiers=one.share.tiers,
        weight=max(1, one.share.weight) if way == "by_hand" else one.share.weight, held=one.held, today=one.today,
        most_open=one.most_open, most_new=one.most_new, away=one.away,
        given=given.get(one.id, 0) if way == "by_hand" else None,
    )  # fmt: skip


def with_change(one: HandingPerson, change: int) -> HandingPerson:
    return msgspec.structs.replace(one, change=change)
