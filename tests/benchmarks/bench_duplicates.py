"""`bench duplicates`: the search for duplicates over a million leads: how long, how much memory, what it finds.

`python -m tests.benchmarks.bench_duplicates [--leads 1000000] [--keep FOLDER]` prints one JSON line. Everybody lives in a
house of her own, names are as few as they are; two in a hundred leads are written a second time, with the same name, house
and number, as an import twice does it. Beside, in SQL by hand over the same leads: the pairs that share a number, which is a
part of what is compared and says nothing of likeness.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from sqlalchemy import insert, text

from db.central.lead_acts import duplicate_run
from frontdoor.bench import calibration
from lead_server.lead_library import searching
from tests.benchmarks.big_desk import percentile
from tests.benchmarks.big_library import BigLibrary, big_library

EVERY = 50  #: one lead of so many is there twice
_HOUSES = """
    UPDATE lead SET place = 'High Street ' || ('x' || right(CAST(id AS text), 8))::bit(32)::int
    WHERE org_id = CAST(:org AS uuid)
"""
_TWICE = (
    """
    UPDATE lead l SET name = o.name, company = o.company, place = o.place FROM lead o
    WHERE o.org_id = l.org_id AND o.id = CAST(:one AS uuid) AND l.org_id = CAST(:org AS uuid) AND l.id = CAST(:other AS uuid)
    """,
    """
    UPDATE number n SET key_hash = o.key_hash, e164 = o.e164, last4 = o.last4 FROM number o
    WHERE o.org_id = n.org_id AND o.lead_id = CAST(:one AS uuid) AND n.org_id = CAST(:org AS uuid)
        AND n.lead_id = CAST(:other AS uuid)
    """,
)
_BY_HAND = text(
    "SELECT count(*) FROM number a JOIN number b ON b.org_id = a.org_id AND b.key_hash = a.key_hash"
    " AND b.lead_id > a.lead_id WHERE a.org_id = :org"
)
_FOUND = text(
    "SELECT count(*) AS pairs, count(*) FILTER (WHERE l.name = o.name AND l.place = o.place) AS twice FROM lead_duplicate d"
    " JOIN lead l ON l.org_id = d.org_id AND l.id = d.lead_id JOIN lead o ON o.org_id = d.org_id AND o.id = d.other_id"
    " WHERE d.org_id = :org"
)


def plant(big: BigLibrary, leads: int) -> int:
    """Gives how many leads are there twice."""
    planted = range(1, leads, EVERY)
    if not big.told("twice"):
        pairs = [
            {"org": big.org_id, "one": _id(n - 1), "other": _id(n)} for n in planted
        ]  # the neighbour becomes the copy
        with big.engine.begin() as connection:
            connection.execute(text(_HOUSES.replace("::", "\\:\\:")), {"org": big.org_id})
            for statement in _TWICE:
                connection.execute(text(statement), pairs)
        with big.engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
            connection.execute(text("VACUUM (ANALYZE) lead, number"))
        big.tell("twice", len(planted))
    return len(planted)


def _id(n: int) -> str:
    return f"01900000-0000-7000-8000-{n:012x}"


def peak_mb() -> int:
    """The most that this process ever held; 0 where the system does not say."""
    try:
        lines = Path("/proc/self/status").read_text().splitlines()
    except OSError:
        return 0
    return next((int(line.split()[1]) // 1024 for line in lines if line.startswith("VmHWM:")), 0)


def search(big: BigLibrary, most: int) -> list[float]:
    """From the beginning, at most so many batches of a thousand; gives the milliseconds of each."""
    with big.engine.begin() as connection:
        for table in ("lead_duplicate", "lead_block", "duplicate_run"):
            connection.execute(text(f"TRUNCATE {table}"))
        connection.execute(insert(duplicate_run).values(org_id=big.org_id, code=searching.ALL))
    found, begun = [], time.perf_counter()
    while len(found) < most and searching.step(big.engine, big.org_id):
        found.append((time.perf_counter() - begun) * 1000)
        begun = time.perf_counter()
    return found


def main(argv: Sequence[str] | None = None) -> int:
    """Print one JSON line; 1 when a lead that is there twice was not found."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--leads", type=int, default=1_000_000)
    parser.add_argument(
        "--keep", type=Path, help="keep the database in this folder, and use it the next time"
    )
    parser.add_argument("--batches", type=int, default=sys.maxsize, help="stop after so many thousand leads")
    options = parser.parse_args(argv)
    with big_library(options.leads, tokens=False, keep=options.keep) as big:
        plant(big, options.leads)
        before = peak_mb()
        begun = time.perf_counter()
        batches = search(big, options.batches)
        took = time.perf_counter() - begun
        searched = min(options.leads, len(batches) * searching.BATCH)
        planted = len(range(1, searched, EVERY))
        org: dict[str, Any] = {"org": big.org_id}
        with big.engine.connect() as connection:
            begun = time.perf_counter()
            same_number = connection.execute(_BY_HAND, org).scalar_one()
            by_hand = time.perf_counter() - begun
            found = connection.execute(_FOUND, org).one()
    third = max(1, len(batches) // 3)
    figures = {
        "bench": "duplicates", "leads": options.leads, "searched": searched, "twice": planted, "seconds": round(took, 1),
        "leads_a_second": round(searched / took), "batch_p50_ms": round(percentile(batches, 0.5), 1),
        "batch_p99_ms": round(percentile(batches, 0.99), 1),
        # how it grows: a batch in the last third against one in the first
        "growth": round(percentile(batches[-third:], 0.5) / percentile(batches[:third], 0.5), 2),
        "pairs": found.pairs, "found_twice": found.twice, "memory_mb": peak_mb(), "memory_before_mb": before,
        "by_hand_pairs": same_number, "by_hand_s": round(by_hand, 2), "loop_ms": calibration()["loop_ms"],
        "kept": found.twice >= planted,
    }  # fmt: skip
    print(json.dumps(figures))
    return int(not figures["kept"])


if __name__ == "__main__":
    sys.exit(main())
