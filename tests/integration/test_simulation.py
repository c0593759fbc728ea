"""A short run of the simulator in each suite; the long ones are `dev.py simulate`. What it is: docs/decisions/0008."""

from __future__ import annotations

import pytest

from tests.simulation.run import main, one, several
from tests.simulation.tally import FAULTS

#: seeds that broke a promise once, whatever they live through by now
ONCE_BROKEN = (
    10,
    15,
    18,
    34,
    117,
    182,
    217,
    269,
    695,
    717,
    744,
    10156,
    10362,
    10430,
    10682,
    10923,
    11469,
    1064,
    10_004_381,
    10_011_742,
    10_013_920,
    10_014_299,
    10_016_135,
    30_018_950,
)


@pytest.mark.parametrize("first", [50_000, 60_000])
def test_no_promise_is_broken(first: int) -> None:
    """Thirty histories, the first of them lived through twice (the same seed is the same history)."""
    total = several(first, 30, FAULTS)
    assert [(r.seed, r.problems) for r in total.broken] == []
    assert total.tally.histories == 30
    assert total.fewest_steps >= 150 and total.fewest_faults >= 5


@pytest.mark.parametrize("seed", ONCE_BROKEN)
def test_what_broke_once_is_whole(seed: int) -> None:
    assert one(seed).problems == []


@pytest.mark.parametrize("fault", FAULTS)
def test_each_fault_alone(fault: str) -> None:
    """A history in which nothing but this goes wrong."""
    assert one(90_000 + FAULTS.index(fault), (fault,)).problems == []


def test_the_command_says_what_was_met(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--histories", "2", "--seed", "7", "--cores", "1", "--json"]) == 0
    out = capsys.readouterr().out
    for word in (
        "histories",
        "steps",
        "faults_by_kind",
        "cells",
        "lost",
        "doubled",
        "hidden",
        "diverged",
        "seconds",
    ):
        assert f'"{word}"' in out
    assert main(["--faults", "rain"]) == 2
