"""A deal was agreed on the telephone."""

from __future__ import annotations

from datetime import datetime

from msgspec.structs import replace

from domain.leads import Lead
from domain.operations import DealRecorded


def apply(lead: Lead, body: DealRecorded, at: datetime, _by: str) -> Lead:
    """The lead with the deal."""
    return replace(lead, deals=(*(d for d in lead.deals if d.id != body.deal.id), body.deal), updated_at=at)
