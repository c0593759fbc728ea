"""Lists of numbers that nobody may call, in a form that does not give the numbers away.

An entry is one number, a *domain of numbers* or a digest that somebody else made:

- A **domain of numbers** is everything that begins alike, written with a star: `+862155550*` is a company's block of a
  hundred thousand, or of ten with one digit less. As a domain of e-mail addresses names all boxes of a house, it names
  all lines of one.
- A **digest** is SHA-256 in hex of the number as the list's maker writes it (Lista Robinson hands out no numbers): with
  `+`, without it, or the national digits alone.

All of them are kept as keys. A number is on a list when one of `keys_of` stands there.
"""

from __future__ import annotations

import hashlib
import re
from typing import Final, Literal, NamedTuple

from domain.numbers import keyed_hash, read_numbers

SHORTEST: Final = 5  #: digits of a domain: a whole country or area is no house
_DIGEST: Final = re.compile(r"[0-9a-fA-F]{64}")
_DOMAIN: Final = re.compile(r"(\+?[\d\s().-]+)\*+", re.ASCII)
#: numbers of a country begin so; their national digits are what follows
_NATIONAL: Final = ("+86", "+34", "+1")


class Entry(NamedTuple):
    """A line of a list: the key it is kept under, and the `+…` digits of a domain."""

    kind: Literal["number", "domain", "digest"]
    key: str
    prefix: str = ""


def read_entry(text: str, home: str, key: bytes) -> Entry | str:
    """A line as an entry, or a code that says what is wrong with it.

    Returns:
        `domain_too_wide`, `domain_without_country`, or a problem of `domain.numbers.PROBLEMS`.
    """
    text = text.strip().strip('"').strip()
    if _DIGEST.fullmatch(text):
        return Entry("digest", text.lower())
    if match := _DOMAIN.fullmatch(text):
        prefix = re.sub(r"[^\d+]", "", match[1])
        if not prefix.startswith("+"):
            return "domain_without_country"
        if len(prefix) - 1 < SHORTEST:
            return "domain_too_wide"
        return Entry("domain", keyed_hash(f"{prefix}*", key), prefix)
    found = read_numbers(text, home)
    if len(found) != 1 or found[0].e164 is None:
        return (found[0].problem or "invalid") if found else "no_digits"
    return Entry("number", keyed_hash(found[0].e164, key))


def keys_of(e164: str, key: bytes) -> tuple[str, ...]:
    """Every key under which a list may have this number: itself, its domains, its digests."""
    domains = (keyed_hash(f"{e164[:n]}*", key) for n in range(SHORTEST + 1, len(e164)))
    return (keyed_hash(e164, key), *domains, *digests_of(e164))


def digests_of(e164: str) -> tuple[str, ...]:
    """SHA-256 of a number in the three writings."""
    national = next((e164[len(head) :] for head in _NATIONAL if e164.startswith(head)), "")
    writings = (e164, e164[1:], national)
    return tuple(hashlib.sha256(text.encode()).hexdigest() for text in writings if text)
