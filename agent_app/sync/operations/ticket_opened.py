"""A problem was written down, with what was promised."""

from __future__ import annotations

from datetime import datetime

from msgspec.structs import replace

from domain.leads import Lead, Ticket
from domain.operations import TicketOpened


def apply(lead: Lead, body: TicketOpened, at: datetime, _by: str) -> Lead:
    """The lead with the ticket."""
    ticket = Ticket(
        id=body.ticket_id, title=body.title, promise=body.promise, due_at=body.due_at, opened_at=at
    )
    return replace(lead, tickets=(*(t for t in lead.tickets if t.id != ticket.id), ticket), updated_at=at)
