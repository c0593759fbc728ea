"""The order of the suite: long chains that one worker has to go through alone begin first, so that nobody waits for them."""

from __future__ import annotations

import pytest

#: groups of tests that share a stage, longest first
LONG = ("end2end-calls", "desk", "end2end-kills", "sample-world", "real-data-desk", "docs")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    items.sort(key=_place)  # stable: all else stays as it was


def _place(item: pytest.Item) -> int:
    marker = item.get_closest_marker("xdist_group")
    name = str(marker.args[0]) if marker is not None and marker.args else ""
    return LONG.index(name) if name in LONG else len(LONG)
