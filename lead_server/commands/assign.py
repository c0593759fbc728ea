"""`lead-server assign` and `lead-server take-back`: leads between the pool and the agents."""

from __future__ import annotations

import argparse

import msgspec

from domain.errors import UserError
from lead_server.commands import arguments as shared
from lead_server.definitions import storage as definitions
from lead_server.installation import opened, say
from lead_server.library import handing
from lead_server.library.handing import Moved
from lead_server.people import admin
from lead_server.security.actor import operator


def register(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    assign = _parser(subparsers, "assign", "hand leads of a campaign out of the pool", _assign)
    assign.add_argument(
        "--capacity", type=int, required=True, help="leads of the campaign that an agent holds at most"
    )
    assign.add_argument(
        "--without-campaign", action="store_true", help="also leads that have no campaign yet"
    )
    assign.add_argument(
        "--lease-days", type=int, default=handing.LEASE_DAYS, help="how long they are reserved"
    )
    assign.add_argument("--attempts", type=int, default=handing.ATTEMPTS, help="calls the lease allows")
    back = _parser(subparsers, "take-back", "put leads of a campaign back into the pool", _take_back)
    back.add_argument("--idle-days", type=int, default=0, help="only those nobody spoke to for so long")
    back.add_argument("--promised-too", action="store_true", help="also those with a promised call")
    back.add_argument("--why", default="", help="for the leads' history")


def _parser(
    subparsers: argparse._SubParsersAction[argparse.ArgumentParser], name: str, words: str, run: object
) -> argparse.ArgumentParser:
    parser = subparsers.add_parser(name, help=words)
    parser.add_argument("--campaign", required=True, metavar="CODE")
    who = parser.add_mutually_exclusive_group()
    who.add_argument("--team", default="", metavar="NAME")
    who.add_argument(
        "--agent", action="append", default=[], metavar="LOGIN", help="may be given several times"
    )
    parser.add_argument("--json", action="store_true", help="one JSON document on standard output")
    shared.add_organisation(parser)
    shared.add_place(parser)
    parser.set_defaults(run=run)
    return parser


def _assign(arguments: argparse.Namespace) -> int:
    with opened(arguments.data, arguments.database) as here:
        with here.engine.connect() as connection:
            org_id = admin.organisation_id(connection, arguments.organisation)
            if definitions.campaign(connection, org_id, arguments.campaign) is None:
                raise UserError("not_found", f"there is no published campaign {arguments.campaign!r}")
        done = handing.assign(
            here.engine, operator(org_id), arguments.campaign, capacity=arguments.capacity, team_name=arguments.team,
            logins=arguments.agent, without_campaign=arguments.without_campaign, lease_days=arguments.lease_days,
            attempts=arguments.attempts, progress=lambda moved: say(f"{moved:,} leads handed out"),
        )  # fmt: skip
    return _tell(arguments, done, "handed out", "stay in the pool")


def _take_back(arguments: argparse.Namespace) -> int:
    with opened(arguments.data, arguments.database) as here:
        with here.engine.connect() as connection:
            org_id = admin.organisation_id(connection, arguments.organisation)
        done = handing.take_back(
            here.engine, operator(org_id), arguments.campaign, team_name=arguments.team, logins=arguments.agent,
            idle_days=arguments.idle_days, promised_too=arguments.promised_too, why=arguments.why,
            progress=lambda moved: say(f"{moved:,} leads taken back"),
        )  # fmt: skip
    return _tell(arguments, done, "taken back", "stay where they are")


def _tell(arguments: argparse.Namespace, done: Moved, verb: str, rest: str) -> int:
    if arguments.json:
        print(msgspec.json.encode(done).decode())
        return 0
    for login, count in done.by_agent.items():
        print(f"{login}: {count:,}")
    print(f"{done.moved:,} leads {verb}, {done.left:,} {rest}")
    return 0
