"""`lead-server forms import|export|list|check|approve|publish|what-if`: forms as files, and their life at the server."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import Any

import msgspec

from domain.errors import UserError
from domain.forms import FormFile, FormText, FormTextAsked, OpenForm, PublishForm, ReadForm, SaveForm
from domain.scorecards import Form, walk_questions
from lead_server.commands import arguments as shared
from lead_server.commands.script_life.common import add_usual, tell, words, work_of
from lead_server.forms import drafts, files, shelf
from lead_server.forms.what_if import what_if
from lead_server.work import Work


def register(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    group = subparsers.add_parser("forms", help="forms (scorecards) as files, and their life").add_subparsers(
        required=True
    )
    _add_import(group)
    _add_export(group)
    for name, said, run in (
        ("list", "every form: versions, drafts, campaigns that use it", _list),
        ("check", "say what keeps the draft from being published", _check),
        ("approve", "a second person (--as) agrees to the draft", _approve),
        ("publish", "the approved draft becomes a version", _publish),
        ("what-if", "the newest judgements, reckoned anew with the draft", _what_if),
    ):
        parser = group.add_parser(name, help=said)
        if name != "list":
            parser.add_argument("code")
        if name == "publish":
            parser.add_argument("--note", default="", help="what is new, kept with the version")
        add_usual(parser)
        parser.set_defaults(run=run)


def _add_import(group: Any) -> None:
    parser = group.add_parser(
        "import", help="a form of ours or another system's: what it becomes, what gets lost"
    )
    parser.add_argument("file", type=Path, metavar="FILE")
    parser.add_argument("--from", dest="source", choices=files.SOURCES, default=files.OWN)
    parser.add_argument(
        "--to", type=Path, metavar="FILE", help="write the form as YAML; standard output unless given"
    )
    parser.add_argument("--draft", action="store_true", help="make it the draft of its form at the server")
    parser.add_argument("--json", action="store_true", help="one JSON document on standard output")
    _add_server(parser)
    parser.set_defaults(run=_import)


def _add_export(group: Any) -> None:
    parser = group.add_parser("export", help="a form as a file of ours or another system's; what gets lost")
    parser.add_argument(
        "form", metavar="FILE|CODE", help="a YAML file, or (with --organisation) a form's code"
    )
    parser.add_argument("--as-file-of", dest="target", choices=files.SOURCES, default=files.OWN)
    parser.add_argument("--language", default="en", choices=("en", "zh", "es"), help="of the words")
    parser.add_argument("--version", type=int, default=0, help="the newest unless given")
    parser.add_argument("--to", type=Path, metavar="FILE", help="standard output unless given")
    parser.add_argument("--json", action="store_true", help="one JSON document on standard output")
    _add_server(parser)
    parser.set_defaults(run=_export)


def _add_server(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--organisation", metavar="CODE", help="only where the server's database is meant")
    parser.add_argument("--as", dest="login", default="", metavar="LOGIN", help="in whose name")
    shared.add_place(parser)


# ------------------------------------------------------------------ files


def _import(arguments: argparse.Namespace) -> int:
    if arguments.draft and not arguments.organisation:
        print("--draft needs --organisation", file=sys.stderr)
        return 2
    text = _text(arguments.file)
    if text is None:
        return 2
    found = files.read_file(FormFile(text=text, source=arguments.source), str(arguments.file))
    if found.form is None:
        if arguments.json:
            print(msgspec.json.encode({"ok": False, "problem": found.problem}).decode())
        else:
            print(found.problem, file=sys.stderr)
        return 1
    draft = ""
    if arguments.draft:
        with work_of(arguments) as work:
            draft = _as_draft(work, found.form)
    made = files.yaml_of(found.form)
    if arguments.to is not None:
        arguments.to.write_text(made, encoding="utf-8")
    if arguments.json:
        print(_document(found, draft))
        return 0
    for line in _said(found):
        print(line, file=sys.stderr)
    if draft:
        print(draft)
    elif arguments.to is None:
        print(made, end="")
    return 0


def _text(file: Path) -> str | None:
    try:
        return file.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError:
        print(f"{file}: this is no text in UTF-8", file=sys.stderr)
    except OSError as error:
        print(f"{file} cannot be read: {error.strerror}", file=sys.stderr)
    return None


def _document(found: ReadForm, draft: str) -> str:
    losses = [{**msgspec.to_builtins(loss), "words": str(loss)} for loss in found.losses]
    document = {"ok": True, "form": found.form, "losses": losses, "findings": found.findings, "draft": draft}
    return msgspec.json.encode(document).decode()


def _said(found: ReadForm) -> list[str]:
    lines = [f"lost: {loss}" for loss in found.losses]
    missing = [f for f in found.findings if f.code == "missing_translation"]
    lines += [f"{f.path}: {f.text_en}" for f in found.findings if f.code != "missing_translation"]
    if missing:
        languages = sorted({f.path.rpartition(".")[2] for f in missing})
        lines.append(f"{len(missing)} texts are missing in {', '.join(languages)}")
    assert found.form is not None
    asked = sum(1 for _ in walk_questions(found.form))
    lines.append(f"{found.form.code}: {asked} questions, {len(found.losses)} losses")
    return lines


def _as_draft(work: Work, form: Form) -> str:
    """In the place of the open draft, or as a new one."""
    try:
        open_one = drafts.find(work, form.code)
    except UserError:
        draft = drafts.begin(work, form.code, OpenForm(form=form))
    else:
        draft = drafts.save(work, form.code, SaveForm(revision=open_one.revision, form=form)).draft
    draft = drafts.look(work, form.code, draft.revision)
    return f"{form.code}: draft, revision {draft.revision}, {len(draft.findings)} findings"


def _export(arguments: argparse.Namespace) -> int:
    if arguments.organisation:
        with work_of(arguments) as work:
            form = drafts.published(work, arguments.form, arguments.version)
    else:
        text = _text(Path(arguments.form))
        if text is None:
            return 2
        found = files.read_file(FormFile(text=text), arguments.form)
        if found.form is None:
            print(found.problem, file=sys.stderr)
            return 1
        form = found.form
    made = files.text_of(FormTextAsked(form=form, target=arguments.target, language=arguments.language))
    if arguments.to is not None:
        arguments.to.write_text(made.text, encoding="utf-8")
    return _written(arguments, made)


def _written(arguments: argparse.Namespace, made: FormText) -> int:
    if arguments.json:
        losses = [{**msgspec.to_builtins(loss), "words": str(loss)} for loss in made.losses]
        print(msgspec.json.encode({"ok": True, "text": made.text, "losses": losses}).decode())
        return 0
    for loss in made.losses:
        print(f"lost: {loss}", file=sys.stderr)
    if arguments.to is None:
        print(made.text, end="")
    else:
        print(f"{arguments.to}: {len(made.losses)} losses")
    return 0


# ------------------------------------------------------------------ life


def _list(arguments: argparse.Namespace) -> int:
    with work_of(arguments) as work:
        found = shelf.shelf(work)
    lines = []
    for row in found.rows:
        version = f"version {row.version}" if row.version else "not published"
        draft = f", draft {row.draft.state} by {row.draft.changed_by}" if row.draft else ""
        used = ", ".join(words(title) for title in row.campaigns) or "no campaign"
        lines.append(
            f"{row.code} ({words(row.title)}): {version}{draft}; {used}; {row.evaluations} evaluations"
        )
    return tell(arguments, found, lines or ["there is no form"])


def _check(arguments: argparse.Namespace) -> int:
    with work_of(arguments) as work:
        draft = drafts.look(work, arguments.code, drafts.find(work, arguments.code).revision)
    lines = [f"{f.path}: {f.text_en}" for f in draft.findings]
    tell(arguments, {"ok": not lines, "findings": draft.findings}, lines or [f"{draft.code}: nothing wrong"])
    return 1 if lines else 0


def _approve(arguments: argparse.Namespace) -> int:
    with work_of(arguments) as work:
        draft = drafts.approve(work, arguments.code, drafts.find(work, arguments.code).revision)
    told = {"ok": True, "code": draft.code, "revision": draft.revision, "by": draft.approved_by}
    return tell(arguments, told, [f"{draft.code}: revision {draft.revision} approved by {draft.approved_by}"])


def _publish(arguments: argparse.Namespace) -> int:
    with work_of(arguments) as work:
        revision = drafts.find(work, arguments.code).revision
        done = shelf.publish(work, arguments.code, PublishForm(revision=revision, note=arguments.note))
    return tell(arguments, done, [f"{done.code}: version {done.version}"])


def _what_if(arguments: argparse.Namespace) -> int:
    with work_of(arguments) as work:
        found = what_if(work, arguments.code)
    lines = [
        f"{found.looked_at} judgements, {found.open} of them lack an answer that the draft asks",
        f"mean {found.mean_before or '-'} -> {found.mean_after or '-'}; "
        f"{found.to_pass} would pass now, {found.to_fail} would not any more",
    ]
    lines += [
        f"  {row.agent}, {row.submitted_at:%Y-%m-%d}: {row.before} -> {row.after}" for row in found.rows
    ]
    return tell(arguments, found, lines)
