"""A promised call was made (or taken off)."""

from __future__ import annotations

from datetime import datetime

from agent_app.sync.operations.change import changed
from agent_app.sync.operations.said import Said
from agent_app.widgets.noop import QT_TRANSLATE_NOOP
from domain.leads import Lead
from domain.operations import CallbackDone


def apply(lead: Lead, body: CallbackDone, at: datetime, _by: str) -> Lead:
    """The lead without the callback."""
    return changed(lead, at, work=tuple(w for w in lead.work if w.id != body.work_item_id))


def describe(_body: CallbackDone) -> Said:
    """What was done, for people."""
    return Said(QT_TRANSLATE_NOOP("operations", "Callback done"))
