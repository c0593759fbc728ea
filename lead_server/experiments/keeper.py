"""Planned looks are taken when they are due, whether or not somebody opens the page."""

from __future__ import annotations

import logging

from sqlalchemy import Engine, select

from db.central.experiments import experiment
from lead_server.experiments import service
from lead_server.periodic import alone
from lead_server.security.actor import operator
from lead_server.work import begin_work

LOOK_LOCK = 7_315_004
EVERY_S = 15 * 60.0
FIRST_S = (30.0, 120.0)
_log = logging.getLogger(__name__)


def take_due_looks(engine: Engine) -> int | None:
    """Count every experiment that runs; gives how many, None when another process is at it."""
    with alone(engine, LOOK_LOCK) as mine:
        if not mine:
            return None
        with engine.connect() as connection:
            found = connection.execute(
                select(experiment.c.org_id, experiment.c.code).where(experiment.c.state == "running")
            ).all()
        for row in found:
            try:
                with begin_work(engine, operator(str(row.org_id))) as work:
                    service.effect(work, row.code)
            except Exception:  # one experiment that cannot be counted keeps no other from its look
                _log.exception("experiment %s could not be counted", row.code)
        return len(found)
