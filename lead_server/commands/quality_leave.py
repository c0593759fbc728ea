"""`lead-server quality leave`: somebody is away, and what she should decide goes to somebody else."""

from __future__ import annotations

import argparse
import sys
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import func, select

from db.central.people import person
from domain.errors import UserError
from domain.inbox import NewAbsence
from lead_server.commands import arguments as shared
from lead_server.quality import absences


def add(group: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """The subcommand."""
    leave = group.add_parser(
        "leave", help="a person is on leave: appeals that wait for her go to somebody else"
    )
    leave.add_argument("login", help="of the person")
    leave.add_argument("--since", type=date.fromisoformat, metavar="2026-12-01", help="first day (today)")
    leave.add_argument(
        "--until", type=date.fromisoformat, metavar="2026-12-08", required=True, help="last day"
    )
    leave.add_argument("--zone", type=ZoneInfo, default=ZoneInfo("UTC"), help="where the days begin (UTC)")
    leave.add_argument("--reason", default="", help="for who asks")
    shared.add_organisation(leave)
    shared.add_place(leave)
    leave.set_defaults(run=_leave)


def _leave(arguments: argparse.Namespace) -> int:
    zone: ZoneInfo = arguments.zone
    first = arguments.since or datetime.now(zone).date()
    since = datetime.combine(first, time(), zone).astimezone(UTC)
    until = datetime.combine(arguments.until + timedelta(days=1), time(), zone).astimezone(UTC)
    with shared.work_in(arguments) as (_, work):
        found = work.connection.execute(
            select(person.c.id).where(
                person.c.org_id == work.org_id, func.lower(person.c.login) == arguments.login.lower()
            )
        ).scalar()
        if found is None:
            print(f"there is nobody with the login {arguments.login!r}", file=sys.stderr)
            return 1
        try:
            kept = absences.keep(
                work, NewAbsence(person_id=found, since=since, until=until, reason=arguments.reason)
            )
        except UserError as error:
            print(error.detail, file=sys.stderr)
            return 1
    print(
        f"{arguments.login} is on leave from {first} to {arguments.until}; {kept.moved} appeals went to somebody else"
    )
    return 0
