"""An engine killed in every state of the call machine, both engines: the desk says so at once, the line comes back.

Each state is reached on the real stack and held there by its other side: a caller who waits, a callee who only rings, an
exchange that leaves a request without an answer. States that an answer ends within milliseconds (answering, holding,
resuming, transferring, ending) are killed the moment they are told.
"""

from __future__ import annotations

import os
import signal
import time
import wave
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from agent_app.telephony import commands as do
from agent_app.telephony import events
from agent_app.telephony.engine_link import Engine
from domain.calls import TRANSITIONS
from tests.end2end.telephone.line import AGENT, ENGINES, Line
from tests.peers.sip import Exchange
from tests.peers.sip.early import Ringback

SAID_S, BACK_S = 0.1, 1.0
EXPIRES_S = 6  #: an address of a killed life stays at the exchange so long, and it forks to a dozen at most
CUSTOMER, THIRD, EARLY = "+34910000004", "+34910000005", "+34910000006"
#: consultation and conference beside the states of a single call
MORE = ("consulting", "three_way")


class Victim:
    """A line whose engine is killed as soon as its call is in a state."""

    def __init__(self, pbx: Exchange, folder: Path, engine: Engine) -> None:
        self.line = Line(pbx, engine=engine, media_timeout_s=60, refresh_s=EXPIRES_S)
        self.line.wait_line("registered")
        self.message = folder / "message.wav"
        with wave.open(str(self.message), "wb") as file:
            file.setparams((1, 2, 8000, 0, "NONE", ""))
            file.writeframes(bytes(16000 * 5))
        self.at, self.killed = "", 0.0
        self.times: dict[str, float] = {}
        hear = self.line._hear

        def watch(event: Any) -> None:
            now = time.monotonic()
            if isinstance(event, events.CallStateChanged | events.CallOffered) and self.at:
                state = "ringing_in" if isinstance(event, events.CallOffered) else event.new
                if state == self.at and not self.killed:
                    self.kill()
            elif isinstance(event, events.EngineDied) and self.killed:
                self.times.setdefault("said", now - self.killed)
            elif isinstance(event, events.LineState) and event.state == "registered" and self.killed:
                self.times.setdefault("back", now - self.killed)
            hear(event)

        self.line.phone._on_event = watch

    def kill(self) -> None:
        """SIGKILL, now."""
        pid = self.line.phone.engine_pid
        assert pid is not None
        self.killed = time.monotonic()
        os.kill(pid, signal.SIGKILL)

    def close(self) -> None:
        self.line.close()


def run(pbx: Exchange, folder: Path, failures: list[str]) -> dict[str, Any]:
    """{engine: {state: [ms until said, ms until registered again]}}; what broke is added to `failures`."""
    found: dict[str, Any] = {}
    for engine in ENGINES:
        try:
            found[engine] = _engine(pbx, folder, engine, failures)
        except (pytest.skip.Exception, pytest.fail.Exception) as missing:
            found[engine] = str(missing)
    return {"killed_in": found}


def _engine(pbx: Exchange, folder: Path, engine: Engine, failures: list[str]) -> dict[str, list[int]]:
    found: dict[str, list[int]] = {}
    peers = [Line(pbx, user, auto_answer="always") for user in ("cust3", "cust4")]
    for peer in peers:
        peer.wait_line("registered")
    time.sleep(EXPIRES_S)  # what the lives before left at the exchange is gone
    ringback = Ringback(pbx.early_port, 440, 8.0)
    try:
        for state in (*(s for s in TRANSITIONS if s != "ended"), *MORE):
            victim = Victim(pbx, folder, engine)
            try:
                found[state] = _state(victim, peers[0], state)
                said, back = found[state]
                if said > SAID_S * 1000 or back > BACK_S * 1000:
                    failures.append(f"{engine} killed in {state}: said after {said} ms, back after {back} ms")
            except AssertionError as error:
                failures.append(f"{engine} killed in {state}: {str(error)[:200]}")
            finally:
                victim.close()
                _quiet(peers)
    finally:
        ringback.close()
        for peer in peers:
            peer.close()
    return found


def _quiet(peers: list[Line]) -> None:
    """The others hang up what the dead engine left behind."""
    for peer in peers:
        for known in peer.phone.snapshot().calls:
            peer.do(do.HangUp(call_id=known.call_id))
            peer.wait_state(known.call_id, "ended")


def _state(victim: Victim, peer: Line, state: str) -> list[int]:
    line = victim.line
    at_once = {"dialing", "answering", "holding", "resuming", "transferring", "ending"}
    victim.at = state if state in at_once else ""
    call = _into(victim, peer, state)
    if not victim.killed:
        victim.kill()
    died = line.wait("a death", lambda e: isinstance(e, events.EngineDied))
    assert died.calls_lost >= 1, "it was killed in a call"
    assert line.wait_state(call, "ended").cause == "engine_lost"
    line.wait_line("registered", after=died.seq)
    assert line.phone.snapshot().calls == ()
    victim.at = ""
    _next_call(line)
    return [round(victim.times[name] * 1000) for name in ("said", "back")]


def _next_call(line: Line) -> None:
    """The call after it is as any other."""
    call = line.dial("+34910000486")
    assert line.wait_state(call, "ended").cause == "busy"


def _into(victim: Victim, peer: Line, state: str) -> str:
    """Bring a call into a state; gives its id."""
    line = victim.line
    if state in ("ringing_in", "answering"):
        peer.dial(AGENT)
        call = line.offered().call_id
        if state == "answering":
            line.phone.do(do.Answer(call_id=call))
        return call
    call = "victim"
    line.phone.do(do.Dial(call_id=call, target=EARLY if state == "early" else CUSTOMER))
    if state == "dialing":
        return call
    if state == "early":
        line.wait_state(call, "early")
        return call
    line.wait_state(call, "active")
    for step, reached in WAYS.get(state, ()):
        line.phone.do(step(call, victim))
        if reached:
            line.wait(reached, lambda e, r=reached: isinstance(e, events.CallStateChanged) and e.new == r)
    if state in MORE:
        line.wait("both", lambda _e: line.state("third") == "active")
    return call


Make = Callable[[str, Victim], do.Command]


def _consult(call: str, _victim: Victim) -> do.Command:
    return do.StartConsult(call_id=call, target=THIRD, consult_id="third")


WAYS: dict[str, tuple[tuple[Make, str], ...]] = {
    "holding": ((lambda c, _v: do.Hold(call_id=c), ""),),
    "held": ((lambda c, _v: do.Hold(call_id=c), "held"),),
    "resuming": ((lambda c, _v: do.Hold(call_id=c), "held"), (lambda c, _v: do.Resume(call_id=c), "")),
    "transferring": ((lambda c, _v: do.BlindTransfer(call_id=c, target=THIRD), ""),),
    "leaving_message": ((lambda c, v: do.LeaveMessage(call_id=c, path=str(v.message)), "leaving_message"),),
    "ending": ((lambda c, _v: do.HangUp(call_id=c), ""),),
    "consulting": ((_consult, "held"),),
    "three_way": ((_consult, "held"), (lambda c, _v: do.Merge(call_id=c), "")),
}
