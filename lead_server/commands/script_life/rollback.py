"""`lead-server scripts rollback CODE`: what spoke before speaks again, at once."""

from __future__ import annotations

import argparse

from domain.studio import RollBack
from lead_server.commands.script_life.common import add_usual, tell, work_of
from lead_server.scripts import releasing


def add_to(group: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = group.add_parser("rollback", help="what spoke before speaks again, at once")
    parser.add_argument("code")
    parser.add_argument("--reason", required=True, help="in one sentence; agents read it")
    parser.add_argument("--version", type=int, default=0, help="the one before unless given")
    add_usual(parser)
    parser.set_defaults(run=_run)


def _run(arguments: argparse.Namespace) -> int:
    with work_of(arguments) as work:
        given = RollBack(reason=arguments.reason, version=arguments.version)
        row = releasing.roll_back(work, arguments.code, given)
    return tell(arguments, row, [f"{row.code}: back to version {row.version}"])
