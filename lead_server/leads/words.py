"""The words by which a lead is found at the server. Accents are folded, words are found by their beginning; Chinese is
cut into characters and pairs of them; of numbers only the last four digits are a word.
"""

from __future__ import annotations

import re
import unicodedata

LONGEST = 40
_HAN = re.compile(r"[\u3400-\u9fff\uf900-\ufaff]+")
_WORD = re.compile(r"[^\W_]+")


def fold(text: str) -> str:
    """Lower case without accents: `Peña` -> `pena`."""
    parts = unicodedata.normalize("NFKD", text.casefold())
    return "".join(sign for sign in parts if not unicodedata.combining(sign))


def words_of(*texts: str) -> set[str]:
    """Everything that is stored for these texts."""
    found: set[str] = set()
    for text in texts:
        folded = fold(text)
        for run in _HAN.findall(folded):
            found.update(run)
            found.update(run[i : i + 2] for i in range(len(run) - 1))
        found.update(word[:LONGEST] for word in _WORD.findall(_HAN.sub(" ", folded)))
    return found


def query_words(text: str) -> set[str]:
    """What has to be found, all of it: pairs for two Chinese characters and more, else the beginning of each word."""
    folded = fold(text)
    found: set[str] = set()
    for run in _HAN.findall(folded):
        found.update({run} if len(run) == 1 else {run[i : i + 2] for i in range(len(run) - 1)})
    found.update(word[:LONGEST] for word in _WORD.findall(_HAN.sub(" ", folded)))
    return found
