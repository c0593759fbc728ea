"""A deal was agreed on the telephone."""

from __future__ import annotations

from datetime import datetime

from agent_app.sync.operations.change import changed
from domain.leads import Lead
from domain.operations import DealRecorded


def apply(lead: Lead, body: DealRecorded, at: datetime, _by: str) -> Lead:
    """The lead with the deal."""
    if any(d.id == body.deal.id for d in lead.deals):  # the server may have moved it on meanwhile
        return lead
    return changed(lead, at, deals=(*lead.deals, body.deal))
