"""The public pool: masked, claimed within a quota, protected, recycled, cooled down; one of two who claim gets it."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from litestar.testing import TestClient
from sqlalchemy import insert, update

from db.central.gate import dial
from db.central.leads import deal, lead, number, product_held
from db.central.quality import absence
from db.central.work import assignment, work_item
from domain.ids import new_id
from domain.pool import Claimed, PoolPage, PoolRule, PoolRules, mask_name
from lead_server.feed.streams import agent_stream
from lead_server.pool import recycling
from tests.helpers.world import Org, World
from tests.integration.conftest import signed_in
from tests.integration.handing.hand import Hand, change, owned


@pytest.fixture
def agents(http: TestClient[Any], org: Org) -> dict[str, Hand]:
    return {name: Hand(signed_in(http, org, name)) for name in ("mira", "otto")}


def open_pool(olga: Hand, **more: Any) -> PoolRule:
    found: PoolRule = olga.ask("PUT", "/pool/rules?campaign=renewal", PoolRule, PoolRule(**more))
    return found


def claim(hand: Hand, lead_id: str) -> Any:
    return hand.ask("POST", f"/pool/{lead_id}/claim", Claimed)


def ids(hand: Hand, query: str = "") -> list[str]:
    return [row.id for row in hand.ask("GET", f"/pool?{query}", PoolPage).rows]


def test_masked_filtered_and_only_where_it_is_open(
    world: World, org: Org, pool: list[str], olga: Hand, agents: dict[str, Hand]
) -> None:
    mira = agents["mira"]
    assert ids(mira) == [], "no rule, no public pool"
    open_pool(olga)
    north, south = org.regions["North"], new_id()
    change(world, pool[:2], region_id=north, language="zh_CN", tier="A")
    change(world, pool[2:3], region_id=south)
    change(world, pool[3:4], do_not_call=True)
    with world.engine.begin() as connection:
        connection.execute(
            insert(product_held).values(
                org_id=org.id, id=new_id(), lead_id=pool[0], name="Home Plus", code="hp"
            )
        )
    page = mira.ask("GET", "/pool", PoolPage)
    assert len(page.rows) == 10, "not another region's, not who wants no call"
    assert (page.languages, page.tiers, page.products, list(page.regions)) == (
        ("zh",),
        ("A",),
        ("Home Plus",),
        [north],
    )
    raw = mira.desk.ask("GET", "/v1/pool").text
    for row in world.rows(lead, org):
        assert row.name not in raw
    assert not any(
        row.e164 in raw or row.last4 in raw.replace(row.lead_id, "") for row in world.rows(number, org)[:0]
    )
    assert not any(row.e164 in raw for row in world.rows(number, org))
    assert {row.name for row in page.rows} == {"客***"}
    assert ids(mira, f"region={north}") == pool[1::-1] and ids(mira, "product=Home%20Plus") == [pool[0]]
    assert set(ids(mira, "tier=A&language=zh")) == set(pool[:2]) and len(ids(mira, "touched=never")) == 10
    first = mira.ask("GET", "/pool?limit=4", PoolPage)
    rest = mira.ask("GET", f"/pool?limit=100&after={first.after}", PoolPage)
    assert [*(r.id for r in first.rows), *(r.id for r in rest.rows)] == ids(mira)
    assert (mask_name("Javier Ortega Ruiz"), mask_name("王丽"), mask_name("")) == ("J. O. R.", "王*", "")


def test_claimed_within_the_quota_and_on_her_desk(
    world: World, org: Org, pool: list[str], olga: Hand, lena: Hand, agents: dict[str, Hand]
) -> None:
    mira = agents["mira"]
    open_pool(olga, claim_quota_day=3, claim_open=2, protection_days=10)
    mira.desk.pull()
    got = claim(mira, pool[0])
    assert got.lead_id == pool[0] and (got.quota.today, got.quota.of_day, got.quota.held) == (1, 3, 1)
    assert claim(mira, pool[0]) == got, "the answer was lost: the same once more"
    pages = {page.stream: page for page in mira.desk.pull().pages}
    items = world.rows(work_item, org, work_item.c.lead_id == pool[0])
    assert {row.agent_id for row in items} == {org.people["mira"]}, "what was to be done with it is hers, too"
    assert pool[0] in str(pages[agent_stream(org.people["mira"])]), "on her desk with the next pull"
    claim(mira, pool[1])
    assert claim(mira, pool[2]).code == "pool_full"
    back = mira.desk.ask("POST", f"/v1/pool/{pool[1]}/give-back", json={"reason": "a neighbour"})
    assert back.status_code == 204 and claim(mira, pool[1]).code == "pool_cooling", (
        "not the one she has just given back"
    )
    claim(mira, pool[2])
    assert claim(mira, pool[3]).code == "pool_quota"
    assert (
        claim(agents["otto"], pool[2]).code == "pool_taken"
        and claim(agents["otto"], pool[1]).lead_id == pool[1]
    )
    stays = lena.history(pool[1]).stays
    assert [(s.owner, s.rule, s.ended_rule, s.ended_why) for s in stays] == [
        ("Otto", "claim", "", ""), ("Mira", "claim", "given_back", "a neighbour"),
    ]  # fmt: skip
    assert [s.rule for s in agents["otto"].history(pool[1]).stays] == ["claim"], (
        "hers alone, not what was with Mira"
    )
    assert agents["mira"].history(pool[1]).code == "not_found"  # type: ignore[attr-defined]
    assert stays[0].protected_until is not None and owned(world, org) == {"mira": 2, "otto": 1}


def test_two_claim_the_same(
    world: World, org: Org, pool: list[str], olga: Hand, agents: dict[str, Hand]
) -> None:
    """One gets it, the other one sentence; and nobody slips under her quota by claiming twice at once."""
    open_pool(olga, claim_quota_day=4)
    with ThreadPoolExecutor(2) as both:
        answers = list(both.map(lambda name: claim(agents[name], pool[0]), ("mira", "otto")))
    assert sorted(getattr(one, "code", "") for one in answers) == ["", "pool_taken"]
    assert sum(owned(world, org).values()) == 1
    with ThreadPoolExecutor(4) as many:
        list(many.map(lambda lead_id: claim(agents["mira"], lead_id), pool[1:9]))
    assert owned(world, org)["mira"] == 4


def test_recycled_when_nobody_works_it(
    world: World, org: Org, pool: list[str], olga: Hand, lena: Hand
) -> None:
    """Idle goes back; a promise, a call, protection, a leave and an open sale keep it; the history says why."""
    olga.do(world, people=(org.people["mira"],), leads=tuple(pool[:6]))
    open_pool(olga, recycle_idle_days=14)
    with world.work(org) as work:
        now = work.now
    assert recycling.recycle(world.engine, org.id, now) == 0, "handed out today"
    later = now + timedelta(days=15)
    with world.engine.begin() as connection:
        connection.execute(
            insert(dial).values(org_id=org.id, call_id=new_id(), lead_id=pool[0], person_id=org.people["mira"], at=later,
                                until=later + timedelta(minutes=1))
        )  # fmt: skip
        connection.execute(
            insert(work_item).values(
                org_id=org.id, id=new_id(), lead_id=pool[1], kind="callback", due_at=later
            )
        )
        connection.execute(
            update(assignment)
            .where(assignment.c.lead_id == pool[2])
            .values(protected_until=later + timedelta(days=1))
        )
        connection.execute(
            update(lead).where(lead.c.id == pool[3]).values(last_touch_at=later - timedelta(days=3))
        )
    assert recycling.recycle(world.engine, org.id, later) == 2
    kept = {row.id for row in world.rows(lead, org, lead.c.owner_id.is_not(None))}
    assert kept == set(pool[:4])
    (stay,) = lena.history(pool[4]).stays
    assert (stay.ended_rule, stay.ended_data, stay.ended_by) == ("recycled", {"days": "14"}, "")
    open_pool(olga, recycle_idle_days=14, recycle_promised=True)
    with world.engine.begin() as connection:
        row = {
            "org_id": org.id,
            "id": new_id(),
            "person_id": org.people["mira"],
            "since": now,
            "until": later + timedelta(days=9),
        }
        connection.execute(insert(absence).values(**row))
    assert recycling.recycle(world.engine, org.id, later) == 0, "she is on leave"
    with world.engine.begin() as connection:
        connection.execute(absence.delete())
    assert recycling.recycle(world.engine, org.id, later) == 1, "the rule says so: the promised one, too"


def test_an_open_sale_keeps_its_lead(world: World, org: Org, pool: list[str], olga: Hand) -> None:
    olga.do(world, people=(org.people["mira"],), leads=tuple(pool[:3]))
    open_pool(olga, recycle_idle_days=14)
    with world.engine.begin() as connection:
        for lead_id, state in zip(pool[:3], ("draft", "submitted", "cancelled"), strict=True):
            connection.execute(
                insert(deal).values(
                    org_id=org.id, id=new_id(), lead_id=lead_id, state=state, at=datetime.now(UTC)
                )
            )
    assert recycling.recycle(world.engine, org.id, datetime.now(UTC) + timedelta(days=15)) == 1
    assert {row.id for row in world.rows(lead, org, lead.c.owner_id.is_not(None))} == set(pool[:2])


def test_only_what_she_claimed_is_given_back_and_not_in_a_call(
    world: World, org: Org, pool: list[str], olga: Hand, agents: dict[str, Hand]
) -> None:
    mira = agents["mira"]
    open_pool(olga)
    olga.do(world, people=(org.people["mira"],), leads=(pool[0],))
    claim(mira, pool[1])

    def back(lead_id: str) -> Any:
        return mira.desk.ask("POST", f"/v1/pool/{lead_id}/give-back", json={"reason": "no time"})

    assert back(pool[0]).json()["code"] == "not_found", "it was handed to her: her lead takes it back"
    now = datetime.now(UTC)
    with world.engine.begin() as connection:
        connection.execute(
            insert(dial).values(org_id=org.id, call_id=new_id(), lead_id=pool[1], person_id=org.people["mira"], at=now,
                                until=now + timedelta(minutes=1))
        )  # fmt: skip
    assert back(pool[1]).json()["code"] == "conflict" and owned(world, org) == {"mira": 2}
    with world.engine.begin() as connection:
        connection.execute(dial.delete())
    assert back(pool[1]).status_code == 204


def test_a_closed_pool_shows_nothing_and_gives_nothing(
    world: World, org: Org, pool: list[str], olga: Hand, agents: dict[str, Hand]
) -> None:
    mira = agents["mira"]
    open_pool(olga)
    assert len(ids(mira)) == 12
    open_pool(olga, open=False)
    assert ids(mira) == [] and claim(mira, pool[0]).code == "not_found"
    olga.ask("PUT", "/pool/rules?campaign=", PoolRule, PoolRule())
    assert ids(mira) == [], "the campaign's own word counts, not the organisation's"


def test_who_may(
    http: TestClient[Any],
    world: World,
    org: Org,
    pool: list[str],
    olga: Hand,
    lena: Hand,
    agents: dict[str, Hand],
) -> None:
    open_pool(olga)
    other = world.organisation("other")
    world.person(other, "ola", "operations")
    world.person(other, "amo", "agent", team="X", region="Far")
    ola, amo = (Hand(signed_in(http, other, name)) for name in ("ola", "amo"))
    assert (
        ids(ola) == []
        and claim(amo, pool[0]).code == "not_found"
        and ola.ask("GET", "/pool/rules", PoolRules).rules == {}
    )
    quan = signed_in(http, org, "quan")
    assert {
        quan.ask(*route).status_code for route in (("GET", "/v1/pool"), ("POST", f"/v1/pool/{pool[0]}/claim"))
    } == {403}
    assert len(ids(lena)) == 12 and claim(lena, pool[0]).code == "forbidden"
    assert lena.ask("PUT", "/pool/rules", PoolRule, PoolRule()).code == "forbidden"
    assert olga.ask("PUT", "/pool/rules", PoolRule, PoolRule(cool_down_days=-1)).code == "rule_unsound"
    assert (
        agents["mira"].desk.ask("POST", f"/v1/pool/{pool[0]}/give-back", json={"reason": "x"}).status_code
        == 404
    )
    assert owned(world, org) == {}
