"""How many leads of which kind everybody has, and which outcomes calls have; assumptions of ours, in SOURCES.md."""

from __future__ import annotations

import random
from typing import Final, NamedTuple

from resources.starter.people import AGENTS, DEMO_AGENT, REGIONS, TEAMS

LEADS: Final = 41_000
MOST_LEADS: Final = 48_000  #: beyond it the numbers reserved for fiction in the US run out
FEWEST_LEADS: Final = 200
DAYS: Final = 42  #: six weeks of calls
_DEMO_SHARE, _AGENT_SHARE = 0.078, 0.043
_POOL: Final = {"east_china": 0.61, "us": 0.195, "spain": 0.195}
#: at home, and whose language somebody else's customers speak
_LANGUAGES: Final = {
    "east_china": {"zh": 1.0}, "us": {"en": 0.85, "es": 0.10, "zh": 0.05}, "spain": {"es": 0.90, "en": 0.07, "zh": 0.03},
}  # fmt: skip
#: the demo's agent serves customers abroad too: somebody may be called at any hour, in each language
_DEMO_COUNTRIES: Final = {"CN": 0.72, "ES": 0.14, "US": 0.14}
_COUNTRY_LANGUAGE: Final = {"CN": "zh", "ES": "es", "US": "en"}

#: campaign -> outcome -> (share of calls, category)
OUTCOMES: Final[dict[str, dict[str, tuple[float, str]]]] = {
    "renewal": {
        "not_reached.no_answer": (30, "not_reached"), "not_reached.busy": (6, "not_reached"),
        "not_reached.switched_off": (7, "not_reached"), "not_reached.voicemail": (5, "not_reached"),
        "reached.callback": (11, "positive"), "reached.thinking": (12, "positive"), "reached.sold": (11, "sale"),
        "reached.refused.price": (7, "refusal"), "reached.refused.competitor": (4, "refusal"),
        "reached.refused.other": (3, "refusal"), "reached.do_not_call": (2, "do_not_call"),
        "invalid.wrong_person": (2, "invalid"),
    },
    "decoration": {
        "not_reached.no_answer": (34, "not_reached"), "not_reached.busy": (6, "not_reached"),
        "not_reached.voicemail": (9, "not_reached"), "reached.callback": (12, "positive"),
        "reached.photos": (9, "positive"), "reached.visit_booked": (7, "sale"), "reached.refused.price": (8, "refusal"),
        "reached.refused.no_plan": (9, "refusal"), "reached.do_not_call": (3, "do_not_call"),
        "invalid.wrong_person": (3, "invalid"),
    },
    "finance": {
        "not_reached.no_answer": (33, "not_reached"), "not_reached.busy": (4, "not_reached"),
        "not_reached.voicemail": (13, "not_reached"), "reached.callback": (10, "positive"),
        "reached.information": (11, "positive"), "reached.applied": (8, "sale"), "reached.refused.rate": (8, "refusal"),
        "reached.refused.principle": (7, "refusal"), "reached.do_not_call": (4, "do_not_call"),
        "invalid.wrong_person": (2, "invalid"),
    },
}  # fmt: skip


class LeadPlan(NamedTuple):
    """What is decided before a lead is drawn. `owner`: a login, "" for the pool."""

    owner: str
    region: str
    country: str
    language: str


def lead_plans(rng: random.Random, leads: int) -> list[LeadPlan]:
    """One plan a lead, in the order of the file; owners come first.

    Raises:
        ValueError: too few to be a floor, or more than there are fictional numbers.
    """
    if not FEWEST_LEADS <= leads <= MOST_LEADS:
        raise ValueError(f"the sample world has {FEWEST_LEADS} to {MOST_LEADS} leads")
    plans: list[LeadPlan] = []
    for agent in AGENTS:
        region = TEAMS[agent.team][1]
        share = _DEMO_SHARE if agent.login == DEMO_AGENT else _AGENT_SHARE
        count = max(40 if agent.login == DEMO_AGENT else 5, round(leads * share))
        plans.extend(_plan(rng, agent.login, region) for _ in range(count))
    while len(plans) < leads:
        plans.append(_plan(rng, "", _draw(rng, _POOL)))
    return plans


def outcome(rng: random.Random, campaign: str) -> tuple[str, str]:
    """An outcome and its category."""
    table = OUTCOMES[campaign]
    code = rng.choices(list(table), weights=[share for share, _ in table.values()])[0]
    return code, table[code][1]


def _plan(rng: random.Random, owner: str, region: str) -> LeadPlan:
    if owner == DEMO_AGENT:
        country = _draw(rng, _DEMO_COUNTRIES)
        return LeadPlan(owner, region, country, _COUNTRY_LANGUAGE[country])
    return LeadPlan(owner, region, REGIONS[region].country, _draw(rng, _LANGUAGES[region]))


def _draw(rng: random.Random, shares: dict[str, float]) -> str:
    return rng.choices(list(shares), weights=list(shares.values()))[0]
