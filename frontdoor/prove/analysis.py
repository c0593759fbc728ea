"""A thousand recordings, workers killed at random: each stage is done, and done once."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from frontdoor.prove.place import postgres


def prove(options: argparse.Namespace) -> dict[str, Any]:
    """Over a database of its own; `options.recordings` of them."""
    from tests.prove import analysis

    with postgres() as (databases, folder):
        return analysis.run(
            databases.server.url(databases.create()), Path(folder), options.recordings, options.seed
        )
