"""Text as both sides of the search see it: small letters without accents, one token a word, one a Chinese character."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple

from domain.transcripts import Word

#: sounds that are no words; a recogniser writes them now and then
FILLERS = frozenset(
    {"uh", "um", "uhm", "er", "erm", "hmm", "mhm", "eh", "ehm", "嗯", "啊", "呃", "哦", "唉", "呢", "吧"}
)
_HAN = "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
_TOKEN = re.compile(f"[{_HAN}]|[^\\W_{_HAN}]+")


class Token(NamedTuple):
    """A token and when it was said, milliseconds from the recording's start."""

    text: str
    start_ms: int
    end_ms: int


@lru_cache(maxsize=65_536)
def split(text: str) -> tuple[str, ...]:
    """`"¿Está Grabada la llamada? 王丽"` -> `("esta", "grabada", "la", "llamada", "王", "丽")`."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    plain = unicodedata.normalize("NFC", "".join(c for c in plain if not unicodedata.combining(c)))
    return tuple(_TOKEN.findall(plain.replace("'", "").replace("’", "")))


def tokens_of(words: Iterable[Word]) -> Iterator[Token]:
    """The tokens of a lane without fillers; a word of several tokens shares its time among them by their length."""
    for word in words:
        parts = split(word.text)
        whole = sum(map(len, parts)) or 1
        at = 0
        span = word.end_ms - word.start_ms
        for part in parts:
            start = word.start_ms + span * at // whole
            at += len(part)
            if part not in FILLERS:
                yield Token(part, start, word.start_ms + span * at // whole)


def is_han(token: str) -> bool:
    """True for a Chinese character."""
    return (
        len(token) == 1
        and "\u3400" <= token <= "\uffff"
        and _TOKEN.fullmatch(token) is not None
        and token > "\u3000"
    )


def joined_text(tokens: Iterable[str]) -> str:
    """Tokens as a text again; none but words stand apart."""
    found = ""
    for token in tokens:
        apart = found and not (is_han(token) and is_han(found[-1]))
        found += f" {token}" if apart else token
    return found
