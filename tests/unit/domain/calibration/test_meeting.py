"""The meeting: who differs in one call, what one call cannot tell, agreement over many, N/A drift, what to rewrite."""

from __future__ import annotations

import pytest

from domain.agreement import agreement
from domain.agreement.ratings import Rating, ratings_from
from domain.calibration.meeting import agreement_of, hold, is_ordered, na_drift, said, totals
from domain.calibration.model import Judgement
from domain.scorecards import Answer, Form, NaReason, Option, Question, Section, score, summary

GREETED = Question(ref="greeted", na_allowed=True, na_reasons=(NaReason(ref="cut"),))
PRICE = Question(
    ref="price", kind="single",
    options=(Option(ref="great", points=3), Option(ref="some", points=2), Option(ref="none", points=0)),
)  # fmt: skip
FORM = Form(code="f", sections=(Section(ref="all", questions=(GREETED, PRICE)),))
#: Krippendorff's own example (reference AG1), values 1-5, four observers, twelve units
AG1 = {
    "a": "123321412...", "b": "1233224125.3", "c": ".3332342251.", "d": "12332441251.",
}  # fmt: skip


def answers(greeted: str, price: str) -> tuple[Answer, ...]:
    one = (
        Answer(question="greeted", na=True, na_reason="cut")
        if greeted == "n/a"
        else Answer(question="greeted", values=(greeted,))
    )
    return one, Answer(question="price", values=(price,))


def judged(who: str, greeted: str, price: str, *, expert: bool = False) -> Judgement:
    given = answers(greeted, price)
    return Judgement(
        analyst_id=who, analyst=who.title(), answers=given, score=summary(score(FORM, given)), expert=expert
    )


FOUR = [
    judged("quan", "yes", "great", expert=True), judged("nora", "yes", "some"), judged("pete", "yes", "some"),
    judged("rosa", "n/a", "some"),
]  # fmt: skip


def history_of(*calls: list[Judgement]):  # type: ignore[no-untyped-def]
    whole = {
        f"c{n}": {j.analyst_id: {a.question: a for a in j.answers} for j in one}
        for n, one in enumerate(calls)
    }
    finals = {f"c{n}": {j.analyst_id: float(j.score.final or 0) for j in one} for n, one in enumerate(calls)}
    return whole, finals


def test_one_call_says_who_differs_and_nothing_about_agreement() -> None:
    met = hold(FORM, FOUR, *history_of(FOUR))
    greeted, price = met.questions
    assert greeted.said == {"yes": ("quan", "nora", "pete"), "n/a": ("rosa",)} and greeted.differs
    assert price.said == {"some": ("nora", "pete", "rosa"), "great": ("quan",)}
    assert price.expert == "great" and price.rewrite == ("expert",), "the reference stands alone"
    assert greeted.agreement.value is None and greeted.agreement.why == "one_call"
    assert greeted.agreement.percent == pytest.approx(0.5)
    assert met.total.value is None and met.total.why == "one_call"
    assert [one.final for one in met.analysts] == ["100.00", "83.33", "83.33", "66.67"]
    nora = met.analysts[1]
    assert nora.from_expert == pytest.approx(-16.67) and nora.leniency == pytest.approx(
        83.33 - 250 / 3, abs=0.01
    )
    assert met.within_ten == pytest.approx(1 / 6)


def test_everybody_the_same_cannot_be_estimated() -> None:
    same = [judged("quan", "yes", "some"), judged("nora", "yes", "some")]
    met = hold(FORM, same, *history_of(same, same, same))
    assert {one.agreement.why for one in met.questions} == {"no_variation"}
    assert all(one.agreement.value is None and one.agreement.percent == 1.0 for one in met.questions)
    assert not any(one.differs or one.rewrite for one in met.questions)


def test_figures_are_those_of_the_agreement_reference() -> None:
    """AG1 as answers to a form: ordinal alpha .815, and for the same values as names AC1 .775 (AG12)."""
    units = {
        f"u{n}": {who: row[n] for who, row in AG1.items() if row[n] != "."}
        for n in range(12)
    }  # fmt: skip
    options = tuple(Option(ref=str(n), points=n) for n in range(1, 6))
    ordered = Question(ref="q", kind="single", options=options)
    history = {
        unit: {who: {"q": Answer(question="q", values=(value,))} for who, value in given.items()}
        for unit, given in units.items()
    }
    figure = agreement_of(ordered, history)
    expected = agreement(ratings_from(Rating(u, w, float(v)) for u, g in units.items() for w, v in g.items()))
    assert figure.kind == "alpha_ordinal" and expected.alpha["ordinal"] is not None
    assert figure.value == pytest.approx(expected.alpha["ordinal"].value) == pytest.approx(0.815, abs=0.0005)
    assert figure.low is not None and figure.high is not None and figure.low < figure.value < figure.high
    named = agreement_of(Question(ref="q", kind="multi", options=options), history)
    assert named.kind == "ac1" and named.value == pytest.approx(0.77544, abs=5e-6)


def test_ordered_is_what_lies_on_a_line() -> None:
    assert is_ordered(PRICE) and is_ordered(Question(ref="n", kind="number")) and not is_ordered(GREETED)
    two_alike = (Option(ref="a", points=1), Option(ref="b", points=1), Option(ref="c", points=0))
    assert not is_ordered(Question(ref="q", kind="single", options=two_alike))
    assert said(Answer(question="q", values=("b", "a"))) == "a+b"
    assert (said(Answer(question="q", na=True)), said(None), said(Answer(question="q"))) == ("n/a", "", "")


def test_low_agreement_over_several_calls_asks_for_other_words() -> None:
    calls = [
        [judged("quan", "yes", "great"), judged("nora", "no", "great")],
        [judged("quan", "no", "none"), judged("nora", "yes", "none")],
        [judged("quan", "yes", "some"), judged("nora", "no", "some")],
    ]
    met = hold(FORM, calls[-1], *history_of(*calls))
    greeted, price = met.questions
    assert (
        greeted.agreement.value is not None
        and greeted.agreement.value < 0
        and greeted.rewrite == ("agreement",)
    )
    assert price.agreement.value == 1.0 and price.rewrite == ()


def test_who_calls_everything_not_applicable_is_seen() -> None:
    """Complaint U5: hidden behind equal averages."""
    calls = [
        [judged("rosa", "n/a", "some"), judged("nora", "yes", "some"), judged("quan", "yes", "some")]
        for _ in range(8)
    ]
    drift = na_drift(FORM, history_of(*calls)[0])
    assert drift["rosa"]["greeted"] == (1.0, 0.0)
    assert "price" not in drift["rosa"], "a question without N/A has no drift"
    met = hold(FORM, calls[0], *history_of(*calls))
    assert met.questions[0].rewrite == ("agreement", "na") and met.analysts[0].na_drift == {
        "greeted": (1.0, 0.0)
    }
    little = [
        [judged("rosa", "n/a" if n < 3 else "yes", "some"), judged("nora", "n/a" if n < 2 else "yes", "some")]
        for n in range(8)
    ]
    assert na_drift(FORM, history_of(*little)[0]) == {}, "three of eight and two of eight are not told apart"
    few = history_of(*calls[:4])[0]
    assert na_drift(FORM, few) == {}, "four judgements tell nothing"


def test_totals_over_the_calls_that_the_same_people_judged() -> None:
    """Shrout and Fleiss (AG13): ICC(2,1) .29, also when one more person judged a single call."""
    rows = [(9, 2, 5, 8), (6, 1, 3, 2), (8, 4, 6, 8), (7, 1, 2, 6), (10, 5, 6, 9), (6, 2, 4, 7)]
    finals = {f"c{n}": dict(zip("abcd", map(float, row), strict=True)) for n, row in enumerate(rows)}
    assert totals(finals).value == pytest.approx(0.29, abs=0.005)
    finals["c0"]["e"] = 4.0
    assert totals(finals).value == pytest.approx(0.29, abs=0.005)
    apart = {"c0": {"a": 1.0, "b": 2.0}, "c1": {"c": 1.0, "d": 2.0}}
    assert totals(apart).why == "not_complete"
