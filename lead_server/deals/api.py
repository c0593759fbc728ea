"""Deals that wait to be released."""

from __future__ import annotations

from litestar import Router, post
from litestar.params import FromPath, JSONBody

from domain.api import DealVerdict, SoldDeal
from lead_server.deals import service
from lead_server.web import AnyRequest, a_uuid, signed_in


@post(
    "/{deal_id:str}/check", sync_to_thread=True, summary="Pass a sold call, have it corrected, or refuse it"
)
def check(request: AnyRequest, deal_id: FromPath[str], data: JSONBody[DealVerdict]) -> SoldDeal:
    with signed_in(request) as work:
        return service.judge(work, a_uuid(deal_id), data)


router = Router("/v1/deals", route_handlers=[check], tags=["deals"])
