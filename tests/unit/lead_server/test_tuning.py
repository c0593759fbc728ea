"""How much memory the embedded database takes."""

from __future__ import annotations

import pytest

from lead_server.database.tuning import settings, shared_buffers_mb


@pytest.mark.parametrize(
    ("memory", "buffers"), [(0, 128), (1_024, 128), (4_096, 256), (8_192, 512), (262_144, 512)]
)
def test_a_sixteenth_of_the_memory_within_bounds(memory: int, buffers: int) -> None:
    assert shared_buffers_mb(memory) == buffers


def test_no_statement_of_ours_reaches_its_log() -> None:
    """Customers' data stand in statements."""
    given = settings()
    assert given["log_min_error_statement"] == "panic" and given["log_error_verbosity"] == "terse"
