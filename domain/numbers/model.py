"""What a number is after it was read, and every problem that it may have."""

from __future__ import annotations

from typing import Final, Literal

import msgspec

Kind = Literal["mobile", "landline", "toll_free", "short", "unknown"]

#: Every code that `ReadNumber.problem` may hold; the desk owns the sentences.
PROBLEMS: Final = (
    "no_digits",  # text without a digit
    "too_short",
    "too_long",
    "no_area_code",  # a local number, and nobody said of which place
    "spoilt_by_spreadsheet",  # 1.38E+10: digits are gone
    "letters",  # a letter among the digits: 138O0138000
    "masked",  # 138****8000, 13800138xxx
    "extension_only",  # 转8306 without the number it belongs to
    "placeholder",  # 000000000, 123456789
    "invalid",  # right length, but no such number in its country
)


class ReadNumber(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One number as found in a cell.

    Attributes:
        text: the piece of the cell it was read from, trimmed, else as typed.
        e164: `+` and 7-15 digits; None for short numbers and for everything with a problem.
        digits: the digits of the main number as typed (ASCII, no extension); a short number is dialled so.
        extension: digits to dial after the answer.
        kind: `toll_free` also holds shared-cost and company numbers (CN 400, ES 902); `short` is 95588 or a
            four-digit extension; `unknown` where the country does not tell (US) or there is a problem.
        problem: one of `PROBLEMS`, or None.
    """

    text: str
    e164: str | None = None
    digits: str = ""
    extension: str | None = None
    kind: Kind = "unknown"
    problem: str | None = None


class IncomingNumber(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What a caller id can be matched on.

    Attributes:
        text: the user part as it came, decoded and trimmed.
        e164: `+` and digits, when it is a full number.
        short: digits of an internal or service number (3-6 digits).
        digits: all digits, also where neither of the above could be made (a local number without its area).
        anonymous: the caller, or the network, holds the number back.
    """

    text: str
    e164: str | None = None
    short: str | None = None
    digits: str = ""
    anonymous: bool = False
