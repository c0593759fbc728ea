"""Never call again. Wins in any order and from anybody; nothing a desk sends takes it back."""

from __future__ import annotations

from domain.errors import UserError
from domain.operations import DoNotCallMarked
from lead_server.feed.operations import marks
from lead_server.feed.operations.context import Applied, Context


def apply(body: DoNotCallMarked, context: Context) -> Applied:
    """Mark the lead, or one number of it."""
    lead = context.fact_about(body.lead_id)
    if lead is None:
        raise UserError("lead_gone", lead_id=body.lead_id)
    marks.do_not_call(context, lead, reason=body.reason, number_id=body.number_id)
    return Applied()
