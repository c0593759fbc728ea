"""Handing leads out, by hand: a floor of four, plans, jobs that run as far as a test says."""

# ruff: noqa: E501 - sample data reads better on one line

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import msgspec

from domain.errors import UserError
from domain.handing_out import (
    CampaignLine,
    Coverage,
    HandingAsk,
    HandingFloor,
    HandingJob,
    HandingPerson,
    HandingPlan,
    HandingRule,
    LeadHistory,
    LeftLead,
    PersonShare,
    RegionLine,
    Renewals,
    Stay,
)
from domain.lists import LeadRow
from tests.helpers.desk_fakes import NOW, text

PEOPLE = (
    HandingPerson(id="mira", name="Mira Chen", team="Hangzhou Renewal", share=PersonShare(languages=("zh", "en"), weight=2), held=82, today=12, most_open=120, most_new=40),
    HandingPerson(id="bo", name="Bo Zhang", team="Hangzhou Renewal", share=PersonShare(languages=("zh",), tiers=("A", "B")), held=118, today=0, most_open=120),
    HandingPerson(id="jing", name="林静", team="Hangzhou Renewal", share=PersonShare(languages=("zh",)), held=64, today=4, most_open=120, away=True),
    HandingPerson(id="ines", name="Inés Vidal de la Fuente", team="Madrid Reformas", share=PersonShare(languages=("es",)), held=40, today=31, most_open=120, most_new=40),
)  # fmt: skip
RULE = HandingRule(
    most_open=120, most_new=40, most_leads=5_000, until=date(2026, 12, 31), target=2_000, renewal_days=45
)
CAMPAIGNS = (
    CampaignLine(code="", rule=HandingRule()),
    CampaignLine(code="renewal", title=text("Renewal 2026-Q4", "2026 年四季度续保", "Renovación 2026-T4"), pool=1_240, owned=304, orphans=17, spoken=611, rule=RULE, own_rule=True),
    CampaignLine(code="finance", title=text("Finance", "金融", "Finanzas"), pool=80, owned=40),
)  # fmt: skip


def a_job(state: str = "done", **more: Any) -> HandingJob:
    values: dict[str, Any] = {
        "id": "j1", "kind": "hand_out", "state": state, "campaign": "renewal", "way": "capacity", "total": 100_000,
        "moved": 42_000, "by": "Lena Zhou", "own": True, "at": NOW, "started_at": NOW - timedelta(minutes=2),
    }  # fmt: skip
    return HandingJob(**{**values, **more})


LEFT = (
    LeftLead(lead_id="l1", name="王丽", why="taken", owner="Bo Zhang"),
    LeftLead(lead_id="l2", name="Javier Ortega", why="in_call", owner="Mira Chen"),
)
HISTORY = LeadHistory(
    lead_id="l1", name="王丽 Wang Li", campaign="renewal", owned=True, waits=True, waits_for="Bo Zhang",
    stays=(
        Stay(owner="Mira Chen", since=NOW - timedelta(days=3), rule="hand_out", by="Lena Zhou", why="starts with renewals",
             data={"way": "capacity", "of": "3", "held": "81", "language": "zh", "tier": "A"}, lease_until=NOW + timedelta(days=27), attempts_left=11),
        Stay(owner="Bo Zhang", since=NOW - timedelta(days=40), until=NOW - timedelta(days=12), rule="claim",
             ended_rule="recycled", ended_data={"days": "14"}, deals=("Home Plus",)),
    ),
)  # fmt: skip
COVERAGE = Coverage(
    rows=(
        RegionLine(region_id="r1", region="East China", leads=1_204, owned=410, called=702, customer=233, unsuitable=61, free=500),
        RegionLine(region_id="", region="", leads=12, free=12),
    ),
    reasons={"do_not_call": 40, "a competitor's employee": 21},
)  # fmt: skip


class FakeHanding:
    """Implements `HandingService`. `asked`: plans that were asked for; `acts`: what was done to jobs."""

    def __init__(self, jobs: tuple[HandingJob, ...] = (), people: tuple[HandingPerson, ...] = PEOPLE) -> None:
        self.known, self.people_ = jobs, people
        self.asked: list[HandingAsk] = []
        self.acts: list[tuple[str, str]] = []
        self.kept: list[tuple[str, object]] = []
        self.marks: list[str] = []
        self.counted: list[tuple[str, HandingRule]] = []
        self.error: UserError | None = None
        self.lines = CAMPAIGNS

    def _check(self) -> None:
        if self.error is not None:
            raise self.error

    def floor(self, campaign: str) -> HandingFloor:
        self._check()
        return HandingFloor(
            campaigns=self.lines, people=self.people_, jobs=self.known, regions={"r1": "East China", "r2": "Spain"},
            languages=("en", "es", "zh"), tiers=("A", "B", "C"),
            views={"ends-3-months": "Ends within 3 months", "vip": "王牌客户"},
        )  # fmt: skip

    def plan(self, ask: HandingAsk) -> HandingPlan:
        self._check()
        self.asked.append(ask)
        change = -12 if ask.kind == "take_back" else 9
        people = tuple(msgspec.structs.replace(p, change=0 if p.away else change) for p in self.people_ if not ask.people or p.id in ask.people)  # fmt: skip
        total = sum(abs(p.change) for p in people)
        job = HandingJob(
            id="planned", kind=ask.kind, state="planned", campaign=ask.campaign, total=total, own=True
        )
        left = {} if ask.kind == "take_back" else {"no_language": 31, "full": 4}
        return HandingPlan(job=job, people=people, left=left, over="most_leads" if ask.count else "")

    def jobs(self) -> tuple[HandingJob, ...]:
        self._check()
        return self.known

    def act(self, job_id: str, what: str) -> HandingJob:
        self._check()
        self.acts.append((job_id, what))
        state = {"start": "running", "pause": "paused", "go-on": "running", "drop": "dropped"}[what]
        before = next((one for one in self.known if one.id == job_id), None) or a_job(
            id=job_id, total=27, moved=0
        )
        made = msgspec.structs.replace(before, state=state)  # type: ignore[arg-type]
        self.known = (made, *(one for one in self.known if one.id != job_id))
        return made

    def left(self, job_id: str) -> tuple[LeftLead, ...]:
        self._check()
        return LEFT

    def renewals(self, campaign: str, rule: HandingRule) -> Renewals:
        self._check()
        self.counted.append((campaign, rule))
        if rule.renewal_segment == "vip" and not rule.renewal_days:
            raise UserError("rule_unsound", field="renewal_days")
        days = rule.renewal_days or (90 if rule.renewal_segment else 0)
        return Renewals(days=days, leads=412, products=430, made=30, free=25) if days else Renewals()

    def coverage(self, campaign: str) -> Coverage:
        self._check()
        return COVERAGE

    def find(self, words: str) -> tuple[LeadRow, ...]:
        self._check()
        return (LeadRow(id="l1", name="王丽 Wang Li", company="", place="Hangzhou", owner="Mira Chen"),) if words != "nobody" else ()  # fmt: skip

    def history(self, lead_id: str) -> LeadHistory:
        self._check()
        return HISTORY

    def mark(self, lead_id: str, reason: str) -> LeadHistory:
        self._check()
        self.marks.append(reason)
        return msgspec.structs.replace(HISTORY, unsuitable=reason)

    def keep_rule(self, campaign: str, rule: HandingRule) -> HandingRule:
        self._check()
        self.kept.append((campaign, rule))
        return rule

    def keep_share(self, person_id: str, share: PersonShare) -> PersonShare:
        self._check()
        self.kept.append((person_id, share))
        return share
