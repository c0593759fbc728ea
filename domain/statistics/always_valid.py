"""Intervals and tests that hold at every look at once: one may look as often as one likes, and stop whenever one likes.

Sources: Robbins 1970 and Howard, Ramdas, McAuliffe, Sekhon 2021 (normal mixture, beta-binomial mixture, polynomial
stitching); Johari, Pekelis, Walsh 2015 (mixture SPRT); Waudby-Smith et al. 2021 (plug-in variances); Miller 2015
(simple sequential test). Variances `v` are of the sum, not of the mean.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil, exp, inf, log, pow, sqrt
from typing import NamedTuple

from domain.statistics.distributions import bisect, log_beta
from domain.statistics.intervals import Interval
from domain.statistics.two_groups import Counts

_ZETA = 1.4
_ETA = 2.0


def mixture_rho(v_opt: float, alpha: float = 0.05) -> float:
    """The mixture's parameter that makes the bound tightest about when the sum's variance is `v_opt`."""
    a = log(1 / alpha)
    return v_opt / (2 * a + log(1 + 2 * a))


def mixture_bound(v: float, rho: float, alpha: float = 0.05) -> float:
    """A sum of variance v is beyond ± this at any time with probability alpha at most."""
    return sqrt((v + rho) * (log(1 + v / rho) + 2 * log(1 / alpha)))


def log_mixture(s: float, v: float, rho: float) -> float:
    """Logarithm of the two-sided mixture martingale at a sum s; beyond ln(1/alpha) the hypothesis is out."""
    return 0.5 * log(rho / (v + rho)) + s * s / (2 * (v + rho))


def stitching_bound(
    v: float, alpha: float = 0.05, *, v_min: float = 1.0, c: float = 0.0, s: float = _ZETA, eta: float = _ETA
) -> float:
    """Polynomial stitching: a one-sided bound of the order √(v log log v); c: scale of a sub-gamma sum."""
    v = max(v, v_min)
    ell = s * log(log(eta * v / v_min)) + log(_zeta(s) / (alpha * log(eta) ** s))
    k1 = (eta**0.25 + eta**-0.25) / sqrt(2)
    k2 = (sqrt(eta) + 1) / 2
    return sqrt(k1 * k1 * v * ell + k2 * k2 * c * c * ell * ell) + k2 * c * ell


def bernoulli_sequence(successes: int, trials: int, alpha: float = 0.05, t_opt: float = 100.0) -> Interval:
    """A rate's interval at any time, by the beta-binomial mixture of each p that may be true.

    Args:
        t_opt: trials about which it is tightest.
    """
    if trials <= 0:
        return Interval(0.0, 0.0, 1.0)
    rate, limit = successes / trials, log(1 / alpha)

    def excess(p: float) -> float:
        return _log_beta_mixture(successes, trials, p, alpha, t_opt) - limit

    least, most = 1e-12, 1 - 1e-12  # where the evidence against an end is not enough, the interval reaches it
    low = bisect(excess, least, rate) if successes and excess(least) > 0 else 0.0
    high = bisect(excess, rate, most) if successes < trials and excess(most) > 0 else 1.0
    return Interval(rate, low, high)


def _log_beta_mixture(k: int, n: int, p: float, alpha: float, t_opt: float) -> float:
    """Log of the mixture martingale against the rate p."""
    p = min(max(p, 1e-12), 1 - 1e-12)
    spread = p * (1 - p)
    r = max(mixture_rho(t_opt * spread, alpha) - spread, 1e-3 * spread)
    prior_a, prior_b = r / (1 - p), r / p
    return (
        log_beta(prior_a + k, prior_b + n - k)
        - log_beta(prior_a, prior_b)
        - k * log(p)
        - (n - k) * log(1 - p)
    )


class Difference(NamedTuple):
    """The difference of two rates (B - A) with its always-valid interval; `half` is half its width."""

    value: float
    low: float
    high: float
    half: float

    def excludes(self, point: float) -> bool:
        return not self.low <= point <= self.high


def difference_sequence(counts: Counts, alpha: float, size: int, rate: float) -> Difference:
    """The difference of two rates at any look: a normal mixture over the arms' contacts, variances plugged in.

    With h = n·m/(n+m) the sum h·(p_B - p_A) has the variance v = h²(p_A(1-p_A)/n + p_B(1-p_B)/m). Rates in v are drawn
    to the middle by one success and one failure an arm, so that an arm without a sale is not taken for certain. The bound
    is asymptotic; `dev.py prove experiments` shows that it keeps its level from the first contact on.

    Args:
        size, rate: contacts an arm and the rate that were planned before the start; there the bound is tightest.
    """
    a, n, b, m = counts
    if not n or not m:
        return Difference(0.0, -1.0, 1.0, 1.0)
    h, v = _scaled_variance(n, m, (a + 1) / (n + 2), (b + 1) / (m + 2))
    value = b / m - a / n
    half = mixture_bound(v, planned_rho(size, rate, alpha), alpha) / h
    return Difference(value, max(-1.0, value - half), min(1.0, value + half), half)


def mean_difference_sequence(
    a: tuple[int, float, float], b: tuple[int, float, float], alpha: float, size: int
) -> Difference:
    """The difference of two means (B - A) at any look; a, b: (count, mean, variance) of the arms. Asymptotic, as above.

    The mixture is set by the arms' own variance at the planned size: good for a guard-rail, not for a proof.
    """
    (n, mean_a, variance_a), (m, mean_b, variance_b) = a, b
    if n < 2 or m < 2:
        return Difference(0.0, -inf, inf, inf)
    h = n * m / (n + m)
    v = h * h * (variance_a / n + variance_b / m)
    if v <= 0:
        return Difference(mean_b - mean_a, -inf, inf, inf)
    rho = mixture_rho(max(size, 2) / 4 * (variance_a + variance_b), alpha)
    half = mixture_bound(v, rho, alpha) / h
    value = mean_b - mean_a
    return Difference(value, value - half, value + half, half)


def planned_rho(size: int, rate: float, alpha: float) -> float:
    """The mixture's parameter for a planned size an arm and rate; fixed before the start."""
    size = max(size, 2)
    rate = min(max(rate, 1 / size), 1 - 1 / size)
    return mixture_rho(_scaled_variance(size, size, rate, rate)[1], alpha)


def half_width_at(size: int, rate_a: float, rate_b: float, rho: float, alpha: float) -> float:
    """Half the width that the interval will have with `size` contacts an arm at these rates."""
    h, v = _scaled_variance(size, size, rate_a, rate_b)
    return mixture_bound(v, rho, alpha) / h


def _scaled_variance(n: int, m: int, rate_a: float, rate_b: float) -> tuple[float, float]:
    h = n * m / (n + m)
    return h, h * h * (rate_a * (1 - rate_a) / n + rate_b * (1 - rate_b) / m)


def msprt_ratio(n: int, difference: float, variance: float, tau_squared: float) -> float:
    """The mixture likelihood ratio of Johari et al.; variance: 2σ² for two arms of n each."""
    scale = variance + n * tau_squared
    exponent = n * n * tau_squared * difference**2 / (2 * variance * scale)
    return sqrt(variance / scale) * (exp(exponent) if exponent < 700 else inf)


def msprt_p_values(looks: Sequence[tuple[int, float]], variance: float, tau_squared: float) -> list[float]:
    """Always-valid p-values of successive (n, difference): they never rise."""
    smallest, found = 1.0, list[float]()
    for n, difference in looks:
        ratio = msprt_ratio(n, difference, variance, tau_squared)
        smallest = min(smallest, 1 / ratio if ratio else 1.0)
        found.append(smallest)
    return found


def simple_sequential_level(successes: int) -> float:
    """Miller's test (stop when B leads A by 2√N successes, N in all): its one-sided chance of a false winner.

    By the reflection principle: a walk of N fair steps reaches the height d with P(S ≥ d) + P(S > d).
    """
    height = ceil(2 * sqrt(successes))
    return _walk_at_least(successes, height) + _walk_at_least(successes, height + 1)


def _walk_at_least(steps: int, height: int) -> float:
    """P(a sum of ±1 steps ≥ height)."""
    heads_at_least = -(-(steps + height) // 2)
    return sum(
        exp(-log_beta(heads + 1, steps - heads + 1) - log(steps + 1) - steps * log(2))
        for heads in range(heads_at_least, steps + 1)
    )


def _zeta(s: float) -> float:
    """Riemann's zeta for s > 1: the first terms, and the rest by Euler and Maclaurin."""
    n = 20.0
    head = sum(pow(float(k), -s) for k in range(1, int(n)))
    rest = pow(n, 1 - s) / (s - 1) + 0.5 * pow(n, -s) + s * pow(n, -s - 1) / 12
    return head + rest - s * (s + 1) * (s + 2) * pow(n, -s - 3) / 720
