"""Regions and teams: made, renamed, dissolved. Nobody is left in a place that is not there any more."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Table, func, insert, select, update

from db.central.people import person, region, team
from domain.administration import Dissolve, KeepPlace, Places, RegionRow, TeamRow
from domain.errors import UserError
from lead_server.feed.streams import region_stream, team_stream
from lead_server.people import standing, storage
from lead_server.security.scope import rows
from lead_server.work import Work

NAMES = 3  #: of people who are in the way, said in the sentence


def listed(work: Work) -> Places:
    """Raises UserError: forbidden."""
    work.actor.demand("team", "change")
    work.actor.demand("region", "change")
    in_team, in_region = (_people(work, person.c[name]) for name in ("team_id", "region_id"))
    regions = work.connection.execute(
        select(region)
        .where(rows(work.actor, "region"), region.c.dissolved_at.is_(None))
        .order_by(region.c.name)
    )
    teams = work.connection.execute(
        select(team).where(rows(work.actor, "team"), team.c.dissolved_at.is_(None)).order_by(team.c.name)
    )
    return Places(
        regions=tuple(
            RegionRow(region=storage.to_region(r), revision=r.revision, people=in_region.get(r.id, 0))
            for r in regions
        ),
        teams=tuple(
            TeamRow(team=storage.to_team(t), revision=t.revision, people=in_team.get(t.id, 0)) for t in teams
        ),
    )


def keep_region(work: Work, region_id: str | None, given: KeepPlace) -> Places:
    """A new region (None), or other words for one.

    Raises:
        UserError: forbidden, not_found, conflict, name_taken, bad_request.
    """
    values = {
        "name": _name(given),
        "country": given.country.strip().upper(),
        "time_zone": given.time_zone.strip(),
    }
    made = _keep(work, region, "region", region_id, given.revision, values)
    work.touched.put(region_stream(made), "region", [made])
    return listed(work)


def keep_team(work: Work, team_id: str | None, given: KeepPlace) -> Places:
    """The same for a team; another region moves its people there as well."""
    there = select(region.c.id).where(
        region.c.org_id == work.org_id, region.c.id == given.region_id, region.c.dissolved_at.is_(None)
    )
    if not given.region_id or work.connection.execute(there).first() is None:
        raise UserError("not_found", "no such region")
    made = _keep(
        work, team, "team", team_id, given.revision, {"name": _name(given), "region_id": given.region_id}
    )
    work.touched.put(team_stream(made), "team", [made])
    _move(work, person.c.team_id == made, made, given.region_id)
    return listed(work)


def dissolve_team(work: Work, team_id: str, given: Dissolve) -> Places:
    """Its people go where `to` says.

    Raises:
        UserError: forbidden, not_found, conflict; place_has_people (data.count, data.names), and nowhere was said.
    """
    work.actor.demand("team", "delete")
    _hold(work, team, team_id)
    _demand_empty(work, person.c.team_id == team_id, given.to, {})
    if given.to:
        target = _living(work, team, given.to, team_id)
        _move(work, person.c.team_id == team_id, given.to, str(target.region_id))
    _end(work, team, "team", team_id, given.revision)
    work.touched.remove(team_stream(team_id), "team", [team_id])
    return listed(work)


def dissolve_region(work: Work, region_id: str, given: Dissolve) -> Places:
    """Its teams and people go where `to` says.

    Raises:
        UserError: as `dissolve_team`; data.teams besides.
    """
    work.actor.demand("region", "delete")
    _hold(work, region, region_id)
    mine = (team.c.org_id == work.org_id, team.c.region_id == region_id, team.c.dissolved_at.is_(None))
    teams = work.connection.execute(select(team.c.id, team.c.name).where(*mine)).all()
    _demand_empty(
        work,
        person.c.region_id == region_id,
        given.to,
        {"teams": ", ".join(t.name for t in teams[:NAMES])} if teams else {},
    )
    if given.to:
        _living(work, region, given.to, region_id)
        work.connection.execute(
            update(team).where(*mine).values(region_id=given.to, revision=team.c.revision + 1)
        )
        for one in teams:
            work.touched.put(team_stream(one.id), "team", [one.id])
            _move(work, person.c.team_id == one.id, str(one.id), given.to)
        _move(work, person.c.region_id == region_id, None, given.to)
    _end(work, region, "region", region_id, given.revision)
    work.touched.remove(region_stream(region_id), "region", [region_id])
    return listed(work)


def _hold(work: Work, table: Table, place_id: str) -> None:
    """Whoever is just being put there waits, or is waited for: nobody is left in a place that ends."""
    t = table.c
    work.connection.execute(select(t.id).where(t.org_id == work.org_id, t.id == place_id).with_for_update())


def _name(given: KeepPlace) -> str:
    if not given.name.strip():
        raise UserError("bad_request", "a place has a name")
    return given.name.strip()


def _keep(
    work: Work, table: Table, entity: Any, place_id: str | None, revision: int, values: dict[str, Any]
) -> str:
    """Write a place; gives its id."""
    work.actor.demand(entity, "change" if place_id else "create")
    t = table.c
    same = select(t.id).where(
        t.org_id == work.org_id, func.lower(t.name) == values["name"].lower(), t.dissolved_at.is_(None),
        *((t.region_id == values["region_id"],) if "region_id" in values else ()),
    )  # fmt: skip
    if any(str(other) != place_id for other in work.connection.execute(same).scalars()):
        raise UserError("name_taken", name=values["name"])
    if place_id is None:
        made = work.new_id()
        work.connection.execute(insert(table).values(org_id=work.org_id, id=made, **values))
        work.audit("create", entity, made)
        return made
    _take_turn(work, table, place_id, revision, values)
    work.audit("change", entity, place_id, fields=sorted(values))
    return place_id


def _take_turn(work: Work, table: Table, place_id: str, revision: int, values: dict[str, Any]) -> None:
    t = table.c
    mine = (t.org_id == work.org_id, t.id == place_id, t.dissolved_at.is_(None))
    taken = work.connection.execute(
        update(table)
        .where(*mine, t.revision == revision)
        .values(**values, revision=revision + 1)
        .returning(t.id)
    ).first()
    if taken is None:
        there = work.connection.execute(select(t.id).where(*mine)).first()
        raise UserError("conflict" if there is not None else "not_found")


def _end(work: Work, table: Table, entity: str, place_id: str, revision: int) -> None:
    _take_turn(work, table, place_id, revision, {"dissolved_at": work.now})
    work.audit("dissolve", entity, place_id)


def _living(work: Work, table: Table, place_id: str, other_than: str) -> Any:
    t = table.c
    row = work.connection.execute(
        select(table)
        .where(t.org_id == work.org_id, t.id == place_id, t.dissolved_at.is_(None))
        .with_for_update(read=True)
    ).first()
    if row is None or place_id == other_than:
        raise UserError("not_found", "the place that is to take its people is not there")
    return row


def _demand_empty(work: Work, within: Any, to: str, more: dict[str, str]) -> None:
    """Raises UserError: place_has_people."""
    if to:
        return
    names = work.connection.execute(
        select(person.c.name).where(person.c.org_id == work.org_id, within).order_by(person.c.name)
    ).scalars().all()  # fmt: skip
    if names or more:
        raise UserError("place_has_people", count=str(len(names)), names=", ".join(names[:NAMES]), **more)


def _move(work: Work, within: Any, team_id: str | None, region_id: str) -> None:
    """People of a place go to another one; each desk follows."""
    stays = (person.c.team_id.is_not_distinct_from(team_id)) & (person.c.region_id == region_id)
    found = work.connection.execute(
        select(person.c.id).where(person.c.org_id == work.org_id, within, ~stays)
    ).scalars().all()  # fmt: skip
    for one in found:
        standing.move(work, str(one), team_id, region_id)
    standing.tell_access(work, [str(one) for one in found])


def _people(work: Work, column: Any) -> dict[str, int]:
    counted = work.connection.execute(
        select(column, func.count())
        .where(person.c.org_id == work.org_id, column.is_not(None))
        .group_by(column)
    ).all()
    return {str(place): count for place, count in counted}
