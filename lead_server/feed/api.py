"""The feed's routes. Answers are encoded here, once, with the bodies as they lie in the database."""

from __future__ import annotations

import logging
import random
from datetime import UTC, datetime
from typing import Annotated

import anyio.to_thread
import msgspec
from litestar import Response, Router, post
from litestar.background_tasks import BackgroundTask
from litestar.openapi.datastructures import ResponseSpec
from litestar.params import JSONBody, QueryParameter, RawBody
from sqlalchemy import Engine
from sqlalchemy.exc import OperationalError

from domain.errors import UserError
from domain.feed import PullAnswer, PullRequest, PushAnswer, PushRequest, WaitAnswer
from lead_server.feed import pull as pulling
from lead_server.feed import push as pushing
from lead_server.feed import streams
from lead_server.feed.admission import LARGE
from lead_server.feed.storage import AwayError
from lead_server.feed.storage.kept import keep_bodies
from lead_server.feed.storage.postgres import PostgresStorage
from lead_server.house import House
from lead_server.leads.bodies import Fresh
from lead_server.presence import service as presence
from lead_server.security.actor import Actor
from lead_server.security.protocol import check_protocol
from lead_server.web import AnyRequest, actor_of, house_of
from lead_server.work import begin_work

LONGEST_WAIT_S = 60
_SPREAD = (0.6, 1.0)  #: of the time for which a desk would wait
_TRIES = 3
_log = logging.getLogger(__name__)


def _json(answer: msgspec.Struct) -> Response[bytes]:
    return Response(msgspec.json.encode(answer), media_type="application/json", status_code=200)


@post(
    "/pull", sync_to_thread=True, status_code=200, summary="What is new since these cursors",
    responses={200: ResponseSpec(PullAnswer, description="Pages of streams, bodies as JSON", generate_examples=False)},
)  # fmt: skip
def pull(request: AnyRequest, data: JSONBody[PullRequest]) -> Response[bytes]:
    house, actor = house_of(request), actor_of(request)
    with house.engine.connect() as connection:
        behind = pulling.leads_behind(PostgresStorage(connection, actor.org_id), actor, data, LARGE)
    with house.door.entered(behind), house.engine.connect() as connection:
        snapshot = connection.execution_options(isolation_level="REPEATABLE READ")
        with snapshot.begin():
            storage = PostgresStorage(snapshot, actor.org_id)
            answer, fresh = pulling.pull(storage, actor, data, datetime.now(UTC), house.shared)
    cursors = {**data.cursors, **{page.stream: page.position for page in answer.pages}}
    leads = sum(item.kind == "lead" and not item.gone for page in answer.pages for item in page.items)
    if leads:
        with begin_work(house.engine, actor) as work:
            work.audit("pull", "lead", streams.agent_stream(actor.id), leads=leads)
    response = _json(answer)
    noted = house.progress.is_due(actor)
    if fresh or noted:  # the desk does not wait for what the next desk, or the operator, will be glad of
        response.background = BackgroundTask(_afterwards, house, actor, fresh, cursors if noted else None)
    return response


def _afterwards(house: House, actor: Actor, fresh: Fresh, cursors: dict[str, int] | None) -> None:
    if fresh:
        keep_bodies(house.engine, actor.org_id, fresh)
    if cursors is not None:
        house.progress.note(actor, cursors)


@post(
    "/push", sync_to_thread=True, status_code=200, summary="Apply operations, each once",
    responses={200: ResponseSpec(PushAnswer, description="One answer an operation", generate_examples=False)},
)  # fmt: skip
def push(request: AnyRequest, body: RawBody) -> Response[bytes]:
    """The body is decoded here: Litestar's second look at it does not know `msgspec.Raw`."""
    actor = actor_of(request, also_shut=True)
    try:
        ask = msgspec.json.decode(body, type=PushRequest)
    except msgspec.MsgspecError as error:
        raise UserError("bad_request", str(error)[:300]) from None
    return _json(push_into(house_of(request).engine, actor, ask))


#: what moves a figure of the team's day
_COUNTED = frozenset({"call_finished", "deal_recorded", "callback_scheduled", "callback_done"})


def push_into(engine: Engine, actor: Actor, ask: PushRequest) -> PushAnswer:
    """One push in one transaction, begun again after a deadlock or a lost connection.

    Raises:
        UserError: as `push.push`. AwayError, OperationalError: the database does not answer.
    """
    for attempt in range(_TRIES):
        try:
            with begin_work(engine, actor) as work:
                answer = pushing.push(work, ask)
                if any(one.kind in _COUNTED for one in ask.operations):
                    presence.wake_watchers(work)
        except (AwayError, OperationalError) as error:
            if attempt == _TRIES - 1:
                raise
            _log.warning("push begins again: %s", error.__class__.__name__)
        else:
            return answer
    raise AssertionError("unreachable")


@post("/wait", status_code=200, summary="Wait until a pull with these cursors would bring something")
async def wait(
    request: AnyRequest,
    data: JSONBody[PullRequest],
    seconds: Annotated[float, QueryParameter(ge=0, le=LONGEST_WAIT_S)] = 25.0,
) -> WaitAnswer:
    """Content-free. `urgent`: pull at once, the control stream moved."""
    check_protocol(data.protocol)
    house = house_of(request)
    actor = await anyio.to_thread.run_sync(actor_of, request)
    names = frozenset(streams.granted(actor.org_id, actor.person))
    with house.waker.ticket(actor.org_id, names) as ticket:
        answer = await anyio.to_thread.run_sync(_look, request, actor, data)
        # Desks that began together (the server was started anew) do not come back together.
        if answer.news or not await ticket.wait(seconds * random.uniform(*_SPREAD)):
            return answer
    return await anyio.to_thread.run_sync(_look, request, actor, data)


def _look(request: AnyRequest, actor: Actor, ask: PullRequest) -> WaitAnswer:
    with house_of(request).engine.connect() as connection:
        news, urgent = pulling.is_news(PostgresStorage(connection, actor.org_id), actor, ask)
    return WaitAnswer(news=news, urgent=urgent)


router = Router("/v1/feed", route_handlers=[pull, push, wait], tags=["feed"])
