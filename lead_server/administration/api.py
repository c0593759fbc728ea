"""Routes of the Admin desk."""

from __future__ import annotations

from typing import Any

from litestar import Router, get, post, put
from litestar.params import FromPath, FromQuery, JSONBody

from domain.administration import (
    AdminDevices,
    AdminPeople,
    ChangePerson,
    Dissolve,
    Ended,
    FactorAct,
    HouseRules,
    Invited,
    KeepPlace,
    NewPerson,
    PersonRow,
    Places,
)
from domain.campaign_rules import CampaignRules, KeepHanding, KeepPool
from domain.server_health import ServerHealth
from lead_server.administration import campaigns, places, rules
from lead_server.administration import devices as desks
from lead_server.administration import people as service
from lead_server.health import standing
from lead_server.web import AnyRequest, a_uuid, house_of, signed_in

POST: dict[str, Any] = {"sync_to_thread": True, "status_code": 200}


@get("/people", sync_to_thread=True, summary="Everybody, with sessions, invitations and second factor")
def people(request: AnyRequest, after: FromQuery[str] = "") -> AdminPeople:
    with signed_in(request) as work:
        return service.page(work, after)


@post("/people", **POST, summary="Somebody new; the answer has the code with which she chooses her password")
def invite(request: AnyRequest, data: JSONBody[NewPerson]) -> Invited:
    with signed_in(request) as work:
        return service.invite_new(work, data)


@post(
    "/people/{person_id:str}", **POST, summary="Change name, role, place, or whether the account may sign in"
)
def change_person(request: AnyRequest, person_id: FromPath[str], data: JSONBody[ChangePerson]) -> PersonRow:
    with signed_in(request) as work:
        return service.change(work, a_uuid(person_id), data)


@post("/people/{person_id:str}/reset", **POST, summary="End all sessions; a code to choose a new password")
def reset(request: AnyRequest, person_id: FromPath[str]) -> Invited:
    with signed_in(request) as work:
        return service.reset(work, a_uuid(person_id))


@post("/people/{person_id:str}/sign-out", **POST, summary="End all sessions")
def sign_out(request: AnyRequest, person_id: FromPath[str]) -> Ended:
    with signed_in(request) as work:
        return service.sign_out(work, a_uuid(person_id))


@post(
    "/people/{person_id:str}/second-factor",
    **POST,
    summary="Ask for a second factor, or take a lost one away",
)
def factor(request: AnyRequest, person_id: FromPath[str], data: JSONBody[FactorAct]) -> PersonRow:
    with signed_in(request) as work:
        return service.second_factor(work, a_uuid(person_id), data.act)


@get("/places", sync_to_thread=True, summary="Regions and teams with how many people they have")
def all_places(request: AnyRequest) -> Places:
    with signed_in(request) as work:
        return places.listed(work)


@post("/regions", **POST, summary="A new region")
def new_region(request: AnyRequest, data: JSONBody[KeepPlace]) -> Places:
    with signed_in(request) as work:
        return places.keep_region(work, None, data)


@post("/regions/{region_id:str}", **POST, summary="Other words for a region")
def change_region(request: AnyRequest, region_id: FromPath[str], data: JSONBody[KeepPlace]) -> Places:
    with signed_in(request) as work:
        return places.keep_region(work, a_uuid(region_id), data)


@post("/regions/{region_id:str}/dissolve", **POST, summary="Its teams and people go to another region")
def dissolve_region(request: AnyRequest, region_id: FromPath[str], data: JSONBody[Dissolve]) -> Places:
    with signed_in(request) as work:
        return places.dissolve_region(work, a_uuid(region_id), data)


@post("/teams", **POST, summary="A new team")
def new_team(request: AnyRequest, data: JSONBody[KeepPlace]) -> Places:
    with signed_in(request) as work:
        return places.keep_team(work, None, data)


@post("/teams/{team_id:str}", **POST, summary="Another name or region for a team")
def change_team(request: AnyRequest, team_id: FromPath[str], data: JSONBody[KeepPlace]) -> Places:
    with signed_in(request) as work:
        return places.keep_team(work, a_uuid(team_id), data)


@post("/teams/{team_id:str}/dissolve", **POST, summary="Its people go to another team")
def dissolve_team(request: AnyRequest, team_id: FromPath[str], data: JSONBody[Dissolve]) -> Places:
    with signed_in(request) as work:
        return places.dissolve_team(work, a_uuid(team_id), data)


@get("/devices", sync_to_thread=True, summary="Desks, last seen first")
def devices(request: AnyRequest, after: FromQuery[str] = "") -> AdminDevices:
    with signed_in(request) as work:
        return desks.page(work, after)


@post("/devices/{device_id:str}/lock", **POST, summary="End its sessions: who sits there signs in anew")
def lock(request: AnyRequest, device_id: FromPath[str]) -> Ended:
    with signed_in(request) as work:
        return desks.lock(work, a_uuid(device_id))


@get("/rules", sync_to_thread=True, summary="How long recordings are kept, looking at numbers, locks")
def house_rules(request: AnyRequest) -> HouseRules:
    with signed_in(request) as work:
        return rules.read(work)


@put("/rules", **POST, summary="Change them")
def change_rules(request: AnyRequest, data: JSONBody[HouseRules]) -> HouseRules:
    with signed_in(request) as work:
        return rules.change(work, data)


@get("/health", sync_to_thread=True, summary="How the server stands: backups, trials, sizes, what fails")
def server_health(request: AnyRequest) -> ServerHealth:
    with signed_in(request) as work:
        return standing.read(work, house_of(request))


@get("/campaigns", sync_to_thread=True, summary="Campaigns with all rules that hold for them")
def campaign_rules(request: AnyRequest) -> CampaignRules:
    with signed_in(request) as work:
        return campaigns.listed(work)


@put("/campaigns/pool", **POST, summary="Change the public pool's rule of a campaign, or the organisation's")
def keep_pool(request: AnyRequest, data: JSONBody[KeepPool], campaign: FromQuery[str] = "") -> CampaignRules:
    with signed_in(request) as work:
        return campaigns.keep_pool(work, campaign, data)


@put(
    "/campaigns/handing",
    **POST,
    summary="Change how leads of a campaign are handed out, or the organisation's rule",
)
def keep_handing(
    request: AnyRequest, data: JSONBody[KeepHanding], campaign: FromQuery[str] = ""
) -> CampaignRules:
    with signed_in(request) as work:
        return campaigns.keep_handing(work, campaign, data)


router = Router(
    "/v1/admin",
    route_handlers=[
        people, invite, change_person, reset, sign_out, factor, all_places, new_region, change_region, dissolve_region,
        new_team, change_team, dissolve_team, devices, lock, house_rules, change_rules,
        campaign_rules, keep_pool, keep_handing, server_health,
    ],
    tags=["administration"],
)  # fmt: skip
