"""A lead made here: the body is the lead."""

from __future__ import annotations

from datetime import datetime

from agent_app.sync.operations.said import Said
from agent_app.widgets.noop import QT_TRANSLATE_NOOP
from domain.leads import Lead
from domain.operations import LeadCreated


def apply(lead: Lead, body: LeadCreated, _at: datetime, _by: str) -> Lead:
    """The new lead; what the server sent back of it stays as it is."""
    return lead if lead.name or lead.numbers else body.lead


def describe(body: LeadCreated) -> Said:
    """What was done, for people."""
    return Said(
        QT_TRANSLATE_NOOP("operations", "New lead: {name}"), {"name": body.lead.name or body.lead.company}
    )
