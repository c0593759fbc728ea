"""Intervals for a rate, a difference of rates, and the mean of a sample; each as `Interval`, estimate between its ends.

Sources: Wilson 1927; Newcombe 1998 (methods 3 and 10); Cochran, Sampling Techniques (finite population, strata, Neyman).
"""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil, sqrt
from statistics import fmean, stdev
from typing import NamedTuple

from domain.statistics.distributions import t_quantile, two_sided_z


class Interval(NamedTuple):
    """An estimate with the ends of its interval, in the units of what was estimated."""

    value: float
    low: float
    high: float

    def excludes(self, point: float) -> bool:
        return not self.low <= point <= self.high


class Stratum(NamedTuple):
    """A part of a population of which a sample was drawn. `deviation`: of the sample, with n - 1."""

    population: int
    sampled: int
    mean: float
    deviation: float


class Stratified(NamedTuple):
    mean: float
    error: float  #: standard error


def wilson(successes: int, trials: int, alpha: float = 0.05) -> Interval:
    """A rate. Without trials nothing is known of it: 0 to 1."""
    if trials <= 0:
        return Interval(0.0, 0.0, 1.0)
    z, rate = two_sided_z(alpha), successes / trials
    middle = rate + z * z / (2 * trials)
    spread = z * sqrt(rate * (1 - rate) / trials + z * z / (4 * trials * trials))
    scale = 1 + z * z / trials
    low = 0.0 if successes == 0 else (middle - spread) / scale
    high = 1.0 if successes == trials else (middle + spread) / scale
    return Interval(rate, max(0.0, low), min(1.0, high))


def newcombe(a: int, trials_a: int, b: int, trials_b: int, alpha: float = 0.05) -> Interval:
    """The difference of rates a/trials_a - b/trials_b, for one look, not for many."""
    first, second = wilson(a, trials_a, alpha), wilson(b, trials_b, alpha)
    difference = first.value - second.value
    down = sqrt((first.value - first.low) ** 2 + (second.high - second.value) ** 2)
    up = sqrt((first.high - first.value) ** 2 + (second.value - second.low) ** 2)
    return Interval(difference, max(-1.0, difference - down), min(1.0, difference + up))


def mean(values: Sequence[float], population: int | None = None, alpha: float = 0.05) -> Interval | None:
    """The mean of a sample drawn at random from `population` (None: without end); None below two values."""
    if len(values) < 2:
        return None
    middle = fmean(values)
    half = mean_half_width(len(values), stdev(values), population, alpha)
    return Interval(middle, middle - half, middle + half)


def mean_half_width(
    count: int, deviation: float, population: int | None = None, alpha: float = 0.05
) -> float:
    """Half the width of the t-interval of a mean, with the correction for a finite population."""
    left = 1.0 if population is None else max(0.0, 1.0 - count / population)
    return t_quantile(1.0 - alpha / 2.0, count - 1) * deviation / sqrt(count) * sqrt(left)


def proportion_size(
    half_width: float, *, population: int | None = None, rate: float = 0.5, alpha: float = 0.05
) -> int:
    """How many of `population` must be looked at to know a rate to ± half_width."""
    wanted = two_sided_z(alpha) ** 2 * rate * (1 - rate) / half_width**2
    if population is not None:
        wanted /= 1 + (wanted - 1) / population
    return ceil(wanted)


def stratified(strata: Sequence[Stratum]) -> Stratified:
    """The mean of the whole population from samples of its parts, each with the weight of its part."""
    whole = sum(one.population for one in strata)
    middle = sum(one.population / whole * one.mean for one in strata)
    variance = sum(
        (one.population / whole) ** 2 * (1 - one.sampled / one.population) * one.deviation**2 / one.sampled
        for one in strata
        if one.sampled
    )
    return Stratified(middle, sqrt(variance))


def neyman(sizes: Sequence[int], deviations: Sequence[float], total: int) -> list[float]:
    """How a sample of `total` is best split over the parts: by size times spread."""
    weights = [size * deviation for size, deviation in zip(sizes, deviations, strict=True)]
    whole = sum(weights)
    return [total * weight / whole for weight in weights] if whole else [0.0] * len(weights)
