"""Group-sequential bounds: how far apart arms must be at a planned look so that all looks together keep their level.

Sums S(t) of independent increments are followed from look to look by numerical integration (Armitage, McPherson and Rowe
1969): the density of S over those who went on is kept at the nodes of a Gauss-Legendre rule, dense enough for the step
between two looks. Spending functions: Lan and DeMets 1983. *O'Brien-Fleming spending here is two one-sided spendings of
alpha/2 each*, 2(1 - Φ(z(1-alpha/4)/√t)) a side, as in usual software and tables (4.877 … 2.031 for five looks at 5 %); to
spend 2(1 - Φ(z(1-alpha/2)/√t)) over both sides together is `spend_obf_total` (4.383 … 2.064).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache
from math import ceil, cos, exp, inf, pi, sqrt

from domain.statistics.distributions import bisect, normal_cdf, normal_quantile

Spending = Callable[
    [float, float], float
]  #: (share of information, alpha two-sided) -> spent so far, two-sided
_WIDEST = 8.5  #: a z beyond which nothing is left to integrate


def spend_obf(share: float, alpha: float) -> float:
    """O'Brien-Fleming-like, alpha/2 on either side (the usual one)."""
    return 4 * (1 - normal_cdf(normal_quantile(1 - alpha / 4) / sqrt(share))) if share > 0 else 0.0


def spend_obf_total(share: float, alpha: float) -> float:
    """O'Brien-Fleming-like, alpha over both sides together."""
    return 2 * (1 - normal_cdf(normal_quantile(1 - alpha / 2) / sqrt(share))) if share > 0 else 0.0


class _Walk:
    """Density of S among those who have not crossed a bound, look by look."""

    def __init__(self) -> None:
        self._share = 0.0
        self._nodes: list[tuple[float, float]] = [(0.0, 1.0)]  #: (s, weight × density)

    def crossing(self, share: float, bound: float) -> float:
        """Probability to be outside ±bound (as z) at this look and never before."""
        step = sqrt(share - self._share)
        edge = bound * sqrt(share)
        return sum(
            weight * (normal_cdf((-edge - s) / step) + normal_cdf((s - edge) / step))
            for s, weight in self._nodes
        )

    def go_on(self, share: float, bound: float) -> None:
        """Keep those inside ±bound at this look."""
        step = sqrt(share - self._share)
        edge = min(bound, _WIDEST) * sqrt(share)
        count = 24 + ceil(5 * edge / step)
        front = 1.0 / (step * sqrt(2 * pi))
        kept: list[tuple[float, float]] = []
        for node, weight in _legendre(count):
            at = edge * node
            density = front * sum(w * exp(-0.5 * ((at - s) / step) ** 2) for s, w in self._nodes)
            kept.append((at, weight * edge * density))
        self._nodes, self._share = kept, share


def crossing_probability(shares: Sequence[float], bounds: Sequence[float]) -> float:
    """Chance without any effect to be outside ±bounds[k] at some look k, at shares of the information."""
    walk, crossed = _Walk(), 0.0
    for share, bound in zip(shares, bounds, strict=True):
        crossed += walk.crossing(share, bound)
        walk.go_on(share, bound)
    return crossed


def equal_looks(count: int) -> tuple[float, ...]:
    return tuple((n + 1) / count for n in range(count))


def peeking(looks: int, z: float = 1.959963984540054) -> float:
    """What becomes of a level of 5 % when one looks again and again and stops at the first |z| > 1.96."""
    return crossing_probability(equal_looks(looks), [z] * looks)


@lru_cache(maxsize=32)
def pocock(looks: int, alpha: float = 0.05) -> float:
    """The one bound for equal looks at which all of them together have the level."""
    shares = equal_looks(looks)
    return bisect(lambda c: crossing_probability(shares, [c] * looks) - alpha, 1.0, 5.0, 1e-9)


@lru_cache(maxsize=32)
def obrien_fleming(looks: int, alpha: float = 0.05) -> tuple[float, ...]:
    """Bounds c/√t for equal looks, the last the smallest."""
    shares = equal_looks(looks)
    c = bisect(lambda c: crossing_probability(shares, [c / sqrt(t) for t in shares]) - alpha, 1.0, 5.0, 1e-9)
    return tuple(c / sqrt(t) for t in shares)


def lan_demets(shares: Sequence[float], alpha: float = 0.05, spending: Spending = spend_obf) -> list[float]:
    """The bound at each look from what may be spent until there; looks need not be equal nor known beforehand.

    Args:
        shares: of the planned information, rising; what lies beyond 1 is spent as at 1.
    """
    return list(_lan_demets(tuple(shares), alpha, spending))


@lru_cache(maxsize=64)
def _lan_demets(shares: tuple[float, ...], alpha: float, spending: Spending) -> tuple[float, ...]:
    walk, spent, bounds = _Walk(), 0.0, list[float]()
    for share in shares:
        due = min(alpha, spending(min(share, 1.0), alpha)) - spent
        bound = _bound_for(walk, share, due)
        bounds.append(bound)
        walk.go_on(share, bound)
        spent += max(0.0, due)
    return tuple(bounds)


def _bound_for(walk: _Walk, share: float, due: float) -> float:
    if due <= 1e-15:
        return inf
    return bisect(lambda z: walk.crossing(share, z) - due, 0.0, _WIDEST, 1e-9)


@lru_cache(maxsize=64)
def _legendre(count: int) -> tuple[tuple[float, float], ...]:
    """Nodes and weights of the Gauss-Legendre rule on [-1, 1], by Newton's steps."""
    found: list[tuple[float, float]] = []
    for i in range(count):
        x = cos(pi * (i + 0.75) / (count + 0.5))
        for _ in range(50):
            p, before = 1.0, 0.0
            for k in range(count):
                p, before = ((2 * k + 1) * x * p - k * before) / (k + 1), p
            slope = count * (x * p - before) / (x * x - 1)
            step = p / slope
            x -= step
            if abs(step) < 1e-15:
                break
        found.append((x, 2 / ((1 - x * x) * slope * slope)))
    return tuple(found)
