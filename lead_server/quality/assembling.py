"""Evaluations of the feed's storage, from rows to `domain.api.Evaluation`: with what they said before, and appeals."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

import msgspec

from domain.api import Evaluation
from domain.appeals import Appeal, AppealStep, Revision
from domain.evaluation_life.life import appeal_until
from domain.scorecards import Answer, ScoreSummary
from lead_server.feed.shapes import Row
from lead_server.feed.storage import Storage
from lead_server.quality import lives

_SHOWN = ("open", "decided")  #: a step that was replaced or dropped is history for the audit alone


def read_evaluations(storage: Storage, ids: Sequence[str]) -> list[Evaluation]:
    """Whole evaluations."""
    rows = storage.load("evaluation", "id", ids)
    calls = _by_id(storage, "call", {row["call_id"] for row in rows})
    leads = _by_id(storage, "lead", {row["lead_id"] for row in calls.values()})
    wanted = [row["id"] for row in rows]
    answers = _listed(storage.load("evaluation_answer", "evaluation_id", wanted), "evaluation_id")
    changed = [row["id"] for row in rows if row["revision"]]
    revisions = _listed(
        storage.load("evaluation_revision", "evaluation_id", changed) if changed else (), "evaluation_id"
    )
    appeals = _listed(storage.load("appeal", "evaluation_id", wanted), "evaluation_id")
    told = [row["id"] for found in appeals.values() for row in found]
    steps = _listed(storage.load("appeal_step", "appeal_id", told) if told else (), "appeal_id")
    people = _by_id(storage, "person", set(_people(rows, revisions, steps)))
    names = {id_: str(row["name"]) for id_, row in people.items()}
    return [
        _evaluation(
            row, answers.get(row["id"], []), calls, leads, names, revisions.get(row["id"], []),
            _appeals(appeals.get(row["id"], []), steps, names), _until(storage, row, appeals.get(row["id"], []), steps),
        )
        for row in rows
    ]  # fmt: skip


def _people(
    rows: Iterable[Row], revisions: dict[Any, list[Row]], steps: dict[Any, list[Row]]
) -> Iterable[str | None]:
    for row in rows:
        yield from (row["analyst_id"], row["agent_id"], row["approver_id"])
    yield from (one["by"] for found in revisions.values() for one in found)
    for found in steps.values():
        for one in found:
            yield from (one["assignee_id"], one["decided_by"], one["instead_of"])


def _by_id(storage: Storage, table: str, ids: set[str | None]) -> dict[str | None, Row]:
    return {row["id"]: row for row in storage.load(table, "id", ids - {None})}


def _listed(rows: Iterable[Row], column: str) -> dict[Any, list[Row]]:
    found: dict[Any, list[Row]] = {}
    for row in rows:
        found.setdefault(row[column], []).append(row)
    return found


def _until(storage: Storage, row: Row, appeals: list[Row], steps: dict[Any, list[Row]]) -> Any:
    """Until when she may appeal; the form is only asked for where she might."""
    if not lives.is_released(row) or row["told_at"] is None:
        return None
    mine = [step for appeal in appeals for step in steps.get(appeal["id"], [])]
    form = storage.definition("scorecard", row["form"], row["form_version"])
    return appeal_until(lives.life_of(row, appeals, mine), lives.rules(form)[1])


def _appeals(
    rows: list[Row], steps: dict[Any, list[Row]], names: dict[str | None, str]
) -> tuple[Appeal, ...]:
    return tuple(
        Appeal(
            id=row["id"], state=row["state"], filed_at=row["at"], words=row["words"],
            questions=lives.questions_of(row), level=row["level"], levels=row["levels"],
            steps=tuple(
                _step(one, names)
                for one in sorted(steps.get(row["id"], []), key=lambda s: (s["level"], s["assigned_at"], s["id"]))
                if one["state"] in _SHOWN
            ),
            answer_by=row["answer_by"], closed_why=row["closed_why"],
        )
        for row in sorted(rows, key=lambda r: (r["at"], r["id"]))
    )  # fmt: skip


def _step(row: Row, names: dict[str | None, str]) -> AppealStep:
    return AppealStep(
        level=row["level"], assignee_id=row["assignee_id"] or "", assignee=names.get(row["assignee_id"], ""),
        due_at=row["due_at"], instead_of=names.get(row["instead_of"], ""), why=row["why"],
        decided_by=names.get(row["decided_by"], ""), decided_at=row["decided_at"], verdicts=lives.verdicts_of(row),
        words=row["words"],
    )  # fmt: skip


def _evaluation(
    row: Row,
    answers: list[Row],
    calls: dict[str | None, Row],
    leads: dict[str | None, Row],
    names: dict[str | None, str],
    revisions: list[Row],
    appeals: tuple[Appeal, ...],
    until: Any,
) -> Evaluation:
    call: dict[str, Any] = calls.get(row["call_id"], {})
    given = [
        msgspec.convert(a["body"], Answer) for a in sorted(answers, key=lambda a: (a["n"], a["question"]))
    ]
    return Evaluation(
        id=row["id"], call_id=row["call_id"] or "", agent_id=row["agent_id"], analyst_id=row["analyst_id"],
        analyst=names.get(row["analyst_id"], ""), form=row["form"],
        form_version=row["form_version"], state=row["state"], answers=tuple(given),
        score=msgspec.convert(row["score"], ScoreSummary), submitted_at=row["submitted_at"],
        comment=row["comment"], acknowledged_at=row["acknowledged_at"],
        acknowledged_comment=row["acknowledged_comment"], recording_id=row["recording_id"] or "",
        call_started_at=call.get("started_at"), lead=leads.get(call.get("lead_id"), {}).get("name", ""),
        disposition=call.get("disposition", ""), agent=names.get(row["agent_id"], ""), queue=row["queue"],
        released_at=row["released_at"], release_at=row["release_at"], approver=names.get(row["approver_id"], ""),
        correct_by=row["correct_by"], returned_words=row["returned_words"],
        revisions=tuple(_revision(one, names) for one in sorted(revisions, key=lambda r: r["n"])),
        appeals=appeals, appeal_until=until,
    )  # fmt: skip


def _revision(row: Row, names: dict[str | None, str]) -> Revision:
    return Revision(
        n=row["n"], answers=msgspec.convert(row["answers"], tuple[Answer, ...]),
        score=msgspec.convert(row["score"], ScoreSummary), until=row["until"], by=names.get(row["by"], ""),
        why=row["why"], comment=row["comment"],
    )  # fmt: skip
