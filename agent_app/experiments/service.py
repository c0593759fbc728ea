"""The verbs of experiments at an agent's desk: which arm is spoken with a lead."""

from __future__ import annotations

from datetime import datetime
from typing import Protocol

from domain.experiments.definition import Arm, Experiment
from domain.leads import Lead
from domain.scripts import Script


class ArmService(Protocol):
    """`known`, `spoken` and `choices` are fast and in memory; `draw` and `override` write, and wait for the disk."""

    def known(self, lead: Lead | None, script: str, campaign: str) -> str | None:
        """The variant for a lead where this script opens; "" where no experiment runs; None where one is to be drawn."""
        ...

    def draw(self, lead_id: str, script: str, campaign: str, call_id: str, since: datetime) -> str:
        """Draw the arm of a lead, once: the variant, "" where no experiment runs any more."""
        ...

    def spoken(self, variant: str) -> Script | None:
        """The script of a variant (`experiment:arm`); None where it is not on this desk."""
        ...

    def choices(self, variant: str) -> tuple[Experiment, tuple[Arm, ...]] | None:
        """The experiment of a variant and its other arms."""
        ...

    def override(self, lead_id: str, variant: str, reason: str, call_id: str = "") -> None:
        """Speak another arm with this lead. Raises UserError: field_required without a reason, not_found."""
        ...
