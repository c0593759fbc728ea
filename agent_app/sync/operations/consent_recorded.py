"""A consent given or withdrawn; the newest for a channel is the one that holds."""

from __future__ import annotations

from datetime import datetime

from agent_app.sync.operations.change import changed
from domain.leads import Lead
from domain.operations import ConsentRecorded


def apply(lead: Lead, body: ConsentRecorded, at: datetime, _by: str) -> Lead:
    """The lead with the consent behind the older ones."""
    if any(c.id == body.consent.id for c in lead.consents):
        return lead
    return changed(lead, at, consents=(*lead.consents, body.consent))
