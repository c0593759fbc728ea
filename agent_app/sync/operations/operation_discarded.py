"""A refused entry was discarded, with a reason; no lead changes, the server's audit keeps it."""

from __future__ import annotations

from agent_app.sync.operations.said import Said
from agent_app.widgets.noop import QT_TRANSLATE_NOOP
from domain.operations import OperationDiscarded


def describe(body: OperationDiscarded) -> Said:
    """What was done, for people."""
    return Said(QT_TRANSLATE_NOOP("operations", "Refused entry discarded: {reason}"), {"reason": body.reason})
