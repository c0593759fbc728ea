"""Call grants."""

from __future__ import annotations

import msgspec
from litestar import Response, Router, post
from litestar.openapi.datastructures import ResponseSpec
from litestar.params import JSONBody

from domain.api import CallGrant, CallGrantRequest
from lead_server.grants import service
from lead_server.web import AnyRequest, a_uuid, signed_in


@post(
    "/", sync_to_thread=True, status_code=200, summary="Leads of a number that rings and is not on the desk",
    responses={200: ResponseSpec(CallGrant, description="Leads, whole", generate_examples=False)},
)  # fmt: skip
def grant(request: AnyRequest, data: JSONBody[CallGrantRequest]) -> Response[bytes]:
    a_uuid(data.call_id)
    with signed_in(request) as work:
        answer = service.grant(work, data)
    return Response(msgspec.json.encode(answer), media_type="application/json")


router = Router("/v1/grants", route_handlers=[grant], tags=["calls"])
