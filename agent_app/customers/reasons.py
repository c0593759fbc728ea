"""Why the customer probably calls, which articles fit, and whether she may be dialled now. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from agent_app.customers.model import Reason
from domain import contact_policy
from domain.articles import Article
from domain.campaigns import Campaign
from domain.leads import Lead

_RENEWAL_DAYS = 60
_ARTICLES = 4


@dataclass(frozen=True)
class Gate:
    """The pre-dial gate's answer; `open_until` is None while calling hours are closed at the lead's place."""

    refusal: str | None
    until: datetime | None
    open_until: datetime | None


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


def fitting(
    articles: tuple[Article, ...], lead: Lead, campaign: Campaign | None, now: datetime
) -> tuple[Article, ...]:
    """Articles whose `fits` names a tag, product or campaign of this customer; the most hits first."""
    today = now.date()
    words = {*lead.tags, *(p.code for p in lead.products), *(p.name for p in lead.products), lead.campaign_id}
    if campaign:
        words |= {campaign.code, campaign.product}
    if any(t.state == "open" for t in lead.tickets):
        words.add("ticket")
    newest: dict[str, Article] = {}
    for article in articles:
        newest.setdefault(article.code, article)
    valid = [
        a
        for a in newest.values()
        if (a.valid_from is None or a.valid_from <= today)
        and (a.valid_until is None or a.valid_until >= today)
    ]
    scored = [(len(words & set(a.fits)), a) for a in valid]
    return tuple(a for hits, a in sorted(scored, key=lambda pair: -pair[0]) if hits)[:_ARTICLES]


def gate(
    lead: Lead, campaign: Campaign | None, now: datetime, home: str, snapshot_at: datetime | None
) -> Gate:
    """Ask the contact policy whether this lead may be dialled now, and until when its hours are open.

    Args:
        home: ISO country of the agent's lines. snapshot_at: when this desk was last in step, None before that.
    """
    preset = campaign.hours.preset if campaign else ""
    policy = contact_policy.PRESETS.get(preset) or contact_policy.PRESETS.get(f"{home}/general", _STRICTEST)
    zone = lead.time_zone or _ZONES.get(home, "")
    consent = next((c.given for c in reversed(lead.consents) if c.channel == "phone"), None)
    lease = (
        contact_policy.Lease(until=lead.lease.until, attempts_left=lead.lease.attempts_left)
        if lead.lease
        else None
    )
    request = contact_policy.DialRequest(
        number=(lead.numbers[0].e164 or "") if lead.numbers else "",
        region=home,
        zone=zone,
        lead_do_not_call=lead.do_not_call,
        number_do_not_call=bool(lead.numbers) and all(n.do_not_call for n in lead.numbers),
        attempts=lead.attempts,
        consent=consent,
        lease=lease,
        snapshot_at=snapshot_at,
    )
    answer = contact_policy.may_dial(request, policy, now)
    open_until = contact_policy.open_until(zone, policy, now)
    if isinstance(answer, contact_policy.Refused):
        return Gate(answer.code, answer.until, open_until)
    return Gate(None, None, open_until)


_STRICTEST = contact_policy.PRESETS["ES/general"]
_ZONES = {"CN": "Asia/Shanghai", "ES": "Europe/Madrid"}  # a country with one clock for its mainland
