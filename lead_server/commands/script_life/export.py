"""`lead-server scripts export CODE`: a version, or the draft, as YAML."""

from __future__ import annotations

import argparse
from pathlib import Path

from lead_server.commands.script_life.common import add_usual, tell, work_of
from lead_server.scripts import drafts, published, yaml_out


def add_to(group: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = group.add_parser("export", help="a script as YAML, as publish and import take it")
    parser.add_argument("code")
    parser.add_argument("--version", type=int, default=0, help="the newest unless given")
    parser.add_argument("--draft", action="store_true", help="the open draft")
    parser.add_argument("--to", type=Path, metavar="FILE", help="standard output unless given")
    add_usual(parser)
    parser.set_defaults(run=_run)


def _run(arguments: argparse.Namespace) -> int:
    with work_of(arguments) as work:
        if arguments.draft:
            script = drafts.find(work, arguments.code).script
        else:
            script = published.script(work, arguments.code, arguments.version)
    text = yaml_out.text_of(script)
    if arguments.to is not None:
        arguments.to.write_text(text, encoding="utf-8")
        return tell(arguments, {"ok": True, "file": str(arguments.to)}, [f"{arguments.code}: {arguments.to}"])
    return tell(arguments, {"ok": True, "text": text}, [text.rstrip("\n")])
