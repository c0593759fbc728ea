"""An agent has read her score; a decision about her appeal is accepted by it."""

from __future__ import annotations

from datetime import datetime

from msgspec.structs import replace

from agent_app.sync.operations.said import Said
from agent_app.widgets.noop import QT_TRANSLATE_NOOP
from domain.api import Evaluation
from domain.operations import EvaluationAcknowledged


def apply(evaluation: Evaluation, body: EvaluationAcknowledged, at: datetime, _by: str) -> Evaluation:
    """The evaluation as read; the first time counts."""
    if evaluation.acknowledged_at:
        return evaluation
    appeals = tuple(
        replace(one, state="closed", closed_why="accepted", answer_by=None) if one.state == "decided" else one
        for one in evaluation.appeals
    )
    return replace(
        evaluation,
        state="acknowledged",
        acknowledged_at=at,
        acknowledged_comment=body.comment,
        appeals=appeals,
    )


def describe(_body: EvaluationAcknowledged) -> Said:
    """What was done, for people."""
    return Said(QT_TRANSLATE_NOOP("operations", "Score acknowledged"))
