"""The feed under threads over a real PostgreSQL: the short form of `dev.py prove feed`."""

from __future__ import annotations

from pathlib import Path

import pytest
from sqlalchemy import Engine

from tests.prove import feed

SEED = 20261125


@pytest.mark.slow
def test_nothing_is_skipped_whoever_is_slow(engine: Engine, tmp_path: Path) -> None:
    """Eight writers, four readers: every desk ends with what the streams hold."""
    figures = feed.run(engine, tmp_path, 5.0, SEED)
    assert figures.failures == []
    assert figures.writes > 50 and figures.slow > 2 and figures.pulls > 50, figures
    assert figures.skipped == 0


@pytest.mark.slow
def test_positions_from_a_sequence_skip_rows(engine: Engine, tmp_path: Path) -> None:
    """Else the test above would see nothing."""
    figures = feed.run(engine, tmp_path, 3.0, SEED, naive=True)
    assert figures.failures == []
    assert figures.skipped > 0, figures
