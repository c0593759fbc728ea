"""Scoring: the documented arithmetic of other vendors, our own policy, and what must hold for every form."""

import random
from fractions import Fraction

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.scorecards import (
    PRESETS,
    Answer,
    Band,
    Fail,
    Form,
    Mark,
    NaReason,
    Option,
    Question,
    ScoreSummary,
    Section,
    ShowWhen,
    answer_problems,
    check,
    display,
    form_from,
    mean_score,
    score,
    summary,
    visible_questions,
)


def words(text="x"):
    return {"en": text, "zh": text, "es": text}


def scale(ref, *points, weight=1.0, fail_at=None, scope="form", **more):
    """A single-choice question whose options are named by their points."""
    options = tuple(
        Option(ref=f"{p:g}", label=words(), points=p, fail=Fail(scope=scope) if p == fail_at else None)
        for p in points
    )
    return Question(
        ref=ref, title=words(), kind="single", options=options, weight=weight, na_allowed=True, **more
    )


def yesno(ref, **more):
    return Question(ref=ref, title=words(), na_allowed=True, **more)


def form(*sections, policy="leadline", **more):
    """A form of sections; bare questions get one section around them."""
    if sections and isinstance(sections[0], Question):
        sections = (Section(ref="all", title=words(), questions=sections),)
    return Form(code="form", title=words(), sections=sections, policy=policy, **more)


def said(**values):
    """`said(q1="10", q2=None)`: None is N/A."""
    return [
        Answer(question=ref, na=True) if value is None else Answer(question=ref, values=(value,))
        for ref, value in values.items()
    ]


# ------------------------------------------------------------------------------- Amazon Connect, percentage


def connect(fail=False):
    return form(
        scale("q1", 0, 5, 10, weight=40),
        scale("q2", 0, 5, 10, weight=20),
        scale("q3", 0, 5, 10, weight=20),
        scale("q4", 0, 5, 10, weight=20, fail_at=0 if fail else None),
        policy="connect-percentage",
    )


AC1 = {"q1": "10", "q2": "5", "q3": "5", "q4": "0"}


def test_ac1_weighted_sum():
    assert score(connect(), said(**AC1)).final == 60


def test_ac2_the_weight_of_na_is_spread_in_proportion():
    result = score(connect(), said(**AC1 | {"q4": None}))
    assert result.final == 75
    assert [result.question(q).weight for q in ("q1", "q2", "q3", "q4")] == [50, 25, 25, 0]


def test_an_answer_without_weight_does_not_make_a_score_of_passes():
    one = form(scale("a", 0, 1), scale("b", 0, 1, weight=0))
    assert score(one, said(a=None, b="1"), "evaluagent-a").final is None


def interruptions():
    ranges = (
        Option(ref="none", label=words(), points=10, at_least=0, at_most=0),
        Option(ref="few", label=words(), points=5, at_least=1, at_most=4),
        Option(ref="many", label=words(), points=1, at_least=5, at_most=10),
    )
    return Question(ref="q", title=words(), kind="number", options=ranges, points=10)


@pytest.mark.parametrize(("value", "percent"), [(0, 100), (1, 50), (3, 50), (4, 50), (5, 10), (10, 10)])
def test_ac3_number_through_ranges(value, percent):
    result = score(form(interruptions(), policy="connect-percentage"), said(q=value))
    assert result.question("q").percent == percent


@pytest.mark.parametrize("value", [11, -1, 4.5, "3"])
def test_a_number_outside_every_range_does_not_fit(value):
    result = score(form(interruptions()), said(q=value))
    assert (result.final, result.invalid) == (None, ("q",))


def test_ac4_multi_select_is_capped():
    options = tuple(Option(ref=r, label=words(), points=4) for r in "abc")
    one = form(Question(ref="q", title=words(), kind="multi", options=options, points=10))
    result = score(one, [Answer(question="q", values=("a", "b", "c"))], "connect-percentage")
    assert (result.question("q").earned, result.final) == (10, 100)
    assert score(one, [Answer(question="q", values=("a", "b"))], "connect-percentage").final == 80


def test_ac5_auto_fail_of_the_form():
    result = score(connect(fail=True), said(**AC1))
    assert (result.raw, result.final, result.passed) == (60, 0, False)
    assert [(f.scope, f.target, f.question, f.option) for f in result.failed] == [("form", "form", "q4", "0")]
    assert result.section("all").failed
    assert result.question("q1").failed


def test_ac6_auto_fail_of_a_section():
    fails = Option(ref="1", label=words(), points=1, fail=Fail(scope="section"))
    a = Question(ref="a", title=words(), kind="single", options=(fails, Option(ref="0", label=words())))
    both = form(
        Section(ref="A", title=words(), weight=50, questions=(a,)),
        Section(ref="B", title=words(), weight=50, questions=(scale("b", 0, 8, 10),)),
        policy="connect-percentage",
    )
    result = score(both, said(a="1", b="8"))
    assert (result.raw, result.final) == (90, 40)
    assert (result.section("A").raw, result.section("A").final, result.section("A").failed) == (100, 0, True)
    assert (result.section("B").final, result.section("B").failed) == (80, False)


@pytest.mark.parametrize("policy", sorted(PRESETS))
def test_ac7_na_everywhere_is_no_score(policy):
    result = score(connect(), said(q1=None, q2=None, q3=None, q4=None), policy)
    assert (result.raw, result.critical, result.final, result.passed) == (None, None, None, None)


def two_sections():
    return form(
        Section(
            ref="A", title=words(), weight=60, questions=tuple(scale(q, 0, 5, 10) for q in ("a1", "a2", "a3"))
        ),
        Section(ref="B", title=words(), weight=40, questions=tuple(scale(q, 0, 5, 10) for q in ("b1", "b2"))),
    )


@pytest.mark.parametrize(
    ("policy", "final"), [("connect-percentage", Fraction(125, 2)), ("leadline", Fraction(70))]
)
def test_ac8_the_weight_of_na_goes_form_wide_or_stays_in_its_section(policy, final):
    answers = said(a1="10", a2="10", a3=None, b1="5", b2="0")
    assert score(two_sections(), answers, policy).final == final


def test_ours_gives_the_weight_of_an_empty_section_to_the_others():
    result = score(two_sections(), said(a1=None, a2=None, a3=None, b1="5", b2="10"))
    assert result.final == 75
    assert (result.section("A").weight, result.section("B").weight) == (0, 100)
    assert result.section("A").final is None


# ------------------------------------------------------------------------------- Amazon Connect, points


def points_form(fail=False):
    bonus = Option(ref="yes", label=words(), points=5)
    return form(
        scale("q1", 0, 8, 10, fail_at=8 if fail else None),
        scale("q2", 0, 20),
        Question(ref="extra", title=words(), kind="single", bonus=True, options=(bonus,)),
        policy="connect-points",
    )


def test_ap1_a_bonus_question_may_pass_100():
    assert score(points_form(), said(q1="8", q2="20", extra="yes")).final == 110
    assert score(points_form(), said(q1="8", q2="20")).raw == Fraction(2800, 30)


def test_ap2_a_bonus_option_passes_its_question():
    options = (
        Option(ref="base", label=words(), points=10),
        Option(ref="more", label=words(), points=12, bonus=True),
    )
    one = form(Question(ref="q1", title=words(), kind="single", options=options), scale("q2", 0, 10))
    result = score(one, said(q1="more", q2="0"), "connect-points")
    assert (result.final, result.question("q1").percent) == (60, 120)
    assert score(one, said(q1="more", q2="0"), "genesys").final == 50  # no bonus there


def test_ap3_auto_fail_beats_the_bonus():
    result = score(points_form(fail=True), said(q1="8", q2="20", extra="yes"))
    assert (result.raw, result.final) == (110, 0)


# ------------------------------------------------------------------------------- Genesys


def genesys(fatal=False):
    no = Option(ref="no", label=words(), fail=Fail() if fatal else None)
    q = Question(
        ref="q12", title=words(), options=(Option(ref="yes", label=words(), points=1), no), na_allowed=True
    )
    return form(
        Section(ref="g1", title=words(), weight=40, na_allowed=True, questions=(yesno("q11"), q)),
        Section(ref="g2", title=words(), weight=20, questions=(yesno("q21"),)),
        policy="genesys",
    )


def test_gc1_group_weights():
    assert score(genesys(), said(q11="yes", q12="no", q21="yes")).final == 60


def test_gc1_by_hand():
    # (1 x 40 + 0 x 40 + 1 x 20) / (2 x 40 + 1 x 20) = 60 / 100
    assert score(genesys(), said(q11="no", q12="no", q21="yes")).final == 20


def test_gc2_na_is_zero_of_zero():
    assert score(genesys(), said(q11="yes", q12=None, q21="yes")).final == 100


def test_gc3_a_whole_group_na():
    assert score(genesys(), said(q11=None, q12=None, q21="yes")).final == 100
    by_group = [Answer(question="g1", na=True), *said(q11="no", q12="no", q21="yes")]
    assert score(genesys(), by_group).final == 100


def test_gc4_a_fatal_question():
    result = score(genesys(fatal=True), said(q11="yes", q12="no", q21="yes"))
    assert (result.raw, result.final, len(result.failed), result.passed) == (60, 0, 1, False)


@pytest.mark.parametrize("policy", sorted(PRESETS))
def test_gc5_critical_score(policy):
    one = form(yesno("a", critical=True), yesno("b", critical=True), yesno("c"))
    assert score(one, said(a="yes", b="no", c="no"), policy).critical == 50


# ------------------------------------------------------------------------------- Zendesk


def zendesk(critical=False):
    return form(
        scale("a", 1, 2, 3, 4, weight=30),
        scale("b", 1, 2, 3, 4, 5, weight=20, critical=critical),
        Question(ref="c", title=words(), weight=50, na_allowed=True),
        policy="zendesk",
    )


ZQ1 = {"a": "3", "b": "2", "c": "yes"}


def test_zq1_scales_begin_at_their_lowest():
    result = score(zendesk(), said(**ZQ1))
    assert [result.question(q).percent for q in "abc"] == [Fraction(200, 3), 25, 100]
    assert result.final == 75


def test_zq2_a_critical_category_below_half():
    result = score(zendesk(critical=True), said(**ZQ1))
    assert (result.final, result.failed[0].reason) == (0, "critical_below")
    assert score(zendesk(critical=True), said(**ZQ1 | {"b": "3"})).final > 0  # exactly half is not below


def test_zq3_iqs_is_the_mean_of_reviews():
    finals = [score(zendesk(critical=c), said(**ZQ1)).final for c in (False, True)]
    assert mean_score(finals) == Fraction(75, 2)
    assert mean_score([Fraction(80), None]) == 80
    assert mean_score([None]) is None


@pytest.mark.parametrize("third", [{"c": None}, {}])
def test_zq4_a_category_without_rating_is_left_out(third):
    assert score(zendesk(), said(a="3", b="2", **third)).final == 50


# ------------------------------------------------------------------------------- EvaluAgent and others


def evaluagent():
    return form(
        scale("a", 0, 0.5, 1, weight=40),
        scale("b", 0, 0.5, 1, weight=30, fail_at=0),
        scale("c", 0, 0.5, 1, weight=30),
    )


EA1 = {"a": "1", "b": "0.5", "c": None}
EA2 = {"a": "1", "b": "0", "c": "1"}


@pytest.mark.parametrize(
    ("policy", "ea1", "ea2"),
    [("a", "85.00", "0.00"), ("b", "85.00", "70.00"), ("c", "78.57", "0.00"), ("d", "78.57", "70.00")],
)
def test_ea1_ea2_two_global_switches(policy, ea1, ea2):
    policy = f"evaluagent-{policy}"
    first, second = score(evaluagent(), said(**EA1), policy), score(evaluagent(), said(**EA2), policy)
    assert (display(first.final), first.passed) == (ea1, True)
    assert (display(second.final), second.passed) == (ea2, False)


def test_google_normalised_without_na():
    five = form(*(yesno(f"q{n}") for n in range(5)))
    answers = said(q0="yes", q1="yes", q2="no", q3=None, q4="yes")
    assert score(five, answers, "genesys").final == score(five, answers).final == 75


def test_sprinklr_item_category_and_audit():
    options = tuple(Option(ref=str(n), label=words(), points=p) for n, p in enumerate((100, 50, 0), 1))
    item = form(Question(ref="q", title=words(), kind="multi", options=options))
    assert display(score(item, [Answer(question="q", values=("2", "3"))]).final) == "33.33"
    category = form(
        *(scale(q, 0, 50, 75, 100, weight=w) for q, w in (("a", 10), ("b", 5), ("c", 5))), policy="zendesk"
    )
    assert score(category, said(a="75", b="50", c="100")).final == 75
    audit = form(
        *(
            Section(ref=f"s{q}", title=words(), weight=w, questions=(scale(q, 0, 50, 85, 100),))
            for q, w in (("a", 10), ("b", 15), ("c", 5))
        )
    )
    assert score(audit, said(a="85", b="50", c="100")).final == 70


# ------------------------------------------------------------------------------- ours


def test_ours_keeps_the_figure_and_fails_the_outcome():
    result = score(connect(fail=True), said(**AC1), "leadline")
    assert (result.raw, result.final, result.passed) == (60, 60, False)


def test_ours_caps_the_bonus():
    answers = said(q1="10", q2="20", extra="yes")
    assert score(points_form(), answers, "leadline").final == 100
    assert score(points_form(), answers, "genesys").question("extra").state == "unscored"


def test_pass_mark_and_bands_compare_exact_values():
    bands = (Band(ref="good", title=words(), at_least=66.67), Band(ref="fair", title=words(), at_least=50))
    three = form(*(yesno(q) for q in "abc"), pass_mark=66.67, bands=bands)
    result = score(three, said(a="yes", b="yes", c="no"))
    assert display(result.final) == "66.67"
    assert (result.passed, result.band) == (False, "fair")  # 66.666... is below
    assert score(three, said(a="no", b="no", c="no")).band == ""


def test_subsections():
    inner = Section(
        ref="in", title=words(), questions=(scale("b", 0, 1, weight=1, fail_at=0, scope="subsection"),)
    )
    outer = Section(ref="out", title=words(), questions=(yesno("a"), yesno("c")), sections=(inner,))
    result = score(form(outer, policy="connect-percentage"), said(a="yes", b="0", c="yes"))
    assert (result.section("in").failed, result.section("out").failed) == (True, False)
    assert display(result.final) == "66.67"


def test_conditions_show_hide_and_hang_together():
    three = form(
        yesno("asked"),
        yesno("how", when=ShowWhen(question="asked", any_of=("yes",))),
        yesno("why", when=ShowWhen(question="how", any_of=("no",))),
    )
    assert visible_questions(three, said(asked="no", how="no")) == {"asked"}
    assert visible_questions(three, said(asked="yes", how="no")) == {"asked", "how", "why"}
    hidden = score(three, said(asked="no", how="no", why="no"))
    assert (hidden.question("how").state, hidden.unanswered) == ("hidden", ())
    assert score(three, said(asked="yes", how="no", why="yes")).final == Fraction(200, 3)


def test_a_circle_of_conditions_shows_nothing_and_is_found():
    two = form(
        yesno("a", when=ShowWhen(question="b", any_of=("yes",))),
        yesno("b", when=ShowWhen(question="a", any_of=("yes",))),
    )
    assert visible_questions(two, said(a="yes", b="yes")) == frozenset()
    assert {f.code for f in check(two)} == {"when_circle"}


def test_unanswered_questions_are_named_and_left_out():
    result = score(connect(), said(q1="10"))
    assert (result.final, result.unanswered) == (100, ("q2", "q3", "q4"))


def test_na_where_it_is_not_allowed_is_no_answer():
    one = form(Question(ref="a", title=words()), yesno("b"))
    result = score(one, said(a=None, b="no"))
    assert (result.final, result.invalid) == (0, ("a",))


def test_decimal_weights_are_exact():
    one = form(scale("a", 0, 1, weight=0.1), scale("b", 0, 1, weight=0.2))
    assert score(one, said(a="1", b="0")).final == Fraction(100, 3)


def test_a_scope_that_the_policy_does_not_know_fails_nothing():
    one = form(scale("a", 0, 1, fail_at=0, scope="section"), yesno("b"))
    assert score(one, said(a="0", b="yes"), "connect-percentage").final == 0
    result = score(one, said(a="0", b="yes"), "genesys")
    assert (result.final, result.failed) == (50, ())


def test_a_section_can_be_hidden():
    one = form(
        Section(ref="s", title=words(), questions=(yesno("a"),)),
        Section(
            ref="t", title=words(), when=ShowWhen(question="a", any_of=("yes",)), questions=(yesno("b"),)
        ),
    )
    assert visible_questions(one, said(a="no")) == {"a"}
    assert visible_questions(one, said(a="yes")) == {"a", "b"}


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (Fraction(175, 2), "87.50"),
        (Fraction(200, 3), "66.67"),
        (Fraction(1, 200), "0.01"),
        (Fraction(2675, 1000), "2.68"),
        (Fraction(0), "0.00"),
        (Fraction(110), "110.00"),
        (None, None),
    ],
)
def test_display_rounds_half_up(value, text):
    assert display(value) == text


def test_summary_travels_as_json():
    sent = msgspec.json.encode(summary(score(connect(fail=True), said(**AC1))))
    back = msgspec.json.decode(sent, type=ScoreSummary)
    assert (back.raw, back.final, back.passed, back.failed[0].question) == ("60.00", "0.00", False, "q4")
    assert back.sections == {"all": "0.00"}


# ------------------------------------------------------------------------------- submission


def test_what_keeps_an_evaluation_from_being_submitted():
    strict = form(
        yesno("a", comment_rule="on_negative", evidence_rule="always"),
        yesno("b", na_reasons=(NaReason(ref="silent", label=words()),)),
        yesno("c"),
        Question(ref="note", title=words(), kind="text", optional=True),
        Question(ref="d", title=words()),
        yesno("e", evidence_rule="on_negative"),
    )
    answers = [
        *said(a="no", b=None, d=None, ghost="yes"),
        Answer(question="e", values=("no",), marks=(Mark(start_ms=9, end_ms=3),)),
    ]
    assert [(p.question, p.code) for p in answer_problems(strict, answers)] == [
        ("a", "comment_missing"),
        ("a", "evidence_missing"),
        ("b", "na_reason_missing"),
        ("c", "unanswered"),
        ("d", "na_not_allowed"),
        ("e", "bad_mark"),
        ("ghost", "unknown_question"),
    ]
    good = [
        Answer(question="a", values=("no",), comment="hm", marks=(Mark(start_ms=0, end_ms=9),)),
        Answer(question="b", na=True, na_reason="silent"),
        *said(c="yes", d="yes", e="yes"),
    ]
    assert answer_problems(strict, good) == []


# ------------------------------------------------------------------------------- check


def found(*questions, **more):
    return [(f.path, f.code) for f in check(form(*questions, **more))]


def test_a_sound_form_has_no_findings():
    assert found(yesno("a"), scale("b", 0, 1)) == []
    assert check(connect()) == check(zendesk()) == check(genesys()) == check(two_sections()) == []


Q0, Q1 = "sections[0].questions[0]", "sections[0].questions[1]"
ONE = (Option(ref="o", label=words(), points=1),)
FAULTS = [
    ((yesno("a"), yesno("a")), (f"{Q1}.ref", "duplicate_ref")),
    ((yesno("all"),), (f"{Q0}.ref", "duplicate_ref")),
    ((scale("a", 1, 1),), (f"{Q0}.options[1].ref", "duplicate_ref")),
    ((Question(ref="a", title=words(), kind="multi"),), (f"{Q0}.options", "no_options")),
    ((Question(ref="a", title={"en": "x", "es": "x"}),), (f"{Q0}.title.zh", "missing_translation")),
    ((yesno("a", when=ShowWhen(question="b", any_of=("yes",))),), (f"{Q0}.when", "when_unknown_question")),
    (
        (yesno("a"), yesno("b", when=ShowWhen(question="a", any_of=("si",)))),
        (f"{Q1}.when", "when_unknown_option"),
    ),
    ((scale("a", 0, 1, fail_at=0, scope="galaxy"),), (f"{Q0}.options[0].fail.scope", "unknown_fail_scope")),
    ((yesno("a", weight=-1),), (f"{Q0}.weight", "negative_weight")),
    ((scale("a", 0),), (Q0, "no_points")),
    ((scale("a", 0, 1, fail_at=1, bonus=True),), (f"{Q0}.options[1].fail", "bonus_with_fail")),
]


@pytest.mark.parametrize(("questions", "finding"), FAULTS)
def test_faults_are_found_with_their_path(questions, finding):
    assert finding in found(*questions)


def test_faults_of_policy_weights_and_targets():
    assert ("sections", "weights_do_not_add_up") in found(
        scale("a", 0, 1, weight=40), scale("b", 0, 1, weight=50), policy="connect-percentage"
    )
    assert ("policy", "unknown_policy") in found(yesno("a"), policy="nobody")
    away = Option(ref="o", label=words(), points=1, fail=Fail(scope="section", target="nowhere"))
    question = Question(ref="a", title=words(), kind="single", options=(away,))
    assert (f"{Q0}.options[0].fail.target", "unknown_fail_target") in found(question)


def test_overlapping_ranges_are_found():
    options = tuple(
        Option(ref=r, label=words(), points=p, at_least=lo, at_most=hi)
        for r, p, lo, hi in (("a", 1, 0, 5), ("b", 0, 5, 9))
    )
    question = Question(ref="q", title=words(), kind="number", options=options)
    assert found(question) == [(f"{Q0}.options[1]", "overlapping_ranges")]


def test_a_form_is_read_from_plain_data():
    plain = {
        "code": "mini",
        "title": {"en": "Mini"},
        "sections": [{"ref": "s", "questions": [{"ref": "q", "kind": "yesno", "weight": 2, "points": 10}]}],
    }
    assert score(form_from(plain), said(q="yes")).question("q").earned == 10
    with pytest.raises(msgspec.ValidationError, match=r"sections\[0\]\.questions\[0\]\.kind"):
        form_from({**plain, "sections": [{"ref": "s", "questions": [{"ref": "q", "kind": "maybe"}]}]})


# ------------------------------------------------------------------------------- for every form


@st.composite
def filled_forms(draw):
    """A form of one to three sections with answers to some of its questions."""
    sections, answers = [], []
    for s in range(draw(st.integers(1, 3))):
        questions = []
        for q in range(draw(st.integers(1, 4))):
            ref = f"q{s}{q}"
            points = draw(st.lists(st.integers(0, 10), min_size=2, max_size=4, unique=True))
            fail_at = draw(st.sampled_from([None, None, points[0]]))
            scope = draw(st.sampled_from(["question", "section", "form"]))
            questions.append(
                scale(
                    ref,
                    *points,
                    weight=draw(st.integers(0, 5)),
                    fail_at=fail_at,
                    scope=scope,
                    critical=draw(st.booleans()),
                )
            )
            choice = draw(st.sampled_from([*points, None, "open"]))
            if choice != "open":
                answers += said(**{ref: None if choice is None else f"{choice}"})
        sections.append(
            Section(
                ref=f"s{s}",
                title=words(),
                weight=draw(st.sampled_from([None, 10.0, 30.0])),
                questions=tuple(questions),
            )
        )
    return form(*sections), answers


policies = st.sampled_from(sorted(PRESETS))


@given(filled_forms(), policies)
def test_scores_keep_their_bounds(filled, policy):
    one, answers = filled
    result = score(one, answers, policy)
    for figure in (result.raw, result.critical, result.final, *(s.final for s in result.sections)):
        assert figure is None or 0 <= figure <= 100
    assert (result.raw is None) == (result.final is None)
    if result.raw is not None:
        assert result.final <= result.raw
        assert sum(q.weight for q in result.questions) == 100


@given(filled_forms(), policies, st.randoms())
@settings(max_examples=60)
def test_the_order_of_questions_sections_and_answers_does_not_matter(filled, policy, rng: random.Random):
    one, answers = filled

    def shuffled(things):
        things = list(things)
        rng.shuffle(things)
        return tuple(things)

    mixed = msgspec.structs.replace(
        one,
        sections=shuffled(msgspec.structs.replace(s, questions=shuffled(s.questions)) for s in one.sections),
    )
    first, second = score(one, answers, policy), score(mixed, shuffled(answers), policy)
    assert (first.raw, first.critical, first.final) == (second.raw, second.critical, second.final)


@given(filled_forms(), policies)
def test_na_everywhere_gives_no_score(filled, policy):
    one, _ = filled
    nothing = [Answer(question=q.ref, na=True) for s in one.sections for q in s.questions]
    assert score(one, nothing, policy).final is None


@given(filled_forms(), policies)
def test_questions_of_no_weight_change_nothing(filled, policy):
    one, answers = filled
    without_fails = [
        msgspec.structs.replace(
            s,
            questions=tuple(
                msgspec.structs.replace(
                    q,
                    critical=q.critical and q.weight > 0,
                    options=tuple(msgspec.structs.replace(o, fail=None) for o in q.options),
                )
                for q in s.questions
            ),
        )
        for s in one.sections
    ]
    whole = form(*without_fails)
    fewer = form(
        *(
            msgspec.structs.replace(s, questions=tuple(q for q in s.questions if q.weight))
            for s in without_fails
        )
    )
    first, second = score(whole, answers, policy), score(fewer, answers, policy)
    assert (first.raw, first.critical, first.final) == (second.raw, second.critical, second.final)
