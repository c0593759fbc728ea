"""A call of a calibration was judged; no lead changes."""

from __future__ import annotations

from agent_app.sync.operations.said import Said
from agent_app.widgets.noop import QT_TRANSLATE_NOOP
from domain.operations import CalibrationScored


def describe(_body: CalibrationScored) -> Said:
    """What was done, for people."""
    return Said(QT_TRANSLATE_NOOP("operations", "Calibration: call judged"))
