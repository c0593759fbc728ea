"""Digits as they are said: `four five`, `veintitrés`, `幺三八`, `double seven`, and as recognisers write them, `4532-12`."""

from __future__ import annotations

import re

from domain.phrases.tokens import split

_ONES = {
    "zero": "0", "oh": "0", "nought": "0", "one": "1", "two": "2", "three": "3", "four": "4", "five": "5", "six": "6",
    "seven": "7", "eight": "8", "nine": "9",
    "cero": "0", "uno": "1", "una": "1", "dos": "2", "tres": "3", "cuatro": "4", "cinco": "5", "seis": "6",
    "siete": "7", "ocho": "8", "nueve": "9",
    "零": "0", "〇": "0", "洞": "0", "一": "1", "幺": "1", "妖": "1", "二": "2", "两": "2", "三": "3", "四": "4", "五": "5",
    "六": "6", "七": "7", "八": "8", "九": "9",
}  # fmt: skip
_TEENS = {
    "ten": "10", "eleven": "11", "twelve": "12", "thirteen": "13", "fourteen": "14", "fifteen": "15", "sixteen": "16",
    "seventeen": "17", "eighteen": "18", "nineteen": "19",
    "diez": "10", "once": "11", "doce": "12", "trece": "13", "catorce": "14", "quince": "15", "dieciseis": "16",
    "diecisiete": "17", "dieciocho": "18", "diecinueve": "19", "veinte": "20", "veintiuno": "21", "veintidos": "22",
    "veintitres": "23", "veinticuatro": "24", "veinticinco": "25", "veintiseis": "26", "veintisiete": "27",
    "veintiocho": "28", "veintinueve": "29",
}  # fmt: skip
_TENS = {
    "twenty": "2", "thirty": "3", "forty": "4", "fifty": "5", "sixty": "6", "seventy": "7", "eighty": "8",
    "ninety": "9", "treinta": "3", "cuarenta": "4", "cincuenta": "5", "sesenta": "6", "setenta": "7", "ochenta": "8",
    "noventa": "9",
}  # fmt: skip
#: letters that stand in identity numbers, by their Spanish names
_LETTERS = {
    "equis": "X", "griega": "Y", "zeta": "Z", "ceta": "Z", "ele": "L", "eme": "M", "ene": "N", "erre": "R", "ese": "S",
    "efe": "F", "hache": "H", "jota": "J", "ka": "K", "pe": "P", "cu": "Q", "te": "T", "uve": "V", "ge": "G", "de": "D",
    "be": "B", "ce": "C",
}  # fmt: skip
_IDENTITY = frozenset("TRWAGMYFPDXBNJZSQVHLCKE")
_SMALL_WORDS = frozenset("aeyo")  #: "cuarenta y cinco": no letter of a number unless it is written large
_WRITTEN = re.compile(r"[0-9]+|[A-Za-z]+|[^\W\d_]", re.UNICODE)
#: signs that wait for the next one: a ten that may be followed by a one, the next digit twice, three times
TEN, TWICE, THRICE = "~", "²", "³"
_TIMES = {"double": TWICE, "doble": TWICE, "triple": THRICE, "treble": THRICE}
_FULL_WIDTH = str.maketrans("０１２３４５６７８９Ｘｘ", "0123456789XX")


def digits_of(word: str, *, inside: bool = False) -> str:
    """The signs that a word stands for: digits, an identity number's letter, or what waits for the next (`TEN`, `TWICE`,
    `THRICE`; see `plain`). "" for a word that is none.

    Args:
        inside: digits stand before it: only then a lone letter, or the word for one, belongs to them.
    """
    found = []
    for part in _WRITTEN.findall(word.translate(_FULL_WIDTH)):
        if part.isdigit():
            found.append(part)
            continue
        if part in _SMALL_WORDS:
            return ""
        for token in split(part):
            sign = _spoken(token, inside=inside or bool(found))
            if not sign:
                return ""
            found.append(sign)
    return "".join(found)


def _spoken(token: str, *, inside: bool) -> str:
    if sign := _ONES.get(token) or _TEENS.get(token) or _TIMES.get(token):
        return sign
    if token in _TENS:
        return _TENS[token] + TEN
    if len(token) == 1 and token.upper() in _IDENTITY:
        return token.upper() if inside or token in "xyz" else ""
    return _LETTERS.get(token, "") if inside else ""


def plain(signs: str) -> list[tuple[str, int]]:
    """Digits and letters of a run, each with the place of its sign: `4~2` is 42, `4~` 40, `²7` 77."""
    found: list[tuple[str, int]] = []
    for n, sign in enumerate(signs):
        if sign == TEN:
            following = signs[n + 1 : n + 2]
            if not (following.isdigit() and following != "0") or signs[n + 2 : n + 3] == TEN:
                found.append(("0", n))
        elif sign not in (TWICE, THRICE):
            times = {TWICE: 2, THRICE: 3}.get(signs[n - 1 : n], 1) if n else 1
            found += [(sign, n)] * times
    return found
