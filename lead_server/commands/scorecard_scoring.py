"""`lead-server scorecards score FORM ANSWERS`: what a form gives for some answers, with the weight of each question."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

import msgspec

from domain.scorecards import PRESETS, Form, ScoreResult, display, score, walk_questions, walk_sections
from lead_server.publishing.checking import check_document, read_document
from lead_server.publishing.findings import Finding
from lead_server.quality.answers_file import read_answers


def add_to(group: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Beside `scorecards check`."""
    scoring = group.add_parser("score", help="score answers with a form, both from files")
    scoring.add_argument("form", type=Path, metavar="FORM")
    scoring.add_argument("answers", type=Path, metavar="ANSWERS")
    scoring.add_argument(
        "--policy", choices=sorted(PRESETS), help="reckon by this preset instead of the form's own policy"
    )
    scoring.add_argument("--json", action="store_true", help="one JSON document on standard output")
    scoring.set_defaults(run=_score)


def _score(arguments: argparse.Namespace) -> int:
    try:
        document, findings = read_document(arguments.form, "scorecard")
        if document is None or findings:
            _say(findings)
            return 1
        form = document.definition
        assert isinstance(form, Form)
        known = {q.ref for q, _ in walk_questions(form)} | {s.ref for s, _ in walk_sections(form)}
        answers = read_answers(arguments.answers, known)
    except OSError as error:
        print(f"{error.filename} cannot be read: {error.strerror}", file=sys.stderr)
        return 2
    # what only publishing demands (translations, a total of 100) is said and does not change the arithmetic
    _say([f for f in check_document(document) if f.code != "missing_translation"])
    result = score(form, answers, arguments.policy)
    print(msgspec.json.encode(_shown(result)).decode() if arguments.json else _text(result))
    return 0


def _say(findings: list[Finding]) -> None:
    for finding in findings:
        print(finding, file=sys.stderr)


def _shown(result: ScoreResult) -> dict[str, object]:
    """Exact figures as text with two decimals, rounded half up; numbers beside them for programs."""
    return {
        "raw": display(result.raw), "critical": display(result.critical), "final": display(result.final),
        "raw_exact": _exact(result.raw), "critical_exact": _exact(result.critical), "final_exact": _exact(result.final),
        "passed": result.passed, "band": result.band, "failed": result.failed, "not_applicable": result.final is None,
        "unanswered": result.unanswered, "invalid": result.invalid,
        "sections": [
            {"ref": s.ref, "raw": display(s.raw), "final": display(s.final), "weight": display(s.weight), "failed": s.failed}
            for s in result.sections
        ],
        "questions": [
            {"ref": q.ref, "state": q.state, "earned": _exact(q.earned), "possible": _exact(q.possible),
             "percent": display(q.percent), "weight": display(q.weight), "failed": q.failed}
            for q in result.questions
        ],
    }  # fmt: skip


def _exact(value: object) -> str | None:
    return None if value is None else str(value)


def _text(result: ScoreResult) -> str:
    word = {True: "passed", False: "failed", None: "no score"}[result.passed]
    figures = {"final": result.final, "raw": result.raw, "critical": result.critical}
    shown = "  ".join(f"{name} {display(figure) or '-'}" for name, figure in figures.items())
    lines = [f"{shown}  {word}" + (f"  band {result.band}" if result.band else "")]
    for failure in result.failed:
        lines.append(
            f"  {failure.scope} {failure.target} failed by {failure.question} ({failure.option or failure.reason})"
        )
    for question in result.questions:
        share = "" if question.percent is None else f" {display(question.percent)} %"
        lines.append(f"  {question.ref}: {question.state}{share}, weight {display(question.weight)}")
    for name, refs in (("unanswered", result.unanswered), ("does not fit", result.invalid)):
        if refs:
            lines.append(f"  {name}: {', '.join(refs)}")
    return "\n".join(lines)
