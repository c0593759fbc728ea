"""A file as a table: CSV in whatever encoding and with whatever delimiter, or a spreadsheet. One row at a time."""

from __future__ import annotations

import csv
import hashlib
import itertools
import zipfile
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import NamedTuple

from python_calamine import (
    CalamineError,
    CalamineWorkbook,
    PasswordError,
    SheetVisibleEnum,
    XmlError,
    ZipError,
)

from lead_server.library.encodings import examine
from lead_server.library.trouble import FileTroubleError

DELIMITERS = ",;\t|"
WIDEST, LONGEST_CELL = 1_000, 1_000_000
_SAMPLE = 400
_RAGGED_ABOVE = 0.5
_OTHER_KINDS = {
    b"%PDF": "a PDF", b"\x89PNG": "a picture", b"\xff\xd8\xff": "a picture", b"\x1f\x8b": "a gzip archive",
    b"7z\xbc\xaf": "a 7-Zip archive", b"Rar!": "a RAR archive", b"\xfd7zXZ": "an xz archive", b"SQLi": "a database",
    b"<htm": "a web page", b"<!DO": "a web page", b"\x7fELF": "a program", b"MZ\x90\0": "a program",
}  # fmt: skip


class Row(NamedTuple):
    """One record. `line`: 1-based line of the file (row of the sheet) where it begins."""

    line: int
    cells: list[str]


@dataclass
class Table:
    """A file that can be read as often as one likes.

    Attributes:
        digest: SHA-256 of the file. total: records with anything in them. widths: cells -> records.
        sample: the first records.
    """

    path: Path
    kind: str
    digest: bytes
    encoding: str = ""
    delimiter: str = ""
    sheet: str = ""
    total: int = 0
    widths: Counter[int] = field(default_factory=Counter)
    sample: list[Row] = field(default_factory=list)

    def rows(self) -> Iterator[Row]:
        """All records that are not blank, in order."""
        found = _sheet_rows(self) if self.kind == "sheet" else _csv_rows(self)
        return (row for row in found if any(cell.strip() for cell in row.cells))


def open_table(path: Path, encoding: str = "", delimiter: str = "") -> Table:
    """Examine a file from beginning to end; `encoding`, `delimiter` "" to find them out.

    Raises:
        FileTroubleError: with a sentence; nothing can be imported from it.
    """
    if not path.is_file():
        raise FileTroubleError("not_there", f"{path} is not there.")
    with path.open("rb") as file:
        head = file.read(8)
    if head.startswith((b"PK\x03\x04", b"\xd0\xcf\x11\xe0")):
        table = _open_sheet(path, head)
    else:
        kind = _OTHER_KINDS.get(head[:4]) or _OTHER_KINDS.get(head[:3]) or _OTHER_KINDS.get(head[:5])
        if kind:
            raise FileTroubleError(
                "not_a_table", f"{path.name} is {kind}, not a table. Export the list as CSV or XLSX."
            )
        facts = examine(path, encoding)
        table = Table(path, "csv", facts.digest, encoding=facts.encoding)
        table.delimiter = delimiter or _guess_delimiter(table)
    _measure(table)
    return table


# ------------------------------------------------------------------------------------------- CSV


def _csv_rows(table: Table) -> Iterator[Row]:
    csv.field_size_limit(LONGEST_CELL)
    with table.path.open(encoding=table.encoding, newline="") as file:
        reader = csv.reader(file, delimiter=table.delimiter, strict=True)
        begins = 1
        try:
            for cells in reader:
                yield Row(begins, cells)
                begins = reader.line_num + 1
        except csv.Error as error:
            raise _quotes(begins, error) from None


def _quotes(line: int, error: csv.Error) -> FileTroubleError:
    if "field larger" in str(error):
        words = f"The record on line {line} holds a cell of more than a million characters: a quote was never closed."
    elif "unexpected end" in str(error):
        words = f"The quote that opens on line {line} is never closed: everything after it would be one cell."
    elif "expected after" in str(error):
        words = f'Line {line}: after a closing quote stands more text. A quote inside a cell is written twice ("").'
    else:
        words = f"Line {line} is no CSV: {error}."
    return FileTroubleError("wrong_quotes", words)


def _guess_delimiter(table: Table) -> str:
    """The one that cuts the first records most evenly into more than one cell."""
    best, best_score = ",", (0.0, 0)
    for delimiter in DELIMITERS:
        table.delimiter = delimiter
        try:
            widths = [len(row.cells) for row in itertools.islice(table.rows(), 60)]
        except FileTroubleError:
            continue
        width, count = Counter(widths).most_common(1)[0] if widths else (1, 0)
        score = (count / len(widths), width) if width > 1 else (0.0, 0)
        if score > best_score:
            best, best_score = delimiter, score
    return best


# ------------------------------------------------------------------------------------------- spreadsheets


def _open_sheet(path: Path, head: bytes) -> Table:
    if head.startswith(b"PK") and not _is_workbook(path):
        raise FileTroubleError("not_a_table", f"{path.name} is a zip archive, not a table. Unpack it first.")
    digest = _digest(path)
    try:
        with CalamineWorkbook.from_path(path) as book:
            shown = [s.name for s in book.sheets_metadata if s.visible == SheetVisibleEnum.Visible]
            name = next((n for n in shown if book.get_sheet_by_name(n).to_python(nrows=50)), "")
    except PasswordError:
        words = f"{path.name} is protected by a password. Save it without one, or as CSV."
        raise FileTroubleError("password", words) from None
    except (CalamineError, XmlError, ZipError, zipfile.BadZipFile, OSError) as error:
        if b"E\0n\0c\0r\0y\0p\0t\0e\0d\0" in path.read_bytes()[:200_000]:
            words = f"{path.name} is protected by a password. Save it without one, or as CSV."
            raise FileTroubleError("password", words) from None
        why = str(error).splitlines()[0][:80]
        words = f"{path.name} is a damaged spreadsheet ({why}). Open and save it again, or send it as CSV."
        raise FileTroubleError("damaged_sheet", words) from None
    if not name:
        raise FileTroubleError("empty", f"{path.name} is empty: no visible sheet holds anything.")
    return Table(path, "sheet", digest, encoding="xlsx", sheet=name)


def _is_workbook(path: Path) -> bool:
    try:
        with zipfile.ZipFile(path) as archive:
            return any(name.startswith("xl/") or name == "content.xml" for name in archive.namelist())
    except zipfile.BadZipFile:
        return True  # cut off: calamine says that it is damaged


def _digest(path: Path) -> bytes:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").digest()


def _sheet_rows(table: Table) -> Iterator[Row]:
    with CalamineWorkbook.from_path(table.path) as book:
        sheet = book.get_sheet_by_name(table.sheet)
        for number, values in enumerate(sheet.to_python(skip_empty_area=False), start=1):
            yield Row(number, _without_tail([_text(value) for value in values]))


def _without_tail(cells: list[str]) -> list[str]:
    while cells and not cells[-1]:
        cells.pop()
    return cells


def _text(value: int | float | str | bool | time | date | datetime | timedelta) -> str:
    """A cell as it would be typed: a number kept as a number loses its `.0`."""
    if isinstance(value, float) and value.is_integer() and abs(value) < 1e15:
        return str(int(value))
    if isinstance(value, datetime) and value.time() == time(0):
        return value.date().isoformat()
    return value if isinstance(value, str) else str(value)


# ------------------------------------------------------------------------------------------- both


def _measure(table: Table) -> None:
    """Walk through the whole table once, before anything is imported."""
    for row in table.rows():
        table.total += 1
        table.widths[len(row.cells)] += 1
        if len(row.cells) > WIDEST:
            words = (
                f"Line {row.line} has {len(row.cells):,} cells, a list has at most {WIDEST:,} columns: "
                "the delimiter is another one, or a line end is missing."
            )
            raise FileTroubleError("too_wide", words)
        if len(table.sample) < _SAMPLE:
            table.sample.append(row)
    if not table.total:
        raise FileTroubleError("empty", f"{table.path.name} is empty: there is nothing to import.")


def check_even(table: Table, width: int) -> None:
    """Refuse a table in which most records do not fit the header.

    Raises:
        FileTroubleError: ragged.
    """
    wider = sum(count for cells, count in table.widths.items() if cells > width)
    if wider / table.total > _RAGGED_ABOVE:
        most, count = table.widths.most_common(1)[0]
        words = (
            f"The header has {width} columns, but {count:,} of {table.total:,} records have {most} cells: "
            "the delimiter is another one, or the header is not this table's."
        )
        raise FileTroubleError("ragged", words)
