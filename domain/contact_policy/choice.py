"""Which policies hold for a call: the campaign's preset, the country of the number, its state, the campaign's own hours."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import time

from domain.campaigns import Campaign
from domain.contact_policy.model import AttemptCap, Policy
from domain.contact_policy.places import country_of_number, states_of
from domain.contact_policy.presets import PRESETS, STRICTEST

CAMPAIGN = "campaign"  #: code of the policy that a campaign makes of its own settings


def policies_for(
    campaign: Campaign | None, e164: str, home: str, fields: Mapping[str, str]
) -> tuple[Policy, ...]:
    """Everything that has to allow a call, the one that gives its name first.

    Args:
        campaign: None for a call without one. e164: "" where the role may not see the number.
        home: ISO country of the agent's lines. fields: of the lead, where a list may have brought the state.
    """
    country = country_of_number(e164, home)
    preset = campaign.hours.preset if campaign else ""
    first = PRESETS.get(preset) or PRESETS.get(f"{country}/general") or PRESETS[STRICTEST]
    found = {first.code: _confirmed(first, campaign)}
    general = PRESETS.get(f"{country}/general")
    if general is not None and not first.code.startswith(country):
        found[general.code] = general  # a campaign for one country that calls another
    states = states_of(country, fields, e164)
    for code, policy in PRESETS.items():
        state = code.partition("/")[0].partition("-")[2]
        if state and code.startswith(f"{country}-") and (states is None or state in states):
            found[code] = _confirmed(policy, campaign)
    if campaign is not None:
        found[CAMPAIGN] = own_policy(campaign)
    return tuple(found.values())


def unreviewed(policies: tuple[Policy, ...]) -> tuple[Policy, ...]:
    """Rules that no lawyer of this customer has confirmed: the desk says so while one is in force."""
    return tuple(policy for policy in policies if not policy.reviewed and policy.code != CAMPAIGN)


def source_of(rule: str) -> str:
    """Where a rule that refused stands: the source of its preset; "" for a list's or the campaign's own."""
    policy = PRESETS.get(rule.partition("#")[0])
    return policy.source if policy else ""


def own_policy(campaign: Campaign) -> Policy:
    """A campaign's hours, days and caps as a policy beside the law's."""
    hours = campaign.hours
    return Policy(
        code=CAMPAIGN, opens=_clock(hours.opens), closes=_clock(hours.closes), days=hours.days,
        attempts=tuple(AttemptCap(count=c.count, window_min=c.window_min) for c in campaign.caps.number),
        lead_attempts=tuple(AttemptCap(count=c.count, window_min=c.window_min) for c in campaign.caps.lead),
        consent_required=campaign.consent_required, abandon_percent=campaign.abandon_percent, reviewer=hours.reviewer,
        source=f"campaign {campaign.code} version {campaign.version}",
    )  # fmt: skip


def _clock(text: str) -> time:
    """`24:00` is no time of day: the last moment of it stands for the end."""
    return time.max if text == "24:00" else time.fromisoformat(text)


def _confirmed(policy: Policy, campaign: Campaign | None) -> Policy:
    """With the lawyer that the campaign names, if she has read the rule as it stands here."""
    hours = campaign.hours if campaign else None
    if hours is None or not hours.reviewer or hours.reviewed_on is None:
        return policy
    if policy.source_date is not None and hours.reviewed_on < policy.source_date:
        return policy
    from msgspec.structs import replace

    return replace(policy, reviewer=hours.reviewer)
