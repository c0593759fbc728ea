"""A consent given or withdrawn; the newest for a channel is the one that holds."""

from __future__ import annotations

from datetime import datetime

from msgspec.structs import replace

from domain.leads import Lead
from domain.operations import ConsentRecorded


def apply(lead: Lead, body: ConsentRecorded, at: datetime, _by: str) -> Lead:
    """The lead with the consent behind the older ones."""
    kept = tuple(c for c in lead.consents if c.id != body.consent.id)
    return replace(lead, consents=(*kept, body.consent), updated_at=at)
