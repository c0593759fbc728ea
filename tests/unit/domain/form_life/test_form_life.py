"""What the builder does to a form: edits, differences, two authors, and the properties that must hold for every form."""

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from domain.form_life import edits
from domain.form_life.compare import compare, touched
from domain.form_life.merge import merge
from domain.form_life.parts import Key, from_parts, parts_of
from domain.scorecards import Fail, Form, Option, Question, Section, ShowWhen


def t(words):
    return {"en": words, "zh": words, "es": words}


def question(ref, **more):
    return Question(ref=ref, title=t(ref), **more)


def section(ref, *questions, **more):
    return Section(ref=ref, title=t(ref), questions=tuple(map(question, questions)), **more)


FORM = Form(
    code="f", title=t("F"),
    sections=(section("s", "a", "b", sections=(section("i", "c"),)), section("z", "d", "e")),
)  # fmt: skip


def refs(form):
    return " ".join("." * line.depth + line.node.ref for line in edits.outline(form))


def test_the_outline_reads_as_the_form_does():
    assert refs(FORM) == "s .a .b .i ..c z .d .e"


@pytest.mark.parametrize(
    ("ref", "by", "after"),
    [
        ("b", -1, "s .b .a .i ..c z .d .e"),
        ("b", 1, "s .a .i ..b ..c z .d .e"),
        ("c", -1, "s .a .b .c .i z .d .e"),
        ("c", 1, "s .a .b .i z .c .d .e"),
        ("a", -1, "s .a .b .i ..c z .d .e"),
        ("e", 1, "s .a .b .i ..c z .d .e"),
        ("z", -1, "z .d .e s .a .b .i ..c"),
        ("z", 1, "s .a .b .i ..c z .d .e"),
    ],
)
def test_moving_by_key_goes_through_the_whole_form(ref, by, after):
    assert refs(edits.move(FORM, ref, by)) == after


@pytest.mark.parametrize(
    ("ref", "target", "after"),
    [
        ("e", "a", "s .e .a .b .i ..c z .d"),
        ("a", "i", "s .b .i ..a ..c z .d .e"),
        ("z", "s", "z .d .e s .a .b .i ..c"),
        ("z", "i", "s .a .b .z ..d ..e .i ..c"),
        ("i", "z", "s .a .b i .c z .d .e"),
    ],
)
def test_dropping_puts_it_there(ref, target, after):
    assert refs(edits.move_to(FORM, ref, target)) == after


def test_a_section_with_sections_goes_into_none():
    with pytest.raises(edits.EditError, match="too_deep"):
        edits.move_to(
            replace(FORM, sections=(*FORM.sections, section("y", sections=(section("w", "v"),)))), "y", "i"
        )


def test_new_things_stand_behind_the_chosen_one():
    assert refs(edits.add_question(FORM, "a", question("n"))) == "s .a .n .b .i ..c z .d .e"
    assert refs(edits.add_question(FORM, "i", question("n"))) == "s .a .b .i ..n ..c z .d .e"
    assert refs(edits.add_question(FORM, "", question("n"))) == "s .a .b .i ..c z .d .e .n"
    assert refs(edits.add_section(FORM, "c", section("n"))) == "s .a .b .i ..c n z .d .e"
    assert refs(edits.add_section(FORM, "a", section("n"), inside=True)) == "s .a .b .i ..c .n z .d .e"
    with pytest.raises(edits.EditError, match="name_taken"):
        edits.add_question(FORM, "a", question("z"))


def when_b():
    leaf = ShowWhen(question="b", any_of=("yes",))
    made = edits.set_node(FORM, "d", when=ShowWhen(every=(leaf, ShowWhen(question="a", any_of=("no",)))))
    return edits.set_node(made, "z", when=leaf)


def test_what_is_deleted_is_in_no_condition_any_more():
    made = edits.delete(when_b(), "b")
    assert refs(made) == "s .a .i ..c z .d .e"
    assert edits.find(made, "z").when is None
    assert edits.find(made, "d").when == ShowWhen(every=(ShowWhen(question="a", any_of=("no",)),))
    assert refs(edits.delete(FORM, "s")) == "z .d .e"
    with pytest.raises(edits.EditError, match="last_section"):
        edits.delete(edits.delete(FORM, "s"), "z")


def test_another_name_is_followed_by_conditions_and_fails():
    away = Option(ref="no", fail=Fail(scope="section", target="i"))
    form = edits.set_node(when_b(), "e", kind="single", options=(Option(ref="yes", points=1), away))
    made = edits.rename(edits.rename(form, "b", "bb"), "i", "ii")
    assert edits.find(made, "z").when == ShowWhen(question="bb", any_of=("yes",))
    assert edits.find(made, "e").options[1].fail.target == "ii"
    for wrong in ("a", " "):
        with pytest.raises(edits.EditError):
            edits.rename(form, "b", wrong)


def test_once_more():
    made, new = edits.duplicate(FORM, "a")
    assert (new, refs(made)) == ("a_1", "s .a .a_1 .b .i ..c z .d .e")


def test_words_without_words_are_no_words():
    made = edits.set_text(FORM, "a", "title", "zh", "")
    assert edits.find(made, "a").title == {"en": "a", "es": "a"}
    assert edits.set_text(FORM, "", "title", "en", "New").title["en"] == "New"


# ------------------------------------------------------------------------------- differences


def told(before, after):
    return [(c.what, c.part, c.name, c.field, c.before, c.after) for c in compare(before, after)]


def test_differences_are_told_by_part_and_field():
    made = edits.set_node(FORM, "a", weight=2.5)
    made = edits.set_text(made, "s", "title", "en", "New")
    made = edits.delete(replace(made, pass_mark=80), "c")
    made = edits.add_question(made, "e", question("n"))
    assert told(FORM, made) == [
        ("changed", "head", "pass_mark", "pass_mark", "", "80"),
        ("changed", "section", "s", "title.en", "s", "New"),
        ("changed", "question", "a", "weight", "1", "2.5"),
        ("added", "question", "n", "", "", ""),
        ("removed", "question", "c", "", "", ""),
    ]
    assert touched(FORM, made) == {"", "s", "a", "n", "c"}


def test_an_answer_that_moved_did_not_change():
    options = (Option(ref="x", points=1), Option(ref="y", points=2))
    one = edits.set_node(FORM, "a", options=options)
    other = edits.set_node(FORM, "a", options=options[::-1])
    assert told(one, other) == [("changed", "question", "a", "options#order", "x, y", "y, x")]


@pytest.mark.parametrize(
    ("ref", "by", "behind", "other"), [("b", -1, "", "s"), ("c", 1, "", "z"), ("d", 1, "e", "e")]
)
def test_a_move_says_behind_what(ref, by, behind, other):
    (change,) = compare(FORM, edits.move(FORM, ref, by))
    if ref == "d":
        assert (change.name, change.after) in {("d", "e"), ("e", "")}
        return
    assert (change.what, change.part) == ("moved", "question")
    if ref == "c":
        assert (change.name, change.after, change.other) == ("c", behind, t(other))


# ------------------------------------------------------------------------------- two authors


def test_changes_that_do_not_touch_are_put_together():
    mine = edits.set_node(edits.move(FORM, "d", 1), "a", weight=3)
    theirs = edits.add_question(edits.set_node(FORM, "b", critical=True), "c", question("n"))
    merged = merge(FORM, mine, theirs)
    assert merged.clashes == ()
    assert refs(merged.form) == "s .a .b .i ..c ..n z .e .d"
    assert edits.find(merged.form, "a").weight == 3
    assert edits.find(merged.form, "b").critical


def test_one_question_changed_by_both_is_asked():
    mine, theirs = (edits.set_node(FORM, "a", weight=n) for n in (2, 3))
    key = Key("question", "", "a")
    merged = merge(FORM, mine, theirs)
    assert merged.clashes == (key,)
    assert edits.find(merged.form, "a").weight == 3
    assert edits.find(merge(FORM, mine, theirs, {key: "mine"}).form, "a").weight == 2


def test_a_question_that_one_moved_and_the_other_changed_stands_once():
    mine, theirs = edits.move_to(FORM, "a", "z"), edits.set_node(FORM, "a", weight=9)
    merged = merge(FORM, mine, theirs).form
    assert refs(merged) == "s .b .i ..c z .a .d .e"
    assert edits.find(merged, "a").weight == 9


def test_a_question_that_both_moved_elsewhere_stands_once():
    merged = merge(FORM, edits.move_to(FORM, "a", "z"), edits.move_to(FORM, "a", "i")).form
    assert refs(merged).split().count(".a") + refs(merged).split().count("..a") == 1


# ------------------------------------------------------------------------------- for every form


@st.composite
def changed_forms(draw):
    """The form after some random acts of an author."""
    form, rng = FORM, random.Random(draw(st.integers(0, 10_000)))
    for n in range(draw(st.integers(0, 6))):
        names = [line.node.ref for line in edits.outline(form)]
        ref, other = rng.choice(names), rng.choice(names)
        act = rng.choice(["move", "move_to", "add", "delete", "weight", "section", "rename"])
        try:
            match act:
                case "move":
                    form = edits.move(form, ref, rng.choice([-1, 1]))
                case "move_to":
                    form = edits.move_to(form, ref, other)
                case "add":
                    form = edits.add_question(form, ref, question(f"n{rng.randrange(999)}"))
                case "delete":
                    form = edits.delete(form, ref)
                case "weight":
                    form = edits.set_node(form, ref, weight=float(n))
                case "section":
                    form = edits.add_section(
                        form, ref, section(f"t{rng.randrange(999)}"), inside=rng.random() < 0.5
                    )
                case "rename":
                    form = edits.rename(form, ref, f"r{rng.randrange(999)}")
        except edits.EditError:
            continue
    return form


@settings(deadline=None)
@given(changed_forms())
def test_every_form_is_the_sum_of_its_parts(form):
    assert from_parts(parts_of(form), form.code, form.version) == form
    names = [line.node.ref for line in edits.outline(form)]
    assert len(names) == len(set(names))
    assert max((line.depth for line in edits.outline(form)), default=0) <= 2


@settings(deadline=None)
@given(changed_forms(), changed_forms())
def test_merging_loses_nothing_that_only_one_has_touched(mine, theirs):
    assert merge(FORM, mine, FORM).form == mine
    assert merge(FORM, FORM, theirs).form == theirs
    assert merge(FORM, mine, mine).form == mine
    merged = merge(FORM, mine, theirs).form
    names = [line.node.ref for line in edits.outline(merged)]
    assert len(names) == len(set(names))


@settings(deadline=None)
@given(changed_forms(), changed_forms())
def test_no_difference_means_the_same(one, other):
    assert (compare(one, other) == ()) == (one == other)
