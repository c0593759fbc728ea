"""Why the customer probably calls, and whether she may be dialled now. Pure."""

from __future__ import annotations

from datetime import datetime, timedelta

import msgspec

from agent_app.customers.model import Reason
from domain import contact_policy, retries
from domain.campaigns import Campaign
from domain.contact_policy.asking import lease_of, question
from domain.leads import Lead, Number

_RENEWAL_DAYS = 60


class Gate(msgspec.Struct, frozen=True):
    """The pre-dial gate's answer.

    Attributes:
        refusal, rule, until: None and "" when it may be dialled.
        open_until: None while hours are closed at the lead's place.
        number_id: the number that is dialled next, "" none. passed: rules that somebody let pass.
        unreviewed: codes of rules in force that no lawyer of the customer has confirmed.
    """

    refusal: str | None
    until: datetime | None
    open_until: datetime | None
    rule: str = ""
    number_id: str = ""
    passed: tuple[str, ...] = ()
    unreviewed: tuple[str, ...] = ()


def likely_reason(lead: Lead, now: datetime) -> Reason | None:
    """The likeliest reason for a call, the nearest duty first; None when nothing stands out."""
    tickets = [t for t in lead.tickets if t.state == "open"]
    if tickets:
        ticket = min(tickets, key=lambda t: (t.due_at is None, t.due_at or now))
        due = ticket.due_at.isoformat() if ticket.due_at else ""
        return Reason(code="ticket_open", data={"title": ticket.title, "promise": ticket.promise, "due": due})
    callback = next((w for w in lead.work if w.kind == "callback" and w.due_at), None)
    if callback and callback.due_at and abs(callback.due_at - now) < timedelta(days=2):
        return Reason(
            code="callback_promised", data={"due": callback.due_at.isoformat(), "note": callback.note}
        )
    ending = [p for p in lead.products if p.ends_on and abs((p.ends_on - now.date()).days) <= _RENEWAL_DAYS]
    if ending:
        product = min(ending, key=lambda p: abs((p.ends_on - now.date()).days) if p.ends_on else 0)
        days = (product.ends_on - now.date()).days if product.ends_on else 0
        return Reason(
            code="expiry" if days >= 0 else "lapsed", data={"product": product.name, "days": str(abs(days))}
        )
    waiting = [d for d in lead.deals if d.state in ("draft", "submitted")]
    if waiting:
        return Reason(code="deal_waits", data={"product": waiting[-1].product, "state": waiting[-1].state})
    if lead.touches and now - lead.touches[0].at < timedelta(days=3):
        return Reason(
            code="last_touch", data={"text": lead.touches[0].text, "outcome": lead.touches[0].outcome}
        )
    return None


def gate(
    lead: Lead,
    campaign: Campaign | None,
    now: datetime,
    home: str,
    snapshot_at: datetime | None,
    number_id: str | None = None,
) -> Gate:
    """Ask the contact policy whether this lead may be dialled now, and until when its hours are open.

    Of several numbers the first that may be dialled answers (the least tried one where the campaign wants that); when none
    may, the one that is free soonest says why.

    Args:
        home: ISO country of the agent's lines. snapshot_at: when this desk was last in step, None before that.
        number_id: only this one.
    """
    order = retries.numbers_in_order(lead, campaign, now)
    wanted: list[Number | None] = [n for n in order if number_id is None or n.id == number_id]
    asked = [_ask(lead, number, campaign, now, home, snapshot_at) for number in wanted or [None]]
    allowed = next((one for one in asked if one.refusal is None), None)
    return allowed or min(asked, key=lambda one: (one.until is None, one.until or now))


def _ask(
    lead: Lead,
    number: Number | None,
    campaign: Campaign | None,
    now: datetime,
    home: str,
    snapshot_at: datetime | None,
) -> Gate:
    request, policies = question(lead, number, campaign, home, snapshot_at=snapshot_at, lease=lease_of(lead))
    answer = contact_policy.may_dial(request, policies, now)
    open_until = contact_policy.open_until(request.zone or "", policies, now, request.subdivision)
    open_rules = tuple(policy.code for policy in contact_policy.unreviewed(policies))
    if isinstance(answer, contact_policy.Refused):
        return Gate(answer.code, answer.until, open_until, rule=answer.rule, unreviewed=open_rules)
    return Gate(
        None, None, open_until, rule=answer.rule, number_id=number.id if number else "", passed=answer.passed,
        unreviewed=open_rules,
    )  # fmt: skip
