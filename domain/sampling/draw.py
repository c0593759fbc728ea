"""The draw itself: pure, so that whoever doubts it draws again and finds the same calls.

*Measurement.* Each agent is a stratum. Her N calls lie in the order of time; one number by chance fixes a comb of n teeth
over them (systematic sampling). So the n calls spread evenly over the period, and each of the N has the probability n / N,
exactly. Chance is SHA-256 over seed, plan, period and agent: the same inputs give the same picks on every machine, and
the digest of the population says what was there to be drawn from.

*Risk.* The highest sums first, those of one sum in an order by chance; the probability is not known and stays empty.
"""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import datetime
from fractions import Fraction

import msgspec

from domain.leads import Frozen
from domain.sampling.plan import Plan, Risk


class Eligible(Frozen, frozen=True, kw_only=True):
    """A call that could be drawn, and what is known of it.

    Attributes:
        hits: `set/phrase` of what was said in it. figures: how it was talked, by name; what was not reckoned is missing.
    """

    call_id: str
    agent_id: str
    at: datetime
    seconds: int
    outcome: str = ""
    sold: bool = False
    agent_days: int = 10_000
    open_tickets: int = 0
    objected: bool = False
    agent_heard: bool = True
    hits: frozenset[str] = frozenset()
    figures: dict[str, float] = {}


class Pick(Frozen, frozen=True, kw_only=True):
    """A call that is to be judged.

    Attributes:
        probability: of having been drawn, as an exact fraction (`3/41`); "" for risk. reasons: what made it a risk.
        second: it is judged by another analyst too, blind: `analyst` is that other one.
    """

    call_id: str
    agent_id: str
    analyst: str
    probability: str = ""
    risk: float = 0
    reasons: tuple[str, ...] = ()
    second: bool = False


class Stratum(Frozen, frozen=True, kw_only=True):
    """One agent: how many calls there were, how many were drawn."""

    agent_id: str
    there: int
    drawn: int


class Draw(Frozen, frozen=True, kw_only=True):
    """A draw with its proof."""

    plan: str
    period: str
    seed: str
    digest: str
    strata: tuple[Stratum, ...]
    picks: tuple[Pick, ...]


def draw(plan: Plan, period: str, population: Iterable[Eligible], analysts: Sequence[str], seed: str) -> Draw:
    """Draw.

    Args:
        population: every call of the period that fits the plan; the order does not matter.
        analysts: who shares the work, by id; the same set gives the same shares.
    Raises:
        ValueError: there is no analyst.
    """
    if not analysts:
        raise ValueError("there is no analyst to hear the calls")
    calls = {one.call_id: one for one in population}
    by_agent: dict[str, list[Eligible]] = defaultdict(list)
    for one in sorted(calls.values(), key=lambda c: (c.at, c.call_id)):
        by_agent[one.agent_id].append(one)
    found: list[Pick] = []
    strata: list[Stratum] = []
    for agent in sorted(by_agent):
        chance = f"{seed}|{plan.code}|{period}|{agent}"
        picked = _by_chance if plan.kind == "measurement" else _by_risk
        mine = picked(plan, by_agent[agent], chance)
        strata.append(Stratum(agent_id=agent, there=len(by_agent[agent]), drawn=len(mine)))
        found += mine
    shared = _shared(plan, found, sorted(set(analysts)), f"{seed}|{plan.code}|{period}")
    return Draw(
        plan=plan.code, period=period, seed=seed, digest=digest_of(calls.values()), strata=tuple(strata), picks=shared
    )  # fmt: skip


def replacement(
    plan: Plan, population: Iterable[Eligible], agent_id: str, used: Iterable[str], seed: str
) -> Eligible | None:
    """The call that takes the place of one that cannot be judged: the next of the agent's, in an order by chance."""
    taken = set(used)
    left = [one for one in population if one.agent_id == agent_id and one.call_id not in taken]
    return min(left, key=lambda one: _number(f"{seed}|{plan.code}|in place|{one.call_id}"), default=None)


def digest_of(population: Iterable[Eligible]) -> str:
    """SHA-256 over the calls that could have been drawn: a line each, `call agent`, sorted."""
    lines = sorted(f"{one.call_id} {one.agent_id}\n" for one in population)
    return hashlib.sha256("".join(lines).encode()).hexdigest()


def _by_chance(plan: Plan, calls: list[Eligible], chance: str) -> list[Pick]:
    there, wanted = len(calls), min(plan.per_agent, len(calls))
    start = Fraction(_number(chance), 1 << 256)
    places = [int((start + tooth) * there / wanted) for tooth in range(wanted)]
    probability = Fraction(wanted, there) if there else Fraction(0)
    return [
        Pick(call_id=calls[p].call_id, agent_id=calls[p].agent_id, analyst="", probability=str(probability))
        for p in places
    ]


def _by_risk(plan: Plan, calls: list[Eligible], chance: str) -> list[Pick]:
    judged = [(one, dict(_risks(plan.risk, one))) for one in calls]
    worth = [(one, why) for one, why in judged if sum(why.values()) > 0]
    worth.sort(key=lambda pair: (-sum(pair[1].values()), _number(f"{chance}|{pair[0].call_id}")))
    return [
        Pick(
            call_id=one.call_id, agent_id=one.agent_id, analyst="", risk=round(sum(why.values()), 6),
            reasons=tuple(sorted(why, key=lambda name: (-why[name], name))),
        )
        for one, why in worth[: plan.per_agent]
    ]  # fmt: skip


def _risks(risk: Risk, one: Eligible) -> Iterable[tuple[str, float]]:
    applies = {
        "new_agent": (risk.new_agent, one.agent_days < risk.new_days),
        "complaint": (risk.complaint, one.open_tickets > 0),
        "objected": (risk.objected, one.objected),
        "long": (risk.long, one.seconds > risk.long_s),
        "short_sale": (risk.short_sale, one.sold and one.seconds < risk.short_s),
        "unheard": (risk.unheard, not one.agent_heard),
    }
    yield from ((name, weight) for name, (weight, does) in applies.items() if does and weight > 0)
    for name, weight in risk.hits.items():
        if weight > 0 and any(hit == name or hit.startswith(f"{name}/") for hit in one.hits):
            yield f"hit:{name}", weight
    for bound in risk.figures:
        if bound.weight > 0 and bound.applies(one.figures.get(bound.figure)):
            yield f"figure:{bound.figure}", bound.weight
    if (weight := risk.outcomes.get(one.outcome, 0)) > 0:
        yield f"outcome:{one.outcome}", weight


def _shared(plan: Plan, picks: list[Pick], analysts: list[str], chance: str) -> tuple[Pick, ...]:
    """Give the work out to within one call; a second judgement goes to somebody else, and evenly too."""
    order = sorted(picks, key=lambda pick: _number(f"{chance}|order|{pick.call_id}"))
    desks = sorted(analysts, key=lambda analyst: _number(f"{chance}|desk|{analyst}"))
    load = dict.fromkeys(desks, 0)

    def least(but: str = "") -> str:
        chosen = min((desk for desk in desks if desk != but), key=lambda desk: load[desk])
        load[chosen] += 1
        return chosen

    first = [msgspec.structs.replace(pick, analyst=least()) for pick in order]
    if len(desks) < 2:
        return tuple(first)
    wanted = int(Fraction(str(plan.second)) * len(first) + Fraction(1, 2))
    twice = sorted(first, key=lambda pick: _number(f"{chance}|second|{pick.call_id}"))[:wanted]
    again = [msgspec.structs.replace(pick, analyst=least(pick.analyst), second=True) for pick in twice]
    return (*first, *again)


def _number(text: str) -> int:
    return int.from_bytes(hashlib.sha256(text.encode()).digest(), "big")
