"""Evaluations with all their sources, as tables: scores, answers, evidence, what was said before, appeals, the machine's.

Who exports is audited with what she asked for. A table is a sheet of the workbook, or a CSV file of its own.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from typing import NamedTuple

import msgspec
from sqlalchemy import select

from db.central.analysis import analysis_stage
from db.central.quality import evaluation, evaluation_answer
from domain.api import Evaluation
from domain.errors import UserError
from domain.quality_report.figures import titles_of
from domain.scorecards import Answer, Form, ScoreSummary
from domain.scorecards.prefill import Suggestion
from lead_server.database.sql import among
from lead_server.quality.storage import read_evaluations, seen_by
from lead_server.quality_report.xlsx import Cell, workbook
from lead_server.security.scope import rows
from lead_server.work import Work

MOST = 20_000
#: stages of a recording's analysis whose result proposes answers (docs/analysis.md)
PROPOSING = ("prefill",)


class Table(NamedTuple):
    """One table. `rows` may be walked once."""

    name: str
    titles: tuple[str, ...]
    rows: Iterable[Sequence[Cell]]


NAMES = ("evaluations", "answers", "evidence", "revisions", "appeals", "machine")


def collect(work: Work, since: datetime, until: datetime, agent_id: str = "") -> list[Evaluation]:
    """What the caller may export of a period.

    Raises:
        UserError: forbidden; too_large, more than `MOST`.
    """
    where = [
        rows(work.actor, "evaluation", "export"), seen_by(work.actor), evaluation.c.submitted_at >= since,
        evaluation.c.submitted_at < until,
    ]  # fmt: skip
    if agent_id:
        where.append(evaluation.c.agent_id == agent_id)
    found = read_evaluations(work.connection, work.org_id, *where, limit=MOST + 1)
    if len(found) > MOST:
        raise UserError("too_large", f"more than {MOST} evaluations: take a shorter period")
    return found


def tables(work: Work, found: Sequence[Evaluation]) -> list[Table]:
    """All tables of these evaluations; they join by `evaluation_id`."""
    titles = _titles(work, found)
    sources = _sources(work, found)
    return [
        Table("evaluations", _EVALUATION, (_evaluation(one) for one in found)),
        Table("answers", _ANSWER, _answers(found, titles, sources)),
        Table("evidence", _EVIDENCE, _evidence(found)),
        Table("revisions", _REVISION, _revisions(found)),
        Table("appeals", _APPEAL, _appeals(found)),
        Table("machine", _MACHINE, _machine(work, found)),
    ]


def as_xlsx(made: Iterable[Table]) -> bytes:
    return workbook(made)


def as_csv(table: Table) -> bytes:
    """UTF-8 with a mark, as spreadsheets want it; a cell that a spreadsheet would reckon with is quoted as words."""
    out = io.StringIO(newline="")
    writer = csv.writer(out)
    writer.writerow(table.titles)
    writer.writerows([_harmless(cell) for cell in line] for line in table.rows)
    return out.getvalue().encode("utf-8-sig")


def _harmless(cell: Cell) -> Cell:
    if isinstance(cell, str) and cell[:1] in ("=", "+", "-", "@", "\t", "\r"):
        return f"'{cell}"
    return "" if cell is None else cell


# ------------------------------------------------------------------------------- the tables

_EVALUATION = (
    "evaluation_id", "submitted_at", "agent", "analyst", "approver", "form", "version", "queue", "state", "raw",
    "critical", "final", "passed", "band", "failed", "comment", "released_at", "acknowledged_at",
    "acknowledged_comment", "changes", "call_id", "call_at", "recording_id", "outcome",
)  # fmt: skip
_ANSWER = (
    "evaluation_id",
    "question",
    "title",
    "answer",
    "na",
    "na_reason",
    "root_causes",
    "comment",
    "source",
)
_EVIDENCE = ("evaluation_id", "question", "from_ms", "to_ms", "clock", "recording_id")
_REVISION = (
    "evaluation_id",
    "n",
    "until",
    "why",
    "by",
    "raw",
    "critical",
    "final",
    "question",
    "answer",
    "comment",
)
_APPEAL = (
    "evaluation_id", "appeal_id", "filed_at", "state", "closed_why", "question", "proposed", "words", "level",
    "assignee", "due_at", "decided_by", "decided_at", "upheld", "new_answer", "reason",
)  # fmt: skip
_MACHINE = (
    "evaluation_id",
    "recording_id",
    "stage",
    "version",
    "question",
    "answer",
    "source",
    "said",
    "from_ms",
)


def _at(moment: datetime | None) -> str:
    return moment.isoformat(timespec="seconds") if moment else ""


def _number(text: str | None) -> Cell:
    return float(text) if text else None


def _said(answer: Answer | None) -> str:
    if answer is None:
        return ""
    if answer.na:
        return "n/a"
    return "; ".join(f"{v:g}" if isinstance(v, float) else str(v) for v in answer.values)


def _score(score: ScoreSummary) -> tuple[Cell, Cell, Cell]:
    return _number(score.raw), _number(score.critical), _number(score.final)


def _evaluation(one: Evaluation) -> Sequence[Cell]:
    failed = "; ".join(f"{f.scope} {f.target} by {f.question}={f.option}" for f in one.score.failed)
    passed = {True: "yes", False: "no", None: ""}[one.score.passed]
    return (
        one.id, _at(one.submitted_at), one.agent, one.analyst, one.approver, one.form, one.form_version, one.queue,
        one.state, *_score(one.score), passed, one.score.band, failed, one.comment, _at(one.released_at),
        _at(one.acknowledged_at), one.acknowledged_comment, len(one.revisions), one.call_id,
        _at(one.call_started_at), one.recording_id, one.disposition,
    )  # fmt: skip


def _titles(work: Work, found: Sequence[Evaluation]) -> dict[tuple[str, int], dict[str, str]]:
    forms = {(one.form, one.form_version) for one in found}
    made = {}
    for code, version in forms:
        form = work.storage.definition("scorecard", code, version)
        made[(code, version)] = titles_of(form) if isinstance(form, Form) else {}
    return made


def _sources(work: Work, found: Sequence[Evaluation]) -> dict[tuple[str, str], str]:
    """Who gave the answer that counts: human, or the machine's as it was taken over."""
    if not found:
        return {}
    rows_ = work.connection.execute(
        select(
            evaluation_answer.c.evaluation_id, evaluation_answer.c.question, evaluation_answer.c.source
        ).where(
            evaluation_answer.c.org_id == work.org_id,
            among(evaluation_answer.c.evaluation_id, [one.id for one in found]),
        )
    )
    return {(row.evaluation_id, row.question): row.source for row in rows_}


def _answers(
    found: Sequence[Evaluation],
    titles: Mapping[tuple[str, int], Mapping[str, str]],
    sources: Mapping[tuple[str, str], str],
) -> Iterator[Sequence[Cell]]:
    for one in found:
        named = titles.get((one.form, one.form_version), {})
        for answer in one.answers:
            yield (
                one.id, answer.question, named.get(answer.question, ""), _said(answer), "yes" if answer.na else "",
                answer.na_reason, "; ".join(answer.root_causes), answer.comment,
                sources.get((one.id, answer.question), "human"),
            )  # fmt: skip


def _evidence(found: Sequence[Evaluation]) -> Iterator[Sequence[Cell]]:
    for one in found:
        for answer in one.answers:
            for mark in answer.marks:
                yield one.id, answer.question, mark.start_ms, mark.end_ms, mark.clock, one.recording_id


def _revisions(found: Sequence[Evaluation]) -> Iterator[Sequence[Cell]]:
    for one in found:
        for old in one.revisions:
            for answer in old.answers:
                yield (
                    one.id, old.n, _at(old.until), old.why, old.by, *_score(old.score), answer.question, _said(answer),
                    answer.comment,
                )  # fmt: skip


def _appeals(found: Sequence[Evaluation]) -> Iterator[Sequence[Cell]]:
    for one in found:
        for appeal in one.appeals:
            for asked in appeal.questions:
                head = (one.id, appeal.id, _at(appeal.filed_at), appeal.state, appeal.closed_why, asked.question,
                        _said(asked.proposed), asked.words)  # fmt: skip
                for step in appeal.steps:
                    verdict = next((v for v in step.verdicts if v.question == asked.question), None)
                    upheld = "" if verdict is None else "yes" if verdict.answer is not None else "no"
                    yield (
                        *head, step.level, step.assignee, _at(step.due_at), step.decided_by, _at(step.decided_at), upheld,
                        _said(verdict.answer) if verdict else "", verdict.words if verdict else "",
                    )  # fmt: skip


def _machine(work: Work, found: Sequence[Evaluation]) -> Iterator[Sequence[Cell]]:
    """What the machine proposed for the recordings of these evaluations, kept beside what people said."""
    by_recording = {one.recording_id: one.id for one in found if one.recording_id}
    if not by_recording:
        return
    stages = work.connection.execute(
        select(analysis_stage).where(
            analysis_stage.c.org_id == work.org_id, among(analysis_stage.c.recording_id, list(by_recording)),
            analysis_stage.c.stage.in_(PROPOSING), analysis_stage.c.state == "done",
        )
    )  # fmt: skip
    for row in stages:
        for given in msgspec.convert(row.result.get("suggestions", ()), tuple[Suggestion, ...]):
            yield (
                by_recording[row.recording_id], row.recording_id, row.stage, row.version, given.question,
                "; ".join(f"{v:g}" if isinstance(v, float) else str(v) for v in given.values), given.source, given.said,
                given.marks[0].start_ms if given.marks else None,
            )  # fmt: skip
