"""What a caller id says about who calls."""

from __future__ import annotations

import re
from typing import Final
from urllib.parse import unquote

from domain.numbers.cleaning import EXTENSION, clean, words
from domain.numbers.cleaning import digits as digits_of
from domain.numbers.model import IncomingNumber
from domain.numbers.one import read_core

_ANONYMOUS: Final = words("""
    anonymous anonimo anónimo private privado unknown restricted withheld unavailable asserted-privacy
    blocked oculto desconocido no-caller-id nocallerid 匿名 未知 隐藏 隐藏号码 私人号码 无主叫号码
""")


def _user_part(text: str) -> str:
    """`"Wang" <sip:+8613800138000@pbx;user=phone>` → `+8613800138000`."""
    inner = re.search(r"<([^>]*)>", text)
    address = (inner[1] if inner else text).strip()
    address = re.sub(r"^(?:sips?|tel|callto|leadline)\s*:(?://)?", "", address, flags=re.IGNORECASE)
    return unquote(address.split("@")[0].split(";")[0]).strip().strip('"')


def number_key(text: str, region: str) -> IncomingNumber:
    """Turn a caller id into what a lead can be matched on.

    Args:
        text: whatever the telephone says: a SIP or tel address, digits in any writing, a word.
        region: ISO region of the line that rings.
    Returns:
        `e164` for a full number, `short` for 3-6 digits that are none, `anonymous` where the number is held
        back; a name such as `alice` fills only `text`. `+` and 8-15 digits is believed even when the metadata
        does not know it: the trunk knows better than our tables.
    Source: agent_desktop.md C15, C21.
    """
    user = clean(_user_part(text)).strip()
    word = re.sub(r"[\s_]+", "-", user.lower()).strip("-")
    if not user or word in _ANONYMOUS or word.startswith("anonymous"):
        return IncomingNumber(text=user, anonymous=True)
    digits = digits_of(user)
    if not digits or re.search(r"[^\W\d_]", EXTENSION.sub("", user)):
        return IncomingNumber(text=user)
    if not digits.strip("0"):
        return IncomingNumber(
            text=user, digits=digits, anonymous=True
        )  # trunks send 0 or 0000000 for "withheld"
    number = read_core(user, EXTENSION.sub("", user), region, None, None)
    if number.e164:
        return IncomingNumber(text=user, e164=number.e164, digits=digits)
    if user.startswith("+") and 8 <= len(digits) <= 15:
        return IncomingNumber(text=user, e164="+" + digits, digits=digits)
    short = digits if number.kind == "short" or 3 <= len(digits) <= 6 else None
    return IncomingNumber(text=user, short=short, digits=digits)
