"""A thousand experiments without an effect, at several rates: who looks anytime, as planned, naively is wrong how often."""

from __future__ import annotations

import argparse
import os
import time
from concurrent.futures import ProcessPoolExecutor
from typing import Any

from tests.simulation.experiments import Tally, run

EXPERIMENTS = 1000
#: sales per contact, contacts an arm, the rate that was planned for
CASES = ((0.05, 1500, 0.05), (0.01, 1500, 0.02), (0.20, 1000, 0.20), (0.50, 500, 0.30))
EFFECT = (0.05, 5330, 0.0125)  #: rate, size for 80 % power, effect: what each way finds where something is


def prove(_options: argparse.Namespace) -> dict[str, Any]:
    """Every case with fixed seeds; each tally with the limit it must keep."""
    started, failures, cases = time.monotonic(), list[str](), list[dict[str, Any]]()
    with ProcessPoolExecutor(os.cpu_count() or 1) as pool:
        for rate, size, planned in CASES:
            tally = _all(pool, EXPERIMENTS, rate, size, 0.0, planned)
            cases.append({"rate": rate, "size": size, "planned": planned, **_told(tally)})
            failures += [f"{rate}: {one}" for one in _wrong(tally)]
        rate, size, effect = EFFECT
        found = _all(pool, 200, rate, size, effect, rate)
        with_effect = {"rate": rate, "size": size, "effect": effect, **_told(found)}
    if found.share("looked") < 0.7:
        failures.append("planned looks find too little where an effect is")
    return {
        "experiments": EXPERIMENTS, "limit": round(tally.limit(), 4), "cases": cases, "with_effect": with_effect,
        "seconds": round(time.monotonic() - started), "failures": failures,
    }  # fmt: skip


def _all(
    pool: ProcessPoolExecutor, count: int, rate: float, size: int, effect: float, planned: float
) -> Tally:
    parts = [range(n, min(n + 25, count)) for n in range(0, count, 25)]
    whole = Tally()
    for part in pool.map(_part, parts, *([value] * len(parts) for value in (rate, size, effect, planned))):
        whole.experiments += part.experiments
        for name in ("always", "looked", "peeked", "last", "ratio"):
            setattr(whole, name, getattr(whole, name) + getattr(part, name))
        for word, n in part.words.items():
            whole.words[word] = whole.words.get(word, 0) + n
    return whole


def _part(seeds: range, rate: float, size: int, effect: float, planned: float) -> Tally:
    return run(seeds, size=size, rate=rate, effect=effect, planned=planned)


def _wrong(tally: Tally) -> list[str]:
    found = []
    if tally.share("always") > tally.limit():
        found.append(f"the always-valid interval excludes zero in {tally.share('always'):.1%}")
    if tally.share("looked") > tally.limit():
        found.append(f"planned looks cross in {tally.share('looked'):.1%}")
    if tally.share("peeked") <= 0.10:
        found.append(f"naive peeking is wrong in {tally.share('peeked'):.1%} only")
    return found


def _told(tally: Tally) -> dict[str, Any]:
    names = ("always", "looked", "peeked", "last", "ratio")
    return {
        **{name: round(tally.share(name), 4) for name in names},
        "words": dict(sorted(tally.words.items())),
    }
