"""Every seeded mistake is caught by the history that is recorded for it: the short form of `dev.py prove mutants`."""

from __future__ import annotations

import pytest

from tests.simulation.mutants import AWAY, MUTANTS, Mutant, catch, planted, recorded

NEAR = (
    60  #: first seeds that are tried when the recorded one, by a change of the histories, is not it any more
)


def test_every_mutant_has_its_seed() -> None:
    """Or stands among those that are known to get away; and each can still be planted."""
    assert recorded().keys() | AWAY == {mutant.name for mutant in MUTANTS}
    assert recorded().keys().isdisjoint(AWAY) and len(recorded()) >= 15
    assert all(planted(mutant) for mutant in MUTANTS)


CAUGHT = [mutant for mutant in MUTANTS if mutant.name not in AWAY]


@pytest.mark.parametrize("mutant", CAUGHT, ids=[mutant.name for mutant in CAUGHT])
def test_is_caught(mutant: Mutant) -> None:
    """By its recorded seed, else by one of the first: a simulator that lets it pass has become blind."""
    assert catch(mutant, recorded()[mutant.name], 1) or catch(mutant, 1, NEAR)
