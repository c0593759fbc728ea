"""Rows of experiments: plans, looks, who has seen what."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import msgspec
from sqlalchemy import func, insert, select, update
from sqlalchemy.dialects.postgresql import insert as upsert

from db.central.experiments import (
    experiment,
    experiment_assignment,
    experiment_look,
    experiment_seen,
)
from domain.experiments.definition import Experiment
from domain.experiments.looks import Look
from lead_server.security.scope import rows
from lead_server.work import Work


def every(work: Work) -> list[tuple[Experiment, int]]:
    """All that the caller may see, running ones first, newest first; with the leads that were drawn."""
    a, e = experiment_assignment.c, experiment.c
    drawn = (
        select(a.experiment, func.count().label("n"))
        .where(a.org_id == work.org_id)
        .group_by(a.experiment)
        .subquery()
    )
    query = (
        select(e.body, func.coalesce(drawn.c.n, 0).label("n"))
        .outerjoin(drawn, drawn.c.experiment == e.code)
        .where(rows(work.actor, "experiment"))
        .order_by(e.state != "running", func.coalesce(e.started_at, e.created_at).desc(), e.code)
    )
    return [(_read(row.body), row.n) for row in work.connection.execute(query)]


def find(work: Work, code: str) -> Experiment | None:
    """One that the caller may see."""
    e = experiment.c
    body = work.connection.execute(
        select(e.body).where(rows(work.actor, "experiment"), e.code == code)
    ).scalar()
    return _read(body) if body is not None else None


def locked(work: Work, code: str) -> Experiment | None:
    """As `find`, for somebody who is going to change it: a second one waits."""
    e = experiment.c
    body = work.connection.execute(
        select(e.body).where(rows(work.actor, "experiment", "change"), e.code == code).with_for_update()
    ).scalar()
    return _read(body) if body is not None else None


def put_draft(work: Work, found: Experiment) -> None:
    """Keep a plan that has not started."""
    values = {"body": found, "state": found.state}
    statement = upsert(experiment).values(
        org_id=work.org_id, code=found.code, created_by=work.actor.id, **values
    )
    work.connection.execute(statement.on_conflict_do_update(index_elements=["org_id", "code"], set_=values))


def put_state(work: Work, found: Experiment) -> None:
    """Keep its start or its end."""
    values: dict[str, Any] = {"body": found, "state": found.state}
    if found.state == "running":
        values |= {"started_at": found.started_at, "started_by": work.actor.id}
    else:
        values |= {"ended_at": found.ended_at, "ended_by": work.actor.id, "ended_why": found.ended_why}
    e = experiment.c
    work.connection.execute(
        update(experiment).where(e.org_id == work.org_id, e.code == found.code).values(**values)
    )


def looks(work: Work, code: str) -> dict[str, list[Look]]:
    """Arm -> the looks that were taken, oldest first."""
    c = experiment_look.c
    found: dict[str, list[Look]] = {}
    query = select(c.arm, c.body).where(c.org_id == work.org_id, c.experiment == code).order_by(c.n)
    for row in work.connection.execute(query):
        found.setdefault(row.arm, []).append(msgspec.convert(row.body, Look))
    return found


def add_look(work: Work, code: str, arm: str, look: Look) -> None:
    work.connection.execute(
        insert(experiment_look).values(
            org_id=work.org_id, experiment=code, arm=arm, n=look.n, at=look.at, share=look.share,
            crossed=look.crossed, body=look,
        )
    )  # fmt: skip


def seen_at(work: Work, code: str) -> datetime | None:
    """When the caller has looked before."""
    c = experiment_seen.c
    found: datetime | None = work.connection.execute(
        select(c.at).where(c.org_id == work.org_id, c.experiment == code, c.person_id == work.actor.id)
    ).scalar()
    return found


def put_seen(work: Work, code: str, at: datetime) -> None:
    """The caller has seen figures that were counted at this moment."""
    statement = upsert(experiment_seen).values(
        org_id=work.org_id, experiment=code, person_id=work.actor.id, at=at
    )
    later = func.greatest(experiment_seen.c.at, statement.excluded.at)
    work.connection.execute(
        statement.on_conflict_do_update(
            index_elements=["org_id", "experiment", "person_id"], set_={"at": later}
        )
    )


def _read(body: Any) -> Experiment:
    return msgspec.convert(body, Experiment)
