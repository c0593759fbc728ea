"""Read one number: its digits alone, and one piece of a cell, with a name or an extension around it."""

from __future__ import annotations

import re
from typing import Final

from domain.numbers import world
from domain.numbers.cleaning import EXTENSION
from domain.numbers.cleaning import digits as digits_of
from domain.numbers.model import ReadNumber

_MASKED: Final = re.compile(r"\d[\s-]*(?:\*{2,}|[xX]{2,}|•{2,})|(?:\*{2,}|[xX]{3,})[\s-]*\d")
_LETTER_INSIDE: Final = re.compile(r"\d[A-Za-z]{1,2}\d|\b[OIl]\d{5,}|\d{5,}[OIl]\b")
_CORE: Final = re.compile(r"\+?\s*\(?\+?\s*\d(?:[\d\s().-]*\d)?")
_VANITY: Final = re.compile(  # 1-800-FLOWERS
    r"(?:\+?1[\s.-]*)?\(?8(?:00|33|44|55|66|77|88)\)?[\s.-]*(?=(?:[\s-]*[A-Z0-9]){7,}$)"
    r"[A-Z0-9\s-]*[A-Z]{3}[A-Z0-9\s-]*",
    re.IGNORECASE,
)
_CN_MOBILE: Final = re.compile(r"(?:(?:\+|00)?86|0)?(1[3-9]\d{9})")
_CN_SHORT: Final = re.compile(r"9[56]\d{3,6}|100\d{2}|1[12]\d{1,4}|11\d{4}")
_CN_AREA_SHORT: Final = re.compile(r"0(?:10|2\d|[3-9]\d{2})(?:12\d{3}|1[12]\d|9[56]\d{3})")
_CN_DASH_EXTENSION: Final = re.compile(
    r"((?:0\d{2,3}-?)?[2-9]\d{6,7}|400-?\d{3}-?\d{4}|400-?\d{4}-?\d{3})-(\d{1,6})"
)
_LOCAL_LENGTHS: Final = {"CN": (7, 8), "US": (7,), "CA": (7,)}


def is_filler(digits: str) -> bool:
    """One digit all along (`000000000`, `666666666`): typed to fill a required field."""
    return len(digits) >= 6 and len(set(digits)) == 1


def is_row_of_keys(digits: str) -> bool:
    """`123456789`; asked only of what is no number, for many countries have numbers that look like it."""
    return len(digits) >= 6 and (digits in "01234567890123456789" or digits in "9876543210")


def _candidates(core: str, digits: str, region: str, area_code: str | None) -> list[tuple[str, str | None]]:
    """The ways to read the digits, most literal first, as (text, region) for the parser."""
    if "+" in core:
        return [("+" + digits, None)]
    ways: list[tuple[str, str | None]] = []
    if area_code and len(digits) in _LOCAL_LENGTHS.get(region, ()) and digits[0] not in "01":
        ways.append((digits_of(area_code) + digits, region))
    ways.append((digits, region))
    if digits.startswith("00"):
        ways.append(("+" + digits.lstrip("0"), None))
    country = str(world.country_code(region))
    if digits.startswith(country) and len(digits) > len(country) + 6:
        ways.append(("+" + digits, None))
    return ways


def _length_problem(core: str, digits: str, region: str, area_code: str | None) -> str:
    """Say why digits are not a number: by the country's own lengths where we know them."""
    local = digits
    if region == "CN":
        local = re.sub(r"^(?:00)?86(?=[01]\d{6})", "", digits)
        if "+" not in core and re.fullmatch(r"[2-9]\d{6,7}", local):
            return "invalid" if area_code else "no_area_code"
        if re.match(r"0?1[3-9]", local):
            length = len(local.removeprefix("0"))
            return "too_short" if length < 11 else "too_long" if length > 11 else "invalid"
        if local.startswith("0"):
            area = 3 if re.match(r"0(?:10|2)", local) else 4
            low, high = (8, 8) if area == 3 else (7, 8)
            rest = len(local) - area
            return "too_short" if rest < low else "too_long" if rest > high else "invalid"
    elif "+" not in core and len(digits) in _LOCAL_LENGTHS.get(region, ()):
        return "invalid" if area_code or digits[0] in "01" else "no_area_code"
    number = world.parse(*_candidates(core, digits, region, area_code)[0])
    if number is None:
        return "too_short" if len(digits) < 7 else "too_long" if len(digits) > 15 else "invalid"
    return world.length_problem(number) or "invalid"


def is_short(core: str, digits: str, region: str) -> bool:
    if "+" in core or not 3 <= len(digits) <= 9:
        return False
    if region == "CN" and (_CN_SHORT.fullmatch(digits) or _CN_AREA_SHORT.fullmatch(digits)):
        return True
    if len(digits) <= 4:
        return True  # an extension of the house
    return len(digits) <= 6 and world.is_short(digits, region)


def read_core(text: str, core: str, region: str, area_code: str | None, extension: str | None) -> ReadNumber:
    """Read the digits of one number, with nothing else around them."""
    core = core.replace("(0)", "") if re.match(r"\s*(?:\+|00|\d{2,3}\s*\(0\))", core) else core
    digits = digits_of(core)
    if region == "CN" and (mobile := _CN_MOBILE.fullmatch(("+" if "+" in core else "") + digits)):
        # Not asked of the metadata: new mobile blocks appear faster than its releases; and the hot path.
        return ReadNumber(
            text=text, e164="+86" + mobile[1], digits=digits, extension=extension, kind="mobile"
        )
    if is_filler(digits):
        return ReadNumber(text=text, digits=digits, extension=extension, problem="placeholder")
    if is_short(core, digits, region):
        return ReadNumber(text=text, digits=digits, extension=extension, kind="short")
    for way, way_region in _candidates(core, digits, region, area_code):
        number = world.parse(way, way_region)
        if number is not None and world.is_valid(number):
            return ReadNumber(
                text=text,
                e164=world.e164(number),
                digits=digits,
                extension=extension,
                kind=world.kind(number),
            )
    problem = "placeholder" if is_row_of_keys(digits) else _length_problem(core, digits, region, area_code)
    return ReadNumber(text=text, digits=digits, extension=extension, problem=problem)


def read_piece(piece: str, region: str, area_code: str | None) -> list[ReadNumber]:
    """Read one piece of a cell, which normally holds one number, perhaps with a name and an extension."""
    text = piece.strip()
    if _MASKED.search(text):
        return [ReadNumber(text=text, digits=digits_of(text), problem="masked")]
    extension = None
    body = text
    if found := EXTENSION.search(text):
        if not digits_of(text[: found.start()]):
            return [ReadNumber(text=text, extension=found["ext"], problem="extension_only")]
        extension = found["ext"]
        body = text[: found.start()] + " " + text[found.end() :]
    if region in ("US", "CA") and (vanity := _VANITY.fullmatch(body.strip())):
        converted = world.letters_as_digits(vanity[0])
        return [read_core(text, converted, region, area_code, extension)]
    if _LETTER_INSIDE.search(body):
        return [ReadNumber(text=text, digits=digits_of(text), problem="letters")]
    body = re.sub(r"\([^()]*[^\d\s()+.-][^()]*\)", " ", body)  # a remark: (24小时值守)
    cores = _CORE.findall(body)
    if not cores:
        return [ReadNumber(text=text, problem="no_digits")]
    if len(cores) > 1:  # a house number or hour beside a number: keep what looks like one
        long_cores = [core for core in cores if len(digits_of(core)) >= 7]
        cores = long_cores or cores[:1]
    if len(cores) > 1:
        return [read_core(core.strip(), core, region, area_code, None) for core in cores]
    core = cores[0]
    if extension is None and region == "CN" and (dashed := _CN_DASH_EXTENSION.fullmatch(core.strip())):
        core, extension = dashed[1], dashed[2]
    whole = read_core(text, core, region, area_code, extension)
    if whole.problem and (several := _split_by_space(core, region, area_code)):
        return several
    return [whole]


def _split_by_space(core: str, region: str, area_code: str | None) -> list[ReadNumber]:
    """`13800138000 13900139000`: several numbers with only a space between; empty when that does not hold."""
    parts = core.split()
    if len(parts) < 2 or any(len(digits_of(part)) < 7 for part in parts):
        return []
    numbers = [read_core(part, part, region, area_code, None) for part in parts]
    return numbers if all(number.problem is None for number in numbers) else []
