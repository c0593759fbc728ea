"""What happens on a simulated day: arrivals and lengths as a real call centre had them (`../shared/data/arrivals`)."""

from __future__ import annotations

import csv
import random
from dataclasses import asdict, dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

WEEKDAY, OPEN, SHUT = "Mon", 8, 18
#: (disposition, share of answered calls); a sale and a promised call are acts of their own
OUTCOMES = (("reached.refused.price", 0.8), ("not_reached.hung_up", 0.2))


@dataclass(frozen=True)
class Contact:
    """One call as it will come.

    Attributes:
        talk_s: 0: nobody takes it. then: sold, callback, or nothing.
    """

    n: int
    at_s: int
    ring_s: int
    talk_s: int
    wrap_s: int
    outcome: str
    then: str = ""

    def row(self) -> dict[str, Any]:
        return asdict(self)


def plan_day(folder: Path, agents: int, calls: int, seed: int) -> list[list[Contact]]:
    """For each agent her calls in their order: each begins behind the wrap-up of the one before."""
    chance = random.Random(seed)
    slots = _slots(folder)
    lengths = _quantiles(folder, "service_s", "ALL")
    moments = sorted(
        slot * 1800 + chance.random() * 1800
        for slot in chance.choices(list(slots), weights=list(slots.values()), k=calls)
    )
    plans: list[list[Contact]] = [[] for _ in range(agents)]
    free = [float(OPEN * 3600)] * agents
    for moment in moments:
        agent = min(range(agents), key=lambda one: (max(free[one], moment), len(plans[one])))
        at = int(max(free[agent], moment))
        taken = chance.random() < 0.85
        talk = max(5, int(lengths[chance.randrange(len(lengths))])) if taken else 0
        pick = chance.random()
        outcome = next((code for code, share in OUTCOMES if (pick := pick - share) < 0), OUTCOMES[-1][0])
        then = chance.choices(("", "sold", "callback"), weights=(70, 15, 15))[0] if taken else ""
        one = Contact(
            n=len(plans[agent]), at_s=at, ring_s=chance.randrange(2, 15), talk_s=talk, wrap_s=chance.randrange(10, 120),
            outcome=outcome, then=then,
        )  # fmt: skip
        plans[agent].append(one)
        free[agent] = at + one.ring_s + talk + one.wrap_s
    return plans


def virtual(seconds: float, today: datetime) -> datetime:
    """Seconds since midnight, UTC, as a moment of today; a long last call stays within the day."""
    midnight = datetime(today.year, today.month, today.day, tzinfo=UTC)
    return midnight + timedelta(seconds=min(seconds, 86_000))


def _slots(folder: Path) -> dict[int, float]:
    with (folder / "half_hour_profile.csv").open(encoding="utf-8") as file:
        rows = [row for row in csv.DictReader(file) if row["weekday"] == WEEKDAY]
    found = {int(row["slot"]): float(row["mean_calls_per_day"]) for row in rows}
    return {slot: mean for slot, mean in found.items() if 2 * OPEN <= slot < 2 * SHUT}


def _quantiles(folder: Path, kind: str, of: str) -> list[float]:
    with (folder / "quantiles.csv").open(encoding="utf-8") as file:
        return [
            float(row["value"]) for row in csv.DictReader(file) if (row["kind"], row["type"]) == (kind, of)
        ]
