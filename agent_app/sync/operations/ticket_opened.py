"""A problem was written down, with what was promised."""

from __future__ import annotations

from datetime import datetime

from agent_app.sync.operations.change import changed
from agent_app.sync.operations.said import Said
from agent_app.widgets.noop import QT_TRANSLATE_NOOP
from domain.leads import Lead, Ticket
from domain.operations import TicketOpened


def apply(lead: Lead, body: TicketOpened, at: datetime, _by: str) -> Lead:
    """The lead with the ticket."""
    if any(
        t.id == body.ticket_id for t in lead.tickets
    ):  # the server has numbered it, somebody may have answered it
        return lead
    ticket = Ticket(
        id=body.ticket_id, title=body.title, promise=body.promise, due_at=body.due_at, opened_at=at
    )
    return changed(lead, at, tickets=(*lead.tickets, ticket))


def describe(body: TicketOpened) -> Said:
    """What was done, for people."""
    return Said(QT_TRANSLATE_NOOP("operations", "Problem: {title}"), {"title": body.title})
