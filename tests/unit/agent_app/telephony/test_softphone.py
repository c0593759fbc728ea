"""The softphone over an engine whose other side is the test: the port's rules, and every way an engine can go wrong."""

from __future__ import annotations

import os
import signal
import sys
import threading
import time
from pathlib import Path

import pytest

from agent_app.telephony import commands as do
from agent_app.telephony import events, softphone
from agent_app.telephony.commands import Account
from agent_app.telephony.engine import protocol
from agent_app.telephony.softphone import Softphone
from domain.calls import CallEvent
from tests.helpers.toy_engine import ToyCustomer
from tests.unit.agent_app.telephony.conformance import Conformance, Stage

ACCOUNT = Account(user="agent1", domain="127.0.0.1", password="pw")


class Toy(Stage):
    kind = "softphone"

    def __init__(self, account=ACCOUNT, **more):
        self.customer = ToyCustomer()
        super().__init__(
            Softphone(account, command=more.pop("command", None) or self.customer.command, **more), 40.0
        )

    def other_rings(self, number, **more):
        call_id = self.customer.ring(number, **more)
        self.wait("an offer", lambda e: isinstance(e, events.CallOffered) and e.call_id == call_id)
        return call_id

    def other_hangs_up(self, call_id):
        self.customer.say("hang_up", call_id=call_id)

    def wait_line(self, state, after=0):
        return self.wait(
            f"line {state}", lambda e: isinstance(e, events.LineState) and e.state == state, after
        )

    def wait_dead(self):
        return self.wait("a death", lambda e: isinstance(e, events.EngineDied))

    def close(self):
        super().close()
        self.customer.close()


def made(**more):
    stage = Toy(**more)
    stage.begin()
    if more.get("account", ACCOUNT) is not None:
        stage.wait_line("registered")
    return stage


@pytest.fixture
def stage():
    stage = made()
    yield stage
    stage.close()


class TestSoftphone(Conformance):
    pass


# ---------------------------------------------------------------------------------------------- lines and calls


def test_a_wrong_password_is_told_with_the_code_and_nothing_can_be_dialled():
    stage = made(account=None)
    stage.wait("an engine", lambda e: isinstance(e, events.EngineUp))
    assert stage.do(do.Login(account=Account(user="agent1", domain="127.0.0.1", password="wrong"))) == ""
    assert stage.wait_line("failed").code == 401
    assert stage.do(do.Dial(call_id="a", target="+34910000000")) == "no_line"
    assert stage.do(do.Login(account=ACCOUNT)) == ""
    stage.wait_line("registered")
    stage.wait_state(stage.dial(), "active")
    stage.close()


@pytest.mark.parametrize("target", ["", "sip:evil@example.org", "12 34;x=y", "a\nb", "١٢٣", "1" * 33])
def test_only_numbers_are_dialled(stage, target):
    assert stage.do(do.Dial(call_id="a", target=target)) == "bad_target"
    assert stage.phone.snapshot().calls == ()


def test_blanks_in_a_number_are_for_people(stage):
    call_id = stage.dial("+34 (910) 00-00.01")
    stage.wait_state(call_id, "active")


@pytest.mark.parametrize(
    ("number", "cause"), [("486", "busy"), ("603", "declined"), ("404", "no_such_number")]
)
def test_a_dialled_call_that_fails_says_why(stage, number, cause):
    assert stage.wait_state(stage.dial("+34910000" + number), "ended").cause == cause


def test_a_caller_who_gives_up_has_abandoned_the_call(stage):
    call_id = stage.ring()
    stage.other_hangs_up(call_id)
    assert stage.wait_state(call_id, "ended").cause == "abandoned"


def test_a_call_that_is_handed_over_ends_and_one_that_is_not_goes_on(stage):
    call_id = stage.talk()
    assert stage.do(do.BlindTransfer(call_id=call_id, target="+34910000486")) == ""
    stage.wait("refused", lambda e: isinstance(e, events.TransferProgress) and e.code == 486 and e.final)
    stage.wait("back", lambda e: getattr(e, "old", "") == "transferring" and e.new == "active")
    assert stage.do(do.BlindTransfer(call_id=call_id, target="+34910000001")) == ""
    assert stage.wait_state(call_id, "ended").cause == "transferred"


def test_a_request_to_call_somebody_else_is_told_and_never_obeyed(stage):
    call_id = stage.talk()
    target = "sip:+90090012345@premium.invalid\x00\n"
    stage.customer.say("fact", fact={"is": "refer_asked", "call_id": call_id, "target": target})
    asked = stage.wait("a request", lambda e: isinstance(e, events.TransferAsked))
    assert asked.target == "sip:+90090012345@premium.invalid"
    assert stage.state(call_id) == "active" and len(stage.phone.snapshot().calls) == 1


def test_digits_hold_and_quality_of_the_other_side_are_told(stage):
    call_id = stage.talk()
    for fact in (
        {"is": "digit", "call_id": call_id, "digit": "5"},
        {"is": "other_held", "call_id": call_id, "on": True},
        {"is": "quality", "call_id": call_id, "lost": 3, "received": 500, "jitter_ms": 1.5, "rtt_ms": 20.0,
         "mos": 4.2, "source": "rtcp"},
    ):  # fmt: skip
        stage.customer.say("fact", fact=fact)
    stage.wait("quality", lambda e: isinstance(e, events.QualityHeard) and e.mos == 4.2)
    assert stage.of(events.DtmfHeard)[0].digit == "5" and stage.of(events.RemoteHold)[0].on


def test_the_engine_gets_commands_as_they_are_and_headers_with_them(stage):
    stage.phone.do(do.Dial(call_id="a", target="+34 910", headers={"X-Lead-Id": "L-1"}))
    assert stage.customer.wait_seen("dial", call_id="a")["headers"] == {"X-Lead-Id": "L-1"}


def test_an_exchange_that_never_answers_does_not_hold_a_call_for_ever(monkeypatch):
    monkeypatch.setenv("TOY_DEAF", "1")
    short = {s: (0.2, e, c) for s, (_t, e, c) in softphone.DEADLINES.items()}
    monkeypatch.setattr(softphone, "DEADLINES", short)
    stage = made()
    call_id = stage.talk()
    stage.do(do.Hold(call_id=call_id))
    stage.wait(
        "refused",
        lambda e: getattr(e, "old", "") == "holding" and e.new == "active" and e.cause == "no_answer",
    )
    stage.customer.wait_seen("resume", call_id=call_id)
    stage.do(do.HangUp(call_id=call_id))
    assert stage.wait_state(call_id, "ended").cause == "agent_hung_up"
    stage.close()


# ---------------------------------------------------------------------------------------------- bad input


@pytest.mark.parametrize("event", CallEvent.__args__)
@pytest.mark.parametrize("where", ["ghost", "ended", "ringing_in", "active"])
def test_any_event_at_any_time_moves_no_wrong_call(stage, event, where):
    """Out of order, repeated, for calls that never were: the other call stays what it is and nothing crashes."""
    other = stage.talk()
    call_id = "ghost" if where == "ghost" else stage.ring("+34910555000")
    if where == "ended":
        stage.other_hangs_up(call_id)
        stage.wait_state(call_id, "ended")
    elif where == "active":
        stage.do(do.Answer(call_id=call_id))
        stage.wait_state(call_id, "active")
    for _ in range(2):
        stage.customer.say("fact", fact={"is": "call_moved", "call_id": call_id, "event": event})
    stage.customer.say("fact", fact={"is": "digit", "call_id": other, "digit": "9"})
    stage.wait("the facts", lambda e: isinstance(e, events.DtmfHeard) and e.digit == "9")
    assert stage.state(other) == "active" and stage.state("ghost") == ""
    ends = [e for e in stage.of(events.CallStateChanged, call_id) if e.new == "ended"]
    assert len(ends) <= 1 and not stage.of(events.EngineDied)


@pytest.mark.parametrize(
    "text",
    ["\n", "{\n", "[]\n", '{"is":"nothing"}\n', '{"is":"line","n":99999,"state":"dancing"}\n', "\xff\xfe\x00\n",
     '{"is":"digit","call_id":7}\n', "[" * 5000 + "\n", '{"is":"call_moved","call_id":"ghost","event":"explode"}\n'],
)  # fmt: skip
def test_a_line_that_is_no_fact_is_skipped_and_said(stage, text, caplog):
    stage.customer.say("raw", text=text)
    call_id = stage.talk()
    assert stage.state(call_id) == "active" and "skipped a line of the engine" in caplog.text


def test_a_line_without_an_end_does_not_fill_the_memory(stage, caplog):
    stage.customer.say("raw", text="x" * (protocol.LONGEST_LINE + 70_000) + "\n")
    assert stage.state(stage.talk()) == "active" and "a line without an end" in caplog.text


def test_the_same_offer_twice_rings_once(stage):
    call_id = stage.ring()
    stage.customer.ring(call_id=call_id, number="+999999")
    other = stage.ring("+34910555000")
    assert [e.call_id for e in stage.of(events.CallOffered)] == [call_id, other]
    assert stage.of(events.CallOffered)[0].number_text == "+8613800134410"


def test_an_enormous_display_name_is_cut_and_a_withheld_number_is_nobody(stage):
    headers = {
        "From": '"' + "A" * 100_000 + '" <sip:anonymous@anonymous.invalid>;tag=1',
        "X-Lead-Id": "L\x00-1\r\n" * 99,
    }
    stage.ring("anonymous", headers=headers)
    offered = stage.of(events.CallOffered)[0]
    assert offered.number_text == "" and len(offered.display) <= 80
    assert len(offered.headers["X-Lead-Id"]) <= 256 and offered.headers["X-Lead-Id"].isprintable()


# ---------------------------------------------------------------------------------------------- the engine's death

STATES = {
    "ringing_in": lambda s: s.ring(),
    "early": lambda s: s.dial("+34910000999"),
    "active": lambda s: s.talk(),
    "held": lambda s: _held(s),
}


def _held(stage):
    call_id = stage.talk()
    stage.do(do.Hold(call_id=call_id))
    stage.wait_state(call_id, "held")
    return call_id


@pytest.mark.parametrize("state", STATES)
def test_a_killed_engine_is_noticed_at_once_and_is_back_within_a_second(stage, state):
    call_id = STATES[state](stage)
    stage.wait("the state", lambda e: stage.state(call_id) == state)
    began = time.monotonic()
    told = []
    hear = stage._hear

    def timed(event):
        told.append((time.monotonic() - began, event))
        hear(event)

    stage._hear = timed
    stage.phone._on_event = timed
    os.kill(stage.phone.engine_pid, signal.SIGKILL)
    died = stage.wait_dead()
    assert died.calls_lost == 1
    assert stage.wait_state(call_id, "ended").cause == "engine_lost"
    stage.wait_line("registered", after=died.seq)
    took = {type(e).__name__: t for t, e in told}
    assert next(t for t, e in told if isinstance(e, events.EngineDied)) < 0.1
    # within a second; on a machine that is busy with other work, within three starts of an engine
    assert took["LineState"] < max(1.0, 3 * stage.of(events.EngineUp)[0].after_s), took
    assert stage.phone.snapshot().calls == () and stage.phone.snapshot().line == "registered"
    assert stage.state(stage.talk()) == "active", "the next call is as any other"


def test_what_a_dead_engine_still_says_is_not_heard(stage):
    call_id = stage.talk()
    link = stage.phone._link
    os.kill(stage.phone.engine_pid, signal.SIGKILL)
    stage.wait_line("registered", after=stage.wait_dead().seq)
    stage.phone._on_fact(link, protocol.Line(state="failed"))
    stage.phone._on_death(link, "again")
    assert len(stage.of(events.EngineDied)) == 1 and stage.phone.snapshot().line == "registered"
    assert stage.state(call_id) == "ended"


def test_commands_while_there_is_no_engine_are_rejected_and_the_line_is_taken_up_by_the_next(stage):
    stage.phone._rests = (0.5,)
    os.kill(stage.phone.engine_pid, signal.SIGKILL)
    died = stage.wait_dead()
    assert stage.do(do.Dial(call_id="a", target="+34910000000")) == "engine_lost"
    stage.wait_line("registered", after=died.seq)
    stage.wait_state(stage.dial(), "active")


def test_an_engine_that_hangs_is_ended_and_replaced(stage, monkeypatch):
    monkeypatch.setattr(protocol, "SILENCE_S", 1.2)
    call_id = stage.talk()
    stage.customer.say("hang")
    assert stage.wait_state(call_id, "ended").cause == "engine_lost"
    stage.wait_line("registered", after=stage.wait_dead().seq)


def test_an_engine_that_keeps_dying_is_tried_with_growing_rests():
    stage = Toy(command=[sys.executable, "-c", "raise SystemExit(3)"], rests_s=(0.0, 0.05, 0.1, 0.4))
    stage.begin()
    stage.wait("four deaths", lambda e: len(stage.of(events.EngineDied)) >= 4)
    assert [e.again_in_s for e in stage.of(events.EngineDied)][:4] == [0.0, 0.05, 0.1, 0.4]
    assert stage.do(do.Dial(call_id="a", target="1")) == "engine_lost"
    stage.close()


def test_an_engine_that_cannot_be_started_is_said():
    stage = Toy(command=["/nonexistent/engine"], rests_s=(5.0,))
    stage.begin()
    assert stage.wait_dead().cause == "cannot_start"
    stage.close()


def test_an_engine_of_another_version_is_not_worked_with(tmp_path):
    words = '{"is":"hello","n":1,"version":99,"engine":"future","capabilities":[]}'
    stage = Toy(command=[sys.executable, "-c", f"print('{words}', flush=True); input()"], rests_s=(5.0,))
    stage.begin()
    assert stage.wait_line("failed").cause == "engine_version"
    assert not stage.of(events.EngineUp)
    stage.close()


def test_an_engine_does_not_outlive_its_desk(stage):
    pid = stage.phone.engine_pid
    stage.phone._link._waiting.append(b"")  # the desk's end of the pipe closes, as when the desk is killed
    stage.phone._link.send(protocol.Quit())
    end = time.monotonic() + 5
    stat = Path(f"/proc/{pid}/stat")
    while stat.exists() and stat.read_text().split()[2] != "Z":
        assert time.monotonic() < end
        time.sleep(0.02)


def test_a_hundred_calls_leave_no_threads_and_no_waiting_alarms_behind(stage):
    stage.talk()
    threads = threading.active_count()
    for _ in range(100):
        call_id = stage.talk()
        stage.do(do.HangUp(call_id=call_id))
        stage.wait_state(call_id, "ended")
        stage.heard.clear()
    assert stage.phone._waits == {} and threading.active_count() <= threads + 1


def test_a_call_on_another_phone_is_kept_by_hand_and_survives_the_engine(stage):
    stage.phone.offer("elsewhere", "+34910000000")
    assert stage.do(do.Answer(call_id="elsewhere")) == "" and stage.state("elsewhere") == "active"
    assert stage.do(do.Hold(call_id="elsewhere")) == "not_supported"
    os.kill(stage.phone.engine_pid, signal.SIGKILL)
    assert stage.wait_dead().calls_lost == 0 and stage.state("elsewhere") == "active"
    assert stage.do(do.HangUp(call_id="elsewhere")) == ""
    assert stage.wait_state("elsewhere", "ended").cause == "agent_hung_up"
    assert all(c.get("call_id") != "elsewhere" for c in stage.customer.seen)


def test_an_engine_without_a_stack_is_said_and_not_started_again_and_again():
    stage = Toy(
        command=[sys.executable, "-c", f"raise SystemExit({protocol.NO_STACK})"], rests_s=(0.0, 0.0, 9.0)
    )
    stage.begin()
    assert stage.wait_line("failed").cause == "no_stack"
    time.sleep(0.5)
    assert [e.again_in_s for e in stage.of(events.EngineDied)] == [9.0]
    stage.close()
