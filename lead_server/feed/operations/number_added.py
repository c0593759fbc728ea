"""Another telephone number for a lead."""

from __future__ import annotations

from domain.errors import UserError
from domain.operations import NumberAdded
from lead_server.feed.operations.context import Applied, Context, Needs
from lead_server.suppression import marking


def needs(body: NumberAdded) -> Needs:
    return {"lead": [body.lead_id], "number": [body.number_id]}


def apply(body: NumberAdded, context: Context) -> Applied:
    """Add it; the same number of the same lead is there already; another lead's is refused with its owner."""
    lead, room = context.own_lead(body.lead_id), context.room
    read = room.number_texts(body.e164)
    holders = room.holders(read.key_hash)
    if any(h.lead_id == lead["id"] for h in holders) or room.get("number", body.number_id) is not None:
        return Applied("merged", "already_done")
    if holders:
        raise UserError("number_known", agent=context.name_of(holders[0].owner_id))
    room.insert(
        "number", id=body.number_id, lead_id=lead["id"], label=body.label, extension=body.extension, position=100,
        source=context.source(), created_by=context.actor.id, **read._asdict(),
        **marking.listed(context.act.storage, [read.e164], context.act.now)[read.e164],
    )  # fmt: skip
    context.changed(lead, words=True)
    return Applied()
