"""Show a number, hide it, and match it without holding it."""

from __future__ import annotations

import hashlib
import hmac

from domain.numbers import world
from domain.numbers.cleaning import digits as digits_of


def last_four(number: str) -> str:
    """The last four digits of a number in any spelling; fewer when it has fewer."""
    return digits_of(number)[-4:]


def mask(e164: str, region: str) -> str:
    """Show a number to somebody who may not see it: country, a little, last four.

    Args:
        e164: the number; a short number's digits are accepted; what is masked already stays as it is.
        region: ISO region that a number without `+` belongs to.
    Returns:
        `+86 138 **** 4410`. At least four digits are hidden where the number has eight or more
        (`+34 6 **** 1204`), half of them in shorter ones; always four stars, so its length is not told.
    Source: design.md ("masking is a property of the role"); screens.md, context column.
    """
    if "*" in e164:
        return e164
    number = world.parse(e164, region) if "+" in e164 else None
    national = world.national_digits(number) if number else digits_of(e164)
    country = f"+{number.country_code} " if number else ""
    if len(national) < 8:
        return f"{country}**** {national[len(national) - len(national) // 2 :]}"
    head = national[: min(3, len(national) - 8)]
    return f"{country}{head} **** {national[-4:]}" if head else f"{country}**** {national[-4:]}"


def keyed_hash(e164: str, key: bytes) -> str:
    """Match a number without holding it: 32 hex digits, HMAC-SHA256 cut to 128 bit.

    Raises:
        ValueError: the key is shorter than 16 bytes (without one, all numbers are tried in minutes).
    """
    if len(key) < 16:
        raise ValueError("the key of a number hash has at least 16 bytes")
    return hmac.new(key, e164.encode("ascii"), hashlib.sha256).digest()[:16].hex()


def format_for_people(e164: str, home_region: str) -> str:
    """Write a number as its readers do: national at home (`138 0013 8000`), international from elsewhere."""
    number = world.parse(e164, home_region)
    return world.written(number, home_region) if number is not None else e164
