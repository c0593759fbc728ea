"""Who could have been drawn, with which probability, and that nobody can choose."""

from __future__ import annotations

import random
from collections import Counter
from datetime import UTC, date, datetime, timedelta
from fractions import Fraction
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.sampling import (
    Eligible,
    FigureRisk,
    Plan,
    Risk,
    digest_of,
    draw,
    period_of,
    problems_of,
    replacement,
)

DAY = datetime(2026, 11, 23, 9, tzinfo=UTC)
DESKS = ("nora", "quan", "tess")


def calls(agent: str, count: int, **known) -> list[Eligible]:
    return [
        Eligible(call_id=f"{agent}-{n:04}", agent_id=agent, at=DAY + timedelta(minutes=7 * n), seconds=90, **known)
        for n in range(count)
    ]  # fmt: skip


@given(
    st.dictionaries(st.sampled_from("abcd"), st.integers(1, 40), min_size=1), st.integers(1, 9), st.integers()
)
def test_each_agent_gives_her_number_and_no_call_twice(sizes, wanted, seed):
    population = [one for agent, size in sizes.items() for one in calls(agent, size)]
    found = draw(Plan(code="p", per_agent=wanted), "2026-W48", population, DESKS, str(seed))
    drawn = Counter(pick.agent_id for pick in found.picks)
    assert drawn == {agent: min(wanted, size) for agent, size in sizes.items()}
    assert len({pick.call_id for pick in found.picks}) == len(found.picks)
    for pick in found.picks:
        assert Fraction(pick.probability) == Fraction(min(wanted, sizes[pick.agent_id]), sizes[pick.agent_id])
    load = Counter(dict.fromkeys(DESKS, 0)) + Counter(pick.analyst for pick in found.picks)
    assert max(load.values()) - min(load.get(desk, 0) for desk in DESKS) <= 1


def test_the_probability_is_what_happens():
    """Over many seeds each call comes up n / N of the time: early, late, in the middle."""
    population, times = calls("a", 7), Counter()
    for seed in range(4_000):
        found = draw(Plan(code="p", per_agent=3), "w", population, DESKS, str(seed))
        times.update(pick.call_id for pick in found.picks)
    expected, error = 4_000 * 3 / 7, (4_000 * 3 / 7 * 4 / 7) ** 0.5
    assert len(times) == 7 and all(abs(count - expected) < 4 * error for count in times.values())


def test_the_picks_spread_over_the_period():
    found = draw(Plan(code="p", per_agent=5), "w", calls("a", 100), DESKS, "1")
    fifths = {int(pick.call_id[-4:]) // 20 for pick in found.picks}
    assert fifths == {0, 1, 2, 3, 4}


def test_whoever_doubts_it_draws_again():
    population = calls("a", 30) + calls("b", 20)
    shuffled = random.Random(3).sample(population, len(population))
    first = draw(Plan(code="p"), "2026-W48", population, DESKS, "s")
    assert draw(Plan(code="p"), "2026-W48", shuffled, DESKS[::-1], "s") == first
    assert digest_of(shuffled) == first.digest != digest_of(population[1:])
    assert draw(Plan(code="p"), "2026-W48", population, DESKS, "t").picks != first.picks
    assert draw(Plan(code="p"), "2026-W49", population, DESKS, "s").picks != first.picks, (
        "no week copies another"
    )


def test_a_second_judgement_goes_to_somebody_else():
    found = draw(Plan(code="p", per_agent=10, second=0.2), "w", calls("a", 30) + calls("b", 30), DESKS, "s")
    firsts = {pick.call_id: pick.analyst for pick in found.picks if not pick.second}
    seconds = [pick for pick in found.picks if pick.second]
    assert len(firsts) == 20 and len(seconds) == 4
    assert all(firsts[pick.call_id] != pick.analyst for pick in seconds)
    load = Counter(pick.analyst for pick in found.picks)
    assert max(load.values()) - min(load.values()) <= 1


def test_risk_comes_first_and_says_why():
    told = Risk(outcomes={"refused": 1}, complaint=3, new_agent=2, short_sale=4, short_s=100)
    quiet, sore = calls("a", 5), calls("b", 3, open_tickets=1, outcome="refused")
    fresh = calls("c", 2, agent_days=3, sold=True)
    found = draw(
        Plan(code="r", kind="risk", per_agent=2, risk=told), "w", [*quiet, *sore, *fresh], DESKS, "s"
    )
    by_agent = {agent: [p for p in found.picks if p.agent_id == agent] for agent in "abc"}
    assert by_agent["a"] == [] and len(by_agent["b"]) == len(by_agent["c"]) == 2
    assert by_agent["b"][0].reasons == ("complaint", "outcome:refused") and by_agent["b"][0].risk == 4
    assert by_agent["c"][0].reasons == ("short_sale", "new_agent")
    assert all(pick.probability == "" for pick in found.picks), "nobody knows it: never averaged"


def test_what_was_said_and_how_it_was_talked_are_risks():
    """A set counts for all its phrases; a call that nobody has read or reckoned is no risk by them."""
    told = Risk(
        hits={"promises": 5, "rivals/north": 2},
        figures=(
            FigureRisk(figure="dead_air_s", above=20, weight=3),
            FigureRisk(figure="agent", below=0.1, weight=1),
        ),
    )
    said = calls(
        "a", 1, hits=frozenset({"promises/return", "rivals/south"}), figures={"dead_air_s": 21, "agent": 0.1}
    )
    rival = calls("b", 1, hits=frozenset({"rivals/north", "promises_2/x"}), figures={"agent": 0.05})
    unread = calls("c", 3)
    found = draw(Plan(code="r", kind="risk", risk=told), "w", [*said, *rival, *unread], DESKS, "s")
    by_agent = {pick.agent_id: (pick.risk, pick.reasons) for pick in found.picks}
    assert by_agent == {
        "a": (8, ("hit:promises", "figure:dead_air_s")), "b": (3, ("hit:rivals/north", "figure:agent")),
    }  # fmt: skip


def test_a_call_that_cannot_be_judged_is_replaced_by_chance_from_the_same_agent():
    population, plan = calls("a", 6) + calls("b", 6), Plan(code="p", per_agent=2)
    found = draw(plan, "w", population, DESKS, "s")
    used = [pick.call_id for pick in found.picks]
    instead = replacement(plan, population, "a", used, "s")
    assert instead.agent_id == "a" and instead.call_id not in used
    assert replacement(plan, population, "a", used, "s") == instead, "asked twice, the same"
    assert replacement(plan, population, "a", [one.call_id for one in population], "s") is None


@pytest.mark.parametrize(
    ("kind", "day", "name", "since", "until"),
    [
        ("day", date(2026, 3, 29), "2026-03-29", "2026-03-28T23:00Z", "2026-03-29T22:00Z"),
        ("week", date(2027, 1, 1), "2026-W53", "2026-12-27T23:00Z", "2027-01-03T23:00Z"),
        ("month", date(2026, 12, 31), "2026-12", "2026-11-30T23:00Z", "2026-12-31T23:00Z"),
    ],
)
def test_periods_at_the_organisations_place(kind, day, name, since, until):
    """A day that loses an hour, a week over New Year."""
    found = period_of(kind, day, ZoneInfo("Europe/Madrid"))
    assert (found.name, found.since, found.until) == (
        name, datetime.fromisoformat(since), datetime.fromisoformat(until),
    )  # fmt: skip


@pytest.mark.parametrize(
    ("change", "path"),
    [
        ({"per_agent": 0}, "per_agent"),
        ({"second": 1.5}, "second"),
        ({"second": 0.1, "analysts": ("nora",)}, "second"),
        ({"kind": "risk"}, "risk"),
        ({"code": " "}, "code"),
        ({"risk": Risk(figures=(FigureRisk(figure="shouting", above=1, weight=1),))}, "risk.figures.0"),
        ({"risk": Risk(figures=(FigureRisk(figure="turns", weight=1),))}, "risk.figures.0"),
    ],
)
def test_plans_that_are_not_sound(change, path):
    assert [where for where, _ in problems_of(Plan(**{"code": "p", **change}))] == [path]


def test_nobody_to_hear_them():
    with pytest.raises(ValueError, match="no analyst"):
        draw(Plan(code="p"), "w", calls("a", 2), (), "s")
