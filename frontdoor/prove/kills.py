"""A desk is killed at random moments of its calls, again and again, and looked at."""

from __future__ import annotations

import argparse
import random
import sys
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from frontdoor.prove.place import postgres

if TYPE_CHECKING:
    from tests.end2end.stage import Stage


@contextmanager
def stage() -> Iterator[Stage]:
    """A lead server process with a tiny floor, over a PostgreSQL of its own; nothing is left behind."""
    from tests.end2end.stage import Stage

    with postgres() as (databases, folder):
        made = Stage(databases.server.url(databases.create()), folder / "stage")
        try:
            yield made
        finally:
            made.close()


def prove(options: argparse.Namespace) -> dict[str, Any]:
    return kills(options.minutes, options.rounds, options.seed)


def kills(minutes: float, rounds: int, seed: int) -> dict[str, Any]:
    """Random kills until the time is over or enough rounds are done; the figures."""
    from tests.end2end.kills import KEPT_AFTER_S, random_round
    from tests.end2end.stage import in_step

    chance, met, lost, typed, failures = random.Random(seed), Counter[str](), [], 0, []
    started = time.monotonic()
    with stage() as floor:
        desk = floor.desk()
        in_step(desk)
        number = 0
        while number < rounds and time.monotonic() - started < minutes * 60:
            number += 1
            try:
                desk, outcome = random_round(floor, desk, chance)
            except Exception as trouble:  # told with its round; a fresh desk goes on
                failures.append(f"round {number}: {type(trouble).__name__}: {str(trouble)[:300]}")
                print(failures[-1], file=sys.stderr, flush=True)
                desk = floor.desk()
                in_step(desk)
                continue
            met[outcome.met] += 1
            lost.append(outcome.lost_ms)
            typed += outcome.typed
            print(f"round {number}: {outcome}", file=sys.stderr, flush=True)
        calls = floor.value("SELECT count(*) FROM call")
        operations = floor.value("SELECT count(*) FROM operation WHERE kind='call_finished'")
    return {
        "seed": seed, "rounds": number, "minutes": round((time.monotonic() - started) / 60, 1),
        "met": dict(sorted(met.items())), "characters_typed": typed, "kept_after_ms": int(KEPT_AFTER_S * 1000),
        "lost_ms_worst": max(lost, default=0), "lost_ms_median": sorted(lost)[len(lost) // 2] if lost else 0,
        "calls_at_server": calls, "operations_at_server": operations, "failures": failures,
    }  # fmt: skip
