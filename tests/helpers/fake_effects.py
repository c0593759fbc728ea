"""An effect page's service by hand, and figures for each thing that it can say."""

# ruff: noqa: E501 - sample data in three languages reads better on one line

from __future__ import annotations

import random
from datetime import datetime, timedelta

import msgspec

from domain.errors import UserError
from domain.experiments import verdict
from domain.experiments.definition import Experiment, Plan
from domain.experiments.effect import (
    ArmFigures,
    Comparison,
    DayPoint,
    Effect,
    ExperimentRow,
    Guard,
    GuardArm,
    Overridden,
    Planned,
    Refusals,
    StepArm,
    StepFigures,
)
from domain.experiments.looks import Look
from domain.experiments.planning import required_size
from domain.lists import DefinitionRow
from domain.scripts import Script
from domain.statistics.always_valid import bernoulli_sequence
from domain.statistics.two_groups import Counts, probability_b_better
from tests.helpers.desk_sample import NOW, SCRIPT, text
from tests.helpers.fake_arms import EXPERIMENT

RUNNING = msgspec.structs.replace(EXPERIMENT, started_at=NOW - timedelta(days=16), campaigns=("renewal",))
DRAFT = msgspec.structs.replace(
    EXPERIMENT, code="closing", state="draft", plan=Plan(baseline=0.05, worth=0.0125),
    title=text("Closing with the date", "以到期日促成", "Cierre con la fecha"),
)  # fmt: skip
#: what the page may say -> sales and contacts of A and B
COUNTS = {
    "better": Counts(122, 2470, 222, 2460), "worse": Counts(222, 2470, 122, 2460),
    "no_difference": Counts(2450, 49_000, 2440, 49_100), "not_enough": Counts(122, 2470, 141, 2460),
    "nothing": Counts(0, 0, 0, 0),
}  # fmt: skip


def days(counts: Counts, experiment: Experiment = RUNNING) -> tuple[DayPoint, ...]:
    """Sixteen days that end with these counts."""
    if not counts.trials_a:
        return ()
    chance, found = random.Random(7), []
    for n in range(1, 17):
        share = n / 16
        shaken = Counts(*(round(c * share * (1 + (chance.random() - 0.5) * 0.3 * (n < 16))) for c in counts))
        band = verdict.interval(shaken, experiment.plan)
        day = (NOW - timedelta(days=16 - n)).date()
        contacts = shaken.trials_a + shaken.trials_b
        found.append(DayPoint(day=day, contacts=contacts, value=band.value, low=band.low, high=band.high))
    return tuple(found)


def an_effect(
    word: str = "not_enough", experiment: Experiment = RUNNING, *, late: int = 0, ratio: float = 1.0
) -> Effect:
    """A page that says this."""
    counts = COUNTS[word]
    a, n, b, m = counts
    arms = tuple(
        ArmFigures(
            arm=arm.code, title=arm.title, leads=round(of * 1.6), contacts=of, conversions=sold,
            rate=sold / of if of else 0.0, low=band.low, high=band.high, calls=round(of * 2.1), talk_s=214.0 + 9 * k,
            exposed=round(of * (0.02, 0.86)[k]), overridden=(0, 7)[k] if of else 0,
        )
        for k, (arm, sold, of) in enumerate(zip(experiment.arms, (a, b), (n, m), strict=True))
        for band in [bernoulli_sequence(sold, of, 0.05, 5330)]
    )  # fmt: skip
    said = verdict.live(counts, experiment.plan)
    band = verdict.interval(counts, experiment.plan)
    look = Look(
        n=1,
        at=NOW - timedelta(days=6),
        share=0.26,
        counts=(60, 1380, 71, 1390),
        z=0.94,
        bound=4.33,
        crossed=False,
    )
    comparison = Comparison(
        arm="B", verdict=said, interval_low=band.low, interval_high=band.high, stratified=band.value * 0.97,
        stratified_error=0.0065, odds_ratio=1.2, p=0.2, chance=probability_b_better(counts) if n else 0.5,
        complier=band.value / 0.84, days=days(counts, experiment), looks=(look,) if n else (), next_look=5330,
    )  # fmt: skip
    running = experiment.state != "draft"
    return Effect(
        script=SCRIPT.code, experiment=experiment, arms=arms, counted_at=NOW,
        comparisons=(comparison,) if running else (), guards=_guards(n, m) if running else (), steps=steps(n),
        runs=(n, m), refusals=_refusals(n), ratio_p=ratio, seen_at=NOW - timedelta(days=2) if late else None, late=late,
        late_since=NOW - timedelta(days=8) if late else None,
        overrides=(Overridden(at=NOW - timedelta(hours=3), by="Mira Chen", arm="A", reason=text("she asked for the short form", "客户要求简短", "pidió la versión corta")["en"]),)
        if n else (),
    )  # fmt: skip


def steps(n: int) -> tuple[StepFigures, ...]:
    """Every step of the sample script; the first is the one that B changes."""
    found = []
    for k, step in enumerate(SCRIPT.steps):
        reach = 0.97**k * 0.93 ** (k * k / 3)
        cells = tuple(
            StepArm(reached=round(n * reach * f), ended=round(n * reach * 0.07 * f), median_s=12.0 + 7 * k)
            for f in (1.0, 0.98)
        )
        found.append(StepFigures(step=step.id, title=step.title, arms=cells, changed=k == 0))
    price = StepArm(reached=round(n * 0.21), ended=round(n * 0.05), median_s=31.0)
    found.append(
        StepFigures(
            step="dear",
            title=text("Too dear", "太贵了", "Demasiado caro"),
            arms=(price, price),
            objection=True,
        )
    )
    return tuple(found) if n else ()


def a_versions_effect() -> Effect:
    """Two versions of a script, which nobody drew by lot."""
    arms = (
        ArmFigures(arm="v6", leads=4100, contacts=2610, conversions=128, rate=0.049, low=0.041, high=0.058, calls=5600, talk_s=205),
        ArmFigures(arm="v7", leads=900, contacts=520, conversions=31, rate=0.06, low=0.038, high=0.089, calls=1180, talk_s=214),
    )  # fmt: skip
    return Effect(
        script=SCRIPT.code,
        arms=arms,
        counted_at=NOW,
        steps=steps(2610),
        runs=(2610, 520),
        refusals=_refusals(2610),
    )


def _refusals(n: int) -> tuple[Refusals, ...]:
    if not n:
        return ()
    return (
        Refusals(code="reached.price", title=text("Price too high", "价格太高", "Precio demasiado alto"), calls=(412, 371)),
        Refusals(code="reached.other", title=text("Has another insurer", "已在别家投保", "Tiene otra aseguradora"), calls=(240, 251)),
        Refusals(code="reached.never", title=text("Do not call again", "不要再来电", "No volver a llamar"), calls=(31, 33)),
    )  # fmt: skip


def _guards(n: int, m: int) -> tuple[Guard, ...]:
    if not n:
        return tuple(
            Guard(code=code, arms=(GuardArm(), GuardArm()), word="no_facts")
            for code in (
                "refusals",
                "forbidden",
                "complaints",
                "auto_fails",
                "handle_time",
                "cancellations",
                "impression",
            )
        )

    def rate(code: str, a: float, b: float, word: str, low: float, high: float) -> Guard:
        return Guard(
            code=code,
            arms=(GuardArm(value=a, of=n), GuardArm(value=b, of=m)),
            word=word,
            low=low,
            high=high,  # type: ignore[arg-type]
        )

    return (
        rate("refusals", 0.276, 0.266, "fine", -0.05, 0.03), rate("forbidden", 0.012, 0.013, "fine", -0.008, 0.01),
        rate("complaints", 0.004, 0.019, "worse", 0.006, 0.024), rate("auto_fails", 0.06, 0.05, "fine", -0.04, 0.02),
        rate("handle_time", 251.0, 268.0, "fine", -4.0, 38.0), rate("cancellations", 0.08, 0.07, "fine", -0.09, 0.07),
        Guard(code="impression", arms=(GuardArm(), GuardArm()), word="no_facts"),
    )  # fmt: skip


class FakeEffects:
    """Implements `EffectService`. `effects`: code -> what is counted; `calls`: what was asked for."""

    def __init__(self, word: str = "not_enough", **more: object) -> None:
        self.rows = [ExperimentRow(experiment=RUNNING, leads=7900), ExperimentRow(experiment=DRAFT)]
        self.effects = {
            "opening": an_effect(word, **more),  # type: ignore[arg-type]
            "closing": an_effect("nothing", DRAFT),
        }
        self.calls: list[tuple[object, ...]] = []
        self.trouble: UserError | None = None

    def experiments(self) -> tuple[ExperimentRow, ...]:
        self._check()
        return tuple(self.rows)

    def scripts(self) -> tuple[DefinitionRow, ...]:
        return tuple(
            DefinitionRow(code=SCRIPT.code, version=n, state="published", title=SCRIPT.title)
            for n in (6, SCRIPT.version)
        )

    def script(self, code: str, version: int) -> Script:
        return msgspec.structs.replace(SCRIPT, version=version)

    def effect(self, code: str) -> Effect:
        self._check()
        return self.effects[code]

    def versions(self, script: str) -> Effect:
        return a_versions_effect()

    def saw(self, code: str, at: datetime) -> None:
        self.calls.append(("saw", code, at))

    def plan(self, experiment: Experiment) -> Planned:
        self._check()
        self.calls.append(("plan", experiment))
        self.rows.append(ExperimentRow(experiment=experiment))
        self.effects[experiment.code] = an_effect("nothing", experiment)
        return Planned(experiment=experiment, size=required_size(experiment.plan))

    def start(self, code: str) -> Experiment:
        self._check()
        self.calls.append(("start", code))
        return RUNNING

    def end(self, code: str, why: str) -> Experiment:
        self.calls.append(("end", code, why))
        return RUNNING

    def _check(self) -> None:
        if self.trouble is not None:
            raise self.trouble
