"""A better line for the script was proposed; no lead changes."""

from __future__ import annotations

from agent_app.sync.operations.said import Said
from agent_app.widgets.noop import QT_TRANSLATE_NOOP
from domain.operations import LineProposed


def describe(body: LineProposed) -> Said:
    """What was done, for people."""
    return Said(QT_TRANSLATE_NOOP("operations", "A better line: {text}"), {"text": body.text[:80]})
