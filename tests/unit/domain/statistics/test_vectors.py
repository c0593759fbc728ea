"""The printed figures of `qa_scoring.md` § 4.3 and 4.4 (published tables and other libraries' own tests), digit by digit."""

from __future__ import annotations

from math import sqrt

import pytest

from domain.statistics import always_valid as av
from domain.statistics import intervals as iv
from domain.statistics import planned_looks as pl
from domain.statistics import two_groups as tg
from domain.statistics.two_groups import Counts


def test_mean_of_a_sample_and_of_a_finite_population():
    """4.3: half-widths with a spread of 12 points."""
    for n, half in ((3, 29.8), (5, 14.9), (8, 10.0), (10, 8.6), (20, 5.6), (30, 4.5), (60, 3.1)):
        assert round(iv.mean_half_width(n, 12.0), 1) == half
    assert round(iv.mean_half_width(10, 12.0, 200), 2) == 8.37
    found = iv.mean([80.0, 92.0, 104.0])
    assert found is not None and (found.value, round(found.high - found.value, 1)) == (92.0, 29.8)
    assert iv.mean([80.0]) is None


def test_size_for_a_rate():
    assert iv.proportion_size(0.05, population=1000) == 278
    assert iv.proportion_size(0.05) == 385


@pytest.mark.parametrize(
    ("k", "n", "low", "high"),
    [
        (81, 263, 0.2553, 0.3662), (15, 148, 0.0624, 0.1605), (0, 20, 0.0, 0.1611), (1, 29, 0.0061, 0.1718),
        (9, 10, 0.5958, 0.9821), (5, 5, 0.5655, 1.0),
    ],
)  # fmt: skip
def test_wilson(k, n, low, high):
    found = iv.wilson(k, n)
    assert (round(found.low, 4), round(found.high, 4)) == (low, high)


def test_strata_and_neyman():
    strata = (iv.Stratum(500, 21, 90, 10), iv.Stratum(300, 26, 70, 20), iv.Stratum(200, 13, 80, 15))
    found = iv.stratified(strata)
    assert (round(found.mean, 1), round(found.error, 3)) == (82.0, 1.747)
    assert [round(n, 2) for n in iv.neyman((500, 300, 200), (10, 20, 15), 60)] == [21.43, 25.71, 12.86]


@pytest.mark.parametrize(
    ("counts", "low", "high"),
    [
        ((56, 70, 48, 80), 0.0524, 0.3339), ((9, 10, 3, 10), 0.1705, 0.8090), ((10, 10, 0, 10), 0.6075, 1.0),
        ((5, 56, 0, 29), -0.0381, 0.1926),
    ],
)  # fmt: skip
def test_ab1_newcombe(counts, low, high):
    found = iv.newcombe(*counts)
    assert (round(found.low, 4), round(found.high, 4)) == (low, high)


def test_ab2_pooled_z():
    found = tg.pooled_z(Counts(120, 2400, 150, 2400))
    assert (round(found.z, 4), round(found.p, 4)) == (-1.8794, 0.0602)


def test_ab3_mantel_haenszel():
    found = tg.mantel_haenszel([Counts(10, 100, 15, 100), Counts(30, 100, 40, 100)])
    assert found is not None and found.odds_ratio is not None
    assert (round(found.difference, 4), round(found.odds_ratio, 4)) == (0.0750, 1.5660)
    assert (round(found.chi_square, 4), round(found.p, 4)) == (3.3228, 0.0683)
    one = tg.mantel_haenszel([Counts(10, 100, 15, 100)])
    assert one is not None and one.error == pytest.approx(
        sqrt(0.1 * 0.9 / 100 + 0.15 * 0.85 / 100), abs=1e-12
    )


def test_ab4_probability_that_b_is_better():
    assert round(tg.probability_b_better(Counts(10, 100, 20, 100)), 6) == 0.975173
    assert round(tg.probability_b_better(Counts(120, 2400, 150, 2400)), 6) == 0.969767


def test_ab5_size_per_arm():
    found = [tg.size_per_arm(*rates) for rates in ((0.05, 0.0625), (0.10, 0.12), (0.05, 0.055))]
    assert found == [5330, 3839, 31231]


def test_ab6_cuped():
    found = tg.cuped((2, 4, 6, 8, 10), (3, 5, 6, 9, 11), (3, 5, 7, 9, 11), (5, 7, 8, 11, 13))
    assert round(found.theta, 6) == 1.030303
    assert (round(found.plain, 6), round(found.plain_error, 4)) == (2.0, 2.0199)
    assert (round(found.adjusted, 6), round(found.adjusted_error, 4)) == (0.969697, 0.2893)


def test_design_effect_complier_effect_and_sample_ratio():
    """4.4, design."""
    assert [round(tg.design_effect(200, r), 2) for r in (0.02, 0.05)] == [4.98, 10.95]
    effect = tg.complier_effect(1.25, 0.05, 0.80)
    assert effect is not None and round(effect, 2) == 1.67
    assert tg.complier_effect(1.25, 0.5, 0.5) is None
    found = tg.sample_ratio([5000, 5200])
    assert (round(found.chi_square, 4), round(found.p, 4)) == (3.9216, 0.0477)


def test_sq1_peeking():
    levels = {1: 0.050, 2: 0.083, 3: 0.107, 4: 0.126, 5: 0.142, 10: 0.193}
    assert {k: round(pl.peeking(k), 3) for k in levels} == levels


def test_sq2_pocock():
    assert [round(pl.pocock(k), 3) for k in (2, 3, 4, 5)] == [2.178, 2.289, 2.361, 2.413]


def test_sq3_obrien_fleming():
    assert [round(c, 3) for c in pl.obrien_fleming(5)] == [4.562, 3.226, 2.634, 2.281, 2.040]


def test_sq4_lan_demets_both_ways_to_spend():
    looks = pl.equal_looks(5)
    usual = pl.lan_demets(looks)
    assert [round(usual[0], 4), round(usual[1], 3)] == [4.8769, 3.357]
    assert [round(c, 4) for c in usual[2:4]] == [2.6803, 2.2898] and round(usual[4], 3) == 2.031
    total = pl.lan_demets(looks, spending=pl.spend_obf_total)
    assert [round(c, 3) for c in total] == [4.383, 3.100, 2.553, 2.254, 2.064]
    assert pl.crossing_probability(looks, usual) == pytest.approx(0.05, abs=1e-8)


def test_sq5_normal_mixture():
    rho = av.mixture_rho(100)
    assert round(rho, 5) == 12.60056
    assert round(av.mixture_bound(100, rho), 5) == 30.35209
    assert round(av.log_mixture(10, 100, rho), 7) == -0.6510052


@pytest.mark.parametrize(
    ("k", "n", "t_opt", "low", "high"),
    [
        (700, 1000, 100, 0.651629, 0.745949), (15, 50, 50, 0.129556, 0.511896), (5, 50, 50, 0.013021, 0.269264),
        (1, 50, 50, 0.0, 0.13489), (100, 200, 1, 0.328923, 0.671076),
    ],
)  # fmt: skip
def test_sq6_bernoulli_sequence(k, n, t_opt, low, high):
    found = av.bernoulli_sequence(k, n, 0.05, t_opt)
    assert found.low == pytest.approx(low, abs=1e-5) and found.high == pytest.approx(high, abs=1e-5)


def test_sq7_stitching():
    bounds = [av.stitching_bound(100, 0.05, v_min=10, c=c) for c in (3, -1)]
    assert [round(b, 5) for b in bounds] == [64.48755, 28.99389]


def test_sq8_mixture_sprt():
    looks = [(100, 0.02), (500, 0.03), (1000, 0.035), (2000, 0.04), (4000, 0.03)]
    found = [round(p, 6) for p in av.msprt_p_values(looks, 0.18, 0.0025)]
    assert found == [1, 0.945141, 0.161391, 0.001008, 0.000407]


def test_sq9_miller():
    assert [round(av.simple_sequential_level(n), 4) for n in (100, 808, 2922)] == [0.0460, 0.0449, 0.0437]
