"""What a team lead reads: every coefficient with its interval, or why there is none."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.agreement import Rating, agreement, alpha, leniency, ratings_from
from domain.agreement.many import METRICS

CELLS = st.dictionaries(
    st.tuples(st.sampled_from("uvwxyz"), st.sampled_from("abc")), st.integers(0, 4), min_size=1, max_size=18
)


def made(cells):
    return ratings_from(Rating(unit, rater, str(value)) for (unit, rater), value in cells.items())


@given(CELLS)
def test_alpha_by_moments_is_alpha_by_pairs(cells):
    """The quick way gives what the definition gives, ordinal metric included."""
    ratings = made(cells)
    rows = [row for row in ratings.rows if len(row) > 1]
    values = sorted(value for row in rows for value in row)

    def apart(a, b, metric):
        if metric == "nominal":
            return float(a != b)
        if metric == "interval":
            return (a - b) ** 2
        if metric == "ratio":
            return ((a - b) / (a + b)) ** 2 if a + b else 0.0
        low, high = min(a, b), max(a, b)
        between = sum(low <= v <= high for v in values) - (values.count(a) + values.count(b)) / 2
        return between**2 if a != b else 0.0

    for metric in METRICS:
        n = len(values)
        inside = sum(
            apart(a, b, metric) / (len(row) - 1)
            for row in rows
            for i, a in enumerate(row)
            for j, b in enumerate(row)
            if i != j
        )
        among = sum(apart(a, b, metric) for a in values for b in values)
        found = alpha(ratings.rows, metric)
        if among == 0:
            assert found is None
        else:
            assert found == pytest.approx(1 - (inside / n) / (among / (n * (n - 1))), abs=1e-9)


@given(CELLS)
def test_intervals_hold_their_value_and_names_do_not_matter(cells):
    found = agreement(made(cells), resamples=40)
    renamed = {(unit.upper(), {"a": "c", "b": "a", "c": "b"}[rater]): v for (unit, rater), v in cells.items()}
    again = agreement(made(renamed), resamples=40)
    assert again.alpha["nominal"] == found.alpha["nominal"] and again.ac1 == found.ac1
    told = {
        "percent_agreement": found.percent_agreement,
        "ac1": found.ac1,
        "fleiss_kappa": found.fleiss_kappa,
    }
    told |= {f"alpha.{m}": e for m, e in found.alpha.items()} | {f"icc.{f}": e for f, e in found.icc.items()}
    for path, estimate in told.items():
        assert (estimate is None) == (path in found.reasons), "none of them without its reason"
        if estimate is not None and estimate.low is not None:
            assert estimate.low <= estimate.high <= 1 + 1e-9
            assert estimate.value <= 1 + 1e-9


def test_everybody_says_yes_cannot_be_estimated():
    found = agreement(ratings_from(Rating(str(u), r, "yes") for u in range(20) for r in "ab"))
    assert found.percent_agreement.value == 1.0
    assert found.ac1 is None and found.alpha["nominal"] is None
    assert found.reasons["ac1"] == found.reasons["alpha.nominal"] == "no_variation"
    assert found.reasons["alpha.interval"] == found.reasons["icc.2,1"] == "not_numbers"


def test_nobody_rated_what_another_rated():
    found = agreement(ratings_from([Rating("1", "a", "3"), Rating("2", "b", "4")]))
    assert found.percent_agreement is None and found.reasons["alpha.ratio"] == "no_pairs"
    assert found.reasons["icc.2,1"] == "not_complete" and found.leniency == ()


def test_a_mild_analyst_is_seen():
    """She gives eight points more; her colleagues scatter by two."""
    chance, rows = random.Random(5), []
    for unit in range(60):
        true = chance.uniform(50, 90)
        for rater, mild in (("kind", 8.0), ("b", 0.0), ("c", 0.0)):
            rows.append(Rating(str(unit), rater, str(true + mild + chance.gauss(0, 2))))
    kind, other, _ = leniency(ratings_from(rows))
    assert (
        kind.rater == "kind" and kind.mean == pytest.approx(8.0, abs=1.0) and kind.low < kind.mean < kind.high
    )
    assert other.mean == pytest.approx(-4.0, abs=1.0) and kind.units == 60
    found = agreement(ratings_from(rows), resamples=200)
    assert found.icc["3,1"].value > found.icc["2,1"].value, "the same order, not the same figures"
    assert found.icc["2,1"].low < found.icc["2,1"].value < found.icc["2,1"].high


@pytest.mark.parametrize(
    ("rows", "words"),
    [
        ([Rating("1", "a", "x"), Rating("1", "a", "y")], "'a' rated '1' twice"),
        ([Rating("1", "", "x")], "lacks"),
        ([Rating("1", "a", "")], "lacks"),
        ([], "no ratings"),
    ],
)
def test_rows_that_cannot_be_taken(rows, words):
    with pytest.raises(ValueError, match=words):
        ratings_from(rows)


def test_the_same_seed_gives_the_same_interval():
    rows = [Rating(str(u), r, str((u * n) % 3)) for u in range(12) for n, r in ((1, "a"), (2, "b"))]
    assert agreement(ratings_from(rows)) == agreement(ratings_from(rows))
    assert agreement(ratings_from(rows), seed=1).ac1.low is not None
