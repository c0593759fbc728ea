"""Routes of the lead library."""

from __future__ import annotations

from typing import Annotated, Any

import msgspec
from litestar import Router, delete, get, post, put
from litestar.params import FromPath, FromQuery, JSONBody, QueryParameter

from domain.errors import UserError
from domain.lead_library.acts import BulkAct, BulkActs, PreviewBulk
from domain.lead_library.duplicates import (
    DismissPair,
    DuplicatePage,
    DuplicateRun,
    MergeLeads,
    PairDetail,
    SplitLead,
)
from domain.lead_library.exporting import Export, ExportPart, StartExport
from domain.lead_library.filters import EVERYTHING, LeadFilter
from domain.lead_library.listing import (
    Choices,
    LibraryCount,
    LibraryPage,
    LibraryRecord,
    SavedView,
    SavedViews,
)
from lead_server.lead_library import acts as bulk
from lead_server.lead_library import choices as choosing
from lead_server.lead_library import duplicates, exporting, listing, merging, views
from lead_server.lead_library import record as recorded
from lead_server.web import PAGE, AnyRequest, a_uuid, signed_in

Limit = Annotated[int, QueryParameter(ge=1, le=200)]


def filter_of(text: str) -> LeadFilter:
    """A filter as it travels in a query: JSON.

    Raises:
        UserError: bad_filter.
    """
    try:
        return msgspec.json.decode(text, type=LeadFilter) if text else EVERYTHING
    except msgspec.MsgspecError:
        raise UserError("bad_filter", fields="filter") from None


@get("/leads", sync_to_thread=True, summary="Leads in any order, a page from any place; `filter` is JSON")
def leads(
    request: AnyRequest,
    filter: FromQuery[str] = "",
    sort: FromQuery[str] = "created",
    descending: FromQuery[bool] = True,
    after: FromQuery[str] = "",
    backwards: FromQuery[bool] = False,
    limit: Limit = PAGE,
) -> LibraryPage:
    with signed_in(request) as work:
        asked = listing.ListQuery(
            filter=filter_of(filter), sort=sort, descending=descending, after=after, backwards=backwards,  # type: ignore[arg-type]
            limit=limit,
        )  # fmt: skip
        return listing.page(work, asked)


@get(
    "/count",
    sync_to_thread=True,
    summary="How many leads a filter finds: counted, or estimated where that takes long",
)
def count(request: AnyRequest, filter: FromQuery[str] = "") -> LibraryCount:
    with signed_in(request) as work:
        return listing.count(work, filter_of(filter))


@get("/choices", sync_to_thread=True, summary="What can be chosen in a filter")
def choices(request: AnyRequest) -> Choices:
    with signed_in(request) as work:
        return choosing.choices(work)


@get("/leads/{lead_id:str}", sync_to_thread=True, summary="One record with everything; the read is noted")
def record(request: AnyRequest, lead_id: FromPath[str]) -> LibraryRecord:
    with signed_in(request) as work:
        return recorded.record(work, a_uuid(lead_id))


@get("/views", sync_to_thread=True, summary="Saved views that the caller has")
def saved_views(request: AnyRequest) -> SavedViews:
    with signed_in(request) as work:
        return views.listed(work)


@put("/views/{code:str}", sync_to_thread=True, summary="Save a view")
def save_view(request: AnyRequest, code: FromPath[str], data: JSONBody[SavedView]) -> SavedView:
    with signed_in(request) as work:
        return views.save(work, msgspec.structs.replace(data, code=code))


FORGET: dict[str, Any] = {"sync_to_thread": True, "status_code": 204}


@delete("/views/{code:str}", **FORGET, summary="Forget a view of one's own")
def forget_view(request: AnyRequest, code: FromPath[str]) -> None:
    with signed_in(request) as work:
        views.forget(work, code)


POST: dict[str, Any] = {"sync_to_thread": True, "status_code": 200}


@post(
    "/acts",
    **POST,
    summary="Look at a bulk act first: how many leads, some of them, which are left out and why",
)
def preview_act(request: AnyRequest, data: JSONBody[PreviewBulk]) -> BulkAct:
    with signed_in(request) as work:
        return bulk.preview(work, data)


@get("/acts", sync_to_thread=True, summary="Bulk acts, newest first")
def acts(request: AnyRequest) -> BulkActs:
    with signed_in(request) as work:
        return bulk.listed(work)


@get("/acts/{act_id:str}", sync_to_thread=True, summary="How a bulk act stands")
def act(request: AnyRequest, act_id: FromPath[str]) -> BulkAct:
    with signed_in(request) as work:
        return bulk.one(work, a_uuid(act_id))


@post("/acts/{act_id:str}/{verb:str}", **POST, summary="run, pause, drop or undo a bulk act")
def turn_act(request: AnyRequest, act_id: FromPath[str], verb: FromPath[str]) -> BulkAct:
    if verb not in ("run", "pause", "drop", "undo"):
        raise UserError("not_found")
    with signed_in(request) as work:
        return bulk.turn(work, a_uuid(act_id), verb)


@get("/duplicates", sync_to_thread=True, summary="Pairs that look like one customer, the likeliest first")
def pairs(request: AnyRequest, after: FromQuery[str] = "", limit: Limit = PAGE) -> DuplicatePage:
    with signed_in(request) as work:
        return duplicates.page(work, after, limit)


@post("/duplicates/search", **POST, summary="Look for duplicates among all leads, or what was changed since")
def search_duplicates(request: AnyRequest) -> DuplicateRun:
    with signed_in(request) as work:
        return duplicates.begin_search(work)


@get(
    "/duplicates/{one:str}/{other:str}",
    sync_to_thread=True,
    summary="Two records side by side; the read is noted",
)
def pair(request: AnyRequest, one: FromPath[str], other: FromPath[str]) -> PairDetail:
    with signed_in(request) as work:
        return duplicates.detail(work, a_uuid(one), a_uuid(other))


@post("/duplicates/dismiss", sync_to_thread=True, status_code=204, summary="They are two customers")
def dismiss_pair(request: AnyRequest, data: JSONBody[DismissPair]) -> None:
    with signed_in(request) as work:
        duplicates.dismiss(work, a_uuid(data.one), a_uuid(data.other))


@post("/duplicates/merge", **POST, summary="Make one record of two; each conflict as it was chosen")
def merge_pair(request: AnyRequest, data: JSONBody[MergeLeads]) -> LibraryRecord:
    with signed_in(request) as work:
        keep, other = a_uuid(data.keep), a_uuid(data.other)
        merging.merge(work, msgspec.structs.replace(data, keep=keep, other=other))
    with signed_in(request) as work:
        return recorded.record(work, keep)


@post("/leads/{lead_id:str}/split", **POST, summary="Take a merged record out again")
def split_record(request: AnyRequest, lead_id: FromPath[str], data: JSONBody[SplitLead]) -> LibraryRecord:
    with signed_in(request) as work:
        merging.split(work, a_uuid(lead_id), a_uuid(data.other))
    with signed_in(request) as work:
        return recorded.record(work, a_uuid(lead_id))


@post("/exports", **POST, summary="Begin an export: numbered, noted; its lines are read part by part")
def begin_export(request: AnyRequest, data: JSONBody[StartExport]) -> Export:
    with signed_in(request) as work:
        return exporting.begin(work, data)


@get("/exports/{export_id:str}/part", sync_to_thread=True, summary="The next lines of one's own export")
def export_part(request: AnyRequest, export_id: FromPath[str], after: FromQuery[str] = "") -> ExportPart:
    with signed_in(request) as work:
        return exporting.part(work, a_uuid(export_id), after)


router = Router(
    "/v1/library",
    route_handlers=[
        leads,
        count,
        choices,
        record,
        saved_views,
        save_view,
        forget_view,
        preview_act,
        acts,
        act,
        turn_act,
        pairs,
        search_duplicates,
        pair,
        dismiss_pair,
        merge_pair,
        split_record,
        begin_export,
        export_part,
    ],
    tags=["lead library"],
)
