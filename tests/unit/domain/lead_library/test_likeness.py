"""What makes two records one customer, in three languages; what does not; which pairs are compared at all."""

from __future__ import annotations

import pytest

from domain.lead_library.likeness import THRESHOLD, Record, block_keys, candidate_pairs, compared, likeness


def record(n: str, name: str, place: str = "", number: str = "", **more: str) -> Record:
    return Record(id=n, name=name, place=place, numbers=frozenset({number} - {""}), **more)


ONE = {
    "typing error": (record("a", "María Núñez", "Calle Mayor 4", "1"), record("b", "Maria Nuñes", "C/ Mayor, 4", "1")),
    "abbreviated": (record("a", "Young Achievers", "520 E. 79th", "1"),
                    record("b", "Young Achievers Academy", "520 East 79th Street")),
    "chinese": (record("a", "杭州宏达机械有限公司", "文三路 90 号", "1"), record("b", "宏达机械", "杭州文三路90号", "1")),
    "number, no place": (record("a", "Li Na", number="1"), record("b", "Li Na", number="1")),
    "firm and name": (record("a", "J. Ortega", company="Talleres SL"), record("b", "J. Ortega", company="Talleres S.L.")),
}  # fmt: skip
TWO = {
    "one name, two people": (record("a", "王丽"), record("b", "王丽", number="2")),
    "name and town": (record("a", "王丽", "杭州", "1"), record("b", "王丽", "杭州", "2")),
    "another house": (
        record("a", "McKay Kids", "7050 S. Main", "1"),
        record("b", "Bright Stars", "7950 S. Main", "2"),
    ),
    "nothing": (record("a", "Ann Brown", "1 High St"), record("b", "Bo Larsen", "2 Low Rd")),
}


@pytest.mark.parametrize("name", ONE)
def test_one_customer(name: str) -> None:
    a, b = ONE[name]
    assert likeness(a, b) >= THRESHOLD and likeness(a, b) == likeness(b, a)
    assert candidate_pairs([a, b]) == {("a", "b")}, "they are compared at all"


@pytest.mark.parametrize("name", TWO)
def test_two_customers(name: str) -> None:
    a, b = TWO[name]
    assert likeness(a, b) < THRESHOLD


def test_what_agrees_is_told_part_by_part() -> None:
    a = record("a", "María Núñez", "Calle Mayor 4", "1", email="m@x.es")
    b = record("b", "Maria Nuñes", "C/ Mayor, 4", "2", email="other@x.es")
    assert compared(a, b) == {
        "number": "differs", "name": "near", "company": "missing", "place": "near", "email": "differs",
    }  # fmt: skip


def test_a_key_that_many_have_brings_nobody_together() -> None:
    crowd = [record(f"{n:03}", f"Person {n}", number="switchboard") for n in range(60)]
    assert candidate_pairs(crowd, most=40) == set()
    assert block_keys(record("x", "Li Na", "1 High St", "9")) >= {"n:9", "p:1:high"}
