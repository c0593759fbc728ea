"""Routes of the team's day. The page waits as presence does, and looks by itself, since time alone makes things overdue."""

from __future__ import annotations

import time
from datetime import date
from functools import partial
from typing import Annotated, Any

import anyio.to_thread
from litestar import Router, get, post, put
from litestar.params import FromPath, JSONBody, QueryParameter

from domain.errors import UserError
from domain.team_day import MoveCallback, Moved, OwnDay, Target, TeamDay
from domain.team_sheet import SheetKind, TeamSheet
from lead_server.floor import day as days
from lead_server.floor import moving, targets
from lead_server.floor import sheet as sheets
from lead_server.presence import service as presence
from lead_server.presence.api import Seconds
from lead_server.security.actor import Actor
from lead_server.web import AnyRequest, a_uuid, actor_of, house_of, signed_in
from lead_server.work import begin_work

LOOK_S = 1.5  #: the page is equal to the count within two seconds, whatever changed and however


@get("/day", summary="Agents' figures of the day, sums, needs; waits for another content than `version`")
async def team_day(
    request: AnyRequest,
    day: Annotated[str, QueryParameter()] = "",
    version: Annotated[str, QueryParameter()] = "",
    seconds: Seconds = 0.0,
) -> TeamDay:
    actor = await anyio.to_thread.run_sync(actor_of, request)
    read = partial(_read, request, actor, a_day(day))
    house, end = house_of(request), time.monotonic() + seconds
    while True:
        with house.waker.ticket(actor.org_id, presence.channels(actor)) as ticket:
            page = await anyio.to_thread.run_sync(read)
            left = end - time.monotonic()
            if page.version != version or left <= 0:
                return page
            await ticket.wait(min(LOOK_S, left))


@get("/own", sync_to_thread=True, summary="The caller's own day, with which calls and deals are in it")
def own_day(request: AnyRequest) -> OwnDay:
    with signed_in(request) as work:
        return days.own_day(work)


@get("/sheet", sync_to_thread=True, summary="What lies ahead of the team, or what it has done")
def sheet(
    request: AnyRequest,
    kind: Annotated[SheetKind, QueryParameter()] = "morning",
    team: Annotated[str, QueryParameter()] = "",
    day: Annotated[str, QueryParameter()] = "",
) -> TeamSheet:
    with signed_in(request) as work:
        return sheets.team_sheet(work, kind, team_id=a_uuid(team) if team else "", day=a_day(day))


@put("/targets", sync_to_thread=True, status_code=204, summary="Set a target of the day; 0 takes it away")
def keep_target(request: AnyRequest, data: JSONBody[Target]) -> None:
    with signed_in(request) as work:
        targets.keep(work, data)


@post(
    "/callbacks/{work_item_id:str}/move",
    sync_to_thread=True,
    status_code=200,
    summary="An overdue callback goes to somebody who is free",
)
def move_callback(request: AnyRequest, work_item_id: FromPath[str], data: JSONBody[MoveCallback]) -> Moved:
    with signed_in(request) as work:
        return moving.move_callback(work, a_uuid(work_item_id), data)


def a_day(text: str) -> date | None:
    """Raises UserError bad_request."""
    try:
        return date.fromisoformat(text) if text else None
    except ValueError:
        raise UserError("bad_request", "a day is written 2026-11-30") from None


def _read(request: AnyRequest, actor: Actor, day: date | None) -> TeamDay:
    with begin_work(house_of(request).engine, actor) as work:
        return days.team_day(work, day)


HANDLERS: list[Any] = [team_day, own_day, sheet, keep_target, move_callback]
router = Router("/v1/team", route_handlers=HANDLERS, tags=["floor"])
