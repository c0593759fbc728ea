"""`dev.py prove [NAME …]`: the long proofs. Without a name: all, after one another.

Each prints one JSON line; `--write` keeps it in `docs/proof/`, with date, commit and machine. It fails when one of its
`failures` is told.
"""

from __future__ import annotations

import argparse
import importlib
import json
import sys
import time
from collections.abc import Callable
from typing import Any

from frontdoor.prove import kept

PROOFS = {
    "kills": "a desk is killed at random moments of its calls",
    "acts": "each new kind of act of a desk, killed between key and sync: there once",
    "feed": "writers and readers in threads over PostgreSQL: no row is skipped",
    "processes": "desks, server and PostgreSQL are killed under load: every act once",
    "telephone": "a thousand calls in a row, two hundred four at a time, engines killed anywhere and in every state",
    "playable": "from a hang-up to sound that plays in Quality, one call after the other and four at once",
    "analysis": "a thousand recordings, workers killed at random: each stage done, and done once",
    "speech": "real recordings in three languages: word errors, phrases found, speakers of one channel told apart",
    "knowledge": "thirty questions in three languages: the right article among the first three, by words and by meaning",
    "experiments": "a thousand experiments without an effect, looked at any time, as planned, and naively",
    "restore": "backups under writers, killed in backup and restore: what comes back is the moment that was asked for",
    "suite": "tests that the suite leaves out to stay short: every point of a kill, the second engine, another PostgreSQL",
    "mutants": "seeded mistakes, each caught within 1,000 histories",
}
Proof = Callable[[argparse.Namespace], dict[str, Any]]


def main(arguments: list[str]) -> int:
    """Prove; 0 when every proof holds."""
    names = "; ".join(f"{name}: {words}" for name, words in PROOFS.items())
    parser = argparse.ArgumentParser(prog="dev.py prove", description=__doc__, epilog=names)
    parser.add_argument("proofs", nargs="*", metavar="NAME", help=", ".join(PROOFS))
    parser.add_argument("--minutes", type=float, default=5.0, help="kills, processes: stop after this long")
    parser.add_argument("--rounds", type=int, default=10_000, help="kills: stop after so many")
    parser.add_argument("--seconds", type=float, default=60.0, help="feed: how long they write")
    parser.add_argument("--calls", type=int, default=1000, help="telephone: so many in a row")
    parser.add_argument("--recordings", type=int, default=1000, help="analysis: so many in the queue")
    parser.add_argument("--seed", type=int, default=int(time.time()), help="of moments and choices")
    parser.add_argument("--write", action="store_true", help="keep the line in docs/proof/")
    options = parser.parse_args(arguments)
    if unknown := sorted(set(options.proofs) - PROOFS.keys()):
        parser.error(f"no such proof: {', '.join(unknown)}; there are: {', '.join(PROOFS)}")
    failed = False
    for name in options.proofs or PROOFS:
        prove: Proof = importlib.import_module(f"frontdoor.prove.{name}").prove
        figures = {"proof": name, **prove(options)}
        print(json.dumps(figures, ensure_ascii=False), flush=True)
        if options.write:
            kept.keep(name, figures)
        failed |= bool(figures["failures"])
    return int(failed)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
