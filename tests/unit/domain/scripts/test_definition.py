"""The schema: old files and newer ones decode, steps can be exchanged by id."""

from __future__ import annotations

from datetime import UTC, datetime

import msgspec
import pytest

from domain.scripts import Objection, Option, Player, PlayerState, Position, Script, Step, decode, with_steps

AT = datetime(2026, 11, 23, 2, tzinfo=UTC)
OLD = (
    b'{"code":"old","title":{"en":"Old"},"start":"a","steps":[{"id":"a","kind":"ask","text":{"en":"Well?"},'
    b'"options":[{"code":"yes","text":{"en":"Yes"},"goto":"b"}]},{"id":"b","kind":"outcome","disposition":"x"}],'
    b'"fallbacks":{"agent.name":{"en":"your adviser"}},"expected_steps":2}'
)
NEWER = (
    b'{"code":"new","kind":"seminar","title":{"en":"New"},"start":"a","steps":[{"id":"a","kind":"hologram",'
    b'"text":{"en":"Show it."},"goto":"b","beam":{"colour":"red"},"ask":"gesture","channel":"thought"},'
    b'{"id":"b","kind":"act","acts":[{"kind":"teleport","to":"home"}],"goto":"c"},{"id":"c","text":{"en":"Bye."}}]}'
)
SCRIPT = Script(
    code="s", title={"en": "S"}, start="a",
    steps=(Step(id="a", text={"en": "A"}, goto="b"), Step(id="b", kind="outcome")),
    objections=(Objection(code="o", title={"en": "O"}, steps=(Step(id="o1", text={"en": "Old words"}),)),),
)  # fmt: skip


def test_a_script_published_before_these_kinds_is_played() -> None:
    player = Player(decode(OLD), {})
    player.begin(AT)
    player.choose(1, AT)
    assert player.step.id == "b" and player.ended


def test_a_step_of_an_unknown_kind_shows_its_text_and_goes_on() -> None:
    """A newer server, an older desk."""
    player = Player(decode(NEWER), {})
    player.begin(AT)
    assert player.step.text == {"en": "Show it."} and not player.ended
    player.forward(AT)
    assert player.step.id == "c"  # an act without words is passed
    assert [d.act.kind for d in player.dues()] == ["teleport"]  # and whoever does acts says what it cannot do


def test_a_state_saved_before_these_kinds_is_taken_up() -> None:
    old = b'{"trail":[{"step":"a"},{"step":"b"}],"answers":[{"step":"a","value":"yes","at":"2026-11-23T02:00:00Z"}]}'
    player = Player(decode(OLD), {}, msgspec.json.decode(old, type=PlayerState))
    assert player.step.id == "b" and player.answers() == {"a": "yes"} and player.dues() == ()


def test_steps_are_exchanged_by_id_in_the_script_and_in_its_objections() -> None:
    other = Step(id="a", text={"en": "Other"}, goto="b", options=(Option(code="y", text={"en": "Y"}),))
    changed = with_steps(SCRIPT, {"a": other, "o1": Step(id="o1", text={"en": "New words"})})
    assert changed.steps == (other, SCRIPT.steps[1]) and changed.version == SCRIPT.version
    assert changed.objections[0].steps[0].text == {"en": "New words"}
    assert SCRIPT.steps[0].text == {"en": "A"} and with_steps(SCRIPT, {}) is SCRIPT


@pytest.mark.parametrize(("name", "step"), [("zz", Step(id="zz")), ("a", Step(id="b"))])
def test_a_step_that_is_not_there_cannot_be_exchanged(name: str, step: Step) -> None:
    with pytest.raises(KeyError):
        with_steps(SCRIPT, {name: step})


def test_a_place_that_the_script_has_lost_is_left_out() -> None:
    """A state of one version, taken up with another one."""
    saved = PlayerState(
        trail=(Position(step="a"), Position(step="gone"), Position(step="x", objection="gone"))
    )
    assert Player(SCRIPT, {}, saved).step.id == "a"
