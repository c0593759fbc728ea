"""The customer has a problem, and something was promised. A fact: kept whoever's lead it is by now."""

from __future__ import annotations

from domain.errors import UserError
from domain.operations import TicketOpened
from lead_server.feed.operations import reminders
from lead_server.feed.operations.context import Applied, Context, Needs
from lead_server.feed.room import is_id


def needs(body: TicketOpened) -> Needs:
    return {"lead": [body.lead_id], "ticket": [body.ticket_id], "work_item": [body.ticket_id]}


def apply(body: TicketOpened, context: Context) -> Applied:
    """Open it with the organisation's next number; it belongs to whoever promised."""
    context.actor.demand("ticket", "create")
    if not body.title.strip():
        raise UserError("field_required", field="title")
    lead = context.living(body.lead_id)
    if context.room.get("ticket", body.ticket_id) is not None:
        return Applied("merged", "already_done")
    number = context.room.ticket_number()
    made = context.room.insert(
        "ticket", id=body.ticket_id, lead_id=lead["id"], number=number, title=body.title, promise=body.promise,
        due_at=body.due_at, opened_at=context.at, owner_id=context.actor.id, product=body.product,
        call_id=body.call_id if is_id(body.call_id) else None,
        history=[{"act": "open", "at": context.at.isoformat(), "by": context.actor.id, "words": body.promise}],
    )  # fmt: skip
    reminders.of_ticket(context, lead, made)
    context.changed(lead)
    return Applied(data={"number": str(number)})
