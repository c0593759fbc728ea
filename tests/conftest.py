"""How the suite runs: its files in memory, long chains first, and garbage looked for only where tests make it."""

from __future__ import annotations

import gc
import os
import tempfile
from pathlib import Path

import pytest
from _pytest.nodeid import NodeId

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


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    _leave_out_proofs(config, items)
    items.sort(key=_place)  # stable: all else stays as it was
    if getattr(config.option, "loadgroup", False):
        for item in items:
            if name := _group(item):
                _name_with_group(item, name)


def _leave_out_proofs(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Tests marked `proof` say nothing that a shorter neighbour does not say too: they run with `dev.py prove suite`, or
    when their file is named."""
    if os.environ.get("LEADLINE_PROOF") or any(".py" in argument for argument in config.args):
        return
    left = [item for item in items if item.get_closest_marker("proof") is not None]
    if left:
        config.hook.pytest_deselected(items=left)
        items[:] = [item for item in items if item.get_closest_marker("proof") is None]


def pytest_collection_finish() -> None:
    """What was imported stays for ever: it is not looked through again and again."""
    gc.collect()
    gc.freeze()


def _place(item: pytest.Item) -> int:
    name = _group(item)
    return LONG.index(name) if name in LONG else len(LONG)


def _group(item: pytest.Item) -> str:
    marker = item.get_closest_marker("xdist_group")
    return str(marker.args[0]) if marker is not None and marker.args else ""


def _name_with_group(item: pytest.Item, name: str) -> None:
    """A worker is told a test's group by its id. pytest-xdist 3.8 writes where pytest 9.2 no longer reads, and three
    workers built the same stage; a later one that writes it itself finds it written."""
    if not item.nodeid.endswith(f"@{name}"):
        item._id = NodeId.parse(f"{item.nodeid}@{name}")
