"""Who is far behind waits for room; who has a few changes to fetch never does."""

from __future__ import annotations

from domain.feed import PROTOCOL, PullRequest
from lead_server.feed.admission import LARGE
from lead_server.feed.pull import leads_behind
from lead_server.feed.storage.postgres import PostgresStorage
from lead_server.feed.streams import agent_stream
from tests.helpers.world import Org, World


def behind(world: World, org: Org, *, cursor: int, enough: int = LARGE) -> int:
    actor = world.actor(org, "mira")
    stream = agent_stream(actor.id)
    ask = PullRequest(protocol=PROTOCOL, device_id=str(actor.device_id), cursors={stream: cursor})
    with world.engine.connect() as connection:
        return leads_behind(PostgresStorage(connection, org.id), actor, ask, enough)


def test_changes_are_counted_not_positions(world: World, org: Org) -> None:
    """Between two changes of different seconds lie a million positions: a desk that lacks two leads is not far behind."""
    for name in ("Wang Li", "Zhao Min"):
        world.lead(org, name, "mira")
    with world.engine.connect() as connection:
        stream = agent_stream(org.people["mira"])
        newest = PostgresStorage(connection, org.id).heads([stream])[stream].position
    assert newest > LARGE
    assert behind(world, org, cursor=1) == 2
    assert behind(world, org, cursor=0) == 2
    assert behind(world, org, cursor=newest) == 0


def test_nobody_is_counted_further_than_it_matters(world: World, org: Org) -> None:
    for name in ("Wang Li", "Zhao Min"):
        world.lead(org, name, "mira")
    assert behind(world, org, cursor=0, enough=1) == 1
