"""The agent appealed; her evaluation shows it at once."""

from __future__ import annotations

from datetime import datetime

from msgspec.structs import replace

from agent_app.sync.operations.said import Said
from agent_app.widgets.noop import QT_TRANSLATE_NOOP
from domain.api import Evaluation
from domain.appeals import Appeal, AppealStep
from domain.operations import AppealFiled


def apply(evaluation: Evaluation, body: AppealFiled, at: datetime, _by: str) -> Evaluation:
    """The evaluation with an open appeal; who decides, the server says."""
    if any(one.id == body.appeal_id for one in evaluation.appeals):
        return evaluation
    made = Appeal(
        id=body.appeal_id, state="open", filed_at=at, words=body.words, questions=body.questions,
        steps=(AppealStep(level=1),),
    )  # fmt: skip
    return replace(evaluation, appeals=(*evaluation.appeals, made), appeal_until=None)


def describe(_body: AppealFiled) -> Said:
    """What was done, for people."""
    return Said(QT_TRANSLATE_NOOP("operations", "Appeal against a score"))
