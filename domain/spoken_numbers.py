"""Amounts as they are said and as recognisers write them: 2,480 · two thousand · 两千四百八十 · dos mil."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from domain.phrases.tokens import Token, is_han


def _counted(names: str, values: range) -> dict[str, int]:
    return dict(zip(names.split(), values, strict=True))


_SMALL = {
    **_counted(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
        "seventeen eighteen nineteen",
        range(20),
    ),
    **_counted("twenty thirty forty fifty sixty seventy eighty ninety", range(20, 100, 10)),
    **_counted(
        "cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete "
        "dieciocho diecinueve veinte veintiuno veintidos veintitres veinticuatro veinticinco veintiseis veintisiete "
        "veintiocho veintinueve",
        range(30),
    ),
    **_counted("treinta cuarenta cincuenta sesenta setenta ochenta noventa", range(30, 100, 10)),
    **_counted(
        "ciento doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos",
        range(100, 1000, 100),
    ),
    **_counted(
        "doscientas trescientas cuatrocientas quinientas seiscientas setecientas ochocientas novecientas",
        range(200, 1000, 100),
    ),
    "un": 1, "una": 1, "cien": 100,
}  # fmt: skip
_TIMES = {
    "hundred": 100,
    "thousand": 1_000,
    "million": 1_000_000,
    "mil": 1_000,
    "millon": 1_000_000,
    "millones": 1_000_000,
}
_LINKS = frozenset({"and", "y"})
_HAN = {**{c: n for n, c in enumerate("零一二三四五六七八九")}, "两": 2, "〇": 0, "幺": 1}
_HAN_TIMES = {"十": 10, "百": 100, "千": 1_000, "万": 10_000, "亿": 100_000_000}
_WRITTEN, _THREE = re.compile(r"\d+"), re.compile(r"\d{3}")


class Spoken(NamedTuple):
    """A number and when it was said."""

    value: int
    start_ms: int
    end_ms: int


def numbers_in(tokens: Sequence[Token]) -> Iterator[Spoken]:
    """Whole numbers in the order in which they were said. Decimals after a point or comma come as a number of their own."""
    n = 0
    while n < len(tokens):
        for reader in (_written, _han, _worded):
            found = reader(tokens, n)
            if found is not None:
                value, behind = found
                yield Spoken(value, tokens[n].start_ms, tokens[behind - 1].end_ms)
                n = behind
                break
        else:
            n += 1


def _written(tokens: Sequence[Token], n: int) -> tuple[int, int] | None:
    """`2480`, and `2` `480` as `2,480` is split; with 万, 千, mil, thousand behind it."""
    if not _WRITTEN.fullmatch(tokens[n].text):
        return None
    digits, behind = tokens[n].text, n + 1
    while (
        behind < len(tokens)
        and len(digits) <= 9
        and len(tokens[n].text) <= 3
        and re.fullmatch(r"\d{3}", tokens[behind].text)
    ):
        digits += tokens[behind].text
        behind += 1
    value = int(digits)
    if behind < len(tokens) and (
        times := _HAN_TIMES.get(tokens[behind].text) or _TIMES.get(tokens[behind].text)
    ):
        return value * times, behind + 1
    return value, behind


def _han(tokens: Sequence[Token], n: int) -> tuple[int, int] | None:
    """`两千四百八十`, `二十万`, `一万二`."""
    behind = n
    while (
        behind < len(tokens)
        and is_han(tokens[behind].text)
        and (tokens[behind].text in _HAN or tokens[behind].text in _HAN_TIMES)
    ):
        behind += 1
    signs = [token.text for token in tokens[n:behind]]
    if not signs or not any(sign in _HAN_TIMES for sign in signs):
        return None
    whole = section = digit = 0
    last = 1
    for sign in signs:
        if sign in _HAN:
            digit = _HAN[sign]
            continue
        times = _HAN_TIMES[sign]
        if times >= 10_000:
            whole, section, digit = (whole + section + digit) * times, 0, 0
        else:
            section, digit = section + (digit or 1) * times, 0
        last = times
    if digit and signs[-1] in _HAN and "零" not in signs and last > 10:
        digit *= last // 10  # 一万二 is 12,000
    return whole + section + digit, behind


def _worded(tokens: Sequence[Token], n: int) -> tuple[int, int] | None:
    """`two thousand four hundred and eighty`, `dos mil cuatrocientos ochenta`, `twenty-four`."""
    whole = section = 0
    behind, used = n, n
    while behind < len(tokens):
        text = tokens[behind].text
        if text in _SMALL:
            section += _SMALL[text]
        elif text in _TIMES and (times := _TIMES[text]):
            section = (section or 1) * times if times == 100 else section
            if times != 100:
                whole, section = whole + (section or 1) * times, 0
        elif not (text in _LINKS and behind > n):
            break
        behind += 1
        if text not in _LINKS:
            used = behind
    return (whole + section, used) if used > n else None
