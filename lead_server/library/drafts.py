"""From a record to a lead that could be stored, or to the reasons why it cannot."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime

import phonenumbers

from domain.numbers import ReadNumber, read_numbers
from lead_server.library.columns import Column, Layout
from lead_server.library.tables import Row

Take = Callable[[Column], str]
LONGEST_FIELD, LONGEST_NAME = 500, 200
_DATES = (
    "%Y-%m-%d",
    "%Y/%m/%d",
    "%d/%m/%Y",
    "%d.%m.%Y",
    "%d-%m-%Y",
    "%m/%d/%Y",
    "%Y年%m月%d日",
    "%Y%m%d",
    "%Y-%m-%d %H:%M:%S",
)
_TAG_CUT = re.compile(r"[,;|、，；]")
_LANGUAGES = {
    "zh": "zh", "cn": "zh", "chinese": "zh", "中文": "zh", "chino": "zh", "en": "en", "english": "en", "英语": "en",
    "ingles": "en", "inglés": "en", "es": "es", "spanish": "es", "español": "es", "espanol": "es", "西班牙语": "es",
}  # fmt: skip

#: every reason, as a sentence for the operator; those of `domain.numbers.PROBLEMS` among them
REASONS = {
    "no_number": "the row has no telephone number",
    "no_digits": "there is no digit in it",
    "too_short": "too few digits for a number",
    "too_long": "too many digits for a number",
    "no_area_code": "a local number without its area code: name it with --area-code",
    "spoilt_by_spreadsheet": "a spreadsheet has replaced digits by an exponent: format the column as text and export again",
    "letters": "a letter stands among the digits",
    "masked": "digits are hidden",
    "extension_only": "an extension without the number that it belongs to",
    "placeholder": "filled in to satisfy a form, no number",
    "invalid": "no such number exists in its country",
    "short_number": "a short or service number, no customer's",
    "number_known": "a lead with this number exists",
    "double_in_file": "the same number stands on an earlier line of this file",
    "do_not_call": "the number is on the do-not-call list",
    "ragged": "the row has more cells than the header: a delimiter stands inside a cell without quotes",
    "bad_date": "not a date that can be read",
    "bad_amount": "not an amount of money",
}


@dataclass(frozen=True)
class Refusal:
    """A row or a cell that was not taken. `data`: the owner, or the line that was first."""

    line: int
    column: str
    value: str
    reason: str
    whole_row: bool = True
    data: dict[str, str] = field(default_factory=dict)


@dataclass
class Draft:
    """A lead to be.

    Attributes:
        digest: of what identifies the row, so that the same row is known again.
        refusals: cells that were left out, or the one reason why the row cannot be taken (`numbers` is empty).
    """

    line: int
    name: str = ""
    company: str = ""
    values: dict[str, str] = field(default_factory=dict)
    fields: dict[str, str] = field(default_factory=dict)
    tags: tuple[str, ...] = ()
    numbers: list[ReadNumber] = field(default_factory=list)
    number_column: str = ""
    product: str = ""
    product_ends: date | None = None
    product_minor: int = 0
    refusals: list[Refusal] = field(default_factory=list)
    digest: bytes = b""


class Drafter:
    """Reads records of one layout.

    `country` reads numbers without a country code; a record's own country column goes before it, unless the operator
    named the country (`told`): a foreign firm's branch has a number of the place where it is.
    """

    def __init__(self, layout: Layout, country: str, area_code: str = "", *, told: bool = False) -> None:
        self._width = len(layout.columns)
        self._phones, self._own = layout.of("phone"), layout.own()
        self._country, self._area, self._told = country, area_code or None, told
        self._single = {
            c.field: c for c in layout.columns if c.field not in ("phone", "tags") and c not in self._own
        }
        self._tags = layout.of("tags")

    def draft(self, row: Row) -> Draft:
        """One record."""
        made = Draft(line=row.line)
        if len(row.cells) > self._width and any(c.strip() for c in row.cells[self._width :]):
            extra = f"{len(row.cells)} cells, the header has {self._width}"
            made.refusals.append(Refusal(row.line, "", extra, "ragged"))
            return made
        take = self._taker(row.cells)
        made.values = {name: take(column)[:LONGEST_FIELD] for name, column in self._single.items()}
        self._name(made, take)
        made.fields = {c.header: v[:LONGEST_FIELD] for c in self._own if (v := take(c))}
        made.tags = tuple(
            dict.fromkeys(t.strip()[:60] for c in self._tags for t in _TAG_CUT.split(take(c)) if t.strip())
        )
        self._numbers(made, take)
        self._product(made)
        made.digest = _identity(made)
        return made

    @staticmethod
    def _taker(cells: Sequence[str]) -> Take:
        def take(column: Column) -> str:
            return cells[column.index].replace("\0", "").strip() if column.index < len(cells) else ""

        return take

    def _name(self, made: Draft, take: Take) -> None:
        single = self._single
        made.name = " ".join(take(single["name"]).split())[:LONGEST_NAME] if "name" in single else ""
        made.company = " ".join(take(single["company"]).split())[:LONGEST_NAME] if "company" in single else ""
        made.name = made.name or made.company
        if language := made.values.get("language", ""):
            made.values["language"] = _LANGUAGES.get(language.casefold(), language[:2].lower())

    def _numbers(self, made: Draft, take: Take) -> None:
        countries = self._countries(made.values.get("country", "").upper())
        area = made.values.get("area_code") or self._area
        seen: set[str] = set()
        for column in self._phones:
            cell = take(column)
            for number in _read(cell, countries, area) if cell else ():
                if number.e164:
                    if number.e164 not in seen:
                        seen.add(number.e164)
                        made.numbers.append(number)
                        made.number_column = made.number_column or column.header
                else:
                    reason = number.problem or "short_number"
                    made.refusals.append(
                        Refusal(made.line, column.header, number.text[:LONGEST_FIELD], reason, False)
                    )
        if made.numbers:
            return
        first = (
            made.refusals[0] if made.refusals else Refusal(made.line, self._phones[0].header, "", "no_number")
        )
        made.refusals = [Refusal(first.line, first.column, first.value, first.reason)]

    def _countries(self, own: str) -> list[str]:
        """The countries to try, the likeliest first."""
        if own not in phonenumbers.SUPPORTED_REGIONS or own == self._country:
            return [self._country]
        return [self._country, own] if self._told else [own, self._country]

    def _product(self, made: Draft) -> None:
        made.product = made.values.get("product", "")[:LONGEST_NAME]
        if not made.product:
            return
        if text := made.values.get("product_ends", ""):
            made.product_ends = read_date(text)
            if made.product_ends is None:
                self._cell(made, "product_ends", text, "bad_date")
        if text := made.values.get("product_price", ""):
            amount = read_minor(text)
            made.product_minor = amount or 0
            if amount is None:
                self._cell(made, "product_price", text, "bad_amount")

    def _cell(self, made: Draft, name: str, text: str, reason: str) -> None:
        made.refusals.append(Refusal(made.line, self._single[name].header, text, reason, False))


def _read(cell: str, countries: list[str], area: str | None) -> list[ReadNumber]:
    """The numbers of a cell in the first country in which one of them is a number."""
    first = read_numbers(cell, countries[0], area)
    for country in countries[1:]:
        if not any(n.e164 for n in first):
            other = read_numbers(cell, country, area)
            first = other if any(n.e164 for n in other) else first
    return first


def read_date(text: str) -> date | None:
    """A day in one of the usual writings; day before month unless the number cannot be a day's."""
    for form in _DATES:
        try:
            return datetime.strptime(text.strip(), form).date()  # noqa: DTZ007 - a day has no zone
        except ValueError:
            continue
    return None


def read_minor(text: str) -> int | None:
    """Money in minor units: `1.234,50 €` and `1,234.50` are both 123450."""
    digits = re.sub(r"[^\d.,-]", "", text)
    whole, mark, fraction = digits.rpartition("," if digits.rfind(",") > digits.rfind(".") else ".")
    if not mark or len(fraction) == 3:
        whole, fraction = digits, ""
    whole = re.sub(r"[.,]", "", whole)
    if not re.fullmatch(r"-?\d{1,12}", whole or "x") or not re.fullmatch(r"\d{0,2}", fraction):
        return None
    return int(whole) * 100 + int((fraction + "00")[:2])


def _identity(made: Draft) -> bytes:
    """Numbers, name and company: what makes a row the same row, however the other columns changed."""
    parts = [*sorted(n.e164 or "" for n in made.numbers), made.name.casefold(), made.company.casefold()]
    return hashlib.blake2b("\x1f".join(parts).encode(), digest_size=16).digest()
