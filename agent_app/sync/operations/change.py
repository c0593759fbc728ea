"""One way to change a lead, so that replaying an operation on a row that already has it changes nothing."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from msgspec.structs import replace

from domain.leads import Lead


def changed(lead: Lead, at: datetime, **values: Any) -> Lead:
    """The lead with these values and the moment of the change; the very same lead when it has them already."""
    if all(getattr(lead, name) == value for name, value in values.items()):
        return lead
    return replace(lead, updated_at=at, **values)
