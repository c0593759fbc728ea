"""An encoded lead is there only while it is the lead: a page of a first sync takes it without looking at the lead."""

import threading

import pytest
from sqlalchemy import select, text, update
from sqlalchemy.exc import InternalError, OperationalError, ProgrammingError

from db.central.leads import lead, lead_body
from lead_server.feed.storage.kept import build_bodies, keep_bodies
from lead_server.feed.storage.postgres import PostgresStorage
from lead_server.feed.streams import agent_stream
from tests.helpers.world import Org, World


def kept(world: World, org: Org) -> set[str]:
    with world.engine.connect() as connection:
        return {
            str(i)
            for i in connection.scalars(select(lead_body.c.lead_id).where(lead_body.c.org_id == org.id))
        }


def changed(world: World, lead_id: str, **values: object) -> None:
    with world.engine.begin() as connection:
        connection.execute(update(lead).where(lead.c.id == lead_id).values(**values))


def test_whatever_changes_a_lead_drops_its_body_and_no_other(world: World, org: Org) -> None:
    one, two = world.lead(org, "one", "mira"), world.lead(org, "two", "mira")
    build_bodies(world.engine, org.id, [one, two])
    assert kept(world, org) == {one, two}
    changed(world, one, name="another")  # by hand, without a new version
    assert kept(world, org) == {two}


def test_a_page_brings_what_is_kept_and_says_what_is_not(world: World, org: Org) -> None:
    one, two = world.lead(org, "one", "mira"), world.lead(org, "two", "mira")
    build_bodies(world.engine, org.id, [one])
    with world.engine.connect() as connection:
        storage = PostgresStorage(connection, org.id)
        found = storage.members_after(agent_stream(org.people["mira"]), 0, 9, bodies=True)
        bodies = {m.id: m.body for m in found}
        assert set(bodies) == {one, two} and bodies[two] is None and b'"name":"one"' in (bodies[one] or b"")


def test_a_body_of_another_version_or_of_a_lead_that_is_gone_is_not_kept(world: World, org: Org) -> None:
    stale, gone, true = (world.lead(org, name, "mira") for name in ("stale", "gone", "true"))
    with world.engine.connect() as connection:
        versions = {
            i: k.version
            for i, k in PostgresStorage(connection, org.id).lead_bodies([stale, gone, true]).items()
        }
    changed(world, gone, deleted_at=text("now()"))
    keep_bodies(
        world.engine,
        org.id,
        {
            stale: (versions[stale] - 1, b"old"),
            gone: (versions[gone], b"gone"),
            true: (versions[true], b"new"),
        },
    )
    assert kept(world, org) == {true}


def test_a_lead_that_is_just_being_changed_is_passed_over_and_nobody_waits(world: World, org: Org) -> None:
    """Its body would hold for a moment only; and stored beside the change it would outlive it."""
    one, two = world.lead(org, "one", "mira"), world.lead(org, "two", "mira")
    with world.engine.connect() as changing, changing.begin():
        changing.execute(update(lead).where(lead.c.id == one).values(version=lead.c.version + 1))
        thread = threading.Thread(target=build_bodies, args=(world.engine, org.id, [one, two]))
        thread.start()
        thread.join(10)
        assert not thread.is_alive()
    assert kept(world, org) == {two}


def test_leads_are_not_changed_in_an_older_snapshot(world: World, org: Org) -> None:
    """Such a transaction would not see, and so leave behind, a body that was kept since it began."""
    one = world.lead(org, "one", "mira")
    with (
        world.engine.connect().execution_options(isolation_level="REPEATABLE READ") as connection,
        pytest.raises((InternalError, OperationalError, ProgrammingError), match="read committed"),
    ):
        connection.execute(update(lead).where(lead.c.id == one).values(name="x"))
