"""Rows that a day is counted from: agents, their calls and deals, and where their day begins. One place for all figures."""

from __future__ import annotations

from collections.abc import Collection
from datetime import UTC, date, datetime, time, timedelta
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from sqlalchemy import Row, and_, func, select

from db.central.calls import call
from db.central.leads import deal
from db.central.people import person, region, team
from domain.permissions import Action, Entity
from domain.team_day import CallFact
from lead_server.security.scope import rows
from lead_server.work import Work


class CallRow(NamedTuple):
    """A call as the figures need it."""

    id: str
    started_at: datetime
    direction: str
    fact: CallFact


def agents(work: Work, entity: Entity, action: Action = "see") -> list[Row[Any]]:
    """Agents that the caller may see with team and region, by team and name."""
    query = (
        select(
            person.c.id, person.c.login, person.c.name, person.c.time_zone, person.c.active, person.c.team_id,
            func.coalesce(team.c.region_id, person.c.region_id).label("region_id"),
            team.c.name.label("team"), region.c.name.label("region"), region.c.time_zone.label("region_zone"),
        )
        .outerjoin(team, and_(team.c.org_id == person.c.org_id, team.c.id == person.c.team_id))
        .outerjoin(
            region,
            and_(
                region.c.org_id == person.c.org_id, region.c.id == func.coalesce(team.c.region_id, person.c.region_id)
            ),
        )
        .where(rows(work.actor, entity, action), person.c.role == "agent")
        .order_by(func.coalesce(team.c.name, ""), person.c.name, person.c.id)
    )  # fmt: skip
    return [*work.connection.execute(query)]


def zone_of(row: Any, usual: str = "UTC") -> str:
    """A day begins where the team is; without a region's zone, where she is."""
    return row.region_zone or row.time_zone or usual


def place_of(zone: str) -> ZoneInfo:
    """A zone by name; what is none is UTC."""
    try:
        return ZoneInfo(zone or "UTC")
    except (ZoneInfoNotFoundError, ValueError):
        return ZoneInfo("UTC")


def bounds_of(day: date, zone: str) -> tuple[datetime, datetime]:
    """The day's first moment and the next day's, in UTC: 23 or 25 hours apart where the clocks change."""
    place = place_of(zone)
    begin, end = (
        datetime.combine(one, time(), place).astimezone(UTC) for one in (day, day + timedelta(days=1))
    )
    return begin, end


def calls_between(
    work: Work, first: datetime, last: datetime, of: Collection[str] | None = None
) -> dict[str, list[CallRow]]:
    """Calls that began then, by agent. `of`: only of these."""
    query = select(
        call.c.id, call.c.agent_id, call.c.started_at, call.c.answered_at, call.c.direction, call.c.talk_s,
        call.c.disposition,
    ).where(call.c.org_id == work.org_id, call.c.started_at >= first, call.c.started_at < last)  # fmt: skip
    if of is not None:
        query = query.where(call.c.agent_id.in_(of))
    found: dict[str, list[CallRow]] = {}
    for row in work.connection.execute(query):
        fact = CallFact(
            connected=row.answered_at is not None, talk_s=row.talk_s or 0, disposition=row.disposition
        )
        found.setdefault(str(row.agent_id), []).append(CallRow(row.id, row.started_at, row.direction, fact))
    return found


def deals_between(
    work: Work, first: datetime, last: datetime, of: Collection[str], *, lost: bool = False
) -> dict[str, list[tuple[str, datetime]]]:
    """Deals that were recorded then, or (`lost`) fell through then, by agent: (id, when)."""
    when = deal.c.lost_at if lost else deal.c.at
    query = select(deal.c.id, deal.c.agent_id, when.label("at")).where(
        deal.c.org_id == work.org_id, deal.c.agent_id.in_(of), when >= first, when < last
    )
    found: dict[str, list[tuple[str, datetime]]] = {}
    for row in work.connection.execute(query):
        found.setdefault(row.agent_id, []).append((row.id, row.at))
    return found
