"""npm's `@tus/server`, started as a process of its own."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from lead_server.database.locks import held

HERE = Path(__file__).resolve().parent
INSTALLED = HERE.parents[2] / "out" / "peers" / "tus"


@contextmanager
def tus_server(folder: Path) -> Iterator[str]:
    """Run it over a folder; gives the address of its uploads. Skips with a sentence where Node.js is missing."""
    node = shutil.which("node")
    if node is None or shutil.which("npm") is None:
        words = "Node.js and npm are not on this machine: our tus client was not tried against @tus/server."
        pytest.fail(words) if os.environ.get("LEADLINE_REQUIRE_PEERS") else pytest.skip(words)
    folder.mkdir(parents=True, exist_ok=True)
    process = subprocess.Popen(
        [node, str(_installed() / "server.mjs"), str(folder)], stdout=subprocess.PIPE, text=True
    )
    try:
        assert process.stdout is not None
        yield process.stdout.readline().strip()
    finally:
        process.kill()
        process.wait(10)
        if process.stdout is not None:
            process.stdout.close()


def _installed() -> Path:
    """The peer with its pinned packages, installed once a checkout."""
    INSTALLED.mkdir(parents=True, exist_ok=True)
    with held(INSTALLED / "lock", 120):
        lock, done = (HERE / "package-lock.json").read_bytes(), INSTALLED / "installed"
        for name in ("package.json", "package-lock.json", "server.mjs"):
            shutil.copyfile(HERE / name, INSTALLED / name)
        if not done.exists() or done.read_bytes() != lock:
            subprocess.run(
                ["npm", "ci", "--no-audit", "--no-fund"], cwd=INSTALLED, check=True, capture_output=True, timeout=120
            )  # fmt: skip
            done.write_bytes(lock)
    return INSTALLED
