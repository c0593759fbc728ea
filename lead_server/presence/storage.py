"""Rows of presence and help."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Row, and_, select
from sqlalchemy.dialects.postgresql import insert

from db.central.floor import help_request, presence
from db.central.leads import lead
from db.central.people import person, team
from domain.handover import line_name
from domain.presence import GREY_AFTER_S, Beat, Presence
from lead_server.security.scope import rows
from lead_server.work import Work

MOST_PEOPLE = 1_000
MOST_LINES = 20
_GREY = timedelta(seconds=GREY_AFTER_S)


def keep_beat(work: Work, beat: Beat) -> None:
    """The newest word of this person's desk."""
    values = {
        "device_id": beat.device_id, "state": beat.state, "reason": beat.reason, "since": beat.since,
        "until": beat.until, "over": beat.over, "call_id": beat.call_id or None, "lead_id": beat.lead_id or None,
        "seen_at": work.now, "left": beat.leaving, "lines": sorted({line_name(one) for one in beat.lines[:MOST_LINES]}),
        "refused": max(0, min(beat.refused, 100_000)),
    }  # fmt: skip
    made = insert(presence).values(org_id=work.org_id, person_id=work.actor.id, **values)
    work.connection.execute(made.on_conflict_do_update(index_elements=["org_id", "person_id"], set_=values))


def last_beat(work: Work, person_id: str) -> Row[Any] | None:
    return work.connection.execute(
        select(presence).where(presence.c.org_id == work.org_id, presence.c.person_id == person_id)
    ).first()


def is_grey(row: Any, now: datetime) -> bool:
    """Nothing was heard for too long, or she signed out."""
    return row.seen_at is None or bool(row.left) or row.seen_at < now - _GREY


def people_here(work: Work) -> list[Row[Any]]:
    """Agents that the caller may see, with what their desks said last and an open call for help."""
    open_help: ColumnElement[bool] = and_(
        help_request.c.org_id == person.c.org_id,
        help_request.c.person_id == person.c.id,
        help_request.c.closed_at.is_(None),
    )
    query = (
        select(
            person.c.id, person.c.name, person.c.team_id, team.c.name.label("team"), presence.c.state, presence.c.refused,
            presence.c.reason, presence.c.since, presence.c.until, presence.c.over, presence.c.call_id,
            presence.c.lead_id, presence.c.seen_at, presence.c.left, help_request.c.id.label("help_id"),
            help_request.c.asked_at, help_request.c.answered_by,
        )
        .select_from(person)
        .outerjoin(team, and_(team.c.org_id == person.c.org_id, team.c.id == person.c.team_id))
        .outerjoin(presence, and_(presence.c.org_id == person.c.org_id, presence.c.person_id == person.c.id))
        .outerjoin(help_request, open_help)
        .where(rows(work.actor, "presence"), person.c.role == "agent", person.c.active)
        .order_by(team.c.name, person.c.name, person.c.id, help_request.c.asked_at.desc())
        .limit(MOST_PEOPLE)
    )  # fmt: skip
    found: list[Row[Any]] = [*work.connection.execute(query)]
    return found


def names(work: Work, found: list[Row[Any]]) -> tuple[dict[str, str], dict[str, str]]:
    """Customers (of those that the caller may see) and helpers by id."""
    leads = {row.lead_id for row in found if row.lead_id}
    helpers = {row.answered_by for row in found if row.answered_by}
    shown: dict[str, str] = {}
    if leads and work.actor.may("lead", "see"):
        query = select(lead.c.id, lead.c.name).where(rows(work.actor, "lead"), lead.c.id.in_(leads))
        shown = {row.id: row.name for row in work.connection.execute(query)}
    people: dict[str, str] = {}
    if helpers:
        query = select(person.c.id, person.c.name).where(
            person.c.org_id == work.org_id, person.c.id.in_(helpers)
        )
        people = {row.id: row.name for row in work.connection.execute(query)}
    return shown, people


def to_presence(row: Row[Any], now: datetime, leads: dict[str, str], helpers: dict[str, str]) -> Presence:
    """What a desk said, as a supervisor sees it; a customer whom she may not see stays out."""
    seen = row.lead_id if row.lead_id in leads else ""
    return Presence(
        person_id=row.id, name=row.name, team_id=row.team_id or "", team=row.team or "",
        state=row.state or "offline", reason=row.reason or "", since=row.since, until=row.until, over=bool(row.over),
        call_id=row.call_id or "", lead_id=seen, lead=leads.get(row.lead_id or "", ""), seen_at=row.seen_at,
        grey=is_grey(row, now), help_id=row.help_id or "", help_since=row.asked_at,
        help_by=helpers.get(row.answered_by or "", ""),
    )  # fmt: skip
