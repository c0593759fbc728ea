"""Names and numbers cut out of words that others will read: what a problem call teaches, without who it was.

Known names only: a name that nobody told us stays. Digits that are spoken as words stay too. So a person reads the words
before they are shared, and the sound of such a call is not shared at all (docs/decisions/0024).
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

CUT = "…"
_NUMBER = re.compile(r"\+?\d(?:[ .\-/()]?\d){3,}")
_ADDRESS = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_HAN = re.compile(r"[\u3400-\u9fff]")


def without_names(text: str, names: Iterable[str]) -> str:
    """The words without these names (whole ones and their parts), numbers of four digits and more, and mail addresses.

    Names are found whatever their case and accents; Chinese names also by their given name alone.
    """
    text = unicodedata.normalize("NFC", text)
    folded = "".join(_folded(c) for c in text)
    spans = [match.span() for pattern in (_NUMBER, _ADDRESS) for match in pattern.finditer(text)]
    for part in sorted({p for name in names for p in _parts(name)}, key=len, reverse=True):
        border = "" if _HAN.search(part) else r"\b"
        spans += [m.span() for m in re.finditer(f"{border}{re.escape(part)}{border}", folded)]
    return _without(text, spans)


def _folded(character: str) -> str:
    """One character, without case and accents; always one, so that places stay."""
    return (unicodedata.normalize("NFD", character)[0].lower() or character)[0]


def _parts(name: str) -> list[str]:
    plain = "".join(_folded(c) for c in unicodedata.normalize("NFC", name.strip()))
    han = "".join(_HAN.findall(plain))
    found = [part for part in re.split(r"[\s,.()·•-]+", plain) if len(part) >= 2 and not part.isdigit()]
    if 2 <= len(han) <= 4:
        found += [han, han[-2:]] if len(han) > 2 else [han]
    return [*found, *([plain] if len(plain) >= 2 else [])]


def _without(text: str, spans: list[tuple[int, int]]) -> str:
    made, end = [], 0
    for start, stop in sorted(spans):
        if stop <= end:
            continue
        if start > end:
            made.append(text[end:start])
        if not made or made[-1] != CUT:
            made.append(CUT)
        end = stop
    return re.sub(rf"(?:{CUT}\s*){{2,}}", f"{CUT} ", "".join([*made, text[end:]])).strip()
