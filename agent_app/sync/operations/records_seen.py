"""Which records were looked at: a note of the desk's own for the audit trail; no lead changes."""

from __future__ import annotations

from agent_app.sync.operations.said import Said
from agent_app.widgets.noop import QT_TRANSLATE_NOOP
from domain.operations import RecordsSeen


def describe(_body: RecordsSeen) -> Said:
    """What was done, for people."""
    return Said(QT_TRANSLATE_NOOP("operations", "Records looked at"))
