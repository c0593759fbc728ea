"""Messages of the library's list: rows, pages from any place, counts, choices, saved views, one record with everything."""

from __future__ import annotations

from datetime import date, datetime
from typing import Final, Literal

from domain.lead_library.filters import LeadFilter
from domain.leads import Frozen, Lead
from domain.lists import LeadRow

Sort = Literal["created", "name", "company", "last_touch", "ends"]
SORTS: Final[tuple[Sort, ...]] = ("created", "name", "company", "last_touch", "ends")
Audience = Literal["own", "team", "all"]
#: columns of the list in their first order; the first five are shown until somebody chooses
COLUMNS: Final = (
    "name", "numbers", "owner", "stage", "last_touch", "company", "tier", "campaign", "tags", "ends", "team", "region",
    "language", "place", "source", "intention", "last_outcome", "called_count", "tickets", "deals", "created",
)  # fmt: skip
FIRST: Final = ("name", "numbers", "owner", "stage", "tier", "campaign", "ends", "last_touch")


class LibraryRow(LeadRow, frozen=True, kw_only=True):
    """A lead in the library's list.

    Attributes:
        at: the place of the row: `after` (or before) it the list goes on. version: of the record.
        ends_on, ends_what: the product that ends next. tickets: open ones.
    """

    at: str = ""
    team: str = ""
    region: str = ""
    tags: tuple[str, ...] = ()
    ends_on: date | None = None
    ends_what: str = ""
    tickets: int = 0
    deals: int = 0
    version: int = 0


class LibraryPage(Frozen, frozen=True, kw_only=True):
    """`after`: where it goes on in the direction that was asked for; "" at the end."""

    rows: tuple[LibraryRow, ...]
    after: str = ""


class LibraryCount(Frozen, frozen=True, kw_only=True):
    """`exact` is False where counting would have taken too long: then it is the planner's estimate."""

    total: int
    exact: bool = True


class Choice(Frozen, frozen=True, kw_only=True):
    id: str
    text: str


class Choices(Frozen, frozen=True, kw_only=True):
    """What can be chosen in a filter. `owners`: id and login; other values as they stand in leads (the newest ones)."""

    owners: tuple[Choice, ...] = ()
    teams: tuple[Choice, ...] = ()
    regions: tuple[Choice, ...] = ()
    stages: tuple[str, ...] = ()
    tiers: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    campaigns: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()


class SavedView(Frozen, frozen=True, kw_only=True):
    """A segment by its name, with the look of its list.

    Attributes:
        audience: who else has it: nobody, the owner's team, everybody. own: the caller may change and delete it.
    """

    code: str
    name: str
    query: LeadFilter
    audience: Audience = "own"
    columns: tuple[str, ...] = ()
    sort: Sort = "created"
    descending: bool = True
    owner: str = ""
    own: bool = False


class SavedViews(Frozen, frozen=True, kw_only=True):
    rows: tuple[SavedView, ...]


class FieldMark(Frozen, frozen=True, kw_only=True):
    """Where a field's value came from. `source`: `import:…`, `person:…`, `call:…`, `bulk:…`, `merge:…`."""

    field: str
    at: datetime | None = None
    by: str = ""
    source: str = ""


class Ownership(Frozen, frozen=True, kw_only=True):
    """Whose the lead was, and why. `until` None: still."""

    owner: str
    since: datetime
    why: str = ""
    by: str = ""
    until: datetime | None = None
    ended_why: str = ""
    ended_by: str = ""


class HistoryLine(Frozen, frozen=True, kw_only=True):
    """What was done with the record: an act of the audit trail."""

    at: datetime
    action: str
    by: str = ""
    entity: str = ""


class MergedRecord(Frozen, frozen=True, kw_only=True):
    """A record that went into this one, and can be split off again."""

    id: str
    name: str
    at: datetime
    by: str = ""


class LibraryRecord(Frozen, frozen=True, kw_only=True):
    """One record with everything the caller may see.

    Attributes:
        version: its revision: who changes it says which one she saw.
        history: acts of the audit trail, for who may see that.
    """

    lead: Lead
    owner_id: str = ""
    owner: str = ""
    team: str = ""
    region: str = ""
    version: int = 0
    marks: tuple[FieldMark, ...] = ()
    owners: tuple[Ownership, ...] = ()
    history: tuple[HistoryLine, ...] = ()
    merged: tuple[MergedRecord, ...] = ()
    import_file: str = ""
