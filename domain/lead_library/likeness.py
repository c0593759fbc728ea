"""How alike two records are: what agrees, what does not, and one figure from both.

Records are compared by what identifies a customer: number, name, company, address, e-mail. Words are folded (case,
accents, width), street words and directions have one form, Chinese is compared by pairs of characters. The figure is a
logistic one over a handful of features; its weights were fitted on hand-checked pairs, see
`tests/real_data/test_duplicates.py` for the measure that they reach on pairs they have not seen.
"""

from __future__ import annotations

import math
import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Final, Literal

Part = Literal["number", "name", "company", "place", "email"]
Verdict = Literal["same", "near", "differs", "missing"]
PARTS: Final[tuple[Part, ...]] = ("number", "name", "company", "place", "email")

_HAN = re.compile(r"[\u3400-\u9fff\uf900-\ufaff]+")
_WORD = re.compile(r"[^\W_]+")
_STREET: Final = {
    "street": "st", "str": "st", "avenue": "ave", "av": "ave", "boulevard": "blvd", "drive": "dr", "road": "rd",
    "place": "pl", "court": "ct", "lane": "ln", "parkway": "pkwy", "square": "sq", "highway": "hwy", "terrace": "ter",
    "north": "n", "south": "s", "east": "e", "west": "w", "calle": "c", "avenida": "ave", "avda": "ave", "plaza": "pl",
    "saint": "st", "first": "1", "second": "2", "third": "3", "fourth": "4", "fifth": "5",
}  # fmt: skip
#: words of an address that tell two streets apart only when nothing else does
_WEAK: Final = frozenset(
    ("st", "ave", "blvd", "dr", "rd", "pl", "ct", "ln", "pkwy", "sq", "hwy", "ter", "n", "s", "e", "w", "c", "de", "la",
     "el", "los", "las", "del")
)  # fmt: skip
#: forms of firms, and what stands in half of all names
_FIRM: Final = frozenset(
    ("inc", "llc", "ltd", "co", "corp", "gmbh", "sl", "sa", "slu", "sociedad", "limitada", "the", "of", "and", "y", "de",
     "la", "el", "for", "at", "a", "an")
)  # fmt: skip
_ORDINAL = re.compile(r"(\d+)(?:st|nd|rd|th)")


@dataclass(frozen=True)
class Record:
    """What of a lead is compared. `numbers`: keyed hashes (or any text that is the same for the same number)."""

    id: str
    name: str = ""
    company: str = ""
    place: str = ""
    email: str = ""
    numbers: frozenset[str] = field(default_factory=frozenset)


def folded(text: str) -> str:
    """Lower case, without accents, width and signs."""
    parts = unicodedata.normalize("NFKD", text.casefold())
    return "".join(sign for sign in parts if not unicodedata.combining(sign))


@lru_cache(20_000)
def name_words(text: str) -> frozenset[str]:
    """Words of a name that tell it from others; of Chinese the pairs of characters."""
    plain = folded(text).replace(".", "")  # S.L. is SL
    found = {run[i : i + 2] for run in _HAN.findall(plain) for i in range(max(1, len(run) - 1))}
    words = [word for word in _WORD.findall(_HAN.sub(" ", plain)) if word not in _FIRM]
    return frozenset(found | set(words))


@lru_cache(20_000)
def _grams(text: str) -> frozenset[str]:
    """Threes of signs, so that a typing error costs three of many."""
    words = "".join(sorted(f" {word} " for word in name_words(text)))
    return frozenset(words[i : i + 3] for i in range(max(1, len(words) - 2)))


@lru_cache(20_000)
def address(text: str) -> tuple[str, frozenset[str], frozenset[str]]:
    """(house number, words of the street, weak ones: direction and kind of street)."""
    plain = _ORDINAL.sub(r"\1", folded(text))
    words = [_STREET.get(word, word) for word in _WORD.findall(_HAN.sub(" ", plain))]
    house = next((word for word in words if word.isdecimal()), "")
    rest = [word for word in words if word != house]
    strong = {w for w in rest if w not in _WEAK}
    strong |= {run[i : i + 2] for run in _HAN.findall(plain) for i in range(max(1, len(run) - 1))}
    return house, frozenset(strong), frozenset(w for w in rest if w in _WEAK)


def _share(one: frozenset[str], other: frozenset[str]) -> float:
    """Dice: what they have in common of what they have."""
    return 2 * len(one & other) / (len(one) + len(other)) if one and other else 0.0


def _within(one: frozenset[str], other: frozenset[str]) -> float:
    """How much of the shorter one stands in the other."""
    return len(one & other) / min(len(one), len(other)) if one and other else 0.0


def _names(record: Record) -> str:
    return _both_names(record.name, record.company)


@lru_cache(20_000)
def _both_names(name: str, company: str) -> str:
    return f"{name} {company}" if folded(company) not in folded(name) else name


FEATURES: Final = (
    "one", "number_same", "number_differs", "name_grams", "name_within", "name_same", "house_same", "house_differs",
    "street", "place_missing", "email_same", "number_and_name", "number_and_house", "house_and_name",
)  # fmt: skip


def features(a: Record, b: Record) -> tuple[float, ...]:
    """The figures that are weighed, in the order of `FEATURES`, each from 0 to 1."""
    number = 1.0 if a.numbers & b.numbers else 0.0
    differs = 1.0 if a.numbers and b.numbers and not number else 0.0
    grams = _share(_grams(_names(a)), _grams(_names(b)))
    within = _within(name_words(_names(a)), name_words(_names(b)))
    same = 1.0 if name_words(_names(a)) == name_words(_names(b)) else 0.0
    (house, street, _), (house2, street2, _) = address(a.place), address(b.place)
    missing = 0.0 if a.place.strip() and b.place.strip() else 1.0
    house_same = 1.0 if house and house == house2 else 0.0
    house_differs = 1.0 if house and house2 and house != house2 else 0.0
    ways = _within(street, street2)
    email = 1.0 if a.email and folded(a.email) == folded(b.email) else 0.0
    placed = house_same * ways
    return (
        1.0, number, differs, grams, within, same, house_same, house_differs, ways, missing, email, number * grams,
        number * placed, placed * grams,
    )  # fmt: skip


def weighed(found: Sequence[float], weights: Sequence[float]) -> float:
    """From features to a probability."""
    total = sum(f * w for f, w in zip(found, weights, strict=True))
    return 1 / (1 + math.exp(-max(-40.0, min(40.0, total))))


#: Fitted on all pairs of the data named above; what such weights reach on unseen pairs is measured there, by
#: cross-validation. There are no e-mails in it: an address of that kind weighs as a number does.
WEIGHTS: Final[tuple[float, ...]] = (
    -6.461, 6.314, -0.098, 4.658, 3.034, 0.132, 1.097, -7.558, 6.461, 0.0, 6.314, -3.172, -6.122, 0.864,
)  # fmt: skip
THRESHOLD: Final = 0.36  #: from here on a pair is shown
_AT = {name: n for n, name in enumerate(FEATURES)}


def likeness(a: Record, b: Record) -> float:
    """From 0 (two customers) to 1 (one). A name alone is no evidence: half a town may have it."""
    found = features(a, b)
    return weighed(found, WEIGHTS) if has_ground(a, b, found) else 0.0


def has_ground(a: Record, b: Record, found: Sequence[float]) -> bool:
    """Something besides the name agrees: a number, an e-mail, house and street, or the firm of both."""
    placed = found[_AT["house_same"]] * found[_AT["street"]]
    firm = bool(a.company.strip()) and name_words(a.company) == name_words(b.company) and a.name != a.company
    return bool(
        found[_AT["number_same"]] or found[_AT["email_same"]] or placed or (firm and found[_AT["name_same"]])
    )


def compared(a: Record, b: Record) -> dict[Part, Verdict]:
    """What agrees and what does not, part by part, for people."""

    def of(one: str, other: str, close: float) -> Verdict:
        if not one.strip() or not other.strip():
            return "missing"
        if folded(one).split() == folded(other).split():
            return "same"
        return "near" if close >= 0.6 else "differs"

    (house, street, _), (house2, street2, _) = address(a.place), address(b.place)
    placed = _within(street, street2) if house == house2 else 0.0
    named = max(_share(_grams(a.name), _grams(b.name)), _within(name_words(a.name), name_words(b.name)))
    number: Verdict = "same" if a.numbers & b.numbers else "differs" if a.numbers and b.numbers else "missing"
    return {
        "number": number,
        "name": of(a.name, b.name, named),
        "company": of(a.company, b.company, _share(_grams(a.company), _grams(b.company))),
        "place": of(a.place, b.place, placed),
        "email": of(a.email, b.email, 0.0),
    }  # fmt: skip


def block_keys(record: Record) -> set[str]:
    """Two records are compared when they have one of these in common. Each is rare on purpose: n² is never made."""
    keys = {f"n:{one}" for one in record.numbers if one}
    house, street, _ = address(record.place)
    if house:
        keys |= {f"p:{house}:{word}" for word in street if not word.isdecimal() or len(word) < 4}
    words = sorted(name_words(_names(record)), key=lambda w: (-len(w), w))[:6]
    keys |= (
        {f"w:{one}:{other}" for i, one in enumerate(words) for other in words[i + 1 :]}
        if len(words) > 1
        else set()
    )
    if record.email:
        keys.add(f"e:{folded(record.email)}")
    return keys


def candidate_pairs(records: Iterable[Record], most: int = 40) -> set[tuple[str, str]]:
    """Pairs that have a key in common; a key that more than `most` records have tells nothing."""
    blocks: dict[str, list[str]] = {}
    for record in records:
        for key in block_keys(record):
            blocks.setdefault(key, []).append(record.id)
    return {
        (min(a, b), max(a, b))
        for ids in blocks.values()
        if len(ids) <= most
        for i, a in enumerate(ids)
        for b in ids[i + 1 :]
    }


def agreement(found: Mapping[Part, Verdict]) -> str:
    """`number same, place near`: what spoke for it, for the record of a merge."""
    return ", ".join(f"{part} {verdict}" for part, verdict in found.items() if verdict in ("same", "near"))
