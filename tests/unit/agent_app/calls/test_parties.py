"""Two calls about one customer, messages that play on alone, calls that go on under another name: what the desk keeps."""

from __future__ import annotations

import time
import wave

import pytest

from agent_app.calls import prepared
from agent_app.telephony import events
from domain.calls import WrapUp
from domain.errors import UserError
from tests.helpers.desk import a_lead
from tests.helpers.floor import a_floor

WANG, LI, COLLEAGUE = "+8613800134410", "+8613900139002", "1002"


@pytest.fixture
def floor(tmp_path):
    made = a_floor(tmp_path, a_lead("王丽", WANG), a_lead("李娜", LI))
    made.calls.set_agent_state("ready")
    yield made
    made.close()


def call_of(floor, call_id):
    return next(c for c in floor.calls.state().calls if c.id == call_id)


def until(wanted):
    end = time.monotonic() + 5
    while not wanted():
        assert time.monotonic() < end
        time.sleep(0.01)


def asking(floor):
    call_id = floor.talk_to(WANG)
    floor.calls.consult(call_id, COLLEAGUE)
    until(lambda: call_of(floor, call_id).consult and call_of(floor, call_id).consult.state == "active")
    return call_id


def test_who_is_asked_is_no_customer_and_leaves_no_wrap_up(floor):
    call_id = asking(floor)
    call = call_of(floor, call_id)
    assert (call.state, call.consult.number_text) == ("held", COLLEAGUE)
    assert [c.id for c in floor.calls.state().calls] == [
        call_id
    ] and floor.calls.state().current_id == call_id
    with pytest.raises(UserError, match="call_in_progress"):
        floor.calls.dial("lead-李娜")
    floor.calls.hang_up(call_id)
    assert call_of(floor, call_id).consult is None and call_of(floor, call_id).state == "active"
    floor.calls.hang_up(call_id)
    assert [d.call.id for d in floor.calls.open_wrap_ups()] == [call_id]


def test_swap_merge_and_part_show_on_the_call(floor):
    call_id = asking(floor)
    floor.calls.swap(call_id)
    assert (call_of(floor, call_id).state, call_of(floor, call_id).consult.state) == ("active", "held")
    floor.calls.merge(call_id)
    assert call_of(floor, call_id).consult.merged
    floor.calls.cancel_consult(call_id)
    assert call_of(floor, call_id).consult is None and call_of(floor, call_id).state == "active"


def test_a_call_that_is_connected_ends_with_its_cause(floor):
    call_id = asking(floor)
    floor.calls.complete_transfer(call_id)
    call = call_of(floor, call_id)
    assert (call.state, call.record.end_cause, call.consult) == ("ended", "transferred", None)


def test_a_second_call_leaves_customer_and_colleague_as_they_are(floor):
    call_id = asking(floor)
    second = floor.ring(LI)
    state = floor.calls.state()
    assert state.current_id == call_id and state.waiting.id == second
    assert (call_of(floor, call_id).state, call_of(floor, call_id).consult.state) == ("held", "active")


def message(floor, name="Callback", seconds=1.0):
    folder = floor.desk.database.folder / prepared.FOLDER
    folder.mkdir(exist_ok=True)
    with wave.open(str(folder / f"{name}.wav"), "wb") as file:
        file.setparams((1, 2, 8000, 0, "NONE", ""))
        file.writeframes(bytes(int(16000 * seconds)))


def test_a_message_plays_on_while_the_agent_finishes_and_dials_the_next(floor):
    message(floor)
    call_id = floor.talk_to(WANG)
    assert floor.calls.messages() == ("Callback",)
    floor.calls.leave_message(call_id, "Callback")
    call = call_of(floor, call_id)
    assert (call.state, call.waits_for_outcome, floor.calls.state().agent) == (
        "leaving_message",
        True,
        "wrap_up",
    )
    assert floor.calls.draft(call_id).call.message == "Callback", "a kill now still knows what was played"
    floor.calls.finish(call_id, WrapUp(disposition="no_answer", notes="x"))
    stored = floor.desk.database.read(
        lambda c: c.exec_driver_sql("SELECT body FROM outbox ORDER BY seq DESC LIMIT 1").scalar()
    )
    assert b'"message":"Callback"' in bytes(stored) and b'"end_cause":"message_left"' in bytes(stored)
    assert floor.calls.dial("lead-李娜")


def test_a_message_that_is_cut_off_says_so(floor):
    message(floor)
    call_id = floor.talk_to(WANG)
    floor.calls.leave_message(call_id, "Callback")
    ended = call_of(floor, call_id).record.ended_at
    floor.phone.customer_hangs_up(floor.calls._board.port_id(call_id))
    record = call_of(floor, call_id).record
    assert (record.end_cause, record.ended_at) == ("message_cut", ended)


@pytest.mark.parametrize("name", ["none", "../../etc/passwd", ""])
def test_a_message_that_is_not_there_changes_nothing(floor, name):
    message(floor)
    call_id = floor.talk_to(WANG)
    with pytest.raises(UserError, match="message_missing"):
        floor.calls.leave_message(call_id, name)
    assert call_of(floor, call_id).state == "active" and not call_of(floor, call_id).record.message


def test_a_message_that_cannot_be_played_is_refused_before_the_customer_waits_for_it(floor):
    message(floor, "Long", prepared.LONGEST_S + 1)
    (floor.desk.database.folder / prepared.FOLDER / "Text.wav").write_text("no sound")
    call_id = floor.talk_to(WANG)
    for name in ("Long", "Text"):
        with pytest.raises(UserError, match="message_missing"):
            floor.calls.leave_message(call_id, name)


def tell(floor, kind, **values):
    """Heard when it returns: the thread of the answer may still be telling that one."""
    with floor.phone._turn():
        floor.phone._tell(kind, **values)
        number = floor.phone._seq
    floor.phone._wait_told(number)


def test_a_call_that_goes_on_under_another_name_is_one_call(floor):
    """Somebody was connected to us, or we followed a request to call: notes and script stay with the call."""
    call_id = floor.talk_to(WANG)
    old = floor.calls._board.port_id(call_id)
    tell(floor, events.CallReplaced, old_call_id=old, new_call_id="new")
    tell(floor, events.CallStateChanged, call_id="new", old="dialing", new="active")
    floor.phone.customer_hangs_up(old)
    assert call_of(floor, call_id).state == "active", "only its first half has ended"
    tell(floor, events.CallStateChanged, call_id="new", old="active", new="ended", cause="customer_hung_up")
    assert call_of(floor, call_id).state == "ended" and len(floor.calls.open_wrap_ups()) == 1


def test_who_was_to_be_called_does_not_come_and_the_old_call_lives(floor):
    call_id = floor.talk_to(WANG)
    old = floor.calls._board.port_id(call_id)
    tell(floor, events.CallReplaced, old_call_id=old, new_call_id="new")
    tell(floor, events.CallStateChanged, call_id="new", old="dialing", new="early")
    tell(floor, events.CallStateChanged, call_id="new", old="early", new="ended", cause="busy")
    assert call_of(floor, call_id).state == "active" and floor.calls._board.port_id(call_id) == old


def test_a_missed_call_is_listed_until_somebody_talked_or_a_callback_was_promised(floor):
    for number in (WANG, LI, "+8613511112222"):
        floor.ring(number)
        floor.phone.customer_hangs_up(floor.calls._board.port_id(floor.calls.state().ringing.id))
    newest, second, third = floor.calls.missed()
    assert (newest.name, newest.call.number_text) == ("", "+8613511112222")
    assert (second.name, third.name) == ("李娜", "王丽")
    assert floor.calls.call_back(third.call.id)
    assert floor.operations()[-1] == "callback_scheduled"
    with pytest.raises(UserError, match="already_done"):
        floor.calls.call_back(third.call.id)
    call_id = floor.talk_to(LI)
    floor.calls.hang_up(call_id)
    floor.calls.finish(call_id, WrapUp(disposition="no_answer", notes="x"))
    assert [m.call.id for m in floor.calls.missed()] == [newest.call.id]
    assert not floor.calls.call_back(newest.call.id), "without a lead its number is dialled"
    assert floor.calls.state().current.record.number_text == "+8613511112222" and floor.calls.missed() == ()


def test_a_call_that_was_turned_away_is_not_missed(floor):
    floor.calls.reject(floor.ring(WANG))
    assert floor.calls.missed() == ()
