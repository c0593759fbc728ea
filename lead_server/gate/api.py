"""The gate's door for desks."""

from __future__ import annotations

from litestar import Router, delete, post, put
from litestar.params import FromPath, JSONBody

from domain.api import DialAnswer, DialAsk
from lead_server.gate import service
from lead_server.web import AnyRequest, a_uuid, signed_in


@post(
    "/",
    sync_to_thread=True,
    status_code=200,
    summary="May this desk dial now? Reserves the person when it may",
)
def ask(request: AnyRequest, data: JSONBody[DialAsk]) -> DialAnswer:
    for name in (data.call_id, data.lead_id, data.number_id):
        if name or name == data.call_id:
            a_uuid(name)
    with signed_in(request) as work:
        return service.ask(work, data)


@put(
    "/{call_id:str}", sync_to_thread=True, status_code=204, summary="The call lives: its reservation goes on"
)
def hold(request: AnyRequest, call_id: FromPath[str]) -> None:
    with signed_in(request) as work:
        service.hold(work, a_uuid(call_id))


@delete("/{call_id:str}", sync_to_thread=True, status_code=204, summary="The call is over")
def end(request: AnyRequest, call_id: FromPath[str]) -> None:
    with signed_in(request) as work:
        service.end(work, a_uuid(call_id))


router = Router("/v1/dials", route_handlers=[ask, hold, end], tags=["calls"])
