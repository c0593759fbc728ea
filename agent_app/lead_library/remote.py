"""The library over HTTP: two connections, so that a slow count never holds up the list."""

from __future__ import annotations

import msgspec

from agent_app.lead_library.service import ListAsk
from agent_app.reviews.asking import Asking
from domain.lead_library.acts import BulkAct, BulkActs, PreviewBulk
from domain.lead_library.filters import EVERYTHING, LeadFilter
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
    """Implements `LibraryService`. `listing` and `counting` are connections of their own."""

    def __init__(self, listing: Asking, counting: Asking) -> None:
        self._listing, self._counting = listing, counting

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


def _flag(on: bool) -> str:
    return "true" if on else "false"
