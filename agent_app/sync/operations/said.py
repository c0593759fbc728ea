"""What an operation is in words: a sentence to be translated, and its values. Knows no Qt."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import NamedTuple

Value = str | int | datetime | Mapping[str, str]


class Said(NamedTuple):
    """A sentence of the context `operations` with holes.

    Attributes:
        values: text as it is; `datetime` is shown as a moment, and by their names `outcome` as the campaign's title,
            `seconds` as a length, `minor` with `currency` as money; a mapping of fields by their titles.
    """

    text: str
    values: Mapping[str, Value] = {}
