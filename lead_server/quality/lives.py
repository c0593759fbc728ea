"""An evaluation's rows and its life (`domain.evaluation_life`): one is made of the other, for handlers and the clock."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

import msgspec

from domain.appeal_rules import AppealRule
from domain.appeals import AppealedQuestion, Verdict
from domain.evaluation_life.life import RELEASED, Dispute, Life, release_of, rule_of
from domain.scorecards import Form, Release
from lead_server.feed.shapes import Row


def rules(form: Form | None) -> tuple[Release, AppealRule]:
    """Of the form's own version; a form that is gone has the usual ones."""
    form = form or Form(code="")
    return release_of(form), rule_of(form)


def newest_appeal(appeals: Sequence[Row]) -> Row | None:
    return max(appeals, key=lambda row: (row["at"], row["id"]), default=None)


def life_of(row: Row, appeals: Sequence[Row] = (), steps: Sequence[Row] = ()) -> Life:
    """The life that stands in the rows."""
    newest = newest_appeal(appeals)
    return Life(
        state=row["state"], agent_id=row["agent_id"], analyst_id=row["analyst_id"],
        approver_id=row["approver_id"] or "", release_at=row["release_at"], released_at=row["released_at"],
        told_at=row["told_at"], acknowledged_at=row["acknowledged_at"], correct_by=row["correct_by"],
        revision=row["revision"], appeals=len(appeals),
        dispute=None if newest is None else dispute_of(newest, steps),
    )  # fmt: skip


def dispute_of(appeal: Row, steps: Sequence[Row]) -> Dispute:
    """The appeal as far as the rules look at it."""
    decided = [one for one in steps if one["appeal_id"] == appeal["id"] and one["state"] == "decided"]
    upheld = {v.question for one in decided for v in verdicts_of(one) if v.answer is not None}
    asked = [one.question for one in questions_of(appeal)]
    return Dispute(
        id=appeal["id"], state=appeal["state"], level=appeal["level"],
        questions=tuple(q for q in asked if q not in upheld) or tuple(asked),
        deciders=tuple(one["decided_by"] for one in decided if one["decided_by"]),
        answer_by=appeal["answer_by"], closed_why=appeal["closed_why"],
    )  # fmt: skip


def columns_of(life: Life) -> dict[str, Any]:
    """What of a life stands in the evaluation's own row."""
    return {
        "state": life.state, "approver_id": life.approver_id or None, "release_at": life.release_at,
        "released_at": life.released_at, "told_at": life.told_at, "acknowledged_at": life.acknowledged_at,
        "correct_by": life.correct_by, "revision": life.revision,
    }  # fmt: skip


def appeal_columns(dispute: Dispute) -> dict[str, Any]:
    """What of a dispute stands in the appeal's own row."""
    return {
        "state": dispute.state, "level": dispute.level, "answer_by": dispute.answer_by,
        "closed_why": dispute.closed_why,
    }  # fmt: skip


def is_released(row: Row) -> bool:
    return row["state"] in RELEASED


def questions_of(appeal: Row) -> tuple[AppealedQuestion, ...]:
    return msgspec.convert(appeal["questions"], tuple[AppealedQuestion, ...])


def verdicts_of(step: Row) -> tuple[Verdict, ...]:
    return msgspec.convert(step["verdicts"], tuple[Verdict, ...])


def moment(at: datetime, now: datetime) -> datetime:
    """The desk's own moment of an act, for rules that look at the time; a clock that runs ahead gains nothing."""
    return min(at, now)
