"""Two real desks at a real server: a lead is claimed and handed out, and stands on the agent's desk within a pull."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from sqlalchemy import update

from agent_app.pool.service import Filter
from db.central.leads import lead
from domain.errors import UserError
from domain.handing_out import HandingAsk, HandingRule, PersonShare
from domain.pool import PoolRule
from tests.end2end.stage import Stage
from tests.helpers.world import a_campaign
from tests.integration.desk.seat import Seat
from tests.integration.desk.test_floor import until

pytestmark = pytest.mark.xdist_group("desk")
AGENT, OPERATIONS, CAMPAIGN = "polly", "opal", "pooled"


@pytest.fixture(autouse=True)
def no_keyring(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LEADLINE_NO_KEYRING", "1")


def test_claimed_and_handed_out_over_the_wire(stage: Stage, seat: Callable[..., Seat]) -> None:
    world, org = stage.world, stage.org
    polly = world.person(org, AGENT, "agent", team="P", region="West")
    world.person(org, OPERATIONS, "operations")
    world.publish(org, "campaign", a_campaign(CAMPAIGN))
    leads = [world.lead(org, f"Customer {n} of the pool", campaign=CAMPAIGN) for n in range(3)]
    with world.engine.begin() as connection:
        connection.execute(
            update(lead).where(lead.c.id.in_(leads)).values(region_id=org.regions["West"], language="zh")
        )
    agent, desk = seat("agent"), seat("operations")
    agent.sign_in(stage.url, AGENT)
    desk.sign_in(stage.url, OPERATIONS)
    office = desk.work()
    pool, handing, rules = agent.work().rooms.pool, office.rooms.handing, office.rooms.pool
    assert pool is not None and handing is not None and rules is not None
    rules.keep_rule(CAMPAIGN, PoolRule(claim_quota_day=1))
    assert rules.rules().rules[CAMPAIGN].claim_quota_day == 1

    page = pool.page(Filter(campaign=CAMPAIGN, language="zh", touched="never"))
    assert [row.id for row in page.rows] == leads[::-1] and {row.name for row in page.rows} == {
        "C. 0. O.", "C. 1. O.", "C. 2. O.",
    }  # fmt: skip
    assert pool.claim(leads[0]).quota.today == 1 and not pool.page(Filter(campaign="other")).rows
    until(lambda: pool.here(leads[0]), 20)
    with pytest.raises(UserError) as refused:
        pool.claim(leads[1])
    assert refused.value.code == "pool_quota" and refused.value.data["most"] == 1

    assert [stay.rule for stay in pool.why_mine(leads[0]).stays] == ["claim"]

    handing.keep_rule(CAMPAIGN, HandingRule(most_open=2))
    handing.keep_share(polly, PersonShare(languages=("zh",)))
    line = next(one for one in handing.floor(CAMPAIGN).campaigns if one.code == CAMPAIGN)
    assert (line.pool, line.owned, line.own_rule) == (2, 1, True)
    plan = handing.plan(HandingAsk(campaign=CAMPAIGN, people=(polly,), way="capacity"))
    assert plan.job.total == 1 and plan.left == {"full": 1}
    handing.act(plan.job.id, "start")
    until(lambda: next(job.state for job in handing.jobs() if job.id == plan.job.id) == "done", 20)
    assert handing.left(plan.job.id) == ()
    until(lambda: pool.here(leads[1]) or pool.here(leads[2]), 20)
    assert [stay.rule for stay in handing.history(leads[0]).stays] == ["claim"]
    assert handing.mark(leads[2], "moved abroad").unsuitable == "moved abroad"
    assert handing.coverage(CAMPAIGN).rows[0].unsuitable == 1
    assert {row.id for row in handing.find("of the pool")} >= set(leads)

    pool.give_back(leads[0], "a neighbour")
    until(lambda: not pool.here(leads[0]), 20)
