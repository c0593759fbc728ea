"""Records were opened on a desk: each look becomes a line of the audit trail. A fact: whose the lead is does not matter."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import select

from db.central.leads import lead
from domain.errors import UserError
from domain.operations import SEEN_LIMIT, RecordsSeen
from lead_server.feed.operations.context import Applied, Context


def apply(body: RecordsSeen, context: Context) -> Applied:
    """Write one `see lead` for each look at a lead that this organisation has, merged or deleted ones included.

    Raises:
        UserError: operation_invalid, more looks than one operation may carry.
    """
    if len(body.seen) > SEEN_LIMIT:
        raise UserError("operation_invalid", f"more than {SEEN_LIMIT} looks")
    ids = {one.lead_id for one in body.seen if _is_uuid(one.lead_id)}
    known = set(
        context.connection.execute(
            select(lead.c.id).where(lead.c.org_id == context.org_id, lead.c.id.in_(sorted(ids)))
        ).scalars()
    )
    for one in body.seen:
        if one.lead_id in known:
            context.work.audit(
                "see", "lead", one.lead_id, lead_id=one.lead_id, at=one.at.isoformat(), where="desk",
                operation=context.operation.id,
            )  # fmt: skip
    return Applied()


def _is_uuid(text: str) -> bool:
    try:
        return str(UUID(text)) == text.lower()
    except ValueError:
        return False
