"""The world's numbering plans, by libphonenumber's metadata.

The library is some sixty modules. It is loaded with the first number that the rules of a country are asked about, not
when a desk starts: nothing in its queue is read as a number again (docs/decisions/0004).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from domain.numbers.model import Kind

if TYPE_CHECKING:
    from phonenumbers import PhoneNumber


def parse(text: str, region: str | None) -> PhoneNumber | None:
    """What the library makes of a text; None for what it cannot take for a number."""
    import phonenumbers

    try:
        return phonenumbers.parse(text, region)
    except phonenumbers.NumberParseException:
        return None


def country_code(region: str) -> int:
    """`CN` -> 86; 0 for an unknown region."""
    import phonenumbers

    return phonenumbers.country_code_for_region(region)


def is_valid(number: PhoneNumber) -> bool:
    """True when its country has handed out such numbers."""
    import phonenumbers

    return phonenumbers.is_valid_number(number)


def is_short(digits: str, region: str) -> bool:
    """True for a service number of a country (3-6 digits)."""
    import phonenumbers

    number = parse(digits, region)
    return number is not None and phonenumbers.is_valid_short_number_for_region(number, region)


def length_problem(number: PhoneNumber) -> str | None:
    """`too_short` or `too_long` by its country's own lengths, else None."""
    from phonenumbers import ValidationResult, is_possible_number_with_reason

    reason = is_possible_number_with_reason(number)
    if reason in (ValidationResult.TOO_SHORT, ValidationResult.IS_POSSIBLE_LOCAL_ONLY):
        return "too_short"
    return "too_long" if reason == ValidationResult.TOO_LONG else None


def kind(number: PhoneNumber) -> Kind:
    """What its country uses such numbers for; `unknown` where it does not tell (US)."""
    from phonenumbers import PhoneNumberType, number_type

    kinds: dict[int, Kind] = {
        PhoneNumberType.MOBILE: "mobile",
        PhoneNumberType.PAGER: "mobile",
        PhoneNumberType.FIXED_LINE: "landline",
        PhoneNumberType.TOLL_FREE: "toll_free",
        PhoneNumberType.SHARED_COST: "toll_free",
        PhoneNumberType.UAN: "toll_free",
    }
    return kinds.get(number_type(number), "unknown")


def e164(number: PhoneNumber) -> str:
    """`+8613800138000`."""
    from phonenumbers import PhoneNumberFormat, format_number

    return format_number(number, PhoneNumberFormat.E164)


def national_digits(number: PhoneNumber) -> str:
    """Its digits without the country's."""
    import phonenumbers

    return phonenumbers.national_significant_number(number)


def letters_as_digits(text: str) -> str:
    """`1-800-FLOWERS` -> `1-800-3569377`."""
    import phonenumbers

    return phonenumbers.convert_alpha_characters_in_number(text)


def written(number: PhoneNumber, home_region: str) -> str:
    """National at home, international from elsewhere."""
    from phonenumbers import PhoneNumberFormat, format_number

    at_home = number.country_code == country_code(home_region)
    return format_number(number, PhoneNumberFormat.NATIONAL if at_home else PhoneNumberFormat.INTERNATIONAL)
