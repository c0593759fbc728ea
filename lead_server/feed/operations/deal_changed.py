"""A deal moved on, got an appointment, was claimed by a second agent, or was given to one with a reason."""

from __future__ import annotations

from domain import deals
from domain.errors import UserError
from domain.operations import DealChanged
from lead_server.deals import checking, visits
from lead_server.feed.operations import lending, reminders
from lead_server.feed.operations.context import Applied, Context, Needs, Row
from lead_server.feed.room import is_id
from lead_server.quality.notices import notice


def needs(body: DealChanged) -> Needs:
    return {
        "lead": [body.lead_id],
        "deal": [body.deal_id],
        "work_item": [body.deal_id],
        "person": [body.act.to],
    }


def apply(body: DealChanged, context: Context) -> Applied:
    """Do it where the deal (for a claim: its lead) is in the caller's reach; each step stands in its history.

    Raises:
        UserError: lead_gone, not_found, out_of_scope, and those of `domain.deals.check_act`.
    """
    context.actor.demand("deal", "change")
    lead, act = context.living(body.lead_id), body.act
    row = context.room.get("deal", body.deal_id)
    if row is None or context.living(row["lead_id"])["id"] != lead["id"]:
        raise UserError("not_found", deal_id=body.deal_id)
    as_lead = {"id": lead["id"], "owner_id": row["agent_id"], "created_by": None}
    mine = context.in_scope(as_lead, "change", "deal")
    if not mine and not (act.verb in ("claim", "appoint") and context.in_scope(lead, "change", "deal")):
        raise UserError("out_of_scope", agent=context.name_of(row["agent_id"]))
    scope, own = context.actor.scope("deal", "change"), row["agent_id"] == context.actor.id
    try:
        deals.check_act(
            row["state"], act, scope=scope, own=own, check_state=row["check_state"], now=context.at
        )
    except UserError as error:
        newest = row["history"][-1] if row["history"] else {}
        if error.code == "already_done" and newest.get("by") == context.actor.id:
            return Applied("merged", "already_done")
        raise
    step: Row = {
        "act": act.verb, "at": context.at.isoformat(), "by": context.actor.id, "words": act.words.strip(),
        "was": row["agent_id"] if act.verb == "attribute" else row["state"],
    }  # fmt: skip
    values: Row = {}
    match act.verb:
        case "move":
            values = {
                "state": act.state,
                "why": act.words.strip() if act.state in deals.BADLY else row["why"],
            }
            values |= checking.after_change(context, row, str(act.state))
            values["lost_at"] = deals.lost_at(str(act.state), row["lost_at"], context.at)
            step["state"] = act.state
        case "appoint":
            assert act.at is not None
            values, step["due"] = {"appointment_at": act.at}, act.at.isoformat()
        case "claim":
            step["call"] = act.call_id
        case "attribute":
            values, step["to"] = {"agent_id": _receiver(context, act.to)["id"]}, act.to
            values["by"] = context.name_of(act.to)
    before = row["agent_id"]
    context.room.change("deal", row, values | {"history": [*row["history"], step]})
    if row["agent_id"] != before or not deals.MOVES[row["state"]]:
        lending.take_back(context.act, context.room, row["id"])
    if row["agent_id"] != before:
        for kind, person_id in (("deal_taken", before), ("deal_given", row["agent_id"])):
            lending.tell(context, kind, lead, person_id, deal=row["id"], product=row["product"])
    if act.verb == "move" and act.state in deals.BADLY and row["agent_id"] not in (None, context.actor.id):
        lost = {"product": row["product"], "state": str(act.state)}
        told = notice(
            context.act, row["agent_id"], "deal_lost", deal=row["id"], by=context.actor.person.name, **lost
        )
        context.room.insert("notice", **told)
    _note(context, lead, row, act)
    reminders.of_deal(context, lead, row)
    if act.verb == "move":
        visits.plan(context, lead, row)
    context.changed(lead)
    return Applied()


def _note(context: Context, lead: Row, row: Row, act: deals.DealAct) -> None:
    """What ends disputes: who, by which call, by which rule, and when; never changed afterwards."""
    kind = {"move": f"deal_{act.state}", "attribute": "deal_attributed"}.get(act.verb, f"deal_{act.verb}")
    context.room.insert(
        "attribution_event", id=context.act.new_id(), lead_id=lead["id"], kind=kind, at=context.at,
        agent_id=act.to or context.actor.id, call_id=act.call_id if is_id(act.call_id) else None, deal_id=row["id"],
        campaign_id=row["campaign_id"], source=row["source"], channel=row["channel"],
        data={"words": act.words.strip(), "by": context.actor.id},
    )  # fmt: skip
    context.act.audit(kind, "deal", row["id"], lead_id=lead["id"])


def _receiver(context: Context, person_id: str) -> Row:
    found = context.room.get("person", person_id)
    if found is None or not found["active"]:
        raise UserError("not_found", person_id=person_id)
    return found
