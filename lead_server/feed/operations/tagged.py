"""Tags were put on a lead or taken off."""

from __future__ import annotations

from domain.errors import UserError
from domain.operations import Tagged
from lead_server.feed.operations import marks
from lead_server.feed.operations.context import Applied, Context, Needs


def needs(body: Tagged) -> Needs:
    return {"lead": [body.lead_id]}


def apply(body: Tagged, context: Context) -> Applied:
    """Both lists are sets: what is there stays, what is not there cannot be taken off."""
    lead = context.own_lead(body.lead_id)
    if any(not tag.strip() or len(tag) > 120 for tag in body.add):
        raise UserError("operation_invalid", field="add")
    marks.add_tags(context, lead, dict.fromkeys(body.add, context.source()))
    if body.remove:
        marks.remove_tags(context, lead, body.remove)
    context.changed(lead)
    return Applied()
