"""Who hears whom: three in a call, a message that is left, what is heard before an answer; lines; requests of others."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from agent_app.recordings.sealed_wav import SealedWav
from agent_app.telephony import commands as do
from agent_app.telephony import events
from tests.end2end.telephone.line import AGENT, AGENT_HZ, CUSTOMER_HZ, MESSAGE_HZ, THIRD_HZ, Line
from tests.helpers.spectrum import LONG, channels, fft, loudness
from tests.peers.sip.early import Ringback
from tests.peers.sip.phone import tone

CUSTOMER, THIRD, COLLEAGUE, EARLY = "+34910000004", "+34910000005", "+34910000002", "+34910000006"


def tones(samples: list[int], rate: int) -> set[int]:
    """Which of the voices are in a stretch of sound."""
    power = [abs(v) ** 2 for v in fft([complex(s) for s in samples[:LONG]])[: LONG // 2]]

    def share(hertz: int) -> float:
        place = round(hertz * LONG / rate)
        return sum(power[place - 4 : place + 5]) / max(1.0, sum(power))

    return {hertz for hertz in (CUSTOMER_HZ, AGENT_HZ, THIRD_HZ, MESSAGE_HZ) if share(hertz) > 0.05}


def heard(path: Path, seconds_before_end: float) -> set[int]:
    """Which voices a loudspeaker gave, so long before its end."""
    rate, (samples,) = channels(path.read_bytes())
    start = max(0, len(samples) - int(seconds_before_end * rate))
    return tones(samples[start:], rate)


@pytest.fixture
def floor(pbx, engine, tmp_path):
    """The agent's line, a customer and a third one, each with a voice and an ear."""
    voices = {
        name: {
            "microphone": f"file:{tone(tmp_path / f'{name}.wav', hertz)}",
            "speaker": f"file:{tmp_path / f'{name}-heard.wav'}",
        }
        for name, hertz in (("agent", AGENT_HZ), ("customer", CUSTOMER_HZ), ("third", THIRD_HZ))
    }
    line = Line(pbx, engine=engine, **voices["agent"])
    line.wait_line("registered")
    line.colleague("cust3", **voices["customer"])
    line.colleague("cust4", **voices["third"])
    yield line
    line.close()


def record(line: Line, call: str) -> do.StartRecording:
    started = do.StartRecording(call_id=call)
    assert line.do(started) == ""
    return started


def recorded(line: Line, started: do.StartRecording) -> tuple[events.RecordingChanged, int, list[list[int]]]:
    told = line.wait("its end", lambda e: isinstance(e, events.RecordingChanged) and e.state == "stopped")
    wav = SealedWav(Path(told.path), line.keys[started.recording_id])
    rate, sides = channels(wav.read(0, wav.length))
    wav.close()
    return told, rate, sides


def test_three_hear_one_another_and_the_recording_has_the_third_beside_the_agent(floor, tmp_path):
    line = floor
    call = line.dial(CUSTOMER)
    line.wait_state(call, "active")
    started, began = record(line, call), time.monotonic()
    time.sleep(1.5)
    assert line.do(do.StartConsult(call_id=call, target=THIRD, consult_id="c")) == ""
    line.wait("asking", lambda _e: (line.state(call), line.state("c")) == ("held", "active"))
    asking = time.monotonic() - began
    time.sleep(1.8)
    assert line.do(do.Merge(call_id=call)) == ""
    line.wait("three", lambda _e: (line.state(call), line.state("c")) == ("active", "active"))
    three = time.monotonic() - began
    time.sleep(2.2)
    line.do(do.HangUp(call_id=call))
    line.wait_state("c", "ended")
    _told, rate, (left, right) = recorded(line, started)
    for other in line.others:
        other.phone.stop()  # closes the loudspeaker's file

    def at(side: list[int], seconds: float) -> set[int]:
        return tones(side[int((seconds + 0.7) * rate) :], rate)

    assert (at(left, 0.0), at(right, 0.0)) == ({CUSTOMER_HZ}, {AGENT_HZ})
    quiet = right[int((asking + 0.5) * rate) : int((three - 0.3) * rate)]
    assert loudness(quiet) == 0, "what is asked about a customer is not in her recording"
    assert (at(left, three), at(right, three)) == ({CUSTOMER_HZ}, {AGENT_HZ, THIRD_HZ})
    assert heard(tmp_path / "customer-heard.wav", 1.4) == {AGENT_HZ, THIRD_HZ}
    assert heard(tmp_path / "third-heard.wav", 1.4) == {AGENT_HZ, CUSTOMER_HZ}


def test_who_is_muted_in_a_call_of_three_still_lets_the_others_hear_one_another(floor, tmp_path):
    line = floor
    call = line.dial(CUSTOMER)
    line.wait_state(call, "active")
    line.do(do.StartConsult(call_id=call, target=THIRD, consult_id="c"))
    line.wait("asking", lambda _e: (line.state(call), line.state("c")) == ("held", "active"))
    line.do(do.Merge(call_id=call))
    line.wait("three", lambda _e: line.state(call) == "active")
    for one in (call, "c"):
        line.do(do.Mute(call_id=one, on=True))
    time.sleep(2.2)
    line.do(do.HangUp(call_id=call))
    line.wait_state("c", "ended")
    for other in line.others:
        other.phone.stop()
    assert heard(tmp_path / "customer-heard.wav", 1.4) == {THIRD_HZ}
    assert heard(tmp_path / "third-heard.wav", 1.4) == {CUSTOMER_HZ}


def test_a_message_is_heard_recorded_and_ends_the_call_while_the_agent_talks_to_the_next(floor, tmp_path):
    line = floor
    message = tone(tmp_path / "message.wav", MESSAGE_HZ, 2.5)
    call = line.dial(CUSTOMER)
    line.wait_state(call, "active")
    started = record(line, call)
    time.sleep(0.3)
    assert line.do(do.LeaveMessage(call_id=call, path=str(message))) == ""
    line.wait_state(call, "leaving_message")
    other = line.dial(THIRD)
    line.wait_state(other, "active")
    assert line.wait_state(call, "ended").cause == "message_left"
    assert line.state(other) == "active", "the next customer hears nothing of it"
    _told, rate, (_left, right) = recorded(line, started)
    assert tones(right[int(1.2 * rate) :], rate) == {MESSAGE_HZ}, "the agent is no longer in this call"
    assert abs(len(right) / rate - 3.2) < 0.8
    time.sleep(1.0)
    line.do(do.HangUp(call_id=other))
    line.wait_state(other, "ended")
    for one in line.others:
        one.phone.stop()
    assert heard(tmp_path / "customer-heard.wav", 1.4) == {MESSAGE_HZ}
    assert heard(tmp_path / "third-heard.wav", 0.8) == {AGENT_HZ}


def test_what_the_exchange_plays_before_an_answer_is_heard(pbx, engine, tmp_path):
    """183 with a tone over RTP, then busy: an announcement says more than a code."""
    ringback = Ringback(pbx.early_port, CUSTOMER_HZ)
    line = Line(pbx, engine=engine, speaker=f"file:{tmp_path / 'heard.wav'}")
    line.wait_line("registered")
    call = line.dial(EARLY)
    line.wait_state(call, "early")
    assert line.wait_state(call, "ended").cause == "busy"
    line.close()
    ringback.close()
    rate, (samples,) = channels((tmp_path / "heard.wav").read_bytes())
    assert len(samples) > 1.2 * rate and tones(samples[int(0.4 * rate) :], rate) == {CUSTOMER_HZ}


def test_a_phone_that_cannot_be_connected_leaves_both_calls_alive(pbx, customer, third, engine):
    """Debian's baresip knows no Replaces: the refusal is told, and the agent goes on with both."""
    line = Line(pbx, engine=engine)
    line.customer = customer
    line.wait_line("registered")
    call = line.talk()
    line.do(do.StartConsult(call_id=call, target=line.consulted, consult_id="c"))
    line.wait("asking", lambda _e: (line.state(call), line.state("c")) == ("held", "active"))
    assert line.do(do.CompleteTransfer(call_id=call)) == ""
    back = line.wait("refused", lambda e: getattr(e, "old", "") == "transferring")
    assert back.new == "held" and line.of(events.TransferProgress)[-1].final
    assert line.do(do.Swap(call_id=call)) == ""
    line.wait("swapped", lambda _e: (line.state(call), line.state("c")) == ("active", "held"))
    line.close()


def test_a_recording_that_is_paused_stays_silent_through_a_transfer_and_ends_with_it(floor):
    """A card number was said, then the call is handed over: what is left of the call here is silence."""
    line = floor
    call = line.dial(CUSTOMER)
    line.wait_state(call, "active")
    started = record(line, call)
    time.sleep(1.0)
    assert line.do(do.PauseRecording(call_id=call)) == ""
    time.sleep(0.8)
    assert line.do(do.BlindTransfer(call_id=call, target="+34910000486")) == ""
    line.wait("refused", lambda e: getattr(e, "old", "") == "transferring")
    time.sleep(0.5)
    line.do(do.HangUp(call_id=call))
    line.wait_state(call, "ended")
    told, rate, (left, right) = recorded(line, started)
    (begin, end), *more = told.muted
    assert not more and abs(end / 1000 - told.seconds) < 0.2 and begin > 700
    after = int((begin / 1000 + 0.1) * rate)
    assert loudness(left[after:]) == loudness(right[after:]) == 0


def test_two_lines_ring_and_dial_by_their_names(pbx, engine):
    line = Line(pbx, engine=engine, more_users=("agent2",))
    for name in ("agent1", "agent2"):
        line.wait_line("registered", line=name)
    peer = line.colleague("cust3")
    for number, name in ((AGENT, "agent1"), (COLLEAGUE, "agent2")):
        before = len(line.of(events.CallOffered))
        call = peer.dial(number)
        assert line.offered(before).line == name
        peer.do(do.HangUp(call_id=call))
        line.wait_state(line.offered(before).call_id, "ended")
    for name in ("agent2", "agent1", ""):
        before = len(peer.of(events.CallOffered))
        call = f"out-{name}"
        assert line.do(do.Dial(call_id=call, target=CUSTOMER, line=name)) == ""
        line.wait_state(call, "active")
        assert peer.offered(before).number_text == (name or "agent1")
        line.do(do.HangUp(call_id=call))
        line.wait_state(call, "ended")
    assert line.do(do.Dial(call_id="x", target=CUSTOMER, line="nowhere")) == "no_line"
    line.close()


def test_a_call_is_taken_without_a_key_only_where_the_exchange_asks_and_none_is_on(pbx, engine):
    line = Line(pbx, engine=engine, auto_answer="asked")
    line.wait_line("registered")
    peer = line.colleague("cust3")
    assert peer.do(do.Dial(call_id="plain", target=AGENT)) == ""
    first = line.offered()
    assert not first.answered_by_itself and line.state(first.call_id) == "ringing_in"
    peer.do(do.HangUp(call_id="plain"))
    line.wait_state(first.call_id, "ended")
    wish = {"Call-Info": "<sip:pbx.invalid>;answer-after=0"}
    peer.do(do.Dial(call_id="wished", target=AGENT, headers=wish))
    second = line.offered(1)
    line.wait_state(second.call_id, "active")
    assert second.answered_by_itself
    peer.do(do.Dial(call_id="third", target=AGENT, headers=wish))
    third = line.offered(2)
    assert not third.answered_by_itself and line.state(second.call_id) == "active"
    line.close()


@pytest.mark.parametrize("allowed", [(), ("+3491",)])
def test_a_request_to_call_somebody_else_is_followed_only_where_the_policy_names_the_number(
    pbx, engine, allowed
):
    line = Line(pbx, engine=engine, auto_answer="always", refer_to=allowed)
    line.wait_line("registered")
    peer, other = line.colleague("cust3"), line.colleague("cust4")
    call = peer.dial(AGENT)
    peer.wait_state(call, "active")
    ours = line.offered().call_id
    assert peer.do(do.BlindTransfer(call_id=call, target=THIRD)) == ""
    line.wait("asked", lambda e: isinstance(e, events.TransferAsked) and e.call_id == ours)
    if allowed:
        replaced = line.wait("followed", lambda e: isinstance(e, events.CallReplaced))
        line.wait_state(replaced.new_call_id, "active")
        assert other.offered() and peer.wait_state(call, "ended").cause == "transferred"
        line.wait_state(ours, "ended")
    else:
        peer.wait("refused", lambda e: getattr(e, "old", "") == "transferring" and e.new == "active")
        assert line.state(ours) == "active" and not other.of(events.CallOffered)
        assert len(line.phone.snapshot().calls) == 1
    line.close()


def test_srtp_is_spoken_where_it_is_demanded_and_its_lack_is_said(pbx, engine):
    line = Line(pbx, engine=engine, srtp=True)
    if engine == "baresip":
        assert line.wait_line("failed").cause == "no_srtp"
        assert line.do(do.Dial(call_id="a", target=CUSTOMER)) == "no_line"
    else:
        line.wait_line("registered")
        line.colleague("cust3", srtp=True)
        line.colleague("cust4")
        line.wait_state(line.dial(CUSTOMER), "active")
        line.wait("the voice", lambda e: isinstance(e, events.QualityHeard) and e.received > 20)
        refused = line.wait_state(line.dial(THIRD), "ended")
        assert refused.cause == "refused", "a side that cannot encrypt gets no call"
    line.close()
