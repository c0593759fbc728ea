"""`lead-server publish FILE|FOLDER…` and `campaigns | scripts | scorecards | articles | phrases check FILE…`."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

import msgspec

from lead_server.commands import arguments as shared
from lead_server.commands import phrase_sets, scorecard_scoring, script_life
from lead_server.publishing.checking import check_document, check_together, files_in, read_document
from lead_server.publishing.findings import Finding
from lead_server.publishing.service import NotSoundError, publish


def register(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = subparsers.add_parser(
        "publish", help="publish campaigns, scripts, scorecards, articles and phrase sets from YAML"
    )
    parser.add_argument("paths", nargs="+", type=Path, metavar="FILE|FOLDER")
    parser.add_argument("--note", default="", help="why, kept with the version")
    parser.add_argument("--json", action="store_true", help="one JSON document on standard output")
    shared.add_organisation(parser)
    shared.add_place(parser)
    parser.set_defaults(run=_publish)
    for kind in ("campaign", "script", "scorecard", "article", "phrase_set"):
        name = "phrases" if kind == "phrase_set" else f"{kind}s"
        group = subparsers.add_parser(name, help=f"check {name}").add_subparsers(required=True)
        checking = group.add_parser("check", help="say what is wrong with files, with line and path")
        checking.add_argument("paths", nargs="+", type=Path, metavar="FILE|FOLDER")
        checking.add_argument("--json", action="store_true", help="one JSON document on standard output")
        checking.set_defaults(run=_check, kind=kind)
        if kind == "scorecard":
            scorecard_scoring.add_to(group)
        if kind == "script":
            script_life.add_to(group)
        if kind == "phrase_set":
            phrase_sets.add_to(group)


def _publish(arguments: argparse.Namespace) -> int:
    try:
        with shared.work_in(arguments) as (_, work):
            done = publish(work, arguments.paths, arguments.note)
    except NotSoundError as error:
        return _tell(error.findings, 0, arguments.json)
    except FileNotFoundError as error:
        print(error, file=sys.stderr)
        return 2
    if arguments.json:
        print(msgspec.json.encode({"ok": True, "published": done}).decode())
        return 0
    for one in done:
        print(
            f"{one.kind} {one.code}: "
            + (f"version {one.version}" if one.changed else f"unchanged, version {one.version}")
        )
    return 0


def _check(arguments: argparse.Namespace) -> int:
    findings: list[Finding] = []
    documents = []
    try:
        files = [file for path in arguments.paths for file in files_in(path)]
    except FileNotFoundError as error:
        print(error, file=sys.stderr)
        return 2
    for file in files:
        document, found = read_document(file, arguments.kind)
        findings += found
        if document is not None:
            documents.append(document)
            findings += check_document(document)
    # what a campaign names elsewhere is only known when it is published
    findings += [f for f in check_together(documents, lambda _kind, _code: None) if f.code == "double_code"]
    return _tell(findings, len(files), arguments.json)


def _tell(findings: Sequence[Finding], files: int, as_json: bool) -> int:
    if as_json:
        print(msgspec.json.encode({"ok": not findings, "findings": list(findings)}).decode())
    else:
        for finding in findings:
            print(finding)
        if not findings:
            print(f"{files} file(s), nothing wrong")
    return 1 if findings else 0
