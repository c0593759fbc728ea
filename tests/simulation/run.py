"""Many histories over the cores of this machine, and what they came to.

`python -m tests.simulation.run --histories N --seed S [--faults a,b] [--json] [--until-broken]`; `dev.py simulate` is the
same. A history is named by its seed alone: `--histories 1 --seed 4711 --log` replays it event for event.
"""

from __future__ import annotations

import argparse
import gc
import json
import logging
import os
import sys
import time
import traceback
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field
from typing import Any

from tests.simulation.history import History, Result
from tests.simulation.tally import CELLS, FAULTS, Tally

CHUNK = 50
COLLECT_EVERY = 25
#: word of the report -> the invariants that it counts
REPORT = {
    "lost": ("I1", "I7"), "doubled": ("I2",), "hidden": ("I3",), "diverged": ("I4", "I6", "I8", "I9", "I13"),
    "out_of_scope_left": ("I5",), "files": ("I10",), "unbounded": ("I11", "I12"), "not_repeatable": ("I14",),
    "broken": ("!!",),
}  # fmt: skip
TWICE_EVERY = 50  #: one history in so many is lived through twice (I14)


@dataclass
class Total:
    """Figures of a run."""

    tally: Tally = field(default_factory=Tally)
    broken: list[Result] = field(default_factory=list)
    fewest_steps: int = 1_000_000
    fewest_faults: int = 1_000_000


def one(seed: int, faults: Sequence[str] = FAULTS, tally: Tally | None = None) -> Result:
    """Live through one history; a fault of ours in the middle is a broken promise as well."""
    history = History(seed, faults, tally)
    try:
        return history.run()
    except Exception:
        words = traceback.format_exc().strip().splitlines()
        return Result(seed, 0, 0, 0, [f"!! {words[-1]} | {' | '.join(w.strip() for w in words[-7:-1])}"])
    finally:
        history.close()


def calm() -> None:
    """Before many histories in one process."""
    gc.disable()  # a history's own graph is dropped whole now and then, and what was imported is never looked through
    gc.collect()  # garbage that is frozen stays for good
    gc.freeze()
    logging.getLogger("lead_server").setLevel(logging.CRITICAL)  # what is refused on purpose need not be said


def several(first: int, count: int, faults: Sequence[str]) -> Total:
    """Histories `first` to `first + count - 1` in this process."""
    calm()
    total = Total()
    for seed in range(first, first + count):
        result = one(seed, faults, total.tally)
        if not result.problems and seed % TWICE_EVERY == 0 and one(seed, faults).trace != result.trace:
            result.problems.append("I14 the same seed was another history the second time")
        total.fewest_steps = min(total.fewest_steps, result.steps)
        total.fewest_faults = min(total.fewest_faults, result.faults)
        if result.problems:
            total.broken.append(result)
        if seed % COLLECT_EVERY == 0:
            gc.collect()
    return total


def chunks(first: int, count: int) -> Iterator[tuple[int, int]]:
    for start in range(first, first + count, CHUNK):
        yield start, min(CHUNK, first + count - start)


def many(first: int, count: int, faults: Sequence[str], cores: int, *, until_broken: bool = False) -> Total:
    """Histories over several processes; with `until_broken` it stops after the first chunk that broke a promise."""
    total = Total()

    def take(part: Total) -> bool:
        total.tally.add(part.tally)
        total.broken.extend(part.broken)
        total.fewest_steps = min(total.fewest_steps, part.fewest_steps)
        total.fewest_faults = min(total.fewest_faults, part.fewest_faults)
        return bool(until_broken and total.broken)

    if cores == 1 or count <= CHUNK:
        for start, n in chunks(first, count):
            if take(several(start, n, faults)):
                break
        return total
    with ProcessPoolExecutor(cores) as pool:
        waiting = [pool.submit(several, start, n, faults) for start, n in chunks(first, count)]
        for future in waiting:
            if take(future.result()):
                pool.shutdown(cancel_futures=True)
                break
    return total


def report(total: Total, seconds: float, first: int) -> dict[str, Any]:
    """The figures as one JSON object."""
    lines = [line for result in total.broken for line in result.problems]
    missing = total.tally.missing()
    return {
        "histories": total.tally.histories, "first_seed": first, "steps": total.tally.steps,
        "fewest_steps": total.fewest_steps, "fewest_faults": total.fewest_faults,
        "faults_by_kind": dict(sorted(total.tally.faults.items())),
        "cells": {
            "all": len(CELLS), "missing": len(missing), "missing_first": missing[:10],
            "least": min(total.tally.cells[str(cell)] for cell in CELLS),
        },
        **{word: sum(line[:3].strip().rstrip(":") in marks for line in lines) for word, marks in REPORT.items()},
        "broken_seeds": [result.seed for result in total.broken][:20],
        "seconds": round(seconds, 1), "histories_a_minute": round(total.tally.histories / max(seconds, 1e-9) * 60),
    }  # fmt: skip


def main(arguments: Sequence[str]) -> int:
    """Run and tell; 1 when a promise was broken."""
    if "--day" in arguments:  # a floor at work, not histories: other options
        from tests.simulation import day

        return day.main([one for one in arguments if one != "--day"])
    parser = argparse.ArgumentParser(prog="dev.py simulate", description="Seeded histories of the feed.")
    parser.add_argument("--day", action="store_true", help="a day of a whole floor; --day --help tells more")
    parser.add_argument("--histories", type=int, default=1_000)
    parser.add_argument("--seed", type=int, default=1, help="of the first history; the others follow")
    parser.add_argument("--faults", help="only these, with commas between")
    parser.add_argument("--jobs", "--cores", dest="cores", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--until-broken", action="store_true", help="stop at the first broken promise")
    parser.add_argument("--log", action="store_true", help="print what happened in the (one) history")
    parser.add_argument(
        "--real", action="store_true", help="over PostgreSQL and encrypted files as well, and compare"
    )
    parser.add_argument(
        "--recordings", action="store_true", help="of recordings on their way, not of the feed"
    )
    parser.add_argument("--json", action="store_true", help="print the figures as one JSON line only")
    options = parser.parse_args(arguments)
    faults = tuple(options.faults.split(",")) if options.faults else FAULTS
    if unknown := sorted(set(faults) - set(FAULTS)):
        print(f"no such fault: {', '.join(unknown)}; there are: {', '.join(FAULTS)}", file=sys.stderr)
        return 2
    if options.recordings:
        from tests.simulation import recordings

        return recordings.main(["--histories", str(options.histories), "--seed", str(options.seed)])
    if options.real:
        from tests.simulation import (
            real_run,
        )  # PostgreSQL and the desk's database are not needed for the others

        return real_run.main(options.seed, options.histories, faults, options.cores)
    if options.log:
        return _replay(options.seed, faults)
    begun = time.perf_counter()
    total = many(options.seed, options.histories, faults, options.cores, until_broken=options.until_broken)
    figures = report(total, time.perf_counter() - begun, options.seed)
    print(json.dumps(figures) if options.json else json.dumps(figures, indent=1))
    for result in total.broken[:5]:
        for line in result.problems[:5]:
            print(f"seed {result.seed}: {line}", file=sys.stderr)
    return int(bool(total.broken))


def _replay(seed: int, faults: Sequence[str]) -> int:
    history = History(seed, faults, log=True)
    try:
        history.run()
    finally:
        print("\n".join(history.log or ()))
        print("\n".join(history.problems) or "nothing is broken")
    return int(bool(history.problems))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
