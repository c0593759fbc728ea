"""Never call again. Wins in any order and from anybody; nothing a desk sends takes it back."""

from __future__ import annotations

from domain.errors import UserError
from domain.operations import DoNotCallMarked
from lead_server.feed.operations import marks
from lead_server.feed.operations.context import Applied, Context, Needs


def needs(body: DoNotCallMarked) -> Needs:
    return {"lead": [body.lead_id]}


def apply(body: DoNotCallMarked, context: Context) -> Applied:
    """Mark the lead, or one number of it; a deleted lead too, whose numbers may come back with the next list."""
    lead = context.even_gone(body.lead_id)
    if lead is None:
        raise UserError("lead_gone", lead_id=body.lead_id)
    marks.do_not_call(context, lead, reason=body.reason, number_id=body.number_id)
    return Applied()
