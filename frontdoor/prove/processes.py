"""Desks, server workers and PostgreSQL are killed under load; afterwards every acknowledged act is there exactly once.

Before that the same test runs over desks that acknowledge before they write: it must find lost acts, else it is blind.
"""

from __future__ import annotations

import argparse
import time
from typing import Any

from frontdoor.prove.place import postgres
from tests.prove.processes import HEADLESS, Battle, people_of
from tests.prove.victims import WORKERS, Postgres, TwoWorkers

PLANTED_MINUTES, PLANTED_PATIENCE_S = 1.0, 45.0
DURABLE: dict[str, str] = {}  #: PostgreSQL as it is shipped: it is killed itself


def prove(options: argparse.Namespace) -> dict[str, Any]:
    """`options.minutes` of kills, and what the server's tables say then."""
    planted = _lost_by_haste(options.seed)
    started = time.monotonic()
    with postgres(DURABLE) as (databases, folder):
        floor = TwoWorkers(databases.server.url(databases.create()), folder / "stage")
        try:
            people_of(floor)
            battle = Battle(floor, Postgres(databases.server), options.seed)
            figures = battle.run(options.minutes)
            lost, lost_calls, doubled = battle.lost(), battle.lost_calls(), battle.doubled()
            nowhere = battle.without_effect()
            at_server = int(battle.column("SELECT count(*) FROM operation")[0])
            refused = int(battle.column("SELECT count(*) FROM operation WHERE outcome = 'refused'")[0])
            rotated = int(
                battle.column("SELECT count(*) FROM audit_event WHERE action = 'device_rotated'")[0]
            )
        finally:
            floor.close()
    failures = [
        *([] if planted else ["blind: desks that acknowledge before they write lost nothing"]),
        *figures.failures,
        *(f"lost: operation {i} {figures.acknowledged[i]}" for i in sorted(lost)),
        *(f"lost: call {i}" for i in sorted(lost_calls)),
        *(f"doubled: {i}" for i in doubled),
        *(f"answered with ok and nowhere: {i}" for i in nowhere),
    ]
    acknowledged = len(figures.acknowledged) + len(figures.calls)
    return {
        "seed": options.seed, "minutes": round((time.monotonic() - started) / 60, 1), "server_workers": WORKERS,
        "desks": {"headless": len(HEADLESS), "window": 1}, "kills": dict(sorted(figures.kills.items())),
        "acknowledged": acknowledged, "calls_acknowledged": len(figures.calls), "at_server": at_server,
        "lost": len(lost) + len(lost_calls), "doubled": len(doubled), "without_effect": len(nowhere),
        "refused": refused, "devices_rotated": rotated, "lost_when_planted": planted,
        "failures": failures[:50],
    }  # fmt: skip


def _lost_by_haste(seed: int) -> int:
    """How many acknowledged acts the test misses when desks acknowledge too early."""
    with postgres(DURABLE) as (databases, folder):
        floor = TwoWorkers(databases.server.url(databases.create()), folder / "stage")
        try:
            people_of(floor)
            battle = Battle(floor, Postgres(databases.server), seed, hasty=True)
            battle.run(PLANTED_MINUTES, PLANTED_PATIENCE_S)
            return len(battle.lost())
        finally:
            floor.close()
