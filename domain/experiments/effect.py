"""What an experiment (or a script's versions) did, as the server counts it from synced facts, and as it travels.

A *lead* is counted where its arm was drawn, whatever was spoken (intention to treat). It is a *contact* when one of its
calls since then reached somebody, and a *conversion* when one of them ended in a sale. Rates are fractions.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import Literal

from domain.campaigns import Text
from domain.experiments.definition import Experiment
from domain.experiments.looks import Look
from domain.experiments.verdict import Verdict
from domain.leads import Frozen

#: figures that must not get worse while sales get better; each with the direction that is bad
GUARDS: dict[str, Literal["up", "down"]] = {
    "refusals": "up", "forbidden": "up", "complaints": "up", "auto_fails": "up", "handle_time": "up",
    "cancellations": "up", "impression": "down",
}  # fmt: skip
#: fields by which the answers of follow-up visits say what the customer thought, from 1 up
IMPRESSIONS = ("customer_impression", "satisfaction")
GuardWord = Literal["fine", "worse", "better", "no_facts"]


class ArmFigures(Frozen, frozen=True, kw_only=True):
    """One arm (or one version).

    Attributes:
        rate, low, high: sales per contact with an interval that holds at any look.
        calls: since the draw, answered or not; talk_s: mean seconds of those that reached somebody.
        exposed: contacts that were spoken what this arm changes (for the first arm: what *another* one changes).
        overridden: leads to which somebody spoke another arm, with a reason.
    """

    arm: str
    title: Text = {}
    leads: int = 0
    contacts: int = 0
    conversions: int = 0
    rate: float = 0.0
    low: float = 0.0
    high: float = 1.0
    calls: int = 0
    talk_s: float = 0.0
    exposed: int = 0
    overridden: int = 0


class DayPoint(Frozen, frozen=True, kw_only=True):
    """The difference as it stood at the end of a day (UTC), with its always-valid interval."""

    day: date
    contacts: int
    value: float
    low: float
    high: float


class Comparison(Frozen, frozen=True, kw_only=True):
    """An arm against the first.

    Attributes:
        verdict: the one word; interval_*: the always-valid interval, whatever decides.
        stratified, stratified_error: the difference inside agents (Mantel-Haenszel), None where no agent has both.
        chance: P(the arm is better), a figure for plain language, never for stopping.
        complier: what it does to those who heard it; None where as many heard it in both.
        looks: planned ones that were taken; next_look: contacts of both arms at which the next is due, 0 for none.
    """

    arm: str
    verdict: Verdict
    interval_low: float = -1.0
    interval_high: float = 1.0
    stratified: float | None = None
    stratified_error: float | None = None
    odds_ratio: float | None = None
    p: float | None = None
    chance: float = 0.5
    complier: float | None = None
    days: tuple[DayPoint, ...] = ()
    looks: tuple[Look, ...] = ()
    next_look: int = 0


class GuardArm(Frozen, frozen=True, kw_only=True):
    """A guard-rail in one arm: a rate or a mean, of so many."""

    value: float = 0.0
    of: int = 0


class Guard(Frozen, frozen=True, kw_only=True):
    """A guard-rail over the arms. `low`, `high`: of its difference, the arm that stands worst against the first."""

    code: str
    arms: tuple[GuardArm, ...]
    word: GuardWord
    low: float = 0.0
    high: float = 0.0


class StepArm(Frozen, frozen=True, kw_only=True):
    """A step in one arm: runs that came to it, that ended on it, and the median of its seconds in a run."""

    reached: int = 0
    ended: int = 0
    median_s: float = 0.0


class StepFigures(Frozen, frozen=True, kw_only=True):
    """A step of the script. `changed`: some arm speaks it otherwise. `objection`: it is a part of one."""

    step: str
    title: Text = {}
    arms: tuple[StepArm, ...] = ()
    changed: bool = False
    objection: bool = False


class Refusals(Frozen, frozen=True, kw_only=True):
    """Calls that ended with a refusal of one kind, by arm."""

    code: str
    title: Text = {}
    calls: tuple[int, ...] = ()


class Overridden(Frozen, frozen=True, kw_only=True):
    """A person spoke another arm than the one that was drawn."""

    at: datetime
    by: str
    arm: str
    reason: str


class Effect(Frozen, frozen=True, kw_only=True):
    """The whole page. `experiment` is None where versions of a script are shown, which nobody drew by lot.

    Attributes:
        runs: script runs that the steps are counted from, by arm.
        ratio_p: of the sample-ratio check on the arms' leads; below .001 the draw went wrong and nothing should be read.
        counted_at: of these figures. seen_at: when this person has seen them before, None never.
        late: calls made before she looked that arrived after it; late_since: the oldest of them.
    """

    script: str
    arms: tuple[ArmFigures, ...]
    counted_at: datetime
    experiment: Experiment | None = None
    comparisons: tuple[Comparison, ...] = ()
    guards: tuple[Guard, ...] = ()
    steps: tuple[StepFigures, ...] = ()
    runs: tuple[int, ...] = ()
    refusals: tuple[Refusals, ...] = ()
    overrides: tuple[Overridden, ...] = ()
    ratio_p: float = 1.0
    seen_at: datetime | None = None
    late: int = 0
    late_since: datetime | None = None


class ExperimentRow(Frozen, frozen=True, kw_only=True):
    """An experiment in a list."""

    experiment: Experiment
    leads: int = 0


class ExperimentPage(Frozen, frozen=True, kw_only=True):
    """`GET /v1/experiments`."""

    rows: tuple[ExperimentRow, ...] = ()


class Planned(Frozen, frozen=True, kw_only=True):
    """The answer to a plan that is saved: contacts an arm needs, and what keeps it from starting."""

    experiment: Experiment
    size: int
    findings: tuple[tuple[str, str], ...] = ()


class EndExperiment(Frozen, frozen=True, kw_only=True):
    """`POST /v1/experiments/{code}/end`."""

    why: str
