"""The gate's door over HTTP, as two desks use it: their own reservations, the real server, one person."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from typing import Any

import msgspec
import pytest
from sqlalchemy import update

from agent_app.calls.reserving import Reservations
from db.central.gate import dial
from db.central.leads import lead
from domain.api import DialAnswer, DialAsk
from domain.errors import UserError
from domain.ids import new_id
from tests.helpers.world import Desk, Org, World, a_campaign
from tests.integration.conftest import signed_in

NUMBER = "+8613800005001"


def open_zone() -> str:
    """A zone in which it is noon or so now: these tests run at any hour."""
    hours = (12 - datetime.now(UTC).hour + 12) % 24 - 12
    return f"Etc/GMT{-hours:+d}" if hours else "Etc/GMT"


class Door:
    """`DialDoor` over the test's client."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk

    def _told(self, answer: Any) -> Any:
        if answer.status_code >= 300:
            raise UserError(answer.json()["code"])
        return answer

    def ask_dial(self, wanted: DialAsk) -> DialAnswer:
        answer = self.desk.ask("POST", "/v1/dials", json=msgspec.to_builtins(wanted))
        return msgspec.json.decode(self._told(answer).content, type=DialAnswer)

    def hold_dial(self, call_id: str) -> None:
        self._told(self.desk.ask("PUT", f"/v1/dials/{call_id}"))

    def end_dial(self, call_id: str) -> None:
        self._told(self.desk.ask("DELETE", f"/v1/dials/{call_id}"))


@pytest.fixture
def pool() -> Iterator[ThreadPoolExecutor]:
    with ThreadPoolExecutor(4) as made:
        yield made


def person(world: World, org: Org, owner: str) -> str:
    made = world.lead(org, "Wang Li", owner, number=NUMBER, campaign="renewal")
    with world.engine.begin() as connection:
        connection.execute(update(lead).where(lead.c.id == made).values(time_zone=open_zone()))
    return made


def always_open(world: World, org: Org) -> None:
    from msgspec.structs import replace

    from domain.campaigns import Hours

    hours = Hours(days=tuple(range(1, 8)), opens="00:00", closes="24:00")
    world.publish(org, "campaign", replace(a_campaign(), hours=hours))


def test_two_desks_one_person_and_the_place_is_free_when_the_call_ends(
    world: World, org: Org, http: Any, pool: ThreadPoolExecutor
) -> None:
    always_open(world, org)
    desks = {name: signed_in(http, org, name) for name in ("mira", "otto")}
    leads = {name: person(world, org, name) for name in desks}
    reservations = {name: Reservations(Door(desk), pool) for name, desk in desks.items()}
    answers: dict[str, DialAnswer] = {}
    calls = {name: new_id() for name in desks}
    both = threading.Barrier(2)

    def ask(name: str) -> None:
        heard = threading.Event()

        def done(answer: DialAnswer) -> None:
            answers[name] = answer
            heard.set()

        wanted = DialAsk(call_id=calls[name], device_id=desks[name].device_id, lead_id=leads[name])
        both.wait()
        reservations[name].ask(wanted, done)
        assert heard.wait(20)

    threads = [threading.Thread(target=ask, args=(name,)) for name in desks]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    won = next(name for name, answer in answers.items() if not answer.refusal)
    lost = next(name for name in answers if name != won)
    assert (answers[lost].refusal, answers[lost].taken_by) == ("reserved_elsewhere", won.title())
    Door(desks[won]).hold_dial(calls[won])
    with pytest.raises(UserError, match="not_found"):
        Door(desks[lost]).hold_dial(calls[won])
    reservations[won].end(calls[won])
    pool.shutdown(wait=True)
    again = Door(desks[lost]).ask_dial(
        DialAsk(call_id=new_id(), device_id=desks[lost].device_id, lead_id=leads[lost])
    )
    assert again.refusal == ""
    assert {row.ended_at is not None for row in world.rows(dial, org)} == {True, False}
    for one in reservations.values():
        one.close()


def test_who_makes_no_calls_and_another_device_are_refused(world: World, org: Org, http: Any) -> None:
    always_open(world, org)
    hers = person(world, org, "mira")
    with pytest.raises(UserError, match="forbidden"):
        Door(signed_in(http, org, "quan")).ask_dial(
            DialAsk(call_id=new_id(), device_id=new_id(), lead_id=hers)
        )
    with pytest.raises(UserError, match="forbidden"):
        Door(signed_in(http, org, "mira")).ask_dial(
            DialAsk(call_id=new_id(), device_id=new_id(), lead_id=hers)
        )
    mira = signed_in(http, org, "mira")
    with pytest.raises(UserError):
        Door(mira).ask_dial(DialAsk(call_id="no id", device_id=mira.device_id, lead_id=hers))


def test_a_killed_desk_frees_the_person_after_a_while(world: World, org: Org, http: Any) -> None:
    always_open(world, org)
    mira, otto = signed_in(http, org, "mira"), signed_in(http, org, "otto")
    hers, his = person(world, org, "mira"), person(world, org, "otto")

    def ask(desk: Desk, lead_id: str) -> str:
        return (
            Door(desk).ask_dial(DialAsk(call_id=new_id(), device_id=desk.device_id, lead_id=lead_id)).refusal
        )

    assert ask(mira, hers) == ""
    assert ask(otto, his) == "reserved_elsewhere"
    with world.engine.begin() as connection:  # ninety seconds later
        connection.execute(update(dial).values(until=dial.c.until - timedelta(seconds=91)))
    assert ask(otto, his) == ""
