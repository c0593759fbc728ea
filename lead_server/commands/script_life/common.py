"""What these commands share: who acts, `--json`, lines for people."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import msgspec
from sqlalchemy import select

from db.central.people import person
from domain.campaigns import Text, in_language
from domain.errors import UserError
from lead_server.commands import arguments as shared
from lead_server.installation import opened
from lead_server.people import admin
from lead_server.people import storage as people
from lead_server.security.actor import Actor, operator
from lead_server.work import Work, begin_work


def add_usual(parser: argparse.ArgumentParser) -> None:
    """`--json`, `--as`, organisation and place."""
    parser.add_argument("--json", action="store_true", help="one JSON document on standard output")
    parser.add_argument(
        "--as", dest="login", default="", metavar="LOGIN", help="in whose name (the audit trail names her)"
    )
    shared.add_organisation(parser)
    shared.add_place(parser)


@contextmanager
def work_of(arguments: argparse.Namespace) -> Iterator[Work]:
    """One piece of work, of the person named by `--as`, else of the operator.

    Raises:
        UserError: not_found, nobody has this login.
    """
    with opened(arguments.data, arguments.database) as here:
        with here.engine.connect() as connection:
            org_id = admin.organisation_id(connection, arguments.organisation)
            actor = operator(org_id)
            if arguments.login:
                row = connection.execute(
                    people.WITH_PERMISSIONS.where(
                        person.c.org_id == org_id,
                        person.c.login == arguments.login.strip().lower(),
                        person.c.active,
                    )
                ).first()
                if row is None:
                    raise UserError("not_found", f"nobody has the login {arguments.login}")
                actor = Actor(
                    org_id=org_id, person=people.to_person(row), address="command line",
                    permissions=people.permissions_of(row),
                )  # fmt: skip
        with begin_work(here.engine, actor) as work:
            yield work


def tell(arguments: argparse.Namespace, document: Any, lines: list[str]) -> int:
    """The document, or lines for people; 0."""
    if arguments.json:
        print(msgspec.json.encode(document).decode())
    else:
        print("\n".join(lines))
    return 0


def words(text: Text) -> str:
    return in_language(text, "en")


def team_ids(work: Work, given: list[str]) -> tuple[str, ...]:
    """Ids of teams by their names.

    Raises:
        UserError: not_found.
    """
    from db.central.people import team

    rows = work.connection.execute(
        select(team.c.id, team.c.name).where(team.c.org_id == work.org_id, team.c.dissolved_at.is_(None))
    )
    known = {row.name.casefold(): row.id for row in rows}
    for name in given:
        if name.casefold() not in known:
            raise UserError("not_found", f"there is no team {name!r}")
    return tuple(known[name.casefold()] for name in given)
