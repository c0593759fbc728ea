"""SIGKILL between key and sync: every kind of act that came with the floor is there once. All: `dev.py prove acts`."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.end2end.acts_killed import ASKED, KINDS, POINTS, Floor
from tests.end2end.stage import Stage

pytestmark = pytest.mark.xdist_group("desk")


def test_the_acts_of_a_killed_desk_are_done_once(stage: Stage, tmp_path: Path) -> None:
    """One desk does all of them in a row and is killed when the server has them and she does not know it."""
    assert set(POINTS) >= {"key", "done"} and len(ASKED) == 2
    assert Floor(stage, tmp_path).cell(KINDS, "push_answered") == []
