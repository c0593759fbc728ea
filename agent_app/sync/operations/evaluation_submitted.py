"""A call was scored; the draft on this desk ends with it, no lead changes."""

from __future__ import annotations

from agent_app.sync.operations.said import Said
from agent_app.widgets.noop import QT_TRANSLATE_NOOP
from domain.operations import EvaluationSubmitted


def describe(_body: EvaluationSubmitted) -> Said:
    """What was done, for people."""
    return Said(QT_TRANSLATE_NOOP("operations", "Evaluation submitted"))
