"""The server is asked before a call; what it says, and what happens when it is away."""

from __future__ import annotations

import time
from concurrent.futures import Executor, Future
from datetime import timedelta
from typing import Any

import pytest

from agent_app.calls.reserving import Reservations
from agent_app.store import rows
from agent_app.telephony.commands import Account
from domain.api import DialAnswer
from domain.errors import UserError
from tests.helpers.desk import NOW, a_lead
from tests.helpers.floor import a_floor

WANG = "+8613800134410"


class AtOnce(Executor):
    """A pool that works when the test says so."""

    def __init__(self) -> None:
        self.waiting: list[Any] = []
        self.held = False

    def submit(self, work: Any, /, *values: Any, **more: Any) -> Future[Any]:
        if self.held:
            self.waiting.append(lambda: work(*values, **more))
        else:
            work(*values, **more)
        return Future()

    def go(self) -> None:
        waiting, self.waiting = self.waiting, []
        for work in waiting:
            work()


class Door:
    def __init__(self) -> None:
        self.answer: DialAnswer | UserError = DialAnswer(hold_s=90)
        self.asked: list[Any] = []
        self.ended: list[str] = []
        self.held: list[str] = []

    def ask_dial(self, wanted: Any) -> DialAnswer:
        self.asked.append(wanted)
        if isinstance(self.answer, UserError):
            raise self.answer
        return self.answer

    def hold_dial(self, call_id: str) -> None:
        self.held.append(call_id)

    def end_dial(self, call_id: str) -> None:
        self.ended.append(call_id)


@pytest.fixture
def floor(tmp_path, monkeypatch):
    made = a_floor(tmp_path, a_lead("王丽", WANG))
    made.pool, made.door = AtOnce(), Door()
    made.calls._outgoing._reservations = Reservations(made.door, made.pool)
    made.calls.set_agent_state("ready")
    yield made
    made.calls._outgoing._reservations.close()
    made.close()


def test_the_server_is_asked_and_then_it_is_dialled(floor):
    call_id = floor.calls.dial("lead-王丽")
    (asked,) = floor.door.asked
    assert (asked.call_id, asked.lead_id, asked.campaign) == (call_id, "lead-王丽", "renewal")
    floor.wait_for(call_id, "active")


def test_until_the_server_answers_nothing_is_dialled_and_a_second_key_finds_a_call(floor):
    floor.pool.held = True
    told: list[Any] = []
    do = floor.phone.do
    floor.phone.do = lambda command: (told.append(command), do(command))[1]
    call_id = floor.calls.dial("lead-王丽")
    assert floor.calls.state().current.state == "dialing" and told == []
    with pytest.raises(UserError, match="call_in_progress"):
        floor.calls.dial("lead-王丽")
    floor.pool.go()
    floor.wait_for(call_id, "active")
    assert len(floor.door.asked) == 1


def test_hanging_up_while_it_is_asked_dials_nothing_and_frees_the_place(floor):
    floor.pool.held = True
    call_id = floor.calls.dial("lead-王丽")
    floor.calls.hang_up(call_id)
    floor.pool.held = False
    floor.pool.go()
    assert floor.calls.state().calls == () and floor.door.ended == [call_id]
    assert floor.operations() == [] and floor.calls.open_wrap_ups() == ()


def test_a_refusal_is_said_with_its_rule_and_its_end_and_is_no_attempt(floor):
    until = NOW + timedelta(minutes=2)
    floor.door.answer = DialAnswer(
        refusal="reserved_elsewhere", rule="CN/general", until=until, taken_by="Bo"
    )
    floor.calls.dial("lead-王丽")
    state = floor.calls.state()
    assert state.calls == () and state.agent == "ready"
    assert state.notice.code == "may_not_dial"
    assert state.notice.data == {
        "rule": "reserved_elsewhere", "until": until.isoformat(), "which": "CN/general", "who": "Bo"
    }  # fmt: skip
    assert floor.operations() == []


def test_with_the_server_away_a_lead_is_dialled_on_its_lease(floor):
    floor.door.answer = UserError("server_away")
    call_id = floor.calls.dial("lead-王丽")
    floor.wait_for(call_id, "active")


def test_with_the_server_away_a_typed_number_is_not_dialled(floor):
    floor.door.answer = UserError("server_away")
    floor.calls.dial_text("13512345678")
    assert floor.calls.state().calls == ()
    assert floor.calls.state().notice.data["rule"] == "not_checked"


@pytest.mark.parametrize("lent", [{"handed_for": "t1"}, {"granted_until_wrap_up": True}])
def test_with_the_server_away_a_customer_who_was_lent_is_not_dialled(floor, lent):
    """No lease of hers stands in for the server's answer."""
    floor.desk.database.write(lambda c: rows.put_lead(c, "granted", a_lead(**lent), 0))
    floor.door.answer = UserError("server_away")
    floor.calls.dial("lead-王丽")
    assert floor.calls.state().calls == ()
    assert floor.calls.state().notice.data["rule"] == "not_checked"


def test_emergency_numbers_ask_nobody(floor):
    floor.door.answer = UserError("server_away")
    call_id = floor.calls.dial_text("110")
    floor.wait_for(call_id, "active")
    assert floor.door.asked == []


@pytest.mark.parametrize("accounts", [(), ("trunk-a", "trunk-b")])
def test_the_line_reaches_the_telephone_and_the_record(floor, accounts):
    """The account of the telephone that the line belongs to dials; one that is not there is not asked for."""
    floor.phone.accounts = tuple(Account(user="u", domain="d", password="p", line=name) for name in accounts)
    floor.door.answer = DialAnswer(line="sh1", caller_id="+862155550001", account="trunk-b", hold_s=90)
    told: list[Any] = []
    do = floor.phone.do
    floor.phone.do = lambda command: (told.append(command), do(command))[1]
    call_id = floor.calls.dial("lead-王丽")
    floor.wait_for(call_id, "active")
    dialled = next(c for c in told if hasattr(c, "target"))
    assert dialled.headers == {"P-Preferred-Identity": "<tel:+862155550001>"} and dialled.line == (
        "trunk-b" if accounts else ""
    )
    assert floor.calls.draft(call_id).call.line == "sh1"


def test_a_living_call_is_said_again_and_its_end_once():
    door, pool = Door(), AtOnce()
    held = Reservations(door, pool)
    from domain.api import DialAsk

    door.answer = DialAnswer(hold_s=1)
    held.ask(DialAsk(call_id="c", device_id="d", lead_id="l"), lambda _answer: None)
    end = time.monotonic() + 5
    while len(door.held) < 2 and time.monotonic() < end:
        time.sleep(0.02)
    held.end("c")
    held.end("c")
    assert door.held[:2] == ["c", "c"] and door.ended == ["c"]


def test_a_hang_up_while_the_line_is_written_down_dials_nobody(floor):
    """The server has said yes, the telephone was not told yet."""
    floor.door.answer = DialAnswer(line="sh1", caller_id="+862155550001", hold_s=90)
    told: list[Any] = []
    do, keep = floor.phone.do, floor.calls._events.keep
    floor.phone.do = lambda command: (told.append(command.verb), do(command))[1]
    kept: list[str] = []

    def hung_up_meanwhile(call_id: str, **values: Any) -> None:
        floor.calls.hang_up(call_id)
        kept.append(call_id)
        keep(call_id, **values)

    floor.calls._events.keep = hung_up_meanwhile
    floor.calls.dial("lead-王丽")
    for _ in range(200):
        if kept and not floor.calls.state().calls:
            break
        time.sleep(0.01)
    time.sleep(0.1)
    assert kept and "dial" not in told and floor.calls.state().calls == ()
