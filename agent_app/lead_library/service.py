"""The verbs of the library page; the server finds, counts and does, the desk asks and shows."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from domain.lead_library.acts import BulkAct, PreviewBulk
from domain.lead_library.duplicates import DuplicatePage, DuplicateRun, MergeLeads, PairDetail
from domain.lead_library.exporting import Export, ExportPart, StartExport
from domain.lead_library.filters import EVERYTHING, LeadFilter
from domain.lead_library.importing import ImportJob, ImportWishes
from domain.lead_library.listing import (
    Choices,
    LibraryCount,
    LibraryPage,
    LibraryRecord,
    SavedView,
    Sort,
)

PAGE = 100


@dataclass(frozen=True, kw_only=True)
class ListAsk:
    """`after`: place of a row; `backwards`: the rows before it (without one: the last of all)."""

    filter: LeadFilter = EVERYTHING
    sort: Sort = "created"
    descending: bool = True
    after: str = ""
    backwards: bool = False
    limit: int = PAGE


class LibraryService(Protocol):
    """All verbs wait for the server and raise UserError: server_away, forbidden, and what each says."""

    def leads(self, ask: ListAsk) -> LibraryPage:
        """Raises bad_filter."""
        ...

    def count(self, wanted: LeadFilter) -> LibraryCount: ...

    def choices(self) -> Choices: ...

    def record(self, lead_id: str) -> LibraryRecord:
        """Raises not_found."""
        ...

    def views(self) -> tuple[SavedView, ...]: ...

    def save_view(self, view: SavedView) -> SavedView:
        """Raises conflict (somebody else's view has the code), bad_filter."""
        ...

    def forget_view(self, code: str) -> None: ...

    # ------------------------------------------------------------------ many leads at once

    def preview_act(self, asked: PreviewBulk) -> BulkAct:
        """Raises bulk_unsound, too_many_leads, bad_filter."""
        ...

    def turn_act(self, act_id: str, verb: str) -> BulkAct:
        """run, pause, drop, undo. Raises stale_preview, undo_over, conflict."""
        ...

    def act(self, act_id: str) -> BulkAct: ...

    def acts(self) -> tuple[BulkAct, ...]: ...

    # ------------------------------------------------------------------ two records of one customer

    def duplicates(self, after: str = "") -> DuplicatePage: ...

    def search_duplicates(self) -> DuplicateRun: ...

    def pair(self, one: str, other: str) -> PairDetail:
        """Raises not_found (one of them was merged or deleted meanwhile)."""
        ...

    def dismiss_pair(self, one: str, other: str) -> None: ...

    def merge(self, asked: MergeLeads) -> LibraryRecord:
        """Raises record_changed (data.name), not_found, forbidden."""
        ...

    def split(self, keep: str, other: str) -> LibraryRecord:
        """Raises not_found."""
        ...

    # ------------------------------------------------------------------ a file of leads

    def begin_export(self, asked: StartExport) -> Export:
        """Raises forbidden, bad_filter."""
        ...

    def export_part(self, export_id: str, after: str) -> ExportPart:
        """Raises forbidden: the right was withdrawn meanwhile."""
        ...

    # ------------------------------------------------------------------ files that come in

    def send_file(self, path: Path, progress: Callable[[int, int], None]) -> ImportJob:
        """Piece by piece. Raises too_large, forbidden; OSError where it cannot be read."""
        ...

    def read_import(self, job_id: str, wishes: ImportWishes) -> ImportJob:
        """Raises file_unsound (data.words), conflict."""
        ...

    def turn_import(self, job_id: str, verb: str) -> ImportJob:
        """try, run, undo. Raises conflict, undo_over."""
        ...

    def import_job(self, job_id: str) -> ImportJob: ...

    def imports(self) -> tuple[ImportJob, ...]: ...
