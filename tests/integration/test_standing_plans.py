"""Plans that stand are drawn by the server, once a period, and say why when they cannot be."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import msgspec
import pytest
from litestar.testing import TestClient
from sqlalchemy import text, update

from db.central.people import person
from db.central.sampling import quality_draw, quality_pick, quality_plan
from domain.errors import UserError
from domain.sampling import Plan
from domain.standing_plans import Analyst, DrawnOf, DrawPage, DrawReport, KeepPlan, PlanPage, TryPlan
from lead_server.quality import standing
from lead_server.work import begin_work
from tests.helpers.world import Desk, Org, World
from tests.integration.conftest import signed_in
from tests.integration.test_quality_queue import MONDAY, called

UTC_ZONE = ZoneInfo("UTC")
PLAN = Plan(code="weekly", per_agent=2)
MIDWEEK, NEXT_WEEK = MONDAY + timedelta(days=2), MONDAY + timedelta(days=8)


def stands(world: World, org: Org, plan: Plan, at: datetime, zone: ZoneInfo = UTC_ZONE) -> None:
    from lead_server.security.actor import operator

    with begin_work(world.engine, operator(org.id), now=at) as work:
        standing.add(work, plan, zone)


def test_a_period_is_drawn_when_it_is_over_and_once(world: World, org: Org) -> None:
    called(world, org, "mira", 5)
    stands(world, org, PLAN, MIDWEEK)
    assert standing.draw_due(world.engine, MIDWEEK) == 0, "the week before ended before the plan stood"
    assert standing.draw_due(world.engine, NEXT_WEEK) == 1
    assert standing.draw_due(world.engine, NEXT_WEEK + timedelta(hours=1)) == 0
    assert len(world.rows(quality_draw, org)) == 1 and len(world.rows(quality_pick, org)) == 2
    with world.work(org) as work:
        ((plan, zone, drawn, problem),) = standing.every(work)
    assert (plan, zone, drawn, problem) == (PLAN, "UTC", "2026-W47", "")


def test_days_begin_where_the_plan_says(world: World, org: Org) -> None:
    """Monday, two in the morning in Shanghai, is Sunday in London: only there the week is over."""
    called(world, org, "mira", 3)
    stands(world, org, PLAN, MIDWEEK, ZoneInfo("Asia/Shanghai"))
    moment = datetime(2026, 11, 22, 18, tzinfo=UTC)
    assert standing.draw_due(world.engine, moment) == 1
    stands(world, org, Plan(code="other"), MIDWEEK)
    assert standing.draw_due(world.engine, moment) == 0


def test_what_cannot_be_drawn_says_why_and_holds_nobody_up(world: World, org: Org) -> None:
    called(world, org, "mira", 3)
    world.person(org, "nina", "analyst")
    stands(world, org, Plan(code="a", analysts=("nina",)), MIDWEEK)
    stands(world, org, Plan(code="b"), MIDWEEK)
    with world.engine.begin() as connection:
        connection.execute(update(person).where(person.c.login == "nina").values(active=False))
    assert standing.draw_due(world.engine, NEXT_WEEK) == 1
    with world.work(org) as work:
        problems = {plan.code: problem for plan, _, _, problem in standing.every(work)}
        assert problems["a"] and not problems["b"]
        with pytest.raises(UserError, match="nobody"):
            standing.add(work, Plan(code="c", analysts=("nobody",)), UTC_ZONE)
        assert standing.remove(work, "a") and not standing.remove(work, "a")


def test_two_servers_draw_once(world: World, org: Org) -> None:
    with world.engine.connect() as other:
        other.execute(text("SELECT pg_advisory_lock(:n)"), {"n": standing.LOCK})
        assert standing.draw_due(world.engine, NEXT_WEEK) is None
        other.execute(text("SELECT pg_advisory_unlock(:n)"), {"n": standing.LOCK})


def put(desk: Desk, plan: Plan, base: Plan | None = None, zone: str = "UTC") -> Any:
    return desk.ask(
        "PUT",
        f"/v1/quality/plans/{plan.code}",
        json=msgspec.to_builtins(KeepPlan(plan=plan, zone=zone, base=base)),
    )


def test_operations_write_a_plan_and_read_what_it_drew(world: World, org: Org, http: TestClient[Any]) -> None:
    called(world, org, "mira", 5)
    olga = signed_in(http, org, "olga")
    made = msgspec.json.decode(put(olga, PLAN).content, type=PlanPage)
    assert [(row.plan, row.drawn) for row in made.rows] == [(PLAN, "")]
    assert made.rows[0].next_at > datetime.now(UTC) and made.analysts == (Analyst(login="quan", name="Quan"),)
    more = msgspec.structs.replace(PLAN, per_agent=3)
    assert put(olga, more).json()["code"] == "conflict", "a new one of that code: there is one"
    assert put(olga, more, PLAN).status_code == 200
    assert put(olga, msgspec.structs.replace(PLAN, per_agent=4), PLAN).json()["code"] == "conflict"
    assert put(olga, msgspec.structs.replace(PLAN, per_agent=0), more).json()["code"] == "bad_plan"
    assert put(olga, more, more, "Mars/Base").json()["code"] == "bad_plan"
    with world.engine.begin() as connection:
        connection.execute(update(quality_plan).values(since=MIDWEEK))
    assert standing.draw_due(world.engine, NEXT_WEEK) == 1
    (drawn,) = msgspec.json.decode(
        olga.ask("GET", "/v1/quality/plans/weekly/draws").content, type=DrawPage
    ).rows
    assert drawn.agents == (DrawnOf(agent="Mira", there=5, drawn=3, chance="3/5"),)
    assert drawn.shares == (("Quan", 3),) and (drawn.open, drawn.done, drawn.skipped) == (3, 0, 0)
    assert len(drawn.digest) == 64 and drawn.seed
    gone = olga.ask("DELETE", "/v1/quality/plans/weekly")
    assert msgspec.json.decode(gone.content, type=PlanPage).rows == ()
    assert olga.ask("DELETE", "/v1/quality/plans/weekly").json()["code"] == "not_found"


def test_a_trial_keeps_nothing(world: World, org: Org, http: TestClient[Any]) -> None:
    with world.work(org) as work:
        last = standing.last_whole_day(PLAN, UTC_ZONE, work.now)
    called(world, org, "otto", 4, at=datetime(last.year, last.month, last.day, 9, tzinfo=UTC))
    olga = signed_in(http, org, "olga")
    body = msgspec.to_builtins(TryPlan(plan=PLAN, zone="UTC"))
    tried = msgspec.json.decode(
        olga.ask("POST", "/v1/quality/plans/trial", json=body).content, type=DrawReport
    )
    assert tried.agents == (DrawnOf(agent="Otto", there=4, drawn=2, chance="1/2"),) and tried.seed == ""
    assert world.rows(quality_draw, org) == world.rows(quality_pick, org) == []


def test_who_may_and_nobody_elses(world: World, org: Org, http: TestClient[Any]) -> None:
    """Analysts read by which plan they are given work, and do not choose it; another organisation has its own."""
    other = world.organisation("other")
    world.person(other, "olaf", "operations")
    assert put(signed_in(http, other, "olaf"), PLAN).status_code == 200
    assert put(signed_in(http, org, "ada"), Plan(code="mine")).status_code == 200
    seen = {}
    for login in ("mira", "quan", "lena", "olga", "ada"):
        desk = signed_in(http, org, login)
        answer = desk.ask("GET", "/v1/quality/plans")
        codes = [row["plan"]["code"] for row in answer.json().get("rows", [])]
        body = msgspec.to_builtins(TryPlan(plan=PLAN, zone="UTC"))
        tried = desk.ask("POST", "/v1/quality/plans/trial", json=body).status_code
        kept = put(desk, Plan(code=f"by-{login}")).status_code
        gone = desk.ask("DELETE", f"/v1/quality/plans/by-{login}").status_code
        seen[login] = (codes, desk.ask("GET", "/v1/quality/plans/mine/draws").status_code, tried, kept, gone)
    assert seen == {
        "mira": ([], 403, 403, 403, 403), "quan": (["mine"], 200, 200, 403, 403),
        "lena": (["mine"], 200, 200, 403, 403), "olga": (["mine"], 200, 200, 200, 200),
        "ada": (["mine"], 200, 200, 200, 200),
    }  # fmt: skip
