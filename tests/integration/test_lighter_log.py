"""Migration 0032 over an old database: nobody's lead is lost from her list, and a lead changes hands in its place."""

from __future__ import annotations

import importlib

from sqlalchemy import Connection, select, text

from db.central.leads import lead
from db.central.work import assignment
from lead_server.feed.storage.kept import build_bodies
from lead_server.leads import held
from lead_server.leads.ownership import hand_over
from tests.helpers.world import Org, World


def held_by(world: World, org: Org, login: str) -> set[str]:
    with world.engine.connect() as connection:
        mine = select(lead.c.id).where(held.held_by(lambda owner: owner == org.people[login]))
        return {str(one) for one in connection.execute(mine).scalars()}


def test_leads_without_an_open_assignment_get_one_and_wrong_ones_end(world: World, org: Org) -> None:
    fine, bare, wrong, free = (
        world.lead(org, name, owner)
        for name, owner in (("fine", "mira"), ("bare", "mira"), ("wrong", "otto"), ("free", None))
    )
    build_bodies(world.engine, org.id, [fine])
    with world.engine.begin() as connection:  # as an old database may be, and what the migration does to it
        connection.execute(assignment.delete().where(assignment.c.lead_id == bare))
        connection.execute(lead.update().where(lead.c.id == wrong).values(owner_id=org.people["mira"]))
        for statement in importlib.import_module("db.central.migrations.versions.0032_lighter_log").MENDED:
            connection.execute(text(statement))
    assert held_by(world, org, "mira") == {fine, bare, wrong} and held_by(world, org, "otto") == set()
    with world.work(org) as work:
        assert held.counts(work, [org.people["mira"], org.people["otto"]]) == {org.people["mira"]: 3}
        assert held.counts(work, [org.people["mira"]], lead.c.name != "bare") == {org.people["mira"]: 2}
        hand_over(work, [bare, wrong, free], org.people["otto"], why="test")
    assert held_by(world, org, "mira") == {fine} and held_by(world, org, "otto") == {bare, wrong, free}
    ended = world.rows(assignment, org, assignment.c.lead_id == wrong, assignment.c.ended_at.is_not(None))
    assert {str(row.owner_id) for row in ended} == {org.people["mira"], org.people["otto"]}


def test_a_lead_that_changes_hands_gets_no_new_entry_in_any_index(world: World, org: Org) -> None:
    """Heap-only updates: what is written into an index costs the log of a move more than the move itself."""
    ids = [world.lead(org, f"Customer {n}", "mira") for n in range(20)]
    with world.engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        before = _hot(connection)
    with world.work(org) as work:
        hand_over(work, ids, org.people["otto"], why="test")
    with world.engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        updated, hot = (now - then for now, then in zip(_hot(connection), before, strict=True))
    assert updated == 20 and hot >= 15, "all but where a page had no room left"


def _hot(connection: Connection) -> tuple[int, int]:
    connection.execute(text("SELECT pg_stat_force_next_flush()"))
    row = connection.execute(
        text("SELECT n_tup_upd, n_tup_hot_upd FROM pg_stat_user_tables WHERE relname = 'lead'")
    ).one()
    return int(row.n_tup_upd), int(row.n_tup_hot_upd)
