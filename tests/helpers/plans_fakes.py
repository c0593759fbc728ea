"""The page of plans by hand."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from msgspec.structs import replace

from domain.errors import UserError
from domain.sampling import FigureRisk, Plan, Risk
from domain.standing_plans import Analyst, DrawnOf, DrawReport, PlanPage, PlanRow
from tests.helpers.desk_fakes import NOW

WEEKLY = Plan(
    code="weekly",
    title={"en": "Weekly measurement", "zh": "每周抽检", "es": "Medición semanal"},
    per_agent=3,
    second=0.1,
)
RISKY = Plan(
    code="risky", title={"en": "Risky calls", "zh": "风险通话", "es": "Llamadas de riesgo"}, kind="risk", period="day",
    per_agent=2, analysts=("nora",),
    risk=Risk(
        outcomes={"refused": 1}, hits={"promises": 5}, complaint=3, unheard=2,
        figures=(FigureRisk(figure="dead_air_s", above=20, weight=1), FigureRisk(figure="agent", above=0.8, weight=2)),
    ),
)  # fmt: skip
DRAWN = DrawReport(
    period="2026-W47", since=NOW - timedelta(days=10), until=NOW - timedelta(days=3), there=96,
    agents=(
        DrawnOf(agent="Bo Larsen", there=41, drawn=3, chance="3/41"),
        DrawnOf(agent="Lucía Gómez", there=52, drawn=3, chance="3/52"),
        DrawnOf(agent="周杰 Zhou Jie", there=3, drawn=3, chance="1"),
    ),
    shares=(("Nora Vidal", 5), ("Quan Li", 4)), open=2, done=7, skipped=1, seed="ab" * 16, digest="c0ffee" * 10,
)  # fmt: skip


class FakePlans:
    """`done`: what was done, in order; `error` is raised by the next verb."""

    def __init__(self, rows: tuple[PlanRow, ...] | None = None) -> None:
        two = (
            PlanRow(plan=RISKY, zone="Asia/Shanghai", next_at=NOW + timedelta(hours=9), problem=""),
            PlanRow(plan=WEEKLY, zone="Asia/Shanghai", next_at=NOW + timedelta(days=4), drawn="2026-W47"),
        )
        self.rows = {row.plan.code: row for row in (two if rows is None else rows)}
        self.done: list[tuple[Any, ...]] = []
        self.error: Exception | None = None

    def plans(self) -> PlanPage:
        self._fail()
        known = (Analyst(login="nora", name="Nora Vidal"), Analyst(login="quan", name="Quan Li"))
        return PlanPage(rows=tuple(self.rows.values()), analysts=known)

    def keep(self, plan: Plan, zone: str, base: Plan | None) -> PlanPage:
        self._fail()
        known = self.rows.get(plan.code)
        if (known.plan if known else None) != base:
            raise UserError("conflict")
        self.done.append(("keep", plan, zone))
        row = known or PlanRow(plan=plan, zone=zone, next_at=NOW + timedelta(days=4))
        self.rows[plan.code] = replace(row, plan=plan, zone=zone)
        return self.plans()

    def remove(self, code: str) -> PlanPage:
        self._fail()
        self.done.append(("remove", code))
        del self.rows[code]
        return self.plans()

    def tried(self, plan: Plan, zone: str) -> DrawReport:
        self._fail()
        self.done.append(("try", plan, zone))
        return replace(DRAWN, seed="", digest="", open=0, done=0, skipped=0)

    def draws(self, code: str) -> tuple[DrawReport, ...]:
        return (DRAWN, replace(DRAWN, period="2026-W46")) if code == "weekly" else ()

    def _fail(self) -> None:
        if self.error is not None:
            error, self.error = self.error, None
            raise error
