"""A second person agreed with an evaluation, or gave it back; no lead changes."""

from __future__ import annotations

from agent_app.sync.operations.said import Said
from agent_app.widgets.noop import QT_TRANSLATE_NOOP
from domain.operations import EvaluationReviewed


def describe(body: EvaluationReviewed) -> Said:
    """What was done, for people."""
    if body.approved:
        return Said(QT_TRANSLATE_NOOP("operations", "Evaluation approved"))
    return Said(QT_TRANSLATE_NOOP("operations", "Evaluation given back: {words}"), {"words": body.words[:80]})
