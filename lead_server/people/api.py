"""People, teams, regions and devices."""

from __future__ import annotations

from litestar import Router, get, post
from litestar.params import FromPath, FromQuery
from sqlalchemy import select

from db.central.people import device, region, team
from domain.lists import DevicePage, PersonPage, RegionPage, TeamPage
from domain.people import Person
from lead_server.leads.api import Limit
from lead_server.people import service, storage
from lead_server.security.scope import rows
from lead_server.web import PAGE, AnyRequest, a_uuid, signed_in


@get("/people", sync_to_thread=True, summary="People that the caller may see")
def people(request: AnyRequest, after: FromQuery[str] = "", limit: Limit = PAGE) -> PersonPage:
    with signed_in(request) as work:
        shown, following = service.people(work, after, limit)
        return PersonPage(rows=shown, after=following)


@get("/people/{person_id:str}", sync_to_thread=True, summary="One person")
def one_person(request: AnyRequest, person_id: FromPath[str]) -> Person:
    with signed_in(request) as work:
        return service.one_person(work, a_uuid(person_id))


@get("/teams", sync_to_thread=True, summary="Teams that the caller may see")
def teams(request: AnyRequest, after: FromQuery[str] = "", limit: Limit = PAGE) -> TeamPage:
    with signed_in(request) as work:
        query = service.living(team, rows(work.actor, "team"))
        shown, following = service.list_of(work, query, team, storage.to_team, after, limit)
        return TeamPage(rows=shown, after=following)


@get("/regions", sync_to_thread=True, summary="Regions that the caller may see")
def regions(request: AnyRequest, after: FromQuery[str] = "", limit: Limit = PAGE) -> RegionPage:
    with signed_in(request) as work:
        query = service.living(region, rows(work.actor, "region"))
        shown, following = service.list_of(work, query, region, storage.to_region, after, limit)
        return RegionPage(rows=shown, after=following)


@get("/devices", sync_to_thread=True, summary="Devices that the caller may see")
def devices(request: AnyRequest, after: FromQuery[str] = "", limit: Limit = PAGE) -> DevicePage:
    with signed_in(request) as work:
        query = select(device).where(rows(work.actor, "device"))
        work.audit("list", "device")
        shown, following = service.list_of(work, query, device, storage.to_device, after, limit)
        return DevicePage(rows=shown, after=following)


@post("/devices/{device_id:str}/revoke", sync_to_thread=True, status_code=204, summary="Lock a device out")
def revoke(request: AnyRequest, device_id: FromPath[str]) -> None:
    with signed_in(request) as work:
        service.revoke_device(work, a_uuid(device_id))


router = Router("/v1", route_handlers=[people, one_person, teams, regions, devices, revoke], tags=["people"])
