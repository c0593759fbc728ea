"""A short run of the recordings' simulator in each suite; a long one is `dev.py simulate --recordings`."""

from __future__ import annotations

import pytest

from tests.simulation.recordings import FAULTS, main, one


@pytest.mark.parametrize("first", [1, 70_000])
def test_no_recording_is_lost_doubled_or_damaged(first: int) -> None:
    broken = {seed: found for seed in range(first, first + 40) if (found := one(seed).problems)}
    assert broken == {}


@pytest.mark.parametrize("fault", FAULTS)
def test_each_fault_alone(fault: str) -> None:
    history = one(90_000 + FAULTS.index(fault), (fault,))
    assert history.problems == [] and history.met[fault]


def test_the_same_seed_is_the_same_history() -> None:
    assert one(11).trace == one(11).trace != one(12).trace


def test_the_command_says_what_was_met(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--histories", "2"]) == 0
    assert '"faults_by_kind"' in capsys.readouterr().out
