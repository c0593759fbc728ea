"""`bench shift --desks N`: a floor at work on one server and the machine that it shares with all its desks' requests.

Every desk waits in the long poll, pushes a finished call a minute and pulls when it is woken. Measured is the time from
the push's answer until the desk has pulled its own change, which is how long it is not in step. Promise: 1,000 desks, each
within 2 s.
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
from datetime import UTC, datetime

from frontdoor.prove import kept
from tests.benchmarks.crowd import PULLED, PUSHED, WAITED, Crowd, Desk, crowd, share
from tests.benchmarks.wire import LineCutError

WITHIN_S = 2.0
EVERY_S = 60.0
WAIT_S = 25
FIRST_AT_ONCE = 20
GRACE_S = 15.0
AGAIN_S = 1.0


@dataclass
class Figures:
    """Seconds of everything that was answered; `errors`: by what went wrong."""

    pushes: list[float] = field(default_factory=list)
    in_step: list[float] = field(default_factory=list)
    pulls: list[float] = field(default_factory=list)
    errors: Counter[str] = field(default_factory=Counter)
    late: int = 0


class Agent:
    """One desk at work: a line that waits and pulls, a line that pushes."""

    def __init__(self, desk: Desk, url: str, figures: Figures, chance: random.Random) -> None:
        self._desk, self._figures, self._chance = desk, figures, chance
        self._down, self._up = desk.line(url), desk.line(url)
        self._answered: dict[str, float] = {}
        self._came: set[str] = set()
        self._pushing = ""

    async def begin(self, room: asyncio.Semaphore) -> None:
        """The first sync, which is not measured here."""
        async with room:
            while await self._pull():
                pass

    async def follow(self) -> None:
        """Wait, and pull when something moved, until cancelled."""
        while True:
            try:
                status, body = await self._down.post(f"/v1/feed/wait?seconds={WAIT_S}", self._desk.ask())
                if status != 200:
                    await self._fail(f"wait {status}")
                elif WAITED.decode(body).news:
                    while await self._pull():
                        pass
            except LineCutError:
                await self._fail("wait cut")

    async def work(self, until: float) -> None:
        """Push a call a minute, at a moment of its own."""
        at = time.monotonic() + self._chance.uniform(0, EVERY_S)
        while at < until:
            await asyncio.sleep(max(0.0, at - time.monotonic()))
            at += EVERY_S
            try:
                await self._push()
            except LineCutError:
                self._figures.errors["push cut"] += 1

    async def _fail(self, what: str) -> None:
        self._figures.errors[what] += 1
        await asyncio.sleep(AGAIN_S)

    async def _push(self) -> None:
        lead_id, body = self._desk.call(self._chance, datetime.now(UTC))
        self._pushing = lead_id
        begun = time.monotonic()
        status, answer = await self._up.post("/v1/feed/push", body)
        now, self._pushing = time.monotonic(), ""
        if status != 200:
            self._figures.errors[f"push {status}"] += 1
            return
        pushed = PUSHED.decode(answer)
        self._desk.lineage = pushed.lineage or self._desk.lineage
        if pushed.rotation is not None or any(one.outcome == "refused" for one in pushed.answers):
            self._figures.errors["refused"] += 1
        self._figures.pushes.append(now - begun)
        if lead_id in self._came:  # its own change was here before the answer
            self._came.discard(lead_id)
            self._figures.in_step.append(0.0)
        else:
            self._answered[lead_id] = now

    async def _pull(self) -> bool:
        begun = time.monotonic()
        status, body = await self._down.post("/v1/feed/pull", self._desk.ask())
        if status != 200:
            await self._fail(f"pull {status}")
            return True
        answer = PULLED.decode(body)
        now = time.monotonic()
        self._figures.pulls.append(now - begun)
        for page in answer.pages:
            for item in page.items:
                if item.kind == "lead":
                    self._note(item.id, now)
        return self._desk.take(answer)

    def _note(self, lead_id: str, now: float) -> None:
        if lead_id == self._pushing:
            self._came.add(lead_id)
        elif lead_id in self._answered:
            self._figures.in_step.append(now - self._answered.pop(lead_id))
        elif self._desk.seq == 0:
            self._desk.leads.append(lead_id)

    def end(self) -> None:
        self._figures.late += len(self._answered)
        for line in (self._down, self._up):
            line.close()


async def shift(floor: Crowd, minutes: float, seed: int) -> tuple[Figures, dict[str, float]]:
    """The figures of so many minutes, and the CPU seconds that they took by process tree (`bench`: this one)."""
    figures = Figures()
    agents = [Agent(d, floor.url, figures, random.Random(f"{seed} {n}")) for n, d in enumerate(floor.desks)]
    room = asyncio.Semaphore(FIRST_AT_ONCE)
    await asyncio.gather(*(agent.begin(room) for agent in agents))
    following = [asyncio.ensure_future(agent.follow()) for agent in agents]
    await asyncio.sleep(GRACE_S)  # every desk waits by then
    figures.pulls.clear()
    before, mine = floor.cpu_s(), time.process_time()
    until = time.monotonic() + minutes * 60
    await asyncio.gather(*(agent.work(until) for agent in agents))
    await asyncio.sleep(max(0.0, until - time.monotonic()))
    cpu = {name: round(value - before[name], 1) for name, value in floor.cpu_s().items()}
    cpu["bench"] = round(time.process_time() - mine, 1)
    await asyncio.sleep(GRACE_S / 3)
    for task in following:
        task.cancel()
    await asyncio.gather(*following, return_exceptions=True)
    for agent in agents:
        agent.end()
    return figures, cpu


def main(arguments: Sequence[str]) -> int:
    """Print one JSON line; 1 when the promise is broken."""
    parser = argparse.ArgumentParser(prog="dev.py bench shift", description=__doc__)
    parser.add_argument("--desks", type=int, default=1_000)
    parser.add_argument("--minutes", type=float, default=2.0)
    parser.add_argument("--leads", type=int, default=20, help="of each desk")
    parser.add_argument("--workers", type=int, default=2, help="processes of the server")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--json", action="store_true", help="as always")
    parser.add_argument("--write", action="store_true", help="keep the line in docs/proof/")
    options = parser.parse_args(arguments)
    with crowd(options.desks, options.leads, options.workers) as floor:
        found, cpu = asyncio.run(shift(floor, options.minutes, options.seed))
        memory = floor.memory_mb()
    within = sum(s <= WITHIN_S for s in found.in_step)
    done = len(found.in_step) + found.late
    figures = {
        "bench": "shift", "desks": options.desks, "minutes": options.minutes, "server_workers": options.workers,
        "pushes": len(found.pushes), "push_p50_ms": share(found.pushes, 0.5), "push_p99_ms": share(found.pushes, 0.99),
        "in_step_p50_ms": share(found.in_step, 0.5), "in_step_p95_ms": share(found.in_step, 0.95),
        "in_step_p99_ms": share(found.in_step, 0.99), "within_2_s": round(within / max(done, 1), 4),
        "never": found.late, "pulls": len(found.pulls), "pull_p50_ms": share(found.pulls, 0.5),
        "errors": dict(found.errors), "cpu_s": cpu, **memory, "promise_within_2_s": 0.99,
    }  # fmt: skip
    print(json.dumps(figures))
    if options.write:
        kept.keep("shift", figures)
    return int(figures["within_2_s"] < 0.99 or bool(found.errors))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
