"""Names of people and teams for answers that people read."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import select

from db.central.people import person, team
from domain.people import Role
from lead_server.security.actor import Actor
from lead_server.work import Work


def demand(actor: Actor, action: str = "change") -> None:
    """Refuse who may not do it to scripts at all.

    Raises:
        UserError: forbidden.
    """
    actor.demand("script", action)  # type: ignore[arg-type]


def people(work: Work, ids: Iterable[str | None]) -> dict[str | None, str]:
    """id -> name; the server's own command line has one too."""
    wanted = sorted({one for one in ids if one})
    found: dict[str | None, str] = {work.actor.id: work.actor.person.name}
    if wanted:
        rows = work.connection.execute(
            select(person.c.id, person.c.name).where(person.c.org_id == work.org_id, person.c.id.in_(wanted))
        )
        found |= {row.id: row.name for row in rows}
    return found


def teams(work: Work) -> dict[str, str]:
    """id -> name of every team, dissolved ones too (a release may name them)."""
    rows = work.connection.execute(select(team.c.id, team.c.name).where(team.c.org_id == work.org_id))
    return {row.id: row.name for row in rows}


def agents(work: Work) -> list[tuple[str, str, str | None]]:
    """(id, name, team) of everybody who takes calls with a script."""
    role: Role = "agent"
    rows = work.connection.execute(
        select(person.c.id, person.c.name, person.c.team_id)
        .where(person.c.org_id == work.org_id, person.c.role == role, person.c.active)
        .order_by(person.c.name)
    )
    return [(row.id, row.name, row.team_id) for row in rows]


def everybody(work: Work) -> list[str]:
    """Ids of all who may sign in."""
    rows = work.connection.execute(
        select(person.c.id).where(person.c.org_id == work.org_id, person.c.active)
    ).scalars()
    return [str(one) for one in rows]
