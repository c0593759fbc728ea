"""What becomes of an evaluation: every order of acts keeps the promises; the ways that matter one by one."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.appeal_rules import AppealLevel, AppealRule
from domain.errors import UserError
from domain.evaluation_life.assigning import Absence, Candidate, away, choose
from domain.evaluation_life.life import (
    RELEASED,
    Life,
    acknowledge,
    appeal_until,
    approve,
    come_due,
    correct,
    decide,
    escalate,
    excluded,
    file_appeal,
    give_back,
    release_moment,
    submit,
    withdraw,
)
from domain.scorecards import Form, Question, Release, Section, check

NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)
AT_ONCE, APPROVED = Release(), Release(how="approved", correct_h=24)
LATER = Release(how="later", after_h=2)
RULE = AppealRule(within_days=5)
PEOPLE = ("mira", "quan", "nora", "lena", "olga")
QUESTIONS = ("a", "b", "c")


def new(rule: Release = AT_ONCE, *, second: bool = False) -> Life:
    return submit(analyst_id="quan", agent_id="mira", second=second, rule=rule, now=NOW)


def refused(code: str, act: Callable[[], object]) -> None:
    with pytest.raises(UserError) as told:
        act()
    assert told.value.code == code


# ------------------------------------------------------------------------------- any order of acts

ACTS = st.tuples(
    st.sampled_from(
        (
            "approve",
            "return",
            "correct",
            "due",
            "read",
            "appeal",
            "go_on",
            "withdraw",
            "decide",
            "decide",
            "decide",
        )
    ),
    st.sampled_from(PEOPLE),
    st.integers(0, 80),  # hours since the act before
    st.frozensets(st.sampled_from(QUESTIONS), min_size=1),
)


def _do(life: Life, act: str, by: str, now: datetime, some: frozenset[str], rule: Release, n: int) -> Life:
    dispute = life.dispute
    id_, level = (dispute.id, dispute.level) if dispute else ("none", 1)
    judged = dispute.questions if dispute else ()
    match act:
        case "approve":
            return approve(life, by, rule, now)
        case "return":
            return give_back(life, by, rule, now)
        case "correct":
            return correct(life, by, rule, now)
        case "due":
            return come_due(life, now)
        case "read":
            return acknowledge(life, by, now)
        case "appeal":
            return file_appeal(life, by, f"appeal-{n}", some, RULE, now)
        case "go_on":
            return escalate(life, by, id_, RULE, now)
        case "withdraw":
            return withdraw(life, by, id_)
        case _:
            return decide(life, by, id_, level, some & set(judged), judged, RULE, now)


@given(st.sampled_from((AT_ONCE, APPROVED, LATER)), st.booleans(), st.lists(ACTS, min_size=3, max_size=40))
def test_no_order_of_acts_breaks_a_promise(rule: Release, second: bool, acts: list) -> None:  # type: ignore[type-arg]
    life, now, changes = new(rule, second=second), NOW, 0
    for n, (act, by, hours, some) in enumerate(acts):
        now += timedelta(hours=hours)
        before = life
        try:
            life = _do(life, act, by, now, some, rule, n)
        except UserError:
            assert life == before
            continue
        changes += act == "correct" or (act == "decide" and bool(some & set(before.dispute.questions)))
        if act in ("approve", "return"):
            assert by not in ("mira", "quan"), "a second person, and not who is judged"
        if act == "decide":
            assert by not in excluded(before) and by not in ("mira", "quan")
            assert before.dispute is not None and before.dispute.state == "open"
        if act in ("appeal", "go_on", "withdraw", "read"):
            assert by == "mira" and before.state in RELEASED
    assert life.revision == changes, "every change of answers is counted, nothing else"
    assert life.appeals <= RULE.most
    if second:
        assert life.state == "compared" and life.released_at is None and life.dispute is None
    if rule.how == "approved" and life.state in RELEASED:
        assert life.approver_id and life.approver_id != life.analyst_id, "nothing reached her unapproved"
    assert (life.state in RELEASED) == (life.released_at is not None)
    if life.dispute is not None:
        assert 1 <= life.dispute.level <= len(RULE.levels)
        assert (life.dispute.state == "closed") == bool(life.dispute.closed_why)
        assert (life.dispute.answer_by is not None) == (life.dispute.state == "decided")
        assert len(set(life.dispute.deciders)) == len(life.dispute.deciders), "nobody decides twice"


# ------------------------------------------------------------------------------- one by one


def test_the_three_ways_to_the_agent() -> None:
    assert new().state == "submitted" and new().released_at == NOW
    held = new(APPROVED)
    assert held.state == "held"
    refused("own_evaluation", lambda: approve(held, "quan", APPROVED, NOW))
    refused("not_found", lambda: acknowledge(held, "mira", NOW))
    assert approve(held, "nora", APPROVED, NOW).state == "submitted"
    waits = new(LATER)
    assert waits.release_at == NOW + timedelta(hours=2)
    assert come_due(waits, NOW + timedelta(minutes=119)) is waits
    assert come_due(waits, NOW + timedelta(hours=2)).state == "submitted"


def test_what_was_given_back_is_corrected_in_time_and_looked_at_again() -> None:
    back = give_back(new(APPROVED), "nora", APPROVED, NOW)
    assert (back.state, back.correct_by) == ("returned", NOW + timedelta(hours=24))
    refused("forbidden", lambda: correct(back, "nora", APPROVED, NOW))
    again = correct(back, "quan", APPROVED, NOW)
    assert (again.state, again.correct_by, again.revision, again.approver_id) == ("held", None, 1, "")
    refused("evaluation_final", lambda: correct(new(), "quan", AT_ONCE, NOW))


@pytest.mark.parametrize(
    ("after_h", "clock", "zone", "expected"),
    [
        (0, "18:00", "Asia/Shanghai", "2026-11-23T10:00"),  # 17:00 there: today at 18
        (2, "18:00", "Asia/Shanghai", "2026-11-24T10:00"),  # two hours later it is past 18 there
        (0, "09:00", "UTC", "2026-11-23T09:00"),
        (24 * 60, "", "UTC", "2027-01-07T09:00"),  # no longer than 45 days
        (1, "18:00", "Nowhere/Land", "2026-11-23T18:00"),
    ],
)
def test_a_time_of_the_agents_own_day(after_h: float, clock: str, zone: str, expected: str) -> None:
    at = release_moment(Release(how="later", after_h=after_h, clock=clock), NOW, zone)
    assert at.astimezone(UTC).isoformat()[:16] == expected


@pytest.mark.parametrize(
    ("rules", "path"),
    [
        ({"release": Release(how="later", clock="25:99")}, "release.clock"),
        ({"release": Release(how="later", after_h=2_000)}, "release.after_h"),
        ({"release": Release(how="approved", correct_h=0)}, "release.correct_h"),
        ({"release": Release(clock="18:00")}, "release.how"),
        ({"appeals": AppealRule(within_days=0)}, "appeals"),
        ({"appeals": AppealRule(levels=(AppealLevel(within_h=0),))}, "appeals.levels[0].within_h"),
        ({"release": Release(how="later", clock="18:00"), "appeals": AppealRule()}, ""),
    ],
)
def test_rules_are_checked_before_they_are_published(rules: dict[str, object], path: str) -> None:
    form = Form(code="f", sections=(Section(ref="s", questions=(Question(ref="q"),)),), **rules)  # type: ignore[arg-type]
    assert [one.path for one in check(form, languages=())] == ([path] if path else [])
    if path == "release.clock":
        assert (
            submit(analyst_id="q", agent_id="m", second=False, rule=rules["release"], now=NOW).state
            == "submitted"
        ), (  # type: ignore[arg-type]
            "a form that slipped through holds nobody's operations up"
        )


def test_an_appeal_through_two_levels() -> None:
    life = file_appeal(acknowledge(new(), "mira", NOW), "mira", "ap", ["a", "b"], RULE, NOW)
    refused("own_evaluation", lambda: decide(life, "quan", "ap", 1, [], ["a", "b"], RULE, NOW))
    refused("field_required", lambda: decide(life, "nora", "ap", 1, [], ["a"], RULE, NOW))
    refused("appeal_open", lambda: escalate(life, "mira", "ap", RULE, NOW))
    first = decide(life, "nora", "ap", 1, ["a"], ["a", "b"], RULE, NOW)
    assert first.revision == 1 and first.state == "submitted" and first.acknowledged_at is None
    assert first.dispute is not None
    assert (first.dispute.state, first.dispute.questions) == ("decided", ("b",))
    second = escalate(first, "mira", "ap", RULE, NOW)
    refused("own_evaluation", lambda: decide(second, "nora", "ap", 2, [], ["b"], RULE, NOW))
    done = decide(second, "lena", "ap", 2, [], ["b"], RULE, NOW)
    assert done.dispute is not None and done.dispute.closed_why == "last_level" and done.revision == 1
    refused("appeal_over", lambda: escalate(done, "mira", "ap", RULE, NOW))
    refused("appeal_over", lambda: file_appeal(done, "mira", "ap2", ["a"], RULE, NOW))


def test_time_to_appeal_and_to_go_on_ends() -> None:
    life = new()
    assert appeal_until(life, RULE) == NOW + timedelta(days=5)
    late = NOW + timedelta(days=5, seconds=1)
    refused("appeal_over", lambda: file_appeal(life, "mira", "ap", ["a"], RULE, late))
    filed = file_appeal(life, "mira", "ap", ["a"], RULE, NOW)
    decided = decide(filed, "nora", "ap", 1, [], ["a"], RULE, NOW)
    refused("appeal_over", lambda: escalate(decided, "mira", "ap", RULE, late))
    over = come_due(decided, late)
    assert over.dispute is not None and over.dispute.closed_why == "late"
    read = acknowledge(decided, "mira", NOW)
    assert read.dispute is not None and read.dispute.closed_why == "accepted"
    none = AppealRule(levels=())
    assert appeal_until(life, none) is None
    refused("appeal_over", lambda: file_appeal(life, "mira", "ap", ["a"], none, NOW))


# ------------------------------------------------------------------------------- who decides


def test_somebody_who_is_there_and_has_least_to_do() -> None:
    people = [
        Candidate(id="quan", role="analyst"), Candidate(id="nora", role="analyst", open_steps=2),
        Candidate(id="otto", role="analyst", open_steps=1), Candidate(id="gone", role="analyst", active=False),
        Candidate(id="lena", role="team_lead", team_id="A", open_steps=9), Candidate(id="leo", role="team_lead"),
    ]  # fmt: skip
    leave = [Absence(person_id="otto", since=NOW, until=NOW + timedelta(days=3))]
    first, second = RULE.levels

    def chosen(level: AppealLevel, now: datetime = NOW, team: str | None = "A") -> str:
        return choose(level, people, team_id=team, excluded={"quan", "mira"}, absent=away(leave, now))

    assert chosen(first) == "nora" and chosen(first, NOW + timedelta(days=3)) == "otto"
    assert chosen(second) == "lena", "her own team's lead, however much she has"
    assert chosen(second, team="B") == "leo"
    assert choose(first, people[:1], team_id=None, excluded={"quan"}, absent=()) == ""
