"""What a plan needs, and what is wrong with it before the start."""

from __future__ import annotations

from domain.experiments.definition import Experiment, Plan
from domain.experiments.variants import Find, base_of, ids_of
from domain.leads import Frozen
from domain.statistics.two_groups import size_per_arm


class Finding(Frozen, frozen=True, kw_only=True):
    """Why an experiment cannot start: `code` is a word of `CODES`, `path` where it stands."""

    code: str
    path: str


#: what may be wrong with an experiment
CODES = (
    "two_arms", "double_arm", "arm_same", "no_step", "no_version", "baseline_range", "worth_range", "alpha_range",
    "power_range", "looks_order", "weight_range", "no_script", "arm_unsound",
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


def check_scripts(experiment: Experiment, find: Find) -> list[Finding]:
    """What an experiment names and nobody published: versions, steps."""
    found: list[Finding] = []
    if find(experiment.script, experiment.script_version) is None:
        return [Finding(code="no_script", path="script")]
    for n, arm in enumerate(experiment.arms):
        base = base_of(experiment, arm, find)
        if base is None:
            found.append(Finding(code="no_version", path=f"arms/{n}/version"))
            continue
        ids = ids_of(base)
        found += [
            Finding(code="no_step", path=f"arms/{n}/replaced/{step.id}")
            for step in arm.replaced
            if step.id not in ids
        ]
    return found
