"""A ticket was answered, closed, opened again, handed to somebody or put off. First come: who is second is told so."""

from __future__ import annotations

from domain import tickets
from domain.errors import UserError
from domain.operations import TicketChanged
from lead_server.feed.operations import lending, reminders
from lead_server.feed.operations.context import Applied, Context, Needs, Row
from lead_server.quality.notices import notice


def needs(body: TicketChanged) -> Needs:
    return {
        "lead": [body.lead_id], "ticket": [body.ticket_id], "work_item": [body.ticket_id], "person": [body.act.to],
    }  # fmt: skip


def apply(body: TicketChanged, context: Context) -> Applied:
    """Do it where the ticket, or its lead, is in the caller's reach; the reminder follows, its history grows.

    Raises:
        UserError: lead_gone, not_found, out_of_scope, and those of `domain.tickets.state_after`.
    """
    context.actor.demand("ticket", "change")
    lead, act = context.living(body.lead_id), body.act
    row = context.room.get("ticket", body.ticket_id)
    if row is None or context.living(row["lead_id"])["id"] != lead["id"]:
        raise UserError("not_found", ticket_id=body.ticket_id)
    _check_reach(context, lead, row)
    newest = row["history"][-1] if row["history"] else {}
    try:
        state = tickets.state_after(row["state"], act, answer=row["answer"], now=context.at)
    except UserError as error:
        if error.code != "already_done":
            raise
        if newest.get("by") == context.actor.id:
            return Applied("merged", "already_done")
        raise UserError("already_done", agent=context.name_of(newest.get("by"))) from None
    step = {
        "act": act.verb, "at": context.at.isoformat(), "by": context.actor.id, "words": act.words.strip(),
        **({"to": act.to} if act.to else {}), **({"due": act.due_at.isoformat()} if act.due_at else {}),
    }  # fmt: skip
    values: Row = {
        "state": state, "answer": tickets.answer_after(act, row["answer"]), "history": [*row["history"], step],
        "closed_at": context.at if state == "closed" else None,
    }  # fmt: skip
    if act.verb == "hand":
        values["owner_id"] = _receiver(context, act.to)["id"]
    if act.verb == "postpone":
        values |= {"due_at": act.due_at, "escalated_at": None}
    before = row["owner_id"]
    context.room.change("ticket", row, values)
    if state != "open" or row["owner_id"] != before:
        lending.take_back(context.act, context.room, row["id"])
        lending.tell(context, "ticket_taken", lead, before, ticket=row["id"], number=str(row["number"]))
    reminders.of_ticket(context, lead, row)
    if act.verb == "hand" and act.to != context.actor.id:
        told = notice(context.act, act.to, "ticket_given", ticket=row["id"], number=str(row["number"]),
                      by=context.actor.person.name)  # fmt: skip
        context.room.insert("notice", **told)
    context.changed(lead)
    return Applied()


def _check_reach(context: Context, lead: Row, row: Row) -> None:
    as_lead = {"id": lead["id"], "owner_id": row["owner_id"], "created_by": None}
    if not (context.in_scope(as_lead, "change", "ticket") or context.in_scope(lead, "change", "ticket")):
        raise UserError("out_of_scope", agent=context.name_of(row["owner_id"]))


def _receiver(context: Context, person_id: str) -> Row:
    """Somebody active of the same organisation.

    Raises:
        UserError: not_found.
    """
    found = context.room.get("person", person_id)
    if found is None or not found["active"]:
        raise UserError("not_found", person_id=person_id)
    return found
