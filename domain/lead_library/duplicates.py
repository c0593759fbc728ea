"""Two records of one customer: pairs that were found, how they differ, merging with conflicts decided, splitting."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import Any, Final, Literal

from domain.lead_library.likeness import Part, Verdict
from domain.lead_library.listing import LibraryRecord, LibraryRow
from domain.leads import Frozen

PairState = Literal["open", "merged", "dismissed", "split"]
Side = Literal["keep", "other"]
#: fields of which a merged record has one value; `owner` is whose lead it is. Own fields go by `field:` and their name.
FIELDS: Final = (
    "name", "company", "kind", "language", "time_zone", "place", "tier", "stage", "source", "channel", "referrer", "email",
    "campaign_id", "intention",
)  # fmt: skip
OWN: Final = "field:"


class DuplicatePair(Frozen, frozen=True, kw_only=True):
    """A pair in the list. `likeness`: 0 to 100. `verdicts`: part -> same, near, differs, missing."""

    one: LibraryRow
    other: LibraryRow
    likeness: int
    state: PairState = "open"
    verdicts: dict[Part, Verdict] = {}


class DuplicatePage(Frozen, frozen=True, kw_only=True):
    """Likeliest first. `run`: how the search stands."""

    rows: tuple[DuplicatePair, ...]
    after: str = ""
    run: DuplicateRun | None = None


class DuplicateRun(Frozen, frozen=True, kw_only=True):
    """A search through all leads. `ended_at` None: it goes on."""

    compared: int = 0
    found: int = 0
    started_at: datetime | None = None
    ended_at: datetime | None = None


class Conflict(Frozen, frozen=True, kw_only=True):
    """A field with two values. `field`: of `FIELDS`, `field:…`, or `owner`."""

    field: str
    one: str
    other: str


class PairDetail(Frozen, frozen=True, kw_only=True):
    """Side by side. `proposed`: id of the record that would better be kept (the one with more behind it)."""

    one: LibraryRecord
    other: LibraryRecord
    verdicts: dict[Part, Verdict] = {}
    conflicts: tuple[Conflict, ...] = ()
    likeness: int = 0
    proposed: str = ""


class MergeLeads(Frozen, frozen=True, kw_only=True):
    """`keep` and `other` are ids, with the revisions that were looked at. `choices`: conflict -> whose value stays;
    what is not named stays as it is in the record that is kept. The value that goes is kept beside it."""

    keep: str
    other: str
    keep_version: int
    other_version: int
    choices: dict[str, Side] = {}


class SplitLead(Frozen, frozen=True, kw_only=True):
    """Take a record out again that was merged into another one."""

    other: str


class DismissPair(Frozen, frozen=True, kw_only=True):
    """They are two customers: not shown again."""

    one: str
    other: str


def conflicts_of(one: dict[str, Any], other: dict[str, Any], owners: tuple[str, str]) -> Iterator[Conflict]:
    """Fields that have two different values. `owners`: names of whose they are, "" nobody's."""
    for name in FIELDS:
        if one[name] and other[name] and one[name] != other[name] and name != "kind":
            yield Conflict(field=name, one=str(one[name]), other=str(other[name]))
    mine, theirs = one["fields"], other["fields"]
    for name in sorted(set(mine) & set(theirs)):
        if mine[name] and theirs[name] and mine[name] != theirs[name]:
            yield Conflict(field=OWN + name, one=str(mine[name]), other=str(theirs[name]))
    if owners[0] and owners[1] and one["owner_id"] != other["owner_id"]:
        yield Conflict(field="owner", one=owners[0], other=owners[1])
