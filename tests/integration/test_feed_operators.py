"""What operators have of the feed: status, pruning, a restored backup; and a server that stops at once."""

from __future__ import annotations

import threading
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import msgspec
import pytest
import requests
from litestar.testing import TestClient
from sqlalchemy import text, update

from db.central.feed import feed_history, membership
from db.central.people import device
from domain.errors import UserError
from domain.operations import FieldSet, Tagged
from lead_server.feed import admission, upkeep
from lead_server.feed.admission import Door
from lead_server.feed.streams import agent_stream
from tests.helpers.server import lead_server, serving
from tests.helpers.world import PASSWORD, Desk, Org, World
from tests.integration.conftest import signed_in


def test_the_status_names_streams_slow_desks_and_refusals_and_no_customer(
    world: World, org: Org, http: TestClient[Any], mira: Desk, database_url: str, tmp_path: Path
) -> None:
    otto = signed_in(http, org, "otto")
    leads = [world.lead(org, f"王丽 {n}", "mira") for n in range(3)]
    foreign = world.lead(org, "Peña", "otto")
    mira.pull()
    otto.pull()
    mira.do(FieldSet(lead_id=foreign, values={"place": "x"}))
    mira.do(FieldSet(lead_id=foreign, values={"place": "y"}))
    for lead in leads:
        with world.work(org) as work:
            work.touched.lead(lead)
    place = ("--database", database_url, "--data", str(tmp_path))
    done = lead_server("feed", "status", "--organisation", "demo", "--json", *place)
    assert done.returncode == 0, done.stderr
    found = msgspec.json.decode(done.stdout)
    kinds = {one["kind"]: one for one in found["streams"]}
    assert (kinds["agent"]["streams"], kinds["agent"]["members"]) == (2, 4)
    slow, quick = found["desks"][:2]
    assert (slow["person"], slow["behind"], slow["app"], slow["operations"]) == ("Mira", 3, "0.2.0", 2)
    assert (quick["person"], quick["behind"]) == ("Otto", 0)
    (refused,) = found["refused"]
    assert (refused["kind"], refused["code"], refused["count"]) == ("field_set", "out_of_scope", 2)
    assert "王丽" not in done.stdout and "Peña" not in done.stdout and "+86" not in done.stdout
    plain = lead_server("feed", "status", "--organisation", "demo", *place)
    assert "3 behind" in plain.stdout and "field_set: out_of_scope" in plain.stdout


def test_removals_are_forgotten_by_one_process_at_a_time(world: World, org: Org, mira: Desk) -> None:
    lead, kept = world.lead(org, "one", "mira"), world.lead(org, "two", "mira")
    mira.pull()
    with world.work(org) as work:
        from lead_server.leads.ownership import hand_over

        hand_over(work, [lead], None, why="test")
    now = datetime.now(UTC)
    assert upkeep.prune(world.engine, now) == 0
    with world.engine.begin() as connection:
        connection.execute(
            update(membership).where(membership.c.gone).values(gone_at=now - timedelta(days=91))
        )
    with world.engine.connect() as other:
        other.execute(text("SELECT pg_advisory_lock(:n)"), {"n": upkeep.PRUNE_LOCK})
        assert upkeep.prune(world.engine, now) is None
        other.execute(text("SELECT pg_advisory_unlock(:n)"), {"n": upkeep.PRUNE_LOCK})
    assert upkeep.prune(world.engine, now) == 1
    (page,) = [p for p in mira.pull().pages if p.stream == agent_stream(org.people["mira"])]
    assert page.reset and [i.id for i in page.items] == [kept]


def test_after_a_restore_desks_begin_anew_and_are_no_clones(world: World, org: Org, mira: Desk) -> None:
    """The backup is older than the desk: its lineage and numbers are of a future that the server forgot."""
    lead = world.lead(org, "one", "mira")
    first = mira.operation(Tagged(lead_id=lead, add=("kept",)))
    mira.offer(first)
    with world.engine.connect() as connection:
        row = connection.execute(device.select().where(device.c.id == mira.device_id)).one()
    forgotten = mira.operation(Tagged(lead_id=lead, add=("forgotten",)))
    mira.offer(forgotten)
    mira.pull()
    with world.engine.begin() as connection:
        connection.execute(text("DELETE FROM operation WHERE id = :i"), {"i": forgotten.id})
        connection.execute(text("DELETE FROM lead_tag WHERE tag = 'forgotten'"))
        old = {"lineage": row.lineage, "lineage_before": row.lineage_before, "last_seq": row.last_seq}
        connection.execute(update(device).where(device.c.id == mira.device_id).values(**old))
    (before,) = world.rows(feed_history, org)
    assert upkeep.restored(world.engine) == 1
    assert world.rows(feed_history, org)[0].history != before.history
    answer = mira.offer(first, forgotten)
    assert answer.rotation is None and [a.outcome for a in answer.answers] == ["ok", "ok"]
    assert world.whole(org, lead).tags == ("forgotten", "kept")
    assert all(page.reset for page in mira.pull().pages)


def test_large_pages_are_made_a_bounded_number_at_a_time() -> None:
    door = Door(at_once=1, waiting=1, wait_s=0.2)
    inside, leave = threading.Event(), threading.Event()

    def stay() -> None:
        with door.entered(5_000):
            inside.set()
            leave.wait(10)

    thread = threading.Thread(target=stay)
    thread.start()
    inside.wait(5)
    with door.entered(admission.LARGE - 1):
        pass  # an ordinary pull is not asked
    begun = time.monotonic()
    with pytest.raises(UserError) as told, door.entered(5_000):
        pass
    assert told.value.code == "busy" and 1 <= told.value.data["retry_after_s"] <= 8
    assert time.monotonic() - begun >= 0.2, "a few wait for a moment"
    leave.set()
    thread.join()
    with door.entered(5_000):
        pass


def test_a_stopping_server_sets_waiting_desks_free(
    world: World, org: Org, database_url: str, tmp_path: Path
) -> None:
    """SIGTERM while desks sleep at the server: they are answered, and the process is gone in a moment."""
    from tests.helpers.world import ESCROW

    (tmp_path / "escrow.key").write_bytes(b"escrow key of the tests, 32 byte")
    assert ESCROW
    with serving(tmp_path / "log", "--database", database_url, "--data", tmp_path) as server:
        ask = {"organisation": "demo", "login": "mira", "password": PASSWORD, "device_id": org.people["mira"],
               "device_name": "t", "app_version": "0", "protocol": 2}  # fmt: skip
        token = requests.post(f"{server.url}/v1/session", json=ask, timeout=20).json()["token"]
        headers = {"Authorization": f"Bearer {token}"}
        body = {"protocol": 2, "device_id": org.people["mira"]}
        pulled = requests.post(f"{server.url}/v1/feed/pull", json=body, headers=headers, timeout=20).json()
        body["cursors"] = {page["stream"]: page["position"] for page in pulled["pages"]}
        answers: list[int] = []

        def sleep() -> None:
            url = f"{server.url}/v1/feed/wait?seconds=30"
            answers.append(requests.post(url, json=body, headers=headers, timeout=40).status_code)

        sleepers = [threading.Thread(target=sleep) for _ in range(5)]
        for one in sleepers:
            one.start()
        time.sleep(1.5)
        begun = time.monotonic()
        server.stop()
        took = time.monotonic() - begun
        for one in sleepers:
            one.join(20)
        assert answers == [200] * 5 and took < 5, (answers, took)
