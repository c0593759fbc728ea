"""Routes of calls that go from one desk to another."""

from __future__ import annotations

import msgspec
from litestar import Response, Router, get, post
from litestar.openapi.datastructures import ResponseSpec
from litestar.params import FromPath, JSONBody

from domain.api import CallGrant
from domain.handover import HandedOverPage, HandOver, HandOverAnswer, TakeHandOver
from lead_server.handover import service
from lead_server.web import AnyRequest, a_uuid, signed_in


@post(
    "/",
    sync_to_thread=True,
    status_code=200,
    summary="A call goes to a colleague, with notes and the script's place",
)
def give(request: AnyRequest, data: JSONBody[HandOver]) -> HandOverAnswer:
    with signed_in(request) as work:
        return service.give(work, data)


@get("/", sync_to_thread=True, summary="Calls that were handed to the caller in the last minutes")
def open_ones(request: AnyRequest) -> HandedOverPage:
    with signed_in(request) as work:
        return service.open_ones(work)


@post(
    "/{handover_id:str}/take", sync_to_thread=True, status_code=200, summary="It rings here: its lead until the wrap-up",
    responses={200: ResponseSpec(CallGrant, description="The lead, whole", generate_examples=False)},
)  # fmt: skip
def take(request: AnyRequest, handover_id: FromPath[str], data: JSONBody[TakeHandOver]) -> Response[bytes]:
    with signed_in(request) as work:
        answer = service.take(work, a_uuid(handover_id), data)
    return Response(msgspec.json.encode(answer), media_type="application/json")


router = Router("/v1/handovers", route_handlers=[give, open_ones, take], tags=["calls"])
