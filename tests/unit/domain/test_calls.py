"""The call's machine: every event in every state, and random walks that never leave the rails."""

from __future__ import annotations

from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.calls import TRANSITIONS, CallEvent, CallState, IllegalEvent, next_state

STATES, EVENTS = get_args(CallState), get_args(CallEvent)


@pytest.mark.parametrize("state", STATES)
@pytest.mark.parametrize("event", EVENTS)
def test_every_event_in_every_state_is_a_step_or_a_clear_no(state, event):
    if event in TRANSITIONS[state]:
        assert next_state(state, event) in STATES
    else:
        with pytest.raises(IllegalEvent):
            next_state(state, event)


@given(st.lists(st.sampled_from(EVENTS), max_size=60))
def test_nothing_follows_the_end(events):
    state, ended = "ringing_in", False
    for event in events:
        try:
            state = next_state(state, event)
        except IllegalEvent:
            continue
        assert not ended, "a step was made after the end"
        ended = state == "ended"


@pytest.mark.parametrize("state", [s for s in STATES if s != "ended"])
def test_a_lost_engine_ends_every_call(state):
    assert next_state(state, "engine_lost") == "ended"


def test_every_state_can_be_reached_and_left():
    reached = {"ringing_in", "dialing"}
    for _ in STATES:
        reached |= {target for state in reached for target in TRANSITIONS[state].values()}
    assert reached == set(STATES)
