"""An experiment on a fake desk: arm B greets in other words. What was drawn and overridden is kept to be looked at."""

from __future__ import annotations

from datetime import datetime

import msgspec

from domain.errors import UserError
from domain.experiments.assignment import variant_name
from domain.experiments.definition import Arm, Experiment, Plan
from domain.experiments.variants import spoken
from domain.leads import Lead
from domain.scripts import Script
from tests.helpers.desk_sample import SCRIPT, text

HELLO = SCRIPT.steps[0]
EXPERIMENT = Experiment(
    code="opening", title=text("Opening by the last claim", "以上次理赔开场", "Apertura por el último siniestro"),
    script=SCRIPT.code, script_version=SCRIPT.version, state="running", seed="s",
    plan=Plan(baseline=0.05, worth=0.0125, size=5330),
    arms=(
        Arm(code="A", title=text("As before", "原有话术", "Como antes")),
        Arm(
            code="B", title=text("Names the claim", "提及理赔", "Nombra el siniestro"),
            replaced=(msgspec.structs.replace(HELLO, text=text("About your claim", "关于您的理赔", "Sobre su siniestro")),),
        ),
    ),
)  # fmt: skip


class FakeArms:
    """Implements `ArmService`. `next`: the arm that is drawn; "" for no experiment."""

    def __init__(self) -> None:
        self.next = "B"
        self.drawn: list[tuple[str, str]] = []
        self.overridden: list[tuple[str, str, str, str]] = []

    def known(self, lead: Lead | None, script: str, campaign: str) -> str | None:
        if lead is None or not self.next:
            return ""
        return variant_name("opening", lead.variants["opening"]) if "opening" in lead.variants else None

    def draw(self, lead_id: str, script: str, campaign: str, call_id: str, since: datetime) -> str:
        self.drawn.append((lead_id, call_id))
        return variant_name("opening", self.next)

    def spoken(self, variant: str) -> Script | None:
        arm = EXPERIMENT.arm(variant.rpartition(":")[2])
        return spoken(EXPERIMENT, arm, lambda _code, _version: SCRIPT) if arm else None

    def choices(self, variant: str) -> tuple[Experiment, tuple[Arm, ...]] | None:
        return EXPERIMENT, tuple(a for a in EXPERIMENT.arms if not variant.endswith(f":{a.code}"))

    def override(self, lead_id: str, variant: str, reason: str, call_id: str = "") -> None:
        if not reason.strip():
            raise UserError("field_required", field="reason")
        self.overridden.append((lead_id, variant, reason, call_id))
