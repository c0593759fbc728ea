"""`lead-server scripts list`: versions, drafts, what waits."""

from __future__ import annotations

import argparse

from lead_server.commands.script_life.common import add_usual, tell, words, work_of
from lead_server.scripts.shelf import shelf


def add_to(group: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = group.add_parser("list", help="scripts with their versions, drafts and what waits for an answer")
    add_usual(parser)
    parser.set_defaults(run=_run)


def _run(arguments: argparse.Namespace) -> int:
    with work_of(arguments) as work:
        found = shelf(work)
    lines = []
    for row in found.rows:
        said = [f"version {row.version}" if row.version else "not published"]
        said += [f"speaking: {', '.join(map(str, row.speaking))}"] if row.speaking else []
        said += [f"{row.draft.state} of {row.draft.changed_by}"] if row.draft else []
        counts = (
            (row.comments, "comments"),
            (row.proposals, "proposals"),
            (row.stops, "stops"),
            (row.unread, "unread"),
        )
        said += [f"{n} {what}" for n, what in counts if n]
        lines.append(f"{row.code}: {words(row.title)}; {'; '.join(said)}")
    return tell(arguments, found, lines or ["there is no script"])
