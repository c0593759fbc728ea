"""`dev.py prove`: the long proofs. A desk is killed at random moments of its calls, again and again, and looked at.

One JSON line says what was met; `--write` keeps it in `docs/proof/`.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import random
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from frontdoor.setup import ROOT

if TYPE_CHECKING:
    from tests.end2end.stage import Stage

PROOFS = ROOT / "docs" / "proof"


@contextmanager
def stage() -> Iterator[Stage]:
    """A lead server process with a tiny floor, over a PostgreSQL of its own; nothing is left behind."""
    from lead_server.database.embedded import EmbeddedPostgres
    from tests.end2end.stage import Stage
    from tests.helpers.postgres import FAST, Databases

    with tempfile.TemporaryDirectory(prefix="leadline-prove-") as folder:
        base = Path(folder)
        base.chmod(0o755)  # PostgreSQL may run as another account
        server = EmbeddedPostgres(base / "pg", settings=FAST)
        server.start()
        try:
            databases = Databases(server)
            databases.build_template()
            made = Stage(server.url(databases.create()), base / "stage")
            try:
                yield made
            finally:
                made.close()
        finally:
            server.stop()


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
        "proof": "kills", "seed": seed, "rounds": number, "minutes": round((time.monotonic() - started) / 60, 1),
        "met": dict(sorted(met.items())), "characters_typed": typed, "kept_after_ms": int(KEPT_AFTER_S * 1000),
        "lost_ms_worst": max(lost, default=0), "lost_ms_median": sorted(lost)[len(lost) // 2] if lost else 0,
        "calls_at_server": calls, "operations_at_server": operations, "failures": failures,
        "python": platform.python_version(), "system": platform.platform(), "cores": os.cpu_count(),
    }  # fmt: skip


def main(arguments: list[str]) -> int:
    """Prove; 0 when nothing was lost and nothing came twice."""
    parser = argparse.ArgumentParser(prog="dev.py prove", description=__doc__)
    parser.add_argument("--minutes", type=float, default=10.0, help="stop after this long")
    parser.add_argument("--rounds", type=int, default=10_000, help="stop after so many kills")
    parser.add_argument("--seed", type=int, default=int(time.time()), help="of the moments and the words")
    parser.add_argument("--write", action="store_true", help="keep the line in docs/proof/")
    options = parser.parse_args(arguments)
    figures = kills(options.minutes, options.rounds, options.seed)
    line = json.dumps(figures, ensure_ascii=False)
    print(line)
    if options.write:
        PROOFS.mkdir(parents=True, exist_ok=True)
        (PROOFS / "kills.json").write_text(line + "\n", encoding="utf-8")
    return int(bool(figures["failures"]))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
