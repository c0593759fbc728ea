"""Another arm was spoken than the one that was drawn. A fact, kept with its reason; the lead counts as it was drawn."""

from __future__ import annotations

from domain.errors import UserError
from domain.operations import VariantOverridden
from lead_server.feed.operations.context import Applied, Context, Needs
from lead_server.feed.operations.variant_assigned import LONGEST


def needs(body: VariantOverridden) -> Needs:
    return {"lead": [body.lead_id]}


def apply(body: VariantOverridden, context: Context) -> Applied:
    """Keep who, why and when; the lead carries the arm on.

    Raises:
        UserError: field_required without a reason, operation_invalid, lead_gone.
    """
    if not body.reason.strip():
        raise UserError("field_required", field="reason")
    if not (0 < len(body.experiment) <= LONGEST and 0 < len(body.arm) <= LONGEST):
        raise UserError("operation_invalid", field="arm")
    lead = context.living(body.lead_id)
    context.room.insert(
        "experiment_override", id=context.operation.id, experiment=body.experiment, lead_id=lead["id"], arm=body.arm,
        reason=body.reason.strip()[:500], agent_id=context.actor.id, call_id=body.call_id or None, at=context.at,
    )  # fmt: skip
    context.change(lead, variants={**lead["variants"], body.experiment: body.arm})
    context.changed(lead)
    return Applied()
