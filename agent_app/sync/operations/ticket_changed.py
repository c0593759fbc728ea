"""A ticket was answered, closed, opened again, handed to somebody or put off."""

from __future__ import annotations

from datetime import datetime

from msgspec.structs import replace

from agent_app.sync.operations.change import changed
from agent_app.sync.operations.said import Said
from agent_app.widgets.noop import QT_TRANSLATE_NOOP
from domain import tickets
from domain.errors import UserError
from domain.leads import Lead
from domain.operations import TicketChanged

WORDS = {
    "answer": QT_TRANSLATE_NOOP("operations", "Problem answered: {words}"),
    "close": QT_TRANSLATE_NOOP("operations", "Problem closed: {words}"),
    "reopen": QT_TRANSLATE_NOOP("operations", "Problem opened again: {words}"),
    "hand": QT_TRANSLATE_NOOP("operations", "Problem handed over: {words}"),
    "postpone": QT_TRANSLATE_NOOP("operations", "Answer put off: {words}"),
}


def apply(lead: Lead, body: TicketChanged, at: datetime, _by: str) -> Lead:
    """The lead with the ticket and its reminder; what cannot be done any more changes nothing (the server says so)."""
    ticket = next((t for t in lead.tickets if t.id == body.ticket_id), None)
    if ticket is None:
        return lead
    act = body.act
    try:
        state = tickets.state_after(ticket.state, act, answer=ticket.answer, now=at)
    except UserError:
        return lead
    made = replace(ticket, state=state, answer=tickets.answer_after(act, ticket.answer))
    if act.verb == "hand":
        made = replace(made, owner_id=act.to)
    if act.verb == "postpone":
        made = replace(made, due_at=act.due_at)
    item = tickets.reminder(made)
    others = tuple(w for w in lead.work if w.id != made.id)
    work = (*others, item) if item is not None and not lead.do_not_call else others
    if item is not None and item in lead.work:
        work = lead.work
    return changed(lead, at, tickets=tuple(made if t.id == made.id else t for t in lead.tickets), work=work)


def describe(body: TicketChanged) -> Said:
    """What was done, for people."""
    return Said(WORDS[body.act.verb], {"words": body.act.words})
