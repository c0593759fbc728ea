"""A piece of a call was heard; no lead changes."""

from __future__ import annotations

from agent_app.sync.operations.said import Said
from agent_app.widgets.noop import QT_TRANSLATE_NOOP
from domain.operations import ClipHeard


def describe(_body: ClipHeard) -> Said:
    """What was done, for people."""
    return Said(QT_TRANSLATE_NOOP("operations", "Heard a call of the library"))
