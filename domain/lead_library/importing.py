"""A file on its way into the library, step by step: sent, read, tried, run, undone."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Final, Literal

import msgspec

from domain.leads import Frozen

JobState = Literal[
    "sending", "sent", "read", "trying", "tried", "running", "done", "undoing", "undone", "stopped"
]
MOVING: Final = ("trying", "running", "undoing")
LARGEST: Final = 300 * 1024 * 1024
CHUNK: Final = 512 * 1024
UNDO: Final = timedelta(hours=24)
SHOWN: Final = 100  #: troubles that travel with a job; the whole list is at `/v1/imports/{id}/refusals`
#: what a column may become; "-" leaves it out, any other name is kept as the lead's own field
FIELDS: Final = (
    "phone", "name", "company", "email", "place", "language", "time_zone", "tier", "stage", "source", "channel", "referrer",
    "intention", "tags", "product", "product_ends", "product_price", "country", "area_code",
)  # fmt: skip


class StartImport(Frozen, frozen=True, kw_only=True):
    """`POST /v1/library/imports`. `id`: made by who asks."""

    id: str
    file_name: str
    size: int


class FilePiece(Frozen, frozen=True, kw_only=True):
    """`PUT /v1/library/imports/{id}/file`: bytes of the file from `at` on (in JSON as base64)."""

    data: bytes
    at: int = 0


class ImportWishes(Frozen, frozen=True, kw_only=True):
    """How to read the file. `columns`: header (or `#3`) -> field; "" everywhere: found out."""

    columns: dict[str, str] = {}
    encoding: str = ""
    delimiter: str = ""
    country: str = ""
    area_code: str = ""
    campaign: str = ""
    keep_shared: bool = False


class ImportColumn(Frozen, frozen=True, kw_only=True):
    """`why`: header, content, kept, told, mapping. `sample`: some cells."""

    header: str
    field: str
    why: str
    sample: tuple[str, ...] = ()


class ImportTrouble(Frozen, frozen=True, kw_only=True):
    """A row or a cell that would not be (was not) taken, in words for the operator."""

    line: int
    column: str = ""
    value: str = ""
    reason: str = ""
    words: str = ""
    whole_row: bool = True


class ImportJob(Frozen, frozen=True, kw_only=True):
    """A file and how it stands.

    Attributes:
        received: bytes of `size` that are there. rows: records in the file; done: of them gone through.
        figures: created, same, refused, known, cells; after undoing gone, kept. reasons: reason -> rows or cells.
        problem, words: why nothing can be done with the file. own: the caller may go on with it.
    """

    id: str
    file_name: str
    state: JobState
    at: datetime
    size: int = 0
    received: int = 0
    columns: tuple[ImportColumn, ...] = ()
    wishes: ImportWishes = msgspec.field(default_factory=ImportWishes)
    encoding: str = ""
    delimiter: str = ""
    rows: int = 0
    done: int = 0
    figures: dict[str, int] = {}
    reasons: dict[str, int] = {}
    troubles: tuple[ImportTrouble, ...] = ()
    problem: str = ""
    words: str = ""
    import_id: str = ""
    by: str = ""
    undo_until: datetime | None = None
    own: bool = False


class ImportJobs(Frozen, frozen=True, kw_only=True):
    rows: tuple[ImportJob, ...]
