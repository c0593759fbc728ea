"""Words by which calls are found again: of what was said, and of what somebody looks for. Pure.

Latin words and figures stand without case and accents; of Chinese stand each character and each pair of neighbours, so
that a word is found wherever it begins and two characters far apart are no word.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from domain.phrases.tokens import is_han, split

MOST = 20_000  #: of one text; an hour of talk has fewer


def words_in(text: str) -> list[str]:
    """What a text is found by, sorted, each once."""
    return sorted({*_singles(text), *_pairs(text)})[:MOST]


def words_wanted(text: str) -> list[str]:
    """What must stand in a text for it to be found: a Chinese word by its pairs, a single character by itself."""
    tokens, pairs = split(text), set(_pairs(text))
    in_pairs = {character for pair in pairs for character in pair}
    return sorted(pairs | {token for token in tokens if token not in in_pairs})


def _singles(text: str) -> Iterator[str]:
    yield from split(text)


def _pairs(text: str) -> Iterator[str]:
    for one, other in pairwise(split(text)):
        if is_han(one) and is_han(other):
            yield one + other
