"""`lead-server init`: an organisation and its first admin."""

from __future__ import annotations

import argparse

from lead_server.commands import arguments as shared
from lead_server.installation import opened
from lead_server.people import admin
from lead_server.security.actor import operator
from lead_server.work import begin_work


def register(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = subparsers.add_parser("init", help="make an organisation and its first admin")
    shared.add_organisation(parser)
    parser.add_argument("--name", required=True, help="the organisation's name")
    parser.add_argument("--admin", required=True, metavar="LOGIN", help="login of the first admin")
    parser.add_argument("--admin-name", default="", help="the admin's name")
    parser.add_argument(
        "--country", default="CN", help="home country of its telephone numbers (CN, US, ES, …)"
    )
    shared.add_password(parser)
    shared.add_place(parser)
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    password = shared.read_password(arguments, f"Password of {arguments.admin}: ")
    with opened(arguments.data, arguments.database) as here:
        org_id = admin.create_organisation(
            here.engine, here.escrow, arguments.organisation, arguments.name, arguments.country.upper()
        )
        with begin_work(here.engine, operator(org_id)) as work:
            name = arguments.admin_name or arguments.admin
            admin.create_person(work, arguments.admin, name, "admin", password=password)
    print(f"organisation {arguments.organisation} is ready; {arguments.admin} may sign in")
    return 0
