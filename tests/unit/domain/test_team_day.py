"""The arithmetic of a team's day: each figure, its target, and what needs a hand."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from domain.floor import NeedBounds
from domain.team_day import (
    AgentDay,
    CallFact,
    Counts,
    Overdue,
    OwnDay,
    Standing,
    Target,
    count,
    figure,
    group_days,
    needs_of,
    targets_of,
    total,
    with_unsent,
)

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)
DAY = date(2026, 3, 2)
TALK = CallFact(connected=True, talk_s=100, disposition="sold")


def test_sums_are_the_sums_of_what_was_counted() -> None:
    one = count([TALK, TALK, CallFact(connected=False)], 1)
    assert one == Counts(calls=3, connected=2, talk_s=200, deals=1, outcomes={"": 1, "sold": 2})
    both = total((one, count([TALK])))
    assert both == Counts(calls=4, connected=3, talk_s=300, deals=1, outcomes={"": 1, "sold": 3})
    fell = total((count([], 3, 1), count([], 1, 4)))
    assert (fell.deals, fell.lost, fell.net) == (4, 5, -1), "gross, what fell through on the day, and net"
    assert figure(both, "talk_min") == 5 and figure(one, "talk_min") == 3, "minutes that are full"
    assert [figure(both, m) for m in ("calls", "connected", "deals")] == [4, 3, 1]


def test_an_own_target_stands_over_each_ones_and_a_teams_over_the_sum() -> None:
    given = (
        Target(subject_kind="team_each", subject_id="t", metric="calls", value=30),
        Target(subject_kind="person", subject_id="mira", metric="calls", value=40),
        Target(subject_kind="team", subject_id="t", metric="deals", value=9),
        Target(subject_kind="team_each", subject_id="other", metric="deals", value=3),
    )
    assert targets_of("mira", "t", given) == {"calls": 40} and targets_of("otto", "t", given) == {"calls": 30}
    agents = [
        AgentDay(person_id=name, name=name, day=DAY, team_id="t", team="T", region_id=region, region=region,
                 counts=count([TALK]), overdue=2, targets=targets_of(name, "t", given))
        for name, region in (("mira", "r"), ("otto", ""))
    ]  # fmt: skip
    (team,) = group_days(agents, given, "team")
    assert (team.agents, team.counts.calls, team.overdue, team.targets) == (
        2,
        2,
        4,
        {"calls": 70, "deals": 9},
    )
    (region,) = group_days(agents, given, "region")
    assert (region.name, region.agents, region.targets) == ("r", 1, {"calls": 40}), "without a region in none"


def test_what_needs_a_hand_stands_in_the_order_of_its_urgency() -> None:
    def at(minutes: float) -> datetime:
        return NOW - timedelta(minutes=minutes)

    standings = (
        Standing(person_id="a", name="A", state="wrap_up", since=at(5), here=True),
        Standing(person_id="b", name="B", state="wrap_up", since=at(4.9), here=True),
        Standing(
            person_id="c", name="C", state="talking", since=at(40), here=True, help_id="h", help_since=at(1)
        ),
        Standing(person_id="d", name="D", state="wrap_up", since=at(50), here=False, refused=2),
    )
    overdue = (Overdue(work_item_id="w", person_id="b", name="B", due_at=at(30), lead_id="l", lead="Wang"),)
    found = needs_of(standings, overdue, NeedBounds(), NOW)
    assert [(n.kind, n.person_id) for n in found] == [
        ("help", "c"), ("refused", "d"), ("wrap_up", "a"), ("overdue", "b"),
    ]  # fmt: skip
    assert found[1].count == 2 and found[3].lead == "Wang" and found[3].work_item_id == "w"
    none = needs_of(standings, (), NeedBounds(wrap_up_s=0, refused=0), NOW)
    assert [n.kind for n in none] == ["help"], "a bound of 0 tells nothing"


def test_what_is_unsent_counts_once() -> None:
    own = OwnDay(
        day=DAY, begins_at=NOW, ends_at=NOW, counts=count([TALK], 1), call_ids=("c1",), deal_ids=("d1",)
    )
    assert with_unsent(own, {"c1": TALK, "c2": TALK}, ["d1", "d2"]) == count([TALK, TALK], 2)
