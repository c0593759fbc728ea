"""A person gave up an operation that was refused, or never answered: a line of the audit trail with her reason. A fact."""

from __future__ import annotations

from domain.errors import UserError
from domain.operations import OperationDiscarded
from lead_server.feed.operations.context import Applied, Context, Needs

LONGEST_REASON = 2_000


def needs(body: OperationDiscarded) -> Needs:
    return {"lead": [body.lead_id]} if body.lead_id else {}


def apply(body: OperationDiscarded, context: Context) -> Applied:
    """Write `discard operation` with what was given up and why.

    Raises:
        UserError: operation_invalid, no reason or one too long.
    """
    if not body.reason.strip() or len(body.reason) > LONGEST_REASON:
        raise UserError("operation_invalid", field="reason")
    known = body.lead_id and context.room.get("lead", body.lead_id) is not None
    context.act.audit(
        "discard", "operation", body.operation_id, lead_id=body.lead_id if known else None, reason=body.reason,
        kind=body.kind[:60], code=body.code[:60],
    )  # fmt: skip
    return Applied()
