"""No row of the feed is skipped, whoever is slow; and a feed with positions from a sequence does skip some."""

from __future__ import annotations

import argparse
from typing import Any

from frontdoor.prove.place import postgres
from lead_server.database.engine import make_engine
from tests.prove import feed


def prove(options: argparse.Namespace) -> dict[str, Any]:
    """Both feeds, each over a database of its own for `options.seconds`."""
    with postgres() as (databases, folder):

        def run(*, naive: bool) -> feed.Figures:
            engine = make_engine(databases.server.url(databases.create()))
            try:
                return feed.run(engine, folder, options.seconds, options.seed, naive=naive)
            finally:
                engine.dispose()

        ours, naive = run(naive=False), run(naive=True)
    failures = [*ours.failures, *naive.failures]
    if ours.skipped:
        failures.append(f"{ours.skipped} members were skipped")
    if not naive.skipped:
        failures.append("the naive feed skipped nothing: this proof is blind")
    return {
        "seconds": options.seconds, "seed": options.seed, "writers": feed.WRITERS, "readers": feed.READERS,
        "writes": ours.writes, "moves": ours.moves, "slow": ours.slow, "begun_again": ours.again, "pulls": ours.pulls,
        "skipped": ours.skipped, "naive_writes": naive.writes, "naive_pulls": naive.pulls,
        "naive_skipped": naive.skipped, "failures": failures,
    }  # fmt: skip
