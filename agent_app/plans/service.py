"""The verbs of the page of plans; the server keeps them, tries them and draws."""

from __future__ import annotations

from typing import Protocol
from urllib.parse import quote

from agent_app.reviews.asking import Asking
from domain.sampling import Plan
from domain.standing_plans import DrawPage, DrawReport, KeepPlan, PlanPage, TryPlan


class PlanService(Protocol):
    """All wait for the server and raise UserError: server_away, forbidden, and what each says."""

    def plans(self) -> PlanPage: ...

    def keep(self, plan: Plan, zone: str, base: Plan | None) -> PlanPage:
        """Let it stand. Raises UserError: bad_plan, conflict, not_found (data.login)."""
        ...

    def remove(self, code: str) -> PlanPage:
        """Raises UserError not_found."""
        ...

    def tried(self, plan: Plan, zone: str) -> DrawReport:
        """What it would draw from its last whole period. Raises UserError: bad_plan, nobody_to_hear."""
        ...

    def draws(self, code: str) -> tuple[DrawReport, ...]:
        """The newest first."""
        ...


class RemotePlans:
    """Implements `PlanService`."""

    def __init__(self, asking: Asking) -> None:
        self._asking = asking

    def plans(self) -> PlanPage:
        return self._asking.ask("GET", "/v1/quality/plans", PlanPage)

    def keep(self, plan: Plan, zone: str, base: Plan | None) -> PlanPage:
        return self._asking.ask("PUT", _path(plan.code), PlanPage, KeepPlan(plan=plan, zone=zone, base=base))

    def remove(self, code: str) -> PlanPage:
        return self._asking.ask("DELETE", _path(code), PlanPage)

    def tried(self, plan: Plan, zone: str) -> DrawReport:
        return self._asking.ask("POST", "/v1/quality/plans/trial", DrawReport, TryPlan(plan=plan, zone=zone))

    def draws(self, code: str) -> tuple[DrawReport, ...]:
        return self._asking.ask("GET", f"{_path(code)}/draws", DrawPage).rows


def _path(code: str) -> str:
    return f"/v1/quality/plans/{quote(code, safe='')}"
