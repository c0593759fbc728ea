"""Handing out within a capacity and taking back: evenly, repeatable, resumable, told to the desks."""

from __future__ import annotations

from typing import Any

import pytest
from sqlalchemy import select, update

from db.central.feed import membership
from db.central.leads import lead
from db.central.work import assignment, work_item
from domain.errors import UserError
from lead_server.feed.streams import agent_stream
from lead_server.leads import queue
from lead_server.library import handing
from lead_server.library.handing import Moved, assign, take_back
from lead_server.security.actor import operator
from tests.helpers.world import Desk, Org, World


@pytest.fixture
def pool(world: World, org: Org) -> list[str]:
    """Thirty leads of the campaign that are nobody's, and two of another one."""
    made = [world.lead(org, f"客户{n}", campaign="renewal") for n in range(30)]
    made += [world.lead(org, "other", campaign="finance"), world.lead(org, "none")]
    return made


def hand(world: World, org: Org, capacity: int, **more: Any) -> Moved:
    return assign(world.engine, operator(org.id), "renewal", capacity=capacity, **more)


def back(world: World, org: Org, **more: Any) -> Moved:
    return take_back(world.engine, operator(org.id), "renewal", **more)


def owned(world: World, org: Org) -> dict[str, int]:
    counts: dict[str, int] = {}
    for row in world.rows(lead, org):
        if row.owner_id:
            login = next(name for name, person in org.people.items() if person == row.owner_id)
            counts[login] = counts.get(login, 0) + 1
    return counts


def test_a_team_is_filled_evenly_and_once(world: World, org: Org, pool: list[str]) -> None:
    """Up to the capacity each, the rest stays; a second run moves nothing; a larger capacity the difference."""
    done = hand(world, org, 10, team_name="A")
    assert owned(world, org) == {"mira": 10, "otto": 10} and (done.moved, done.left) == (20, 10)
    assert hand(world, org, 10, team_name="a").moved == 0
    assert hand(world, org, 12, team_name="A").by_agent == {"mira": 2, "otto": 2}
    rows = world.rows(assignment, org, assignment.c.ended_at.is_(None))
    assert {r.why for r in rows} == {"campaign renewal"} and all(
        r.lease_until and r.attempts_left == 12 for r in rows
    )


def test_named_agents_and_other_campaigns(world: World, org: Org, pool: list[str]) -> None:
    """Only hers, only of this campaign; without one only when told."""
    assert hand(world, org, 100, logins=["Mira"]).by_agent == {"mira": 30}
    assert hand(world, org, 100, logins=["mira"], without_campaign=True).moved == 1
    assert [r.name for r in world.rows(lead, org, lead.c.owner_id.is_(None))] == ["other"]
    with pytest.raises(UserError, match="'eva'"):
        hand(world, org, 5, logins=["mira", "eva"])
    with pytest.raises(UserError, match="'Z'"):
        hand(world, org, 5, team_name="Z")


def test_closed_leads_stay(world: World, org: Org, pool: list[str]) -> None:
    """Whoever wants no call is handed to nobody."""
    with world.engine.begin() as connection:
        connection.execute(update(lead).where(lead.c.id.in_(pool[:28])).values(do_not_call=True))
    assert hand(world, org, 10).moved == 2


def test_the_most_urgent_go_first(world: World, org: Org, pool: list[str]) -> None:
    """By the priority of what is to be done with them."""
    with world.engine.begin() as connection:
        connection.execute(update(work_item).where(work_item.c.lead_id == pool[17]).values(priority=5))
    hand(world, org, 1, logins=["mira"])
    assert [r.id for r in world.rows(lead, org, lead.c.owner_id.is_not(None))] == [pool[17]]


def test_a_killed_run_is_taken_up(
    world: World, org: Org, pool: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Batches that were done stay done, the next run fills what is missing, and never more."""
    monkeypatch.setattr(handing, "BATCH", 7)

    def kill(moved: int) -> None:
        if moved >= 14:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        hand(world, org, 12, team_name="A", progress=kill)
    assert sum(owned(world, org).values()) == 14
    assert hand(world, org, 12, team_name="A").moved == 10 and owned(world, org) == {"mira": 12, "otto": 12}
    with pytest.raises(KeyboardInterrupt):
        back(world, org, team_name="A", progress=kill)
    assert sum(owned(world, org).values()) == 24 - 7 - 5 - 7
    assert back(world, org, team_name="A").moved == 5 and owned(world, org) == {}


def test_desks_hear_of_both_ways(world: World, org: Org, pool: list[str], mira: Desk) -> None:
    """Put into her stream, gone from it; the history names the reasons."""
    hand(world, org, 3, logins=["mira"])
    came = {i.id for page in mira.pull().pages for i in page.items if i.kind == "lead" and not i.gone}
    assert len(came) == 3
    back(world, org, logins=["mira"], why="holiday")
    assert {i.id for page in mira.pull().pages for i in page.items if i.kind == "lead" and i.gone} == came
    ended = world.rows(assignment, org, assignment.c.ended_at.is_not(None))
    assert {(r.why, r.ended_why) for r in ended} == {("campaign renewal", "holiday")}
    assert {r.agent_id for r in world.rows(work_item, org)} == {None}
    with world.engine.connect() as connection:
        rows = connection.execute(
            select(membership.c.gone).where(
                membership.c.stream == agent_stream(org.people["mira"]), membership.c.kind == "lead"
            )
        )
        assert set(rows.scalars()) == {True}


def test_a_promised_call_keeps_its_lead(world: World, org: Org, pool: list[str]) -> None:
    """Who promised calls back, unless the operator insists."""
    hand(world, org, 3, logins=["mira"])
    mine = world.rows(lead, org, lead.c.owner_id == org.people["mira"])
    with world.work(org) as work:
        row = {"id": mine[0].id, "owner_id": org.people["mira"], "campaign_id": "renewal"}
        queue.add(work, row, kind="callback", due_at=work.now, why="callback_promised")
    done = back(world, org, logins=["mira"])
    assert (done.moved, done.left) == (2, 1)
    assert back(world, org, logins=["mira"], promised_too=True).moved == 1


def test_only_idle_leads_are_taken(world: World, org: Org, pool: list[str]) -> None:
    """Handed over long ago and not spoken to since."""
    hand(world, org, 4, logins=["mira"])
    mine = [r.id for r in world.rows(lead, org, lead.c.owner_id == org.people["mira"])]
    assert back(world, org, logins=["mira"], idle_days=14).moved == 0
    with world.work(org) as work:
        from datetime import timedelta

        work.connection.execute(update(assignment).values(since=work.now - timedelta(days=20)))
        work.connection.execute(
            update(lead).where(lead.c.id == mine[0]).values(last_touch_at=work.now - timedelta(days=2))
        )
    assert back(world, org, logins=["mira"], idle_days=14).moved == 3
