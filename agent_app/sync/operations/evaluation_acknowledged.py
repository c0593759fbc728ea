"""An agent has read her score."""

from __future__ import annotations

from datetime import datetime

from msgspec.structs import replace

from domain.api import Evaluation
from domain.operations import EvaluationAcknowledged


def apply(evaluation: Evaluation, body: EvaluationAcknowledged, at: datetime, _by: str) -> Evaluation:
    """The evaluation as read; the first time counts."""
    if evaluation.acknowledged_at:
        return evaluation
    return replace(evaluation, acknowledged_at=at, acknowledged_comment=body.comment)
