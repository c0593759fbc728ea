"""A rule of the gate is let pass for a lead, with a reason, for a while. By the permission table; in the audit trail."""

from __future__ import annotations

from datetime import timedelta

from domain.contact_policy import OVERRIDABLE
from domain.errors import UserError
from domain.operations import GatePassed
from lead_server.feed.operations.context import Applied, Context, Needs

LONGEST = timedelta(hours=24)
LONGEST_REASON = 500


def needs(body: GatePassed) -> Needs:
    return {"lead": [body.lead_id], "dial_leave": [body.leave.id]}


def apply(body: GatePassed, context: Context) -> Applied:
    """Keep the leave; it travels with the lead to whoever's it is.

    Raises:
        UserError: forbidden; lead_gone; out_of_scope; field_required without a reason; operation_invalid for a rule that
            nobody may let pass, or for longer than a day.
    """
    context.actor.demand("dial_leave", "create")
    lead, leave = context.living(body.lead_id), body.leave
    if not context.in_scope(lead, "create", "dial_leave"):
        raise UserError("out_of_scope", agent=context.name_of(lead["owner_id"]))
    if not leave.reason.strip():
        raise UserError("field_required", field="reason")
    if (
        leave.code not in OVERRIDABLE
        or leave.until - leave.at > LONGEST
        or len(leave.reason) > LONGEST_REASON
    ):
        raise UserError("operation_invalid", field="leave")
    if context.room.get("dial_leave", leave.id) is not None:
        return Applied("merged", "already_done")
    context.room.insert(
        "dial_leave", id=leave.id, lead_id=lead["id"], code=leave.code, reason=leave.reason, until=leave.until,
        at=leave.at, by=context.actor.person.name, person_id=context.actor.id,
    )  # fmt: skip
    context.act.audit(
        "pass",
        "dial_leave",
        leave.id,
        lead_id=lead["id"],
        code=leave.code,
        until=leave.until.isoformat(),
        reason=leave.reason,
    )
    context.changed(lead)
    return Applied()
