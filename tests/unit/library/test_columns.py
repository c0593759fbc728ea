"""Which column is what: by header in three languages, by content, as told."""

from __future__ import annotations

from pathlib import Path

import pytest

from lead_server.library.columns import Layout, Wishes, lay_out
from lead_server.library.tables import open_table
from lead_server.library.trouble import FileTroubleError


def layout_of(tmp_path: Path, text: str, wishes: Wishes | None = None) -> Layout:
    path = tmp_path / "list.csv"
    path.write_text(text, encoding="utf-8")
    return lay_out(open_table(path), wishes or Wishes())


@pytest.mark.parametrize(
    ("header", "country", "number", "fields"),
    [
        ("客户姓名,手机号码,单位名称,所在城市,邮箱", "CN", "13800138000", ["name", "phone", "company", "place", "email"]),
        ("Full Name,Cell Phone,Organization,City,E-mail", "US", "(212) 555-0142",
         ["name", "phone", "company", "place", "email"]),
        ("Nombre y apellidos,Teléfono móvil,Empresa,Población,Correo electrónico", "ES", "612345678",
         ["name", "phone", "company", "place", "email"]),
    ],
)  # fmt: skip
def test_headers_in_three_languages(
    tmp_path: Path, header: str, country: str, number: str, fields: list[str]
) -> None:
    """Case, accents, blanks and signs do not matter."""
    layout = layout_of(
        tmp_path, f"{header}\nAna Gil,{number},Firma,Vigo,a@example.com\n", Wishes(country=country)
    )
    assert [c.field for c in layout.columns] == fields and {c.why for c in layout.columns} == {"header"}


def test_several_phone_columns_and_unknown_ones(tmp_path: Path) -> None:
    """Each phone column counts; what nobody knows is kept under its own name; a second `name` too."""
    layout = layout_of(tmp_path, "name,mobile,home phone,shoe size,name\nA B,13800138000,057187654321,38,x\n")
    assert [c.field for c in layout.columns] == ["name", "phone", "phone", "shoe size", "name"]
    assert [c.why for c in layout.columns] == ["header", "header", "header", "kept", "kept"]


def test_without_header_the_cells_tell(tmp_path: Path) -> None:
    """Number, name and e-mail are seen; no data is taken for a header."""
    layout = layout_of(tmp_path, "王丽,13800138000,a@example.com\n李强,13900139000,b@example.com\n")
    assert layout.header_line == 0 and [c.field for c in layout.columns] == ["name", "phone", "email"]


def test_unknown_words_above_numbers_are_a_header(tmp_path: Path) -> None:
    """`quien;donde` are no words of ours, but no data either."""
    layout = layout_of(tmp_path, "quien;donde\nAna Gil;612345678\nEva Paz;698765432\n", Wishes(country="ES"))
    assert layout.header_line == 1 and [c.field for c in layout.columns] == ["name", "phone"]


def test_a_title_above_the_header_is_skipped(tmp_path: Path) -> None:
    """Lists come with a headline."""
    layout = layout_of(tmp_path, "2026年客户名单,,\n姓名,电话,城市\n王丽,13800138000,杭州\n")
    assert layout.header_line == 2 and [c.field for c in layout.columns] == ["name", "phone", "place"]


def test_what_is_told_wins(tmp_path: Path) -> None:
    """By header, or by number where there is none; `-` leaves a column out."""
    text = "who,tel,fax\nAna,13800138000,057187654321\n"
    layout = layout_of(tmp_path, text, Wishes({"who": "company", "fax": "phone", "tel": "-"}))
    assert [c.field for c in layout.columns] == ["company", "-", "phone"]
    layout = layout_of(tmp_path, "1,13800138000\n2,13900139000\n", Wishes({"#1": "customer_no"}))
    assert [c.field for c in layout.columns] == ["customer_no", "phone"]


def test_a_wish_for_a_column_that_is_not_there(tmp_path: Path) -> None:
    """The sentence names the columns that are."""
    with pytest.raises(FileTroubleError, match="'telefon'; columns: name, phone"):
        layout_of(tmp_path, "name,phone\nA,13800138000\n", Wishes({"telefon": "phone"}))
