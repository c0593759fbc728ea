"""Never call again. Wins in any order and from anybody; nothing a desk sends takes it back."""

from __future__ import annotations

from domain.operations import DoNotCallMarked
from lead_server.feed.operations import marks
from lead_server.feed.operations.context import Applied, Context, Needs


def needs(body: DoNotCallMarked) -> Needs:
    return {"lead": [body.lead_id]}


def apply(body: DoNotCallMarked, context: Context) -> Applied:
    """Mark the lead, or one number of it."""
    lead = context.living(body.lead_id)
    marks.do_not_call(context, lead, reason=body.reason, number_id=body.number_id)
    return Applied()
