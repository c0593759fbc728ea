"""The team's day at this moment: figures against targets, sums, and what needs a hand."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import Any

import msgspec
from sqlalchemy import Row, select

from db.central.leads import lead
from db.central.people import organisation
from db.central.work import work_item
from domain.errors import UserError
from domain.floor import FloorRules
from domain.team_day import (
    AgentDay,
    Overdue,
    OwnDay,
    Standing,
    TeamDay,
    count,
    group_days,
    needs_of,
    targets_of,
)
from lead_server.floor import targets as all_targets
from lead_server.floor.rows import agents, bounds_of, calls_between, deals_between, place_of, zone_of
from lead_server.people.storage import to_organisation
from lead_server.presence import storage as standing_rows
from lead_server.security.scope import rows
from lead_server.work import Work

MOST_OVERDUE = 200  #: that are named one by one; all are counted


def team_day(work: Work, day: date | None = None, usual: str = "UTC") -> TeamDay:
    """Everybody the caller may see. `day`: today where each of them is, unless given.

    Raises:
        UserError: forbidden.
    """
    people = [row for row in agents(work, "team_day") if row.active]
    rules = rules_of(work)
    given = all_targets.read(work, _subjects(people))
    late = _overdue(work, {row.id: row.name for row in people}, rules)
    beats = _standings(work)
    counted = figures(work, people, day, usual)
    lines = tuple(
        AgentDay(
            person_id=row.id, name=row.name, day=counted[row.id].day, team_id=row.team_id or "", team=row.team or "",
            region_id=row.region_id or "", region=row.region or "", counts=counted[row.id].counts,
            overdue=len(late.get(row.id, ())), refused=beats[row.id].refused if row.id in beats else 0,
            targets=targets_of(row.id, row.team_id or "", given),
        )
        for row in people
    )  # fmt: skip
    named = sorted((one for mine in late.values() for one in mine), key=lambda o: (o.due_at, o.work_item_id))
    page = TeamDay(
        version="", agents=lines, teams=group_days(lines, given, "team"), regions=group_days(lines, given, "region"),
        needs=needs_of(beats.values(), named[:MOST_OVERDUE], rules.needs, work.now),
    )  # fmt: skip
    return msgspec.structs.replace(page, version=hashlib.sha256(msgspec.json.encode(page)).hexdigest()[:16])


def own_day(work: Work) -> OwnDay:
    """The caller's own day. Raises UserError forbidden, for a role that has none."""
    mine = next((row for row in agents(work, "team_day") if row.id == work.actor.id), None)
    if mine is None:
        raise UserError("forbidden", entity="team_day", action="see")
    found = figures(work, [mine], None, "UTC")[mine.id]
    given = all_targets.read(work, _subjects([mine]))
    return OwnDay(
        day=found.day, begins_at=found.begins_at, ends_at=found.ends_at, counts=found.counts,
        call_ids=found.call_ids, deal_ids=found.deal_ids, lost_ids=found.lost_ids,
        targets=targets_of(mine.id, mine.team_id or "", given),
    )  # fmt: skip


def figures(work: Work, people: Sequence[Row[Any]], day: date | None, usual: str) -> dict[str, OwnDay]:
    """Each one's day: calls that began on it, deals that were recorded on it, and those that fell through on it."""
    days = {row.id: day or work.now.astimezone(place_of(zone_of(row, usual))).date() for row in people}
    bounds = {row.id: bounds_of(days[row.id], zone_of(row, usual)) for row in people}
    if not bounds:
        return {}
    first, last = min(b[0] for b in bounds.values()), max(b[1] for b in bounds.values())
    calls = calls_between(work, first, last, bounds.keys())
    deals = deals_between(work, first, last, bounds.keys())
    fallen = deals_between(work, first, last, bounds.keys(), lost=True)
    found = {}
    for person_id, (begin, end) in bounds.items():
        made = [row for row in calls.get(person_id, ()) if begin <= row.started_at < end]
        sold = [deal_id for deal_id, at in deals.get(person_id, ()) if begin <= at < end]
        lost = [deal_id for deal_id, at in fallen.get(person_id, ()) if begin <= at < end]
        found[person_id] = OwnDay(
            day=days[person_id], begins_at=begin, ends_at=end,
            counts=count((row.fact for row in made), len(sold), len(lost)),
            call_ids=tuple(sorted(row.id for row in made)), deal_ids=tuple(sorted(sold)), lost_ids=tuple(sorted(lost)),
        )  # fmt: skip
    return found


def rules_of(work: Work) -> FloorRules:
    """What the organisation laid down."""
    row = work.connection.execute(select(organisation).where(organisation.c.org_id == work.org_id)).one()
    return to_organisation(row).floor


def _subjects(people: Sequence[Row[Any]]) -> set[str]:
    ids = {i for row in people for i in (row.id, row.team_id, row.region_id)}
    return {str(i) for i in ids if i}


def _standings(work: Work) -> dict[str, Standing]:
    if not work.actor.may("presence", "see"):
        return {}
    found = standing_rows.people_here(work)
    leads, _ = standing_rows.names(work, found)
    shown: dict[str, Standing] = {}
    for row in found:  # the newest call for help of each
        asks = row.help_id is not None and row.answered_by is None
        here = not standing_rows.is_grey(row, work.now)
        seen = row.lead_id if row.lead_id in leads else ""
        one = Standing(
            person_id=row.id, name=row.name, state=row.state or "offline", since=row.since, refused=row.refused or 0,
            help_id=row.help_id if asks else "", help_since=row.asked_at if asks else None, here=here, lead_id=seen,
            lead=leads.get(row.lead_id or "", ""),
        )  # fmt: skip
        shown.setdefault(row.id, one)
    return shown


def _overdue(work: Work, names: dict[str, str], rules: FloorRules) -> dict[str, list[Overdue]]:
    """Callbacks whose time has passed by more than the bound; a customer who may not be seen is not named."""
    until: datetime = work.now - timedelta(minutes=rules.needs.overdue_min)
    query = select(work_item.c.id, work_item.c.agent_id, work_item.c.due_at, work_item.c.lead_id).where(
        work_item.c.org_id == work.org_id, work_item.c.agent_id.in_(names), ~work_item.c.done,
        work_item.c.kind == "callback", work_item.c.due_at <= until,
    )  # fmt: skip
    late = work.connection.execute(query).all()
    shown: dict[str, str] = {}
    if late and work.actor.may("lead", "see"):
        ids = sorted(late, key=lambda row: row.due_at)[:MOST_OVERDUE]
        seen = select(lead.c.id, lead.c.name).where(
            rows(work.actor, "lead"), lead.c.id.in_([row.lead_id for row in ids])
        )
        shown = {row.id: row.name for row in work.connection.execute(seen)}
    found: dict[str, list[Overdue]] = {}
    for row in late:
        one = Overdue(
            work_item_id=row.id, person_id=row.agent_id, name=names[row.agent_id], due_at=row.due_at,
            lead_id=row.lead_id if row.lead_id in shown else "", lead=shown.get(row.lead_id, ""),
        )  # fmt: skip
        found.setdefault(row.agent_id, []).append(one)
    return found
