"""An experiment: arms of a script version, and the plan that is fixed before its start."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from domain.campaigns import Text
from domain.leads import Frozen
from domain.scripts import Step
from domain.statistics.two_groups import size_per_arm

State = Literal["draft", "running", "ended"]
DecidesBy = Literal["any_look", "planned_looks"]
USUAL_LOOKS = (0.25, 0.5, 0.75, 1.0)


class Arm(Frozen, frozen=True, kw_only=True):
    """One way to speak: the script as it is, another version of it, or single steps replaced by id.

    Attributes:
        script, version: another script or version; "" and 0: the experiment's own.
        replaced: steps that stand in the place of those with their id, in the main script and in objections.
        weight: of leads, in whole numbers.
    """

    code: str
    title: Text = {}
    script: str = ""
    version: int = 0
    replaced: tuple[Step, ...] = ()
    weight: int = 1


class Plan(Frozen, frozen=True, kw_only=True):
    """What is wanted to be known, and how it is decided. Nothing of it changes after the start.

    Attributes:
        baseline: sales per contact that are expected of the first arm.
        worth: the smallest difference of that rate that matters (0.01: one of a hundred contacts); "no difference" is
            said when the interval lies inside ± worth.
        power: the chance to find a difference of `worth` that is there.
        decides_by: an interval that holds at any look, or the planned looks alone.
        looks: shares of the contacts at which it is looked, rising to 1.
        size: contacts an arm needs; set at the start.
    """

    baseline: float
    worth: float
    alpha: float = 0.05
    power: float = 0.8
    decides_by: DecidesBy = "any_look"
    looks: tuple[float, ...] = USUAL_LOOKS
    size: int = 0


class Experiment(Frozen, frozen=True, kw_only=True):
    """Arms of one script version; the first is what was spoken before.

    Attributes:
        version: of this definition: 1 since the start, 2 since the end. script_version: what the arms are changes of.
        campaigns: in which it speaks; none: in all that open the script.
        seed: from which the order of arms is made, see `domain.experiments.assignment`.
    """

    code: str
    title: Text
    script: str
    script_version: int
    arms: tuple[Arm, ...]
    plan: Plan
    version: int = 1
    campaigns: tuple[str, ...] = ()
    seed: str = ""
    state: State = "draft"
    started_at: datetime | None = None
    ended_at: datetime | None = None
    ended_why: str = ""

    def arm(self, code: str) -> Arm | None:
        return next((one for one in self.arms if one.code == code), None)


class Finding(Frozen, frozen=True, kw_only=True):
    """Why an experiment cannot start: `code` is a word of `CODES`, `path` where it stands."""

    code: str
    path: str


#: what may be wrong with an experiment
CODES = (
    "two_arms", "double_arm", "arm_same", "no_step", "no_version", "baseline_range", "worth_range", "alpha_range",
    "power_range", "looks_order", "weight_range", "no_script",
)  # fmt: skip
LARGEST_WEIGHT = 10


def required_size(plan: Plan, arms: int = 2) -> int:
    """Contacts an arm needs to find `worth`, in whichever direction it takes more.

    Several arms are each compared with the first: the level is divided among them.
    """
    alpha = plan.alpha / max(1, arms - 1)
    up, down = plan.baseline + plan.worth, plan.baseline - plan.worth
    sizes = [
        size_per_arm(plan.baseline, rate, power=plan.power, alpha=alpha)
        for rate in (up, down)
        if 0 < rate < 1
    ]
    return max(sizes, default=0)


def check(experiment: Experiment) -> list[Finding]:
    """What is wrong with it by itself; whether its scripts and steps exist is checked where they are."""
    found: list[Finding] = []

    def wrong(code: str, path: str) -> None:
        found.append(Finding(code=code, path=path))

    if len(experiment.arms) < 2:
        wrong("two_arms", "arms")
    codes = [arm.code for arm in experiment.arms]
    for n, arm in enumerate(experiment.arms):
        if not arm.code or ":" in arm.code or codes.index(arm.code) != n:
            wrong("double_arm", f"arms/{n}/code")
        if n and not (arm.replaced or arm.version or arm.script):
            wrong("arm_same", f"arms/{n}")
        if not 1 <= arm.weight <= LARGEST_WEIGHT:
            wrong("weight_range", f"arms/{n}/weight")
    plan = experiment.plan
    if not 0 < plan.baseline < 1:
        wrong("baseline_range", "plan/baseline")
    if not 0 < plan.worth < 1 or plan.baseline + plan.worth >= 1:
        wrong("worth_range", "plan/worth")
    if not 0.001 <= plan.alpha <= 0.2:
        wrong("alpha_range", "plan/alpha")
    if not 0.5 <= plan.power < 1:
        wrong("power_range", "plan/power")
    rising = all(a < b for a, b in zip(plan.looks, plan.looks[1:], strict=False))
    if not plan.looks or not rising or plan.looks[0] <= 0 or plan.looks[-1] != 1.0 or len(plan.looks) > 20:
        wrong("looks_order", "plan/looks")
    return found
