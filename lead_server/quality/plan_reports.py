"""What plans drew and would draw, in names: for the page of plans."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from fractions import Fraction
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import msgspec
from sqlalchemy import func, select

from db.central.people import person
from db.central.sampling import quality_draw, quality_pick
from domain.errors import UserError
from domain.sampling import Draw, Plan, Stratum, period_of, problems_of
from domain.standing_plans import Analyst, DrawnOf, DrawPage, DrawReport, KeepPlan, PlanPage, PlanRow, TryPlan
from lead_server.quality import queue, standing
from lead_server.work import Work

SHOWN = 24  #: draws of a plan that are listed


def page(work: Work) -> PlanPage:
    """Every plan, and who could hear calls. Raises UserError forbidden."""
    work.actor.demand("quality_plan", "see")
    found = work.connection.execute(
        select(person.c.login, person.c.name)
        .where(person.c.org_id == work.org_id, person.c.role == "analyst", person.c.active)
        .order_by(person.c.name, person.c.login)
    )
    rows = tuple(
        PlanRow(
            plan=plan, zone=zone, drawn=drawn, problem=problem,
            next_at=period_of(plan.period, work.now.astimezone(ZoneInfo(zone)).date(), ZoneInfo(zone)).until,
        )
        for plan, zone, drawn, problem in standing.every(work)
    )  # fmt: skip
    return PlanPage(rows=rows, analysts=tuple(Analyst(login=row.login, name=row.name) for row in found))


def keep(work: Work, given: KeepPlan) -> PlanPage:
    """Let it stand as it says.

    Raises:
        UserError: forbidden; bad_plan (data.where, data.words); conflict, somebody changed it meanwhile; not_found
            (data.login), an analyst who is none.
    """
    there = {plan.code: plan for plan, *_ in standing.every(work)}
    known = there.get(given.plan.code)
    work.actor.demand("quality_plan", "create" if known is None else "change")
    zone = _checked(given.plan, given.zone)
    if known != given.base:
        raise UserError("conflict")
    standing.add(work, given.plan, zone)
    return page(work)


def remove(work: Work, code: str) -> PlanPage:
    """Raises UserError: forbidden, not_found."""
    work.actor.demand("quality_plan", "delete")
    if not standing.remove(work, code):
        raise UserError("not_found")
    return page(work)


def trial(work: Work, given: TryPlan) -> DrawReport:
    """What it would draw from its last whole period, with chances made now; nothing is kept.

    Raises:
        UserError: forbidden, bad_plan, not_found (data.login), nobody_to_hear.
    """
    work.actor.demand("quality_plan", "see")
    plan, zone = given.plan, _checked(given.plan, given.zone)
    period = period_of(plan.period, standing.last_whole_day(plan, zone, work.now), zone)
    try:
        found = queue.look(work, plan, period)
    except ValueError:
        raise UserError("nobody_to_hear") from None
    return DrawReport(
        period=period.name, since=period.since, until=period.until, there=sum(one.there for one in found.strata),
        agents=_agents(work, found.strata, plan.kind), shares=_shares(work, Counter(p.analyst for p in found.picks)),
    )  # fmt: skip


def draws(work: Work, code: str) -> DrawPage:
    """The newest draws of a plan, with their proof and how far they are. Raises UserError forbidden."""
    work.actor.demand("quality_plan", "see")
    rows = work.connection.execute(
        select(quality_draw)
        .where(quality_draw.c.org_id == work.org_id, quality_draw.c.plan == code)
        .order_by(quality_draw.c.until.desc())
        .limit(SHOWN)
    ).all()
    states: dict[str, Counter[str]] = {row.id: Counter() for row in rows}
    hers: dict[str, Counter[str]] = {row.id: Counter() for row in rows}
    p = quality_pick.c
    for draw_id, analyst, state, n in work.connection.execute(
        select(p.draw_id, p.analyst_id, p.state, func.count())
        .where(p.org_id == work.org_id, p.draw_id.in_(list(states)))
        .group_by(p.draw_id, p.analyst_id, p.state)
    ):
        states[draw_id][state] += n
        if state != "skipped":
            hers[draw_id][analyst] += n
    return DrawPage(
        rows=tuple(
            DrawReport(
                period=row.period, since=row.since, until=row.until, there=row.there, seed=row.seed, digest=row.digest,
                agents=_agents(work, msgspec.convert(row.body["draw"], Draw).strata, row.kind),
                shares=_shares(work, hers[row.id]), open=states[row.id]["open"], done=states[row.id]["done"],
                skipped=states[row.id]["skipped"],
            )
            for row in rows
        )
    )  # fmt: skip


def _checked(plan: Plan, zone: str) -> ZoneInfo:
    for where, words in problems_of(plan):
        raise UserError("bad_plan", words, where=where, words=words)
    try:
        return ZoneInfo(zone)
    except (ZoneInfoNotFoundError, ValueError):
        raise UserError("bad_plan", f"no time zone {zone!r}", where="zone", words=zone) from None


def _agents(work: Work, strata: Sequence[Stratum], kind: str) -> tuple[DrawnOf, ...]:
    names = _names(work, (one.agent_id for one in strata))
    found = [
        DrawnOf(
            agent=names.get(one.agent_id, ""), there=one.there, drawn=one.drawn,
            chance=str(Fraction(one.drawn, one.there)) if kind == "measurement" and one.there else "",
        )
        for one in strata
    ]  # fmt: skip
    return tuple(sorted(found, key=lambda one: one.agent.casefold()))


def _shares(work: Work, calls: Counter[str]) -> tuple[tuple[str, int], ...]:
    names = _names(work, calls)
    return tuple(sorted((names.get(analyst, ""), n) for analyst, n in calls.items()))


def _names(work: Work, ids: Iterable[str]) -> dict[str, str]:
    wanted = select(person.c.id, person.c.name).where(
        person.c.org_id == work.org_id, person.c.id.in_(set(ids))
    )
    return {row.id: row.name for row in work.connection.execute(wanted)}
