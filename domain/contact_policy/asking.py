"""From a lead as it is known to the gate's question: the same on the desk, at the server's door and in its judgement."""

from __future__ import annotations

from datetime import datetime
from typing import Final

from domain.campaigns import Campaign
from domain.consents import newest
from domain.contact_policy.choice import policies_for
from domain.contact_policy.model import DialRequest, Lease, Load, Passed, Policy, Suppression
from domain.contact_policy.places import country_of_number, states_of
from domain.leads import Lead, Number

#: countries with one clock for their mainland
_ZONES: Final = {"CN": "Asia/Shanghai", "ES": "Europe/Madrid"}


def numbers_to_try(lead: Lead, now: datetime) -> tuple[Number, ...]:
    """Numbers that may be dialled at all, in their order."""
    return tuple(n for n in lead.numbers if not n.do_not_call and not suppressed(n, now))


def suppressed(number: Number, now: datetime) -> bool:
    """On a list that still holds."""
    return bool(number.suppressed) and (number.suppressed_until is None or number.suppressed_until > now)


def question(
    lead: Lead,
    number: Number | None,
    campaign: Campaign | None,
    home: str,
    *,
    snapshot_at: datetime | None = None,
    lease: Lease | None = None,
    load: Load | None = None,
) -> tuple[DialRequest, tuple[Policy, ...]]:
    """What is asked, and by which rules.

    Args:
        number: the one that would be dialled; None when none may be, then do-not-call answers for all of them.
        home: ISO country of the agent's lines. snapshot_at, lease, load: see `DialRequest`.
    """
    every = lead.numbers
    chosen = number or (every[0] if every else None)
    e164 = (chosen.e164 or "") if chosen else ""
    country = country_of_number(e164, home)
    states = states_of(country, lead.fields, e164) or frozenset()
    lists = [n for n in (every if number is None else (number,)) if n.suppressed]
    request = DialRequest(
        number=e164,
        region=home,
        zone=lead.time_zone or _ZONES.get(country, ""),
        subdivision=min(states, default=""),
        lead_do_not_call=lead.do_not_call,
        number_do_not_call=number.do_not_call
        if number
        else bool(every) and all(n.do_not_call for n in every),
        suppressions=tuple(Suppression(name=n.suppressed, until=n.suppressed_until) for n in lists),
        passed=tuple(Passed(code=one.code, until=one.until) for one in lead.leaves),
        attempts=_attempts_to(lead, chosen),
        lead_attempts=lead.attempts,
        consent=newest_consent(lead, chosen),
        lease=lease,
        snapshot_at=snapshot_at,
        load=load,
    )
    return request, policies_for(campaign, e164, home, lead.fields)


def _attempts_to(lead: Lead, number: Number | None) -> tuple[datetime, ...]:
    """Calls to one number. Where nobody counted them by number, every call to the lead counts as one to it."""
    if number is None or len(lead.numbers) == 1 or not any(n.attempts for n in lead.numbers):
        return lead.attempts
    return number.attempts


def newest_consent(lead: Lead, number: Number | None = None) -> bool | None:
    """What she said last about being called (on this number); None: she was never asked."""
    said = newest(lead.consents, "phone", number.id if number else "")
    return said.given if said is not None else None


def lease_of(lead: Lead) -> Lease | None:
    """The reservation that travels with a lead."""
    return Lease(until=lead.lease.until, attempts_left=lead.lease.attempts_left) if lead.lease else None
