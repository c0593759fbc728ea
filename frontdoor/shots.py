"""`dev.py shots [FOLDER] [--only …]`: a picture of every screen in every state, and what a machine sees wrong in them."""

from __future__ import annotations

import os
import subprocess
import sys

from frontdoor.setup import ROOT


def main(arguments: list[str]) -> int:
    """Render; further options go to `tests.helpers.shots`. 1 when a finding remains."""
    folder = [] if arguments and not arguments[0].startswith("-") else [str(ROOT / "shots")]
    variables = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    return subprocess.call(
        [sys.executable, "-m", "tests.helpers.shots", *folder, *arguments], cwd=ROOT, env=variables
    )


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
