"""Records were opened on a desk: each look becomes a line of the audit trail. A fact: whose the lead is does not matter."""

from __future__ import annotations

from domain.errors import UserError
from domain.operations import SEEN_LIMIT, RecordsSeen
from lead_server.feed.operations.context import Applied, Context, Needs


def needs(body: RecordsSeen) -> Needs:
    return {"lead": [one.lead_id for one in body.seen[:SEEN_LIMIT]]}


def apply(body: RecordsSeen, context: Context) -> Applied:
    """Write one `see lead` for each look at a lead that this organisation has, merged or deleted ones included.

    Raises:
        UserError: operation_invalid, more looks than one operation may carry.
    """
    if len(body.seen) > SEEN_LIMIT:
        raise UserError("operation_invalid", f"more than {SEEN_LIMIT} looks")
    for one in body.seen:
        if context.room.get("lead", one.lead_id) is not None:
            context.act.audit(
                "see", "lead", one.lead_id, lead_id=one.lead_id, at=one.at.isoformat(), where="desk",
                operation=context.operation.id,
            )  # fmt: skip
    return Applied()
