"""Articles are found by the words people ask with, in three languages, whichever order they come in."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.knowledge.search import Entry, Index

ENTRIES = (
    Entry("scam", "Is this a scam?", "Say who you are. Never ask for a card number on the telephone."),
    Entry("claim", "A claim takes too long", "Apologise once, open a ticket with a new date, and keep it."),
    Entry("理赔", "理赔进度慢怎么答复", "先处理未结问题，再谈续保。道歉一次即可。"),
    Entry("骗局", "客户问是不是诈骗", "先报公司和工号，不要索取银行卡号。"),
    Entry("siniestro", "Un siniestro que se retrasa", "Pida disculpas una vez y dé otra fecha."),
    Entry("estafa", "¿Es una estafa?", "Diga quién es. Nunca pida el número de la tarjeta."),
)


@pytest.mark.parametrize(
    ("asked", "first"),
    [
        ("scam", "scam"),
        ("card number telephone", "scam"),
        ("CLAIM too slow", "claim"),
        ("apolog", "claim"),
        ("诈骗", "骗局"),
        ("理赔太慢", "理赔"),
        ("银行卡", "骗局"),
        ("siniestro retrasa", "siniestro"),
        ("numero de tarjeta", "estafa"),
        ("estaf", "estafa"),
    ],
)
def test_the_first_is_the_one(asked: str, first: str) -> None:
    assert Index(ENTRIES).find(asked)[0].key == first


def test_a_title_counts_more_than_a_text() -> None:
    found = Index([Entry("b", "x", "claim y"), Entry("a", "claim", "y")]).find("claim")
    assert [hit.key for hit in found] == ["a", "b"]


def test_all_words_in_texts_count_more_than_one_word_in_a_title() -> None:
    one, other = Entry("one", "refund", "y"), Entry("other", "abroad", "y")
    both = Entry("both", "x", "refund abroad")
    found = Index([one, other, both]).find("refund abroad")
    assert found[0].key == "both", "half of what was asked, in a title, is less than all of it in a text"


def test_a_whole_word_counts_more_than_a_beginning() -> None:
    index = Index([Entry("whole", "x", "claim y"), Entry("begun", "x", "claimant y"), Entry("z", "z", "z")])
    assert [hit.key for hit in index.find("claim")] == ["whole"], "the word itself is there"
    (begun,), (whole,) = index.find("claiman"), index.find("claimant")
    assert begun.key == whole.key == "begun" and begun.score < whole.score


def test_nothing_is_found_by_nothing() -> None:
    index = Index(ENTRIES)
    assert index.find("") == index.find("?!") == index.find("zzz") == index.find("啊") == ()
    assert Index([]).find("scam") == ()


@given(st.permutations(ENTRIES), st.sampled_from(["card number", "卡号", "fecha", "a"]))
def test_the_order_of_the_articles_does_not_matter(entries: list[Entry], asked: str) -> None:
    assert Index(entries).find(asked) == Index(ENTRIES).find(asked)
