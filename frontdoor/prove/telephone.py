"""The softphone under calls: a real exchange and sipp's customers on loopback, without window. Needs kamailio and sipp."""

from __future__ import annotations

import argparse
import tempfile
from pathlib import Path
from typing import Any

from tests.prove import telephone


def prove(options: argparse.Namespace) -> dict[str, Any]:
    """`options.calls` in a row, a fifth of it four at a time, then kills."""
    with tempfile.TemporaryDirectory() as folder:
        return {"seed": options.seed, **telephone.run(Path(folder), options.calls, options.seed)}
