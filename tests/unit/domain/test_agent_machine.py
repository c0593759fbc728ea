"""The agent's states: every state meets everything that can happen, and random shifts keep the promises."""

from __future__ import annotations

import itertools
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from random import Random

import pytest

from domain import agent_machine as machine
from domain.agent_machine import AUTOMATIC, IDLE, WISHES, RefusedWish, Standing
from domain.floor import FloorRules, PauseReason

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)
RULES = FloorRules(missed_limit=2)
STATES = tuple(WISHES)
DEMANDS = ("talking", "ringing", "outcome", "nothing")


def in_state(state, **more):
    back = more.pop("back_to", "ready")
    if state in IDLE:
        return Standing(state=state, reason="lunch", since=NOW, back_to=state, back_reason="lunch", **more)
    return Standing(
        state=state, reason="x", since=NOW, call_id="c", back_to=back, back_reason="lunch", **more
    )


#: everything that happens by itself
EVENTS = {
    "offered": lambda s, r: machine.offered(s, "d", NOW),
    "answered": lambda s, r: machine.talking(s, "call_answered", "d", NOW),
    "ended": lambda s, r: machine.ended(s, "d", "customer_hung_up", NOW, r),
    "taken_up": lambda s, r: machine.taken_up(s, "d", NOW, r),
    "passed": lambda s, r: machine.time_passed(s, NOW + timedelta(days=1), r),
    "offline": lambda s, r: machine.went_offline(s, "signed_out", NOW),
    **{
        f"settled {demand} {missed}": lambda s, r, d=demand, m=missed: machine.settled(s, d, "d", NOW, r, missed=m)
        for demand, missed in itertools.product(DEMANDS, (False, True))
    },
}  # fmt: skip


@pytest.mark.parametrize(("state", "event"), list(itertools.product(STATES, EVENTS)))
@pytest.mark.parametrize("back_to", IDLE)
@pytest.mark.parametrize("after", ["stay", "ready", "paused"])
def test_every_event_in_every_state(state, event, back_to, after):
    """Each move is one of the table, has a reason, and interrupts nothing of her own for good."""
    rules = FloorRules(after_time=after, missed_limit=1)
    before = in_state(state, back_to=back_to, until=NOW + timedelta(minutes=3))
    made = EVENTS[event](before, rules)
    assert made.state == state or made.state in AUTOMATIC[state], (state, event, made.state)
    assert made.reason
    if made.state in IDLE:
        assert made.back_to == made.state, "a state of her own is not behind itself"
    elif state in IDLE:
        assert (made.back_to, made.back_reason) == (state, "lunch"), "the call gives her back to it"


@pytest.mark.parametrize(("state", "wanted"), list(itertools.product(STATES, IDLE)))
def test_every_wish_in_every_state(state, wanted):
    before = in_state(state)
    reason = "meeting" if wanted == "paused" else ""
    if wanted in WISHES[state] or wanted == state == "paused":
        made = machine.wish(before, wanted, reason, NOW, RULES)
        assert (made.state, made.by, made.back_to) == (wanted, "agent", wanted)
    elif wanted == state:
        assert machine.wish(before, wanted, reason, NOW, RULES) is before
    else:
        with pytest.raises(RefusedWish) as told:
            machine.wish(before, wanted, reason, NOW, RULES)
        assert told.value.code == "call_in_progress"


def test_a_pause_needs_a_reason_of_the_organisation_and_has_its_own_length():
    ready = in_state("ready")
    rules = FloorRules(pauses=(PauseReason(code="prayer", longest_min=20), PauseReason(code="meeting")))
    with pytest.raises(RefusedWish) as told:
        machine.wish(ready, "paused", "lunch", NOW, rules)
    assert told.value.code == "reason_unknown"
    prayer = machine.wish(ready, "paused", "prayer", NOW, rules)
    assert prayer.until == NOW + timedelta(minutes=20)
    assert machine.time_passed(prayer, NOW + timedelta(minutes=19), rules) is prayer
    over = machine.time_passed(prayer, NOW + timedelta(minutes=20), rules)
    assert over.over and over.state == "paused", "it is said; nobody is put on the line unasked"
    assert machine.wish(prayer, "paused", "meeting", NOW, rules).until is None


def test_time_for_the_outcome_is_prolonged_twice_and_then_the_rules_decide():
    wrap = machine.ended(in_state("talking"), "c", "customer_hung_up", NOW, RULES)
    assert wrap.until == NOW + timedelta(seconds=180) and wrap.cause == "customer_hung_up"
    once = machine.extended(wrap, NOW, RULES)
    late = machine.time_passed(once, NOW + timedelta(seconds=300), RULES)
    assert late.over and late.state == "wrap_up"
    twice = machine.extended(late, NOW + timedelta(seconds=300), RULES)
    assert not twice.over and twice.until == NOW + timedelta(seconds=360), "counted from now when it was over"
    with pytest.raises(RefusedWish):
        machine.extended(twice, NOW, RULES)
    moved = machine.time_passed(twice, NOW + timedelta(hours=1), FloorRules(after_time="paused"))
    assert (moved.state, moved.reason, moved.by) == ("paused", "wrap_up_over", "clock")


@pytest.mark.parametrize("state", [s for s in STATES if s != "wrap_up"])
def test_only_a_wrap_up_is_prolonged(state):
    with pytest.raises(RefusedWish):
        machine.extended(in_state(state, until=NOW), NOW, RULES)


def test_a_pause_outlives_a_call():
    lunch = machine.wish(in_state("ready"), "paused", "lunch", NOW, RULES)
    talk = machine.talking(machine.offered(lunch, "c", NOW), "call_answered", "c", NOW)
    wrap = machine.ended(talk, "c", "", NOW, RULES)
    after = machine.settled(wrap, "nothing", "", NOW, RULES)
    assert (after.state, after.reason) == ("paused", "lunch")


def test_calls_that_are_not_taken_pause_her_when_the_rules_say_so():
    standing = in_state("ready")
    for expected in ("ready", "paused"):
        standing = machine.settled(
            machine.offered(standing, "c", NOW), "nothing", "", NOW, RULES, missed=True
        )
        assert standing.state == expected
    assert standing.reason == "missed_call"
    taken = machine.talking(machine.offered(replace(in_state("ready"), missed=1), "c", NOW), "x", "c", NOW)
    assert taken.missed == 0, "a call that was taken begins the count anew"


def test_random_shifts_always_find_back():
    """Whatever comes, in any order: once nothing is asked of her she is in a state of her own."""
    random = Random(7)
    for _ in range(3000):
        standing = machine.signed_in(NOW)
        for _ in range(random.randint(1, 25)):
            if random.random() < 0.3:
                try:
                    standing = machine.wish(standing, random.choice(IDLE), "lunch", NOW, RULES)
                except RefusedWish:
                    assert standing.state in ("talking", *IDLE)
            else:
                before = standing.state
                standing = random.choice(list(EVENTS.values()))(standing, RULES)
                assert standing.state == before or standing.state in AUTOMATIC[before]
        assert machine.settled(standing, "nothing", "", NOW, RULES).state in IDLE
