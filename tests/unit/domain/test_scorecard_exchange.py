# ruff: noqa: E501 - files of other systems
"""Forms of Amazon Connect and Genesys Cloud, in and out: what fits scores the same, what does not is named."""

import json
from pathlib import Path

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.appeal_rules import AppealRule
from domain.scorecards import (
    Answer,
    Band,
    Fail,
    Form,
    NaReason,
    Option,
    Question,
    Release,
    RootCause,
    Scale,
    Section,
    ShowWhen,
    check,
    score,
    visible_questions,
    walk_questions,
)
from domain.scorecards.exchange import FORMATS, LOSSES, PROBLEMS, FormFileError, read, write

FILES = Path(__file__).parents[2] / "helpers" / "form_files"
CONNECT = (FILES / "amazon_connect.json").read_text("utf-8")
GENESYS = (FILES / "genesys.json").read_text("utf-8")


def text(words="x"):
    return {"en": words}


def given_answers(**values):
    return [
        Answer(question=ref, values=tuple(value) if isinstance(value, list) else (value,))
        for ref, value in values.items()
    ]


def lost(losses):
    return {loss.code for loss in losses}


# ------------------------------------------------------------------------------- Amazon Connect, in


def test_a_connect_form_becomes_ours_and_scores_as_theirs():
    """40 x 1 + 20 x 1 + 20 x 0.5 (three interruptions) + 20 x 0.8 (two of three at 4): 86."""
    form, _ = read(CONNECT, "amazon-connect")
    said = given_answers(q_greet="all", q_identity="yes", q_interruptions=3.0, q_explained=["price", "term"])
    assert score(form, said).final == 86
    assert score(form, said).band == "meets_expectations"
    capped = given_answers(
        q_greet="all", q_identity="yes", q_interruptions=0.0, q_explained=["price", "term", "exit"]
    )
    assert score(form, capped).final == 100


def test_the_fails_of_a_connect_form_reach_as_far_as_there():
    form, _ = read(CONNECT, "amazon-connect")
    rest = {"q_greet": "all", "q_interruptions": 0.0, "q_explained": ["price", "term", "exit"]}
    assert score(form, given_answers(q_identity="told", **rest)).final == 0
    skipped = score(form, given_answers(q_identity="skipped", **rest))
    assert skipped.final == 80
    assert [f.target for f in skipped.failed] == ["s_identity"]


def test_conditions_of_a_connect_form_name_questions():
    form, _ = read(CONNECT, "amazon-connect")
    assert "q_how" not in visible_questions(form, given_answers(q_identity="skipped"))
    assert "q_how" in visible_questions(form, given_answers(q_identity="yes"))
    assert "q_why" in visible_questions(form, given_answers(q_interruptions=7.0))
    assert "q_why" not in visible_questions(form, given_answers(q_interruptions=4.0))


def test_every_loss_of_a_connect_form_is_named():
    _, losses = read(CONNECT, "amazon-connect")
    assert {(loss.code, loss.what) for loss in losses} == {
        ("unknown_field", "ShinyNewField"), ("kept", "Tags"), ("kept", "ReviewConfiguration"), ("thresholds", ""),
        ("automation", "AutomationRule"), ("condition_dropped", "CHANNEL"),
    }  # fmt: skip
    where = next(loss for loss in losses if loss.code == "condition_dropped")
    assert where.path == "Items[0].Section.Items[1].Section.Items[1]"
    assert where.title == "How was it verified?"


def test_what_the_machine_finds_there_proposes_here():
    form, _ = read(CONNECT, "amazon-connect")
    rules = {q.ref: q.prefill for q, _ in walk_questions(form) if q.prefill}
    assert rules == {"q_greet": "phrase:greeting=all|none", "q_interruptions": "metric:interruptions"}
    form, _ = read(GENESYS, "genesys")
    assert {q.ref: q.prefill for q, _ in walk_questions(form) if q.prefill} == {
        "q_b": "phrase:summary=b_yes|b_no"
    }


def test_only_translations_are_missing_after_an_import():
    for one, source in ((CONNECT, "amazon-connect"), (GENESYS, "genesys")):
        form, _ = read(one, source)
        assert {finding.code for finding in check(form)} == {"missing_translation"}
        assert check(form, ("en",)) == []


def test_names_with_a_small_first_letter_are_read_too():
    def small(data):
        if isinstance(data, dict):
            return {k[:1].lower() + k[1:]: small(v) for k, v in data.items()}
        return [small(item) for item in data] if isinstance(data, list) else data

    same, _ = read(json.dumps(small(json.loads(CONNECT))), "amazon-connect")
    assert same == read(CONNECT, "amazon-connect")[0]


# ------------------------------------------------------------------------------- Genesys, in


def test_gc1_from_a_genesys_file():
    form, _ = read(GENESYS, "genesys")
    assert score(form, given_answers(q_a="a_yes", q_b="b_no", q_c="c_yes")).final == 60
    fatal = score(form, given_answers(q_a="a_yes", q_b="b_yes", q_c="c_part"))
    assert (fatal.final, fatal.passed) == (0, False)
    assert fatal.critical == 100


def test_paths_with_places_become_names():
    form, _ = read(GENESYS, "genesys")
    shown = visible_questions(form, given_answers(q_c="c_part", q_b="b_no"))
    assert {"q_d", "q_e"} <= shown
    assert not {"q_d", "q_e"} & visible_questions(form, given_answers(q_c="c_yes", q_b="b_yes", q_a="a_yes"))


def test_every_loss_of_a_genesys_form_is_named():
    _, losses = read(GENESYS, "genesys")
    assert {(loss.code, loss.what) for loss in losses} == {
        ("kept", "evaluationSettings"), ("kept", "dialect"), ("default_answer", "highest"),
        ("default_answer", '{"id": "b_yes"}'), ("automation", "thanks, shouting"), ("automation", "thanks, understood"), ("selected_not", "Price: 1"),
    }  # fmt: skip


def test_a_path_that_leads_nowhere_is_a_loss_and_no_crash():
    data = json.loads(GENESYS)
    data["questionGroups"][1]["questions"][2]["visibilityCondition"]["predicates"] = [
        "/form/questionGroup/9/question/0/answer/0",
        "??",
    ]
    form, losses = read(json.dumps(data), "genesys")
    assert [loss.what for loss in losses if loss.code == "condition_dropped"] == [
        "/form/questionGroup/9/question/0/answer/0", "??",
    ]  # fmt: skip
    assert "q_e" in visible_questions(form, [])


# ------------------------------------------------------------------------------- files that are none


@pytest.mark.parametrize(
    ("source", "content", "code", "where"),
    [
        ("amazon-connect", '{"Items": [\n  oops]}', "not_json", "line 2"),
        ("amazon-connect", "[1, 2]", "not_a_form", ""),
        ("amazon-connect", '{"Title": "x"}', "not_a_form", ""),
        ("amazon-connect", GENESYS, "not_a_form", ""),
        ("genesys", CONNECT, "not_a_form", ""),
        ("amazon-connect", '{"Title": "x", "Items": []}', "empty", "Items"),
        ("amazon-connect", '{"Title": "x", "Items": [{}]}', "missing", "Items[0]"),
        ("amazon-connect", '{"Title": "x", "Items": [{"Question": {"Title": "q", "RefId": "q"}}]}', "missing", "Items[0].Question"),
        ("amazon-connect", '{"Title": "x", "Items": [{"Question": {"Title": "q", "RefId": "q", "QuestionType": "SONG"}}]}', "unknown_kind", "Items[0]"),
        ("amazon-connect", '{"Title": "x", "Items": [{"Question": {"Title": "q", "RefId": 7, "QuestionType": "TEXT"}}]}', "wrong_type", "Items[0].Question.RefId"),
        ("amazon-connect", '{"Title": "x", "Items": [{"Question": {"Title": "q", "RefId": "q", "QuestionType": "TEXT"}}, {"Question": {"Title": "r", "RefId": "q", "QuestionType": "TEXT"}}]}', "double_ref", "Items[1]"),
        ("genesys", '{"name": "x", "questionGroups": []}', "empty", "questionGroups"),
        ("genesys", '{"name": "x", "questionGroups": [{"name": "g", "questions": [{"text": "q", "type": "song"}]}]}', "unknown_kind", "questionGroups[0].questions[0]"),
        ("genesys", "[" * 100_000, "not_json", "line 1"),
    ],
)  # fmt: skip
def test_a_broken_file_says_what_where_and_what_to_do(source, content, code, where):
    with pytest.raises(FormFileError) as caught:
        read(content, source)
    assert caught.value.code == code
    assert str(caught.value).startswith(f"{where}: " if where else PROBLEMS[code][:8])


@settings(deadline=None)
@given(st.text(max_size=40) | st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3)
    | st.dictionaries(st.sampled_from(["Items", "Title", "Section", "Question", "name", "questionGroups", "questions"]), inner, max_size=4),
    max_leaves=12,
).map(json.dumps), st.sampled_from(FORMATS))  # fmt: skip
def test_no_file_crashes_the_import(content, source):
    try:
        read(content, source)
    except FormFileError as error:
        assert str(error)


def test_too_deep_a_section_says_so():
    inner = {"Question": {"Title": "q", "RefId": "q", "QuestionType": "TEXT"}}
    for n in range(3):
        inner = {"Section": {"Title": f"s{n}", "RefId": f"s{n}", "Items": [inner]}}
    with pytest.raises(FormFileError) as caught:
        read(json.dumps({"Title": "x", "Items": [inner]}), "amazon-connect")
    assert caught.value.code == "too_deep"


# ------------------------------------------------------------------------------- out, and back


@pytest.mark.parametrize(("content", "source"), [(CONNECT, "amazon-connect"), (GENESYS, "genesys")])
def test_there_and_back_says_the_same(content, source):
    form, _ = read(content, source)
    written, losses = write(form, source)
    again, _ = read(written, source)
    assert msgspec.structs.replace(again, code=form.code) == form
    assert lost(losses) <= {"kept"}


def test_ours_says_what_it_leaves_behind():
    option = Option(
        ref="bad", label={"en": "Bad", "zh": "差"}, alarm="abuse", root_causes=("haste",), tags=("t",),
        fail=Fail(scope="question"),
    )  # fmt: skip
    question = Question(
        ref="q", title=text(), kind="single", options=(Option(ref="good", label=text(), points=3, bonus=True), option,
        Option(ref="ok", label=text(), points=2), Option(ref="meh", label=text(), points=1, fail=Fail(scope="form"))), critical=True,
        comment_rule="on_negative", evidence_rule="always", na_allowed=True, na_reasons=(NaReason(ref="r"),), baseline=2,
        prefill="phrase:x",
    )  # fmt: skip
    date = Question(ref="d", title=text(), kind="date")
    number = Question(
        ref="n",
        title=text(),
        kind="number",
        options=(Option(ref="few", label=text("Few"), points=1, at_most=2.5),),
    )
    inner = Section(ref="i", title=text(), questions=(date,), guide=text())
    form = Form(
        code="f", title=text("F"), pass_mark=80, direction="outbound", release=Release(how="approved"), fails_after=1, appeals=AppealRule(levels=()),
        bands=(Band(ref="b", title=text()),), root_causes=(RootCause(ref="haste"),),
        sections=(Section(ref="s", title=text(), weight=30, na_allowed=True, baseline=5, questions=(question, number), sections=(inner,)),),
    )  # fmt: skip
    shared = {
        "policy", "pass_mark", "direction", "release", "appeals", "rules_by_number", "root_causes", "bands", "bonus", "alarm", "tags",
        "fail_scope", "na_reasons", "evidence_rule", "comment_rule", "baseline", "automation", "language",
    }  # fmt: skip
    _, to_connect = write(form, "amazon-connect")
    assert lost(to_connect) == shared | {
        "critical",
        "na_section",
        "weights",
        "open_range",
        "rounded",
        "range_words",
    }
    _, to_genesys = write(form, "genesys")
    assert lost(to_genesys) == shared | {"subsection", "guide", "date", "number_ranges", "fail_partial"}
    for loss in (*to_connect, *to_genesys):
        assert LOSSES[loss.code].format(what=loss.what) in str(loss)


@st.composite
def forms_and_answers(draw):
    """Forms of kinds that both systems have, weights that add up to 100, and a whole set of answers."""
    count = draw(st.integers(1, 5))
    weights = draw(
        st.sampled_from([[100], [40, 60], [25, 25, 50], [10, 20, 30, 40], [20] * 5]).filter(
            lambda w: len(w) <= count
        )
        | st.just([100 // count] * count if 100 % count == 0 else [100] + [0] * (count - 1))
    )
    weights = (weights + [0] * count)[:count]
    questions, answers = [], []
    for n, weight in enumerate(weights):
        ref = f"q{n}"
        kind = draw(st.sampled_from(["yesno", "single", "scale", "multi"]))
        options: tuple[Option, ...] = ()
        if kind in ("single", "multi"):
            fail = draw(st.sampled_from([None, Fail(scope="form")])) if kind == "single" else None
            points = (0, 5, 10) if kind == "single" else (4, 6)
            options = tuple(
                Option(ref=f"o{p}", label=text(f"o{p}"), points=p, fail=fail if p < 10 else None)
                for p in points
            )
        chosen = {
            "yesno": ("yes", "no"),
            "scale": ("1", "3"),
            "single": ("o0", "o5", "o10"),
            "multi": ("o4", "o6"),
        }[kind]
        when = None
        if n and draw(st.booleans()):
            first = questions[0]
            values = {"yesno": ("yes",), "scale": ("3",), "single": ("o10", "o5"), "multi": ("o4",)}[
                first.kind
            ]
            when = ShowWhen(question="q0", any_of=values)
        questions.append(
            Question(
                ref=ref, title=text(ref), kind=kind, options=options, weight=weight, na_allowed=True, when=when,
                scale=Scale(low=1, high=3) if kind == "scale" else None,
            )
        )  # fmt: skip
        answers.append(Answer(question=ref, values=(draw(st.sampled_from(chosen)),)))
    cut = draw(st.integers(0, count - 1))
    sections = [Section(ref="s0", title=text("s0"), questions=tuple(questions[:cut]))] if cut else []
    sections.append(Section(ref="s1", title=text("s1"), questions=tuple(questions[cut:])))
    return Form(code="f", title=text("F"), sections=tuple(sections), policy=draw(st.sampled_from(
        ["connect-percentage", "genesys"]))), answers  # fmt: skip


@given(forms_and_answers())
@settings(deadline=None, max_examples=150)
def test_what_was_not_named_as_lost_scores_the_same(made):
    """There and back through their file: the same figure for the same answers, or a loss that says why not."""
    form, answers = made
    target = "amazon-connect" if form.policy == "connect-percentage" else "genesys"
    written, losses = write(form, target)
    again, _ = read(written, target)
    assert lost(losses) <= {"weights"}  # of a question that only fails the form
    if losses:
        return
    first, second = score(form, answers), score(again, answers)
    assert (first.final, first.passed) == (second.final, second.passed)
    assert [q.ref for q, _ in walk_questions(form)] == [q.ref for q, _ in walk_questions(again)]
    assert visible_questions(form, answers) == visible_questions(again, answers)


@given(forms_and_answers())
@settings(deadline=None, max_examples=60)
def test_our_rules_in_their_file_keep_the_figure_of_whole_answers(made):
    """Our own policy is told as a loss; while nothing is N/A or failed, the figure is the same all the same."""
    form, answers = made
    form = msgspec.structs.replace(form, policy="leadline")
    for target in FORMATS:
        written, losses = write(form, target)
        assert lost(losses) - {"weights"} == {"policy"}
        if "weights" in lost(losses):
            continue
        raw = score(read(written, target)[0], answers).raw
        assert raw == score(form, answers).raw or raw is None


@settings(deadline=None)
@given(forms_and_answers())
def test_writing_is_stable(made):
    form, _ = made
    for target in FORMATS:
        written, _ = write(form, target)
        again, _ = write(read(written, target)[0], target)
        assert json.loads(again) == json.loads(written)
