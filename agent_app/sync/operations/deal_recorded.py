"""A deal was agreed on the telephone."""

from __future__ import annotations

from datetime import datetime

from agent_app.sync.operations.change import changed
from agent_app.sync.operations.said import Said, Value
from agent_app.widgets.noop import QT_TRANSLATE_NOOP
from domain.leads import Lead
from domain.operations import DealRecorded


def apply(lead: Lead, body: DealRecorded, at: datetime, _by: str) -> Lead:
    """The lead with the deal."""
    if any(d.id == body.deal.id for d in lead.deals):  # the server may have moved it on meanwhile
        return lead
    return changed(lead, at, deals=(*lead.deals, body.deal))


def describe(body: DealRecorded) -> Said:
    """What was done, for people."""
    deal = body.deal
    values: dict[str, Value] = {
        "product": deal.product,
        "minor": deal.amount_minor,
        "currency": deal.currency,
    }
    return Said(QT_TRANSLATE_NOOP("operations", "Deal: {product}, {minor}"), values)
