"""Files of every kind as tables, and broken ones with a sentence each."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import openpyxl
import pytest

from lead_server.library.columns import Wishes, lay_out
from lead_server.library.tables import check_even, open_table
from lead_server.library.trouble import FileTroubleError

CHINESE = "姓名,手机,城市\n王丽,13800138000,杭州\n李强,13900139000,宁波\n"
SPANISH = "nombre;teléfono;población\nPeña Núñez;612345678;Málaga\nMuñoz;698765432;Cádiz\n"


def save(tmp_path: Path, data: bytes, name: str = "list.csv") -> Path:
    path = tmp_path / name
    path.write_bytes(data)
    return path


@pytest.mark.parametrize(
    ("data", "encoding", "delimiter"),
    [
        (CHINESE.encode(), "utf-8", ","),
        (b"\xef\xbb\xbf" + CHINESE.encode(), "utf-8-sig", ","),
        (CHINESE.encode("gb18030"), "gb18030", ","),
        (SPANISH.encode("latin-1"), "cp1252", ";"),
        (SPANISH.encode(), "utf-8", ";"),
        (CHINESE.encode("utf-16"), "utf-16", ","),
        (CHINESE.replace(",", "\t").encode(), "utf-8", "\t"),
        (SPANISH.replace(";", "|").encode(), "utf-8", "|"),
    ],
)
def test_encoding_and_delimiter_are_found(tmp_path: Path, data: bytes, encoding: str, delimiter: str) -> None:
    """Whatever program saved it."""
    table = open_table(save(tmp_path, data))
    assert (table.encoding, table.delimiter, table.total) == (encoding, delimiter, 3)
    rows = list(table.rows())
    assert [len(r.cells) for r in rows] == [3, 3, 3] and rows[1].cells[0] in ("王丽", "Peña Núñez")


def test_cells_with_line_ends_keep_their_line(tmp_path: Path) -> None:
    """The line told is where the record begins."""
    table = open_table(save(tmp_path, b'name,phone\nA,"138\n00138000"\nB,13900139000\n'))
    assert [row.line for row in table.rows()] == [1, 2, 4]


def a_sheet(*rows: list[object]) -> bytes:
    book = openpyxl.Workbook()
    for row in rows:
        book.active.append(row)
    data = io.BytesIO()
    book.save(data)
    return data.getvalue()


def test_a_spreadsheet_is_a_table_too(tmp_path: Path) -> None:
    """Numbers kept as numbers are typed again without `.0`; an empty first row keeps the numbering."""
    table = open_table(save(tmp_path, a_sheet([], ["姓名", "电话"], ["王丽", 13800138000]), "list.xlsx"))
    assert [(r.line, r.cells) for r in table.rows()] == [(2, ["姓名", "电话"]), (3, ["王丽", "13800138000"])]


def an_archive() -> bytes:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as archive:
        archive.writestr("photo.txt", "x")
    return data.getvalue()


BROKEN = [
    ("empty", b"", "is empty"),
    ("only_header", "姓名,手机\n".encode(), "no row below"),
    ("not_a_table", an_archive(), "zip archive"),
    ("not_a_table", b"%PDF-1.7 ...", "a PDF"),
    ("not_a_table", b"\x89PNG\r\n\x1a\n", "a picture"),
    ("wrong_quotes", b'name,phone\nA,"13800138000\nB,13900139000\n', "line 2 is never closed"),
    ("wrong_quotes", b'name,phone\n"A"x,13800138000\n', "Line 2: after a closing quote"),
    ("mixed_encodings", CHINESE.encode() + "孙七,13700137000,上海\n".encode("gb18030"), "line 4 is not"),
    ("no_number_column", b"name,town\nAna,Vigo\nEva,Lugo\n", "No column holds telephone numbers"),
    ("ragged", b"name,phone\n" + b"A,13800138000,x,y\n" * 9, "9 of 10 records have 4 cells"),
    ("zero_bytes", b"name,phone\nA,138\x0000138000\n", "Line 2 holds zero bytes"),
    ("too_wide", b"name,phone\n" + b",".join([b"1"] * 100_000) + b"\n", "Line 2 has 100,000 cells"),
    ("damaged_sheet", a_sheet(["姓名", "电话"], ["王丽", "13800138000"])[:3000], "damaged spreadsheet"),
    ("password", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 504 + "EncryptedPackage".encode("utf-16-le"), "password"),
    ("wrong_encoding", CHINESE.encode()[:-3] + b"\xe5", "not"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("code", "data", "words"), BROKEN, ids=[f"{n}-{code}" for n, (code, _, _) in enumerate(BROKEN)]
)
def test_a_broken_file_has_its_own_sentence(tmp_path: Path, code: str, data: bytes, words: str) -> None:
    """Fifteen ways to be broken; none ends in a traceback, each says what to do or where."""
    with pytest.raises(FileTroubleError) as told:
        table = open_table(save(tmp_path, data))
        check_even(table, len(lay_out(table, Wishes()).columns))
    if code != "wrong_encoding":
        assert told.value.code == code
    assert words in told.value.words


def test_a_file_that_is_not_there() -> None:
    """A sentence too."""
    with pytest.raises(FileTroubleError, match="is not there"):
        open_table(Path("/nowhere/list.csv"))
