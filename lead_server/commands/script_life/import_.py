"""`lead-server scripts import FILE`: a YAML file becomes the draft of its script."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from domain.studio import OpenDraft, SaveDraft
from lead_server.commands.script_life.common import add_usual, tell, work_of
from lead_server.scripts import drafts, yaml_out


def add_to(group: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = group.add_parser("import", help="make a YAML file the draft of its script, and check it")
    parser.add_argument("path", type=Path, metavar="FILE")
    add_usual(parser)
    parser.set_defaults(run=_run)


def _run(arguments: argparse.Namespace) -> int:
    try:
        text = arguments.path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        print(error, file=sys.stderr)
        return 2
    script, findings = yaml_out.script_of(text, str(arguments.path))
    if script is None:
        tell(arguments, {"ok": False, "findings": findings}, list(map(str, findings)))
        return 1
    with work_of(arguments) as work:
        if script.code in drafts.open_ones(work):
            before = drafts.find(work, script.code)
            draft = drafts.save(work, script.code, SaveDraft(revision=before.revision, script=script)).draft
        else:
            draft = drafts.begin(work, script.code, OpenDraft(script=script))
        draft = drafts.check(work, script.code, draft.revision)
    said = [f"{draft.code}: draft, revision {draft.revision}, {draft.state}"]
    said += [f"  {one.path}: {one.words}" for one in draft.findings]
    told = {
        "ok": True,
        "code": draft.code,
        "revision": draft.revision,
        "state": draft.state,
        "findings": draft.findings,
    }
    return tell(arguments, told, said)
