"""What a mean can say, and who can be told apart. Vectors: reference/qa_scoring.md 4.3."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.quality_report.figures import Questions, rate_figure, score_figure, tiers
from domain.quality_report.model import ScoreFigure
from domain.scorecards import Answer, Fail, Form, Option, Question, Section


def values(n: int, mean: float = 50.0, deviation: float = 12.0) -> list[float]:
    """n figures with this mean and standard deviation."""
    raw = (
        [(-1) ** k * (1 + k // 2) for k in range(n)]
        if n % 2 == 0
        else [0, *((-1) ** k * (1 + k // 2) for k in range(n - 1))]
    )
    middle = sum(raw) / n
    spread = (sum((x - middle) ** 2 for x in raw) / (n - 1)) ** 0.5
    return [mean + (x - middle) * deviation / spread for x in raw]


@pytest.mark.parametrize(
    ("n", "population", "half"),
    [(3, None, 29.8), (5, None, 14.9), (8, None, 10.0), (10, None, 8.6), (20, None, 5.6), (30, None, 4.5),
     (60, None, 3.1), (10, 200, 8.37)],
)  # fmt: skip
def test_half_widths_of_the_reference(n: int, population: int | None, half: float) -> None:
    figure = score_figure(values(n), population)
    assert figure.mean == pytest.approx(50) and figure.low is not None and figure.high is not None
    assert (figure.high - figure.low) / 2 == pytest.approx(half, abs=0.05)


def test_one_evaluation_has_no_interval_and_none_no_mean() -> None:
    assert score_figure([]) == ScoreFigure()
    assert score_figure([80.0]) == ScoreFigure(n=1, mean=80.0)
    assert score_figure([99.0, 100.0]).high == 100.0, "a score does not leave its bounds"
    assert score_figure([90.0, 80.0], population=1).population is None


def test_five_calls_of_92_and_84_are_not_told_apart() -> None:
    """Complaint U6: agents ranked on luck."""
    figures = {
        "mira": score_figure(values(5, 92)),
        "otto": score_figure(values(5, 84)),
        "new": score_figure([100.0]),
    }
    assert tiers(figures) == {"mira": 1, "otto": 1, "new": 0}
    many = {
        "mira": score_figure(values(60, 92)),
        "otto": score_figure(values(60, 84)),
        "pia": score_figure(values(60, 83)),
    }
    assert tiers(many) == {"mira": 1, "otto": 2, "pia": 2}


@given(
    st.dictionaries(
        st.text("abcdef", min_size=1), st.lists(st.floats(0, 100), min_size=2, max_size=8), min_size=1
    )
)
def test_tiers_never_part_what_overlaps(given_: dict[str, list[float]]) -> None:
    figures = {name: score_figure(found) for name, found in given_.items()}
    found = tiers(figures)
    for a, one in figures.items():
        for b, other in figures.items():
            assert one.low is not None and other.high is not None
            if found[a] < found[b]:
                assert one.low > other.high


def test_questions_add_up_to_what_they_cost() -> None:
    fails = Question(
        ref="red",
        kind="single",
        weight=1,
        options=(Option(ref="ok", points=1), Option(ref="bad", fail=Fail())),
    )
    form = Form(
        code="f",
        sections=(Section(ref="s", questions=(Question(ref="a", weight=3, na_allowed=True), fails)),),
    )
    adding = Questions()
    adding.add(form, [Answer(question="a", values=("no",)), Answer(question="red", values=("ok",))])
    adding.add(form, [Answer(question="a", values=("yes",)), Answer(question="red", values=("bad",))])
    adding.add(form, [Answer(question="a", na=True), Answer(question="red", values=("ok",))])
    first, second = adding.figures()
    assert (first.question, first.n, first.percent, first.na, first.fails) == ("a", 2, 50.0, 1, 0)
    assert first.lost == pytest.approx(75 / 3), "three quarters of one of three evaluations"
    assert (second.question, second.n, second.fails) == ("red", 3, 1)
    assert second.lost == pytest.approx(25 / 3)


def test_a_rate_is_wilsons() -> None:
    figure = rate_figure(81, 263)
    assert (round(figure.low, 4), round(figure.high, 4)) == (0.2553, 0.3662)
