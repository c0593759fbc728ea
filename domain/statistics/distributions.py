"""Tails and quantiles of the normal, t, beta, chi-square distributions, to about twelve digits.

The incomplete beta and gamma functions are Lentz' continued fractions (Numerical Recipes § 6.2, 6.4, from the formulas);
quantiles are found by bisection between brackets, since they are asked for once a figure and never in a loop.
"""

from __future__ import annotations

from collections.abc import Callable
from math import erfc, exp, inf, lgamma, log, sqrt
from statistics import NormalDist

_NORMAL = NormalDist()
_TINY, _DIGITS, _ROUNDS = 1e-300, 1e-15, 500


def normal_cdf(x: float) -> float:
    """P(Z ≤ x), exact in both tails."""
    return 0.5 * erfc(-x / sqrt(2.0))


def normal_quantile(p: float) -> float:
    """The x with P(Z ≤ x) = p; ±inf at 0 and 1."""
    if p <= 0.0:
        return -inf
    return inf if p >= 1.0 else _NORMAL.inv_cdf(p)


def two_sided_z(alpha: float) -> float:
    """1.96 for 0.05."""
    return normal_quantile(1.0 - alpha / 2.0)


def log_beta(a: float, b: float) -> float:
    return lgamma(a) + lgamma(b) - lgamma(a + b)


def beta_cdf(x: float, a: float, b: float) -> float:
    """P(X ≤ x) for Beta(a, b), the regularised incomplete beta function."""
    if x <= 0.0:
        return 0.0
    if x >= 1.0:
        return 1.0
    front = exp(a * log(x) + b * log(1.0 - x) - log_beta(a, b))
    if x < (a + 1.0) / (a + b + 2.0):
        return front * _beta_fraction(x, a, b) / a
    return 1.0 - front * _beta_fraction(1.0 - x, b, a) / b


def beta_quantile(p: float, a: float, b: float) -> float:
    return bisect(lambda x: beta_cdf(x, a, b) - p, 0.0, 1.0)


def t_cdf(x: float, degrees: float) -> float:
    tail = 0.5 * beta_cdf(degrees / (degrees + x * x), degrees / 2.0, 0.5)
    return tail if x < 0 else 1.0 - tail


def t_quantile(p: float, degrees: float) -> float:
    if p == 0.5:
        return 0.0
    if p < 0.5:
        return -t_quantile(1.0 - p, degrees)
    high = 1.0
    while t_cdf(high, degrees) < p:
        high *= 2.0
    return bisect(lambda x: t_cdf(x, degrees) - p, 0.0, high)


def chi_square_tail(x: float, degrees: float) -> float:
    """P(X > x)."""
    if x <= 0.0:
        return 1.0
    if degrees == 1:
        return erfc(sqrt(x / 2.0))
    a, half = degrees / 2.0, x / 2.0
    front = exp(a * log(half) - half - lgamma(a))
    return 1.0 - front * _gamma_series(half, a) if half < a + 1.0 else front * _gamma_fraction(half, a)


def bisect(f: Callable[[float], float], low: float, high: float, tolerance: float = 1e-14) -> float:
    """Where a function that goes from negative to positive (or back) between the two is zero."""
    rising = f(high) >= f(low)
    for _ in range(200):
        middle = 0.5 * (low + high)
        if high - low <= tolerance * max(1e-3, abs(middle)):
            break
        if (f(middle) < 0.0) == rising:
            low = middle
        else:
            high = middle
    return 0.5 * (low + high)


def _beta_fraction(x: float, a: float, b: float) -> float:
    c, d = 1.0, 1.0 / _not_zero(1.0 - (a + b) * x / (a + 1.0))
    found = d
    for m in range(1, _ROUNDS):
        even = m * (b - m) * x / ((a + 2 * m - 1.0) * (a + 2 * m))
        d, c = 1.0 / _not_zero(1.0 + even * d), _not_zero(1.0 + even / c)
        found *= d * c
        odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1.0))
        d, c = 1.0 / _not_zero(1.0 + odd * d), _not_zero(1.0 + odd / c)
        found *= d * c
        if abs(d * c - 1.0) < _DIGITS:
            break
    return found


def _gamma_series(x: float, a: float) -> float:
    term = found = 1.0 / a
    for n in range(1, _ROUNDS):
        term *= x / (a + n)
        found += term
        if term < found * _DIGITS:
            break
    return found


def _gamma_fraction(x: float, a: float) -> float:
    b = x + 1.0 - a
    c, d = 1.0 / _TINY, 1.0 / _not_zero(b)
    found = d
    for n in range(1, _ROUNDS):
        b += 2.0
        step = -n * (n - a)
        d, c = 1.0 / _not_zero(step * d + b), _not_zero(b + step / c)
        found *= d * c
        if abs(d * c - 1.0) < _DIGITS:
            break
    return found


def _not_zero(value: float) -> float:
    return value if abs(value) > _TINY else _TINY
