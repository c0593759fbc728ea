"""Each kind of act that came with the floor, at each point: its desk is killed by its process id, and comes back."""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from frontdoor.prove.kills import stage


def prove(_options: argparse.Namespace) -> dict[str, Any]:
    """All cells; the figures."""
    from tests.end2end.acts_killed import ASKED, KINDS, POINTS, Floor

    begun, cells = time.monotonic(), 0
    failures: list[str] = []
    with stage() as made, tempfile.TemporaryDirectory(prefix="leadline-acts-") as name:
        floor = Floor(made, Path(name))
        plan = [
            ([kind], point)
            for kind in KINDS
            for point in POINTS
            if kind not in ("ticket_changed", "deal_changed")
        ]
        plan += [(["ticket_opened", "ticket_changed"], point) for point in POINTS]
        plan += [(["deal_recorded", "deal_changed"], point) for point in POINTS]
        plan += [([kind], point) for kind in ASKED for point in ("key", "done")]
        plan += [(list(KINDS), point) for point in POINTS]
        for kinds, point in plan:
            found = floor.cell(kinds, point)
            cells += 1
            failures += found
            print(f"{'+'.join(kinds)} at {point}: {found or 'once'}", file=sys.stderr, flush=True)
    return {"cells": cells, "minutes": round((time.monotonic() - begun) / 60, 1), "failures": failures}
