"""The agent went on to the next level of her appeal, or took it back."""

from __future__ import annotations

from datetime import datetime

from msgspec.structs import replace

from agent_app.sync.operations.said import Said
from agent_app.widgets.noop import QT_TRANSLATE_NOOP
from domain.api import Evaluation
from domain.appeals import Appeal, AppealStep
from domain.operations import AppealAnswered


def apply(evaluation: Evaluation, body: AppealAnswered, _at: datetime, _by: str) -> Evaluation:
    """As it will be; an appeal that is no longer as she saw it stays as the server has it."""
    found = next((one for one in evaluation.appeals if one.id == body.appeal_id), None)
    if found is None or found.state == "closed" or (found.state == "open" and body.answer == "escalate"):
        return evaluation
    changed = _answered(found, body)
    return replace(evaluation, appeals=tuple(changed if one is found else one for one in evaluation.appeals))


def _answered(appeal: Appeal, body: AppealAnswered) -> Appeal:
    if body.answer == "withdraw":
        return replace(appeal, state="closed", closed_why="withdrawn", answer_by=None)
    level = appeal.level + 1
    steps = (*appeal.steps, AppealStep(level=level, why=body.words))
    return replace(appeal, state="open", level=level, steps=steps, answer_by=None)


def describe(body: AppealAnswered) -> Said:
    """What was done, for people."""
    if body.answer == "withdraw":
        return Said(QT_TRANSLATE_NOOP("operations", "Appeal taken back"))
    return Said(QT_TRANSLATE_NOOP("operations", "Appeal taken to the next level"))
