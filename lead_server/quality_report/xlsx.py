"""A workbook of plain tables, written with the standard library: words as words, numbers as numbers, no formulas.

Office Open XML (ECMA-376): the five parts that every reader wants, and one a sheet. Words stand in the cells themselves
(`inlineStr`), so a text that begins with "=" is a text.
"""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterable, Sequence
from xml.sax.saxutils import escape

Cell = str | int | float | None

_BAD = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")  # what XML 1.0 cannot hold
_SPACES = "http://schemas.openxmlformats.org"
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
LONGEST_CELL = 32_767


def workbook(sheets: Iterable[tuple[str, Sequence[str], Iterable[Sequence[Cell]]]]) -> bytes:
    """The file's bytes. A sheet is (name, titles, rows); the titles stand still when one scrolls."""
    made = list(sheets)
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr("[Content_Types].xml", _types(len(made)))
        file.writestr("_rels/.rels", _relations([("officeDocument", "xl/workbook.xml")]))
        file.writestr("xl/workbook.xml", _book([name for name, _, _ in made]))
        parts = [("worksheet", f"worksheets/sheet{n}.xml") for n in range(1, len(made) + 1)]
        file.writestr("xl/_rels/workbook.xml.rels", _relations([*parts, ("styles", "styles.xml")]))
        file.writestr("xl/styles.xml", _STYLES)
        for n, (_, titles, rows) in enumerate(made, start=1):
            file.writestr(f"xl/worksheets/sheet{n}.xml", _sheet(titles, rows))
    return buffer.getvalue()


def _types(sheets: int) -> str:
    kind = "application/vnd.openxmlformats-officedocument.spreadsheetml"
    parts = [("xl/workbook.xml", f"{kind}.sheet.main+xml"), ("xl/styles.xml", f"{kind}.styles+xml")]
    parts += [(f"xl/worksheets/sheet{n}.xml", f"{kind}.worksheet+xml") for n in range(1, sheets + 1)]
    overrides = "".join(f'<Override PartName="/{part}" ContentType="{type_}"/>' for part, type_ in parts)
    return (
        f'{_HEAD}<Types xmlns="{_SPACES}/package/2006/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{overrides}</Types>'
    )


def _relations(targets: Sequence[tuple[str, str]]) -> str:
    made = "".join(
        f'<Relationship Id="rId{n}" Type="{_SPACES}/officeDocument/2006/relationships/{kind}" Target="{target}"/>'
        for n, (kind, target) in enumerate(targets, start=1)
    )
    return f'{_HEAD}<Relationships xmlns="{_SPACES}/package/2006/relationships">{made}</Relationships>'


def _book(names: Sequence[str]) -> str:
    sheets = "".join(
        f'<sheet name="{_text(name)[:31]}" sheetId="{n}" r:id="rId{n}"/>'
        for n, name in enumerate(names, start=1)
    )
    return (
        f'{_HEAD}<workbook xmlns="{_SPACES}/spreadsheetml/2006/main" '
        f'xmlns:r="{_SPACES}/officeDocument/2006/relationships"><sheets>{sheets}</sheets></workbook>'
    )


#: 0: as it comes; 1: bold, for titles
_FILLS = "".join(f'<fill><patternFill patternType="{kind}"/></fill>' for kind in ("none", "gray125"))
_STYLES = (
    f'{_HEAD}<styleSheet xmlns="{_SPACES}/spreadsheetml/2006/main">'
    f'<fonts count="2"><font/><font><b/></font></fonts><fills count="2">{_FILLS}</fills>'
    '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>'
    '<cellXfs count="2"><xf xfId="0"/><xf fontId="1" applyFont="1" xfId="0"/></cellXfs>'
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
)


def _sheet(titles: Sequence[str], rows: Iterable[Sequence[Cell]]) -> str:
    lines = [_row(1, titles, style=1)]
    lines += [_row(n, cells) for n, cells in enumerate(rows, start=2)]
    pane = '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>'
    return (
        f'{_HEAD}<worksheet xmlns="{_SPACES}/spreadsheetml/2006/main">'
        f'<sheetViews><sheetView workbookViewId="0">{pane}</sheetView></sheetViews>'
        f"<sheetData>{''.join(lines)}</sheetData></worksheet>"
    )


def _row(n: int, cells: Sequence[Cell], style: int = 0) -> str:
    made = "".join(_cell(f"{_column(place)}{n}", value, style) for place, value in enumerate(cells))
    return f'<row r="{n}">{made}</row>'


def _cell(place: str, value: Cell, style: int) -> str:
    dressed = f' s="{style}"' if style else ""
    if value is None or value == "":
        return ""
    if isinstance(value, bool):
        value = "yes" if value else "no"
    if isinstance(value, int | float):
        return f'<c r="{place}"{dressed}><v>{value!r}</v></c>'
    words = _text(value[:LONGEST_CELL])
    return f'<c r="{place}"{dressed} t="inlineStr"><is><t xml:space="preserve">{words}</t></is></c>'


def _column(place: int) -> str:
    """0 -> A, 26 -> AA."""
    name = ""
    place += 1
    while place:
        place, left = divmod(place - 1, 26)
        name = chr(65 + left) + name
    return name


def _text(value: str) -> str:
    return escape(_BAD.sub(" ", value), {'"': "&quot;"})
