"""Quantiles and tails against the tables of any textbook, and each against its own inverse."""

from __future__ import annotations

from math import inf

import pytest

from domain.statistics import always_valid as av
from domain.statistics import distributions as di
from domain.statistics.intervals import newcombe, wilson
from domain.statistics.two_groups import Counts, mantel_haenszel, pooled_z, sample_ratio


def test_tables():
    assert [round(di.t_quantile(0.975, n), 3) for n in (1, 2, 5, 10, 30)] == [
        12.706,
        4.303,
        2.571,
        2.228,
        2.042,
    ]
    assert round(di.t_quantile(0.025, 10), 3) == -2.228 and di.t_quantile(0.5, 3) == 0.0
    assert [
        round(di.chi_square_tail(x, n), 3) for x, n in ((3.841, 1), (5.991, 2), (11.070, 5), (18.307, 10))
    ] == [0.05] * 4
    assert [round(di.chi_square_tail(x, n), 3) for x, n in ((0.103, 2), (3.940, 10))] == [0.95, 0.95]
    assert di.chi_square_tail(0.0, 3) == 1.0
    assert (di.normal_quantile(0.0), di.normal_quantile(1.0)) == (-inf, inf)
    assert round(di.two_sided_z(0.05), 4) == 1.9600


@pytest.mark.parametrize(("a", "b"), [(0.5, 0.5), (1, 1), (2, 30), (400, 7)])
def test_the_beta_quantile_undoes_the_distribution(a, b):
    for p in (0.001, 0.05, 0.5, 0.95, 0.999):
        assert di.beta_cdf(di.beta_quantile(p, a, b), a, b) == pytest.approx(p, abs=1e-9)
    assert (di.beta_cdf(0, a, b), di.beta_cdf(1, a, b)) == (0, 1)


def test_nothing_counted_yet_is_said_as_knowing_nothing():
    assert wilson(0, 0) == (0.0, 0.0, 1.0) == av.bernoulli_sequence(0, 0)
    assert newcombe(0, 0, 0, 0)[1:] == (-1.0, 1.0)
    assert av.difference_sequence(Counts(0, 0, 0, 5), 0.05, 100, 0.05)[1:3] == (-1.0, 1.0)
    assert pooled_z(Counts(0, 5, 0, 5)).p == 1.0
    assert mantel_haenszel([Counts(1, 3, 0, 0)]) is None
    assert sample_ratio([0, 0]).p == 1.0


def test_the_difference_is_tightest_where_it_was_planned_and_never_narrower_than_one_look():
    """Looking at any time costs about half again of a single look's width, at the planned size."""
    counts = Counts(266, 5330, 333, 5330)
    always, once = av.difference_sequence(counts, 0.05, 5330, 0.05), newcombe(333, 5330, 266, 5330)
    assert 1.3 < (always.high - always.low) / (once.high - once.low) < 1.7
    elsewhere = av.difference_sequence(counts, 0.05, 100, 0.05)
    assert elsewhere.half > always.half
    rho = av.planned_rho(5330, 0.05, 0.05)
    assert av.half_width_at(5330, 266 / 5330, 333 / 5330, rho, 0.05) == pytest.approx(always.half, rel=2e-3)


def test_arms_without_a_sale_are_not_taken_for_certain():
    few = av.difference_sequence(Counts(0, 3, 3, 3), 0.05, 1000, 0.05)
    assert few.low < 0 < few.high
