"""Routes of the floor. Waiting requests are futures of the event loop and cost no thread."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Annotated, TypeVar

import anyio.to_thread
from litestar import Router, get, post
from litestar.params import FromPath, JSONBody, QueryParameter

from domain.presence import AnswerHelp, AskHelp, Beat, BeatAnswer, FloorPage, SignalPage
from lead_server.presence import service, signals
from lead_server.security.actor import Actor
from lead_server.web import AnyRequest, a_uuid, actor_of, house_of, signed_in
from lead_server.work import Work, begin_work

LONGEST_WAIT_S = 60
LOOK_S = 5.0  #: nobody announces that a desk went silent: watchers look by themselves
Seconds = Annotated[float, QueryParameter(ge=0, le=LONGEST_WAIT_S)]
T = TypeVar("T")


@post("/presence", sync_to_thread=True, status_code=200, summary="A desk's heartbeat: what its agent does")
def beat(request: AnyRequest, data: JSONBody[Beat]) -> BeatAnswer:
    with signed_in(request) as work:
        return service.beat(work, data)


@get("/presence", summary="Agents that the caller may see; waits for another content than `version`")
async def floor(
    request: AnyRequest, version: Annotated[str, QueryParameter()] = "", seconds: Seconds = 0.0
) -> FloorPage:
    actor = await anyio.to_thread.run_sync(actor_of, request)
    house, end = house_of(request), time.monotonic() + seconds
    while True:
        with house.waker.ticket(actor.org_id, service.channels(actor)) as ticket:
            page = await anyio.to_thread.run_sync(_read, request, actor, service.floor)
            left = end - time.monotonic()
            if page.version != version or left <= 0:
                return page
            await ticket.wait(min(LOOK_S, left))


@get("/signals", summary="What the server has for the caller's desk since `after` (0: begin here)")
async def signals_since(
    request: AnyRequest, after: Annotated[int, QueryParameter(ge=0)] = 0, seconds: Seconds = 0.0
) -> SignalPage:
    actor = await anyio.to_thread.run_sync(actor_of, request)
    house = house_of(request)
    with house.waker.ticket(actor.org_id, frozenset({signals.channel(actor.id)})) as ticket:
        page = await anyio.to_thread.run_sync(_since, request, actor, after)
        if after == 0 or page.signals or not await ticket.wait(seconds):
            return page
    return await anyio.to_thread.run_sync(_since, request, actor, after)


@post("/help", sync_to_thread=True, status_code=204, summary="An agent calls her lead")
def ask_help(request: AnyRequest, data: JSONBody[AskHelp]) -> None:
    with signed_in(request) as work:
        service.ask_help(work, data)


@post(
    "/help/{help_id:str}/answer",
    sync_to_thread=True,
    status_code=204,
    summary="A lead answers the call for help",
)
def answer_help(request: AnyRequest, help_id: FromPath[str], data: JSONBody[AnswerHelp]) -> None:
    with signed_in(request) as work:
        service.answer_help(work, a_uuid(help_id), data)


@post("/help/{help_id:str}/close", sync_to_thread=True, status_code=204, summary="No help is needed any more")
def close_help(request: AnyRequest, help_id: FromPath[str]) -> None:
    with signed_in(request) as work:
        service.close_help(work, a_uuid(help_id))


def _read(request: AnyRequest, actor: Actor, read: Callable[[Work], T]) -> T:
    with begin_work(house_of(request).engine, actor) as work:
        return read(work)


def _since(request: AnyRequest, actor: Actor, after: int) -> SignalPage:
    return _read(request, actor, lambda work: signals.since(work, after))


router = Router(
    "/v1", route_handlers=[beat, floor, signals_since, ask_help, answer_help, close_help], tags=["floor"]
)
