"""A call was promised for a moment."""

from __future__ import annotations

from datetime import datetime

from agent_app.sync.operations.change import changed
from agent_app.sync.operations.said import Said
from agent_app.widgets.noop import QT_TRANSLATE_NOOP
from domain.leads import Lead, WorkItem
from domain.operations import CallbackScheduled


def apply(lead: Lead, body: CallbackScheduled, at: datetime, _by: str) -> Lead:
    """The lead with the callback; an earlier open callback gives way to it."""
    if any(w.id == body.work_item_id for w in lead.work):
        return lead
    item = WorkItem(
        id=body.work_item_id, kind="callback", due_at=body.due_at, why="callback_promised",
        why_data={"words": body.words}, priority=10, note=body.note, fixed=body.fixed,
    )  # fmt: skip
    return changed(lead, at, work=(item, *(w for w in lead.work if w.kind != "callback")))


def describe(body: CallbackScheduled) -> Said:
    """What was done, for people."""
    return Said(QT_TRANSLATE_NOOP("operations", "Callback promised for {due}"), {"due": body.due_at})
