"""Rows of people and where they belong, as domain objects."""

from __future__ import annotations

from typing import Any

import msgspec
from sqlalchemy import Connection, Row, func, select

from db.central.people import organisation, permission, person, region, team
from domain.floor import FloorRules
from domain.people import Device, Organisation, Person, Region, Role, Team
from domain.permissions import Scope, rows_of
from domain.recording_policy import RecordingPolicy

#: A person with the organisation's own permission cells of her role, in one round trip.
WITH_PERMISSIONS = select(
    person,
    select(func.json_object_agg(permission.c.entity + "." + permission.c.action, permission.c.scope))
    .where(permission.c.org_id == person.c.org_id, permission.c.role == person.c.role)
    .correlate(person)
    .scalar_subquery()
    .label("own_cells"),
)


def permissions_of(row: Row[Any]) -> dict[str, Scope]:
    """The table's cells of the role, and over them the organisation's own."""
    return {**rows_of(row.role), **(row.own_cells or {})}


def to_person(row: Row[Any]) -> Person:
    role: Role = row.role
    cells: dict[str, Scope] = {**rows_of(role), **(getattr(row, "own_cells", None) or {})}
    return Person(
        id=row.id, login=row.login, name=row.name, role=role, team_id=row.team_id, region_id=row.region_id,
        language=row.language, time_zone=row.time_zone, masked=cells["lead.unmask"] == "none", active=row.active,
    )  # fmt: skip


def to_organisation(row: Row[Any]) -> Organisation:
    given = {name: row.settings[name] for name in ("desk_lock_days",) if name in row.settings}
    if "floor" in row.settings:
        given["floor"] = msgspec.convert(row.settings["floor"], FloorRules)
    if "recording" in row.settings:
        given["recording"] = msgspec.convert(row.settings["recording"], RecordingPolicy)
    return Organisation(id=row.org_id, code=row.code, name=row.name, home_country=row.home_country, **given)


def to_team(row: Row[Any]) -> Team:
    return Team(id=row.id, name=row.name, region_id=row.region_id)


def to_region(row: Row[Any]) -> Region:
    return Region(id=row.id, name=row.name, country=row.country, time_zone=row.time_zone)


def to_device(row: Row[Any]) -> Device:
    return Device(
        id=row.id, name=row.name, person_id=row.person_id, last_seen_at=row.last_seen_at,
        revoked=row.revoked_at is not None, app_version=row.app_version,
    )  # fmt: skip


def place_of(connection: Connection, org_id: str, who: Person) -> tuple[Team | None, Region | None]:
    """Team and region of a person."""
    found_team = found_region = None
    if who.team_id:
        row = connection.execute(
            select(team).where(team.c.org_id == org_id, team.c.id == who.team_id)
        ).first()
        found_team = to_team(row) if row else None
    if who.region_id:
        row = connection.execute(
            select(region).where(region.c.org_id == org_id, region.c.id == who.region_id)
        ).first()
        found_region = to_region(row) if row else None
    return found_team, found_region


def organisation_by_code(connection: Connection, code: str) -> Row[Any] | None:
    return connection.execute(select(organisation).where(organisation.c.code == code.lower())).first()


__all__ = [
    "WITH_PERMISSIONS", "organisation_by_code", "permissions_of", "place_of", "to_device",
    "to_organisation", "to_person", "to_region", "to_team",
]  # fmt: skip
