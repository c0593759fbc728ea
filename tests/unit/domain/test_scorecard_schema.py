"""Scales, conditions put together, root causes, alarms, points taken away, rules by number."""

from fractions import Fraction

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.appeal_rules import AppealLevel, AppealRule
from domain.scorecards import (
    PRESETS,
    Answer,
    Fail,
    Form,
    Option,
    Policy,
    Question,
    Release,
    RootCause,
    Scale,
    Section,
    ShowWhen,
    answer_problems,
    causes_of,
    check,
    options_of,
    score,
    summary,
    visible_questions,
)


def words(text="x"):
    return {"en": text, "zh": text, "es": text}


def form(*questions, **more):
    section = Section(ref="all", title=words(), questions=questions)
    return Form(code="form", title=words(), sections=more.pop("sections", (section,)), **more)


def single(ref, *points, **more):
    options = tuple(Option(ref=f"{p:g}", label=words(), points=p) for p in points)
    return Question(ref=ref, title=words(), kind="single", options=options, **more)


def scale(ref, low=1, high=5, **more):
    return Question(ref=ref, title=words(), kind="scale", scale=Scale(low=low, high=high), **more)


def said(**values):
    return [Answer(question=ref, values=(value,)) for ref, value in values.items()]


def found(one):
    return [(f.path, f.code) for f in check(one)]


# ------------------------------------------------------------------------------- scales


@pytest.mark.parametrize(("step", "percent"), [("1", 0), ("2", 25), ("4", 75), ("5", 100)])
def test_a_scale_begins_at_nothing_and_ends_at_everything(step, percent):
    assert score(form(scale("q")), said(q=step)).final == percent


def test_zq1_with_scales():
    """4-point scale 3, weight 30; 5-point scale 2, weight 20; yes, weight 50: 75."""
    zendesk = form(
        scale("a", 1, 4, weight=30), scale("b", weight=20), Question(ref="c", title=words(), weight=50),
        policy="zendesk",
    )  # fmt: skip
    assert score(zendesk, said(a="3", b="2", c="yes")).final == 75


def test_a_step_may_have_words_points_and_a_fail_of_its_own():
    worst = Option(ref="1", label=words("Never"), points=0, fail=Fail(scope="form"))
    one = form(msgspec.structs.replace(scale("q"), options=(worst,)))
    assert [o.ref for o in options_of(one.sections[0].questions[0])] == ["1", "2", "3", "4", "5"]
    assert score(one, said(q="1")).passed is False
    assert score(one, said(q="2")).passed is True
    assert found(one) == []


def test_a_scale_of_one_step_or_of_too_many_is_found():
    assert ("sections[0].questions[0].scale", "out_of_range") in found(form(scale("q", 1, 1)))
    assert ("sections[0].questions[0].scale", "out_of_range") in found(form(scale("q", 0, 11)))
    assert found(form(scale("q", 0, 10))) == []
    strange = msgspec.structs.replace(scale("q"), options=(Option(ref="9", label=words(), points=1),))
    assert ("sections[0].questions[0].options[0].ref", "no_such_step") in found(form(strange))


# ------------------------------------------------------------------------------- conditions


YES_A, YES_B = ShowWhen(question="a", any_of=("yes",)), ShowWhen(question="b", any_of=("yes",))


@pytest.mark.parametrize(
    ("when", "shown_for"),
    [
        (ShowWhen(every=(YES_A, YES_B)), {("yes", "yes")}),
        (ShowWhen(some=(YES_A, YES_B)), {("yes", "yes"), ("yes", "no"), ("no", "yes")}),
        (ShowWhen(question="a", none_of=("yes",)), {("no", "yes"), ("no", "no")}),
        (ShowWhen(question="a", any_of=("yes",), every=(YES_B,)), {("yes", "yes")}),
    ],
)
def test_conditions_are_put_together(when, shown_for):
    one = form(
        Question(ref="a", title=words()), Question(ref="b", title=words()),
        Question(ref="c", title=words(), when=when),
    )  # fmt: skip
    assert found(one) == []
    pairs = [(a, b) for a in ("yes", "no") for b in ("yes", "no")]
    assert {(a, b) for a, b in pairs if "c" in visible_questions(one, said(a=a, b=b))} == shown_for


def test_unanswered_is_not_answered_otherwise():
    one = form(
        Question(ref="a", title=words()),
        Question(ref="c", title=words(), when=ShowWhen(question="a", none_of=("yes",))),
    )
    assert "c" not in visible_questions(one, [])
    assert "c" not in visible_questions(one, [Answer(question="a", na=True)])


def test_a_circle_inside_a_condition_is_found():
    one = form(
        Question(ref="a", title=words(), when=ShowWhen(every=(YES_B,))),
        Question(ref="b", title=words(), when=ShowWhen(some=(YES_A,))),
    )
    assert "when_circle" in {code for _, code in found(one)}


@pytest.mark.parametrize(
    ("when", "code"),
    [
        (ShowWhen(), "when_unknown_question"),
        (ShowWhen(any_of=("yes",)), "when_unknown_question"),
        (ShowWhen(question="a"), "when_never"),
        (ShowWhen(question="a", any_of=("yes",), none_of=("yes",)), "when_never"),
        (ShowWhen(every=(ShowWhen(question="ghost", any_of=("yes",)),)), "when_unknown_question"),
        (ShowWhen(question="a", none_of=("maybe",)), "when_unknown_option"),
    ],
)
def test_senseless_conditions_are_found(when, code):
    one = form(Question(ref="a", title=words()), Question(ref="c", title=words(), when=when))
    assert ("sections[0].questions[1].when", code) in found(one)


# ------------------------------------------------------------------------------- root causes, alarms, release


def with_causes():
    told = Option(ref="told", label=words(), alarm="data_told", root_causes=("haste", "no_knowledge"))
    good = Option(ref="good", label=words(), points=1)
    question = Question(
        ref="q", title=words(), kind="single", options=(good, told), root_cause_rule="on_negative"
    )
    causes = (RootCause(ref="haste", label=words()), RootCause(ref="no_knowledge", label=words()))
    return form(question, root_causes=causes)


def test_a_negative_answer_names_its_root_cause():
    one = with_causes()
    assert found(one) == []
    bad = Answer(question="q", values=("told",))
    assert causes_of(one.sections[0].questions[0], bad) == ("haste", "no_knowledge")
    assert [p.code for p in answer_problems(one, [bad])] == ["root_cause_missing"]
    foreign = msgspec.structs.replace(bad, root_causes=("weather",))
    assert [p.code for p in answer_problems(one, [foreign])] == ["root_cause_missing"]
    assert answer_problems(one, [msgspec.structs.replace(bad, root_causes=("haste",))]) == []
    assert answer_problems(one, said(q="good")) == []


def test_a_root_cause_without_words_is_found():
    unknown = msgspec.structs.replace(with_causes(), root_causes=(RootCause(ref="haste", label=words()),))
    assert ("sections[0].questions[0].options[1].root_causes", "unknown_root_cause") in found(unknown)


def test_a_red_line_is_in_the_result_and_travels():
    result = score(with_causes(), said(q="told"))
    assert [(a.name, a.question, a.option) for a in result.alarms] == [("data_told", "q", "told")]
    assert summary(result).alarms == result.alarms
    assert score(with_causes(), said(q="good")).alarms == ()


def test_a_release_in_no_hours_is_found():
    late = form(Question(ref="q", title=words()), release=Release(how="later"))
    assert ("release.after_h", "out_of_range") in found(late)
    assert found(msgspec.structs.replace(late, release=Release(how="later", after_h=24))) == []
    assert found(msgspec.structs.replace(late, release=Release(how="later", clock="18:00"))) == []
    odd = msgspec.structs.replace(late, release=Release(how="later", clock="25:00"))
    assert ("release.clock", "bad_clock") in found(odd)
    never = msgspec.structs.replace(late, release=Release(how="approved", correct_h=0))
    assert ("release.correct_h", "out_of_range") in found(never)


def test_an_appeal_that_nobody_has_time_for_is_found():
    one = form(Question(ref="q", title=words()), appeals=AppealRule(levels=(AppealLevel(within_h=0),)))
    assert found(one) == [("appeals.levels[0].within_h", "out_of_range")]
    hasty = form(Question(ref="q", title=words()), appeals=AppealRule(within_days=0))
    assert found(hasty) == [("appeals", "out_of_range")]
    assert found(form(Question(ref="q", title=words()), appeals=AppealRule(levels=()))) == []


def test_forms_from_before_are_read_and_written_as_they_were():
    old = {"code": "f", "sections": [{"ref": "s", "questions": [
        {"ref": "q", "kind": "single", "options": [{"ref": "a", "points": 1}],
         "when": {"question": "p", "any_of": ["yes"]}}, {"ref": "p"}]}]}  # fmt: skip
    assert msgspec.json.decode(msgspec.json.encode(msgspec.convert(old, Form))) == old


# ------------------------------------------------------------------------------- points taken away, starts, rules by number


def points(ref, *options, **more):
    return single(ref, *options, **more)


def test_verint_baseline_of_a_question():
    """Question 10 and baseline 20: 30."""
    one = form(points("q", 0, 10, baseline=20), policy="verint")
    result = score(one, said(q="10")).question("q")
    assert (result.earned, result.possible) == (30, 30)
    assert score(one, said(q="0")).question("q").earned == 20


def test_verint_minimum_of_a_question():
    """Minimum 5, scored 3: 5."""
    one = form(points("q", 0, 3, 10, least=5), policy="verint")
    assert score(one, said(q="3")).question("q").earned == 5


def test_verint_category_that_starts_at_100():
    """Category baseline 100, a "No" of -5: 95."""
    no = Question(
        ref="q", title=words(), kind="single",
        options=(Option(ref="yes", label=words()), Option(ref="no", label=words(), points=-5)),
    )  # fmt: skip
    section = Section(ref="c", title=words(), baseline=100, questions=(no,))
    one = form(sections=(section,), policy="verint")
    assert score(one, said(q="no")).final == 95
    assert score(one, said(q="yes")).final == 100
    assert score(one, []).final is None


def test_points_taken_away_never_leave_less_than_nothing():
    one = form(points("a", -50, 10), points("b", 0, 10), policy="verint")
    assert score(one, said(a="-50", b="10")).final == 0
    assert score(one, said(a="10", b="0")).final == 50
    assert score(one, said(a="-50", b="10"), "genesys").final == 50  # there an answer takes nothing away


def test_calabrio_four_of_five():
    one = form(*(Question(ref=r, title=words()) for r in "abcde"))
    assert score(one, said(a="yes", b="yes", c="yes", d="yes", e="no")).final == 80


def failing(ref):
    bad = Option(ref="no", label=words(), fail=Fail(scope="question"))
    return Question(
        ref=ref, title=words(), kind="single", options=(Option(ref="yes", label=words(), points=1), bad)
    )


def playvox():
    def section(ref):
        questions = tuple(failing(f"{ref}{n}") for n in range(3))
        return Section(ref=ref, title=words(), questions=questions, fails_after=2)

    return form(sections=(section("a"), section("b")), fails_after=2, policy="playvox")


def answers(*failed):
    refs = [f"{s}{n}" for s in "ab" for n in range(3)]
    return said(**{ref: "no" if ref in failed else "yes" for ref in refs})


@pytest.mark.parametrize(
    ("failed", "final"),
    [((), 100), (("a0",), Fraction(500, 6)), (("a0", "a1"), 50), (("a0", "a1", "b0", "b1"), 0)],
)
def test_playvox_two_failed_questions_fail_the_section_two_sections_the_evaluation(failed, final):
    result = score(playvox(), answers(*failed))
    assert result.final == final
    assert (result.passed is False) == (len(failed) == 4)


def test_rules_by_number_say_why():
    result = score(playvox(), answers("a0", "a1"))
    by_number = [f for f in result.failed if f.reason == "too_many_failed"]
    assert [(f.scope, f.target, f.question) for f in by_number] == [("section", "a", "a1")]


# ------------------------------------------------------------------------------- for every form


@st.composite
def any_forms(draw):
    """Sections and sub-sections, every kind, conditions, fails, points taken away; and answers to some of it."""
    refs: list[str] = []
    given_answers: list[Answer] = []

    def question():
        ref = f"q{len(refs)}"
        kind = draw(st.sampled_from(["yesno", "single", "scale", "number", "multi", "text", "info"]))
        when = None
        if refs and draw(st.booleans()):
            leaf = ShowWhen(question=draw(st.sampled_from(refs)), any_of=("yes", "0", "3"))
            when = draw(st.sampled_from([leaf, ShowWhen(some=(leaf,)), ShowWhen(every=(leaf, leaf))]))
        refs.append(ref)
        options: tuple[Option, ...] = ()
        if kind in ("single", "multi", "number"):
            fail = Fail(scope=draw(st.sampled_from(["question", "section", "form"])))
            options = tuple(
                Option(
                    ref=str(n), points=draw(st.integers(-5, 10)), at_least=n, at_most=n,
                    fail=fail if n == 0 and draw(st.booleans()) else None,
                )
                for n in range(3)
            )  # fmt: skip
        value: str | float = {"yesno": "yes", "scale": "3", "number": 1.0, "text": "hm"}.get(kind, "0")
        answered = draw(st.sampled_from(["yes", "na", "open"]))
        if answered == "na":
            given_answers.append(Answer(question=ref, na=True))
        elif answered == "yes" and kind != "info":
            given_answers.append(Answer(question=ref, values=(value,)))
        return Question(
            ref=ref, kind=kind, options=options, weight=draw(st.integers(0, 5)), na_allowed=True, when=when,
            critical=draw(st.booleans()), baseline=draw(st.sampled_from([0, 0, 5])),
            least=draw(st.sampled_from([None, 0])),
        )  # fmt: skip

    def section(n, depth=1):
        inner = (section(n + 1, 2),) if depth == 1 and draw(st.booleans()) else ()
        return Section(
            ref=f"s{n}", weight=draw(st.sampled_from([None, 10, 30])), baseline=draw(st.sampled_from([0, 0, 100])),
            questions=tuple(question() for _ in range(draw(st.integers(1, 3)))), sections=inner,
            fails_after=draw(st.sampled_from([0, 2])),
        )  # fmt: skip

    sections = tuple(section(10 * n) for n in range(draw(st.integers(1, 2))))
    return form(sections=sections, fails_after=draw(st.sampled_from([0, 1]))), given_answers


policies = st.sampled_from([*sorted(PRESETS.values(), key=repr), Policy(negative="open", bonus="open")])


@given(any_forms(), policies)
@settings(deadline=None, max_examples=150)
def test_no_form_leaves_its_bounds(filled, policy):
    one, given_answers = filled
    result = score(one, given_answers, policy)
    for figure in (result.raw, result.final, *(s.final for s in result.sections)):
        assert figure is None or 0 <= figure <= 100
    assert (result.raw is None) == (result.final is None)


@settings(deadline=None)
@given(any_forms(), policies)
def test_na_everywhere_gives_no_score_whatever_the_form(filled, policy):
    one, _ = filled
    refs = [question.ref for question in _questions(one)]
    assert score(one, [Answer(question=ref, na=True) for ref in refs], policy).final is None


@settings(deadline=None)
@given(any_forms(), policies)
def test_the_order_does_not_matter_whatever_the_form(filled, policy):
    one, given_answers = filled

    def turned(section):
        return msgspec.structs.replace(
            section,
            questions=section.questions[::-1],
            sections=tuple(turned(s) for s in section.sections[::-1]),
        )

    mixed = msgspec.structs.replace(one, sections=tuple(turned(s) for s in one.sections[::-1]))
    first, second = score(one, given_answers, policy), score(mixed, given_answers[::-1], policy)
    assert (first.raw, first.critical, first.final) == (second.raw, second.critical, second.final)


def _questions(one):
    def below(sections):
        for section in sections:
            yield from section.questions
            yield from below(section.sections)

    return below(one.sections)
