"""What is new in a script was read; no lead changes."""

from __future__ import annotations

from agent_app.sync.operations.said import Said
from agent_app.widgets.noop import QT_TRANSLATE_NOOP
from domain.operations import ReleaseRead


def describe(_body: ReleaseRead) -> Said:
    """What was done, for people."""
    return Said(QT_TRANSLATE_NOOP("operations", "Read what is new in the script"))
