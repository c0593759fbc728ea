"""`lead-server organisation`: what holds for a whole organisation."""

from __future__ import annotations

import argparse
import json

from lead_server.commands import arguments as shared
from lead_server.people import settings


def register(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = subparsers.add_parser("organisation", help="what holds for a whole organisation")
    verbs = parser.add_subparsers(metavar="verb", required=True)
    show = verbs.add_parser("show", help="the settings that hold")
    change = verbs.add_parser("set", help="change settings")
    change.add_argument(
        "--desk-lock-days", type=int, metavar="N", required=True,
        help=f"a desk that has not met the server for so long locks itself"
        f" ({settings.LOCK_DAYS[0]} to {settings.LOCK_DAYS[-1]}; known to each desk from its next sign-in)",
    )  # fmt: skip
    for each in (show, change):
        shared.add_organisation(each)
        shared.add_place(each)
    show.set_defaults(run=run_show)
    change.set_defaults(run=run_set)


def run_show(arguments: argparse.Namespace) -> int:
    with shared.work_in(arguments) as (_, work):
        print(json.dumps(settings.read(work)))
    return 0


def run_set(arguments: argparse.Namespace) -> int:
    with shared.work_in(arguments) as (_, work):
        settings.set_lock_days(work, arguments.desk_lock_days)
    print(f"desks lock themselves after {arguments.desk_lock_days} days without the server")
    return 0
