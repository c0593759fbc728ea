"""Campaigns with their rules: what holds for each, by role and organisation; a change against what was read."""

from __future__ import annotations

from typing import Any

import msgspec
from litestar.testing import TestClient
from msgspec.structs import replace
from sqlalchemy import insert

from db.central.gate import line
from db.central.records import audit_event
from db.central.sampling import quality_plan
from domain.campaign_rules import CampaignRules, KeepHanding, KeepPool, handing_rule, pool_rule
from domain.handing_out import HandingRule
from domain.permission_changes import CellChange
from domain.pool import PoolRule
from domain.problem import Problem
from domain.retention import Keep
from domain.sampling import Plan
from tests.helpers.world import Desk, Org, World, a_campaign
from tests.integration.access.test_permissions import Table
from tests.integration.conftest import signed_in


def ask(desk: Desk, method: str = "GET", path: str = "", body: Any = None, **query: str) -> Any:
    more: dict[str, Any] = {"params": query} if query else {}
    if body is not None:
        more |= {"content": msgspec.json.encode(body), "headers": {"Content-Type": "application/json"}}
    answer = desk.ask(method, f"/v1/admin/campaigns{path}", **more)
    return msgspec.json.decode(answer.content, type=CampaignRules if answer.status_code < 300 else Problem)


def test_what_holds_for_a_campaign_and_who_may_change_it(
    world: World, http: TestClient[Any], org: Org
) -> None:
    world.publish(org, "campaign", replace(a_campaign("home"), keep=Keep(days=90), lines=("l2",)))
    world.publish(org, "campaign", a_campaign("pets"))
    other = world.organisation("other")
    world.person(other, "ada", "admin")
    world.publish(other, "campaign", a_campaign("theirs"))
    for owner, count in (("mira", 2), ("pia", 1), (None, 3)):
        for n in range(count):
            world.lead(org, f"{owner} {n}", owner, campaign="home")
    with world.engine.begin() as connection:
        for code in ("l1", "l2"):
            connection.execute(insert(line).values(org_id=org.id, code=code, number="+8621000" + code[1]))
        for code, of in (("all", ()), ("pets", ("pets",))):
            body = msgspec.to_builtins(Plan(code=code, campaigns=of))
            connection.execute(insert(quality_plan).values(org_id=org.id, code=code, body=body, zone="UTC"))
    ada = signed_in(http, org, "ada")
    page = ask(ada)
    assert [row.campaign.code for row in page.rows] == ["home", "pets"] and page.masked
    home, pets = page.rows
    assert (home.pool_leads, [(t.team, t.leads) for t in home.teams]) == (3, [("A", 2), ("B", 1)])
    assert [one.code for one in home.lines] == ["l2"] and [one.code for one in pets.lines] == ["l1", "l2"]
    assert [one.code for one in home.plans] == ["all"] and [one.code for one in pets.plans] == ["all", "pets"]
    assert home.campaign.keep == Keep(days=90) and pool_rule(page, home) is None
    assert handing_rule(page, home) == HandingRule()

    usual, own = PoolRule(claim_quota_day=5), PoolRule(claim_quota_day=9, cool_down_days=3)
    page = ask(ada, "PUT", "/pool", KeepPool(base=None, rule=usual))
    page = ask(ada, "PUT", "/pool", KeepPool(base=None, rule=own), campaign="home")
    assert (pool_rule(page, page.rows[0]), pool_rule(page, page.rows[1])) == (own, usual)
    late = ask(signed_in(http, org, "olga"), "PUT", "/pool", KeepPool(base=None, rule=usual), campaign="home")
    assert late.code == "conflict", "somebody changed it since it was read"
    assert ask(ada, "PUT", "/pool", KeepPool(base=own, rule=replace(own, cool_down_days=-1)),
               campaign="home").data == {"field": "cool_down_days"}  # fmt: skip
    page = ask(ada, "PUT", "/pool", KeepPool(base=own, rule=None), campaign="home")
    assert page.rows[0].pool is None and pool_rule(page, page.rows[0]) == usual
    assert ask(ada, "PUT", "/pool", KeepPool(base=usual, rule=None)).code == "bad_request"
    hers = HandingRule(most_new=7)
    page = ask(ada, "PUT", "/handing", KeepHanding(base=None, rule=hers), campaign="pets")
    assert handing_rule(page, page.rows[1]) == hers
    assert ask(ada, "PUT", "/handing", KeepHanding(base=None, rule=hers), campaign="pets").code == "conflict"
    assert (
        ask(ada, "PUT", "/handing", KeepHanding(base=None, rule=hers), campaign="theirs").code == "not_found"
    )
    told = [(r.action, r.entity, r.entity_id) for r in world.rows(audit_event, org)]
    assert ("delete", "pool_rule", "home") in told and ("change", "handing_rule", "pets") in told

    for login in ("mira", "lena", "quan"):
        assert ask(signed_in(http, org, login)).code == "forbidden"
        refused = ask(signed_in(http, org, login), "PUT", "/pool", KeepPool(base=usual, rule=own))
        assert refused.code == "forbidden"
    stranger = signed_in(http, other, "ada")
    theirs = ask(stranger)
    assert [row.campaign.code for row in theirs.rows] == ["theirs"] and theirs.pool is None
    assert not theirs.rows[0].lines and not theirs.rows[0].plans and not theirs.rows[0].pool_leads
    assert (
        Table(signed_in(http, org, "ada"))
        .change(CellChange(role="agent", entity="lead", action="unmask", scope="none"))
        .revision
    )
    assert "agent" in ask(ada).masked
