"""What is done to a text before a number is looked for in it, and the words that mean something beside it."""

from __future__ import annotations

import re
import unicodedata
from typing import Final


def words(text: str) -> frozenset[str]:
    return frozenset(text.split())


DASHES: Final = dict.fromkeys(map(ord, "‐‑‒–—―−﹘﹣-ーー~～·"), "-")
_BRACKETS: Final = str.maketrans("【】〔〕", "()()")
NONE_WORDS: Final = words("""
    0 - -- . / x n/a na none null nil nan no unknown #n/a s/n ninguno sin
    无 無 暂无 没有 空 未知 不详
""")
EXTENSION: Final = re.compile(
    r"[\s,;(-]*(?:;\s*ext=|,{2,}|转接?|轉接?|分机号?|分機號?|内线|內線|extensi[oó]n|extn?\b\.?|ext(?=\d)|"
    r"\bint(?:erno)?\b\.?|\banexo\b|(?<=[\d)\s])x(?=[\s.:]*\d)|\#)[\s.:号]*(?P<ext>\d{1,7})\s*\)?",
    re.IGNORECASE,
)


def clean(text: str) -> str:
    """Full-width to plain, every dash to `-`, invisible signs away; digits of any script to 0-9."""
    plain = unicodedata.normalize("NFKC", text.translate(DASHES)).translate(DASHES).translate(_BRACKETS)
    return "".join(
        str(unicodedata.decimal(sign)) if sign.isdecimal() else sign
        for sign in plain
        if sign != "\0"
        and unicodedata.category(sign) != "Cf"  # direction marks and zero-width spaces from web pages
    )


def digits(text: str) -> str:
    return "".join(sign for sign in text if sign in "0123456789")
