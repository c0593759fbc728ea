"""The route that shows a hidden number."""

from __future__ import annotations

from litestar import Router, post
from litestar.params import FromPath, JSONBody

from domain.access import Revealed, RevealNumber
from lead_server.reveals import service
from lead_server.web import AnyRequest, a_uuid, signed_in


@post(
    "/{number_id:str}/reveal",
    sync_to_thread=True,
    status_code=200,
    summary="Show one number in full, for a reason",
)
def reveal(request: AnyRequest, number_id: FromPath[str], data: JSONBody[RevealNumber]) -> Revealed:
    """Only of a lead that the caller may see; audited, and limited in 24 hours (`reveal_limit`)."""
    with signed_in(request) as work:
        return service.reveal(work, a_uuid(number_id), a_uuid(data.lead_id), data.reason)


router = Router("/v1/numbers", route_handlers=[reveal], tags=["leads"])
