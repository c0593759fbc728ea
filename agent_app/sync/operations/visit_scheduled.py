"""A follow-up visit was planned."""

from __future__ import annotations

from datetime import datetime

from agent_app.sync.operations.change import changed
from agent_app.sync.operations.said import Said
from agent_app.widgets.noop import QT_TRANSLATE_NOOP
from domain.leads import Lead, WorkItem
from domain.operations import VisitScheduled


def apply(lead: Lead, body: VisitScheduled, at: datetime, _by: str) -> Lead:
    """The lead with the visit; an open one of the same kind gives way to it."""
    if any(w.id == body.work_item_id for w in lead.work):
        return lead
    item = WorkItem(
        id=body.work_item_id, kind="follow_up_visit", due_at=body.due_at, why="visit",
        why_data={"visit": body.visit}, priority=60, note=body.note,
    )  # fmt: skip
    others = (
        w for w in lead.work if w.kind != "follow_up_visit" or w.why_data.get("visit", "") != body.visit
    )  # fmt: skip
    return changed(lead, at, work=(*others, item))


def describe(body: VisitScheduled) -> Said:
    """What was done, for people."""
    return Said(QT_TRANSLATE_NOOP("operations", "Follow-up visit planned for {due}"), {"due": body.due_at})
