"""Tags added and removed."""

from __future__ import annotations

from datetime import datetime

from agent_app.sync.operations.change import changed
from domain.leads import Lead
from domain.operations import Tagged


def apply(lead: Lead, body: Tagged, at: datetime, _by: str) -> Lead:
    """The lead with its tags in the order in which they came."""
    tags = tuple(dict.fromkeys((*lead.tags, *body.add)))
    return changed(lead, at, tags=tuple(t for t in tags if t not in body.remove))
