"""A consent given or withdrawn; the newest for a channel is the one that holds."""

from __future__ import annotations

from datetime import datetime

from agent_app.sync.operations.change import changed
from agent_app.sync.operations.said import Said
from agent_app.widgets.noop import QT_TRANSLATE_NOOP
from domain.leads import Lead
from domain.operations import ConsentRecorded


def apply(lead: Lead, body: ConsentRecorded, at: datetime, _by: str) -> Lead:
    """The lead with the consent behind the older ones."""
    if any(c.id == body.consent.id for c in lead.consents):
        return lead
    return changed(lead, at, consents=(*lead.consents, body.consent))


def describe(body: ConsentRecorded) -> Said:
    """What was done, for people."""
    if body.consent.given:
        return Said(
            QT_TRANSLATE_NOOP("operations", "Consent given: {channel}"), {"channel": body.consent.channel}
        )
    return Said(
        QT_TRANSLATE_NOOP("operations", "Consent withdrawn: {channel}"), {"channel": body.consent.channel}
    )
