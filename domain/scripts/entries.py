"""What was typed at an ask step, read into its form; what does not fit is told by a code with values."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import NamedTuple

from domain.scripts.definition import Limits

LONGEST_TEXT = 2000
_RELATIVE = re.compile(r"today(?:([+-])(\d{1,4})([dwmy]))?")
_EMAIL = re.compile(r"[^@\s]{1,64}@[^@\s.]+(?:\.[^@\s.]+)+")
_MONEY_SIGNS = "¥￥€$£元"


class Unfit(NamedTuple):
    """Why an answer is not taken; the desk makes the sentence."""

    code: str
    data: dict[str, str] = {}


def read_entry(text: str, ask: str, limits: Limits, today: date) -> str | float | Unfit:
    """The typed answer in its form (a date as ISO text), or why not. An empty optional answer is "".

    Codes: empty, number, money, date, phone, too_low, too_high, decimals, too_early, too_late, too_short, too_long, shape.
    """
    plain = " ".join(text.split()) if ask != "text" else text.strip()
    if not plain:
        return "" if limits.optional else Unfit("empty" if ask not in _OWN_EMPTY else ask)
    match ask:
        case "number" | "money":
            return _number(plain, ask, limits)
        case "date":
            return _date(plain, limits, today)
        case "phone":
            return _phone(plain, limits)
        case _:
            return _text(plain, limits)


_OWN_EMPTY = ("number", "money", "date", "phone", "text")


def _number(plain: str, ask: str, limits: Limits) -> float | Unfit:
    bare = plain.translate({ord(sign): None for sign in f"{_MONEY_SIGNS} '\u00a0\u202f"})
    if limits.currency and bare.upper().endswith(limits.currency.upper()):
        bare = bare[: -len(limits.currency)]
    if bare.count(",") == 1 and "." not in bare and not re.fullmatch(r"[+-]?\d{1,3},\d{3}", bare):
        bare = bare.replace(",", ".")  # a comma before other than three digits is a decimal one
    elif "," in bare and re.fullmatch(r"[+-]?\d{1,3}(?:\.\d{3})+,\d+", bare):
        bare = bare.replace(".", "").replace(",", ".")
    bare = bare.replace(",", "")
    if not re.fullmatch(r"[+-]?(?:\d{1,15}(?:\.\d*)?|\.\d+)", bare):
        return Unfit(ask)
    value = float(bare)
    places = len(bare.partition(".")[2])
    most = limits.decimals if limits.decimals is not None else 2 if ask == "money" else None
    if most is not None and places > most:
        return Unfit("decimals", {"most": str(most)})
    if limits.low is not None and value < limits.low:
        return Unfit("too_low", {"limit": plain_number(limits.low)})
    if limits.high is not None and value > limits.high:
        return Unfit("too_high", {"limit": plain_number(limits.high)})
    return value


def _date(plain: str, limits: Limits, today: date) -> str | Unfit:
    found = re.fullmatch(r"(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?", plain)
    if found is None:
        return Unfit("date")
    try:
        day = date(int(found[1]), int(found[2]), int(found[3]))
    except ValueError:
        return Unfit("date")
    first, last = day_of(limits.earliest, today), day_of(limits.latest, today)
    if first is not None and day < first:
        return Unfit("too_early", {"limit": first.isoformat()})
    if last is not None and day > last:
        return Unfit("too_late", {"limit": last.isoformat()})
    return day.isoformat()


def _phone(plain: str, limits: Limits) -> str | Unfit:
    if sum(c.isdigit() for c in plain) < 5 or len(plain) > 40:
        return Unfit("phone")
    if not limits.country:
        return plain
    import phonenumbers  # the desk has it by then: numbers are matched with it

    try:
        number = phonenumbers.parse(plain, limits.country.upper())
    except phonenumbers.NumberParseException:
        return Unfit("phone")
    if not phonenumbers.is_valid_number(number):
        return Unfit("phone")
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)


def _text(plain: str, limits: Limits) -> str | Unfit:
    longest = limits.longest or LONGEST_TEXT
    if len(plain) < limits.shortest:
        return Unfit("too_short", {"limit": str(limits.shortest)})
    if len(plain) > longest:
        return Unfit("too_long", {"limit": str(longest)})
    if limits.shape and not fits_shape(plain, limits.shape):
        return Unfit("shape", {"shape": limits.shape})
    return plain


def fits_shape(text: str, shape: str) -> bool:
    """True where the text has the shape: `#` a digit, `@` a letter, `*` either, all else itself; `email` an address."""
    if shape == "email":
        return len(text) <= 254 and _EMAIL.fullmatch(text) is not None
    tests = {"#": str.isdecimal, "@": str.isalpha, "*": str.isalnum}
    return len(text) == len(shape) and all(
        tests[mark](sign) if mark in tests else mark.casefold() == sign.casefold()
        for mark, sign in zip(shape, text, strict=True)
    )


def day_of(limit: str, today: date) -> date | None:
    """A limit of a date as a day; None for none, or for one that nobody understands."""
    relative = _RELATIVE.fullmatch(limit)
    try:
        if relative is None:
            return date.fromisoformat(limit) if limit else None
        if not relative[1]:
            return today
        many = int(relative[2]) * (1 if relative[1] == "+" else -1)
        match relative[3]:
            case "d" | "w":
                return today + timedelta(days=many * (7 if relative[3] == "w" else 1))
            case "m":
                return _months_later(today, many)
            case _:
                return _months_later(today, many * 12)
    except (ValueError, OverflowError):
        return None


def _months_later(day: date, months: int) -> date:
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    for last in (day.day, 30, 29, 28):
        try:
            return date(year, month + 1, min(day.day, last))
        except ValueError:
            continue
    raise ValueError(months)


def plain_number(value: float) -> str:
    """`2480.0` -> `2480`."""
    return str(int(value)) if float(value).is_integer() else str(value)
