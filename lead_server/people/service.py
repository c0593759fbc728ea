"""People, teams, regions and devices: lists, and what an admin changes. Each change goes into the feed."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from sqlalchemy import ColumnElement, Row, Select, Table, select, update

from db.central.people import device, person, region, team
from domain.errors import UserError
from domain.people import Person
from lead_server.feed.streams import control_stream, region_stream, team_stream
from lead_server.people import storage
from lead_server.security.scope import rows
from lead_server.security.sessions import REVOKED, revoke_sessions
from lead_server.web import keys_of, next_page
from lead_server.work import Work

T = TypeVar("T")


def list_of(
    work: Work, query: Select[Any], table: Table, make: Callable[[Row[Any]], T], after: str, limit: int
) -> tuple[tuple[T, ...], str]:
    """A page of one of the small lists, by id, and its `after`."""
    if keys := keys_of(after, (str,)):
        query = query.where(table.c.id > keys[0])
    found = work.connection.execute(query.order_by(table.c.id).limit(limit + 1)).all()
    shown = found[:limit]
    more = [shown[-1].id] if len(found) > limit else None
    return tuple(make(row) for row in shown), next_page(more)


def people(work: Work, after: str, limit: int) -> tuple[tuple[Person, ...], str]:
    query = storage.WITH_PERMISSIONS.where(rows(work.actor, "person"))
    work.audit("list", "person")
    return list_of(work, query, person, storage.to_person, after, limit)


def one_person(work: Work, person_id: str) -> Person:
    """Raises UserError forbidden, not_found."""
    row = work.connection.execute(
        storage.WITH_PERMISSIONS.where(rows(work.actor, "person"), person.c.id == person_id)
    ).first()
    if row is None:
        raise UserError("not_found")
    work.audit("see", "person", person_id)
    return storage.to_person(row)


def living(table: Table, condition: ColumnElement[bool]) -> Select[Any]:
    """Teams or regions that were not dissolved."""
    return select(table).where(condition, table.c.dissolved_at.is_(None))


def announce(work: Work, person_ids: list[str]) -> None:
    """People changed: their team's stream carries them (gone, when they are not active).

    The region's stream does not: an agent may see her team, and all of a region hold that stream.
    """
    found = work.connection.execute(
        select(person.c.id, person.c.team_id, person.c.active).where(
            person.c.org_id == work.org_id, person.c.id.in_(person_ids)
        )
    )
    for row in found:
        mark = work.touched.put if row.active else work.touched.remove
        if row.team_id:
            mark(team_stream(row.team_id), "person", [row.id])


def announce_places(work: Work) -> None:
    """Teams and regions, all of them, to the streams that carry them (`init`, the generator)."""
    for row in work.connection.execute(select(team.c.id).where(team.c.org_id == work.org_id)):
        work.touched.put(team_stream(row.id), "team", [row.id])
    for (found,) in work.connection.execute(select(region.c.id).where(region.c.org_id == work.org_id)):
        work.touched.put(region_stream(found), "region", [found])


def revoke_device(work: Work, device_id: str) -> int:
    """Revoke a device for all who use it: its sessions end, the control stream tells it; gives their number.

    Raises:
        UserError: forbidden, not_found.
    """
    found = work.connection.execute(
        update(device)
        .where(rows(work.actor, "device", "change"), device.c.id == device_id)
        .values(revoked_at=work.now, revoked_by=work.actor.id)
        .returning(device.c.person_id)
    ).all()
    if not found:
        raise UserError("not_found")
    for row in found:
        revoke_sessions(work, row.person_id, REVOKED, device_id=device_id)
        work.touched.put(control_stream(row.person_id), "revoke", [device_id])
    work.audit("revoke", "device", device_id)
    return len(found)
