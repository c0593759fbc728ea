"""The sheets that a lead begins and ends a day with, counted with what counts the page."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

from sqlalchemy import func, select

from db.central.leads import ticket
from db.central.quality import absence
from db.central.work import work_item
from domain.team_day import AgentDay, total
from domain.team_sheet import SheetKind, SheetLine, TeamSheet
from lead_server.floor.day import team_day
from lead_server.floor.rows import agents, bounds_of, place_of, zone_of
from lead_server.work import Work


def team_sheet(
    work: Work,
    kind: SheetKind,
    *,
    team_id: str = "",
    region_id: str = "",
    day: date | None = None,
    usual: str = "UTC",
) -> TeamSheet:
    """The agents that the caller may see, of one team or region if it is named. `day`: today there, unless given.

    Raises:
        UserError: forbidden.
    """
    zones = {row.id: zone_of(row, usual) for row in agents(work, "team_day")}
    page = team_day(work, day, usual)
    shown = [
        one
        for one in page.agents
        if (not team_id or one.team_id == team_id) and (not region_id or one.region_id == region_id)
    ]
    ends = {one.person_id: bounds_of(one.day, zones[one.person_id])[1] for one in shown}
    due, problems, away = _due(work, ends), _problems(work, ends), _away(work, shown, zones)
    lines = tuple(
        SheetLine(
            person_id=one.person_id, name=one.name, team=one.team, due=sum(due[one.person_id].values()),
            callbacks=due[one.person_id]["callback"], renewals=due[one.person_id]["renewal"], overdue=one.overdue,
            problems=problems[one.person_id], refused=one.refused, away=one.person_id in away, counts=one.counts,
            targets=one.targets,
        )
        for one in shown
    )  # fmt: skip
    today = day or (shown[0].day if shown else work.now.astimezone(place_of(usual)).date())
    return TeamSheet(kind=kind, day=today, lines=lines, total=_together(lines))


def _together(lines: Sequence[SheetLine]) -> SheetLine:
    targets: Counter[str] = Counter()
    for one in lines:
        targets.update(one.targets)
    return SheetLine(
        person_id="", name="", due=sum(one.due for one in lines), callbacks=sum(one.callbacks for one in lines),
        renewals=sum(one.renewals for one in lines), overdue=sum(one.overdue for one in lines),
        problems=sum(one.problems for one in lines), refused=sum(one.refused for one in lines),
        counts=total(one.counts for one in lines), targets=dict(targets),
    )  # fmt: skip


def _due(work: Work, ends: dict[str, datetime]) -> dict[str, Counter[str]]:
    """Open work by kind that falls due before each one's day ends."""
    found: dict[str, Counter[str]] = {person_id: Counter() for person_id in ends}
    for end in set(ends.values()):
        mine = [person_id for person_id, until in ends.items() if until == end]
        query = (
            select(work_item.c.agent_id, work_item.c.kind, func.count())
            .where(
                work_item.c.org_id == work.org_id, work_item.c.agent_id.in_(mine), ~work_item.c.done,
                work_item.c.due_at < end,
            )
            .group_by(work_item.c.agent_id, work_item.c.kind)
        )  # fmt: skip
        for person_id, kind, n in work.connection.execute(query):
            found[person_id][kind] = n
    return found


def _problems(work: Work, ends: dict[str, datetime]) -> Counter[str]:
    """Open problems whose promised time has passed."""
    query: Any = (
        select(ticket.c.owner_id, func.count())
        .where(
            ticket.c.org_id == work.org_id, ticket.c.owner_id.in_(ends), ticket.c.state == "open",
            ticket.c.due_at < work.now,
        )
        .group_by(ticket.c.owner_id)
    )  # fmt: skip
    return Counter({row[0]: row[1] for row in work.connection.execute(query)})


def _away(work: Work, shown: Sequence[AgentDay], zones: dict[str, str]) -> set[str]:
    """Who is on leave for some of her day."""
    found = set()
    bounds = {one.person_id: bounds_of(one.day, zones[one.person_id]) for one in shown}
    query = select(absence.c.person_id, absence.c.since, absence.c.until).where(
        absence.c.org_id == work.org_id, absence.c.person_id.in_(bounds)
    )
    for row in work.connection.execute(query):
        begin, end = bounds[row.person_id]
        if row.since < end and row.until > begin:
            found.add(row.person_id)
    return found
