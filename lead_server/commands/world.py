"""`lead-server world load`: the sample world of the demo, loaded once."""

from __future__ import annotations

import argparse
import sys

import msgspec

from lead_server.commands import arguments as shared
from lead_server.installation import opened, say
from lead_server.library.sample_world import load_world
from resources.starter.people import ORGANISATION, PASSWORD
from resources.starter.plans import LEADS
from resources.starter.world import SEED


def register(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    group = subparsers.add_parser("world", help="the sample world").add_subparsers(required=True)
    load = group.add_parser(
        "load", help=f"make the organisation {ORGANISATION!r} with leads, calls and people, once"
    )
    load.add_argument("--seed", type=int, default=SEED)
    load.add_argument("--leads", type=int, default=LEADS)
    load.add_argument("--json", action="store_true", help="one JSON document on standard output")
    shared.add_place(load)
    load.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    with opened(arguments.data, arguments.database) as here:
        store = here.house().recordings
        done = load_world(
            here.engine, here.escrow, store, seed=arguments.seed, leads=arguments.leads, progress=say
        )
    if arguments.json:
        print(msgspec.json.encode(done).decode())
    elif done.fresh:
        print(
            f"{done.leads:,} leads, {done.calls:,} calls, {done.recordings} recordings in {done.seconds:.1f} s"
        )
        print(f"sign in as mira (password {PASSWORD}) of organisation {done.organisation}", file=sys.stderr)
    else:
        print(f"the sample world is there already: {done.leads:,} leads")
    return 0
