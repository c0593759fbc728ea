"""Who is there just now: states within two seconds, silence turns grey, help in a call, whoever's process it is."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import msgspec
import pytest
from litestar.testing import TestClient
from sqlalchemy import update

from db.central.floor import presence
from domain.ids import new_id
from domain.presence import BEAT_S, GREY_AFTER_S, FloorPage, Presence, SignalPage
from lead_server.feed.wakeup import Waker
from lead_server.house import House
from tests.helpers.world import ESCROW, Desk, Org, World, serving
from tests.integration.conftest import signed_in

SINCE = "2026-03-02T09:00:00Z"


@pytest.fixture
def lena(http: TestClient[Any], org: Org) -> Desk:
    """The lead of team A."""
    return signed_in(http, org, "lena")


@pytest.fixture
def other_process(world: World) -> Iterator[TestClient[Any]]:
    """A second server process over the same database."""
    house = House(world.engine, ESCROW, Waker(world.engine), world.house.recordings)
    with serving(house) as client:
        yield client


def beat(desk: Desk, state: str = "ready", **more: Any) -> int:
    body = {"device_id": desk.device_id, "state": state, "since": SINCE, **more}
    return int(desk.ask("POST", "/v1/presence", json=body).status_code)


def floor(desk: Desk, version: str = "", seconds: float = 0) -> FloorPage:
    answer = desk.ask("GET", "/v1/presence", params={"version": version, "seconds": seconds})
    assert answer.status_code == 200, answer.text
    return msgspec.json.decode(answer.content, type=FloorPage)


def of(page: FloorPage, name: str) -> Presence:
    return next(one for one in page.rows if one.name == name)


def signals(desk: Desk, after: int = 0, seconds: float = 0) -> SignalPage:
    answer = desk.ask("GET", "/v1/signals", params={"after": after, "seconds": seconds})
    assert answer.status_code == 200, answer.text
    return msgspec.json.decode(answer.content, type=SignalPage)


def meanwhile(work: Any) -> list[Any]:
    """Run it beside this thread; its result comes into the list."""
    found: list[Any] = []
    thread = threading.Thread(target=lambda: found.append(work()))
    thread.start()
    time.sleep(0.3)  # it waits at the server by now
    found.append(thread)
    return found


def test_a_lead_sees_her_team_and_nobody_else(mira: Desk, lena: Desk, org: Org) -> None:
    assert beat(mira, "paused", reason="lunch", over=True) == 200
    page = floor(lena)
    assert [one.name for one in page.rows] == ["Mira", "Otto"], "agents of team A, by name"
    row = of(page, "Mira")
    assert (row.state, row.reason, row.over, row.grey, row.team) == ("paused", "lunch", True, False, "A")
    assert of(page, "Otto").grey and of(page, "Otto").seen_at is None


@pytest.mark.parametrize("elsewhere", [False, True])
def test_a_change_is_seen_within_two_seconds(
    mira: Desk, lena: Desk, other_process: TestClient[Any], org: Org, *, elsewhere: bool
) -> None:
    """Also by a lead who waits at another server process than the agent's."""
    if elsewhere:
        lena = signed_in(other_process, org, "lena")
    beat(mira)
    before = floor(lena)
    found = meanwhile(lambda: floor(lena, before.version, 20))
    begun = time.monotonic()
    beat(mira, "talking", reason="call_answered")
    found[0].join(10)
    assert of(found[1], "Mira").state == "talking" and time.monotonic() - begun < 2


def test_the_same_beat_again_wakes_nobody(mira: Desk, lena: Desk) -> None:
    beat(mira)
    version = floor(lena).version
    beat(mira)
    assert floor(lena).version == version


def test_silence_turns_grey_within_the_bound_that_is_said(world: World, mira: Desk, lena: Desk) -> None:
    assert BEAT_S * 2 < GREY_AFTER_S <= 30, "one lost heartbeat is no silence"
    beat(mira, "talking")
    version = floor(lena).version
    with world.engine.begin() as connection:
        late = datetime.now(UTC) - timedelta(seconds=GREY_AFTER_S - 2)
        connection.execute(update(presence).values(seen_at=late))
    assert not of(floor(lena), "Mira").grey
    page = floor(lena, version, 20)
    row = of(page, "Mira")
    assert row.grey and row.state == "talking", "nobody announced it: the watcher looks by himself"


def test_who_signs_out_is_grey_at_once_but_not_by_her_old_desk(
    mira: Desk, lena: Desk, http: TestClient[Any], org: Org
) -> None:
    beat(mira)
    second = signed_in(http, org, "mira")
    beat(second, "talking")
    beat(mira, "offline", leaving=True)
    assert (of(floor(lena), "Mira").state, of(floor(lena), "Mira").grey) == ("talking", False)
    beat(second, "offline", leaving=True)
    assert of(floor(lena), "Mira").grey


def test_a_beat_is_only_for_ones_own_device(mira: Desk, quan: Desk) -> None:
    assert beat(mira) == 200
    body = {"device_id": new_id(), "state": "ready", "since": SINCE}
    assert mira.ask("POST", "/v1/presence", json=body).status_code == 403
    assert beat(quan) == 403


def test_the_customer_is_named_to_those_who_may_see_her(
    world: World, mira: Desk, lena: Desk, http: TestClient[Any], org: Org
) -> None:
    lead = world.lead(org, "王丽", "mira")
    beat(mira, "talking", call_id=new_id(), lead_id=lead)
    assert of(floor(lena), "Mira").lead == "王丽"
    otto = signed_in(http, org, "otto")
    seen = of(floor(otto), "Mira")
    assert (seen.state, seen.lead, seen.lead_id) == ("talking", "", ""), "a colleague sees the state alone"


def test_help_is_asked_answered_and_over_with_the_call(
    world: World, mira: Desk, lena: Desk, http: TestClient[Any], org: Org
) -> None:
    lead, call_id, help_id = world.lead(org, "王丽", "mira"), new_id(), new_id()
    beat(mira, "talking", call_id=call_id, lead_id=lead)
    version, start = floor(lena).version, signals(mira).n
    found = meanwhile(lambda: floor(lena, version, 20))
    ask = {"id": help_id, "call_id": call_id, "lead_id": lead}
    for _ in range(2):  # sent again because the answer got lost
        assert mira.ask("POST", "/v1/help", json=ask).status_code == 204
    found[0].join(10)
    row = of(found[1], "Mira")
    assert (row.help_id, row.lead, row.help_by) == (help_id, "王丽", "")
    heard = meanwhile(lambda: signals(mira, start, 20))
    assert lena.ask("POST", f"/v1/help/{help_id}/answer", json={"how": "coming"}).status_code == 204
    heard[0].join(10)
    (told,) = heard[1].signals
    assert told.kind == "help_answered" and msgspec.json.decode(told.body)["by"] == "Lena"
    assert signals(mira, heard[1].n).signals == (), "each is told once"
    assert of(floor(lena), "Mira").help_by == "Lena"
    beat(mira, "wrap_up", call_id=new_id())
    assert of(floor(lena), "Mira").help_id == ""


def test_only_who_may_helps_and_the_first_counts(
    world: World, mira: Desk, lena: Desk, http: TestClient[Any], org: Org
) -> None:
    world.person(org, "lola", "team_lead", team="B", region="North")
    world.person(org, "lars", "team_lead", team="A", region="North")
    help_id = new_id()
    mira.ask("POST", "/v1/help", json={"id": help_id, "call_id": new_id()})
    otto, lola, lars = (signed_in(http, org, login) for login in ("otto", "lola", "lars"))
    path, coming = f"/v1/help/{help_id}/answer", {"how": "coming"}
    assert otto.ask("POST", path, json=coming).status_code == 403
    assert lola.ask("POST", path, json=coming).status_code == 404, "another team's"
    assert lars.ask("POST", path, json=coming).status_code == 204
    second = lena.ask("POST", path, json=coming)
    assert (second.json()["code"], second.json()["data"]["agent"]) == ("help_taken", "Lars")
    assert otto.ask("POST", f"/v1/help/{help_id}/close").status_code == 404
    assert mira.ask("POST", f"/v1/help/{help_id}/close").status_code == 204
    assert of(floor(lena), "Mira").help_id == ""
