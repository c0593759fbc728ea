"""The script of an arm: another version, or the same with single steps replaced by id."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from msgspec.structs import replace

from domain.experiments.assignment import variant_name
from domain.experiments.definition import Arm, Experiment, Finding
from domain.scripts import Script, Step

Find = Callable[[str, int], Script | None]  #: code and version -> a published script


def base_of(experiment: Experiment, arm: Arm, find: Find) -> Script | None:
    """The version an arm speaks, without its replaced steps."""
    return find(arm.script or experiment.script, arm.version or experiment.script_version)


def spoken(experiment: Experiment, arm: Arm, find: Find) -> Script | None:
    """The script of an arm, which knows its variant; None where its version is not here (yet)."""
    base = base_of(experiment, arm, find)
    if base is None:
        return None
    return replace(with_steps(base, arm.replaced), variant=variant_name(experiment.code, arm.code))


def with_steps(script: Script, replaced: Iterable[Step]) -> Script:
    """The script with these steps in the place of those with their id; an id that it does not have changes nothing."""
    by_id = {step.id: step for step in replaced}
    if not by_id:
        return script
    objections = tuple(
        replace(one, steps=tuple(by_id.get(s.id, s) for s in one.steps)) for one in script.objections
    )
    return replace(script, steps=tuple(by_id.get(s.id, s) for s in script.steps), objections=objections)


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
        ids = {s.id for s in base.steps} | {s.id for o in base.objections for s in o.steps}
        found += [
            Finding(code="no_step", path=f"arms/{n}/replaced/{step.id}")
            for step in arm.replaced
            if step.id not in ids
        ]
    return found
