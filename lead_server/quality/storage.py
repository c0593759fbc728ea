"""Evaluations: rows in, `domain.api.Evaluation` out."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import Any

import msgspec
from sqlalchemy import ColumnElement, Connection, Row, and_, select

from db.central.calls import call
from db.central.leads import lead
from db.central.people import person
from db.central.quality import evaluation, evaluation_answer
from domain.api import Evaluation
from domain.scorecards import Answer, ScoreSummary
from lead_server.database.sql import among

_QUERY = (
    select(
        evaluation,
        person.c.name.label("analyst"),
        call.c.started_at.label("call_started_at"),
        call.c.disposition,
        lead.c.name.label("lead"),
    )
    .outerjoin(person, and_(person.c.org_id == evaluation.c.org_id, person.c.id == evaluation.c.analyst_id))
    .outerjoin(call, and_(call.c.org_id == evaluation.c.org_id, call.c.id == evaluation.c.call_id))
    .outerjoin(lead, and_(lead.c.org_id == call.c.org_id, lead.c.id == call.c.lead_id))
)


def read_evaluations(
    connection: Connection, org_id: str, *conditions: ColumnElement[bool], limit: int | None = None
) -> list[Evaluation]:
    """Whole evaluations, newest first."""
    rows = connection.execute(
        _QUERY.where(evaluation.c.org_id == org_id, *conditions)
        .order_by(evaluation.c.submitted_at.desc(), evaluation.c.id.desc())
        .limit(limit)
    ).all()
    answers = _answers(connection, org_id, [row.id for row in rows])
    return [_evaluation(row, answers[row.id]) for row in rows]


def _answers(connection: Connection, org_id: str, ids: Sequence[str]) -> defaultdict[str, list[Answer]]:
    found: defaultdict[str, list[Answer]] = defaultdict(list)
    if ids:
        rows = connection.execute(
            select(evaluation_answer)
            .where(evaluation_answer.c.org_id == org_id, among(evaluation_answer.c.evaluation_id, ids))
            .order_by(evaluation_answer.c.n)
        )
        for row in rows:
            found[row.evaluation_id].append(msgspec.convert(row.body, Answer))
    return found


def _evaluation(row: Row[Any], answers: list[Answer]) -> Evaluation:
    return Evaluation(
        id=row.id, call_id=row.call_id or "", agent_id=row.agent_id, analyst_id=row.analyst_id,
        analyst=row.analyst or "", form=row.form, form_version=row.form_version, state=row.state,
        answers=tuple(answers), score=msgspec.convert(row.score, ScoreSummary), submitted_at=row.submitted_at,
        comment=row.comment, acknowledged_at=row.acknowledged_at,
        acknowledged_comment=row.acknowledged_comment, recording_id=row.recording_id or "",
        call_started_at=row.call_started_at, lead=row.lead or "", disposition=row.disposition or "",
    )  # fmt: skip
