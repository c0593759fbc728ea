"""A lead made here: the body is the lead."""

from __future__ import annotations

from datetime import datetime

from domain.leads import Lead
from domain.operations import LeadCreated


def apply(_lead: Lead, body: LeadCreated, _at: datetime, _by: str) -> Lead:
    """The new lead (what the server sends back later replaces it)."""
    return body.lead
