"""From facts to figures. Pure: the same facts give the same page, in whatever order they came."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from statistics import fmean

import msgspec

from domain.campaigns import Campaign, find_disposition
from domain.experiments import looks as looking
from domain.experiments import verdict
from domain.experiments.definition import Experiment, Plan
from domain.experiments.effect import (
    ArmFigures,
    Comparison,
    DayPoint,
    Guard,
    Refusals,
    StepArm,
    StepFigures,
)
from domain.experiments.looks import Look
from domain.experiments.verdict import Verdict
from domain.scripts import Script
from domain.scripts.definition import all_steps
from domain.statistics.always_valid import bernoulli_sequence
from domain.statistics.two_groups import Counts, complier_effect, mantel_haenszel, probability_b_better
from lead_server.experiments import guards
from lead_server.experiments.facts import CallFact, Facts

REACHED = ("sale", "positive", "neutral", "refusal", "do_not_call")
MOST_DAYS = 120  #: points of the plot; a longer experiment leaves the oldest out
MOST_CHANCE = 20_000  #: conversions beyond which the chance is not summed up any more


@dataclass
class LeadFacts:
    """What happened to one lead: the first contact, the first sale, and who drew its arm."""

    group: str
    drawn_by: str
    contact_at: datetime | None = None
    sold_at: datetime | None = None
    refused: bool = False
    forbidden: bool = False
    heard: set[str] = field(default_factory=set)
    touched: set[str] = field(default_factory=set)


def reached(fact: CallFact) -> bool:
    """Somebody was spoken with. Without a known outcome an answered call counts."""
    return fact.answered and (fact.category in REACHED or not fact.category)


def leads_of(calls: Sequence[CallFact]) -> dict[str, LeadFacts]:
    """Lead -> what happened to it."""
    found: dict[str, LeadFacts] = {}
    for one in calls:
        lead = found.setdefault(one.lead_id, LeadFacts(one.group, one.drawn_by))
        if not reached(one):
            continue
        lead.contact_at = _earlier(lead.contact_at, one.started_at)
        if one.category == "sale":
            lead.sold_at = _earlier(lead.sold_at, one.started_at)
        lead.refused |= one.category == "refusal"
        lead.forbidden |= one.category == "do_not_call"
        lead.heard.add(one.variant)
        if one.touched:
            lead.touched.add(one.variant)
    return found


def arm_figures(
    arms: Sequence[tuple[str, Mapping[str, str]]], facts: Facts, leads: Mapping[str, LeadFacts], plan: Plan
) -> list[ArmFigures]:
    """The arms with their counts. `exposed` is filled in by `exposure`."""
    found = []
    for code, title in arms:
        mine = [one for one in leads.values() if one.group == code]
        contacts = sum(one.contact_at is not None for one in mine)
        sold = sum(one.sold_at is not None for one in mine)
        calls = [one for one in facts.calls if one.group == code]
        talks = [one.talk_s for one in calls if reached(one)]
        rate = bernoulli_sequence(sold, contacts, plan.alpha, max(plan.size, 100))
        found.append(
            ArmFigures(
                arm=code, title=dict(title), leads=facts.leads.get(code, 0), contacts=contacts, conversions=sold,
                rate=rate.value, low=rate.low, high=rate.high, calls=len(calls), talk_s=fmean(talks) if talks else 0.0,
                overridden=facts.overridden.get(code, 0),
            )
        )  # fmt: skip
    return found


def exposure(
    experiment: Experiment, arm: str, variants: Mapping[str, str], leads: Mapping[str, LeadFacts]
) -> int:
    """Contacts of a group that heard what the arm's change is; for the first arm: what any other arm's is."""
    first = experiment.arms[0].code
    others = [one for one in experiment.arms if (one.code == arm if arm != first else one.code != first)]
    count = 0
    for lead in leads.values():
        if lead.group == arm and lead.contact_at is not None:
            count += any(
                variants[one.code] in (lead.touched if one.replaced else lead.heard) for one in others
            )
    return count


def comparison(
    experiment: Experiment,
    first: ArmFigures,
    arm: ArmFigures,
    leads: Mapping[str, LeadFacts],
    taken: Sequence[Look],
) -> Comparison:
    """An arm against the first."""
    plan, arms = experiment.plan, len(experiment.arms)
    counts = Counts(first.conversions, first.contacts, arm.conversions, arm.contacts)
    interval = verdict.interval(counts, plan, arms)
    strata = mantel_haenszel(_by_agent(leads, first.arm, arm.arm))
    enough = bool(first.contacts and arm.contacts)
    adherence = (_share(first.exposed, first.contacts), _share(arm.exposed, arm.contacts))
    return Comparison(
        arm=arm.arm, verdict=_verdict(counts, plan, arms, taken), interval_low=interval.low, interval_high=interval.high,
        stratified=strata.difference if strata else None, stratified_error=strata.error if strata else None,
        odds_ratio=strata.odds_ratio if strata else None, p=strata.p if strata else None,
        chance=probability_b_better(counts) if enough and counts.b <= MOST_CHANCE else 0.5,
        complier=complier_effect(interval.value, *adherence) if enough else None,
        days=tuple(_days(experiment, first.arm, arm.arm, leads)), looks=tuple(taken),
        next_look=_next_look(plan, taken),
    )  # fmt: skip


def _verdict(counts: Counts, plan: Plan, arms: int, taken: Sequence[Look]) -> Verdict:
    if plan.decides_by == "any_look":
        return verdict.live(counts, plan, arms)
    look = looking.deciding(taken)
    found = (
        verdict.at_look(Counts(*look.counts), plan, look.bound, look.n)
        if look
        else verdict.at_look(counts, plan, 0.0, 0)
    )
    if found.word != "not_enough":
        return found
    missing = _next_look(plan, taken) - counts.trials_a - counts.trials_b
    return msgspec.structs.replace(found, more=max(0, missing))


def _next_look(plan: Plan, taken: Sequence[Look]) -> int:
    done = taken[-1].n if taken else 0
    return round(plan.looks[done] * 2 * plan.size) if done < len(plan.looks) else 0


def _by_agent(leads: Mapping[str, LeadFacts], first: str, arm: str) -> list[Counts]:
    """Sales and contacts of both arms, an agent (who drew the lead's arm) each."""
    tally: dict[str, list[int]] = {}
    for lead in leads.values():
        if lead.contact_at is None or lead.group not in (first, arm):
            continue
        cell = tally.setdefault(lead.drawn_by, [0, 0, 0, 0])
        at = 2 * (lead.group == arm)
        cell[at] += lead.sold_at is not None
        cell[at + 1] += 1
    return [Counts(*tally[agent]) for agent in sorted(tally)]


def _days(experiment: Experiment, first: str, arm: str, leads: Mapping[str, LeadFacts]) -> list[DayPoint]:
    """The difference at the end of each day on which something was added."""
    news: dict[date, list[int]] = {}

    def add(moment: datetime | None, place: int) -> None:
        if moment is not None:
            news.setdefault(moment.astimezone(UTC).date(), [0, 0, 0, 0])[place] += 1

    for lead in leads.values():
        if lead.group in (first, arm):
            at = 2 * (lead.group == arm)
            add(lead.contact_at, at + 1)
            add(lead.sold_at, at)
    sums, points = [0, 0, 0, 0], list[DayPoint]()
    for day in sorted(news):
        sums = [a + b for a, b in zip(sums, news[day], strict=True)]
        found = verdict.interval(Counts(*sums), experiment.plan, len(experiment.arms))
        points.append(
            DayPoint(day=day, contacts=sums[1] + sums[3], value=found.value, low=found.low, high=found.high)
        )
    return points[-MOST_DAYS:]


def guard_rails(
    arms: Sequence[ArmFigures], facts: Facts, leads: Mapping[str, LeadFacts], plan: Plan
) -> list[Guard]:
    """All guard-rails; without facts they say so."""
    codes = [one.arm for one in arms]
    contacts = [one.contacts for one in arms]

    def of_contacts(counted: Mapping[str, int]) -> list[tuple[int, int]]:
        return [(min(counted.get(code, 0), n), n) for code, n in zip(codes, contacts, strict=True)]

    refused = Counter(one.group for one in leads.values() if one.refused)
    forbidden = Counter(one.group for one in leads.values() if one.forbidden)
    handled = {
        code: guards.mean_of([c.talk_s + c.wrap_s for c in facts.calls if c.group == code and reached(c)])
        for code in codes
    }
    return [
        guards.rate_guard("refusals", of_contacts(refused), plan),
        guards.rate_guard("forbidden", of_contacts(forbidden), plan),
        guards.rate_guard("complaints", of_contacts(facts.complaints), plan),
        guards.rate_guard("auto_fails", [facts.evaluations.get(code, (0, 0)) for code in codes], plan),
        guards.mean_guard("handle_time", guards.by_arm(handled, codes), plan),
        guards.rate_guard("cancellations", [facts.deals.get(code, (0, 0)) for code in codes], plan),
        guards.mean_guard("impression", guards.by_arm(facts.impressions, codes), plan),
    ]


def step_figures(
    script: Script | None, groups: Sequence[str], facts: Facts, changed: frozenset[str]
) -> list[StepFigures]:
    """Steps in the script's order; what other versions have beside comes after, by id."""
    known = {
        step.id: (step.title or {}, objection) for _, objection, step in (all_steps(script) if script else ())
    }
    seen = {step for _, step in facts.steps}
    order = [one for one in known if one in seen or not known[one][1]] + sorted(seen - known.keys())
    found = []
    for step in order:
        title, objection = known.get(step, ({}, ""))
        cells = [facts.steps.get((group, step), (0, 0, 0.0)) for group in groups]
        found.append(
            StepFigures(
                step=step, title=title, changed=step in changed, objection=bool(objection),
                arms=tuple(StepArm(reached=r, ended=e, median_s=m) for r, e, m in cells),
            )
        )  # fmt: skip
    return [one for one in found if any(cell.reached for cell in one.arms) or not one.objection]


def refusals(
    groups: Sequence[str], calls: Sequence[CallFact], campaigns: Mapping[str, Campaign]
) -> list[Refusals]:
    """Calls by the kind of refusal, the most frequent first."""
    tally: dict[str, Counter[str]] = {}
    titles: dict[str, Mapping[str, str]] = {}
    for one in calls:
        if one.category not in ("refusal", "do_not_call"):
            continue
        tally.setdefault(one.disposition, Counter())[one.group] += 1
        campaign = campaigns.get(one.campaign_id)
        node = find_disposition(campaign, one.disposition) if campaign else None
        titles.setdefault(one.disposition, node.title if node else {})
    ordered = sorted(tally, key=lambda code: (-tally[code].total(), code))
    return [
        Refusals(code=code, title=dict(titles[code]), calls=tuple(tally[code][group] for group in groups))
        for code in ordered
    ]


def _earlier(known: datetime | None, moment: datetime) -> datetime:
    return moment if known is None or moment < known else known


def _share(part: int, whole: int) -> float:
    return part / whole if whole else 0.0
