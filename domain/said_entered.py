"""What was entered, looked for in what was said: heard (and when), not heard, or another figure heard. Pure.

It proves nothing: recognisers err, and what was read from a screen need not be spoken. It tells where to listen.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import date
from typing import Literal

from domain.leads import Frozen
from domain.phrases.tokens import Token, split, tokens_of
from domain.spoken_digits import digits_of
from domain.spoken_numbers import Spoken, numbers_in
from domain.transcripts import Word

NEAR_MS = 4_000  #: day and month of one date are said within
LEAST_DIGITS = 4  #: of a number by which a telephone number or policy is recognised
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")
_AMOUNT = re.compile(r"[+-]?\d[\d,. ]*")
_MONTHS = (
    ("january", "enero"), ("february", "febrero"), ("march", "marzo"), ("april", "abril"), ("may", "mayo"),
    ("june", "junio"), ("july", "julio"), ("august", "agosto"), ("september", "septiembre"), ("october", "octubre"),
    ("november", "noviembre"), ("december", "diciembre"),
)  # fmt: skip


class Heard(Frozen, frozen=True, kw_only=True):
    """Whether a value was heard.

    Attributes:
        state: heard, other (another figure of its size was said), not_heard, or "" where it is nothing that is spoken.
        at_ms: when. instead: the figure that was heard.
    """

    state: Literal["heard", "other", "not_heard", ""] = ""
    at_ms: int = 0
    instead: str = ""


def listen(value: str, lanes: Iterable[Sequence[Word]]) -> Heard:
    """Look for one value: a date, an amount or another figure, a number of many digits, a word or name."""
    spoken = [list(tokens_of(lane)) for lane in lanes]
    text = value.strip()
    if not text or not any(spoken):
        return Heard()
    if _DATE.fullmatch(text):
        return _told(_date(text, spoken))
    digits = re.sub(r"\D", "", text)
    if _AMOUNT.fullmatch(text):
        return _figure(text, digits, spoken)
    if len(digits) >= LEAST_DIGITS:
        return _told(_digits(digits, spoken))
    if re.fullmatch(r"[a-z0-9]+(_[a-z0-9]+)+", text):
        return Heard()  # a code: nobody says it
    return _told(_words(text, spoken))


def _told(at: int | None) -> Heard:
    return Heard(state="not_heard") if at is None else Heard(state="heard", at_ms=at)


def _figure(text: str, digits: str, lanes: list[list[Token]]) -> Heard:
    whole = _whole(text)
    numbers = [number for lane in lanes for number in numbers_in(lane)]
    at = next((number.start_ms for number in numbers if number.value == whole), None)
    if at is None and len(digits) >= LEAST_DIGITS:
        at = _digits(digits, lanes)
    if at is not None:
        return Heard(state="heard", at_ms=at)
    other = _nearest(whole, numbers)
    if other is not None:
        return Heard(state="other", at_ms=other.start_ms, instead=f"{other.value:,}")
    return Heard(state="not_heard")


def _whole(text: str) -> int:
    """`2,480.00`, `2.480,00`, `2480` -> 2480."""
    plain = re.sub(r"[.,]\d{1,2}$", "", text.replace(" ", ""))
    return int(re.sub(r"\D", "", plain) or 0)


def _nearest(whole: int, numbers: list[Spoken]) -> Spoken | None:
    """A figure of the same size (half to double, three digits and more) that is not it."""
    near = [n for n in numbers if whole >= 100 and whole / 2 <= n.value <= whole * 2]
    return min(near, key=lambda n: abs(n.value - whole), default=None)


def _date(text: str, lanes: list[list[Token]]) -> int | None:
    try:
        wanted = date.fromisoformat(text)
    except ValueError:
        return None
    names = _MONTHS[wanted.month - 1]
    for lane in lanes:
        days = [n for n in numbers_in(_with_plain_digits(lane)) if n.value == wanted.day]
        months = [
            t.start_ms for t in lane if t.text in names or (len(t.text) > 2 and names[0].startswith(t.text))
        ]
        months += [n.start_ms for n in numbers_in(_with_plain_digits(lane)) if n.value == wanted.month]
        for day in days:
            if any(abs(day.start_ms - month) <= NEAR_MS and month != day.start_ms for month in months):
                return day.start_ms
    return None


def _with_plain_digits(lane: list[Token]) -> list[Token]:
    """`24th` -> 24; a lone Chinese digit as a figure: 三月五号."""
    return [
        Token(_plain(token.text), token.start_ms, token.end_ms)
        for token in lane
    ]  # fmt: skip


def _plain(text: str) -> str:
    if found := re.fullmatch(r"(\d{1,2})(st|nd|rd|th)", text):
        return found[1]
    return text


def _digits(wanted: str, lanes: list[list[Token]]) -> int | None:
    """The last digits of a long number, said one by one or in groups."""
    tail = wanted[-LEAST_DIGITS:] if len(wanted) > LEAST_DIGITS else wanted
    for lane in lanes:
        run, starts = "", list[int]()
        for token in lane:
            signs = digits_of(token.text, inside=bool(run))
            if not signs.isdigit():
                run, starts = "", []
                continue
            run += signs
            starts += [token.start_ms] * len(signs)
            if (place := run.find(wanted)) >= 0 or (place := run.find(tail)) >= 0:
                return starts[place]
    return None


def _words(text: str, lanes: list[list[Token]]) -> int | None:
    wanted = list(split(text))
    if not wanted:
        return None
    for lane in lanes:
        told = [token.text for token in lane]
        for n in range(len(told) - len(wanted) + 1):
            if told[n : n + len(wanted)] == wanted:
                return lane[n].start_ms
    return None
