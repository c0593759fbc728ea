"""A promised call was made (or taken off)."""

from __future__ import annotations

from datetime import datetime

from msgspec.structs import replace

from domain.leads import Lead
from domain.operations import CallbackDone


def apply(lead: Lead, body: CallbackDone, at: datetime, _by: str) -> Lead:
    """The lead without the callback."""
    return replace(lead, work=tuple(w for w in lead.work if w.id != body.work_item_id), updated_at=at)
