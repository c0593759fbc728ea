"""An application, order or appointment, or its next state. A fact: kept whoever's lead it is by now."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.dialects.postgresql import insert

from db.central.leads import deal
from db.central.work import attribution_event
from domain.errors import UserError
from domain.ids import new_id
from domain.leads import Deal
from domain.operations import DealRecorded
from lead_server.feed.operations.context import Applied, Context, LeadRow


def apply(body: DealRecorded, context: Context) -> Applied:
    """Keep it with the lead's source and channel; a known deal takes the new state, its history grows."""
    context.actor.demand("deal", "create")
    lead = context.fact_about(body.lead_id)
    if lead is None:
        raise UserError("lead_gone", lead_id=body.lead_id)
    if body.deal.amount_minor < 0 or not body.deal.product.strip():
        raise UserError("operation_invalid", field="deal")
    given = body.deal
    history = context.connection.execute(
        select(deal.c.history).where(deal.c.org_id == context.org_id, deal.c.id == given.id)
    ).scalar()
    step = {"state": given.state, "at": context.at.isoformat(), "by": context.actor.id}
    changing = {
        "state": given.state, "amount_minor": given.amount_minor, "currency": given.currency,
        "product": given.product, "history": [*(history or []), step],
    }  # fmt: skip
    context.connection.execute(
        insert(deal)
        .values(
            org_id=context.org_id, id=given.id, lead_id=lead["id"], at=given.at,
            by=given.by or context.actor.person.name, agent_id=context.actor.id,
            campaign_id=given.campaign_id or lead["campaign_id"], call_id=body.call_id or None,
            source=lead["source"], channel=lead["channel"], **changing,
        )
        .on_conflict_do_update(index_elements=["org_id", "id"], set_=changing)
    )  # fmt: skip
    _attribute(given, body.call_id, context, lead)
    context.changed(lead)
    return Applied()


def _attribute(given: Deal, call_id: str, context: Context, lead: LeadRow) -> None:
    context.connection.execute(
        insert(attribution_event).values(
            org_id=context.org_id, id=new_id(), lead_id=lead["id"], kind=f"deal_{given.state}", at=given.at,
            agent_id=context.actor.id, call_id=call_id or None, deal_id=given.id,
            campaign_id=given.campaign_id or lead["campaign_id"], source=lead["source"], channel=lead["channel"],
            data={"amount_minor": given.amount_minor, "currency": given.currency, "product": given.product},
        )
    )  # fmt: skip
