"""`lead-server users add | invite | reset | sign-out | reset-factor | disable | enable | list`."""

from __future__ import annotations

import argparse

from sqlalchemy import func, select

from db.central.people import person, session, team
from domain.people import ROLES
from lead_server.administration import people
from lead_server.commands import arguments as shared
from lead_server.people import admin
from lead_server.work import Work


def register(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    group = subparsers.add_parser("users", help="people who may sign in").add_subparsers(required=True)
    adding = _sub(group, "add", "somebody new, with a password", _add)
    inviting = _sub(group, "invite", "somebody new (or known), with a code to choose a password", _invite)
    for parser in (adding, inviting):
        parser.add_argument("login")
        parser.add_argument("--name", default="")
        parser.add_argument("--role", choices=ROLES, default="agent")
        parser.add_argument("--region", default="", help="name of the region; made when it is missing")
        parser.add_argument("--team", default="", help="name of the team; made when it is missing")
        parser.add_argument("--language", default="", help="en, zh or es")
        parser.add_argument("--time-zone", default="", help="IANA name")
    shared.add_password(adding)
    resetting = _sub(group, "reset", "a new password, or without one a code to choose it", _reset)
    resetting.add_argument("login")
    resetting.add_argument("--ask", action="store_true", help="ask for the new password here")
    shared.add_password(resetting)
    for name, words, run in (
        ("sign-out", "end all sessions", _sign_out),
        ("reset-factor", "the second factor goes (a lost authenticator); all sessions end", _reset_factor),
        ("disable", "nobody signs in with it any more", _disable),
        ("enable", "the account may sign in again", _enable),
    ):
        _sub(group, name, words, run).add_argument("login")
    _sub(group, "list", "everybody, one a line", _list)


def _sub(
    group: argparse._SubParsersAction[argparse.ArgumentParser], name: str, words: str, run: object
) -> argparse.ArgumentParser:
    parser = group.add_parser(name, help=words)
    shared.add_organisation(parser)
    shared.add_place(parser)
    parser.set_defaults(run=run)
    return parser


def _create(work: Work, arguments: argparse.Namespace, password: str | None) -> str:
    region_id = team_id = None
    if arguments.team or arguments.region:
        region_id = admin.ensure_region(work, arguments.region or arguments.team, "", arguments.time_zone)
        team_id = admin.ensure_team(work, arguments.team, region_id) if arguments.team else None
    return admin.create_person(
        work, arguments.login, arguments.name or arguments.login, arguments.role, password=password,
        team_id=team_id, region_id=region_id, language=arguments.language, time_zone=arguments.time_zone,
    )  # fmt: skip


def _add(arguments: argparse.Namespace) -> int:
    password = shared.read_password(arguments, f"Password of {arguments.login}: ")
    with shared.work_in(arguments) as (_, work):
        _create(work, arguments, password)
    print(f"{arguments.login} may sign in")
    return 0


def _invite(arguments: argparse.Namespace) -> int:
    with shared.work_in(arguments) as (_, work):
        known = work.connection.execute(
            select(person.c.id).where(
                person.c.org_id == work.org_id, func.lower(person.c.login) == arguments.login.lower()
            )
        ).scalar()
        code = admin.invite(work, known or _create(work, arguments, None))
    print(code)
    return 0


def _reset(arguments: argparse.Namespace) -> int:
    password = shared.read_password(arguments) if arguments.ask or arguments.password_stdin else None
    with shared.work_in(arguments) as (_, work):
        person_id = admin.find_person(work, arguments.login)
        if password is not None:
            admin.set_password(work, person_id, password)
            print(f"{arguments.login} has a new password and was signed out everywhere")
        else:
            code = admin.invite(work, person_id)
            admin.sign_out_everywhere(work, person_id)
            print(code)
    return 0


def _sign_out(arguments: argparse.Namespace) -> int:
    with shared.work_in(arguments) as (_, work):
        ended = admin.sign_out_everywhere(work, admin.find_person(work, arguments.login))
    print(f"{ended} session(s) ended")
    return 0


def _reset_factor(arguments: argparse.Namespace) -> int:
    with shared.work_in(arguments) as (_, work):
        people.second_factor(work, admin.find_person(work, arguments.login), "reset")
    print(f"{arguments.login} signs in with the password alone, and is asked to set up another")
    return 0


def _disable(arguments: argparse.Namespace) -> int:
    return _switch(arguments, False)


def _enable(arguments: argparse.Namespace) -> int:
    return _switch(arguments, True)


def _switch(arguments: argparse.Namespace, active: bool) -> int:
    with shared.work_in(arguments) as (_, work):
        people.set_active(work, admin.find_person(work, arguments.login), active)
    print(f"{arguments.login} is {'enabled' if active else 'disabled'}")
    return 0


def _list(arguments: argparse.Namespace) -> int:
    with shared.work_in(arguments) as (_, work):
        open_sessions = (
            select(func.count())
            .where(
                session.c.org_id == person.c.org_id, session.c.person_id == person.c.id,
                session.c.revoked_at.is_(None), session.c.expires_at > work.now,
            )
            .correlate(person)
            .scalar_subquery()
        )  # fmt: skip
        query = (
            select(person, team.c.name.label("team"), open_sessions.label("sessions"))
            .outerjoin(team, (team.c.org_id == person.c.org_id) & (team.c.id == person.c.team_id))
            .where(person.c.org_id == work.org_id)
            .order_by(person.c.login)
        )
        for row in work.connection.execute(query):
            state = "active" if row.active else "disabled"
            print(
                "\t".join(
                    [row.login, row.name, row.role, row.team or "-", state, f"{row.sessions} session(s)"]
                )
            )
    return 0
