"""The mark in the order of rows: read from the whole file and from what is left of it."""

from __future__ import annotations

import random

import pytest

from domain.lead_library.exporting import BITS, arranged, number_in

IDS = sorted(f"{random.Random(n).getrandbits(64):016x}" for n in range(3_001))


@pytest.mark.parametrize("number", [1, 12, 40_961, (1 << BITS) - 1, 0])
def test_the_number_is_read_from_the_order_of_rows(number: int) -> None:
    order = arranged(IDS, number)
    assert sorted(order) == list(range(len(IDS))), "every row once"
    written = [IDS[n] for n in order]
    assert number_in(written) == number
    assert number_in(written[700:1_900]) == number, "from a piece"
    chance = random.Random(5)
    left = [one for one in written if chance.random() < 0.7]
    assert number_in(left) == number, "with rows cut out"
    assert number_in(sorted(written)) == 0, "sorted anew it is gone: that is said in docs/library.md"
