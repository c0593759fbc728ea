"""Reading and changing the organisation's cells. A change is one piece of work: all cells, one line of the audit trail
for each, every desk of the roles concerned told by its control stream."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace
from sqlalchemy import delete, func, select, update
from sqlalchemy.dialects.postgresql import insert

from db.central.people import organisation, permission, person
from domain.errors import UserError
from domain.people import ROLES, Role
from domain.permission_changes import (
    CellChange,
    Cells,
    ChangePermissions,
    Finding,
    Judged,
    OwnCell,
    PermissionTable,
    findings,
    real,
    usual_cells,
)
from domain.permissions import scope_of
from lead_server.people import standing
from lead_server.work import Work


def table(work: Work) -> PermissionTable:
    """The whole table, and what is the organisation's own in it.

    Raises:
        UserError: forbidden.
    """
    work.actor.demand("permission", "see")
    p = permission.c
    found = work.connection.execute(
        select(permission, person.c.name)
        .outerjoin(person, (person.c.org_id == p.org_id) & (person.c.id == p.by))
        .where(p.org_id == work.org_id)
        .order_by(p.role, p.entity, p.action)
    ).all()
    own = tuple(
        OwnCell(
            role=row.role, entity=row.entity, action=row.action, scope=row.scope, at=row.at, by=row.name or ""
        )
        for row in found
    )
    revision = work.connection.execute(
        select(organisation.c.permission_revision).where(organisation.c.org_id == work.org_id)
    ).scalar_one()
    return PermissionTable(
        revision=revision,
        rows={str(role): found for role, found in cells(work).items()},
        own=own,
        people=_people(work),
    )


def cells(work: Work) -> Cells:
    """The table as it holds in this organisation."""
    found = usual_cells()
    p = permission.c
    for row in work.connection.execute(select(permission).where(p.org_id == work.org_id)):
        if row.role in found:
            found[row.role][f"{row.entity}.{row.action}"] = row.scope
    return found


def judged(work: Work, changes: Sequence[CellChange]) -> Judged:
    """What stands against changes.

    Raises:
        UserError: forbidden.
    """
    work.actor.demand("permission", "change")
    people = _people(work)
    found = findings(cells(work), changes)
    return Judged(findings=tuple(replace(one, people=people.get(one.role, 0)) for one in found))


def change(work: Work, given: ChangePermissions) -> PermissionTable:
    """Write cells; one that is as `domain.permissions` has it is no cell of the organisation's any more.

    Raises:
        UserError: forbidden; conflict, somebody changed the table meanwhile; permissions_unsound (data.first, data.count),
            something locks the organisation out or a warning was not read.
    """
    work.actor.demand("permission", "change")
    _take_turn(work, given.revision)
    before = cells(work)
    wanted = real(before, given.changes)
    _demand_sound(findings(before, wanted), given.warned)
    for one in wanted:
        _write(work, one)
        work.audit(
            "change", "permission", f"{one.role} {one.name}", role=one.role, cell=one.name, scope=one.scope,
            was=before[one.role][one.name],
        )  # fmt: skip
    _tell(work, {one.role for one in wanted})
    return table(work)


def _take_turn(work: Work, revision: int) -> None:
    """The next revision, if this one still holds; the row is locked until the work ends."""
    o = organisation.c
    taken = work.connection.execute(
        update(organisation)
        .where(o.org_id == work.org_id, o.permission_revision == revision)
        .values(permission_revision=revision + 1)
        .returning(o.org_id)
    ).first()
    if taken is None:
        raise UserError("conflict", "the table of permissions was changed meanwhile")


def _demand_sound(found: Sequence[Finding], warned: Sequence[str]) -> None:
    against = [one for one in found if one.level == "stop" or one.code not in warned]
    if against:
        first = against[0]
        raise UserError(
            "permissions_unsound", count=str(len(against)), first=first.code, role=first.role, entity=first.entity,
            action=first.action,
        )  # fmt: skip


def _write(work: Work, one: CellChange) -> None:
    p = permission.c
    key = (p.org_id == work.org_id, p.role == one.role, p.entity == one.entity, p.action == one.action)
    if one.scope == scope_of(one.role, one.entity, one.action):
        work.connection.execute(delete(permission).where(*key))
        return
    by = work.actor.id if work.actor.person.login else None
    fresh = {"scope": one.scope, "at": work.now, "by": by}
    work.connection.execute(
        insert(permission)
        .values(org_id=work.org_id, role=one.role, entity=one.entity, action=one.action, **fresh)
        .on_conflict_do_update(index_elements=["org_id", "role", "entity", "action"], set_=fresh)
    )


def _tell(work: Work, roles: set[Role]) -> None:
    """Desks of these roles hear what they may do now; lists of people say anew whose numbers are withheld."""
    wanted = select(person.c.id).where(
        person.c.org_id == work.org_id, person.c.role.in_(roles), person.c.active
    )
    ids = [str(one) for one in work.connection.execute(wanted).scalars()]
    standing.tell_access(work, ids)
    standing.announce(work, ids)


def _people(work: Work) -> dict[str, int]:
    counted = work.connection.execute(
        select(person.c.role, func.count())
        .where(person.c.org_id == work.org_id, person.c.active)
        .group_by(person.c.role)
    ).all()
    return dict.fromkeys(map(str, ROLES), 0) | {str(role): count for role, count in counted}
