"""Routes of the library of calls."""

from __future__ import annotations

from typing import Any

from litestar import Response, Router, get, post
from litestar.params import FromPath, JSONBody

from domain.errors import UserError
from domain.library import Audiences, ClipRow, Clips, MakeClip, WithdrawClip
from lead_server.clips import service
from lead_server.clips.cutting import UncuttableError, cut
from lead_server.web import AnyRequest, a_uuid, house_of, signed_in

POST: dict[str, Any] = {"sync_to_thread": True, "status_code": 200}


@get("/", sync_to_thread=True, summary="Pieces of calls that the caller may hear or read, newest first")
def clips(request: AnyRequest) -> Clips:
    with signed_in(request) as work:
        return service.listed(work)


@get("/audiences", sync_to_thread=True, summary="Teams and regions that a piece can be for")
def audiences(request: AnyRequest) -> Audiences:
    with signed_in(request) as work:
        return service.audiences(work)


@post("/", **POST, summary="Share a piece of a recording")
def share(request: AnyRequest, data: JSONBody[MakeClip]) -> ClipRow:
    with signed_in(request) as work:
        a_uuid(data.id)
        a_uuid(data.recording_id)
        return service.share(work, data)


@post("/{clip_id:str}/withdraw", **POST, summary="It is gone from every desk")
def withdraw(request: AnyRequest, clip_id: FromPath[str], data: JSONBody[WithdrawClip]) -> ClipRow:
    with signed_in(request) as work:
        return service.withdraw(work, a_uuid(clip_id), data.reason)


@get(
    "/{clip_id:str}/audio",
    sync_to_thread=True,
    summary="The sound of a piece, as FLAC; it is never kept on a desk",
)
def audio(request: AnyRequest, clip_id: FromPath[str]) -> Response[bytes]:
    """Whoever listens is noted in the audit trail."""
    with signed_in(request) as work:
        source, from_ms, to_ms = service.heard_source(work, a_uuid(clip_id))
    data = house_of(request).recordings.read(source, 0, source.bytes)
    try:
        made = cut(data, from_ms, to_ms)
    except UncuttableError:
        raise UserError("recording_missing") from None
    return Response(made, media_type="audio/flac", headers={"Cache-Control": "no-store"})


router = Router(
    "/v1/clips", route_handlers=[clips, audiences, share, withdraw, audio], tags=["library of calls"]
)
