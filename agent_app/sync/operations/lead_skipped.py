"""A lead that was shown is not called now: it stands in the queue again later. A promised call keeps its minute."""

from __future__ import annotations

from datetime import datetime

from msgspec.structs import replace

from agent_app.sync.operations.change import changed
from agent_app.sync.operations.said import Said
from agent_app.widgets.noop import QT_TRANSLATE_NOOP
from domain.leads import Lead
from domain.operations import LeadSkipped


def apply(lead: Lead, body: LeadSkipped, at: datetime, _by: str) -> Lead:
    """The lead with its work put off."""
    work = tuple(
        replace(w, due_at=body.again_at) if w.id == body.work_item_id and not w.fixed else w
        for w in lead.work
    )
    return lead if work == lead.work else changed(lead, at, work=work)


def describe(body: LeadSkipped) -> Said:
    """What was done, for people."""
    return Said(QT_TRANSLATE_NOOP("operations", "Not called now: {reason}"), {"reason": body.reason})
