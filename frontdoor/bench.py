"""`dev.py bench [NAME …]`: what the product promises, one JSON line a bench. Without a name: all, after one another."""

from __future__ import annotations

import itertools
import json
import os
import subprocess
import sys
import time

from frontdoor.setup import ROOT


def names() -> list[str]:
    """Every bench there is."""
    return sorted(p.stem.removeprefix("bench_") for p in (ROOT / "tests" / "benchmarks").glob("bench_*.py"))


def calibration() -> dict[str, object]:
    """How fast this machine is now: a fixed piece of work in milliseconds, the smallest of five."""

    def work() -> float:
        started = time.perf_counter()
        total = 0
        for i in range(2_000_000):
            total += i * i % 7
        return (time.perf_counter() - started) * 1000

    return {
        "bench": "calibration",
        "loop_ms": round(min(work() for _ in range(5)), 1),
        "cores": os.cpu_count(),
    }


def main(arguments: list[str]) -> int:
    """Run the named benches; what follows the first `--option` goes to each."""
    named = list(itertools.takewhile(lambda a: not a.startswith("-"), arguments))
    wanted, options = named or names(), arguments[len(named) :]
    if unknown := sorted(set(wanted) - set(names())):
        print(f"no such bench: {', '.join(unknown)}; there are: {', '.join(names())}", file=sys.stderr)
        return 2
    print(json.dumps(calibration()), flush=True)
    variables = {**os.environ, "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen")}
    failed = [
        name
        for name in wanted
        if subprocess.call(
            [sys.executable, "-m", f"tests.benchmarks.bench_{name}", *options], cwd=ROOT, env=variables
        )
    ]
    return int(bool(failed))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
