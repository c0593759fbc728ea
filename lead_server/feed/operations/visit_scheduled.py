"""A follow-up visit was planned. A newer plan for the same kind of visit takes the place of an open one."""

from __future__ import annotations

from domain.errors import UserError
from domain.operations import VisitScheduled
from domain.scripts.definition import VISIT_KINDS
from lead_server.feed.operations.context import Applied, Context, Needs
from lead_server.leads import queue


def needs(body: VisitScheduled) -> Needs:
    return {"lead": [body.lead_id], "work_item": [body.work_item_id]}


def apply(body: VisitScheduled, context: Context) -> Applied:
    """Put it into the queue of the lead's owner, whoever that is by now.

    Raises:
        UserError: lead_gone; operation_invalid for an unknown kind of visit; may_not_dial for a lead that is not called.
    """
    context.actor.demand("work_item", "create")
    if body.visit not in VISIT_KINDS:
        raise UserError("operation_invalid", field="visit")
    lead = context.living(body.lead_id)
    if context.room.get("work_item", body.work_item_id) is not None:
        return Applied("merged", "already_done")
    if lead["do_not_call"]:
        raise UserError("may_not_dial", rule="do_not_call")
    for row in context.room.where("work_item", "lead_id", lead["id"]):
        if row["kind"] == "follow_up_visit" and row["why_data"].get("visit", "") == body.visit:
            queue.close(context.act, context.room, row["id"], lead_id=lead["id"], call_id=None)
    queue.add(
        context.act, lead, room=context.room, kind="follow_up_visit", due_at=body.due_at, why="visit",
        why_data={"visit": body.visit}, item_id=body.work_item_id, note=body.note, priority=60, zone=body.zone,
    )  # fmt: skip
    context.changed(lead)
    if not context.in_scope(lead):
        return Applied("merged", "out_of_scope", {"agent": context.name_of(lead["owner_id"])})
    return Applied()
