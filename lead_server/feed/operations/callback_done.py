"""A promised call was made, or taken off. First come: who is second is told who was first."""

from __future__ import annotations

from domain.errors import UserError
from domain.operations import CallbackDone
from lead_server.deals import checking
from lead_server.feed.operations.context import Applied, Context, Needs
from lead_server.leads import queue


def needs(body: CallbackDone) -> Needs:
    return {"lead": [body.lead_id], "work_item": [body.work_item_id]}


def apply(body: CallbackDone, context: Context) -> Applied:
    """Close the work item."""
    context.actor.demand("work_item", "change")
    lead = context.living(body.lead_id)
    item = context.room.get("work_item", body.work_item_id)
    if item is None:
        raise UserError("not_found", work_item_id=body.work_item_id)
    if item["done"]:
        if item["done_by"] == context.actor.id:
            return Applied("merged", "already_done")
        raise UserError("already_done", agent=context.name_of(item["done_by"]))
    if not context.in_scope(lead):
        raise UserError("out_of_scope", agent=context.name_of(lead["owner_id"]))
    queue.close(context.act, context.room, item["id"], lead_id=lead["id"], call_id=body.call_id or None)
    checking.corrected(context, item, body.call_id or None)
    context.changed(lead)
    return Applied()
