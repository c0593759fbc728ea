"""The central database: tables as SQLAlchemy Core objects, one file a subject, and the migrations.

`org_id` leads every primary key and every index, so that one organisation is one contiguous range and may
move to a server of its own. Imports `domain` at most.
"""

from db.central import (
    access,
    analysis,
    calls,
    definitions,
    experiments,
    feed,
    floor,
    forms,
    gate,
    handing,
    knowledge,
    lead_acts,
    leads,
    messages,
    people,
    privacy,
    quality,
    records,
    sampling,
    scripts,
    sheets,
    work,
)
from db.central.base import METADATA

__all__ = [
    "METADATA",
    "access",
    "analysis",
    "calls",
    "definitions",
    "experiments",
    "feed",
    "floor",
    "forms",
    "gate",
    "handing",
    "knowledge",
    "lead_acts",
    "leads",
    "messages",
    "people",
    "privacy",
    "quality",
    "records",
    "sampling",
    "scripts",
    "sheets",
    "work",
]
