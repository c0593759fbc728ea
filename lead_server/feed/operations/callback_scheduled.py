"""A call was promised. First come: another person's open promise for the lead stays, and the loser is told."""

from __future__ import annotations

from domain.errors import UserError
from domain.operations import CallbackScheduled
from lead_server.feed.operations.context import Applied, Context, Needs
from lead_server.leads import queue


def needs(body: CallbackScheduled) -> Needs:
    return {"lead": [body.lead_id], "work_item": [body.work_item_id]}


def apply(body: CallbackScheduled, context: Context) -> Applied:
    """Put it into the queue of the lead's owner.

    Her own earlier promise gives way to the new one. For a lead that went to somebody else meanwhile, the promise
    goes with it (`merged`, out_of_scope), unless its new owner has promised already (refused, already_done).
    """
    context.actor.demand("work_item", "create")
    lead = context.living(body.lead_id)
    if context.room.get("work_item", body.work_item_id) is not None:
        return Applied("merged", "already_done")
    hers = context.in_scope(lead)
    open_ones = queue.open_callbacks(context.room, lead["id"])
    if open_ones and not hers:
        first = open_ones[0]
        due = first["due_at"].isoformat() if first["due_at"] else ""
        raise UserError("already_done", agent=context.name_of(first["created_by"]), due_at=due)
    if lead["do_not_call"]:
        raise UserError("may_not_dial", rule="do_not_call")
    for row in open_ones:
        queue.close(context.act, context.room, row["id"], lead_id=lead["id"], call_id=None)
    queue.add(
        context.act, lead, room=context.room, kind="callback", due_at=body.due_at, why="callback_promised",
        why_data={"words": body.words}, item_id=body.work_item_id, note=body.note, fixed=body.fixed,
        priority=10, zone=body.zone, words=body.words,
    )  # fmt: skip
    context.changed(lead)
    if not hers:
        return Applied("merged", "out_of_scope", {"agent": context.name_of(lead["owner_id"])})
    return Applied()
