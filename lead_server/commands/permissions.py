"""`lead-server permissions show | reset`: an organisation's own cells, for whoever stands at the server itself."""

from __future__ import annotations

import argparse

from sqlalchemy import delete, func, select, update

from db.central.people import organisation, permission, person
from lead_server.commands import arguments as shared
from lead_server.people import standing


def register(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    group = subparsers.add_parser("permissions", help="who may what, as far as this organisation changed it")
    verbs = group.add_subparsers(metavar="verb", required=True)
    for name, words, run in (
        ("show", "the organisation's own cells, one a line", _show),
        (
            "reset",
            "every cell as it comes with the program (when nobody can let anybody in any more)",
            _reset,
        ),
    ):
        parser = verbs.add_parser(name, help=words)
        shared.add_organisation(parser)
        shared.add_place(parser)
        parser.set_defaults(run=run)


def _show(arguments: argparse.Namespace) -> int:
    p = permission.c
    with shared.work_in(arguments) as (_, work):
        found = work.connection.execute(
            select(permission, func.coalesce(person.c.name, "lead-server").label("who"))
            .outerjoin(person, (person.c.org_id == p.org_id) & (person.c.id == p.by))
            .where(p.org_id == work.org_id)
            .order_by(p.role, p.entity, p.action)
        ).all()
    for row in found:
        print("\t".join((row.role, f"{row.entity}.{row.action}", row.scope, f"{row.at:%Y-%m-%d}", row.who)))
    if not found:
        print("every cell is as it comes with the program")
    return 0


def _reset(arguments: argparse.Namespace) -> int:
    with shared.work_in(arguments) as (_, work):
        gone = work.connection.execute(
            delete(permission).where(permission.c.org_id == work.org_id).returning(permission.c.role)
        ).all()
        work.connection.execute(
            update(organisation)
            .where(organisation.c.org_id == work.org_id)
            .values(permission_revision=organisation.c.permission_revision + 1)
        )
        work.audit("reset", "permission", cells=len(gone))
        roles = {row.role for row in gone}
        ids = work.connection.execute(
            select(person.c.id).where(person.c.org_id == work.org_id, person.c.role.in_(roles), person.c.active)
        ).scalars().all()  # fmt: skip
        standing.tell_access(work, [str(one) for one in ids])
        standing.announce(work, [str(one) for one in ids])
    print(f"{len(gone)} cell(s) are as they come with the program; desks follow at once")
    return 0
