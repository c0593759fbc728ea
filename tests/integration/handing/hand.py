"""Callers of the routes, and the server's own round, for the tests of handing out and the pool."""

from __future__ import annotations

from typing import Any

import msgspec
from sqlalchemy import update

from db.central.leads import lead
from domain.handing_out import (
    HandingAsk,
    HandingJob,
    HandingPlan,
    HandingRule,
    LeadHistory,
    PersonShare,
)
from domain.problem import Problem
from lead_server.handing_out import round as rounds
from tests.helpers.world import Desk, Org, World


class Hand:
    """Somebody at a desk who hands out."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk

    def ask(self, method: str, path: str, form: Any, body: object = None) -> Any:
        more = (
            {"content": msgspec.json.encode(body), "headers": {"Content-Type": "application/json"}}
            if body is not None
            else {}
        )
        answer = self.desk.ask(method, f"/v1{path}", **more)
        return msgspec.json.decode(answer.content, type=form if answer.status_code < 300 else Problem)

    def plan(self, campaign: str = "renewal", **more: Any) -> HandingPlan:
        """The plan, or the problem."""
        asked = HandingAsk(campaign=campaign, **{"by_language": False, **more})
        found: HandingPlan = self.ask("POST", "/handing/plan", HandingPlan, asked)
        return found

    def act(self, job_id: str, what: str) -> HandingJob:
        found: HandingJob = self.ask("POST", f"/handing/jobs/{job_id}/{what}", HandingJob)
        return found

    def do(self, world: World, campaign: str = "renewal", **more: Any) -> HandingJob:
        """Plan, start, and let the server do it."""
        made = self.plan(campaign, **more)
        self.act(made.job.id, "start")
        rounds.tick(world.engine)
        found: HandingJob = self.ask("GET", f"/handing/jobs/{made.job.id}", HandingJob)
        return found

    def history(self, lead_id: str) -> LeadHistory:
        found: LeadHistory = self.ask("GET", f"/handing/leads/{lead_id}", LeadHistory)
        return found

    def rule(self, campaign: str = "renewal", **more: Any) -> Any:
        return self.ask("PUT", f"/handing/rules?campaign={campaign}", HandingRule, HandingRule(**more))

    def share(self, org: Org, login: str, **more: Any) -> Any:
        return self.ask("PUT", f"/handing/people/{org.people[login]}", PersonShare, PersonShare(**more))


def owned(world: World, org: Org) -> dict[str, int]:
    """Login -> leads."""
    names = {person: login for login, person in org.people.items()}
    counts: dict[str, int] = {}
    for row in world.rows(lead, org):
        if row.owner_id:
            counts[names[row.owner_id]] = counts.get(names[row.owner_id], 0) + 1
    return counts


def change(world: World, ids: list[str], **values: Any) -> None:
    with world.engine.begin() as connection:
        connection.execute(update(lead).where(lead.c.id.in_(ids)).values(**values))
