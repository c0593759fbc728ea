"""An experiment: arms of a script version, and the plan that is fixed before its start."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from domain.campaigns import Text
from domain.leads import Frozen
from domain.scripts import Step

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
