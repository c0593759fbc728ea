"""What was entered is looked for in what was said: amounts, dates, numbers, names, in three languages."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.phrases.tokens import tokens_of
from domain.said_entered import listen
from domain.spoken_numbers import numbers_in
from domain.transcripts import Word


def lane(said: str) -> list[Word]:
    return [Word(text=text, start_ms=n * 500, end_ms=n * 500 + 400) for n, text in enumerate(said.split())]


def values(said: str) -> list[int]:
    return [number.value for number in numbers_in(list(tokens_of(lane(said))))]


@pytest.mark.parametrize(
    ("said", "numbers"),
    [
        ("it costs 2,480 a year", [2480]),
        ("two thousand four hundred and eighty yuan", [2480]),
        ("twenty four hundred", [2400]),
        ("a hundred and five", [105]),
        ("fifteen hundred dollars or one million two hundred thousand", [1500, 1200000]),
        ("son dos mil cuatrocientos ochenta euros", [2480]),
        ("mil quinientos", [1500]),
        ("veinticuatro de diciembre", [24]),
        ("ciento veinte mil", [120000]),
        ("一年 两千四百八十 元", [2480]),
        ("贷款 二十万", [200000]),
        ("一万二", [12000]),
        ("一千零五", [1005]),
        ("十五", [15]),
        ("3万 块", [30000]),
        ("12 480 and 7", [12480, 7]),
        ("nothing here and y", []),
    ],
)
def test_numbers_as_they_are_said(said: str, numbers: list[int]) -> None:
    assert values(said) == numbers


_ONES = ("", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
         "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen")  # fmt: skip
_TENS = ("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")


def english(n: int) -> str:
    if n < 20:
        return _ONES[n]
    if n < 100:
        return f"{_TENS[n // 10]} {_ONES[n % 10]}".strip()
    if n < 1000:
        return f"{_ONES[n // 100]} hundred {english(n % 100)}".strip()
    return f"{english(n // 1000)} thousand {english(n % 1000)}".strip()


def chinese(n: int) -> str:
    signs = "零一二三四五六七八九"
    if n >= 10_000:
        rest = n % 10_000
        return chinese(n // 10_000) + "万" + (("零" if rest < 1000 else "") + chinese(rest) if rest else "")
    told, gap = "", False
    for unit, name in ((1000, "千"), (100, "百"), (10, "十"), (1, "")):
        digit, n = divmod(n, unit)
        if digit:
            told += ("零" if gap and told else "") + signs[digit] + name
        gap = not digit
    return told


@given(st.integers(1, 999_999))
def test_every_number_is_read_back(n: int) -> None:
    assert values(english(n)) == [n]
    if n >= 10:
        assert values(chinese(n)) == [n], chinese(n)


@pytest.mark.parametrize(
    ("value", "said", "state"),
    [
        ("2480", "the premium is 2,480 yuan", "heard"),
        ("2,480.00", "两千四百八十", "heard"),
        ("2480", "the premium is two thousand four hundred yuan", "other"),
        ("2480", "I will think about it", "not_heard"),
        ("2026-12-24", "it starts on the 24th of December", "heard"),
        ("2026-12-24", "保险 从 12 月 24 号 开始", "heard"),
        ("2026-12-24", "empieza el veinticuatro de diciembre", "heard"),
        ("2026-12-24", "it starts in December", "not_heard"),
        (
            "2026-12-24",
            "on the 24th we spoke of many things and of your old car and then of December",
            "not_heard",
        ),
        ("48", "we have fifty offices", "not_heard"),
        ("HP-2027-4410", "the number is HP 2027 four four one zero", "heard"),
        ("+8613800004410", "一三八 零零零零 四四一零", "heard"),
        ("Northbridge", "they are with northbridge now", "heard"),
        ("王丽", "我 是 王丽", "heard"),
        ("car_comprehensive", "car comprehensive", ""),
        ("", "x", ""),
    ],
)
def test_heard_or_not(value: str, said: str, state: str) -> None:
    assert listen(value, [lane(said)]).state == state


def test_when_and_what_was_heard_instead() -> None:
    found = listen("2480", [lane("well yes"), lane("so that is two thousand four hundred yuan")])
    assert (found.state, found.at_ms, found.instead) == ("other", 1500, "2,400")
    assert listen("2480", [lane("it is 2480")]).at_ms == 1000
    assert listen("2480", []).state == ""
