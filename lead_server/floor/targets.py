"""Targets of a day: of a person, of each in a team, of a team, of a region. Who may change them, changes them audited."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import delete, select
from sqlalchemy.dialects.postgresql import insert

from db.central.people import person, region, team
from db.central.work import target
from domain.errors import UserError
from domain.team_day import MOST_TARGET, Target
from lead_server.security.scope import rows
from lead_server.web import a_uuid
from lead_server.work import Work

DAY = "day"


def read(work: Work, subjects: Iterable[str]) -> tuple[Target, ...]:
    """Of these people, teams and regions."""
    query = select(target).where(
        target.c.org_id == work.org_id, target.c.period == DAY, target.c.subject_id.in_(set(subjects))
    )
    found = (
        Target(subject_kind=row.subject_kind, subject_id=row.subject_id, metric=row.metric, value=row.value)
        for row in work.connection.execute(query)
    )
    return tuple(sorted(found, key=lambda t: (t.subject_kind, t.subject_id, t.metric)))


def keep(work: Work, given: Target) -> None:
    """Set a target, or take it away with 0.

    Raises:
        UserError: forbidden, not_found (outside of what the caller may change), bad_request.
    """
    scope = work.actor.demand("team_day", "change")
    if not 0 <= given.value <= MOST_TARGET:
        raise UserError("bad_request", f"a target is 0 to {MOST_TARGET}")
    subject_id = a_uuid(given.subject_id)
    if not _may(work, given.subject_kind, subject_id, scope):
        raise UserError("not_found")
    one = (
        target.c.org_id == work.org_id, target.c.subject_kind == given.subject_kind,
        target.c.subject_id == subject_id, target.c.metric == given.metric, target.c.period == DAY,
    )  # fmt: skip
    if given.value == 0:
        work.connection.execute(delete(target).where(*one))
    else:
        made = insert(target).values(
            org_id=work.org_id, id=work.new_id(), subject_kind=given.subject_kind, subject_id=subject_id,
            metric=given.metric, period=DAY, value=given.value, at=work.now, by=work.actor.id,
        )  # fmt: skip
        keys = ["org_id", "subject_kind", "subject_id", "metric", "period"]
        values = {"value": given.value, "at": work.now, "by": work.actor.id}
        work.connection.execute(made.on_conflict_do_update(index_elements=keys, set_=values))
    work.audit(
        "change", "target", subject_id, kind=given.subject_kind, metric=given.metric, value=given.value
    )
    work.storage.announce(["presence:all", *_channels(work, given.subject_kind, subject_id)], urgent=False)


def _may(work: Work, kind: str, subject_id: str, scope: str) -> bool:
    who = work.actor.person
    if kind == "person":
        query = select(person.c.id).where(rows(work.actor, "team_day", "change"), person.c.id == subject_id)
    elif kind == "region":
        query = select(region.c.id).where(region.c.org_id == work.org_id, region.c.id == subject_id)
        if scope != "all" and not (scope == "region" and subject_id == who.region_id):
            return False
    else:
        query = select(team.c.id).where(team.c.org_id == work.org_id, team.c.id == subject_id)
        if scope == "region":
            query = query.where(team.c.region_id == who.region_id)
        elif scope != "all" and not (scope == "team" and subject_id == who.team_id):
            return False
    return work.connection.execute(query).first() is not None


def _channels(work: Work, kind: str, subject_id: str) -> list[str]:
    if kind == "region":
        query = select(team.c.id).where(team.c.org_id == work.org_id, team.c.region_id == subject_id)
        return [
            f"presence:region:{subject_id}",
            *(f"presence:team:{i}" for i in work.connection.execute(query).scalars()),
        ]
    if kind == "person":
        found = work.connection.execute(
            select(person.c.team_id, person.c.region_id).where(
                person.c.org_id == work.org_id, person.c.id == subject_id
            )
        ).one()
        return [f"presence:team:{found.team_id}", f"presence:region:{found.region_id}"]
    query = select(team.c.region_id).where(team.c.org_id == work.org_id, team.c.id == subject_id)
    return [
        f"presence:team:{subject_id}",
        f"presence:region:{work.connection.execute(query).scalar()}",
    ]
