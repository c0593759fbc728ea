"""The softphone on a real network stack, loopback only: kamailio as exchange, Debian's baresip and sipp as customers.

The port's conformance suite once more, with an independent phone at the other end; then what only a wire can show.
"""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from agent_app.recordings.sealed_wav import SealedWav
from agent_app.telephony import commands as do
from agent_app.telephony import events
from tests.end2end.telephone.line import AGENT_HZ, CUSTOMER_HZ, Line
from tests.helpers.spectrum import LONG, channels, loudest, loudness
from tests.peers.sip import Customer, free_port
from tests.peers.sip.phone import tone
from tests.peers.sip.raw import Raw
from tests.unit.agent_app.telephony.conformance import Conformance


class TestOnTheWire(Conformance):
    @pytest.fixture
    def stage(self, pbx, customer, third, engine) -> Iterator[Line]:
        made = Line(pbx, engine=engine)
        made.customer = customer
        made.wait_line("registered")
        yield made
        made.close()


# ---------------------------------------------------------------------------------------------- sipp


def test_a_call_rings_is_answered_held_taken_back_and_hung_up(stage, tmp_path):
    """sipp judges the wire: a hold is `sendonly` or `inactive`, the way back `sendrecv`, then our BYE."""
    caller = Customer("held", stage.pbx.address, tmp_path)
    offer = stage.offered()
    assert (offer.number_text, offer.display) == ("+441632960123", "Jane Customer")
    assert (
        offer.asserted == "+441632960123" and offer.headers["X-Lead-Id"] == "L-1" and offer.called == "agent1"
    )
    call = offer.call_id
    assert stage.do(do.Answer(call_id=call)) == ""
    stage.wait_state(call, "active")
    assert stage.do(do.Hold(call_id=call)) == ""
    held = stage.wait_state(call, "held")
    assert stage.do(do.Resume(call_id=call)) == ""
    stage.wait("back", lambda e: getattr(e, "new", "") == "active", after=held.seq)
    assert stage.do(do.HangUp(call_id=call)) == ""
    assert stage.wait_state(call, "ended").cause == "agent_hung_up"
    caller.finish()


def test_a_caller_who_gives_up_and_one_who_is_turned_away(stage, tmp_path):
    caller = Customer("gives_up", stage.pbx.address, tmp_path)
    assert stage.wait_state(stage.offered().call_id, "ended").cause == "abandoned"
    caller.finish()
    caller = Customer("busy", stage.pbx.address, tmp_path)
    call = stage.offered(1).call_id
    assert stage.do(do.Reject(call_id=call)) == ""
    assert stage.wait_state(call, "ended").cause == "busy"
    caller.finish()


def test_a_dialled_number_that_is_busy_says_so(stage):
    assert stage.wait_state(stage.dial(stage.busy), "ended").cause == "busy"


def test_a_refusal_that_is_faster_than_our_own_command_is_not_lost(stage):
    """The exchange says busy before the stack has told us the call's handle: one in three was dialling for ever."""
    for _ in range(25):
        assert stage.wait_state(stage.dial(stage.busy), "ended").cause == "busy"


def test_a_wrong_password_is_told_with_its_code(pbx, engine):
    line = Line(pbx, password="wrong", engine=engine)
    assert line.wait_line("failed").code in (401, 403)
    assert line.do(do.Dial(call_id="a", target="1")) == "no_line"
    line.close()


def test_twenty_customers_four_at_a_time(stage, tmp_path):
    """Each is answered, each hangs up; none is confused with another."""
    caller = Customer("leaves", stage.pbx.address, tmp_path, 20)
    for n in range(20):
        call = stage.offered(n).call_id
        assert stage.do(do.Answer(call_id=call)) == ""
    caller.finish(60)
    ends = [stage.wait_state(o.call_id, "ended").cause for o in stage.of(events.CallOffered)]
    assert ends == ["customer_hung_up"] * 20 and stage.phone.snapshot().calls == ()
    assert {o.headers["X-Lead-Id"] for o in stage.of(events.CallOffered)} == {f"L-{n}" for n in range(1, 21)}


def test_a_killed_engine_costs_the_call_and_nothing_else(stage, tmp_path):
    caller = Customer("stays", stage.pbx.address, tmp_path)
    call = stage.offered().call_id
    stage.do(do.Answer(call_id=call))
    stage.wait_state(call, "active")
    began = time.monotonic()
    os.kill(stage.phone.engine_pid, signal.SIGKILL)
    died = stage.wait("a death", lambda e: isinstance(e, events.EngineDied))
    noticed = time.monotonic() - began
    assert stage.wait_state(call, "ended").cause == "engine_lost" and died.calls_lost == 1
    stage.wait_line("registered", after=died.seq)
    back = time.monotonic() - began
    caller.kill()
    print(f"noticed after {noticed * 1000:.1f} ms, registered after {back * 1000:.0f} ms")
    assert noticed < 0.1 and back < max(1.0, 3 * stage.of(events.EngineUp)[0].after_s)
    again = Customer("leaves", stage.pbx.address, tmp_path)
    offer = stage.offered(1)
    assert len(stage.of(events.CallOffered)) == 2, (
        "one ring a call, whatever the exchange remembers of the life before"
    )
    stage.do(do.Answer(call_id=offer.call_id))
    assert stage.wait_state(offer.call_id, "ended").cause == "customer_hung_up"
    again.finish()


def test_a_call_is_handed_over_to_a_colleague(pbx, customer, stage, engine):
    colleague = Line(pbx, user="agent2", engine=engine)
    colleague.wait_line("registered")
    call = stage.dial()
    stage.wait_state(call, "active")
    assert stage.do(do.BlindTransfer(call_id=call, target="+34910000486")) == ""
    back = stage.wait("refused", lambda e: getattr(e, "old", "") == "transferring")
    assert back.new == "active", "a transfer that fails leaves the call where it was"
    assert stage.do(do.BlindTransfer(call_id=call, target="+34910000002")) == ""
    there = colleague.offered().call_id
    colleague.do(do.Answer(call_id=there))
    colleague.wait_state(there, "active")
    assert stage.wait_state(call, "ended").cause == "transferred"
    assert stage.of(events.TransferProgress, call)[-1].code == 200
    colleague.do(do.HangUp(call_id=there))
    colleague.wait_state(there, "ended")
    colleague.close()


def test_digits_go_both_ways(stage, customer):
    stage.customer = customer
    call = stage.talk()
    assert stage.do(do.SendDtmf(call_id=call, digits="15#")) == ""
    customer.press("42")
    stage.wait("digits", lambda e: len(stage.of(events.DtmfHeard, call)) == 2)
    assert [e.digit for e in stage.of(events.DtmfHeard, call)] == ["4", "2"]


@pytest.mark.parametrize("trusted", [True, False])
def test_a_line_over_tls_is_taken_only_where_the_certificate_is_trusted(pbx, trusted, tmp_path, engine):
    if not pbx.has_tls:
        words = "kamailio-tls-modules or openssl is not on this machine: TLS was not tried."
        pytest.fail(words) if os.environ.get("LEADLINE_REQUIRE_PEERS") else pytest.skip(words)
    line = Line(pbx, tls=True, engine=engine, ca_file=str(pbx.ca_file) if trusted else "")
    if trusted:
        line.wait_line("registered")
        line.wait_state(line.dial(line.busy), "ended")
    else:
        assert line.wait_line("failed").code == 0
        assert line.phone.snapshot().line != "registered"
    line.close()


# ---------------------------------------------------------------------------------------------- by hand, byte for byte


@pytest.fixture
def open_line(pbx, engine):
    port = free_port()
    line = Line(pbx, engine=engine, listen=f"127.0.0.1:{port}", max_calls=8)
    line.wait_line("registered")
    raw = Raw(port)
    yield line, raw
    raw.close()
    line.close()


@pytest.mark.parametrize(
    ("sender", "number", "display"),
    [
        (b'"J\xfcrgen M\xfcller" <sip:+4930123456@x.invalid>', "+4930123456", None),
        ('"王丽" <sip:13800134410@x.invalid>'.encode(), "13800134410", "王丽"),
        (b'"' + b"A" * 3000 + b'" <sip:+34910000000@x.invalid>', "+34910000000", None),
        (b'"Anonymous" <sip:anonymous@anonymous.invalid>', "", ""),
        (b"<sip:123@x.invalid>", "123", ""),
        (b"<sip:123456789012345@x.invalid>", "123456789012345", ""),
        (b"<sip:not-a-number-at-all@x.invalid>", "not-a-number-at-all", ""),
        (b'"a\\"b" <sip:100@x.invalid;p=1>', "100", 'a"b'),
    ],
)
def test_what_a_stranger_writes_into_from_rings_and_harms_nothing(open_line, sender, number, display):
    line, raw = open_line
    raw.invite(sender)
    offer = line.offered()
    assert offer.number_text == number and len(offer.display) <= 80 and offer.display.isprintable()
    assert display is None or offer.display == display
    line.do(do.Reject(call_id=offer.call_id))
    line.wait_state(offer.call_id, "ended")
    assert not line.of(events.EngineDied)


def test_packets_that_are_no_sip_ring_nobody_and_the_next_call_does(open_line):
    line, raw = open_line
    for text in (
        b"",
        b"\x00" * 2000,
        b"INVITE",
        b"INVITE sip:agent1@127.0.0.1 SIP/2.0\r\n\r\n",
        os.urandom(1400),
        b"INVITE sip:agent1@127.0.0.1 SIP/2.0\r\n" + b"X-Long: " + b"a" * 30_000 + b"\r\n\r\n",
    ):
        raw.send(text)
    raw.invite(b"nonsense without an address")
    raw.invite(b"<sip:1@x>", body=b"v=0\r\nm=audio nonsense\r\n")
    raw.invite(b"<sip:+34910000000@x.invalid>", b"X-Lead-Id: L-7\r\n")
    found = line.wait(
        "the call", lambda e: isinstance(e, events.CallOffered) and e.number_text == "+34910000000"
    )
    assert found.headers["X-Lead-Id"] == "L-7" and not line.of(events.EngineDied)


REQUEST = (
    b"%(verb)b sip:agent1@127.0.0.1 SIP/2.0\r\nVia: SIP/2.0/UDP 127.0.0.1:9;branch=z9hG4bKghost%(n)d\r\n"
    b"From: <sip:ghost@x.invalid>;tag=g\r\nTo: <sip:agent1@127.0.0.1>;tag=nobody\r\nCall-ID: ghost%(n)d@x\r\n"
    b"CSeq: %(n)d %(verb)b\r\nMax-Forwards: 70\r\nContent-Length: 0\r\n\r\n"
)


def test_requests_for_calls_that_never_were_and_repeated_ones_move_nothing(open_line):
    """BYE, CANCEL, ACK, REFER, NOTIFY, INFO of a dialog that nobody knows; the same INVITE three times."""
    line, raw = open_line
    raw.invite(b"<sip:+34910000000@x.invalid>")
    call = line.offered().call_id
    for n, verb in enumerate(
        (b"BYE", b"CANCEL", b"ACK", b"REFER", b"NOTIFY", b"INFO", b"UPDATE", b"NONSENSE"), 1
    ):
        raw.send(REQUEST % {b"verb": verb, b"n": n})
    for _ in range(2):
        raw.again()
    raw.invite(b"<sip:+34910000001@x.invalid>")
    second = line.offered(1)
    assert second.number_text == "+34910000001" and len(line.of(events.CallOffered)) == 2
    assert line.state(call) == "ringing_in" and not line.of(events.EngineDied)
    line.do(do.Reject(call_id=second.call_id))
    line.wait_state(second.call_id, "ended")
    assert line.state(call) == "ringing_in"


def test_a_ring_reaches_the_desk_soon_after_the_wire(open_line):
    """The figure is printed; `bench ring` is the gate. Here: no ring takes longer than half a second."""
    line, raw = open_line
    took = []
    hear = line._hear
    at: list[float] = []

    def timed(event):
        if isinstance(event, events.CallOffered):
            at.append(time.perf_counter())
        hear(event)

    line.phone._on_event = timed
    for n in range(20):
        sent = raw.invite(b"<sip:+34910000000@x.invalid>")
        offer = line.offered(n)
        took.append((at[n] - sent) * 1000)
        line.do(do.Reject(call_id=offer.call_id))
        line.wait_state(offer.call_id, "ended")
        raw.acknowledge()  # as a caller does: none comes a millisecond after the last one was refused
    took.sort()
    print(f"INVITE -> desk: p50 {took[10]:.1f} ms, p95 {took[18]:.1f} ms, max {took[-1]:.1f} ms")
    assert took[10] < 500


# ---------------------------------------------------------------------------------------------- recordings


def test_the_customer_is_left_the_agent_right_through_hold_and_mute(pbx, customer, tmp_path, engine):
    """Customer and agent are tones; a Fourier transform of each channel says who is on it, second by second."""
    line = Line(pbx, engine=engine, microphone=f"file:{tone(tmp_path / 'agent.wav', AGENT_HZ)}")
    line.customer = customer
    line.wait_line("registered")
    call = line.talk()
    recording = do.StartRecording(call_id=call)
    assert line.do(recording) == ""
    began = time.monotonic()
    spans: dict[str, float] = {}

    def reach(name: str, *commands: do.Command, state: str = "") -> None:
        for command in commands:
            assert line.do(command) == ""
        if state:
            after = line.phone.snapshot().seq - 3
            line.wait(state, lambda e: getattr(e, "new", "") == state, after=after)
        spans[name] = time.monotonic() - began
        time.sleep(1.6)

    reach("talk")
    reach("muted", do.Mute(call_id=call, on=True))
    reach("unmuted", do.Mute(call_id=call, on=False))
    reach("held", do.Hold(call_id=call), state="held")
    reach("back", do.Resume(call_id=call), state="active")
    reach("paused", do.PauseRecording(call_id=call))
    reach("resumed", do.ResumeRecording(call_id=call))
    lasted = time.monotonic() - began
    line.do(do.HangUp(call_id=call))
    line.wait_state(call, "ended")
    told = line.wait("its end", lambda e: isinstance(e, events.RecordingChanged) and e.state == "stopped")
    wav = SealedWav(Path(told.path), line.keys[recording.recording_id])
    rate, (left, right) = channels(wav.read(0, wav.length))
    print(f"{wav.seconds:.2f} s recorded of a call of {lasted:.2f} s")
    assert wav.whole and abs(wav.seconds - lasted) < 0.5 and len(left) == len(right)

    def at(name: str) -> tuple[list[int], list[int]]:
        start = int((spans[name] + 0.6) * rate)
        return left[start : start + LONG], right[start : start + LONG]

    for name in ("talk", "unmuted", "back", "resumed"):
        for samples, hertz in zip(at(name), (CUSTOMER_HZ, AGENT_HZ), strict=True):
            top, share = loudest(samples, rate)
            assert abs(top - hertz) < 5 and share > 0.8, (name, hertz, top, share)
    heard, said = at("muted")
    assert abs(loudest(heard, rate)[0] - CUSTOMER_HZ) < 5 and loudness(said) == 0, (
        "muted: the agent is silent"
    )
    assert loudness(at("held")[1]) == 0, "on hold the agent's room is not recorded"
    assert loudness(at("paused")[0]) == loudness(at("paused")[1]) == 0
    assert len(told.muted) == 1 and abs(told.muted[0][0] / 1000 - spans["paused"]) < 0.5
    wav.close()
    line.close()


def test_a_killed_engine_leaves_what_was_heard(pbx, customer, tmp_path, engine):
    line = Line(pbx, engine=engine, microphone=f"file:{tone(tmp_path / 'agent.wav', AGENT_HZ)}")
    line.customer = customer
    line.wait_line("registered")
    call = line.talk()
    recording = do.StartRecording(call_id=call)
    line.do(recording)
    line.wait("a start", lambda e: isinstance(e, events.RecordingChanged) and e.state == "started")
    time.sleep(4.0)
    os.kill(line.phone.engine_pid, signal.SIGKILL)
    told = line.wait("its end", lambda e: isinstance(e, events.RecordingChanged) and e.state == "failed")
    assert (told.cause, told.recording_id) == ("engine_lost", recording.recording_id)
    wav = SealedWav(Path(told.path), line.keys[recording.recording_id])
    assert not wav.whole and wav.seconds > 2.0
    rate, (left, right) = channels(wav.read(0, wav.length))
    assert abs(loudest(left[rate:], rate)[0] - CUSTOMER_HZ) < 5
    assert abs(loudest(right[rate:], rate)[0] - AGENT_HZ) < 5
    wav.close()
    customer.hang_up()
    line.close()
