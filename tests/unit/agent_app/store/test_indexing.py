"""A large page is usable before it is indexed; nobody who searches or rings in between is missed."""

from __future__ import annotations

import time

import msgspec
import pytest

from agent_app.customers import matching
from agent_app.leads.local import LocalQueue
from agent_app.leads.model import QueueQuery
from agent_app.store import indexing, rows
from agent_app.store.database import Database
from agent_app.store.desk_store import DeskStore
from agent_app.store.indexer import Indexer
from agent_app.sync.port import Row
from tests.helpers.desk import KEY, NOW, NUMBER_KEY, a_lead

STREAM = "agent:agent-1"
MANY = rows.INDEXED_AT_ONCE + 200


@pytest.fixture
def database(tmp_path):
    made = Database(tmp_path, KEY)
    yield made
    made.close()


def a_page(count: int = MANY, **values) -> list[Row]:
    return [
        Row(f"l{i}", i + 1, msgspec.json.encode(a_lead(f"Núñez {i}", f"+86138{i:08d}", id=f"l{i}", **values)))
        for i in range(count)
    ]


def count(database: Database, table: str) -> int:
    return int(database.read(lambda c: c.exec_driver_sql(f"SELECT count(*) FROM {table}").scalar()))


def drained(database: Database) -> None:
    while database.write(indexing.drain):
        pass


def queue_of(database: Database) -> LocalQueue:
    return LocalQueue(database, lambda: NOW, lambda: None)


def test_a_small_page_is_indexed_with_its_rows(database):
    DeskStore(database).write(lambda tx: tx.put_leads(STREAM, 0, a_page(50)))
    assert [count(database, t) for t in ("lead", "number", "work", "lead_search", "pending_index")] == [
        50
    ] * 4 + [0]


def test_a_large_page_is_usable_first_and_indexed_in_small_steps(database):
    left = []
    store = DeskStore(database, lambda: left.append(1))
    store.write(lambda tx: tx.put_leads(STREAM, 0, a_page()))
    assert left == [1] and count(database, "pending_index") == MANY and count(database, "work") == 0
    assert store.read(lambda view: view.leads(["l7"]))["l7"].position == 8
    assert 0 < database.write(lambda c: indexing.drain(c, 0.0001)) < MANY
    drained(database)
    assert [count(database, t) for t in ("number", "work", "lead_search", "pending_index")] == [MANY] * 3 + [
        0
    ]
    page = queue_of(database).page(QueueQuery(limit=10))
    assert page.total == MANY and page.rows[0].name.startswith("Núñez")


@pytest.mark.parametrize("text", ["Núñez 77", "nun 77", "núñez 77", "0077"])
def test_whoever_searches_meanwhile_finds_what_is_not_indexed_yet(database, text):
    DeskStore(database).write(lambda tx: tx.put_leads(STREAM, 0, a_page()))
    if text.startswith("nun"):  # without accents only the index knows it
        drained(database)
    assert "l77" in {row.lead_id for row in queue_of(database).search(text, limit=20)}


def test_a_ring_meanwhile_is_known_once(database):
    DeskStore(database).write(lambda tx: tx.put_leads(STREAM, 0, a_page()))

    def who():
        found = database.read(lambda c: matching.match(c, "+8613800000077", "CN", NUMBER_KEY))
        return [(m.lead_id, m.how) for m in found.matches]

    assert who() == [("l77", "exact")]
    database.write(lambda c: indexing.drain(c, 0.001))
    assert who() == [("l77", "exact")]
    drained(database)
    assert who() == [("l77", "exact")]


def test_a_large_page_over_known_leads_replaces_what_they_are_found_by(database):
    store = DeskStore(database)
    store.write(lambda tx: tx.put_leads(STREAM, 0, a_page()))
    drained(database)
    store.write(lambda tx: tx.put_leads(STREAM, 1, a_page(do_not_call=True)))
    drained(database)
    assert [count(database, t) for t in ("lead", "number", "work", "lead_search")] == [MANY] * 4
    assert queue_of(database).page(QueueQuery()).total == 0


def test_a_dropped_lead_leaves_nothing_behind_whether_indexed_or_not(database):
    store = DeskStore(database)
    store.write(lambda tx: tx.put_leads(STREAM, 0, a_page()))
    database.write(lambda c: indexing.drain(c, 0.0001))
    store.write(lambda tx: tx.put_shadows({"l1": b"x"}))
    store.write(lambda tx: tx.drop_leads([f"l{i}" for i in range(MANY)]))
    for table in ("lead", "number", "work", "lead_search", "pending_index", "shadow"):
        assert count(database, table) == 0, table


def test_the_indexer_works_off_what_an_earlier_run_left(database):
    DeskStore(database).write(lambda tx: tx.put_leads(STREAM, 0, a_page()))
    told = []
    indexer = Indexer(database, lambda: told.append(1))
    indexer.start()
    end = time.monotonic() + 10
    while (count(database, "pending_index") or not told) and time.monotonic() < end:
        time.sleep(0.02)
    indexer.stop()
    assert count(database, "work") == MANY and told


def test_what_lists_show_is_computed_from_the_row(database):
    lead = a_lead(company="Dahua", place="杭州", tier="A", intention="B", called_count=3, do_not_call=True)
    database.write(lambda c: rows.put_lead(c, STREAM, lead, 1))
    shown = database.read(
        lambda c: c.exec_driver_sql(
            "SELECT name, company, place, tier, intention, campaign_id, number_text, called_count, do_not_call"
            " FROM lead_shown"
        ).one()
    )
    assert tuple(shown) == ("王丽", "Dahua", "杭州", "A", "B", "renewal", "+8613800134410", 3, 1)


def plan_of(database, work):
    """How SQLite looks for the first thing that `work` asks a connection for."""
    asked = []

    def plan(connection):
        real = connection.exec_driver_sql
        connection.exec_driver_sql = lambda sql, values=None: asked.append((sql, values)) or real(sql, values)
        work(connection)
        del connection.exec_driver_sql
        return [row[3] for row in real(f"EXPLAIN QUERY PLAN {asked[0][0]}", asked[0][1])]

    return database.read(plan)


def test_nothing_pending_costs_no_look_through_all_leads(database):
    """A ring asks this at each call; with 100,000 indexed leads the wrong order took 320 ms."""
    first, second = plan_of(database, lambda c: indexing.pending_with(c, "x"))
    assert first.startswith("SCAN p") and second.startswith("SEARCH l")


def test_nothing_lent_costs_no_look_through_all_leads(database):
    """Each start and each wrap-up asks this; with 100,000 leads it held the writing thread for 150 ms."""
    assert plan_of(database, rows.lent)[0].startswith("SEARCH lead USING INDEX lead_stream")
