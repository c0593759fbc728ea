"""A desk drew the arm of an experiment for a lead. A fact: the first that comes stays, the lead carries it on."""

from __future__ import annotations

from domain.errors import UserError
from domain.operations import VariantAssigned
from lead_server.feed.operations.context import Applied, Context, Needs

LONGEST = 120


def needs(body: VariantAssigned) -> Needs:
    return {"lead": [body.lead_id], "lead_id": [body.lead_id]}


def apply(body: VariantAssigned, context: Context) -> Applied:
    """Keep the arm, once for a lead; two desks that drew without the server end with what came first.

    Raises:
        UserError: operation_invalid, lead_gone.
    """
    if not (0 < len(body.experiment) <= LONGEST and 0 < len(body.arm) <= LONGEST):
        raise UserError("operation_invalid", field="arm")
    lead = context.living(body.lead_id)
    known = context.room.where("experiment_assignment", "lead_id", lead["id"])
    if any(row["experiment"] == body.experiment for row in known):
        return Applied("merged", "already_done")
    context.room.insert(
        "experiment_assignment", experiment=body.experiment, lead_id=lead["id"], arm=body.arm,
        agent_id=context.actor.id, device_id=context.actor.device_id, call_id=body.call_id or None, n=body.n,
        since=body.since,
    )  # fmt: skip
    if body.experiment not in lead["variants"]:  # an override may have been faster
        context.change(lead, variants={**lead["variants"], body.experiment: body.arm})
    context.changed(lead)
    return Applied()
