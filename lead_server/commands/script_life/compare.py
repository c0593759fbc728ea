"""`lead-server scripts compare CODE A B`: what changed between two versions (0: the draft)."""

from __future__ import annotations

import argparse

from domain.script_life.compare import Change, compare
from domain.scripts import Script
from lead_server.commands.script_life.common import add_usual, tell, words, work_of
from lead_server.scripts import drafts, published
from lead_server.work import Work


def add_to(group: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = group.add_parser("compare", help="what changed between two versions (0: the draft)")
    parser.add_argument("code")
    parser.add_argument("before", type=int)
    parser.add_argument("after", type=int)
    add_usual(parser)
    parser.set_defaults(run=_run)


def _run(arguments: argparse.Namespace) -> int:
    with work_of(arguments) as work:
        before, after = (_one(work, arguments.code, v) for v in (arguments.before, arguments.after))
    found = compare(before, after)
    return tell(arguments, {"changes": found}, [said(one) for one in found] or ["no difference"])


def _one(work: Work, code: str, version: int) -> Script:
    return published.script(work, code, version) if version else drafts.find(work, code).script


def said(change: Change) -> str:
    """One difference in words."""
    where = {"step": f"step {change.name}", "objection": f"objection {change.group}"}.get(
        change.part, change.name
    )
    title = f" ({words(change.title)})" if words(change.title) else ""
    if change.what == "changed":
        return f"{where}, {change.field or 'all'}: {change.before!r} -> {change.after!r}"
    if change.what == "moved":
        return f"{where} stands " + (f"behind {change.after} now" if change.after else "first now")
    return f"{where}{title} {change.what}"
