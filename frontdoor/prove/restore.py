"""Backups while people write, killed in the middle; each restore is the moment that was asked for, exactly."""

from __future__ import annotations

import argparse
import shutil
import tempfile
from pathlib import Path
from typing import Any


def prove(options: argparse.Namespace) -> dict[str, Any]:
    """Writers for `--seconds`, three backups, kills at random moments of a backup and of a restore, then five moments."""
    from tests.prove import restore

    place = Path(tempfile.mkdtemp(prefix="leadline-prove-restore-"))
    place.chmod(0o755)  # PostgreSQL may run as another account
    try:
        return restore.run(place, seconds=min(options.seconds, 60.0), seed=options.seed)
    finally:
        shutil.rmtree(place, ignore_errors=True)
