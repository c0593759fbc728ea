"""SIGKILL from outside, at every named point and at random: the call is there, and so is what was typed."""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path

import pytest

from agent_app import pause
from tests.end2end.kills import (
    Hand,
    Held,
    Told,
    assert_once_at_server,
    assert_waits,
    finish,
    kill,
    random_round,
    tell_story,
)
from tests.end2end.stage import Desk, Stage, in_step

pytestmark = [pytest.mark.xdist_group("end2end-kills"), pytest.mark.slow]
Open = Callable[..., Desk]

ROUNDS, SEED = 3, 20261122
NOTHING, WAITS, DONE = "nothing is left", "waits for its outcome", "is finished"
EXPECTED = {
    "ring_before_draft": NOTHING,
    "ring_after_draft": WAITS,
    "answer_sent": WAITS,
    "draft_before_commit": WAITS,
    "draft_after_commit": WAITS,
    "end_before_save": WAITS,
    "end_after_save": WAITS,
    "finish_before_commit": WAITS,
    "finish_after_commit": DONE,
    "push_before_send": DONE,
    "push_answered": DONE,
    "pull_received": DONE,
}
#: not the first time: so that notes were typed long enough before, or the first sync is over
TIMES = {"draft_before_commit": 3, "draft_after_commit": 3, "pull_received": 2}
#: in every run of the suite: one of each kind; all of them in `dev.py prove suite`
ALWAYS = ("ring_after_draft", "draft_after_commit", "finish_before_commit", "push_answered")
#: the sync thread stands still there, the desk goes on
BEHIND = ("push_before_send", "push_answered", "pull_received")


def test_every_point_has_its_expectation() -> None:
    assert set(EXPECTED) == set(pause.POINTS) >= set(ALWAYS) and len(pause.POINTS) >= 10


@pytest.mark.parametrize(
    "point", [pytest.param(p, marks=() if p in ALWAYS else pytest.mark.proof) for p in pause.POINTS]
)
def test_killed_at(point: str, stage: Stage, open_desk: Open, tmp_path: Path) -> None:
    """Killed exactly there and started again: the call is there once, and ends once at the server."""
    marker, told = tmp_path / "marker", Told()
    at = f"{point}:{TIMES.get(point, 1)}"
    desk = open_desk(LEADLINE_PAUSE_AT=at, LEADLINE_PAUSE_FILE=str(marker))
    in_step(desk)
    hand = Hand(desk, marker, patient=point in BEHIND)
    try:
        tell_story(hand, told)
    except Held:
        assert not told.finished or EXPECTED[point] == DONE
    hand.wait_for_point()
    kill(desk, told)
    hand.close()
    assert marker.read_text() == point, "the desk stood there when it was killed"
    if told.call_id and point != "pull_received":  # by then the push before it may have been answered
        held = stage.calls_of(told.call_id)
        assert held == int(point == "push_answered"), (
            "only then has the server the call before the second start"
        )

    again = open_desk(data=desk.data)
    state = in_step(again)
    if EXPECTED[point] == NOTHING:
        assert state["calls"] == [] and state["open_wrap_ups"] == [] and told.call_id == ""
        return
    notes = told.tried
    if EXPECTED[point] == WAITS:
        assert_waits(state, told)
        notes = finish(again, told)
        assert notes.startswith(told.must_be_kept())
    assert_once_at_server(stage, again, told, notes)


def test_killed_twice_in_the_same_wrap_up(stage: Stage, open_desk: Open, tmp_path: Path) -> None:
    """A second kill while the call that survived the first one is being finished."""
    told = Told()
    for point, times in (("draft_before_commit", 3), ("finish_before_commit", 1)):
        marker = tmp_path / point
        data = stage.desks[0].data if stage.desks else None
        desk = open_desk(data=data, LEADLINE_PAUSE_AT=f"{point}:{times}", LEADLINE_PAUSE_FILE=str(marker))
        in_step(desk)
        hand = Hand(desk, marker, patient=False)
        try:
            if told.call_id:
                hand.do("key", keys="Ctrl+N")
                told.tried = desk.state()["open_wrap_ups"][0]["notes"]
                told.type(" once more", lambda text, hand=hand: hand.do("type", text=text))  # type: ignore[misc]
                hand.rest(1.2)
                for key in ("Alt+R", "Alt+T", "Ctrl+Return"):
                    hand.do("key", keys=key)
                    hand.rest(0.15)
            else:
                tell_story(hand, told)
        except Held:
            pass
        hand.wait_for_point()
        kill(desk, told)
        hand.close()
    again = open_desk(data=stage.desks[0].data)
    state = in_step(again)
    assert_waits(state, told)
    assert state["open_wrap_ups"][0]["notes"].endswith(" once more")
    assert_once_at_server(stage, again, told, finish(again, told))


@pytest.mark.proof
def test_killed_at_random_while_typing(stage: Stage, open_desk: Open) -> None:
    """Keys are injected, the kill comes whenever it comes: everything typed more than a second before is there."""
    chance = random.Random(SEED)
    desk = open_desk()
    in_step(desk)
    met = []
    for _ in range(ROUNDS):
        desk, outcome = random_round(stage, desk, chance)
        met.append(outcome)
    assert any(o.met == "waiting" and o.typed for o in met), "the kills hit something"
