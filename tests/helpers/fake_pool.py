"""The public pool, by hand."""

from __future__ import annotations

from datetime import date, timedelta

from agent_app.pool.service import Filter
from domain.errors import UserError
from domain.handing_out import LeadHistory, Stay
from domain.pool import Claimed, PoolPage, PoolRow, PoolRule, PoolRules, Quota
from tests.helpers.desk_fakes import NOW

ROWS = (
    PoolRow(
        id="p1",
        name="王*",
        place="Hangzhou",
        region="East China",
        language="zh",
        tier="A",
        campaign="renewal",
        product="Home Plus",
        ends_on=date(2026, 12, 24),
        last_touch_at=NOW - timedelta(days=40),
        called_count=2,
    ),
    PoolRow(
        id="p2", name="J. O.", place="Valencia", region="Spain", language="es", tier="B", campaign="renewal"
    ),
    PoolRow(
        id="p3",
        name="上***",
        kind="company",
        place="Shanghai",
        region="East China",
        language="zh",
        tier="C",
        campaign="renewal",
        product="Fleet cover with roadside assistance",
        ends_on=date(2027, 3, 1),
        cool_until=NOW + timedelta(days=4),
    ),
)


class FakePool:
    """Implements `PoolService`. `arrived`: leads that are on the desk. `asked`: filters; `claims`: what was claimed."""

    def __init__(self, rows: tuple[PoolRow, ...] = ROWS) -> None:
        self.rows_ = rows
        self.asked: list[tuple[Filter, str]] = []
        self.claims: list[str] = []
        self.back: list[tuple[str, str]] = []
        self.kept: list[tuple[str, PoolRule]] = []
        self.arrived: set[str] = set()
        self.error: UserError | None = None

    def page(self, wanted: Filter, after: str = "") -> PoolPage:
        if self.error is not None:
            raise self.error
        self.asked.append((wanted, after))
        rows = tuple(row for row in self.rows_ if not wanted.language or row.language == wanted.language)
        return PoolPage(
            rows=rows, quotas=(self.quota(),), campaigns=("renewal",), regions={"r1": "East China", "r2": "Spain"},
            languages=("es", "zh"), tiers=("A", "B", "C"), products=("Home Plus",),
        )  # fmt: skip

    def quota(self) -> Quota:
        return Quota(campaign="renewal", today=len(self.claims), of_day=20, held=12, of_open=50)

    def claim(self, lead_id: str) -> Claimed:
        if self.error is not None:
            raise self.error
        self.claims.append(lead_id)
        return Claimed(lead_id=lead_id, protected_until=NOW + timedelta(days=30), quota=self.quota())

    def here(self, lead_id: str) -> bool:
        return lead_id in self.arrived

    def why_mine(self, lead_id: str) -> LeadHistory:
        stay = Stay(
            owner="Mira Chen", since=NOW - timedelta(days=3), rule="claim", protected_until=NOW + timedelta(days=27),
        )  # fmt: skip
        return LeadHistory(lead_id=lead_id, name="王丽", owned=True, stays=(stay,))

    def give_back(self, lead_id: str, reason: str) -> None:
        self.back.append((lead_id, reason))

    def rules(self) -> PoolRules:
        return PoolRules(rules={"renewal": PoolRule()})

    def keep_rule(self, campaign: str, rule: PoolRule) -> PoolRule:
        self.kept.append((campaign, rule))
        return rule
