"""Taking leads out in a file: what is asked, its parts, and the mark by which a file that went astray is told.

The mark is twofold. Each row ends with who took it, when, and the export's number. And the number is written into the
order of the rows: two neighbours stand the wrong way round where its bit is 1. Which bit a pair carries hangs on the pair
itself, so that the number is read from any part of the file, with columns and rows cut out; only sorting it anew wipes it.
"""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from datetime import datetime
from itertools import pairwise
from typing import Final

import msgspec

from domain.lead_library.filters import LeadFilter
from domain.leads import Frozen

BITS: Final = 20  #: of the export's number: a million exports
PART: Final = 2_000  #: rows a part; even, for rows are marked in pairs


class StartExport(Frozen, frozen=True, kw_only=True):
    """`POST /v1/library/exports`. `columns`: of `listing.COLUMNS`, in the file's order. `id`: made by who asks."""

    id: str
    columns: tuple[str, ...]
    filter: LeadFilter = msgspec.field(default_factory=LeadFilter)


class Export(Frozen, frozen=True, kw_only=True):
    """`number`: counted in the organisation. `total`: leads that were found when it began."""

    id: str
    number: int
    total: int
    at: datetime


class ExportPart(Frozen, frozen=True, kw_only=True):
    """Lines of the file. `after` asks for the next part; "" : this was the last."""

    text: str
    rows: int
    after: str = ""


def bit_of(lead_id: str) -> int:
    """Which bit of the number a pair carries, by the first of the two."""
    return zlib.crc32(lead_id.encode()) % BITS


def arranged(ids: Sequence[str], number: int) -> list[int]:
    """The order in which rows are written that come by ascending id: places in `ids`."""
    order: list[int] = []
    for n in range(0, len(ids) - 1, 2):
        swapped = number >> bit_of(ids[n]) & 1
        order += [n + 1, n] if swapped else [n, n + 1]
    return order + ([len(ids) - 1] if len(ids) % 2 else [])


def number_in(ids: Sequence[str]) -> int:
    """The number in the order of rows of a file, or of what is left of it."""
    found = 0
    for one, following in pairwise(ids):
        if one > following:
            found |= 1 << bit_of(following)
    return found
