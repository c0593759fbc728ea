"""Records as leads to be: numbers however they are written, products, tags, and the reasons for what is left out."""

from __future__ import annotations

from datetime import date

import pytest

from lead_server.library.columns import Column, Layout
from lead_server.library.drafts import REASONS, Draft, Drafter, read_date, read_minor
from lead_server.library.tables import Row

FIELDS = ("name", "phone", "phone", "tags", "product", "product_ends", "product_price", "shoe size")


def draft(*cells: str, country: str = "CN", area: str = "") -> Draft:
    columns = tuple(Column(i, f"{field} {i}", field, "header") for i, field in enumerate(FIELDS))
    return Drafter(Layout(columns, 1), country, area).draft(Row(7, list(cells)))


@pytest.mark.parametrize(
    ("cell", "country", "area", "numbers"),
    [
        ("１３８-００１３-８０００", "CN", "", ["+8613800138000"]),
        ("13800138000 / 0571-87654321转8306", "CN", "", ["+8613800138000", "+8657187654321"]),
        ("(312)\n263-0142", "US", "", ["+13122630142"]),
        ("263-0142", "US", "312", ["+13122630142"]),
        ("+34 612 34 56 78; 698765432", "ES", "", ["+34612345678", "+34698765432"]),
        ("13800138000.0", "CN", "", ["+8613800138000"]),
    ],
)
def test_numbers_are_read(cell: str, country: str, area: str, numbers: list[str]) -> None:
    """Full-width, several in a cell, extensions, line ends, national and international."""
    made = draft("Ana", cell, country=country, area=area)
    assert [n.e164 for n in made.numbers] == numbers and made.refusals == []


@pytest.mark.parametrize(
    ("cell", "reason"),
    [
        ("", "no_number"), ("无", "no_number"), ("1.38E+10", "spoilt_by_spreadsheet"), ("138****8000", "masked"),
        ("138O0138000", "letters"), ("1380013800", "too_short"), ("85422114", "no_area_code"), ("95588", "short_number"),
        ("666666666", "placeholder"), ("转8306", "extension_only"),
    ],
)  # fmt: skip
def test_a_row_without_a_usable_number_is_refused_with_its_reason(cell: str, reason: str) -> None:
    """Line, column, value and reason; each reason is a sentence."""
    made = draft("Ana", cell)
    assert made.numbers == [] and len(made.refusals) == 1
    told = made.refusals[0]
    assert (told.line, told.column, told.reason, told.whole_row) == (7, "phone 1", reason, True)
    assert told.value == cell.replace("无", "") and len(REASONS[reason]) > 10


def test_a_bad_second_number_costs_only_its_cell() -> None:
    """The row is taken, the cell is told."""
    made = draft("Ana", "13800138000", "138****8000")
    assert [n.e164 for n in made.numbers] == ["+8613800138000"]
    assert [(r.column, r.reason, r.whole_row) for r in made.refusals] == [("phone 2", "masked", False)]


def test_everything_else_finds_its_place() -> None:
    """Tags, product with its end and price, own fields."""
    made = draft(
        " Ana  Gil ", "13800138000", "", "vip; 老客户、new", "Home Plus", "24.12.2026", "1.234,50 €", "38"
    )
    assert (made.name, made.tags, made.product) == ("Ana Gil", ("vip", "老客户", "new"), "Home Plus")
    assert (made.product_ends, made.product_minor, made.fields) == (
        date(2026, 12, 24),
        123450,
        {"shoe size 7": "38"},
    )


def test_a_row_with_too_many_cells_is_refused() -> None:
    """A delimiter inside a cell has shifted everything behind it; nothing of it can be believed."""
    made = draft("Gil", "Ana", "13800138000", "", "", "", "", "", "38")
    assert made.numbers == [] and made.refusals[0].reason == "ragged"
    assert draft("Ana", "13800138000").refusals == []  # empty cells at the end were left out: harmless


def test_the_same_row_has_the_same_digest() -> None:
    """Writing does not matter; another name or number does."""
    one = draft("Ana Gil", "13800138000").digest
    assert one == draft("ana  gil", "138-0013-8000", tags := "", tags).digest
    assert len({one, draft("Eva Gil", "13800138000").digest, draft("Ana Gil", "13800138001").digest}) == 3


@pytest.mark.parametrize(
    ("text", "day"),
    [("2026-12-24", date(2026, 12, 24)), ("24/12/2026", date(2026, 12, 24)), ("12/24/2026", date(2026, 12, 24)),
     ("2026年12月24日", date(2026, 12, 24)), ("soon", None)],
)  # fmt: skip
def test_days(text: str, day: date | None) -> None:
    """Usual writings."""
    assert read_date(text) == day


@pytest.mark.parametrize(
    ("text", "minor"),
    [
        ("1,234.50", 123450),
        ("1.234,50 €", 123450),
        ("¥2480", 248000),
        ("1.000", 100000),
        ("0,5", 50),
        ("free", None),
    ],
)
def test_amounts(text: str, minor: int | None) -> None:
    """Point and comma in both roles."""
    assert read_minor(text) == minor


@pytest.mark.parametrize(("told", "e164"), [(True, "+34934183057"), (False, "+33934183057")])
def test_the_operators_country_goes_before_the_records(told: bool, e164: str) -> None:
    """A French firm's branch in Barcelona: nine digits that are a number in both countries."""
    layout = Layout((Column(0, "phone", "phone", "header"), Column(1, "country", "country", "header")), 1)
    made = Drafter(layout, "ES", told=told).draft(Row(2, ["934183057", "FR"]))
    assert [n.e164 for n in made.numbers] == [e164]
    made = Drafter(layout, "ES", told=told).draft(Row(2, ["020 7946 0018", "GB"]))
    assert [n.e164 for n in made.numbers] == ["+442079460018"]
