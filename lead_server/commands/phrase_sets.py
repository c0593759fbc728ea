"""`lead-server phrases import | test | again`; `check` is shared with the other definitions."""

from __future__ import annotations

import argparse
import csv
import sys
from collections import defaultdict
from pathlib import Path
from typing import Any, get_args

import msgspec
from sqlalchemy import update

from db.central.analysis import analysis_stage
from domain.campaigns import LANGUAGES
from domain.phrases import Kind, Phrase, PhraseSet
from domain.reading import PublishPhrases, TryPhrases
from lead_server.commands import arguments as shared
from lead_server.phrases import bench, service
from lead_server.publishing.checking import read_document
from lead_server.publishing.service import newest
from lead_server.work import Work

COLUMNS = ("phrase", "language", "form")


def add_to(group: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """The verbs beside `check`."""
    bring = group.add_parser(
        "import", help="publish a set from a table: phrase,language,form and who if wanted"
    )
    bring.add_argument("file", type=Path, metavar="FILE.csv")
    bring.add_argument("--code", required=True, help="of the set")
    bring.add_argument("--kind", choices=get_args(Kind), default="keyword")
    bring.add_argument("--exact", action="store_true", help="forgive nothing that recognisers mishear")
    bring.set_defaults(run=_import)
    test = group.add_parser("test", help="what a set finds in the newest calls that have words")
    test.add_argument("what", metavar="FILE|CODE", help="a YAML file, or the code of a published set")
    test.add_argument("--language", choices=LANGUAGES, default="")
    test.add_argument("--calls", type=int, default=200, metavar="N")
    test.set_defaults(run=_test)
    anew = group.add_parser("again", help="look for the published phrases in past calls anew")
    anew.set_defaults(run=_again)
    for verb in (bring, test, anew):
        verb.add_argument("--json", action="store_true", help="one JSON document on standard output")
        shared.add_organisation(verb)
        shared.add_place(verb)


def _import(arguments: argparse.Namespace) -> int:
    found = set_from_table(arguments.file, arguments.code, arguments.kind, fuzzy=not arguments.exact)
    with shared.work_in(arguments) as (_, work):
        known = newest(work, "phrase_set", found.code)
        base = known.version if known is not None else 0
        made = service.publish_set(
            work, PublishPhrases(found=found, base=base, note=f"from {arguments.file.name}")
        )
    _tell(
        arguments, {"code": made.code, "version": made.version, "phrases": len(made.phrases)},
        f"{made.code}: version {made.version}, {len(made.phrases)} phrases",
    )  # fmt: skip
    return 0


def set_from_table(path: Path, code: str, kind: Kind, *, fuzzy: bool = True) -> PhraseSet:
    """A set from a CSV with the columns phrase, language, form; who (agent, customer, any) may be there.

    Raises:
        ValueError: with the line.
    """
    forms: dict[str, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    who: dict[str, Any] = {}
    with path.open(encoding="utf-8-sig", newline="") as file:
        table = csv.DictReader(file)
        if lacking := [name for name in COLUMNS if name not in (table.fieldnames or ())]:
            raise ValueError(f"{path}: no column {', '.join(lacking)}")
        for n, row in enumerate(table, 2):
            name, language, form = (str(row[column] or "").strip() for column in COLUMNS)
            if not name or not form or language not in LANGUAGES:
                raise ValueError(
                    f"{path}:{n}: phrase, form and a language of {', '.join(LANGUAGES)} are needed"
                )
            forms[name][language].append(form)
            who[name] = str(row.get("who") or "any").strip() or "any"
    phrases = [
        {
            "code": name,
            "title": dict.fromkeys(LANGUAGES, name),
            "who": who[name],
            "fuzzy": fuzzy,
            "forms": languages,
        }
        for name, languages in forms.items()
    ]
    return PhraseSet(
        code=code, kind=kind, title=dict.fromkeys(LANGUAGES, code),
        phrases=msgspec.convert(phrases, tuple[Phrase, ...]),
    )  # fmt: skip


def _test(arguments: argparse.Namespace) -> int:
    with shared.work_in(arguments) as (_, work):
        found = _named(work, arguments.what)
        if found is None:
            print(f"{arguments.what}: no file and no published set", file=sys.stderr)
            return 2
        report = bench.try_set(
            work, TryPhrases(found=found, language=arguments.language, calls=arguments.calls)
        )
    if arguments.json:
        print(msgspec.json.encode(report).decode())
        return 0
    print(f"{report.tried} calls, {report.ms} ms")
    for row in report.rows:
        print(
            f"  {row.phrase:<24} {row.calls:>5} calls {row.hits:>6} hits"
            f"  right {row.right}, false alarms {row.wrong}, lost {row.lost}"
        )
    for hit in report.hits[:20]:
        print(
            f"    {hit.phrase} {hit.start_ms / 1000:.1f} s {hit.speaker}: … {hit.before} [{hit.text}] {hit.after} …"
        )
    return 0


def _named(work: Work, what: str) -> PhraseSet | None:
    path = Path(what)
    if path.is_file():
        document, findings = read_document(path, "phrase_set")
        if document is None:
            raise ValueError("; ".join(map(str, findings)))
        assert isinstance(document.definition, PhraseSet)
        return document.definition
    found = newest(work, "phrase_set", what)
    return found if isinstance(found, PhraseSet) else None


def _again(arguments: argparse.Namespace) -> int:
    s = analysis_stage.c
    with shared.work_in(arguments) as (_, work):
        count = work.connection.execute(
            update(analysis_stage)
            .where(
                s.org_id == work.org_id,
                s.stage == "hits",
                s.state.in_(("done", "failed")) | (s.why == "no_phrases"),
            )
            .values(state="waiting", ready=True, attempt=0, why="", at=work.now, ended_at=None)
        ).rowcount
    _tell(arguments, {"recordings": count}, f"{count} recordings are searched anew")
    return 0


def _tell(arguments: argparse.Namespace, found: dict[str, Any], words: str) -> None:
    print(msgspec.json.encode(found).decode() if arguments.json else words)
