"""The arm of an experiment was drawn for a lead."""

from __future__ import annotations

from datetime import datetime

from agent_app.sync.operations.change import changed
from agent_app.sync.operations.said import Said
from agent_app.widgets.noop import QT_TRANSLATE_NOOP
from domain.leads import Lead
from domain.operations import VariantAssigned


def apply(lead: Lead, body: VariantAssigned, at: datetime, _by: str) -> Lead:
    """The lead with its arm; one that it has already stays."""
    if body.experiment in lead.variants:
        return lead
    return changed(lead, at, variants={**lead.variants, body.experiment: body.arm})


def describe(body: VariantAssigned) -> Said:
    """What was done, for people."""
    return Said(
        QT_TRANSLATE_NOOP("operations", "Experiment {experiment}: variant {arm}"),
        {"experiment": body.experiment, "arm": body.arm},
    )
