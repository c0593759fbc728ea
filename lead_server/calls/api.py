"""Calls for the Quality desk."""

from __future__ import annotations

from datetime import date

from litestar import Router, get
from litestar.params import FromPath, FromQuery

from domain.api import CallDetail, CallPage
from lead_server.calls import service
from lead_server.calls.storage import CallQuery
from lead_server.leads.api import Limit
from lead_server.web import PAGE, AnyRequest, a_uuid, signed_in


@get("/", sync_to_thread=True, summary="Calls that the caller may see, newest first")
def calls(
    request: AnyRequest,
    number: FromQuery[str] = "",
    agent: FromQuery[str] = "",
    since: FromQuery[date | None] = None,
    until: FromQuery[date | None] = None,
    outcome: FromQuery[str] = "",
    campaign: FromQuery[str] = "",
    with_recording: FromQuery[bool] = False,
    unscored: FromQuery[bool] = False,
    mine: FromQuery[bool] = False,
    sold: FromQuery[bool] = False,
    team: FromQuery[str] = "",
    region: FromQuery[str] = "",
    step: FromQuery[str] = "",
    said: FromQuery[str] = "",
    hit: FromQuery[str] = "",
    after: FromQuery[str] = "",
    limit: Limit = PAGE,
) -> CallPage:
    asked = CallQuery(
        number, agent, since, until, outcome, campaign, with_recording, unscored, mine, sold, team, region, step, said, hit
    )  # fmt: skip
    with signed_in(request) as work:
        return service.page(work, asked, after, limit)


@get("/{call_id:str}", sync_to_thread=True, summary="One call with wrap-up, script run and evaluations")
def call(request: AnyRequest, call_id: FromPath[str]) -> CallDetail:
    with signed_in(request) as work:
        return service.detail(work, a_uuid(call_id))


router = Router("/v1/calls", route_handlers=[calls, call], tags=["calls"])
