"""A handful of simulated histories over PostgreSQL and encrypted files: they are what they were in memory."""

from __future__ import annotations

import pytest
from sqlalchemy import Engine

from tests.simulation.real import compared

SEEDS = (1, 2, 3, 14, 117)


@pytest.mark.slow
@pytest.mark.parametrize("seed", SEEDS)
def test_the_same_for_real(seed: int, module_engine: Engine) -> None:
    assert compared(seed, module_engine).problems == []
