"""Another arm of an experiment is spoken with a lead than the one that was drawn."""

from __future__ import annotations

from datetime import datetime

from agent_app.sync.operations.change import changed
from agent_app.sync.operations.said import Said
from agent_app.widgets.noop import QT_TRANSLATE_NOOP
from domain.leads import Lead
from domain.operations import VariantOverridden


def apply(lead: Lead, body: VariantOverridden, at: datetime, _by: str) -> Lead:
    """The lead with the arm that is spoken."""
    return changed(lead, at, variants={**lead.variants, body.experiment: body.arm})


def describe(body: VariantOverridden) -> Said:
    """What was done, for people."""
    return Said(
        QT_TRANSLATE_NOOP("operations", "Experiment {experiment}: variant {arm} instead, because: {reason}"),
        {"experiment": body.experiment, "arm": body.arm, "reason": body.reason},
    )
