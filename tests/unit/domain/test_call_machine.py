"""Every event in every state, and long random histories: one call is never in two states, and none wakes after its end."""

from __future__ import annotations

from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.call_machine import DEADLINES, REMEMBERED, CallMachine, Dropped, Moved
from domain.calls import TRANSITIONS, CallEvent, CallState, IllegalEvent, next_state

STATES: tuple[CallState, ...] = tuple(TRANSITIONS)
EVENTS: tuple[CallEvent, ...] = CallEvent.__args__

#: the reference's table once more, by hand and by state, so that a slip in `TRANSITIONS` is seen
TABLE: dict[str, dict[str, str]] = {
    "ringing_in": {"answer": "answering", "reject": "ended", "answered": "active"},
    "dialing": {"progress": "early", "answered": "active", "hang_up": "ending"},
    "early": {"progress": "early", "answered": "active", "hang_up": "ending"},
    "answering": {"answered": "active", "hang_up": "ending"},
    "active": {
        "hold": "holding",
        "transfer": "transferring",
        "leave_message": "leaving_message",
        "hang_up": "ending",
    },
    "holding": {"held": "held", "hold_refused": "active", "hang_up": "ending"},
    "held": {"resume": "resuming", "transfer": "transferring", "hang_up": "ending"},
    "resuming": {"resumed": "active", "resume_refused": "held", "hang_up": "ending"},
    "transferring": {"transferred": "ended", "transfer_failed": "before", "hang_up": "ending"},
    "leaving_message": {"hang_up": "ending"},
    "ending": {},
    "ended": {},
}
#: the shortest way into each state
WAYS: dict[CallState, tuple[CallEvent, ...]] = {
    "answering": ("answer",),
    "active": ("answer", "answered"),
    "holding": ("answer", "answered", "hold"),
    "held": ("answer", "answered", "hold", "held"),
    "resuming": ("answer", "answered", "hold", "held", "resume"),
    "transferring": ("answer", "answered", "transfer"),
    "leaving_message": ("answer", "answered", "leave_message"),
    "ending": ("answer", "answered", "hang_up"),
    "ended": ("reject",),
}


def in_state(state: CallState) -> CallMachine:
    machine = CallMachine()
    machine.begin("a", "dialing" if state in ("dialing", "early") else "ringing_in")
    for event in ("progress",) if state == "early" else WAYS.get(state, ()):
        assert isinstance(machine.step("a", event), Moved)
    assert machine.state("a") == state
    return machine


@pytest.mark.parametrize(("state", "event"), list(product(STATES, EVENTS)))
def test_every_event_in_every_state(state, event):
    machine = in_state(state)
    wanted = TABLE[state].get(event)
    if event in ("ended", "failed", "engine_lost") and state != "ended":
        wanted = "ended"
    wanted = "active" if wanted == "before" else wanted
    done = machine.step("a", event, "why")
    if wanted is None:
        assert isinstance(done, Dropped) and machine.state("a") == state
        assert sum(machine.dropped.values()) == 1
        assert (done.why == "after_end") == (state == "ended")
        with pytest.raises(IllegalEvent):
            next_state(state, event)
    else:
        assert done == Moved("a", state, wanted, "why") and machine.state("a") == wanted


@pytest.mark.parametrize("before", ["active", "held"])
def test_a_transfer_that_fails_goes_back_to_where_it_began(before):
    machine = in_state(before)
    machine.step("a", "transfer")
    assert machine.step("a", "transfer_failed") == Moved("a", "transferring", before)


def test_an_event_that_comes_twice_is_dropped_as_a_repetition():
    machine = in_state("held")
    assert machine.step("a", "held") == Dropped("a", "held", "repeated")
    assert machine.step("a", "answered") == Dropped("a", "answered", "illegal")
    assert machine.step("b", "answered") == Dropped("b", "answered", "unknown_call")
    assert machine.begin("a", "ringing_in") == Dropped("a", "begin", "known_call")


def test_overlays_are_no_states_and_end_with_the_call():
    machine = in_state("active")
    assert machine.mark("a", muted=True) and machine.mark("a", remote_hold=True)
    assert not machine.mark("a", muted=True), "so it was already"
    assert machine.state("a") == "active"
    machine.step("a", "ended")
    known = machine.known("a")
    assert known is not None and not known.muted and not known.remote_hold
    assert not machine.mark("a", muted=True) and not machine.mark("never", muted=True)
    assert machine.dropped == {"after_end": 1, "unknown_call": 1}


def test_a_consultation_belongs_to_its_call_as_long_as_it_lives():
    machine = in_state("active")
    machine.begin("b", "dialing", consult_of="a")
    found = machine.consult("a")
    assert found is not None and found.call_id == "b" and machine.consult("b") is None
    assert machine.mark("a", merged=True) and machine.known("a").merged
    machine.step("b", "ended")
    assert machine.consult("a") is None


def test_every_state_that_waits_for_an_answer_has_a_deadline_that_leads_out_of_it():
    assert set(DEADLINES) == {"answering", "holding", "resuming", "transferring", "leaving_message", "ending"}
    for state, (seconds, event, _cause) in DEADLINES.items():
        assert seconds > 0 and next_state(state, event) != state


def test_thousands_of_calls_leave_no_more_than_some_behind():
    machine = CallMachine()
    for n in range(REMEMBERED * 4):
        machine.begin(str(n), "ringing_in")
        machine.step(str(n), "reject")
    assert machine.live() == ()
    assert machine.state("0") is None and machine.state(str(REMEMBERED * 4 - 1)) == "ended"
    assert machine.step("0", "answer") == Dropped("0", "answer", "unknown_call")


ACTS = st.tuples(
    st.sampled_from(["begin in", "begin out", "mute", "remote", *EVENTS]),
    st.sampled_from(["a", "b", "c", "ghost"]),
)


@given(st.lists(ACTS, max_size=80))
@settings(max_examples=400, deadline=None)
def test_random_histories_keep_the_invariants(acts):
    """No act raises; each moves at most the call it names, along the table; nothing follows an end."""
    machine, seen = CallMachine(), {}
    for act, call in acts:
        others = {other: machine.known(other) for other in "abc" if other != call}
        dropped = sum(machine.dropped.values())
        if act.startswith("begin"):
            if call == "ghost":
                continue
            done = machine.begin(call, "ringing_in" if act == "begin in" else "dialing")
        elif act in ("mute", "remote"):
            was = machine.known(call)
            machine.mark(
                call, muted=True if act == "mute" else None, remote_hold=True if act == "remote" else None
            )
            assert machine.state(call) == (was.state if was else None)
            continue
        else:
            done = machine.step(call, act)
        assert {other: machine.known(other) for other in others} == others, "another call was touched"
        if isinstance(done, Dropped):
            assert sum(machine.dropped.values()) == dropped + 1
            assert machine.state(call) == seen.get(call)
        else:
            assert done.old == seen.get(call, done.old) and done.old != "ended"
            seen[call] = done.new
            assert machine.state(call) == done.new
        assert [k.call_id for k in machine.live()].count(call) == (seen.get(call, "ended") != "ended")
    assert machine.state("ghost") is None
