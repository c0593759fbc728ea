"""Our own search tokens: Chinese characters and pairs, pinyin and its initials, accent-folded words, digits.

SQLite's trigram tokenizer finds nothing under three characters, so most Chinese names fail; these tokens find
a name by one character, 王丽 by `wl`, `wangli` or `丽`, Núñez by `nun`, a number by its last four digits.
"""

from __future__ import annotations

import re
import unicodedata

import msgspec

_HAN = re.compile(r"[\u3400-\u9fff\uf900-\ufaff]+")
_WORD = re.compile(r"[a-z0-9]+")
_DIGITS = re.compile(r"^[\d\s+*()\-]+$")


class Tokens(msgspec.Struct, frozen=True):
    """Three columns of space-separated tokens, as they go into the index."""

    han: str
    latin: str
    digits: str


def fold(text: str) -> str:
    """Lower case without accents, full-width forms made plain: `Núñez` -> `nunez`."""
    plain = unicodedata.normalize("NFKD", text)
    return "".join(c for c in plain if not unicodedata.combining(c)).lower()


def tokens_of(name: str, company: str, last_fours: list[str]) -> Tokens:
    """Tokens of one lead."""
    han: list[str] = []
    latin: list[str] = []
    for text in (name, company):
        if not text:
            continue
        if not text.isascii():
            for run in _HAN.findall(text):
                han.extend(_characters_and_pairs(run))
                latin.extend(_pinyin(run))
        latin.extend(_WORD.findall(text.lower() if text.isascii() else fold(text)))
    return Tokens(han=" ".join(han), latin=" ".join(latin), digits=" ".join(last_fours))


def match_expression(text: str) -> str | None:
    """The FTS5 query for what was typed, None for nothing to search. Each part must match."""
    text = unicodedata.normalize("NFKC", text.strip())
    if not text:
        return None
    if _DIGITS.match(text):
        digits = re.sub(r"\D", "", text)[-4:]
        return f"digits:{digits}*" if digits else None
    parts: list[str] = []
    for run in _HAN.findall(text):
        wanted = [run] if len(run) == 1 else [run[i : i + 2] for i in range(len(run) - 1)]
        parts.extend(f'han:"{token}"' for token in wanted)
    for word in _WORD.findall(fold(_HAN.sub(" ", text))):
        # "District 205" is a name, "Wang 4410" a name and the end of a number
        parts.append(f"{{latin digits}}:{word}*" if word.isdigit() and len(word) >= 3 else f"latin:{word}*")
    return " AND ".join(parts) or None


def _characters_and_pairs(run: str) -> list[str]:
    return [*run, *(run[i : i + 2] for i in range(len(run) - 1))]


def _pinyin(run: str) -> list[str]:
    """The whole reading, its initials, and both from each later character on (people remember the given name)."""
    syllables = [_syllable(character) for character in run[:12]]
    found = []
    for start in range(min(3, len(syllables))):
        tail = syllables[start:]
        found.append("".join(tail))
        if len(tail) > 1:
            found.append("".join(s[0] for s in tail if s))
    return found


_readings: dict[str, str] = {}


def _syllable(character: str) -> str:
    reading = _readings.get(character)
    if reading is None:
        from pypinyin import Style, lazy_pinyin

        reading = fold("".join(lazy_pinyin(character, style=Style.NORMAL, errors="ignore"))).replace("ü", "v")
        _readings[character] = reading
    return reading
