"""`lead-server scripts stop CODE`: a step, a version or an offer is off every desk; `--lift ID` lets it be said again."""

from __future__ import annotations

import argparse
import sys

from domain.script_life.stops import StopKind
from domain.studio import StopNow, StopRow, StopRows
from lead_server.commands.script_life.common import add_usual, tell, words, work_of
from lead_server.scripts import stopping


def add_to(group: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = group.add_parser("stop", help="take a step, a version or an offer off every desk, or lift that")
    parser.add_argument("code")
    what = parser.add_mutually_exclusive_group()
    what.add_argument("--step", default="", help="id of a step")
    what.add_argument("--offer", default="", help="code of an offer")
    what.add_argument("--version", type=int, default=0, help="a whole version")
    what.add_argument("--lift", default="", metavar="ID", help="a stop that is over")
    parser.add_argument("--reason", default="", help="in one sentence; agents read it")
    add_usual(parser)
    parser.set_defaults(run=_run)


def _run(arguments: argparse.Namespace) -> int:
    kind: StopKind = "step" if arguments.step else "offer" if arguments.offer else "version"
    with work_of(arguments) as work:
        if arguments.lift:
            row = stopping.lift(work, arguments.lift)
            return tell(arguments, row, [_line(row)])
        if not (arguments.step or arguments.offer or arguments.version):
            found = stopping.rows(work, arguments.code)
            return tell(
                arguments, StopRows(rows=tuple(found)), [_line(r) for r in found] or ["nothing is stopped"]
            )
        if not arguments.reason.strip():
            print("--reason: agents read why", file=sys.stderr)
            return 2
        given = StopNow(
            kind=kind, code=arguments.code, reason=arguments.reason, version=arguments.version, step=arguments.step,
            offer=arguments.offer,
        )  # fmt: skip
        row = stopping.stop(work, given)
    return tell(arguments, row, [_line(row)])


def _line(row: StopRow) -> str:
    what = row.step or row.offer or f"version {row.version}"
    over = f"; lifted by {row.lifted_by}" if row.lifted_at else ""
    return f"{row.id}  {row.kind} {what} {words(row.words)!r}: {row.reason} ({row.by}{over})"
