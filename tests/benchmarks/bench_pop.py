"""`bench pop`: a number comes in, its customer is painted. 100,000 leads on the desk; promise p99 <= 50 ms.

The clock starts when the telephone's event reaches the desk and stops in the customer column's paint with that
customer. Shares: `database` (match and context read), `model` (labels filled), `paint` and waiting in between.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
import time

from agent_app.telephony.commands import Reject
from tests.benchmarks import big_desk
from tests.benchmarks.desk_window import BenchDesk, prepared


def main(arguments: list[str]) -> int:
    """Print one JSON line; 1 when the promise is broken."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--leads", type=int, default=100_000)
    parser.add_argument("--rings", type=int, default=200)
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args(arguments)
    from agent_app.meter import PopMeter

    meter = PopMeter(lambda: None)
    desk = BenchDesk(prepared(options.leads), heard=meter.heard)
    meter._wanted = lambda: (
        desk.workspace.calls.state().ringing and desk.workspace.calls.state().ringing.record.lead_id
    )  # type: ignore[assignment,union-attr]
    meter.watch(desk.calls.customer, desk.calls.customer.shown_lead)
    spent = {"database": [], "model": []}
    _time(desk.workspace.customers, "match", spent["database"])
    _time(desk.workspace.customers, "context", spent["database"])
    _time(desk.calls.customer, "show_context", spent["model"])
    desk.workspace.calls._events._match = desk.workspace.customers.match
    desk.workspace.calls.set_agent_state("ready", "asked")
    desk.settle()
    chance = random.Random(11)
    shares: list[tuple[float, float]] = []
    for number in range(options.rings + 10):
        before = len(meter.all_ms)
        sums = [sum(values) for values in spent.values()]
        port_id = f"p{number}"
        desk.phone.offer(port_id, big_desk.number_of(chance.randrange(options.leads)))
        desk.run_until(lambda before=before: len(meter.all_ms) > before)  # type: ignore[misc]
        shares.append(tuple(sum(values) - was for values, was in zip(spent.values(), sums, strict=True)))  # type: ignore[arg-type]
        desk.phone.do(Reject(call_id=port_id))
        desk.settle()
    taken = meter.all_ms[10:]
    database, model = (sum(s[i] for s in shares[10:]) / len(taken) for i in (0, 1))
    mean = sum(taken) / len(taken)
    figures = {
        "bench": "pop",
        "leads": options.leads,
        "rings": len(taken),
        "p50_ms": round(big_desk.percentile(taken, 0.5), 1),
        "p95_ms": round(big_desk.percentile(taken, 0.95), 1),
        "p99_ms": round(big_desk.percentile(taken, 0.99), 1),
        "share": {
            "database": round(database / mean, 2),
            "model": round(model / mean, 2),
            "paint": round(1 - (database + model) / mean, 2),
        },
        "promise_p99_ms": 50,
    }
    desk.close()
    print(json.dumps(figures))
    return int(figures["p99_ms"] > 50)  # type: ignore[operator]


def _time(thing: object, name: str, into: list[float]) -> None:
    real = getattr(thing, name)

    def timed(*given: object, **more: object) -> object:
        started = time.perf_counter()
        try:
            return real(*given, **more)
        finally:
            into.append((time.perf_counter() - started) * 1000)

    setattr(thing, name, timed)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
