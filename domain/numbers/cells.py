"""Read a cell of a list: undo what a spreadsheet did, cut where one number ends, read each."""

from __future__ import annotations

import re
from typing import Final

import msgspec

from domain.numbers.cleaning import NONE_WORDS, clean
from domain.numbers.cleaning import digits as digits_of
from domain.numbers.model import ReadNumber
from domain.numbers.one import is_short, read_piece

_SCIENTIFIC: Final = re.compile(r"[+-]?(\d)(?:[.,](\d+))?\s*E\s*\+?(\d{1,3})", re.IGNORECASE)
_GROUPED_BY_COMMA: Final = re.compile(r"\d{1,3}(?:,\d{3}){2,}")
_DECIMAL_TAIL: Final = re.compile(r"(\+?\d{5,})[.,]0{1,2}")
_HARD_BREAK: Final = re.compile(r"\s*(?:[;、|]|\b(?:or|and|y|o)\b(?=[\s\d+(])|或者?|和|及)\s*", re.IGNORECASE)


def _unspoil(cell: str) -> tuple[str, str | None]:
    """Undo what a spreadsheet did to the whole cell.

    Returns:
        (text, problem): the digits brought back and None, or the text and `spoilt_by_spreadsheet` when
        some of them are gone.
    """
    text = cell.strip()
    if text.startswith('="') and text.endswith('"'):
        text = text[2:-1]
    text = text.lstrip("'`").strip()
    if scientific := _SCIENTIFIC.fullmatch(text):
        whole, fraction, exponent = scientific[1], scientific[2] or "", int(scientific[3])
        if len(fraction) < exponent or set(fraction[exponent:]) - {"0"}:
            return text, "spoilt_by_spreadsheet"
        return whole + fraction[:exponent], None
    if decimal := _DECIMAL_TAIL.fullmatch(text):
        return decimal[1], None
    if _GROUPED_BY_COMMA.fullmatch(text):
        return text.replace(",", ""), None
    return text, None


def _tail_alternatives(left: str, right: str) -> str | None:
    """`0571-57268287/8` is a second line whose number ends in 8: give that number, or None."""
    tail = right.strip()
    if not re.fullmatch(r"\d{1,2}", tail) or len(digits_of(left)) < 7 or not left[-1:].isdigit():
        return None
    return left[: -len(tail)] + tail


def _stands_alone(piece: str, region: str) -> bool:
    digits = digits_of(piece)
    return len(digits) >= 7 or not digits or (is_short(piece, digits, region) and len(digits) >= 5)


def _pieces(text: str, region: str) -> list[str]:
    """Cut a cell where one number ends and the next begins.

    `;` `、` `|` and words for "or" always cut. A comma, a slash or a line's end cut only between pieces
    that can stand alone, so `(312)<newline>555-0142` and `069/1234567` stay whole; a comma before a few
    digits is the pause before an extension.
    """
    pieces: list[str] = []
    for hard in _HARD_BREAK.split(re.sub(r";\s*ext=", " ext ", text, flags=re.IGNORECASE)):
        held = ""
        for token in re.split(r"(\s*(?:(?<!,),(?!,)|/|\n|\r)\s*)", hard):
            if not token.strip(" ,/\r\n\t"):
                mark = token.strip(" \t\r") or "\n"
                held_mark = mark[:1]
                held += "\0" + held_mark
                continue
            before, _, mark = held.rpartition("\0")
            if not held or not mark:
                held += token
            elif mark == "/" and (other := _tail_alternatives(before, token)):
                pieces.append(before)
                held = other
            elif mark == "," and re.fullmatch(r"\d{1,6}", token.strip()) and len(digits_of(before)) >= 7:
                if is_short(token, token.strip(), region) and len(token.strip()) >= 5:
                    pieces.append(before)
                    held = token
                else:
                    held = f"{before} ext {token}"
            elif _stands_alone(before, region) and _stands_alone(token, region):
                pieces.append(before)
                held = token
            else:
                held = before + (" " if mark == "\n" else "-" if mark == "/" else " ") + token
        pieces.append(held.rpartition("\0")[0] if "\0" in held else held)
    return [piece.strip() for piece in pieces if piece.strip(" ()-.,:")]


def read_numbers(cell: str, region: str, area_code: str | None = None) -> list[ReadNumber]:
    """Read every number out of one cell of a list, in the order they stand there.

    Args:
        cell: as typed or imported: names, remarks, line ends and several numbers are fine.
        region: ISO 3166 alpha-2 of the list's home (`CN`, `US`, `ES`), for numbers without a country code.
        area_code: of the lead's place, digits with or without the leading 0; completes local numbers.
    Returns:
        One entry a number; a number named twice is given once. Empty for an empty cell and for signs of
        "none" (`0`, `-`, `N/A`, `无`).
    Source: agent_desktop.md C15, C21; data/phones (dashes, brackets, 转, names, 1.38E+10).
    """
    text, problem = _unspoil(clean(cell))
    if text.lower() in NONE_WORDS or not (digits_of(text).strip("0") or re.search(r"[^\W\d_]{2}", text)):
        return []
    if problem:
        return [ReadNumber(text=cell.strip(), digits="", problem=problem)]
    found: list[ReadNumber] = []
    main: ReadNumber | None = None
    for piece in _pieces(text, region):
        if piece.lower() in NONE_WORDS:
            continue
        for number in read_piece(piece, region, area_code):
            if number.kind == "short" and main is not None and main.extension and len(number.digits) <= 5:
                number = msgspec.structs.replace(
                    main, text=number.text, extension=number.digits
                )  # 转8306、8308
            elif number.e164 or number.problem == "no_area_code":
                main = number
            found.append(number)
    return _without_remarks(_once(found))


def _once(numbers: list[ReadNumber]) -> list[ReadNumber]:
    seen: dict[tuple[str, str | None], ReadNumber] = {}
    for number in numbers:
        seen.setdefault((number.e164 or number.digits or number.text, number.extension), number)
    return list(seen.values())


def _without_remarks(numbers: list[ReadNumber]) -> list[ReadNumber]:
    """A piece without digits beside a real number is a remark; alone it is a problem to tell."""
    real = [number for number in numbers if number.problem != "no_digits"]
    return real or numbers[:1]
