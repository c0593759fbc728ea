"""Finding an article by words. Chinese by characters and pairs of neighbours, Latin words without accents, the last one by
its beginning; a word of the title counts more than one of the text, a rare word more than a common one."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable
from typing import NamedTuple

from domain.phrases.tokens import is_han
from domain.spoken_words import words_in, words_wanted

TITLE, BODY, BEGINNING = 3.0, 1.0, 0.6
LEAST_BEGINNING = 2  #: letters


class Entry(NamedTuple):
    """One text: what it is called by, and its words."""

    key: str
    title: str
    body: str


class Hit(NamedTuple):
    """A text that was found; the higher the score, the better it fits what was looked for."""

    key: str
    score: float


class Index:
    """Of some hundred texts; made anew when one changes."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        self._weights: dict[str, dict[int, float]] = defaultdict(dict)
        self._keys: list[str] = []
        for number, entry in enumerate(entries):
            self._keys.append(entry.key)
            for weight, text in ((BODY, entry.body), (TITLE, entry.title)):
                for word in words_in(text):
                    self._weights[word][number] = weight
        self._latin = sorted(word for word in self._weights if not is_han(word[0]))

    def find(self, text: str, most: int = 8) -> tuple[Hit, ...]:
        """The best first. A text need not have all the words: what people ask is rarely written as they ask it."""
        wanted = words_wanted(text)
        if not wanted:
            return ()
        scores: dict[int, float] = defaultdict(float)
        had: dict[int, int] = defaultdict(int)
        for word in wanted:
            for number, weight in self._of(word).items():
                scores[number] += weight
                had[number] += 1
        ranked = [(score * (had[number] / len(wanted)), number) for number, score in scores.items()]
        ranked.sort(key=lambda one: (-one[0], self._keys[one[1]]))
        return tuple(Hit(self._keys[number], round(score, 4)) for score, number in ranked[:most])

    def _of(self, word: str) -> dict[int, float]:
        """Text -> what this word is worth there."""
        exact = self._weights.get(word)
        if exact is not None:
            rarity = self._rarity(len(exact))
            return {number: weight * rarity for number, weight in exact.items()}
        if is_han(word[0]) or len(word) < LEAST_BEGINNING:
            return {}
        found: dict[int, float] = {}
        for other in self._latin:
            if other.startswith(word):
                for number, weight in self._weights[other].items():
                    found[number] = max(found.get(number, 0.0), weight)
        rarity = self._rarity(len(found)) * BEGINNING
        return {number: weight * rarity for number, weight in found.items()}

    def _rarity(self, there: int) -> float:
        return math.log(1 + (len(self._keys) - there + 0.5) / (there + 0.5))
