"""The analysts' queue: a plan's period is drawn once, each pick is judged, or skipped with a reason and replaced."""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from typing import Any

import msgspec
from sqlalchemy import Row, insert, select, update

from db.central.people import person
from db.central.sampling import quality_draw, quality_pick
from domain.api import QueuedPick
from domain.errors import UserError
from domain.sampling import Draw, Period, Pick, Plan, draw, replacement
from lead_server.database.sql import among
from lead_server.quality.population import population
from lead_server.work import Work

LONGEST_REASON = 300


def analysts_of(work: Work, plan: Plan) -> list[str]:
    """Ids of the people who share the plan's work.

    Raises:
        UserError: not_found (data.login), somebody whom the plan names is no analyst here.
    """
    found = work.connection.execute(
        select(person.c.id, person.c.login).where(
            person.c.org_id == work.org_id, person.c.role == "analyst", person.c.active
        )
    ).all()
    if not plan.analysts:
        return [row.id for row in found]
    by_login = {row.login.lower(): row.id for row in found}
    for login in plan.analysts:
        if login.lower() not in by_login:
            raise UserError("not_found", f"{login!r} is no analyst of this organisation.", login=login)
    return [by_login[login.lower()] for login in plan.analysts]


def look(work: Work, plan: Plan, period: Period, seed: str = "") -> Draw:
    """Draw without keeping it. Without a seed one is made that nobody could choose.

    Raises:
        UserError: forbidden, not_found. ValueError: there is no analyst.
    """
    return draw(
        plan,
        period.name,
        population(work, plan, period),
        analysts_of(work, plan),
        seed or secrets.token_hex(16),
    )


def keep(work: Work, plan: Plan, period: Period, seed: str = "") -> Draw:
    """Draw, and put the picks into the analysts' queues; a period that was drawn stays as it was drawn.

    Raises:
        UserError: as `look`; drawn_already (data.plan, data.period) when another seed is asked for.
    """
    work.actor.demand("evaluation", "see")
    known = work.connection.execute(
        select(quality_draw).where(
            quality_draw.c.org_id == work.org_id,
            quality_draw.c.plan == plan.code,
            quality_draw.c.period == period.name,
        )
    ).first()
    if known is not None:
        if seed and seed != known.seed:
            raise UserError("drawn_already", plan=plan.code, period=period.name)
        return msgspec.convert(known.body["draw"], Draw)
    found = look(work, plan, period, seed)
    draw_id = work.new_id()
    there = sum(stratum.there for stratum in found.strata)
    work.connection.execute(
        insert(quality_draw).values(
            org_id=work.org_id, id=draw_id, plan=plan.code, period=period.name, kind=plan.kind, seed=found.seed,
            digest=found.digest, body=msgspec.to_builtins({"plan": plan, "draw": found}),
            strata=msgspec.to_builtins(found.strata), there=there, since=period.since, until=period.until, at=work.now,
        )
    )  # fmt: skip
    _put(work, draw_id, plan, found.picks)
    work.audit("draw", "quality_plan", draw_id, plan=plan.code, period=period.name, picks=len(found.picks))
    return found


def skip(work: Work, pick_id: str, reason: str) -> str:
    """An analyst cannot judge this call: another of the same agent takes its place; its id, "" when none is left.

    Raises:
        UserError: forbidden, not_found (not hers, or judged already), reason_missing.
    """
    work.actor.demand("evaluation", "create")
    words = " ".join(reason.split())[:LONGEST_REASON]
    if not words:
        raise UserError("reason_missing")
    row = work.connection.execute(
        select(quality_pick, quality_draw.c.body, quality_draw.c.period, quality_draw.c.seed)
        .join(
            quality_draw,
            (quality_draw.c.org_id == quality_pick.c.org_id) & (quality_draw.c.id == quality_pick.c.draw_id),
        )
        .where(
            quality_pick.c.org_id == work.org_id, quality_pick.c.id == pick_id,
            quality_pick.c.analyst_id == work.actor.id, quality_pick.c.state == "open",
        )
        .with_for_update()
    ).first()  # fmt: skip
    if row is None:
        raise UserError("not_found")
    work.connection.execute(
        update(quality_pick)
        .where(quality_pick.c.org_id == work.org_id, quality_pick.c.id == pick_id)
        .values(state="skipped", reason=words, decided_at=work.now)
    )
    work.audit("skip", "quality_pick", pick_id, call_id=row.call_id)
    return _replace(work, row)


def picks_of(work: Work, call_ids: Sequence[str]) -> dict[str, QueuedPick]:
    """Which of these calls wait in the caller's own queue; one that was drawn by chance says so first."""
    if not call_ids or not work.actor.may("evaluation", "create"):
        return {}
    found = work.connection.execute(
        select(quality_pick, quality_draw.c.plan, quality_draw.c.period)
        .join(
            quality_draw,
            (quality_draw.c.org_id == quality_pick.c.org_id) & (quality_draw.c.id == quality_pick.c.draw_id),
        )
        .where(
            quality_pick.c.org_id == work.org_id, quality_pick.c.analyst_id == work.actor.id,
            quality_pick.c.state == "open", among(quality_pick.c.call_id, call_ids),
        )
        .order_by((quality_pick.c.kind == "measurement"), quality_pick.c.id.desc())
    )  # fmt: skip
    return {
        row.call_id: QueuedPick(
            id=row.id, plan=row.plan, period=row.period, kind=row.kind, second=row.second, reasons=tuple(row.reasons)
        )
        for row in found
    }  # fmt: skip


def _replace(work: Work, row: Row[Any]) -> str:
    plan = msgspec.convert(row.body["plan"], Plan)
    if row.second or plan.kind == "risk":
        return ""  # nothing is measured by it
    since, until = work.connection.execute(
        select(quality_draw.c.since, quality_draw.c.until).where(
            quality_draw.c.org_id == work.org_id,
            quality_draw.c.id == row.draw_id,
        )
    ).one()
    there = population(work, plan, Period(name=row.period, since=since, until=until))
    used = work.connection.execute(
        select(quality_pick.c.call_id).where(
            quality_pick.c.org_id == work.org_id,
            quality_pick.c.draw_id == row.draw_id,
        )
    ).scalars()
    found = replacement(plan, there, row.agent_id, used, row.seed)
    if found is None:
        return ""
    pick = Pick(
        call_id=found.call_id, agent_id=found.agent_id, analyst=work.actor.id, probability=row.probability,
    )  # fmt: skip
    return _put(work, row.draw_id, plan, [pick], replaces=row.id)[0]


def _put(
    work: Work, draw_id: str, plan: Plan, picks: Sequence[Pick], replaces: str | None = None
) -> list[str]:
    ids = [work.new_id() for _ in picks]
    made = [
        {
            "org_id": work.org_id, "id": id_, "draw_id": draw_id, "call_id": pick.call_id,
            "agent_id": pick.agent_id, "analyst_id": pick.analyst, "kind": plan.kind,
            "probability": pick.probability, "risk": pick.risk, "reasons": list(pick.reasons),
            "second": pick.second, "replaces": replaces, "at": work.now,
        }
        for id_, pick in zip(ids, picks, strict=True)
    ]  # fmt: skip
    if made:
        work.connection.execute(insert(quality_pick), made)
    return ids
