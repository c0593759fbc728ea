"""What the agent did, and for how long: a note of the desk's own for the reports; no lead changes."""

from __future__ import annotations

from agent_app.sync.operations.said import Said
from agent_app.widgets.noop import QT_TRANSLATE_NOOP
from domain.operations import AgentStays


def describe(_body: AgentStays) -> Said:
    """What was done, for people."""
    return Said(QT_TRANSLATE_NOOP("operations", "Working times"))
