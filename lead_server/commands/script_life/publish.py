"""`lead-server scripts publish CODE`: the approved draft becomes a version and speaks."""

from __future__ import annotations

import argparse
from datetime import datetime

from domain.campaigns import LANGUAGES
from domain.studio import PublishDraft
from lead_server.commands.script_life.common import add_usual, team_ids, tell, work_of
from lead_server.scripts import drafts, releasing


def add_to(group: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = group.add_parser("publish", help="the approved draft becomes a version and speaks")
    parser.add_argument("code")
    parser.add_argument("--sentence", required=True, help="what is new, in one sentence, for the agents")
    parser.add_argument(
        "--campaign", action="append", default=[], help="only there (several times; all unless given)"
    )
    parser.add_argument(
        "--team", action="append", default=[], help="only there (several times; all unless given)"
    )
    parser.add_argument(
        "--at", type=datetime.fromisoformat, metavar="2026-12-01T09:00+08:00", help="now unless given"
    )
    add_usual(parser)
    parser.set_defaults(run=_run)


def _run(arguments: argparse.Namespace) -> int:
    with work_of(arguments) as work:
        given = PublishDraft(
            revision=drafts.find(work, arguments.code).revision,
            sentence=dict.fromkeys(LANGUAGES, arguments.sentence), campaigns=tuple(arguments.campaign),
            teams=team_ids(work, arguments.team), starts_at=arguments.at,
        )  # fmt: skip
        row = releasing.publish(work, arguments.code, given)
    begins = "now" if row.state == "speaks" else row.starts_at.isoformat(timespec="minutes")
    return tell(
        arguments,
        row,
        [f"{row.code}: version {row.version}, {begins}; {len(row.unread)} agents have to read it"],
    )
