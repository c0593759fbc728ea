"""Card and identity numbers in what was said, so that they are masked in text and sound.

Digits may be written (`4532 1234`), spoken in English, Chinese or Spanish, or both, with pauses and fillers between. A
card is known by its check digit (ISO/IEC 7812, Luhn), a Chinese identity number by its own (GB 11643, mod 11-2), a Spanish
DNI or NIE by its letter (Real Decreto 1553/2005), a US social security number by its form and the words before it. A run
of digits as long as a card's is masked even when its check fails: recognisers mishear digits, and nobody invents a card.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Literal, NamedTuple

from domain.phrases.tokens import FILLERS, split
from domain.spoken_digits import digits_of, plain
from domain.transcripts import Lane, Word

Kind = Literal["card", "cn_id", "es_id", "us_ssn", "long_number"]
PAUSE_MS = 9_000  #: a longer pause begins another number
MARGIN_MS = 300  #: word times are good to 0.2 s
MASK = "•••"
_STRANGERS = 2  #: other words inside a number ("then", "guion")
_SSN_WORDS = frozenset({"social", "security", "ssn", "seguro"})
_SSN_BEFORE = 12
_DNI_LETTERS = "TRWAGMYFPDXBNJZSQVHLCKE"
_CN_WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)


class Found(NamedTuple):
    """A number: words `first` to `last` (included) of a lane, milliseconds with the margin."""

    kind: Kind
    lane: int
    first: int
    last: int
    start_ms: int
    end_ms: int


class _Sign(NamedTuple):
    sign: str  #: a digit, or a capital letter of an identity number
    word: int


def find_numbers(lanes: Sequence[Lane]) -> tuple[Found, ...]:
    """Every number in every lane, in order of lane and time."""
    return tuple(found for n, lane in enumerate(lanes) for found in _in_lane(n, lane.words))


def masked(lanes: Sequence[Lane], found: Sequence[Found]) -> tuple[Lane, ...]:
    """The same lanes, the words of the numbers taken away; their times stay."""
    away = {(one.lane, n) for one in found for n in range(one.first, one.last + 1)}
    return tuple(
        Lane(
            speaker=lane.speaker, guessed=lane.guessed,
            words=tuple(
                Word(text=MASK, start_ms=w.start_ms, end_ms=w.end_ms) if (n, i) in away else w
                for i, w in enumerate(lane.words)
            ),
        )
        for n, lane in enumerate(lanes)
    )  # fmt: skip


def luhn(digits: str) -> bool:
    """The check digit of cards."""
    total = 0
    for n, digit in enumerate(reversed(digits)):
        value = int(digit) * (1 + n % 2)
        total += value - 9 * (value > 9)
    return total % 10 == 0


def is_card(digits: str) -> bool:
    """13 to 19 digits of a payment network, with their check digit; not one digit over and over."""
    return 13 <= len(digits) <= 19 and digits[0] in "3456" and len(set(digits)) > 1 and luhn(digits)


def is_cn_id(signs: str) -> bool:
    """18 signs: region, birthday, order, check."""
    if len(signs) != 18 or not signs[:17].isdigit() or signs[0] not in "12345678":
        return False
    month, day = int(signs[10:12]), int(signs[12:14])
    if not ("18" <= signs[6:8] <= "20" and 1 <= month <= 12 and 1 <= day <= 31):
        return False
    rest = sum(int(d) * w for d, w in zip(signs[:17], _CN_WEIGHTS, strict=True)) % 11
    return "10X98765432"[rest] == signs[17]


def is_es_id(signs: str) -> bool:
    """DNI (8 digits and a letter) or NIE (X, Y or Z, 7 digits and a letter)."""
    if len(signs) != 9 or not signs[-1].isalpha():
        return False
    body = ("XYZ".find(signs[0]), signs[1:8]) if signs[0] in "XYZ" else ("", signs[:8])
    digits = f"{body[0]}{body[1]}"
    return digits.isdigit() and len(digits) == 8 and _DNI_LETTERS[int(digits) % 23] == signs[-1]


def is_us_ssn(digits: str) -> bool:
    """Nine digits that could be one: there is no check digit."""
    return (
        len(digits) == 9 and digits.isdigit() and digits[:3] not in ("000", "666") and digits[0] != "9"
        and digits[3:5] != "00" and digits[5:] != "0000"
    )  # fmt: skip


def _in_lane(lane: int, words: Sequence[Word]) -> Iterator[Found]:
    for run in _runs(words):
        last = -1
        for kind, first, behind in _numbers(run, words):
            start, end = run[first].word, run[behind - 1].word
            if start <= last:  # words are masked once
                start = last + 1
                if start > end:
                    continue
            last = end
            yield Found(
                kind,
                lane,
                start,
                end,
                max(0, words[start].start_ms - MARGIN_MS),
                words[end].end_ms + MARGIN_MS,
            )


def _runs(words: Sequence[Word]) -> Iterator[list[_Sign]]:
    """Digits and letters that may be one number: few other words and no long pause between them."""
    run: list[_Sign] = []
    strangers, ended = 0, 0
    for n, word in enumerate(words):
        signs = digits_of(word.text, inside=bool(run))
        if not signs:
            spoken = [part for part in split(word.text) if part not in FILLERS]
            strangers += bool(spoken)
            if strangers > _STRANGERS and run:
                yield _plain(run)
                run = []
            continue
        if run and word.start_ms - ended > PAUSE_MS:
            yield _plain(run)
            run = []
        run += [_Sign(sign, n) for sign in signs]
        strangers, ended = 0, word.end_ms
    if run:
        yield _plain(run)


def _plain(run: Sequence[_Sign]) -> list[_Sign]:
    return [_Sign(sign, run[n].word) for sign, n in plain("".join(one.sign for one in run))]


def _numbers(run: Sequence[_Sign], words: Sequence[Word]) -> Iterator[tuple[Kind, int, int]]:
    """(kind, first, behind the last) of the signs of a run, none over another."""
    text = "".join(sign.sign for sign in run)
    at = 0
    while at < len(text):
        kind, length = _at(text[at:], words, run[at].word)
        if kind is None:
            at += 1
        else:
            yield kind, at, at + length
            at += length


def _at(text: str, words: Sequence[Word], first: int) -> tuple[Kind | None, int]:
    if is_cn_id(text[:18]):
        return "cn_id", 18
    for length in range(19, 12, -1):
        if len(text) >= length and text[:length].isdigit() and is_card(text[:length]):
            return "card", length
    if is_es_id(text[:9]):
        return "es_id", 9
    digits = len(text) - len(text.lstrip("0123456789"))
    if 15 <= digits <= 19:
        return "long_number", digits
    if digits == 9 and is_us_ssn(text[:9]) and _called_social(words, first):
        return "us_ssn", 9
    return None, 0


def _called_social(words: Sequence[Word], first: int) -> bool:
    before = (part for word in words[max(0, first - _SSN_BEFORE) : first + 1] for part in split(word.text))
    written = "-" in words[first].text and len([c for c in words[first].text if c.isdigit()]) == 9
    return written or any(part in _SSN_WORDS for part in before)
