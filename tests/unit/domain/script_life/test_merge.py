"""Two authors on one draft: what does not touch is kept from both, what does is said; and comparison tells it all."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from domain.script_life.compare import compare, touched
from domain.script_life.merge import merge
from domain.script_life.parts import Key, from_parts, parts_of
from domain.scripts import Script
from tests.unit.domain.script_life.graphs import SCRIPT, say, scripts, t


def with_step(script: Script, name: str, **values: object) -> Script:
    steps = tuple(replace(s, **values) if s.id == name else s for s in script.steps)
    return replace(script, steps=steps)


@given(scripts())
@settings(max_examples=60, deadline=None)
def test_a_script_taken_apart_and_put_together_is_the_same(script):
    assert from_parts(parts_of(script), script.code, script.version) == script


@given(scripts(), scripts())
@settings(max_examples=60, deadline=None)
def test_what_only_one_has_changed_stands(base, other):
    assert merge(base, other, base) == (other, ())
    assert merge(base, base, other) == (other, ())
    assert merge(base, other, other) == (other, ())


@given(scripts(), st.data())
@settings(max_examples=100, deadline=None)
def test_a_merge_of_disjoint_edits_has_both(base, data):
    names = [s.id for s in base.steps]
    mine_at = data.draw(st.sampled_from(names))
    theirs_at = data.draw(st.sampled_from(names))
    mine, theirs = with_step(base, mine_at, text=t("mine")), with_step(base, theirs_at, text=t("theirs"))
    merged, clashes = merge(base, mine, theirs)
    if mine_at == theirs_at:
        assert clashes == (Key("step", "", mine_at),)
        assert next(s for s in merged.steps if s.id == mine_at).text == t("theirs")
        mended = merge(base, mine, theirs, {clashes[0]: "mine"}).script
        assert next(s for s in mended.steps if s.id == mine_at).text == t("mine")
    else:
        assert clashes == ()
        assert {s.id: s.text for s in merged.steps} == {s.id: s.text for s in base.steps} | {
            mine_at: t("mine"), theirs_at: t("theirs"),
        }  # fmt: skip
        assert [s.id for s in merged.steps] == names


def test_two_new_steps_stand_where_their_authors_put_them():
    mine = replace(SCRIPT, steps=(SCRIPT.steps[0], say("mine", "still"), *SCRIPT.steps[1:]))
    theirs = replace(SCRIPT, steps=(*SCRIPT.steps[:-1], say("theirs", "end"), SCRIPT.steps[-1]))
    merged, clashes = merge(SCRIPT, mine, theirs)
    assert [s.id for s in merged.steps] == [
        "hello",
        "mine",
        "still",
        "price",
        "theirs",
        "end",
    ] and not clashes


def test_a_step_that_one_deleted_and_the_other_changed_is_a_clash():
    mine = replace(SCRIPT, steps=tuple(s for s in SCRIPT.steps if s.id != "price"))
    theirs = with_step(SCRIPT, "price", text=t("Only 2,480"))
    merged, clashes = merge(SCRIPT, mine, theirs)
    assert clashes == (Key("step", "", "price"),) and "price" in {s.id for s in merged.steps}
    dropped = merge(SCRIPT, mine, theirs, {clashes[0]: "mine"}).script
    assert "price" not in {s.id for s in dropped.steps}


def test_both_moving_the_same_steps_is_a_clash_and_nothing_is_lost():
    a, b, c, d = SCRIPT.steps
    merged, clashes = merge(SCRIPT, replace(SCRIPT, steps=(b, a, c, d)), replace(SCRIPT, steps=(a, b, d, c)))
    assert clashes == (Key("order", "", "steps"),)
    assert [s.id for s in merged.steps] == ["hello", "still", "end", "price"]


def test_an_objection_that_was_deleted_takes_its_steps_along():
    merged, clashes = merge(SCRIPT, replace(SCRIPT, objections=()), with_step(SCRIPT, "hello", text=t("Hi")))
    assert merged.objections == () and clashes == () and merged.steps[0].text == t("Hi")


@given(scripts())
@settings(max_examples=60, deadline=None)
def test_a_version_compared_with_itself_has_no_difference(script):
    assert compare(script, script) == () and touched(script, script) == frozenset()


@given(scripts(), scripts())
@settings(max_examples=100, deadline=None)
def test_every_difference_is_told(one, other):
    assert (compare(one, other) == ()) == (replace(one, version=1) == replace(other, version=1))


def test_differences_are_told_by_field_with_both_values():
    after = with_step(SCRIPT, "hello", text={**t("Words of hello"), "en": "Good morning"}, required=True)
    (text, required) = compare(SCRIPT, after)
    assert (text.what, text.name, text.field, text.before, text.after) == (
        "changed", "hello", "text.en", "Words of hello", "Good morning",
    )  # fmt: skip
    assert (required.field, required.before, required.after) == ("required", "false", "true")


def test_an_answer_that_only_moved_is_no_new_answer():
    still = SCRIPT.steps[1]
    after = with_step(SCRIPT, "still", options=tuple(reversed(still.options)))
    assert [(c.field, c.before, c.after) for c in compare(SCRIPT, after)] == [
        ("options#order", "yes, no", "no, yes")
    ]


def test_a_step_that_came_went_or_moved_is_named_by_its_words():
    a, b, c, d = SCRIPT.steps
    found = compare(SCRIPT, replace(SCRIPT, steps=(a, c, b, say("new", words="How are you?"), d)))
    assert [(f.what, f.name, f.after) for f in found] == [("moved", "price", "hello"), ("added", "new", "")]
    assert (found[0].title["en"], found[0].other["en"]) == ("Words of price", "Words of hello")
    assert next(f for f in found if f.what == "added").title["en"] == "How are you?"
    gone = compare(SCRIPT, replace(SCRIPT, steps=(a, b, d)))
    assert [(f.what, f.name) for f in gone] == [("removed", "price")]
