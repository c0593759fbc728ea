"""Telephone numbers: read what people type, say what is wrong with it, hide what must be hidden.

One reading for every entrance: import, lead form, dial field, caller id. A number that is kept is E.164
(`+8613800138000`); what cannot be read comes back with a problem code, and no digit is ever invented.

Source: design.md ("numbers"), agent_desktop.md C15 and C21, ITU-T E.164, libphonenumber metadata.
"""

from __future__ import annotations

import hashlib
import hmac
import re
import unicodedata
from typing import Final, Literal
from urllib.parse import unquote

import msgspec
import phonenumbers
from phonenumbers import PhoneNumber, PhoneNumberFormat, PhoneNumberType, ValidationResult

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


# ---------------------------------------------------------------------------------------- cleaning


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_DASHES: Final = dict.fromkeys(map(ord, "‐‑‒–—―−﹘﹣-ーー~～·"), "-")
_BRACKETS: Final = str.maketrans("【】〔〕", "()()")
_NONE_WORDS: Final = _words("""
    0 - -- . / x n/a na none null nil nan no unknown #n/a s/n ninguno sin
    无 無 暂无 没有 空 未知 不详
""")
_EXTENSION: Final = re.compile(
    r"[\s,;(-]*(?:;\s*ext=|,{2,}|转接?|轉接?|分机号?|分機號?|内线|內線|extensi[oó]n|extn?\b\.?|ext(?=\d)|"
    r"\bint(?:erno)?\b\.?|\banexo\b|(?<=[\d)\s])x(?=[\s.:]*\d)|\#)[\s.:号]*(?P<ext>\d{1,7})\s*\)?",
    re.IGNORECASE,
)
_SCIENTIFIC: Final = re.compile(r"[+-]?(\d)(?:[.,](\d+))?\s*E\s*\+?(\d{1,3})", re.IGNORECASE)
_GROUPED_BY_COMMA: Final = re.compile(r"\d{1,3}(?:,\d{3}){2,}")
_DECIMAL_TAIL: Final = re.compile(r"(\+?\d{5,})[.,]0{1,2}")
_HARD_BREAK: Final = re.compile(r"\s*(?:[;、|]|\b(?:or|and|y|o)\b(?=[\s\d+(])|或者?|和|及)\s*", re.IGNORECASE)
_MASKED: Final = re.compile(r"\d[\s-]*(?:\*{2,}|[xX]{2,}|•{2,})|(?:\*{2,}|[xX]{3,})[\s-]*\d")
_LETTER_INSIDE: Final = re.compile(r"\d[A-Za-z]{1,2}\d|\b[OIl]\d{5,}|\d{5,}[OIl]\b")
_CORE: Final = re.compile(r"\+?\s*\(?\+?\s*\d(?:[\d\s().-]*\d)?")
_VANITY: Final = re.compile(  # 1-800-FLOWERS
    r"(?:\+?1[\s.-]*)?\(?8(?:00|33|44|55|66|77|88)\)?[\s.-]*(?=(?:[\s-]*[A-Z0-9]){7,}$)"
    r"[A-Z0-9\s-]*[A-Z]{3}[A-Z0-9\s-]*",
    re.IGNORECASE,
)


def _clean(text: str) -> str:
    """Full-width to plain, every dash to `-`, invisible signs away; digits of any script to 0-9."""
    plain = unicodedata.normalize("NFKC", text.translate(_DASHES)).translate(_DASHES).translate(_BRACKETS)
    return "".join(
        str(unicodedata.decimal(sign)) if sign.isdecimal() else sign
        for sign in plain
        if sign != "\0"
        and unicodedata.category(sign) != "Cf"  # direction marks and zero-width spaces from web pages
    )


def _digits(text: str) -> str:
    return "".join(sign for sign in text if sign in "0123456789")


# ---------------------------------------------------------------------------------------- one number

_CN_MOBILE: Final = re.compile(r"(?:(?:\+|00)?86|0)?(1[3-9]\d{9})")
_CN_SHORT: Final = re.compile(r"9[56]\d{3,6}|100\d{2}|1[12]\d{1,4}|11\d{4}")
_CN_AREA_SHORT: Final = re.compile(r"0(?:10|2\d|[3-9]\d{2})(?:12\d{3}|1[12]\d|9[56]\d{3})")
_CN_DASH_EXTENSION: Final = re.compile(
    r"((?:0\d{2,3}-?)?[2-9]\d{6,7}|400-?\d{3}-?\d{4}|400-?\d{4}-?\d{3})-(\d{1,6})"
)
_LOCAL_LENGTHS: Final = {"CN": (7, 8), "US": (7,), "CA": (7,)}
_KINDS: Final[dict[int, Kind]] = {
    PhoneNumberType.MOBILE: "mobile",
    PhoneNumberType.PAGER: "mobile",
    PhoneNumberType.FIXED_LINE: "landline",
    PhoneNumberType.TOLL_FREE: "toll_free",
    PhoneNumberType.SHARED_COST: "toll_free",
    PhoneNumberType.UAN: "toll_free",
}


def _parse(text: str, region: str | None) -> PhoneNumber | None:
    try:
        return phonenumbers.parse(text, region)
    except phonenumbers.NumberParseException:
        return None


def _e164(number: PhoneNumber) -> str:
    return phonenumbers.format_number(number, PhoneNumberFormat.E164)


def _is_filler(digits: str) -> bool:
    """One digit all along (`000000000`, `666666666`): typed to fill a required field."""
    return len(digits) >= 6 and len(set(digits)) == 1


def _is_row_of_keys(digits: str) -> bool:
    """`123456789`; asked only of what is no number, for many countries have numbers that look like it."""
    return len(digits) >= 6 and (digits in "01234567890123456789" or digits in "9876543210")


def _candidates(core: str, digits: str, region: str, area_code: str | None) -> list[tuple[str, str | None]]:
    """The ways to read the digits, most literal first, as (text, region) for the parser."""
    if "+" in core:
        return [("+" + digits, None)]
    ways: list[tuple[str, str | None]] = []
    if area_code and len(digits) in _LOCAL_LENGTHS.get(region, ()) and digits[0] not in "01":
        ways.append((_digits(area_code) + digits, region))
    ways.append((digits, region))
    if digits.startswith("00"):
        ways.append(("+" + digits.lstrip("0"), None))
    country = str(phonenumbers.country_code_for_region(region))
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
    number = _parse(*_candidates(core, digits, region, area_code)[0])
    if number is None:
        return "too_short" if len(digits) < 7 else "too_long" if len(digits) > 15 else "invalid"
    reason = phonenumbers.is_possible_number_with_reason(number)
    if reason in (ValidationResult.TOO_SHORT, ValidationResult.IS_POSSIBLE_LOCAL_ONLY):
        return "too_short"
    return "too_long" if reason == ValidationResult.TOO_LONG else "invalid"


def _is_short(core: str, digits: str, region: str) -> bool:
    if "+" in core or not 3 <= len(digits) <= 9:
        return False
    if region == "CN" and (_CN_SHORT.fullmatch(digits) or _CN_AREA_SHORT.fullmatch(digits)):
        return True
    if len(digits) <= 4:
        return True  # an extension of the house
    short = _parse(digits, region)
    return (
        len(digits) <= 6
        and short is not None
        and phonenumbers.is_valid_short_number_for_region(short, region)
    )


def _read_core(text: str, core: str, region: str, area_code: str | None, extension: str | None) -> ReadNumber:
    """Read the digits of one number, with nothing else around them."""
    core = core.replace("(0)", "") if re.match(r"\s*(?:\+|00|\d{2,3}\s*\(0\))", core) else core
    digits = _digits(core)
    if region == "CN" and (mobile := _CN_MOBILE.fullmatch(("+" if "+" in core else "") + digits)):
        # Not asked of the metadata: new mobile blocks appear faster than its releases; and the hot path.
        return ReadNumber(
            text=text, e164="+86" + mobile[1], digits=digits, extension=extension, kind="mobile"
        )
    if _is_filler(digits):
        return ReadNumber(text=text, digits=digits, extension=extension, problem="placeholder")
    if _is_short(core, digits, region):
        return ReadNumber(text=text, digits=digits, extension=extension, kind="short")
    for way, way_region in _candidates(core, digits, region, area_code):
        number = _parse(way, way_region)
        if number is not None and phonenumbers.is_valid_number(number):
            kind = _KINDS.get(phonenumbers.number_type(number), "unknown")
            return ReadNumber(text=text, e164=_e164(number), digits=digits, extension=extension, kind=kind)
    problem = "placeholder" if _is_row_of_keys(digits) else _length_problem(core, digits, region, area_code)
    return ReadNumber(text=text, digits=digits, extension=extension, problem=problem)


def _read_piece(piece: str, region: str, area_code: str | None) -> list[ReadNumber]:
    """Read one piece of a cell, which normally holds one number, perhaps with a name and an extension."""
    text = piece.strip()
    if _MASKED.search(text):
        return [ReadNumber(text=text, digits=_digits(text), problem="masked")]
    extension = None
    body = text
    if found := _EXTENSION.search(text):
        if not _digits(text[: found.start()]):
            return [ReadNumber(text=text, extension=found["ext"], problem="extension_only")]
        extension = found["ext"]
        body = text[: found.start()] + " " + text[found.end() :]
    if region in ("US", "CA") and (vanity := _VANITY.fullmatch(body.strip())):
        converted = phonenumbers.convert_alpha_characters_in_number(vanity[0])
        return [_read_core(text, converted, region, area_code, extension)]
    if _LETTER_INSIDE.search(body):
        return [ReadNumber(text=text, digits=_digits(text), problem="letters")]
    body = re.sub(r"\([^()]*[^\d\s()+.-][^()]*\)", " ", body)  # a remark: (24小时值守)
    cores = _CORE.findall(body)
    if not cores:
        return [ReadNumber(text=text, problem="no_digits")]
    if len(cores) > 1:  # a house number or hour beside a number: keep what looks like one
        long_cores = [core for core in cores if len(_digits(core)) >= 7]
        cores = long_cores or cores[:1]
    if len(cores) > 1:
        return [_read_core(core.strip(), core, region, area_code, None) for core in cores]
    core = cores[0]
    if extension is None and region == "CN" and (dashed := _CN_DASH_EXTENSION.fullmatch(core.strip())):
        core, extension = dashed[1], dashed[2]
    whole = _read_core(text, core, region, area_code, extension)
    if whole.problem and (several := _split_by_space(core, region, area_code)):
        return several
    return [whole]


def _split_by_space(core: str, region: str, area_code: str | None) -> list[ReadNumber]:
    """`13800138000 13900139000`: several numbers with only a space between; empty when that does not hold."""
    parts = core.split()
    if len(parts) < 2 or any(len(_digits(part)) < 7 for part in parts):
        return []
    numbers = [_read_core(part, part, region, area_code, None) for part in parts]
    return numbers if all(number.problem is None for number in numbers) else []


# ---------------------------------------------------------------------------------------- a cell


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
    if not re.fullmatch(r"\d{1,2}", tail) or len(_digits(left)) < 7 or not left[-1:].isdigit():
        return None
    return left[: -len(tail)] + tail


def _stands_alone(piece: str, region: str) -> bool:
    digits = _digits(piece)
    return len(digits) >= 7 or not digits or (_is_short(piece, digits, region) and len(digits) >= 5)


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
            elif mark == "," and re.fullmatch(r"\d{1,6}", token.strip()) and len(_digits(before)) >= 7:
                if _is_short(token, token.strip(), region) and len(token.strip()) >= 5:
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
    text, problem = _unspoil(_clean(cell))
    if text.lower() in _NONE_WORDS or not (_digits(text).strip("0") or re.search(r"[^\W\d_]{2}", text)):
        return []
    if problem:
        return [ReadNumber(text=cell.strip(), digits="", problem=problem)]
    found: list[ReadNumber] = []
    main: ReadNumber | None = None
    for piece in _pieces(text, region):
        if piece.lower() in _NONE_WORDS:
            continue
        for number in _read_piece(piece, region, area_code):
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


# ------------------------------------------------------------------------------- showing and matching


def last_four(number: str) -> str:
    """The last four digits of a number in any spelling; fewer when it has fewer."""
    return _digits(number)[-4:]


def mask(e164: str, region: str) -> str:
    """Show a number to somebody who may not see it: country, a little, last four.

    Args:
        e164: the number; a short number's digits are accepted.
        region: ISO region that a number without `+` belongs to.
    Returns:
        `+86 138 **** 4410`. At least four digits are hidden where the number has eight or more
        (`+34 6 **** 1204`), half of them in shorter ones; always four stars, so its length is not told.
    Source: design.md ("masking is a property of the role"); screens.md, context column.
    """
    number = _parse(e164, region) if "+" in e164 else None
    national = phonenumbers.national_significant_number(number) if number else _digits(e164)
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
    number = _parse(e164, home_region)
    if number is None:
        return e164
    at_home = number.country_code == phonenumbers.country_code_for_region(home_region)
    form = PhoneNumberFormat.NATIONAL if at_home else PhoneNumberFormat.INTERNATIONAL
    return phonenumbers.format_number(number, form)


_ANONYMOUS: Final = _words("""
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
    user = _clean(_user_part(text)).strip()
    word = re.sub(r"[\s_]+", "-", user.lower()).strip("-")
    if not user or word in _ANONYMOUS or word.startswith("anonymous"):
        return IncomingNumber(text=user, anonymous=True)
    digits = _digits(user)
    if not digits or re.search(r"[^\W\d_]", _EXTENSION.sub("", user)):
        return IncomingNumber(text=user)
    if not digits.strip("0"):
        return IncomingNumber(
            text=user, digits=digits, anonymous=True
        )  # trunks send 0 or 0000000 for "withheld"
    number = _read_core(user, _EXTENSION.sub("", user), region, None, None)
    if number.e164:
        return IncomingNumber(text=user, e164=number.e164, digits=digits)
    if user.startswith("+") and 8 <= len(digits) <= 15:
        return IncomingNumber(text=user, e164="+" + digits, digits=digits)
    short = digits if number.kind == "short" or 3 <= len(digits) <= 6 else None
    return IncomingNumber(text=user, short=short, digits=digits)
