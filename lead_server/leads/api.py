"""Leads for the desks that page the server."""

from __future__ import annotations

from typing import Annotated

from litestar import Router, get
from litestar.params import FromPath, FromQuery, QueryParameter

from domain.lists import LeadDetail, LeadPage, TouchPage
from lead_server.leads import service
from lead_server.web import PAGE, AnyRequest, a_uuid, signed_in

Limit = Annotated[int, QueryParameter(ge=1, le=PAGE)]


@get("/", sync_to_thread=True, summary="Leads that the caller may see, newest first")
def leads(
    request: AnyRequest,
    search: FromQuery[str] = "",
    owner: FromQuery[str] = "",
    campaign: FromQuery[str] = "",
    tag: FromQuery[str] = "",
    stage: FromQuery[str] = "",
    pool: FromQuery[bool] = False,
    after: FromQuery[str] = "",
    limit: Limit = PAGE,
) -> LeadPage:
    with signed_in(request) as work:
        asked = service.LeadQuery(
            search, a_uuid(owner) if owner else "", campaign, tag, stage, pool, after, limit
        )
        return service.page(work, asked)


@get("/{lead_id:str}", sync_to_thread=True, summary="One record, whole; the read is noted")
def lead(request: AnyRequest, lead_id: FromPath[str]) -> LeadDetail:
    with signed_in(request) as work:
        return service.detail(work, a_uuid(lead_id))


@get("/{lead_id:str}/touches", sync_to_thread=True, summary="The timeline of a lead, newest first")
def touches(
    request: AnyRequest, lead_id: FromPath[str], after: FromQuery[str] = "", limit: Limit = PAGE
) -> TouchPage:
    with signed_in(request) as work:
        return service.touches(work, a_uuid(lead_id), after, limit)


router = Router("/v1/leads", route_handlers=[leads, lead, touches], tags=["leads"])
