"""What a lead who is called to help has to know of the customer, in a few lines."""

from __future__ import annotations

from agent_app.calls.outcome_titles import titles
from agent_app.customers.words import touch_line
from agent_app.widgets import times
from agent_app.widgets.noop import translate
from domain.lists import LeadDetail


def facts_of(detail: LeadDetail, touches: int) -> list[tuple[str, str]]:
    """(role of the label, text): who it is, what is open, what was last."""
    lead = detail.lead
    who = " · ".join(filter(None, (lead.company, lead.place, lead.tier, titles.campaign(lead.campaign_id))))
    found: list[tuple[str, str]] = [("", who)] if who else []
    if lead.do_not_call:
        found.append(("danger", translate("team", "Must not be called.")))
    if lead.tags:
        found.append(("muted", " · ".join(lead.tags)))
    for ticket in lead.tickets:
        if ticket.state == "open":
            found.append(("warning", translate("team", "Open problem: {title}").format(title=ticket.title)))
    for product in lead.products:
        found.append(("", " ".join(filter(None, (product.name, str(product.ends_on or ""))))))
    for touch in lead.touches[:touches]:
        what, by = touch_line(touch, lead.campaign_id)
        found.append(("muted", "  ".join(filter(None, (times.when(touch.at), what, by)))))
    return found
