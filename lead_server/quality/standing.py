"""Plans that stand: at the end of each period the server draws them by itself, once, into the analysts' queues."""

from __future__ import annotations

import logging
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import msgspec
from sqlalchemy import Engine, delete, select, update
from sqlalchemy.dialects.postgresql import insert

from db.central.sampling import quality_draw, quality_plan
from domain.errors import UserError
from domain.sampling import Period, Plan, period_of
from lead_server.periodic import alone
from lead_server.quality import queue
from lead_server.security.actor import operator
from lead_server.work import Work, begin_work

LOCK = 7_315_006
EVERY_S, FIRST_S = 3600.0, (60.0, 300.0)
_log = logging.getLogger(__name__)


def add(work: Work, plan: Plan, zone: ZoneInfo) -> None:
    """Let a plan stand, or stand as it says now; periods that ended before are not drawn.

    Raises:
        UserError: not_found (data.login), somebody whom it names is no analyst here.
    """
    queue.analysts_of(work, plan)
    values = {"body": msgspec.to_builtins(plan), "zone": zone.key, "by": work.actor.id, "problem": ""}
    made = insert(quality_plan).values(org_id=work.org_id, code=plan.code, since=work.now, **values)
    work.connection.execute(made.on_conflict_do_update(index_elements=["org_id", "code"], set_=values))
    work.audit("plan", "quality_plan", plan.code)


def remove(work: Work, code: str) -> bool:
    """It is drawn no more; what was drawn stays. False: no such plan."""
    gone = work.connection.execute(
        delete(quality_plan).where(quality_plan.c.org_id == work.org_id, quality_plan.c.code == code)
    ).rowcount
    if gone:
        work.audit("remove", "quality_plan", code)
    return bool(gone)


def every(work: Work) -> list[tuple[Plan, str, str, str]]:
    """(plan, zone, newest period that was drawn, why the last draw could not be made), by code."""
    rows = work.connection.execute(
        select(quality_plan).where(quality_plan.c.org_id == work.org_id).order_by(quality_plan.c.code)
    ).all()
    return [(msgspec.convert(row.body, Plan), row.zone, _newest(work, row.code), row.problem) for row in rows]


def last_whole_day(plan: Plan, zone: ZoneInfo, now: datetime) -> date:
    """A day of the newest period that is over."""
    return period_of(plan.period, now.astimezone(zone).date(), zone).since.astimezone(
        zone
    ).date() - timedelta(days=1)


def draw_due(engine: Engine, now: datetime | None = None) -> int | None:
    """Draw what has ended and was not drawn; gives how many. One plan that cannot be drawn keeps no other from it."""
    with alone(engine, LOCK) as mine:
        if not mine:
            return None
        with engine.connect() as connection:
            rows = connection.execute(select(quality_plan)).all()
        count = 0
        for row in rows:
            plan, zone = msgspec.convert(row.body, Plan), ZoneInfo(row.zone)
            problem = ""
            try:
                with begin_work(engine, operator(str(row.org_id)), now=now) as work:
                    period = period_of(plan.period, last_whole_day(plan, zone, work.now), zone)
                    if period.until > row.since and not _is_drawn(work, plan, period):
                        queue.keep(work, plan, period)
                        count += 1
            except (UserError, ValueError) as error:  # an analyst has left, there is none
                problem = str(error)
                _log.warning("plan %s could not be drawn: %s", row.code, error)
            if problem != row.problem:
                with engine.begin() as connection:
                    connection.execute(
                        update(quality_plan)
                        .where(quality_plan.c.org_id == row.org_id, quality_plan.c.code == row.code)
                        .values(problem=problem)
                    )
        return count


def _is_drawn(work: Work, plan: Plan, period: Period) -> bool:
    known = select(quality_draw.c.id).where(
        quality_draw.c.org_id == work.org_id,
        quality_draw.c.plan == plan.code,
        quality_draw.c.period == period.name,
    )
    return work.connection.execute(known).first() is not None


def _newest(work: Work, code: str) -> str:
    found = work.connection.execute(
        select(quality_draw.c.period)
        .where(quality_draw.c.org_id == work.org_id, quality_draw.c.plan == code)
        .order_by(quality_draw.c.until.desc())
        .limit(1)
    ).scalar()
    return found or ""
