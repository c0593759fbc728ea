"""What the server does about ownership by itself: jobs go on, leads whose call is over go where they were meant to go."""

from __future__ import annotations

import logging
from datetime import UTC, datetime, timedelta

from sqlalchemy import Engine, exists, select

from db.central.handing import handing_job, lead_hold
from db.central.people import organisation
from lead_server.handing_out import absent, jobs, lost, renewals, running
from lead_server.handing_out.planning import KEEP_PLAN
from lead_server.periodic import alone
from lead_server.security.actor import operator
from lead_server.work import Work, begin_work

EVERY_S, FIRST_S = 1.0, (0.5, 1.5)
CARE_EVERY_S, CARE_FIRST_S = 30.0, (5.0, 30.0)
JOB_LOCK, CARE_LOCK = 7_315_027, 7_315_029
KEEP_PARTS = timedelta(days=7)
_log = logging.getLogger(__name__)


def tick(engine: Engine) -> bool:
    """One round; False when another process is at it, or there is nothing to do."""
    with engine.connect() as connection:
        jobs_wait = exists().where(handing_job.c.state == "running").label("jobs")
        waits = connection.execute(select(jobs_wait, exists().select_from(lead_hold).label("holds"))).one()
    if not (waits.jobs or waits.holds):
        return False
    with alone(engine, JOB_LOCK) as mine:
        if not mine:
            return False
        if waits.holds:
            with engine.connect() as connection:
                orgs = connection.execute(select(lead_hold.c.org_id).distinct()).scalars().all()
            for org_id in orgs:
                with begin_work(engine, operator(str(org_id))) as work:
                    running.release_holds(work)
        running.run_jobs(engine)
    return True


def look_after(engine: Engine, now: datetime | None = None) -> int | None:
    """What nobody asked for: leaves that begin or end, orphans, renewals, plans that nobody started.

    Gives how many leads are to move by it; None when another process is at it.
    """
    total = 0
    with alone(engine, CARE_LOCK) as mine:
        if not mine:
            return None
        with engine.connect() as connection:
            orgs = connection.execute(select(organisation.c.org_id)).scalars().all()
        for org_id in orgs:
            for care in (absent.end, absent.begin, lost.give_out_again, _renewals):
                try:
                    with begin_work(engine, operator(str(org_id)), now=now or datetime.now(UTC)) as work:
                        total += care(work)
                except Exception:  # one care that fails keeps no other from being taken
                    _log.exception("%s of organisation %s failed", care.__name__, org_id)
            with begin_work(engine, operator(str(org_id))) as work:
                jobs.forget_plans(work, KEEP_PLAN)
                jobs.forget_parts(work, KEEP_PARTS)
    return total


def _renewals(work: Work) -> int:
    return renewals.make(work)[1]
