"""A rule of the gate was let pass for a lead: she may be dialled until the leave ends."""

from __future__ import annotations

from datetime import datetime

from msgspec.structs import replace

from agent_app.sync.operations.change import changed
from agent_app.sync.operations.said import Said
from agent_app.widgets.noop import QT_TRANSLATE_NOOP
from domain.leads import Lead
from domain.operations import GatePassed


def apply(lead: Lead, body: GatePassed, at: datetime, by: str) -> Lead:
    """The lead with the leave."""
    if any(one.id == body.leave.id for one in lead.leaves):
        return lead
    return changed(lead, at, leaves=(*lead.leaves, replace(body.leave, by=body.leave.by or by)))


def describe(body: GatePassed) -> Said:
    """What was done, for people."""
    return Said(
        QT_TRANSLATE_NOOP("operations", "Allowed to call all the same: {reason}"),
        {"reason": body.leave.reason},
    )
