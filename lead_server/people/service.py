"""People, teams, regions and devices: lists, and what an admin changes. Each change goes into the feed."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from sqlalchemy import ColumnElement, Row, Select, Table, select

from db.central.people import device, person, region, team
from domain.errors import UserError
from domain.people import Person
from lead_server.feed.streams import region_stream, team_stream
from lead_server.people import standing, storage
from lead_server.security.scope import rows
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


def announce_places(work: Work) -> None:
    """Teams and regions, all of them, to the streams that carry them (`init`, the generator)."""
    for row in work.connection.execute(select(team.c.id).where(team.c.org_id == work.org_id)):
        work.touched.put(team_stream(row.id), "team", [row.id])
    for (found,) in work.connection.execute(select(region.c.id).where(region.c.org_id == work.org_id)):
        work.touched.put(region_stream(found), "region", [found])


def revoke_device(work: Work, device_id: str) -> int:
    """Revoke a device for all who use it (`standing.revoke_device`); gives their number.

    Raises:
        UserError: forbidden, not_found.
    """
    mine = select(device.c.id).where(rows(work.actor, "device", "change"), device.c.id == device_id)
    if work.connection.execute(mine).first() is None:
        raise UserError("not_found")
    return standing.revoke_device(work, device_id)
