"""Calls without end through a softphone: none lost, none confused, nothing grows; and an engine that is killed anywhere."""

from __future__ import annotations

import os
import random
import signal
import threading
import time
from pathlib import Path
from typing import Any

import pytest

from agent_app.telephony import commands as do
from agent_app.telephony import events
from agent_app.telephony.engine.protocol import EngineConfig
from agent_app.telephony.engine_link import Engine
from agent_app.telephony.events import TelephoneEvent
from agent_app.telephony.softphone import Softphone
from tests.end2end.telephone.line import command_of
from tests.peers.sip import Customer, Exchange, exchange
from tests.peers.sip.phone import tone
from tests.prove import telephone_states

GROWTH_MB, ENGINE_MB, CPU_PERCENT = 30.0, 40.0, 5.0
KILLS, EXPIRES_S = 20, 6


class Agent:
    """Takes every call at once, and counts.

    Attributes:
        ends: how calls ended, by cause. open: offered and not ended. trouble: what must not happen.
    """

    def __init__(self, pbx: Exchange, folder: Path, refresh_s: int = 60, engine: Engine = "baresip") -> None:
        microphone = f"file:{tone(folder / 'agent.wav', 1000.0)}"
        config = EngineConfig(
            interface="127.0.0.1", max_calls=8, microphone=microphone, speaker="null", ring="null"
        )
        self._folder, self._n = folder, 0
        command = command_of(engine)
        self.phone = Softphone(
            pbx.account(refresh_s=refresh_s), config, command, rests_s=(0.0,), vault=self._vault
        )
        self.ends: dict[str, int] = {}
        self.open: set[str] = set()
        self.offered, self.trouble = 0, list[str]()
        self.line, self.record = "", False
        self.deaths: list[float] = []
        self.back: list[float] = []
        self.more = threading.Condition()
        self.phone.start(self.hear)
        self.wait("the line", lambda: self.line == "registered")

    def hear(self, event: TelephoneEvent) -> None:
        with self.more:
            match event:
                case events.CallOffered():
                    self.offered += 1
                    self.open.add(event.call_id)
                    self.phone.do(do.Answer(call_id=event.call_id))
                case events.CallStateChanged(new="active") if self.record:
                    self.phone.do(do.StartRecording(call_id=event.call_id))
                case events.CallStateChanged(new="ended"):
                    self.ends[event.cause] = self.ends.get(event.cause, 0) + 1
                    if event.call_id not in self.open:
                        self.trouble.append(f"an end of a call that was not open: {event.cause}")
                    self.open.discard(event.call_id)
                case events.LineState():
                    if (
                        event.state == "registered"
                        and self.line != "registered"
                        and len(self.back) < len(self.deaths)
                    ):
                        self.back.append(time.monotonic())
                    self.line = event.state
                case events.EngineDied():
                    self.deaths.append(time.monotonic())
            self.more.notify_all()

    def wait(self, what: str, wanted: Any, seconds: float = 30.0) -> None:
        with self.more:
            if not self.more.wait_for(wanted, seconds):
                raise AssertionError(f"never came: {what}")

    def engine(self) -> tuple[float, float]:
        """(resident MB, seconds of processor) of the engine."""
        pid = self.phone.engine_pid
        status = Path(f"/proc/{pid}/status").read_text()
        resident = (
            int(next(line for line in status.splitlines() if line.startswith("VmRSS")).split()[1]) / 1024
        )
        fields = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
        return resident, (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def share_mb(self) -> float:
        """What the engine adds to the machine: its own memory, and its part of what it shares with others (PSS).

        A desk has Python, msgspec and cryptography loaded anyway; the resident size would count them a second time.
        """
        rolled = Path(f"/proc/{self.phone.engine_pid}/smaps_rollup").read_text()
        return int(next(line for line in rolled.splitlines() if line.startswith("Pss:")).split()[1]) / 1024

    def _vault(self, recording_id: str) -> tuple[str, bytes]:
        return str(self._folder / recording_id), bytes(32)


def run(folder: Path, calls: int, seed: int) -> dict[str, Any]:
    """All of it; `failures` is empty when it holds."""
    failures: list[str] = []
    with exchange(folder / "exchange") as pbx:
        agent = Agent(pbx, folder)
        figures = one_call(agent, pbx, folder)
        before = agent.engine()[0]
        figures |= _in_a_row(agent, pbx, folder, calls, 1, "in_a_row", failures)
        figures |= _in_a_row(agent, pbx, folder, calls // 5, 4, "four_at_a_time", failures)
        figures["growth_mb"] = round(agent.engine()[0] - before, 1)
        figures["dropped"] = dict(agent.phone.machine.dropped)
        agent.phone.stop()
        # a killed life's address stays at the exchange until it expires; kamailio forks to twelve of them at most
        victim = Agent(pbx, folder, refresh_s=EXPIRES_S)
        figures |= _kills(victim, pbx, folder, seed)
        victim.phone.stop()
        figures |= _second_engine(pbx, folder, calls // 5, failures)
        figures |= telephone_states.run(pbx, folder, failures)
        failures += agent.trouble + victim.trouble
    for name, limit in (("growth_mb", GROWTH_MB), ("engine_mb", ENGINE_MB), ("cpu_percent", CPU_PERCENT)):
        if figures[name] > limit:
            failures.append(f"{name} {figures[name]} > {limit}")
    if agent.open:
        failures.append(f"{len(agent.open)} calls never ended")
    return {**figures, "failures": failures}


def _second_engine(pbx: Exchange, folder: Path, calls: int, failures: list[str]) -> dict[str, Any]:
    """The same on pjsua2: none lost, nothing grows."""
    try:
        agent = Agent(pbx, folder, engine="pjsua2")
    except (pytest.skip.Exception, pytest.fail.Exception) as missing:
        return {"pjsua2": str(missing)}
    before = agent.engine()[0]
    figures = _in_a_row(agent, pbx, folder, calls, 4, "pjsua2_four_at_a_time", failures)
    grown = round(agent.engine()[0] - before, 1)
    agent.phone.stop()
    if grown > GROWTH_MB or agent.open or agent.trouble:
        failures.append(f"pjsua2: grown {grown} MB, {len(agent.open)} open, {agent.trouble}")
    return {**figures, "pjsua2_growth_mb": grown}


def one_call(agent: Agent, pbx: Exchange, folder: Path) -> dict[str, Any]:
    """Processor and memory (`engine_mb`: `Agent.share_mb`) of one call that is recorded."""
    agent.record = True
    customer = Customer("leaves", pbx.address, folder, talk_ms=11_000)
    agent.wait("the talk", lambda: agent.offered == 1)
    time.sleep(0.5)
    began, used = time.monotonic(), agent.engine()[1]
    time.sleep(10)
    (resident, now), share = agent.engine(), agent.share_mb()
    cpu = (now - used) / (time.monotonic() - began) * 100
    customer.finish()
    agent.wait("its end", lambda: not agent.open)
    agent.record = False
    return {
        "cpu_percent": round(cpu, 2),
        "engine_mb": round(share, 1),
        "engine_resident_mb": round(resident, 1),
    }


def _in_a_row(
    agent: Agent, pbx: Exchange, folder: Path, calls: int, together: int, name: str, failures: list[str]
) -> dict[str, Any]:
    offered, ends, began = agent.offered, dict(agent.ends), time.monotonic()
    customer = Customer(
        "leaves", pbx.address, folder, calls, together=together, talk_ms=20, seconds=max(120, calls)
    )
    try:
        customer.finish(max(120.0, calls))
    except AssertionError as error:
        failures.append(f"{name}: {str(error)[:300]}")
    deadline = time.monotonic() + 10
    while agent.open and time.monotonic() < deadline:
        time.sleep(0.05)
    took = agent.offered - offered
    left = agent.ends.get("customer_hung_up", 0) - ends.get("customer_hung_up", 0)
    if (took, left) != (calls, calls):
        failures.append(f"{name}: {took} offered, {left} ended by the customer, of {calls}: {agent.ends}")
    return {name: took, f"{name}_s": round(time.monotonic() - began, 1)}


def _kills(agent: Agent, pbx: Exchange, folder: Path, seed: int) -> dict[str, Any]:
    """SIGKILL at random moments of calls that go on; each time the line is back and the next call is taken."""
    chance = random.Random(seed)
    for n in range(KILLS):
        customer = Customer("leaves", pbx.address, folder, 3, together=3, talk_ms=800, seconds=20)
        time.sleep(chance.uniform(0.0, 1.2))
        pid = agent.phone.engine_pid
        if pid is None:
            customer.kill()
            continue
        os.kill(pid, signal.SIGKILL)
        agent.wait("a death", lambda n=n: len(agent.deaths) > n)
        agent.wait("the line again", lambda n=n: len(agent.back) > n)
        customer.kill()
        agent.wait("the end of every call", lambda: not agent.open)
    took = sorted((b - d) * 1000 for d, b in zip(agent.deaths, agent.back, strict=True))
    time.sleep(EXPIRES_S + 2)  # the addresses of the lives before are gone
    agent.wait("the line", lambda: agent.line == "registered")
    offered = agent.offered
    Customer("leaves", pbx.address, folder).finish()
    if agent.offered != offered + 1:
        agent.trouble.append(f"after the kills one call rang {agent.offered - offered} times")
    return {"kills": len(took), "back_p50_ms": round(took[len(took) // 2]), "back_max_ms": round(took[-1])}
