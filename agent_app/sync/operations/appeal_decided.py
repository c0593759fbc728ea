"""A level of an appeal was decided; no lead changes."""

from __future__ import annotations

from agent_app.sync.operations.said import Said
from agent_app.widgets.noop import QT_TRANSLATE_NOOP
from domain.operations import AppealDecided


def describe(_body: AppealDecided) -> Said:
    """What was done, for people."""
    return Said(QT_TRANSLATE_NOOP("operations", "Appeal decided"))
