"""What is typed at an ask step: read into its form, or refused with a reason."""

from __future__ import annotations

from datetime import date

import pytest

from domain.scripts import Limits
from domain.scripts.entries import Unfit, day_of, fits_shape, read_entry

TODAY = date(2026, 11, 26)

GOOD = [
    ("number", "12", {}, 12.0), ("number", "1,5", {}, 1.5), ("number", "1,500", {}, 1500.0),
    ("number", " 1 234.5 ", {}, 1234.5), ("money", "¥2,480", {"currency": "CNY"}, 2480.0),
    ("money", "2.480,50", {}, 2480.5), ("money", "2480 EUR", {"currency": "EUR"}, 2480.0), ("number", "-3", {}, -3.0),
    ("date", "2026-12-24", {}, "2026-12-24"), ("date", "2026/1/5", {}, "2026-01-05"),
    ("date", "2026年12月24日", {}, "2026-12-24"), ("date", "2026-11-26", {"earliest": "today"}, "2026-11-26"),
    ("phone", "138 0013 8000", {}, "138 0013 8000"), ("phone", "138 0013 8000", {"country": "CN"}, "+8613800138000"),
    ("text", "  a\nb ", {}, "a\nb"), ("text", "", {"optional": True}, ""),
    ("text", "AB-1234", {"shape": "@@-####"}, "AB-1234"), ("text", "王丽", {"longest": 2}, "王丽"),
]  # fmt: skip
BAD = [
    ("number", "", {}, "number"), ("number", "a lot", {}, "number"), ("number", "nan", {}, "number"),
    ("number", "inf", {}, "number"), ("number", "1e9", {}, "number"), ("number", "4", {"low": 5}, "too_low"),
    ("number", "6", {"high": 5}, "too_high"), ("number", "1.5", {"decimals": 0}, "decimals"),
    ("money", "1.234", {}, "decimals"), ("date", "24.12.2026", {}, "date"), ("date", "2026-02-30", {}, "date"),
    ("date", "2026-11-25", {"earliest": "today"}, "too_early"), ("date", "2027-11-27", {"latest": "today+1y"}, "too_late"),
    ("phone", "1234", {}, "phone"), ("phone", "12345", {"country": "CN"}, "phone"), ("text", "  ", {}, "text"),
    ("text", "ab", {"shortest": 3}, "too_short"), ("text", "abcd", {"longest": 3}, "too_long"),
    ("text", "A1-1234", {"shape": "@@-####"}, "shape"), ("text", "a@b", {"shape": "email"}, "shape"),
    ("gesture", "", {}, "empty"),
]  # fmt: skip


@pytest.mark.parametrize(("ask", "text", "limits", "value"), GOOD)
def test_what_fits_is_read(ask: str, text: str, limits: dict, value: object) -> None:
    assert read_entry(text, ask, Limits(**limits), TODAY) == value


@pytest.mark.parametrize(("ask", "text", "limits", "code"), BAD)
def test_what_does_not_fit_says_why(ask: str, text: str, limits: dict, code: str) -> None:
    found = read_entry(text, ask, Limits(**limits), TODAY)
    assert isinstance(found, Unfit) and found.code == code


def test_a_limit_is_told_with_its_value() -> None:
    found = read_entry("4", "number", Limits(low=5), TODAY)
    assert found == Unfit("too_low", {"limit": "5"})
    assert read_entry("2000-01-01", "date", Limits(earliest="today-18y"), TODAY) == Unfit(
        "too_early", {"limit": "2008-11-26"}
    )


@pytest.mark.parametrize(
    ("limit", "day"),
    [
        ("today", "2026-11-26"), ("today+30d", "2026-12-26"), ("today-2w", "2026-11-12"), ("today+3m", "2027-02-26"),
        ("2026-12-24", "2026-12-24"), ("", None), ("soon", None), ("today+9999y", None),
    ],
)  # fmt: skip
def test_limits_of_dates(limit: str, day: str | None) -> None:
    assert day_of(limit, TODAY) == (date.fromisoformat(day) if day else None)


def test_the_end_of_a_month_stays_in_the_month() -> None:
    assert day_of("today+1m", date(2026, 1, 31)) == date(2026, 2, 28)
    assert day_of("today-1y", date(2028, 2, 29)) == date(2027, 2, 28)


def test_a_shape_goes_sign_by_sign() -> None:
    assert fits_shape("x-12", "X-##") and not fits_shape("x-123", "X-##") and fits_shape("é", "@")
    assert not fits_shape("²", "#")  # a sign that only looks like a digit
