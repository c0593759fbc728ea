"""The customer has a problem, and something was promised. A fact: kept whoever's lead it is by now."""

from __future__ import annotations

from sqlalchemy import func, select
from sqlalchemy.dialects.postgresql import insert

from db.central.leads import ticket
from domain.errors import UserError
from domain.operations import TicketOpened
from lead_server.feed.operations.context import Applied, Context


def apply(body: TicketOpened, context: Context) -> Applied:
    """Open it with the organisation's next number; it belongs to whoever promised."""
    context.actor.demand("ticket", "create")
    if not body.title.strip():
        raise UserError("field_required", field="title")
    lead = context.fact_about(body.lead_id)
    if lead is None:
        raise UserError("lead_gone", lead_id=body.lead_id)
    # Numbers are for reading aloud; two tickets of one moment may wait for each other here.
    context.connection.execute(select(func.pg_advisory_xact_lock(func.hashtext(f"ticket:{context.org_id}"))))
    newest = context.connection.execute(
        select(func.coalesce(func.max(ticket.c.number), 0)).where(ticket.c.org_id == context.org_id)
    ).scalar_one()
    row = context.connection.execute(
        insert(ticket)
        .values(
            org_id=context.org_id, id=body.ticket_id, lead_id=lead["id"], number=newest + 1, title=body.title,
            promise=body.promise, due_at=body.due_at, opened_at=context.at, owner_id=context.actor.id,
        )
        .on_conflict_do_nothing(index_elements=["org_id", "id"])
        .returning(ticket.c.id)
    ).first()  # fmt: skip
    if row is None:
        return Applied("merged", "already_done")
    context.changed(lead)
    return Applied(data={"number": str(newest + 1)})
