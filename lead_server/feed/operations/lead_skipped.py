"""An agent did not call a lead that was shown to her: its work is put off, and the reason is on the record."""

from __future__ import annotations

from domain.errors import UserError
from domain.operations import LeadSkipped
from lead_server.feed.operations.context import Applied, Context, Needs


def needs(body: LeadSkipped) -> Needs:
    return {"lead": [body.lead_id], "work_item": [body.work_item_id]}


def apply(body: LeadSkipped, context: Context) -> Applied:
    """Put the work item off; one that was promised for its minute stays, and only the reason is kept.

    Raises:
        UserError: as `own_lead`; field_required without a reason; not_found for work that is done or another lead's.
    """
    if not body.reason.strip():
        raise UserError("field_required", field="reason")
    lead = context.own_lead(body.lead_id)
    item = context.room.get("work_item", body.work_item_id)
    if item is None or item["lead_id"] != lead["id"] or item["done"]:
        raise UserError("not_found")
    if not item["fixed"]:
        context.room.change("work_item", item, {"due_at": body.again_at})
    context.act.audit("skip", "work_item", item["id"], lead_id=lead["id"], reason=body.reason[:200])
    context.changed(lead)
    return Applied()
