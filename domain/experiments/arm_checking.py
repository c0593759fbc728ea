"""The words of an arm pass the same checker as a script that is published. Imported only where a plan is started."""

from __future__ import annotations

from domain.experiments.definition import Experiment
from domain.experiments.planning import Finding
from domain.experiments.variants import Find, base_of, spoken
from domain.scripts.checking import findings_of


def check_words(experiment: Experiment, find: Find) -> list[Finding]:
    """What replaced steps bring in that the script without them has not: a missing translation, a bypassed statement."""
    found: list[Finding] = []
    for n, arm in enumerate(experiment.arms):
        base, script = base_of(experiment, arm, find), spoken(experiment, arm, find)
        if not arm.replaced or base is None or script is None:
            continue
        known = {(one.code, one.path, one.step) for one in findings_of(base)}
        found += [
            Finding(code="arm_unsound", path=f"arms/{n}: {one.path} {one.code}: {one.words}")
            for one in findings_of(script)
            if (one.code, one.path, one.step) not in known
        ]
    return found
