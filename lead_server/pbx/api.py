"""Routes of a desk that stands beside a telephone of an exchange. What happens there comes as signals."""

from __future__ import annotations

from litestar import Router, get, post
from litestar.params import JSONBody

from domain.pbx import PbxCommand, PbxLine
from lead_server.pbx import service
from lead_server.web import AnyRequest, signed_in


@get("/pbx", sync_to_thread=True, summary="The caller's extension, what it can, and its calls")
def line(request: AnyRequest) -> PbxLine:
    with signed_in(request) as work:
        return service.line_of(work, work.actor.id)


@post("/pbx/command", sync_to_thread=True, status_code=204, summary="Have the exchange do something")
def command(request: AnyRequest, data: JSONBody[PbxCommand]) -> None:
    with signed_in(request) as work:
        service.command(work, data)


router = Router("/v1", route_handlers=[line, command], tags=["pbx"])
