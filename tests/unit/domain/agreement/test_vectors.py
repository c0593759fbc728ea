"""The published figures of qa_scoring.md 4.1, to the printed digits."""

from __future__ import annotations

import pytest

from domain.agreement import ac1, alpha, fleiss_kappa, intraclass, percent_agreement
from domain.agreement.many import ac1_error, ac2, ac_chance, brennan_prediger, conger_kappa
from domain.agreement.ratings import Rating, Ratings, ratings_from
from domain.agreement.two import kappa, table_of

KRIPPENDORFF = (
    "1 2 3 3 2 1 4 1 2 . . .", "1 2 3 3 2 2 4 1 2 5 . 3", ". 3 3 3 2 3 4 2 2 5 1 .", "1 2 3 3 2 4 4 1 2 5 1 .",
)  # fmt: skip


SKIN = [[10, 4, 1, 0], [5, 10, 12, 2], [2, 4, 12, 5], [0, 2, 6, 13]]
#: as irrCAC stores it: the single rating of the last unit is another rater's
GWET = (KRIPPENDORFF[0], "1 2 3 3 2 2 4 1 2 5 . .", ". 3 3 3 2 3 4 2 2 5 1 3", KRIPPENDORFF[3])


def by_rater(*lines: str) -> Ratings:
    """A line a rater, a mark a unit; a dot is missing."""
    marks = [line.split() if " " in line else list(line) for line in lines]
    return ratings_from(
        Rating(f"u{unit}", f"r{rater}", mark)
        for unit in range(len(marks[0]))
        for rater, line in enumerate(marks)
        if (mark := line[unit]) != "."
    )


def test_ag1_krippendorffs_own_example():
    rows = by_rater(*KRIPPENDORFF).rows
    found = {metric: alpha(rows, metric) for metric in ("nominal", "ordinal", "interval", "ratio")}
    printed = {"nominal": 0.74342, "ordinal": 0.81539, "interval": 0.84911, "ratio": 0.79740}
    assert found == pytest.approx(printed, abs=5e-6)


@pytest.mark.parametrize(
    ("lines", "nominal", "interval"),
    [
        pytest.param(("0100000010", "1110010000"), 0.0952, None, id="AG2"),
        pytest.param(("aabbdcccedda", "babbbccceddd"), 0.692, None, id="AG3"),
        pytest.param((".....34121133.3", "1.213343.......", "..21344.21133.4"), 0.691, 0.811, id="AG4"),
    ],
)
def test_alpha_of_few_raters(lines, nominal, interval):
    rows = by_rater(*lines).rows
    assert alpha(rows, "nominal") == pytest.approx(nominal, abs=5e-4)
    if interval is not None:
        assert alpha(rows, "interval") == pytest.approx(interval, abs=5e-4)


@pytest.mark.parametrize(
    ("table", "value", "error", "low", "high"),
    [
        pytest.param([[20, 5], [10, 15]], 0.400, 0.127, 0.151, 0.649, id="AG5"),
        pytest.param(SKIN, 0.3449, 0.0724, 0.2030, 0.4868, id="AG7"),
        pytest.param([[0, 4, 1], [0, 8, 0], [0, 1, 5]], 0.4842, 0.1380, 0.2137, 0.7547, id="AG8"),
    ],
)  # fmt: skip
def test_kappa_with_its_interval(table, value, error, low, high):
    found = kappa(table)
    digits = 5e-5 if value not in (0.4,) else 5e-4
    assert (found.value, found.error, found.low, found.high) == pytest.approx(
        (value, error, low, high), abs=digits
    )


def test_kappa_of_the_same_raw_agreement():
    """AG6: sixty of a hundred agree in both."""
    assert kappa([[45, 15], [25, 15]]).value == pytest.approx(0.1304, abs=5e-5)
    assert kappa([[25, 35], [5, 35]]).value == pytest.approx(0.2593, abs=5e-5)


def test_weighted_kappas():
    """AG7, AG8, AG10: SAS' skin data, statsmodels' test of SAS, and Cohen's table of 1968."""
    linear = kappa(SKIN, "linear")
    assert (linear.value, linear.error, linear.low, linear.high) == pytest.approx(
        (0.5082, 0.0655, 0.3798, 0.6366), abs=5e-5
    )
    assert kappa(SKIN, "quadratic").value == pytest.approx(0.6607, abs=5e-5)
    sas = [[0, 4, 1], [0, 8, 0], [0, 1, 5]]
    plain, weighted = kappa(sas), kappa(sas, "linear")
    assert plain.value / plain.error_by_chance == pytest.approx(3.2626, abs=5e-5)
    assert (weighted.value, weighted.error) == pytest.approx((0.4701, 0.1457), abs=5e-5)
    cohen = [[44, 5, 1], [7, 20, 3], [9, 5, 6]]
    assert kappa(cohen).value == pytest.approx(0.4915, abs=5e-5)
    assert kappa(cohen, [[0, 1, 3], [1, 0, 6], [3, 6, 0]]).value == pytest.approx(0.3478, abs=5e-5)


def test_ag9_gwets_paradox():
    """94 % agree, and kappa says less than chance."""
    pairs = [("y", "y")] * 118 + [("y", "n")] * 5 + [("n", "y")] * 2
    ratings = ratings_from(
        Rating(str(unit), rater, value) for unit, pair in enumerate(pairs) for rater, value in zip("ab", pair, strict=True)
    )  # fmt: skip
    assert percent_agreement(ratings.rows) == pytest.approx(0.944)
    assert kappa(table_of(ratings, "a", "b")).value == pytest.approx(-0.0234, abs=5e-5)
    assert ac1(ratings.rows, ratings.categories) == pytest.approx(0.9408, abs=5e-5)


def test_ag11_fleiss():
    counts = (
        "0 0 0 0 14;0 2 6 4 2;0 0 3 5 6;0 3 9 2 0;2 2 8 1 1;7 7 0 0 0;3 2 6 3 0;2 5 3 2 2;6 5 2 1 0;0 2 2 3 7"
    )
    rows = [
        [category for category, times in enumerate(map(int, line.split())) for _ in range(times)]
        for line in counts.split(";")
    ]
    assert fleiss_kappa(rows, range(5)) == pytest.approx(0.2099, abs=5e-5)


def test_ag12_four_raters_of_gwets_handbook():
    ratings = by_rater(*GWET)
    rows, categories = ratings.rows, ratings.categories
    assert ac1(rows, categories) == pytest.approx(0.77544, abs=5e-6)
    assert ac_chance(rows, categories, len(categories)) == pytest.approx(0.19032, abs=5e-6)
    assert ac1_error(rows, categories) == pytest.approx(0.14295, abs=5e-6)
    assert fleiss_kappa(rows, categories) == pytest.approx(0.76117, abs=5e-6)
    assert conger_kappa(ratings) == pytest.approx(0.76282, abs=5e-6)
    assert brennan_prediger(rows, categories) == pytest.approx(0.77273, abs=5e-6)
    weighted = [ac2(rows, categories, how) for how in ("quadratic", "linear", "ordinal")]
    assert weighted == pytest.approx([0.91400, 0.85874, 0.89894], abs=5e-6)


def test_ag13_shrout_and_fleiss():
    found = intraclass([[9, 2, 5, 8], [6, 1, 3, 2], [8, 4, 6, 8], [7, 1, 2, 6], [10, 5, 6, 9], [6, 2, 4, 7]])
    six = (found.one, found.two, found.three, found.mean_one, found.mean_two, found.mean_three)
    assert six == pytest.approx((0.17, 0.29, 0.71, 0.44, 0.62, 0.91), abs=5e-3)
    squares = (found.rows, found.within, found.columns, found.error)
    assert squares == pytest.approx((11.2417, 6.2639, 32.4861, 1.0194), abs=5e-5)
