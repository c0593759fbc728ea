"""`bench first`: a Monday morning. All desks come at once with nothing on them; each has a first sync of 2,000 leads.

A desk is usable when its first leads have come: those that are due now. Promise: 200 desks, all usable within 60 s, the
server's memory bounded (it makes few large pages at a time and tells the others when to come again).
"""

from __future__ import annotations

import argparse
import asyncio
import json
import random
import sys
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

import msgspec

from domain.feed import PullAnswer
from domain.problem import Problem
from frontdoor.prove import kept
from tests.benchmarks.crowd import PULLED, Desk, crowd, share
from tests.benchmarks.wire import Line, LineCutError

PROMISE_S = 60.0
PROMISE_MB = 1_500  #: of all the server's processes together
GIVE_UP_S = 600.0
AGAIN_S = 1.0
_PROBLEM = msgspec.json.Decoder(Problem)


@dataclass
class Figures:
    """Seconds from the beginning, one a desk; `told_busy`: answers "come again later"."""

    usable: list[float] = field(default_factory=list)
    complete: list[float] = field(default_factory=list)
    leads: int = 0
    told_busy: int = 0
    errors: Counter[str] = field(default_factory=Counter)


async def first_sync(desk: Desk, url: str, begun: float, figures: Figures, chance: random.Random) -> None:
    """Pull until everything is here, coming again as the server asks."""
    line, usable, seen = desk.line(url), False, set[str]()
    while time.monotonic() - begun < GIVE_UP_S:
        answer = await _pull(line, desk, figures, chance)
        if answer is None:
            continue
        more = desk.take(answer)
        seen.update(item.id for page in answer.pages for item in page.items if item.kind == "lead")
        if seen and not usable:
            usable = True
            figures.usable.append(time.monotonic() - begun)
        if not more:
            figures.complete.append(time.monotonic() - begun)
            break
    figures.leads += len(seen)
    line.close()


async def _pull(line: Line, desk: Desk, figures: Figures, chance: random.Random) -> PullAnswer | None:
    try:
        status, body = await line.post("/v1/feed/pull", desk.ask())
    except LineCutError:
        figures.errors["cut"] += 1
        await asyncio.sleep(AGAIN_S)
        return None
    if status == 200:
        return PULLED.decode(body)
    wait_s = AGAIN_S
    if status == 503 and _PROBLEM.decode(body).code == "busy":
        figures.told_busy += 1
        wait_s = float(_PROBLEM.decode(body).data.get("retry_after_s", AGAIN_S))
    else:
        figures.errors[str(status)] += 1
    await asyncio.sleep(max(0.2, wait_s) * chance.uniform(1.0, 1.25))  # as a desk does (`sync/backoff.py`)
    return None


async def all_at_once(desks: Sequence[Desk], url: str, seed: int) -> Figures:
    figures, begun = Figures(), time.monotonic()
    await asyncio.gather(
        *(first_sync(d, url, begun, figures, random.Random(f"{seed} {n}")) for n, d in enumerate(desks))
    )
    return figures


def _seconds(values: list[float], part: float) -> float:
    return round(share(values, part) / 1000, 1)


def main(arguments: Sequence[str]) -> int:
    """Print one JSON line; 1 when the promise is broken."""
    parser = argparse.ArgumentParser(prog="dev.py bench first", description=__doc__)
    parser.add_argument("--desks", type=int, default=200)
    parser.add_argument("--leads", type=int, default=2_000, help="of each desk")
    parser.add_argument("--workers", type=int, default=2, help="processes of the server")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--json", action="store_true", help="as always")
    parser.add_argument("--write", action="store_true", help="keep the line in docs/proof/")
    options = parser.parse_args(arguments)
    with crowd(options.desks, options.leads, options.workers) as floor:
        idle, before = floor.memory_mb()["rss_mb"], floor.cpu_s()
        found = asyncio.run(all_at_once(floor.desks, floor.url, options.seed))
        cpu = {name: round(value - before[name], 1) for name, value in floor.cpu_s().items()}
        peak = floor.memory_mb()["peak_rss_mb"]
    everybody = len(found.usable) == len(found.complete) == options.desks
    whole = found.leads == options.desks * options.leads
    figures = {
        "bench": "first", "desks": options.desks, "leads_each": options.leads, "server_workers": options.workers,
        "usable_p50_s": _seconds(found.usable, 0.5), "usable_max_s": _seconds(found.usable, 1.0),
        "complete_p50_s": _seconds(found.complete, 0.5), "complete_max_s": _seconds(found.complete, 1.0),
        "all_usable": everybody, "all_leads_came": whole, "told_busy": found.told_busy, "errors": dict(found.errors),
        "rss_before_mb": idle, "peak_rss_mb": peak, "cpu_s": cpu,
        "promise": {"usable_max_s": PROMISE_S, "peak_rss_mb": PROMISE_MB},
    }  # fmt: skip
    print(json.dumps(figures))
    if options.write:
        kept.keep("first", figures)
    kept_promise = figures["usable_max_s"] <= PROMISE_S and peak <= PROMISE_MB
    return int(not (everybody and whole and kept_promise))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
