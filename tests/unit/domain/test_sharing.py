"""The sharing rule, over many random floors: limits hold, nobody is forgotten, order is nothing, turns are fair."""

from __future__ import annotations

import random

from domain.sharing import LEFT, Agent, Shared, SharingRule, Wanted, counts, share

TONGUES, TIERS = ("zh", "en", "es"), ("A", "B", "C")


def floor(chance: random.Random) -> tuple[list[Wanted], list[Agent], SharingRule]:
    def some(values: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(chance.sample(values, chance.randint(0, 2)))

    agents = [
        Agent(
            id=f"a{n}", languages=some(TONGUES), tiers=some(TIERS), weight=chance.choice((0, 1, 1, 2, 3)),
            held=chance.randint(0, 30), today=chance.randint(0, 9), most_open=chance.choice((None, 10, 40)),
            most_new=chance.choice((None, 5, 20)), away=chance.random() < 0.1,
        )
        for n in range(chance.randint(0, 9))
    ]  # fmt: skip
    leads = [
        Wanted(
            id=f"l{n}", language=chance.choice((*TONGUES, "zh_CN", "")), tier=chance.choice((*TIERS, "")),
            priority=chance.choice((50, 100)),
        )
        for n in range(chance.randint(0, 120))
    ]  # fmt: skip
    rule = SharingRule(
        way=chance.choice(("round_robin", "capacity")),
        by_language=chance.random() < 0.6,
        by_tier=chance.random() < 0.5,
    )
    return leads, agents, rule


def fits(agent: Agent, lead: Wanted, rule: SharingRule) -> bool:
    """Written anew, as one would say it."""
    speaks = not lead.language or not agent.languages or lead.language[:2] in agent.languages
    may = not lead.tier or not agent.tiers or lead.tier in agent.tiers
    return (speaks or not rule.by_language) and (may or not rule.by_tier)


def full(agent: Agent, given: int) -> bool:
    over = agent.most_open is not None and agent.held + given >= agent.most_open
    return over or (agent.most_new is not None and agent.today + given >= agent.most_new)


def test_three_hundred_floors() -> None:
    for seed in range(300):
        chance = random.Random(seed)
        leads, agents, rule = floor(chance)
        shared = share(leads, agents, rule)
        by_id, wanted, given = {a.id: a for a in agents}, {x.id: x for x in leads}, counts(shared)
        assert sorted([*(p.lead_id for p in shared.placed), *shared.left]) == sorted(wanted), "each lead once"
        for one in shared.placed:
            agent = by_id[one.agent_id]
            assert fits(agent, wanted[one.lead_id], rule) and not agent.away and agent.weight
        for agent in agents:
            n = given.get(agent.id, 0)
            assert agent.most_open is None or n == 0 or agent.held + n <= agent.most_open
            assert agent.most_new is None or n == 0 or agent.today + n <= agent.most_new
        for lead_id, why in shared.left.items():
            assert why in LEFT
            could = [a for a in agents if a.weight and not a.away and fits(a, wanted[lead_id], rule)]
            assert all(full(a, given.get(a.id, 0)) for a in could), "somebody had room"
            assert (why in ("full", "full_today")) == bool(could)
        chance.shuffle(leads)
        chance.shuffle(agents)
        assert share(leads, agents, rule) == shared, "the order of what is given is nothing"


def test_turns_are_fair_by_weight() -> None:
    """x / a <= (y + 1) / b for any two who may have the same leads; by capacity the same over what they hold."""
    for seed in range(60):
        chance = random.Random(seed)
        agents = [Agent(id=f"a{n}", weight=chance.randint(1, 4), held=chance.randint(0, 6)) for n in range(6)]
        leads = [Wanted(id=f"l{n}") for n in range(chance.randint(50, 150))]
        for way in ("round_robin", "capacity"):
            given = counts(share(leads, agents, SharingRule(way=way)))  # type: ignore[arg-type]
            for one in agents:
                for other in agents:
                    x, y = given.get(one.id, 0), given.get(other.id, 0)
                    if way == "capacity" and x:
                        x, y = x + one.held, y + other.held
                    assert x * other.weight <= (y + 1) * one.weight or x == 0, (seed, way)


def test_urgent_first_then_what_few_can_have() -> None:
    two = [Agent(id="both", most_open=2), Agent(id="english", languages=("en",), most_open=1)]
    leads = [Wanted(id="1", language="en"), Wanted(id="2", language="es"), Wanted(id="3", language="en")]
    by_language = SharingRule(by_language=True)
    shared = share(leads, two, by_language)
    assert not shared.left and next(p.agent_id for p in shared.placed if p.lead_id == "2") == "both"
    late = share([*leads, Wanted(id="4", language="en", priority=5)], two, by_language)
    assert list(late.left) == ["3"] and late.left["3"] == "full"


def test_by_hand_as_many_as_was_said() -> None:
    given = [Agent(id="mira", given=3), Agent(id="otto", given=1, most_open=0)]
    shared = share([Wanted(id=f"l{n}") for n in range(5)], given, SharingRule(way="by_hand"))
    assert counts(shared) == {"mira": 3} and set(shared.left.values()) == {"said_enough"}
    assert share([Wanted(id="x")], [], SharingRule()) == Shared(left={"x": "nobody"})
