"""How the suite runs: its files in memory, long chains first, and garbage looked for only where tests make it."""

from __future__ import annotations

import gc
import os
import tempfile
from pathlib import Path

import pytest

#: groups of tests that share a stage, longest first: one worker goes through each alone, and nobody should wait for it
LONG = ("end2end-calls", "desk", "end2end-kills", "sample-world", "real-data-desk", "docs")

MEMORY = Path("/dev/shm")
ROOM = 6 * 1024**3  #: bytes; the suite leaves about one behind while it runs


def _in_memory() -> None:
    """Temporary files go into memory where there is room: a database a test is a thousand files made and deleted, and
    on a disk that costs more than all tests together (ext4 looks through everything deleted in the last five seconds)."""
    if "TMPDIR" in os.environ or not MEMORY.is_dir() or not os.access(MEMORY, os.W_OK | os.X_OK):
        return
    found = os.statvfs(MEMORY)
    if found.f_bavail * found.f_frsize < ROOM or found.f_flag & os.ST_NOEXEC:
        return
    os.environ["TMPDIR"] = str(MEMORY)
    tempfile.tempdir = None


_in_memory()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    items.sort(key=_place)  # stable: all else stays as it was


def pytest_collection_finish() -> None:
    """What was imported stays for ever: it is not looked through again and again."""
    gc.collect()
    gc.freeze()


def _place(item: pytest.Item) -> int:
    marker = item.get_closest_marker("xdist_group")
    name = str(marker.args[0]) if marker is not None and marker.args else ""
    return LONG.index(name) if name in LONG else len(LONG)
