"""Tags added and removed."""

from __future__ import annotations

from datetime import datetime

from agent_app.sync.operations.change import changed
from agent_app.sync.operations.said import Said
from agent_app.widgets.noop import QT_TRANSLATE_NOOP
from domain.leads import Lead
from domain.operations import Tagged


def apply(lead: Lead, body: Tagged, at: datetime, _by: str) -> Lead:
    """The lead with its tags in the order in which they came."""
    tags = tuple(dict.fromkeys((*lead.tags, *body.add)))
    return changed(lead, at, tags=tuple(t for t in tags if t not in body.remove))


def describe(body: Tagged) -> Said:
    """What was done, for people."""
    tags = " ".join([*(f"+{tag}" for tag in body.add), *(f"−{tag}" for tag in body.remove)])
    return Said(QT_TRANSLATE_NOOP("operations", "Tags: {tags}"), {"tags": tags})
