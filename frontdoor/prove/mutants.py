"""Seeded mistakes in copies of the shipped files: each is caught by a simulated history; its first seed is recorded."""

from __future__ import annotations

import argparse
import os
import sys
import time
from typing import Any

from tests.simulation.mutants import MUTANTS, WITHIN, keep, search


def prove(_options: argparse.Namespace) -> dict[str, Any]:
    """Every mutant: the seed that is recorded for it, or where that is not it any more all from the first on."""
    started, seeds, failures = time.monotonic(), dict[str, int](), list[str]()
    for mutant, caught in search(MUTANTS, 1, os.cpu_count() or 1):
        if caught is None:
            failures.append(f"{mutant.name}: got away")
        else:
            seeds[mutant.name] = caught[0]
            keep({mutant.name: caught[0]})
        print(f"{mutant.name}: {caught}", file=sys.stderr, flush=True)
    return {
        "mutants": len(MUTANTS), "caught": len(seeds), "within": WITHIN, "latest_seed": max(seeds.values(), default=0),
        "seeds": dict(sorted(seeds.items())), "seconds": round(time.monotonic() - started), "failures": failures,
    }  # fmt: skip
