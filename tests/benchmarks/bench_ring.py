"""`bench ring`: INVITE on the wire, its customer painted in a real desk window; 100,000 leads, each engine by itself.

The clock starts before the datagram leaves and stops in the customer column's paint with that customer: network stack,
engine, pipe, match, context, paint. Promise: p99 <= 100 ms (baresip), <= 60 ms (pjsua2); one recorded call <= 5 % of a
core, the engine <= 40 MB (PSS: beside what it shares with the desk; its resident size is told too). An engine that is not
installed is said and left out.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

import pytest

from agent_app.telephony.commands import Reject
from agent_app.telephony.engine.protocol import EngineConfig
from agent_app.telephony.engine_link import Engine
from agent_app.telephony.softphone import Softphone
from tests.benchmarks import big_desk
from tests.benchmarks.desk_window import BenchDesk, prepared
from tests.end2end.telephone.line import ENGINES, command_of
from tests.peers.sip import Exchange, exchange, free_port
from tests.peers.sip.raw import Raw
from tests.prove.telephone import CPU_PERCENT, ENGINE_MB, Agent, one_call

PROMISE_MS: dict[Engine, float] = {"baresip": 100.0, "pjsua2": 60.0}
WARM = 10


def main(arguments: list[str]) -> int:
    """Print one JSON line an engine; 1 when a promise is broken."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--leads", type=int, default=100_000)
    parser.add_argument("--rings", type=int, default=200)
    parser.add_argument("--engine", choices=ENGINES, action="append")
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args(arguments)
    broken = False
    for engine in options.engine or ENGINES:
        try:
            figures = measure(engine, options.leads, options.rings)
        except (pytest.skip.Exception, pytest.fail.Exception) as missing:
            print(json.dumps({"bench": "ring", "engine": engine, "left_out": str(missing)}), flush=True)
            continue
        print(json.dumps(figures), flush=True)
        broken = broken or not figures["kept"]
    return int(broken)


def measure(engine: Engine, leads: int, rings: int) -> dict[str, Any]:
    """All figures of one engine."""
    command = command_of(engine)
    with tempfile.TemporaryDirectory() as name, exchange(Path(name) / "exchange") as pbx:
        folder = Path(name)
        agent = Agent(pbx, folder, engine=engine)
        cost = one_call(agent, pbx, folder)
        agent.phone.stop()
        taken = _rings(pbx, command, leads, rings)
    p99 = round(big_desk.percentile(taken, 0.99), 1)
    return {
        "bench": "ring", "engine": engine, "leads": leads, "rings": len(taken),
        "p50_ms": round(big_desk.percentile(taken, 0.5), 1), "p95_ms": round(big_desk.percentile(taken, 0.95), 1),
        "p99_ms": p99, "promise_p99_ms": PROMISE_MS[engine], **cost,
        "kept": p99 <= PROMISE_MS[engine] and cost["cpu_percent"] <= CPU_PERCENT and cost["engine_mb"] <= ENGINE_MB,
    }  # fmt: skip


def _rings(pbx: Exchange, command: list[str], leads: int, rings: int) -> list[float]:
    from agent_app.meter import PopMeter

    meter, port = PopMeter(lambda: None), free_port()
    config = EngineConfig(
        interface="127.0.0.1",
        listen=f"127.0.0.1:{port}",
        max_calls=8,
        microphone="null",
        speaker="null",
        ring="null",
    )
    phone = Softphone(pbx.account(), config, command)
    desk = BenchDesk(prepared(leads), phone=phone)
    calls = desk.workspace.calls
    meter._wanted = lambda: calls.state().ringing and calls.state().ringing.record.lead_id  # type: ignore[assignment,union-attr]
    meter.watch(desk.calls.customer, desk.calls.customer.shown_lead)
    desk.run_until(lambda: calls.state().line == "registered")
    calls.set_agent_state("ready", "asked")
    desk.settle()
    chance, raw = random.Random(11), Raw(port)
    for _ in range(rings + WARM):
        before = len(meter.all_ms)
        number = big_desk.number_of(chance.randrange(leads))
        meter._offered_at = time.perf_counter()
        raw.invite(f"<sip:{number}@pstn.invalid>".encode())
        desk.run_until(lambda before=before: len(meter.all_ms) > before)  # type: ignore[misc]
        (known,) = phone.snapshot().calls
        phone.do(Reject(call_id=known.call_id))
        raw.acknowledge()
        desk.settle()
    raw.close()
    desk.close()
    return meter.all_ms[WARM:]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
