"""Evaluations of the feed's storage, from rows to `domain.api.Evaluation`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import msgspec

from domain.api import Evaluation
from domain.scorecards import Answer, ScoreSummary
from lead_server.feed.shapes import Row
from lead_server.feed.storage import Storage


def read_evaluations(storage: Storage, ids: Sequence[str]) -> list[Evaluation]:
    """Whole evaluations."""
    rows = storage.load("evaluation", "id", ids)
    calls = _by_id(storage, "call", {row["call_id"] for row in rows})
    leads = _by_id(storage, "lead", {row["lead_id"] for row in calls.values()})
    analysts = _by_id(storage, "person", {row["analyst_id"] for row in rows})
    answers: dict[str, list[Row]] = {}
    for row in storage.load("evaluation_answer", "evaluation_id", [row["id"] for row in rows]):
        answers.setdefault(row["evaluation_id"], []).append(row)
    return [_evaluation(row, answers.get(row["id"], []), calls, leads, analysts) for row in rows]


def _by_id(storage: Storage, table: str, ids: set[str | None]) -> dict[str | None, Row]:
    return {row["id"]: row for row in storage.load(table, "id", ids - {None})}


def _evaluation(
    row: Row,
    answers: list[Row],
    calls: dict[str | None, Row],
    leads: dict[str | None, Row],
    analysts: dict[str | None, Row],
) -> Evaluation:
    call: dict[str, Any] = calls.get(row["call_id"], {})
    given = [
        msgspec.convert(a["body"], Answer) for a in sorted(answers, key=lambda a: (a["n"], a["question"]))
    ]
    return Evaluation(
        id=row["id"], call_id=row["call_id"] or "", agent_id=row["agent_id"], analyst_id=row["analyst_id"],
        analyst=analysts.get(row["analyst_id"], {}).get("name", ""), form=row["form"],
        form_version=row["form_version"], state=row["state"], answers=tuple(given),
        score=msgspec.convert(row["score"], ScoreSummary), submitted_at=row["submitted_at"],
        comment=row["comment"], acknowledged_at=row["acknowledged_at"],
        acknowledged_comment=row["acknowledged_comment"], recording_id=row["recording_id"] or "",
        call_started_at=call.get("started_at"), lead=leads.get(call.get("lead_id"), {}).get("name", ""),
        disposition=call.get("disposition", ""),
    )  # fmt: skip
