"""Every seeded mistake is caught by the history that is recorded for it: the short form of `dev.py prove mutants`."""

from __future__ import annotations

import pytest

from tests.simulation.mutants import MUTANTS, Mutant, catch, recorded

NEAR = (
    60  #: first seeds that are tried when the recorded one, by a change of the histories, is not it any more
)


def test_every_mutant_has_its_seed() -> None:
    """And none is left that nobody plants any more."""
    assert recorded().keys() == {mutant.name for mutant in MUTANTS}
    assert len(MUTANTS) >= 15


@pytest.mark.parametrize("mutant", MUTANTS, ids=[mutant.name for mutant in MUTANTS])
def test_is_caught(mutant: Mutant) -> None:
    """By its recorded seed, else by one of the first: a simulator that lets it pass has become blind."""
    assert catch(mutant, recorded()[mutant.name], 1) or catch(mutant, 1, NEAR)
