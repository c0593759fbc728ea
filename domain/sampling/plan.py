"""A plan: who is heard how often in which period, by whom."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

import msgspec

from domain.call_measures import Measures
from domain.leads import Frozen
from domain.talk import Talk

#: what can be a bound, by name
FIGURES = tuple(
    name for name in (*Talk.__struct_fields__, *Measures.__struct_fields__) if name not in ("talk", "heard_s")
)


class FigureRisk(Frozen, frozen=True, kw_only=True):
    """A figure of how the call was talked (`FIGURES`), above or below a bound. A call that was not reckoned has none."""

    figure: str
    weight: float
    above: float | None = None
    below: float | None = None

    def applies(self, value: float | None) -> bool:
        if value is None:
            return False
        return (self.above is not None and value > self.above) or (
            self.below is not None and value < self.below
        )


class Risk(Frozen, frozen=True, kw_only=True):
    """What makes a call worth hearing first. Each that applies adds its weight; 0: not looked at.

    Attributes:
        hits: `set` or `set/phrase` -> weight, where it was said. figures: see there.
        outcomes: disposition -> weight. new_agent: of an agent in her first `new_days`. complaint: the customer has an
            open ticket. objected: to being recorded. long: longer than `long_s`. short_sale: sold within `short_s`.
        unheard: nobody has judged this agent in the period.
    """

    outcomes: dict[str, float] = {}
    hits: dict[str, float] = {}
    figures: tuple[FigureRisk, ...] = ()
    new_agent: float = 0
    new_days: int = 30
    complaint: float = 0
    objected: float = 0
    long: float = 0
    long_s: int = 1_200
    short_sale: float = 0
    short_s: int = 120
    unheard: float = 0


class Plan(Frozen, frozen=True, kw_only=True):
    """What a period is to bring.

    Attributes:
        kind: `measurement`: by chance, evenly over the period, each with a known probability; only these are averaged
            into published scores. `risk`: the most telling ones first; never averaged.
        per_agent: calls an agent and period. campaigns, outcomes: only these; empty: all.
        least_s: shorter ones are nothing to hear.
        second: share of the calls that another analyst judges too, blind.
        analysts: logins that share the work evenly; empty: every analyst.
    """

    code: str
    title: dict[str, str] = {}
    kind: Literal["measurement", "risk"] = "measurement"
    period: Literal["day", "week", "month"] = "week"
    per_agent: int = 3
    campaigns: tuple[str, ...] = ()
    outcomes: tuple[str, ...] = ()
    least_s: int = 20
    second: float = 0
    analysts: tuple[str, ...] = ()
    risk: Risk = msgspec.field(default_factory=Risk)


def problems_of(plan: Plan) -> Iterator[tuple[str, str]]:
    """(path, words) of what is wrong with it."""
    if not plan.code.strip():
        yield "code", "a plan needs a code"
    if not 1 <= plan.per_agent <= 1_000:
        yield "per_agent", "between 1 and 1,000 calls an agent and period"
    if not 0 <= plan.second <= 1:
        yield "second", "a share between 0 and 1"
    if plan.least_s < 0:
        yield "least_s", "seconds, 0 or more"
    if plan.second and len(plan.analysts) == 1:
        yield "second", "a second judgement needs a second analyst"
    for n, one in enumerate(plan.risk.figures):
        if one.figure not in FIGURES:
            yield f"risk.figures.{n}", f"there is no figure {one.figure!r}; there are: {', '.join(FIGURES)}"
        if one.above is None and one.below is None:
            yield f"risk.figures.{n}", "say above or below which value it is a risk"
    if plan.kind == "risk" and plan.risk == Risk():
        yield "risk", "a risk plan says what is a risk"
