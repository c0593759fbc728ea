"""Another telephone number for a lead."""

from __future__ import annotations

from datetime import datetime

from agent_app.sync.operations.change import changed
from agent_app.sync.operations.said import Said
from agent_app.widgets.noop import QT_TRANSLATE_NOOP
from domain.leads import Lead, Number
from domain.operations import NumberAdded


def apply(lead: Lead, body: NumberAdded, at: datetime, _by: str) -> Lead:
    """The lead with the number behind those it has."""
    if any(n.id == body.number_id or n.e164 == body.e164 for n in lead.numbers):
        return lead
    number = Number(
        id=body.number_id, e164=body.e164, last4=body.e164[-4:], label=body.label, extension=body.extension
    )
    return changed(lead, at, numbers=(*lead.numbers, number))


def describe(body: NumberAdded) -> Said:
    """What was done, for people."""
    return Said(QT_TRANSLATE_NOOP("operations", "New number ending in {last4}"), {"last4": body.e164[-4:]})
