"""Two arms compared once: tests, probabilities and sizes. Arm A is what was, arm B what is tried; differences are B - A.

Sources: Mantel-Haenszel 1959; Miller, closed form of P(B > A); Deng et al. 2013 (CUPED); Fleiss et al. (size per arm).
"""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil, exp, log, sqrt
from statistics import fmean, variance
from typing import NamedTuple

from domain.statistics.distributions import (
    chi_square_tail,
    log_beta,
    normal_cdf,
    normal_quantile,
    two_sided_z,
)


class Counts(NamedTuple):
    """Successes of trials in both arms."""

    a: int
    trials_a: int
    b: int
    trials_b: int


class ZTest(NamedTuple):
    z: float
    p: float


class ByStratum(NamedTuple):
    """Mantel-Haenszel over strata.

    Attributes:
        difference: of rates; error: its standard error (Sato's does not need large strata). odds_ratio: B to A; None
            where it cannot be estimated. chi_square: Cochran-Mantel-Haenszel without correction for continuity; p its tail.
    """

    difference: float
    error: float
    odds_ratio: float | None
    chi_square: float
    p: float


class Ratio(NamedTuple):
    """Whether arms are as large as they should be."""

    chi_square: float
    p: float


class Adjusted(NamedTuple):
    """A difference of means before and after taking out what a covariate explains."""

    theta: float
    plain: float
    plain_error: float
    adjusted: float
    adjusted_error: float


def pooled_z(counts: Counts) -> ZTest:
    """Two-sided test of equal rates; z is positive where A is larger, as in its textbook form (a - b)."""
    a, n, b, m = counts
    pooled = (a + b) / (n + m)
    error = sqrt(pooled * (1 - pooled) * (1 / n + 1 / m))
    if error == 0.0:
        return ZTest(0.0, 1.0)
    z = (a / n - b / m) / error
    return ZTest(z, 2 * normal_cdf(-abs(z)))


def mantel_haenszel(strata: Sequence[Counts]) -> ByStratum | None:
    """Arms compared inside each stratum (agent), then put together; None where no stratum has both arms."""
    both = [one for one in strata if one.trials_a and one.trials_b]
    if not both:
        return None
    weights = [n * m / (n + m) for _, n, _, m in both]
    whole = sum(weights)
    difference = sum(w * (b / m - a / n) for w, (a, n, b, m) in zip(weights, both, strict=True)) / whole
    up = sum(b * (n - a) / (n + m) for a, n, b, m in both)
    down = sum(a * (m - b) / (n + m) for a, n, b, m in both)
    excess = expected_variance = 0.0
    for a, n, b, m in both:
        total, successes = n + m, a + b
        excess += b - m * successes / total
        if total > 1:
            expected_variance += n * m * successes * (total - successes) / (total**2 * (total - 1))
    chi_square = excess**2 / expected_variance if expected_variance else 0.0
    error = _sato_error(both, difference, whole)
    return ByStratum(
        difference, error, up / down if down else None, chi_square, chi_square_tail(chi_square, 1)
    )


def _sato_error(both: Sequence[Counts], difference: float, whole: float) -> float:
    p = sum(
        (m * m * a - n * n * b + n * m * (n - m) / 2) / (n + m) ** 2 for a, n, b, m in both
    )  # Sato 1989, B being the exposed arm
    q = sum((b * (n - a) + a * (m - b)) / (2 * (n + m)) for a, n, b, m in both)
    return sqrt(max(0.0, difference * p + q)) / whole


def probability_b_better(counts: Counts) -> float:
    """P(rate B > rate A) with uniform priors: a plain-language figure, never a rule for stopping (it ignores peeking)."""
    a, n, b, m = counts
    alpha_a, beta_a, alpha_b, beta_b = 1 + a, 1 + n - a, 1 + b, 1 + m - b
    return sum(
        exp(
            log_beta(alpha_a + i, beta_a + beta_b)
            - log(beta_b + i)
            - log_beta(1 + i, beta_b)
            - log_beta(alpha_a, beta_a)
        )
        for i in range(alpha_b)
    )


def size_per_arm(rate_a: float, rate_b: float, *, power: float = 0.8, alpha: float = 0.05) -> int:
    """Contacts an arm needs for a difference of this size to be found with this probability (one look)."""
    spread = rate_a * (1 - rate_a) + rate_b * (1 - rate_b)
    return ceil((two_sided_z(alpha) + normal_quantile(power)) ** 2 * spread / (rate_b - rate_a) ** 2)


def sample_ratio(counts: Sequence[int], weights: Sequence[float] | None = None) -> Ratio:
    """Chi-square of the arms' sizes against their planned weights (equal ones unless given)."""
    shares = list(weights or [1.0] * len(counts))
    total, whole = sum(counts), sum(shares)
    if not total:
        return Ratio(0.0, 1.0)
    expected = [total * share / whole for share in shares]
    chi_square = sum((n - e) ** 2 / e for n, e in zip(counts, expected, strict=True))
    return Ratio(chi_square, chi_square_tail(chi_square, len(counts) - 1))


def cuped(x_a: Sequence[float], y_a: Sequence[float], x_b: Sequence[float], y_b: Sequence[float]) -> Adjusted:
    """Difference of means of y, and the same with x (known before the start) taken out, theta from both arms together."""
    x, y = [*x_a, *x_b], [*y_a, *y_b]
    middle_x, middle_y = fmean(x), fmean(y)
    spread = sum((one - middle_x) ** 2 for one in x)
    together = sum((u - middle_x) * (v - middle_y) for u, v in zip(x, y, strict=True))
    theta = together / spread if spread else 0.0
    left_a = [v - theta * (u - middle_x) for u, v in zip(x_a, y_a, strict=True)]
    left_b = [v - theta * (u - middle_x) for u, v in zip(x_b, y_b, strict=True)]
    return Adjusted(theta, *_difference(y_a, y_b), *_difference(left_a, left_b))


def _difference(first: Sequence[float], second: Sequence[float]) -> tuple[float, float]:
    error = sqrt(variance(first) / len(first) + variance(second) / len(second))
    return fmean(second) - fmean(first), error


def complier_effect(effect: float, adherence_a: float, adherence_b: float) -> float | None:
    """What the line does to those who heard it: the effect by assignment over the difference in adherence."""
    difference = adherence_b - adherence_a
    return effect / difference if abs(difference) > 1e-9 else None


def design_effect(calls_per_agent: float, correlation: float) -> float:
    """By how much the variance would grow if agents, not leads, were drawn for the arms."""
    return 1 + (calls_per_agent - 1) * correlation
