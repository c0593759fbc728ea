"""Finding an objection by what the customer said: in a whole sentence, without spaces (Chinese), with typing errors."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence

from agent_app.scripts.model import Found

ENOUGH = 0.34  #: of the typed pairs of signs that must occur, where no whole word does


def fold(text: str) -> str:
    """Without case and accents."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    return "".join(c for c in plain if not unicodedata.combining(c))


def fitting(text: str, offered: Sequence[Found]) -> tuple[Found, ...]:
    """What fits, the best first; everything, as it stands, for an empty text.

    A word that is heard counts most, also inside a longer sentence; then the start of a word; then pairs of signs.
    """
    said = fold(text).strip()
    if not said:
        return tuple(offered)
    scored = [(_score(said, found), -n, found) for n, found in enumerate(offered)]
    return tuple(found for score, _, found in sorted(scored, key=lambda s: s[:2], reverse=True) if score > 0)


def _score(said: str, found: Found) -> float:
    heard, title = fold(found.heard), fold(found.title)
    parts = said.split()
    if all(part in f"{title} {heard}" for part in parts):
        return 3.0 + (1.0 if said in title else 0.0)
    words = [w for w in heard.split() if len(w) > 1 or _is_han(w)]
    hits = sum(_heard_in(word, said, parts) for word in words)
    if hits:
        return 2.0 + hits / (1 + len(words))
    pairs = _pairs(said)
    there = _pairs(heard) | _pairs(title)
    likeness = len(pairs & there) / len(pairs) if pairs else 0.0
    return likeness if likeness >= ENOUGH else 0.0


def _heard_in(word: str, said: str, parts: Iterable[str]) -> bool:
    """A Chinese word anywhere in what was said; another one as the beginning of a word (`expens` for `expensive`)."""
    if _is_han(word):
        return word in said
    return any(
        len(part) > 2 and len(word) > 2 and (part.startswith(word) or word.startswith(part)) for part in parts
    )


def _is_han(text: str) -> bool:
    return any("\u3400" <= c <= "\u9fff" for c in text)


def _pairs(text: str) -> set[str]:
    plain = "".join(c for c in text if c.isalnum())
    return {plain[i : i + 2] for i in range(len(plain) - 1)} or ({plain} if plain else set())
