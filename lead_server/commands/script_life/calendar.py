"""`lead-server scripts calendar`: which version speaks in which campaign, and when."""

from __future__ import annotations

import argparse
from datetime import timedelta

from lead_server.commands.script_life.common import add_usual, tell, words, work_of
from lead_server.scripts import shelf


def add_to(group: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = group.add_parser("calendar", help="which version speaks in which campaign, and when")
    parser.add_argument("--days", type=int, default=31, help="from now on (31)")
    add_usual(parser)
    parser.set_defaults(run=_run)


def _run(arguments: argparse.Namespace) -> int:
    with work_of(arguments) as work:
        found = shelf.calendar(work, work.now, work.now + timedelta(days=arguments.days))
    lines = []
    for row in found.rows:
        lines.append(f"{row.campaign} ({words(row.title)}): script {row.code}")
        for span in row.spans:
            until = f" to {span.until.isoformat(timespec='minutes')}" if span.until else ""
            version = f"version {span.version}" if span.version else "no version"
            where = span.team or "every team"
            lines.append(f"  {where}: {version} from {span.since.isoformat(timespec='minutes')}{until}")
    return tell(arguments, found, lines or ["no campaign has a script"])
