"""From hang-up to sound in Quality: p95 at most 60 s. A real desk with its softphone, kamailio, sipp's customers."""

from __future__ import annotations

import argparse
import tempfile
from pathlib import Path
from typing import Any

from frontdoor.prove.kills import stage


def prove(_options: argparse.Namespace) -> dict[str, Any]:
    """Sixteen calls of 1.5 to 15 s in a row at one desk, then four at once at four desks."""
    from tests.prove import playable

    with tempfile.TemporaryDirectory() as folder, stage() as floor:
        return playable.run(floor, Path(folder))
