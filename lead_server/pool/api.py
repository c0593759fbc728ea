"""Routes of the public pool."""

from __future__ import annotations

from typing import Any

from litestar import Router, get, post, put
from litestar.params import FromPath, FromQuery, JSONBody

from domain.pool import Claimed, GiveBack, PoolPage, PoolRule, PoolRules
from lead_server.leads.api import Limit
from lead_server.pool import claiming, listing
from lead_server.pool import rules as pool_rules
from lead_server.web import PAGE, AnyRequest, a_uuid, signed_in

POST: dict[str, Any] = {"sync_to_thread": True, "status_code": 200}


@get("/", sync_to_thread=True, summary="Leads that nobody owns, masked, and what the caller may still claim")
def page(
    request: AnyRequest,
    campaign: FromQuery[str] = "",
    region: FromQuery[str] = "",
    language: FromQuery[str] = "",
    tier: FromQuery[str] = "",
    product: FromQuery[str] = "",
    touched: FromQuery[str] = "",
    after: FromQuery[str] = "",
    limit: Limit = PAGE,
) -> PoolPage:
    with signed_in(request) as work:
        place = a_uuid(region) if region else ""
        query = listing.PoolQuery(campaign, place, language, tier, product, touched, after, limit)
        return listing.page(work, query)


@post("/{lead_id:str}/claim", **POST, summary="The lead is the caller's, within her quota")
def claim(request: AnyRequest, lead_id: FromPath[str]) -> Claimed:
    with signed_in(request) as work:
        return claiming.claim(work, a_uuid(lead_id))


@post(
    "/{lead_id:str}/give-back",
    sync_to_thread=True,
    status_code=204,
    summary="A claimed lead goes back, with a reason",
)
def give_back(request: AnyRequest, lead_id: FromPath[str], data: JSONBody[GiveBack]) -> None:
    with signed_in(request) as work:
        claiming.give_back(work, a_uuid(lead_id), data.reason)


@get("/rules", sync_to_thread=True, summary="The pool's rules by campaign")
def rules(request: AnyRequest) -> PoolRules:
    with signed_in(request) as work:
        return pool_rules.read(work)


@put("/rules", sync_to_thread=True, summary="Change the rule of a campaign, or the organisation's")
def keep_rule(request: AnyRequest, data: JSONBody[PoolRule], campaign: FromQuery[str] = "") -> PoolRule:
    with signed_in(request) as work:
        return pool_rules.keep(work, campaign, data)


router = Router("/v1/pool", route_handlers=[page, claim, give_back, rules, keep_rule], tags=["public pool"])
