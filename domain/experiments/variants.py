"""The script of an arm: another version, or the same with single steps replaced by id."""

from __future__ import annotations

from collections.abc import Callable

from msgspec.structs import replace

from domain.experiments.assignment import variant_name
from domain.experiments.definition import Arm, Experiment
from domain.scripts import Script
from domain.scripts.definition import all_steps, with_steps

Find = Callable[[str, int], Script | None]  #: code and version -> a published script


def base_of(experiment: Experiment, arm: Arm, find: Find) -> Script | None:
    """The version an arm speaks, without its replaced steps."""
    return find(arm.script or experiment.script, arm.version or experiment.script_version)


def spoken(experiment: Experiment, arm: Arm, find: Find) -> Script | None:
    """The script of an arm, which knows its variant; None where its version is not here (yet)."""
    base = base_of(experiment, arm, find)
    if base is None:
        return None
    known = ids_of(base)  # an arm was checked when it was started; a desk stops for nothing
    replaced = {step.id: step for step in arm.replaced if step.id in known}
    return replace(with_steps(base, replaced), variant=variant_name(experiment.code, arm.code))


def ids_of(script: Script) -> frozenset[str]:
    """Of all steps, those of objections too."""
    return frozenset(step.id for _, _, step in all_steps(script))
