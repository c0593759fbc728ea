"""Many histories over real storages, spread over the cores: `dev.py simulate --real --histories N`.

Every process has a database of its own in one embedded PostgreSQL, where a history is an organisation that is dropped
afterwards; desks' files lie in memory where the system has such a disk.
"""

from __future__ import annotations

import json
import logging
import sys
import time
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed
from multiprocessing import get_context
from typing import Any

from sqlalchemy import Engine

from frontdoor.prove.place import postgres
from lead_server.database.engine import make_engine
from tests.simulation.history import Result
from tests.simulation.real import compared
from tests.simulation.tally import Tally

CHUNK = 5
_engine: list[Engine] = []  #: of this process


def several(url: str, first: int, count: int, faults: Sequence[str]) -> tuple[Tally, list[Result]]:
    """Histories `first` to `first + count - 1`, both ways; those with problems."""
    if not _engine:
        logging.getLogger("lead_server").setLevel(
            logging.CRITICAL
        )  # what is refused on purpose need not be said
        _engine.append(make_engine(url, pool_size=4))
    tally = Tally()
    results = [compared(seed, _engine[0], tally, faults) for seed in range(first, first + count)]
    return tally, [result for result in results if result.problems]


def many(first: int, count: int, faults: Sequence[str], cores: int) -> dict[str, Any]:
    """The figures of so many seeds.

    `differing`: seeds that were another history than in memory. `broken`: seeds that broke a promise for real.
    """
    begun, tally, bad = time.perf_counter(), Tally(), list[Result]()
    # PostgreSQL's launcher has threads here: a forked child would inherit their locks
    with postgres() as (databases, _):
        pools = [
            (ProcessPoolExecutor(1, get_context("spawn")), databases.server.url(databases.create()))
            for _ in range(max(1, cores))
        ]
        starts = range(first, first + count, CHUNK)
        waiting = []
        for number, start in enumerate(starts):
            pool, url = pools[number % len(pools)]
            waiting.append(pool.submit(several, url, start, min(CHUNK, first + count - start), faults))
        for future in as_completed(waiting):
            part, problems = future.result()
            tally.add(part)
            bad.extend(problems)
        for pool, _url in pools:
            pool.shutdown()
    differing = [r.seed for r in bad if any(p.startswith("==") for p in r.problems)]
    broken = [r.seed for r in bad if any(not p.startswith("==") for p in r.problems)]
    for result in bad[:5]:
        print(f"seed {result.seed}: {result.problems[0]}", file=sys.stderr)
    seconds = time.perf_counter() - begun
    return {
        "compared": tally.histories, "differing": len(differing), "broken": len(broken), "first_seed": first,
        "steps": tally.steps, "faults": sum(tally.faults.values()), "cells": len(tally.cells),
        "differing_seeds": sorted(differing)[:20], "broken_seeds": sorted(broken)[:20],
        "seconds": round(seconds, 1), "histories_a_minute": round(tally.histories / seconds * 60),
    }  # fmt: skip


def main(first: int, count: int, faults: Sequence[str], cores: int) -> int:
    """Compare and tell; 1 when anything differs or is broken."""
    figures = many(first, count, faults, cores)
    print(json.dumps(figures))
    return int(bool(figures["differing"] or figures["broken"]))
