"""`dev.py test`: the whole suite, spread over the cores; without a screen the windows open offscreen."""

from __future__ import annotations

import os
import subprocess
import sys

from frontdoor.setup import ROOT


def main(arguments: list[str]) -> int:
    """Run pytest; further arguments go to it. Returns its exit code."""
    from frontdoor import words

    words.compile_all()
    variables = {
        **os.environ,
        "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen"),
        "LC_ALL": "C.UTF-8",
    }
    spread = (
        [] if any(a.startswith("-n") for a in arguments) else ["-n", str(min(4, 1 + (os.cpu_count() or 2)))]
    )
    named = any(not a.startswith("-") for a in arguments)
    command = [sys.executable, "-m", "pytest", *([] if named else spread), "--dist", "loadgroup", *arguments]
    return subprocess.call(
        command if not named else [c for c in command if c not in ("--dist", "loadgroup")],
        cwd=ROOT,
        env=variables,
    )


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
