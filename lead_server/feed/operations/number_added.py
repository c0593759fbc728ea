"""Another telephone number for a lead."""

from __future__ import annotations

from domain.errors import UserError
from domain.operations import NumberAdded
from lead_server.feed.operations.context import Applied, Context
from lead_server.leads import numbers
from lead_server.leads.tokens import index_lead


def apply(body: NumberAdded, context: Context) -> Applied:
    """Add it; the same number of the same lead is there already; another lead's is refused with its owner."""
    lead = context.own_lead(body.lead_id)
    read = numbers.read(context.work, body.e164)
    holders = numbers.holders(context.work, [read.key_hash])
    if any(h.lead_id == lead["id"] for h in holders):
        return Applied("merged", "already_done")
    if holders:
        raise UserError("number_known", agent=context.name_of(holders[0].owner_id))
    numbers.add(
        context.work, lead["id"], read, number_id=body.number_id, label=body.label, extension=body.extension,
        position=100, source=context.source(),
    )  # fmt: skip
    index_lead(context.connection, context.org_id, lead["id"])
    context.changed(lead)
    return Applied()
