"""What the server does by itself: leads of who is on leave go and come back, orphans and renewals find somebody."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import delete, insert, update

from db.central.definitions import segment
from db.central.leads import lead, product_held
from db.central.people import person, region, team
from db.central.quality import absence
from db.central.work import work_item
from domain.handing_out import AskRenewals, HandingRule, Renewals
from domain.ids import new_id
from lead_server.handing_out import round as rounds
from lead_server.pool import recycling
from tests.helpers.world import Org, World
from tests.integration.handing.hand import Hand, change, owned


def care(world: World, now: datetime | None = None) -> None:
    rounds.look_after(world.engine, now)
    rounds.tick(world.engine)


@pytest.fixture
def hers(world: World, org: Org, pool: list[str], olga: Hand) -> list[str]:
    """All twelve are Mira's; two have a call promised within the leave, one far behind it."""
    olga.do(world, people=(org.people["mira"],))
    with world.work(org) as work:
        now = work.now
    for lead_id, days in ((pool[0], 1), (pool[1], 2), (pool[2], 40)):
        promise(world, org, lead_id, now + timedelta(days=days), org.people["mira"])
    return pool


def promise(world: World, org: Org, lead_id: str, due: datetime, by: str) -> None:
    with world.engine.begin() as connection:
        row = {"org_id": org.id, "id": new_id(), "lead_id": lead_id, "kind": "callback", "due_at": due}
        connection.execute(insert(work_item).values(**row, agent_id=by, created_by=by))


def leave(world: World, org: Org, login: str, days: int = 7) -> dict[str, Any]:
    with world.work(org) as work:
        row = {
            "org_id": org.id, "id": new_id(), "person_id": org.people[login], "since": work.now - timedelta(minutes=1),
            "until": work.now + timedelta(days=days),
        }  # fmt: skip
        work.connection.execute(insert(absence).values(**row))
    return row


def test_promised_calls_of_a_leave_go_and_come_back(
    world: World, org: Org, hers: list[str], lena: Hand
) -> None:
    """To a colleague of her team; what the colleague promised anew stays with her; once, however often one looks."""
    away = leave(world, org, "mira")
    care(world)
    care(world)
    assert owned(world, org) == {"mira": 10, "otto": 2}
    stay = lena.history(hers[0]).stays[0]
    assert (stay.owner, stay.rule, stay.by) == ("Otto", "absent", "")
    assert stay.data["until"] == away["until"].date().isoformat()
    assert {row.agent_id for row in world.rows(work_item, org, work_item.c.lead_id == hers[0])} == {
        org.people["otto"]
    }
    promise(world, org, hers[1], away["until"] + timedelta(days=2), org.people["otto"])
    care(world, away["until"] + timedelta(minutes=1))
    assert owned(world, org) == {"mira": 11, "otto": 1}
    assert [one.rule for one in lena.history(hers[0]).stays] == ["returned", "absent", "hand_out"]


def test_the_rule_says_what_goes_and_whether_it_returns(
    world: World, org: Org, hers: list[str], olga: Hand
) -> None:
    olga.rule(absent_leads="move", absent_return=False)
    away = leave(world, org, "mira")
    care(world)
    assert owned(world, org) == {"otto": 12}
    with world.engine.begin() as connection:
        connection.execute(delete(absence).where(absence.c.id == away["id"]))
    care(world)
    assert owned(world, org) == {"otto": 12}
    olga.rule(absent_callbacks="stay")
    leave(world, org, "otto")
    care(world)
    assert owned(world, org) == {"otto": 12}, "nothing moves"


def test_orphans_by_rule(world: World, org: Org, hers: list[str], olga: Hand) -> None:
    """Shown alone at first; shared among the team; into the pool when team and region are gone and the rule says so."""
    with world.engine.begin() as connection:
        connection.execute(update(person).where(person.c.id == org.people["mira"]).values(active=False))
    care(world)
    assert owned(world, org) == {"mira": 12}
    olga.rule(orphans="share")
    care(world)
    assert owned(world, org) == {"otto": 12}
    with world.engine.begin() as connection:
        now = datetime.now().astimezone()
        connection.execute(update(team).values(dissolved_at=now))
        connection.execute(update(region).values(dissolved_at=now))
    care(world)
    assert owned(world, org) == {"otto": 12}, "nobody is beside him: it waits for a decision"
    olga.rule(orphans="pool")
    care(world)
    assert owned(world, org) == {}


def test_reservations_end_by_rule(world: World, org: Org, hers: list[str], olga: Hand, lena: Hand) -> None:
    """The lead stays with her unless the rule says otherwise; a promise keeps it in any case."""
    with world.work(org) as work:
        later = work.now + timedelta(days=31)
    recycling.run(world.engine, later)
    assert owned(world, org) == {"mira": 12}
    olga.rule(lease_end="pool")
    assert recycling.run(world.engine, later) == 9
    care(world)
    assert owned(world, org) == {"mira": 3} and lena.history(hers[5]).stays[0].ended_rule == "lease_over"


def test_renewals_are_made_once_and_find_an_owner(
    world: World, org: Org, pool: list[str], olga: Hand, lena: Hand
) -> None:
    """In time, for the owner; a free lead goes to who works the campaign; no second item for the same end."""
    olga.do(world, people=(org.people["otto"],), leads=(pool[0],))
    olga.rule(renewal_days=30, renewal_products=("hp",))
    with world.work(org) as work:
        today = work.now.date()
        for lead_id, code, days in (
            (pool[0], "hp", 20),
            (pool[1], "hp", 29),
            (pool[2], "hp", 31),
            (pool[3], "car", 5),
        ):
            work.connection.execute(
                insert(product_held).values(
                    org_id=org.id, id=new_id(), lead_id=lead_id, name=f"Product {code}", code=code,
                    ends_on=today + timedelta(days=days),
                )
            )  # fmt: skip
        work.connection.execute(update(work_item).values(done=True))
    care(world)
    items = world.rows(work_item, org, work_item.c.kind == "renewal")
    assert {row.lead_id for row in items} == {pool[0], pool[1]}
    assert {row.agent_id for row in items} == {org.people["otto"]} and owned(world, org) == {"otto": 2}
    assert [one.rule for one in lena.history(pool[1]).stays] == ["renewals"]
    whole = world.whole(org, pool[1])
    assert [(w.kind, w.why_data["product"]) for w in whole.work] == [("renewal", "Product hp")]
    with world.engine.begin() as connection:
        connection.execute(update(work_item).values(done=True))
    care(world)
    assert len(world.rows(work_item, org, work_item.c.kind == "renewal")) == 2, "done is done"
    change(world, pool[:1], do_not_call=True)
    assert len(world.rows(lead, org, lead.c.owner_id.is_not(None))) == 2


def test_renewals_are_chosen_by_a_saved_view(
    world: World, org: Org, pool: list[str], olga: Hand, lena: Hand
) -> None:
    """A view of the library says which leads and how long before; counted first; never more than it finds."""
    view = {
        "code": "soon",
        "name": "Ends in 3 months",
        "query": {"ends_within": 90, "tiers": ["A"]},
        "audience": "all",
        "columns": ["name"],
    }
    saved = olga.desk.ask("PUT", "/v1/library/views/soon", json=view)
    assert saved.status_code < 300, saved.text
    olga.do(world, people=(org.people["otto"],), leads=(pool[0],))
    change(world, pool, tier="B")
    change(world, pool[:3], tier="A")
    with world.work(org) as work:
        today = work.now.date()
        for lead_id, code, days in (
            (pool[0], "hp", 20),
            (pool[1], "car", 89),
            (pool[2], "hp", 91),
            (pool[3], "hp", 5),
        ):
            values = {"id": new_id(), "lead_id": lead_id, "name": f"Product {code}", "code": code}
            work.connection.execute(
                insert(product_held).values(org_id=org.id, **values, ends_on=today + timedelta(days=days))
            )
        work.connection.execute(update(work_item).values(done=True))

    def found(**rule: Any) -> Any:
        asked = AskRenewals(campaign="renewal", rule=HandingRule(**rule))
        return olga.ask("POST", "/handing/renewals", Renewals, asked)

    assert found(renewal_segment="soon") == Renewals(days=90, leads=2, products=2, made=0, free=1)
    assert found(renewal_segment="soon", renewal_days=30).leads == 1, "the rule's own days are nearer"
    assert found(renewal_segment="soon", renewal_products=("hp",)).leads == 1
    assert found() == Renewals() and found(renewal_days=30).leads == 2, "without a view: all of the campaign"
    assert found(renewal_segment="other").code == "rule_unsound"
    assert olga.rule(renewal_segment="other").data["field"] == "renewal_segment"
    assert (
        lena.ask(
            "POST", "/handing/renewals", Renewals, AskRenewals(campaign="renewal", rule=HandingRule())
        ).code
        == "forbidden"
    )
    assert not world.rows(work_item, org, work_item.c.kind == "renewal"), "counting makes nothing"

    assert olga.rule(renewal_segment="soon").renewal_segment == "soon"
    care(world)
    items = world.rows(work_item, org, work_item.c.kind == "renewal")
    assert {row.lead_id for row in items} == {pool[0], pool[1]} and owned(world, org) == {"otto": 2}
    assert found(renewal_segment="soon") == Renewals(days=90, leads=2, products=2, made=2, free=0)
    gone = olga.desk.ask("DELETE", "/v1/library/views/soon")
    assert (gone.status_code, gone.json()["code"], gone.json()["data"]["campaign"]) == (
        409,
        "view_in_use",
        "renewal",
    )
    with world.engine.begin() as connection:  # forgotten all the same, by an older server
        connection.execute(segment.delete())
        connection.execute(update(product_held).values(ends_on=today + timedelta(days=3)))
    care(world)
    assert len(world.rows(work_item, org, work_item.c.kind == "renewal")) == 2, (
        "no view: no more than was agreed"
    )
