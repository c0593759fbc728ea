"""The library over HTTP: two connections, so that a slow count never holds up the list."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import msgspec

from agent_app.lead_library.service import ListAsk
from agent_app.reviews.asking import Asking
from domain.ids import new_id
from domain.lead_library.acts import BulkAct, BulkActs, PreviewBulk
from domain.lead_library.duplicates import (
    DismissPair,
    DuplicatePage,
    DuplicateRun,
    MergeLeads,
    PairDetail,
    SplitLead,
)  # fmt: skip
from domain.lead_library.exporting import Export, ExportPart, StartExport
from domain.lead_library.filters import EVERYTHING, LeadFilter
from domain.lead_library.importing import CHUNK, FilePiece, ImportJob, ImportJobs, ImportWishes, StartImport
from domain.lead_library.listing import (
    Choices,
    LibraryCount,
    LibraryPage,
    LibraryRecord,
    SavedView,
    SavedViews,
)

_ROOT = "/v1/library"


def filter_text(wanted: LeadFilter) -> str:
    """As it travels in a query; "" for no filter."""
    return "" if wanted == EVERYTHING else msgspec.json.encode(wanted).decode()


class RemoteLibrary:
    """Implements `LibraryService`. `listing`, `counting` and `sending` are connections of their own."""

    def __init__(self, listing: Asking, counting: Asking, sending: Asking) -> None:
        self._listing, self._counting, self._sending = listing, counting, sending

    def leads(self, ask: ListAsk) -> LibraryPage:
        query = {
            "sort": ask.sort, "descending": _flag(ask.descending), "backwards": _flag(ask.backwards), "after": ask.after,
            "limit": str(ask.limit), "filter": filter_text(ask.filter),
        }  # fmt: skip
        return self._listing.ask("GET", f"{_ROOT}/leads", LibraryPage, query=query)

    def count(self, wanted: LeadFilter) -> LibraryCount:
        query = {"filter": filter_text(wanted)}
        return self._counting.ask("GET", f"{_ROOT}/count", LibraryCount, query=query)

    def choices(self) -> Choices:
        return self._counting.ask("GET", f"{_ROOT}/choices", Choices)

    def record(self, lead_id: str) -> LibraryRecord:
        return self._listing.ask("GET", f"{_ROOT}/leads/{lead_id}", LibraryRecord)

    def views(self) -> tuple[SavedView, ...]:
        return self._listing.ask("GET", f"{_ROOT}/views", SavedViews).rows

    def save_view(self, view: SavedView) -> SavedView:
        return self._listing.ask("PUT", f"{_ROOT}/views/{view.code}", SavedView, view)

    def forget_view(self, code: str) -> None:
        self._listing.ask("DELETE", f"{_ROOT}/views/{code}", object)

    def preview_act(self, asked: PreviewBulk) -> BulkAct:
        return self._counting.ask("POST", f"{_ROOT}/acts", BulkAct, asked)

    def turn_act(self, act_id: str, verb: str) -> BulkAct:
        return self._counting.ask("POST", f"{_ROOT}/acts/{act_id}/{verb}", BulkAct)

    def act(self, act_id: str) -> BulkAct:
        return self._counting.ask("GET", f"{_ROOT}/acts/{act_id}", BulkAct)

    def acts(self) -> tuple[BulkAct, ...]:
        return self._counting.ask("GET", f"{_ROOT}/acts", BulkActs).rows

    def duplicates(self, after: str = "") -> DuplicatePage:
        return self._counting.ask("GET", f"{_ROOT}/duplicates", DuplicatePage, query={"after": after})

    def search_duplicates(self) -> DuplicateRun:
        return self._counting.ask("POST", f"{_ROOT}/duplicates/search", DuplicateRun)

    def pair(self, one: str, other: str) -> PairDetail:
        return self._listing.ask("GET", f"{_ROOT}/duplicates/{one}/{other}", PairDetail)

    def dismiss_pair(self, one: str, other: str) -> None:
        body = DismissPair(one=one, other=other)
        self._listing.ask("POST", f"{_ROOT}/duplicates/dismiss", object, body)

    def merge(self, asked: MergeLeads) -> LibraryRecord:
        return self._listing.ask("POST", f"{_ROOT}/duplicates/merge", LibraryRecord, asked)

    def split(self, keep: str, other: str) -> LibraryRecord:
        body = SplitLead(other=other)
        return self._listing.ask("POST", f"{_ROOT}/leads/{keep}/split", LibraryRecord, body)

    def begin_export(self, asked: StartExport) -> Export:
        return self._counting.ask("POST", f"{_ROOT}/exports", Export, asked)

    def export_part(self, export_id: str, after: str) -> ExportPart:
        path = f"{_ROOT}/exports/{export_id}/part"
        return self._counting.ask("GET", path, ExportPart, query={"after": after})

    def send_file(self, path: Path, progress: Callable[[int, int], None]) -> ImportJob:
        size = path.stat().st_size
        begun = StartImport(id=new_id(), file_name=path.name, size=size)
        job = self._sending.ask("POST", f"{_ROOT}/imports", ImportJob, begun)
        with path.open("rb") as file:
            while data := file.read(CHUNK):
                at = file.tell() - len(data)
                piece = FilePiece(at=at, data=data)
                job = self._sending.ask("PUT", f"{_ROOT}/imports/{job.id}/file", ImportJob, piece)
                progress(job.received, size)
        return job

    def read_import(self, job_id: str, wishes: ImportWishes) -> ImportJob:
        return self._sending.ask("POST", f"{_ROOT}/imports/{job_id}/read", ImportJob, wishes)

    def turn_import(self, job_id: str, verb: str) -> ImportJob:
        return self._sending.ask("POST", f"{_ROOT}/imports/{job_id}/{verb}", ImportJob)

    def import_job(self, job_id: str) -> ImportJob:
        return self._sending.ask("GET", f"{_ROOT}/imports/{job_id}", ImportJob)

    def imports(self) -> tuple[ImportJob, ...]:
        return self._sending.ask("GET", f"{_ROOT}/imports", ImportJobs).rows


def _flag(on: bool) -> str:
    return "true" if on else "false"
