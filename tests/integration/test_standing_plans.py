"""Plans that stand are drawn by the server, once a period, and say why when they cannot be."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import text, update

from db.central.people import person
from db.central.sampling import quality_draw, quality_pick
from domain.errors import UserError
from domain.sampling import Plan
from lead_server.quality import standing
from lead_server.work import begin_work
from tests.helpers.world import Org, World
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
