"""Routes of what follows a submission: the inbox, and leave. The acts themselves are operations of the feed."""

from __future__ import annotations

from litestar import Router, delete, get, post
from litestar.params import FromPath, JSONBody

from domain.inbox import AbsenceKept, AbsencePage, Inbox, NewAbsence
from lead_server.quality import absences as leave
from lead_server.quality.inbox import inbox as read_inbox
from lead_server.web import AnyRequest, a_uuid, signed_in


@get(
    "/quality/inbox",
    sync_to_thread=True,
    summary="What waits for the caller: approvals, corrections, appeals",
)
def inbox(request: AnyRequest) -> Inbox:
    with signed_in(request) as work:
        return read_inbox(work)


@get("/absences", sync_to_thread=True, summary="Who is on leave, now or later")
def absences(request: AnyRequest) -> AbsencePage:
    with signed_in(request) as work:
        return leave.absences(work)


@post(
    "/absences", sync_to_thread=True, status_code=200, summary="Enter somebody's leave; her open appeals move"
)
def keep_absence(request: AnyRequest, data: JSONBody[NewAbsence]) -> AbsenceKept:
    with signed_in(request) as work:
        return leave.keep(work, data)


@delete("/absences/{absence_id:str}", sync_to_thread=True, status_code=204, summary="Take leave back")
def end_absence(request: AnyRequest, absence_id: FromPath[str]) -> None:
    with signed_in(request) as work:
        leave.end(work, a_uuid(absence_id))


router = Router("/v1", route_handlers=[inbox, absences, keep_absence, end_absence], tags=["evaluations"])
