"""`bench intake`: a list of a million rows is imported while the floor works: what agents wait for meanwhile.

The command runs in a process of its own over the durable database of a running server; three agents finish calls all the
time. Promises: every row is stored, no push of an agent longer than 2 s, and at most one in a hundred longer
than half a second; nothing of the floor is lost: as many calls at the server as were pushed.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import random
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from sqlalchemy import text

from lead_server.database.engine import make_engine
from tests.benchmarks.bench_assign import CALM_S, _calls, _first_pull
from tests.benchmarks.bench_import import write_list
from tests.benchmarks.crowd import Crowd, crowd, share
from tests.helpers.world import ESCROW_KEY

AGENTS, THEIRS, AT_WORK = 12, 200, 3
WAIT_S, SELDOM_S = 2.0, 0.5
_WAS = "SELECT count(*) FROM lead WHERE org_id = :org"


def main(arguments: list[str]) -> int:
    """Print one JSON line; 1 when a promise is broken."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--rows", type=int, default=1_000_000)
    parser.add_argument("--workers", type=int, default=1)
    options = parser.parse_args(arguments)
    with crowd(AGENTS, THEIRS, options.workers) as floor, tempfile.TemporaryDirectory() as name:
        path = Path(name) / "list.csv"
        (Path(name) / "escrow.key").write_bytes(ESCROW_KEY)
        write_list(path, options.rows)
        figures = asyncio.run(_measure(floor, path, options.rows))
    print(json.dumps(figures), flush=True)
    return int(not figures["kept"])


async def _measure(floor: Crowd, path: Path, rows: int) -> dict[str, Any]:
    engine = make_engine(floor.database)
    with engine.connect() as connection:
        code = connection.execute(text("SELECT code FROM organisation")).scalar_one()
        before = connection.execute(text(_WAS), {"org": floor.org_id}).scalar_one()
    chance = random.Random(31)
    agents = [(desk, desk.line(floor.url)) for desk in floor.desks[:AT_WORK]]
    for desk, _ in agents:
        await _first_pull(desk, floor.url)

    async def work(waits: list[float], until: float) -> None:
        await asyncio.gather(*(_calls(desk, line, chance, waits, until) for desk, line in agents))

    calm: list[float] = []
    await work(calm, time.monotonic() + CALM_S)
    waits: list[float] = []
    floor_works = asyncio.create_task(work(waits, time.monotonic() + 3_600))
    begun = time.monotonic()
    outcome = await asyncio.to_thread(_import, floor, str(code), path)
    seconds = time.monotonic() - begun
    floor_works.cancel()
    await asyncio.gather(floor_works, return_exceptions=True)
    with engine.connect() as connection:
        calls = connection.execute(text("SELECT count(*) FROM call")).scalar_one()
        after = connection.execute(text(_WAS), {"org": floor.org_id}).scalar_one()
    engine.dispose()
    for _, line in agents:
        line.close()
    seldom = sum(one > SELDOM_S for one in waits) / max(1, len(waits))
    pushed = len(calm) + len(waits)
    exact = after - before == rows
    whole = pushed <= calls <= pushed + AT_WORK  # what was on its way when the clock stopped
    return {
        "bench": "intake", "rows": rows, "seconds": round(seconds, 1), "rows_a_second": round(rows / seconds),
        "stored": after - before, "outcome": outcome, "pushes": len(waits), "agent_ms": share(waits, 0.5),
        "agent_p99_ms": share(waits, 0.99), "agent_longest_ms": share(waits, 1.0), "calm_ms": share(calm, 0.5),
        "calm_longest_ms": share(calm, 1.0), "over_half_a_second": round(seldom, 4), "calls": calls, "pushed": pushed,
        "promise_wait_s": WAIT_S, "kept": exact and whole and bool(waits) and max(waits) <= WAIT_S and seldom <= 0.01,
    }  # fmt: skip


def _import(floor: Crowd, code: str, path: Path) -> dict[str, Any]:
    """The command, in a process of its own."""
    command = [
        sys.executable, "-m", "lead_server", "leads", "import", str(path), "--organisation", code, "--data",
        str(path.parent), "--database", floor.database, "--country", "CN", "--json",
    ]  # fmt: skip
    done = subprocess.run(command, capture_output=True, text=True, check=False, env={**os.environ})
    assert done.returncode == 0, done.stderr[-2000:]
    said: dict[str, Any] = json.loads(done.stdout)
    return {name: value for name, value in said.items() if isinstance(value, int | float)}


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
