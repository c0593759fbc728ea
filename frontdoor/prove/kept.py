"""Where the output of proofs and benches is kept: `docs/proof/`, a line a run, the newest last."""

from __future__ import annotations

import json
import os
import platform
import subprocess
from contextlib import suppress
from datetime import UTC, datetime
from typing import Any

from frontdoor.bench import calibration
from frontdoor.setup import ROOT

FOLDER = ROOT / "docs" / "proof"


def circumstances() -> dict[str, Any]:
    """When, of which commit, on what: a figure without them says little.

    `load` is the machine's one-minute load average, None where the system has none; `loop_ms` the fixed piece of work of
    `dev.py bench`, afterwards.
    """
    done = subprocess.run(
        ["git", "describe", "--always", "--dirty"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    load = None
    with suppress(OSError, AttributeError):
        load = round(os.getloadavg()[0], 1)
    return {
        "date": datetime.now(UTC).strftime("%Y-%m-%dT%H:%MZ"), "commit": done.stdout.strip(),
        "python": platform.python_version(), "system": platform.platform(), "cores": os.cpu_count(), "load": load,
        "loop_ms": calibration()["loop_ms"],
    }  # fmt: skip


def keep(name: str, figures: dict[str, Any]) -> None:
    """Add a line to `docs/proof/<name>.jsonl`."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    line = json.dumps({**figures, **circumstances()}, ensure_ascii=False)
    with (FOLDER / f"{name}.jsonl").open("a", encoding="utf-8") as file:
        file.write(line + "\n")
