"""A problem was written down, with what was promised."""

from __future__ import annotations

from datetime import datetime

from agent_app.sync.operations.change import changed
from agent_app.sync.operations.said import Said
from agent_app.widgets.noop import QT_TRANSLATE_NOOP
from domain import tickets
from domain.leads import Lead, Ticket
from domain.operations import TicketOpened


def apply(lead: Lead, body: TicketOpened, at: datetime, _by: str) -> Lead:
    """The lead with the ticket."""
    if any(
        t.id == body.ticket_id for t in lead.tickets
    ):  # the server has numbered it, somebody may have answered it
        return lead
    ticket = Ticket(
        id=body.ticket_id, title=body.title, promise=body.promise, due_at=body.due_at, opened_at=at,
        product=body.product,
    )  # fmt: skip
    item = tickets.reminder(ticket)
    if item is None or lead.do_not_call:
        return changed(lead, at, tickets=(*lead.tickets, ticket))
    work = tuple(w for w in lead.work if w.id != item.id)
    return changed(lead, at, tickets=(*lead.tickets, ticket), work=(*work, item))


def describe(body: TicketOpened) -> Said:
    """What was done, for people."""
    return Said(QT_TRANSLATE_NOOP("operations", "Problem: {title}"), {"title": body.title})
