"""`lead-server scripts approve CODE --as LOGIN`: a second person agrees to the draft."""

from __future__ import annotations

import argparse

from lead_server.commands.script_life.common import add_usual, tell, work_of
from lead_server.scripts import drafts


def add_to(group: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = group.add_parser("approve", help="a second person (--as) agrees to the draft")
    parser.add_argument("code")
    add_usual(parser)
    parser.set_defaults(run=_run)


def _run(arguments: argparse.Namespace) -> int:
    with work_of(arguments) as work:
        draft = drafts.approve(work, arguments.code, drafts.find(work, arguments.code).revision)
    told = {"ok": True, "code": draft.code, "revision": draft.revision, "by": draft.approved_by}
    return tell(arguments, told, [f"{draft.code}: revision {draft.revision} approved by {draft.approved_by}"])
