"""The feed: no row is missed, moves are seen on both sides, the due come first, wake-up wakes."""

from __future__ import annotations

import random
import threading
import time
from typing import Any

import msgspec
import pytest
from litestar.testing import TestClient
from sqlalchemy import select, text

from db.central.feed import feed_history, membership, stream_head
from domain.errors import UserError
from domain.feed import Item, PullRequest
from domain.ids import new_id
from lead_server.feed.pull import pull
from lead_server.feed.shared_pages import PageKey, SharedPages
from lead_server.feed.storage.postgres import PostgresStorage
from lead_server.feed.streams import agent_stream, team_stream
from lead_server.leads.ownership import hand_over
from lead_server.people.service import revoke_device
from lead_server.people.standing import announce
from lead_server.security.actor import operator
from lead_server.work import begin_work
from tests.helpers.world import Desk, Org, World, a_campaign
from tests.integration.conftest import signed_in


def leads_of(answer: Any) -> list[str]:
    return [i.id for page in answer.pages for i in page.items if i.kind == "lead" and not i.gone]


def gone_of(answer: Any) -> list[str]:
    return [i.id for page in answer.pages for i in page.items if i.kind == "lead" and i.gone]


def test_a_first_sync_brings_what_is_due_first_and_then_everything(
    world: World, org: Org, mira: Desk
) -> None:
    later = [world.lead(org, f"later {n}", "mira", due=False) for n in range(8)]
    due = [world.lead(org, f"due {n}", "mira") for n in range(2)]
    world.lead(org, "somebody else's", "otto")
    stream = agent_stream(org.people["mira"])

    first = mira.pull(limit=10)
    pages = [p for p in first.pages if p.stream == stream]
    assert len(pages[0].items) == 2 and {i.id for i in pages[0].items} == set(due)
    assert pages[0].more and pages[0].position == 0 and pages[0].total == 10
    held = set(leads_of(first))
    while any(p.more for p in first.pages if p.stream == stream and p.position):
        first = mira.pull(limit=3)
        held |= set(leads_of(first))
    assert held == {*later, *due}
    assert mira.pull().pages == (), "nothing new"


def test_a_change_puts_the_lead_at_a_new_position(world: World, org: Org, mira: Desk) -> None:
    one, two = world.lead(org, "one", "mira"), world.lead(org, "two", "mira")
    mira.pull()
    with world.work(org) as work:
        work.touched.lead(one)
    assert leads_of(mira.pull()) == [one]
    assert two not in leads_of(mira.pull())
    with world.engine.connect() as connection:
        positions = connection.execute(
            select(membership.c.position).where(membership.c.stream == agent_stream(org.people["mira"]))
        ).scalars()
        assert len(list(positions)) == 2, "the log is compact"


def test_a_moved_lead_goes_here_and_comes_there(
    world: World, org: Org, http: TestClient[Any], mira: Desk
) -> None:
    otto = signed_in(http, org, "otto")
    moved = world.lead(org, "moved", "mira")
    mira.pull(), otto.pull()
    with world.work(org) as work:
        assert hand_over(work, [moved], org.people["otto"], why="test") == 1
    with world.work(org) as work:
        assert hand_over(work, [moved], org.people["otto"], why="test") == 0, "again does nothing"
    assert gone_of(mira.pull()) == [moved]
    assert leads_of(otto.pull()) == [moved]
    with world.work(org) as work:
        hand_over(work, [moved], None, why="back to the pool")
    assert gone_of(otto.pull()) == [moved]
    assert leads_of(mira.pull()) == []


def test_two_thousand_move_in_one_transaction_and_no_more(world: World, org: Org) -> None:
    with pytest.raises(ValueError, match="2000"), world.work(org) as work:
        hand_over(work, [new_id()] * 2001, org.people["otto"], why="test")


def test_a_cursor_below_the_floor_and_another_history_start_anew(world: World, org: Org, mira: Desk) -> None:
    kept = world.lead(org, "kept", "mira")
    stream = agent_stream(org.people["mira"])
    mira.pull()
    with world.engine.begin() as connection:
        connection.execute(
            stream_head.update().where(stream_head.c.stream == stream).values(floor=5, position=9)
        )
    (page,) = [p for p in mira.pull().pages if p.stream == stream]
    assert page.reset and [i.id for i in page.items] == [kept]

    with world.engine.begin() as connection:
        connection.execute(feed_history.update().values(history=new_id()))
    body = {"protocol": 1, "device_id": mira.device_id, "cursors": mira.cursors, "history": mira.history}
    assert mira.ask("POST", "/v1/feed/wait?seconds=5", json=body).json() == {"news": True}
    pages = mira.pull().pages
    assert {p.stream for p in pages if p.reset} >= {stream, team_stream(org.teams["A"])}
    assert all(p.reset for p in pages)

    mira.cursors[stream] = 10_000
    (page,) = mira.pull().pages
    assert page.reset, "a desk that is ahead of the server knows another past"


def test_streams_follow_the_person(world: World, org: Org, mira: Desk, quan: Desk) -> None:
    granted = mira.pull().granted
    assert agent_stream(org.people["mira"]) in granted and team_stream(org.teams["A"]) in granted
    people = [i.id for p in mira.pull().pages for i in p.items if i.kind == "person"]
    assert people == []
    assert not [s for s in quan.pull().granted if s.startswith(("agent:", "team:", "region:"))]
    with world.work(org) as work:
        announce(work, [org.people["otto"]])
    (item,) = [i for p in mira.pull().pages for i in p.items]
    assert (item.kind, item.id) == ("person", org.people["otto"])


def test_a_revoked_device_is_told_and_shut_out(
    world: World, org: Org, http: TestClient[Any], mira: Desk
) -> None:
    ada = signed_in(http, org, "ada")
    assert mira.ask("POST", f"/v1/devices/{mira.device_id}/revoke").json()["code"] == "forbidden"
    assert ada.ask("POST", f"/v1/devices/{mira.device_id}/revoke").status_code == 204
    answer = mira.ask("POST", "/v1/feed/pull", json={"protocol": 1, "device_id": mira.device_id})
    assert (answer.status_code, answer.json()["code"]) == (403, "device_revoked")
    assert mira.sign_in().json()["code"] == "device_revoked"
    assert ada.ask("POST", f"/v1/devices/{new_id()}/revoke").status_code == 404
    with pytest.raises(UserError, match="not_found"), world.work(org) as work:
        revoke_device(work, new_id())


def test_no_row_is_missed_while_many_write(world: World, org: Org) -> None:
    """Six writers, some slow between their last write and COMMIT; two readers that page as they go."""
    leads = [world.lead(org, f"l{n}", "mira") for n in range(12)]
    actor = world.actor(org, "mira")
    stream, stop = agent_stream(actor.id), threading.Event()
    written: list[tuple[str, int]] = []
    lock = threading.Lock()

    def write(seed: int) -> None:
        chance = random.Random(seed)
        while not stop.is_set():
            chosen = chance.sample(leads, 2)
            with world.engine.begin() as connection:
                from lead_server.work import Work

                work = Work(connection, operator(org.id))
                work.touched.lead(*chosen)
                work.flush()
                if chance.random() < 0.2:
                    time.sleep(0.02)
                rows = connection.execute(
                    text("SELECT id, version FROM lead WHERE id = ANY(CAST(:ids AS uuid[]))"), {"ids": chosen}
                ).all()
            with lock:
                written.extend((str(row.id), row.version) for row in rows)

    seen: list[dict[str, int]] = [{}, {}]
    all_written = threading.Event()

    def read(into: dict[str, int], cursor: int = 0) -> int:
        with world.engine.connect() as connection:
            snapshot = connection.execution_options(isolation_level="REPEATABLE READ")
            with snapshot.begin():
                rows = snapshot.execute(
                    text(
                        "SELECT m.id, m.position, l.version FROM membership m JOIN lead l ON CAST(l.id AS text) = m.id"
                        " WHERE m.stream = :s AND m.position > :c ORDER BY m.position LIMIT 3"
                    ),
                    {"s": stream, "c": cursor},
                ).all()
        into.update({row.id: row.version for row in rows})
        return rows[-1].position if rows else cursor

    def follow(into: dict[str, int]) -> None:
        cursor = 0
        while not all_written.is_set():
            cursor = read(into, cursor)
        for _ in range(50):
            cursor = read(into, cursor)

    writers = [threading.Thread(target=write, args=(n,)) for n in range(6)]
    for thread in writers:
        thread.start()
    readers = [threading.Thread(target=follow, args=(into,)) for into in seen]
    for thread in readers:
        thread.start()
    time.sleep(3)
    stop.set()
    for thread in writers:
        thread.join()
    all_written.set()
    for thread in readers:
        thread.join()
    newest: dict[str, int] = {}
    for lead_id, version in written:
        newest[lead_id] = max(version, newest.get(lead_id, 0))
    assert len(written) > 100
    assert seen[0] == newest and seen[1] == newest


def test_a_pull_is_of_one_moment(world: World, org: Org) -> None:
    """A change that commits while a pull reads comes with the next pull, at its own position."""
    one = world.lead(org, "one", "mira")
    actor = world.actor(org, "mira")
    ask = PullRequest(protocol=1, device_id=actor.device_id or "")
    with world.engine.connect() as connection:
        snapshot = connection.execution_options(isolation_level="REPEATABLE READ")
        with snapshot.begin():
            snapshot.execute(text("SELECT 1 FROM lead LIMIT 1")).all()
            with begin_work(world.engine, operator(org.id)) as work:
                work.connection.execute(text("UPDATE lead SET name = 'new'"))
                work.touched.lead(one)
            from datetime import UTC, datetime

            answer, _ = pull(PostgresStorage(snapshot, org.id), actor, ask, datetime.now(UTC))
    (page,) = [p for p in answer.pages if p.stream == agent_stream(actor.id)]
    assert b'"name":"one"' in bytes(page.items[0].body) and page.position == page.head


def test_wait_wakes_when_something_moves(world: World, org: Org, http: TestClient[Any], mira: Desk) -> None:
    mira.pull()
    body = {"protocol": 1, "device_id": mira.device_id, "cursors": mira.cursors}
    begun = time.monotonic()
    assert mira.ask("POST", "/v1/feed/wait?seconds=0.3", json=body).json() == {"news": False}
    assert time.monotonic() - begun >= 0.3 * 0.6
    timer = threading.Timer(0.5, lambda: world.lead(org, "new", "mira"))
    timer.start()
    begun = time.monotonic()
    assert mira.ask("POST", "/v1/feed/wait?seconds=20", json=body).json() == {"news": True}
    assert 0.3 < time.monotonic() - begun < 5
    timer.join()
    begun = time.monotonic()
    assert mira.ask("POST", "/v1/feed/wait?seconds=20", json=body).json() == {"news": True}, "at once"
    assert time.monotonic() - begun < 1


def test_a_too_old_desk_is_told(mira: Desk) -> None:
    answer = mira.ask("POST", "/v1/feed/pull", json={"protocol": 0, "device_id": mira.device_id})
    assert (answer.status_code, answer.json()["code"]) == (426, "too_old")
    answer = mira.ask("POST", "/v1/feed/pull", json={"protocol": 99, "device_id": mira.device_id})
    assert (answer.status_code, answer.json()["code"]) == (426, "too_new")
    answer = mira.ask("POST", "/v1/feed/pull", json={"protocol": 1, "device_id": mira.device_id, "limit": 0})
    assert answer.json()["code"] == "bad_request"


def test_pages_of_shared_streams_are_made_once_until_they_move(world: World, org: Org, mira: Desk) -> None:
    """Two desks get the same bytes, the second without a query for bodies; a change is never served from yesterday."""
    otto = signed_in(mira.http, org, "otto")
    world.publish(org, "campaign", a_campaign("first"))
    stream = f"org:{org.id}"

    def names(desk: Desk) -> list[str]:
        return [i.id for p in desk.pull().pages if p.stream == stream for i in p.items]

    assert names(mira) == ["first@1"]
    seen = len(world.house.shared._pages)
    assert names(otto) == ["first@1"] and len(world.house.shared._pages) == seen > 0
    assert not [key for key in world.house.shared._pages if key.stream.startswith(("agent:", "control:"))]
    world.publish(org, "campaign", a_campaign("second"))
    assert names(mira) == ["second@1"] and names(otto) == ["second@1"]
    another = SharedPages(largest_bytes=4_000)
    items = (Item(kind="tag", id="x", position=1, body=msgspec.Raw(b"x" * 500)),)
    for n in range(50):
        another.keep(PageKey("h", stream, n, n, 1), items)
    assert another._bytes <= 4_000 and another.find(PageKey("h", stream, 49, 49, 1)) == items
    assert another.find(PageKey("h", stream, 0, 0, 1)) is None
