"""All coefficients of one set of ratings, each with an interval by resampling units, or the reason why there is none."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence

import msgspec

from domain.agreement.intraclass import intraclass
from domain.agreement.leniency import Leniency, leniency
from domain.agreement.many import METRICS, ac1, alpha, fleiss_kappa, percent_agreement
from domain.agreement.ratings import Ratings, Value

RESAMPLES, SEED = 1_000, 20_261_126
LEAST_RESAMPLES = 0.5  #: of them must tell something, else there is no interval
Row = Sequence[Value]

#: reason -> words, for who reads the JSON without the desk
REASONS = {
    "no_pairs": "Nobody rated a unit that somebody else rated too: this cannot be estimated.",
    "no_variation": "Every rating is the same: chance and agreement cannot be told apart, this cannot be estimated.",
    "not_numbers": "The values are words; this coefficient needs numbers.",
    "below_zero": "Some values are below zero; this coefficient is for amounts.",
    "not_complete": "Fewer than two units were rated by everybody; this coefficient needs complete units.",
}


class Estimate(msgspec.Struct, frozen=True, kw_only=True):
    """A coefficient and its 95 % interval (percentiles over resampled units); no interval where too few tell one."""

    value: float
    low: float | None
    high: float | None


class Agreement(msgspec.Struct, frozen=True, kw_only=True):
    """Each coefficient, or None with its reason in `reasons` under its path (`alpha.ordinal`).

    Attributes:
        icc: by "1,1" to "3,k". leniency: of each rater, where values are numbers.
    """

    units: int
    raters: int
    ratings: int
    percent_agreement: Estimate | None
    ac1: Estimate | None
    fleiss_kappa: Estimate | None
    alpha: dict[str, Estimate | None]
    icc: dict[str, Estimate | None]
    reasons: dict[str, str] = {}
    leniency: tuple[Leniency, ...] = ()


def agreement(ratings: Ratings, *, resamples: int = RESAMPLES, seed: int = SEED) -> Agreement:
    """Reckon everything. The same ratings and seed give the same figures, interval ends included."""
    rows, categories = ratings.rows, ratings.categories
    reasons: dict[str, str] = {}
    chance = random.Random(seed)
    draws = [chance.choices(range(len(rows)), k=len(rows)) for _ in range(resamples)]

    def estimate(path: str, reckon: Callable[[Sequence[Row]], float | None], why: str) -> Estimate | None:
        value = reckon(rows)
        if value is None:
            reasons[path] = why
            return None
        drawn = (reckon([rows[i] for i in draw]) for draw in draws)
        return _with_interval(value, [one for one in drawn if one is not None], resamples)

    paired = any(len(row) > 1 for row in rows)
    nothing = "no_variation" if paired else "no_pairs"
    alphas: dict[str, Estimate | None] = {}
    for metric in METRICS:
        path = f"alpha.{metric}"
        if metric != "nominal" and not ratings.numeric:
            alphas[metric], reasons[path] = None, "not_numbers"
        elif metric == "ratio" and any(float(value) < 0 for value in categories):
            alphas[metric], reasons[path] = None, "below_zero"
        else:
            alphas[metric] = estimate(path, lambda drawn, m=metric: alpha(drawn, m), nothing)  # type: ignore[misc]
    return Agreement(
        units=len(rows), raters=len(ratings.raters), ratings=sum(map(len, rows)),
        percent_agreement=estimate("percent_agreement", percent_agreement, "no_pairs"),
        ac1=estimate("ac1", lambda drawn: ac1(drawn, categories), nothing),
        fleiss_kappa=estimate("fleiss_kappa", lambda drawn: fleiss_kappa(drawn, categories), nothing),
        alpha=alphas, icc=_intraclasses(ratings, chance, resamples, reasons), reasons=reasons,
        leniency=leniency(ratings) if ratings.numeric else (),
    )  # fmt: skip


_FORMS = {
    "1,1": "one",
    "2,1": "two",
    "3,1": "three",
    "1,k": "mean_one",
    "2,k": "mean_two",
    "3,k": "mean_three",
}


def _intraclasses(
    ratings: Ratings, chance: random.Random, resamples: int, reasons: dict[str, str]
) -> dict[str, Estimate | None]:
    """Over the units that everybody rated."""
    why = "" if ratings.numeric else "not_numbers"
    whole = [
        [float(given[rater]) for rater in ratings.raters]
        for given in ratings.units.values()
        if not why and len(given) == len(ratings.raters)
    ]
    if not why and (len(whole) < 2 or len(ratings.raters) < 2):
        why = "not_complete"
    found = None if why else intraclass(whole)
    if found is None:
        reasons.update(dict.fromkeys((f"icc.{name}" for name in _FORMS), why or "no_variation"))
        return dict.fromkeys(_FORMS)
    resampled = (intraclass(chance.choices(whole, k=len(whole))) for _ in range(resamples))
    told = [one for one in resampled if one is not None]
    return {
        name: _with_interval(getattr(found, form), [getattr(one, form) for one in told], resamples)
        for name, form in _FORMS.items()
    }


def _with_interval(value: float, drawn: list[float], resamples: int) -> Estimate:
    if len(drawn) < max(2, LEAST_RESAMPLES * resamples):
        return Estimate(value=value, low=None, high=None)
    drawn.sort()
    low, high = (drawn[min(len(drawn) - 1, int(share * len(drawn)))] for share in (0.025, 0.975))
    return Estimate(value=value, low=low, high=high)
