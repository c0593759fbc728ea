"""`lead-server quality plans add|list|remove`: plans that the server draws by itself. (No `register`: part of `quality`.)"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import msgspec

from lead_server.commands import arguments as shared
from lead_server.quality import standing
from lead_server.quality.plan_file import read_plan


def add(group: Any) -> None:
    """The commands below `quality`."""
    verbs = group.add_parser("plans", help="plans that the server draws by itself").add_subparsers(
        required=True
    )
    adding = verbs.add_parser("add", help="draw a plan at the end of each of its periods, from now on")
    adding.add_argument("plan", type=Path, metavar="PLAN", help="a YAML or JSON file")
    adding.add_argument("--zone", type=ZoneInfo, default=ZoneInfo("UTC"), help="where its days begin (UTC)")
    listing = verbs.add_parser(
        "list", help="every standing plan, what it drew last, and what keeps it from it"
    )
    listing.add_argument("--json", action="store_true", help="one JSON document on standard output")
    removing = verbs.add_parser("remove", help="draw a plan no more; what was drawn stays")
    removing.add_argument("code", metavar="CODE")
    for parser, run in ((adding, _add), (listing, _list), (removing, _remove)):
        shared.add_organisation(parser)
        shared.add_place(parser)
        parser.set_defaults(run=run)


def _add(arguments: argparse.Namespace) -> int:
    try:
        plan = read_plan(arguments.plan)
    except OSError as error:
        print(f"{arguments.plan} cannot be read: {error.strerror}", file=sys.stderr)
        return 2
    with shared.work_in(arguments) as (_, work):
        standing.add(work, plan, arguments.zone)
    print(f"{plan.code} is drawn at the end of each {plan.period}, {arguments.zone.key} time")
    return 0


def _list(arguments: argparse.Namespace) -> int:
    with shared.work_in(arguments) as (_, work):
        found = standing.every(work)
    if arguments.json:
        told = [
            {"plan": msgspec.to_builtins(plan), "zone": zone, "drawn": drawn, "problem": problem}
            for plan, zone, drawn, problem in found
        ]
        print(msgspec.json.encode(told).decode())
        return 0
    for plan, zone, drawn, problem in found:
        print(
            f"{plan.code}: {plan.per_agent} an agent and {plan.period} ({zone}), last drawn {drawn or 'never'}"
        )
        if problem:
            print(f"  cannot be drawn: {problem}")
    return 0


def _remove(arguments: argparse.Namespace) -> int:
    with shared.work_in(arguments) as (_, work):
        gone = standing.remove(work, arguments.code)
    print(f"{arguments.code} is drawn no more" if gone else f"there is no plan {arguments.code}")
    return 0 if gone else 1
