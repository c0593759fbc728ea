"""A deal's way to its release, as operations of the desks meet it: it waits from the first, and again when it changes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from domain.deal_checks import HELD, SaleCheck, check_by
from domain.leads import Deal
from lead_server.feed.shapes import Row

if TYPE_CHECKING:
    from lead_server.feed.operations.context import Context

CORRECTING = "corrected_deal"  #: kind of the work item under which an agent corrects


def rule_of(context: Context, campaign_id: str) -> SaleCheck:
    """The campaign's rule; none checks nothing."""
    campaign = context.room.definition("campaign", campaign_id)
    return campaign.sale_check if campaign is not None else SaleCheck()


def at_first(context: Context, given: Deal, call_id: str, lead: Row) -> dict[str, Any]:
    """Columns of a new deal: a submitted one waits where its campaign checks."""
    rule = rule_of(context, given.campaign_id or lead["campaign_id"])
    if not rule.required or given.state not in ("submitted", "checked", "paid"):
        return {}
    return {
        "state": "submitted", "check_state": "waiting", "check_due": check_by(rule, context.act.now),
        "check_call_id": call_id or None,
    }  # fmt: skip


def after_change(context: Context, deal: Row, state: str) -> dict[str, Any]:
    """Columns of a deal that was changed: what is submitted only now begins to wait, what is cancelled waits no more."""
    if state == "cancelled":
        return {"check_state": "", "check_due": None} if deal["check_state"] in HELD else {}
    rule = rule_of(context, deal["campaign_id"])
    if deal["check_state"] == "" and rule.required and deal["state"] == "draft" and state == "submitted":
        return {"check_state": "waiting", "check_due": check_by(rule, context.act.now),
                "check_call_id": deal["call_id"]}  # fmt: skip
    return {}


def corrected(context: Context, item: Row | None, call_id: str | None) -> None:
    """The agent has done what was asked (in a call, or without): somebody listens again."""
    if item is None or item["kind"] != CORRECTING:
        return
    deal = context.room.get("deal", item["why_data"].get("deal"))
    if deal is None or deal["check_state"] != "to_correct":
        return
    rule = rule_of(context, deal["campaign_id"])
    step = {"check": "corrected", "at": context.at.isoformat(), "by": context.actor.id, "call": call_id or ""}
    context.room.change(
        "deal", deal,
        {
            "check_state": "corrected", "check_due": check_by(rule, context.act.now),
            "check_call_id": call_id or deal["check_call_id"], "history": [*deal["history"], step],
        },
    )  # fmt: skip
