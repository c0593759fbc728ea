"""Threads around an adapter: order, no waiting for one another, nothing doubled."""

from __future__ import annotations

import logging
import threading

from agent_app.telephony import commands as do
from agent_app.telephony import events
from agent_app.telephony.commands import KINDS, NEEDS, Account, AnyCommand
from agent_app.telephony.manual import ManualTelephone
from domain.ids import new_id


def test_every_command_names_what_it_needs():
    assert set(NEEDS) == set(KINDS)
    assert len({kind.__struct_config__.tag for kind in KINDS}) == len(KINDS)


def test_commands_travel_as_they_are():
    import msgspec

    command = do.BlindTransfer(call_id="a", target="+34910000000")
    packed = msgspec.json.encode(command)
    assert b'"do":"blind_transfer"' in packed
    assert msgspec.json.decode(packed, type=AnyCommand) == command


def test_a_password_is_in_no_text_of_an_account():
    account = Account(user="ana", domain="pbx", password="s3cret")
    login = do.Login(account=account)
    assert "s3cret" not in f"{account} {account!r} {login} {login!r}"


def test_a_desk_that_holds_its_own_lock_and_one_that_hears_do_not_wait_for_each_other():
    """The window thread gives a command under its lock while another thread tells it something."""
    phone, desk = ManualTelephone(), threading.Lock()
    inside, go_on = threading.Event(), threading.Event()
    heard = []

    def hear(event):
        if isinstance(event, events.CallOffered):
            inside.set()
            go_on.wait(5)
        with desk:
            heard.append(event.seq)

    phone.start(hear)
    teller = threading.Thread(target=lambda: phone.offer(new_id(), "1"))
    teller.start()
    inside.wait(5)
    with desk:
        go_on.set()
        phone.do(do.SetAgentState(state="ready"))  # its answer is left to the other thread
    teller.join(5)
    assert not teller.is_alive() and heard == [1, 2]


def test_many_threads_give_commands_and_the_numbers_come_in_order():
    phone, heard = ManualTelephone(), []
    phone.start(heard.append)

    def work():
        for _ in range(50):
            call_id = new_id()
            phone.offer(call_id, "1")
            phone.do(do.Answer(call_id=call_id))
            phone.do(do.HangUp(call_id=call_id))

    threads = [threading.Thread(target=work) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    assert [e.seq for e in heard] == list(range(1, len(heard) + 1))
    assert sum(getattr(e, "new", "") == "ended" for e in heard) == 300
    assert not [e for e in heard if isinstance(e, events.CommandRejected)]


def test_what_is_dropped_is_in_the_log_without_the_number(caplog):
    phone = ManualTelephone()
    with caplog.at_level(logging.INFO, "telephony"):
        phone.offer("a", "+8613800134410")
        phone.offer("a", "+8613800134410")
    assert "dropped begin of call 'a': known_call" in caplog.text
    assert "13800134410" not in caplog.text
