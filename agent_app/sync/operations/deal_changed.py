"""A deal moved on, got an appointment, was claimed, or was given to somebody."""

from __future__ import annotations

from datetime import datetime

from msgspec.structs import replace

from agent_app.sync.operations.change import changed
from agent_app.sync.operations.said import Said
from agent_app.widgets.noop import QT_TRANSLATE_NOOP
from domain import deals
from domain.leads import Lead
from domain.operations import DealChanged

WORDS = {
    "move": QT_TRANSLATE_NOOP("operations", "Deal moved on: {words}"),
    "appoint": QT_TRANSLATE_NOOP("operations", "Appointment for a deal: {words}"),
    "claim": QT_TRANSLATE_NOOP("operations", "Deal claimed: {words}"),
    "attribute": QT_TRANSLATE_NOOP("operations", "Deal given to somebody: {words}"),
}


def apply(lead: Lead, body: DealChanged, at: datetime, _by: str) -> Lead:
    """The lead with the deal's new state or appointment and what reminds of it; claims are the server's alone."""
    deal, act = next((d for d in lead.deals if d.id == body.deal_id), None), body.act
    if deal is None:
        return lead
    made = deal
    if act.verb == "move" and act.state is not None and act.state in deals.MOVES[deal.state]:
        made = replace(deal, state=act.state, why=act.words.strip() if act.state in deals.BADLY else deal.why)
    elif act.verb == "appoint" and act.at is not None and deals.MOVES[deal.state]:
        made = replace(deal, appointment_at=act.at)
    if made == deal:
        return lead
    work = tuple(w for w in lead.work if w.id != made.id)
    if made.appointment_at is not None and deals.MOVES[made.state] and not lead.do_not_call:
        work = (*work, deals.reminder(made.id, made.product, made.appointment_at))
    return changed(lead, at, deals=tuple(made if d.id == made.id else d for d in lead.deals), work=work)


def describe(body: DealChanged) -> Said:
    """What was done, for people."""
    return Said(WORDS[body.act.verb], {"words": body.act.words})
