"""An application, order or appointment, or its next state. A fact: kept whoever's lead it is by now."""

from __future__ import annotations

import msgspec

from domain import deal_checks, deals
from domain.errors import UserError
from domain.leads import Deal
from domain.operations import DealRecorded
from lead_server.deals import checking, visits
from lead_server.feed.operations.context import Applied, Context, Needs, Row


def needs(body: DealRecorded) -> Needs:
    return {"lead": [body.lead_id], "deal": [body.deal.id]}


def apply(body: DealRecorded, context: Context) -> Applied:
    """Keep it with the lead's source and channel; a known deal takes the new state, its history grows."""
    context.actor.demand("deal", "create")
    lead, given = context.living(body.lead_id), body.deal
    if given.amount_minor < 0 or not given.product.strip():
        raise UserError("operation_invalid", field="deal")
    known = context.room.get("deal", given.id)
    held = known is not None and not deal_checks.may_move_on(known["check_state"], given.state)
    state = known["state"] if known is not None and held else given.state
    step = {"state": given.state, "at": context.at.isoformat(), "by": context.actor.id}
    changing = {
        "state": state, "amount_minor": given.amount_minor, "currency": given.currency,
        "product": given.product, "history": [*(known["history"] if known else ()), *(() if held else (step,))],
        "lost_at": deals.lost_at(state, known["lost_at"] if known else None, context.at),
    }  # fmt: skip
    row: Row
    if known is not None:
        row = known
        context.room.change("deal", known, changing | checking.after_change(context, known, state))
    else:
        changing |= checking.at_first(context, given, body.call_id, lead)
        row = context.room.insert(
            "deal", id=given.id, lead_id=lead["id"], at=given.at, by=given.by or context.actor.person.name,
            agent_id=context.actor.id, campaign_id=given.campaign_id or lead["campaign_id"],
            call_id=body.call_id or None, source=lead["source"], channel=lead["channel"], **changing,
        )  # fmt: skip
    if not held:
        visits.plan(context, lead, row)
    _attribute(msgspec.structs.replace(given, state=state), body.call_id, context, lead)
    context.changed(lead)
    return Applied("merged", "deal_held") if held else Applied()


def _attribute(given: Deal, call_id: str, context: Context, lead: Row) -> None:
    context.room.insert(
        "attribution_event", id=context.act.new_id(), lead_id=lead["id"], kind=f"deal_{given.state}", at=given.at,
        agent_id=context.actor.id, call_id=call_id or None, deal_id=given.id,
        campaign_id=given.campaign_id or lead["campaign_id"], source=lead["source"], channel=lead["channel"],
        data={"amount_minor": given.amount_minor, "currency": given.currency, "product": given.product},
    )  # fmt: skip
