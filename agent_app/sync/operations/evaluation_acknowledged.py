"""An agent has read her score."""

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
    return replace(evaluation, acknowledged_at=at, acknowledged_comment=body.comment)


def describe(_body: EvaluationAcknowledged) -> Said:
    """What was done, for people."""
    return Said(QT_TRANSLATE_NOOP("operations", "Score acknowledged"))
