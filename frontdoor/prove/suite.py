"""What the suite leaves out so that it stays short: every point of a kill, the second engine, another major of PostgreSQL.

Tests marked `proof`; each has a shorter neighbour that runs with `dev.py test`.
"""

from __future__ import annotations

import argparse
import os
import re
import subprocess
import sys
from typing import Any

from frontdoor.setup import ROOT

_COUNT = re.compile(r"(\d+) (passed|failed|skipped|errors?)\b")


def prove(_options: argparse.Namespace) -> dict[str, Any]:
    """Run them, one worker a core."""
    command = [
        sys.executable,
        "-m",
        "pytest",
        "-m",
        "proof",
        "-n",
        str(os.cpu_count() or 2),
        "--dist",
        "loadgroup",
        "-rf",
    ]
    variables = {
        **os.environ, "LEADLINE_PROOF": "1", "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen"),
    }  # fmt: skip
    done = subprocess.run(command, cwd=ROOT, env=variables, capture_output=True, text=True, check=False)
    last = done.stdout.strip().splitlines()[-1:] or [""]
    counts = {word: int(number) for number, word in _COUNT.findall(last[0])}
    failures = [line for line in done.stdout.splitlines() if line.startswith(("FAILED", "ERROR"))]
    if done.returncode and not failures:
        failures = [done.stdout[-2000:] + done.stderr[-500:]]
    return {"counts": counts, "failures": failures}
