"""Routes of coaching."""

from __future__ import annotations

from typing import Any

from litestar import Router, get, post
from litestar.params import FromPath, JSONBody

from domain.coaching import CoachingAnswer, CoachingRow, CoachingRows, MakeCoaching
from lead_server.coaching import service
from lead_server.web import AnyRequest, a_uuid, signed_in

POST: dict[str, Any] = {"sync_to_thread": True, "status_code": 200}


@get("/", sync_to_thread=True, summary="Notes and tasks that the caller may see, the most urgent first")
def coaching(request: AnyRequest) -> CoachingRows:
    with signed_in(request) as work:
        return service.listed(work)


@post("/", **POST, summary="Write a note or give a task")
def write(request: AnyRequest, data: JSONBody[MakeCoaching]) -> CoachingRow:
    with signed_in(request) as work:
        for one in filter(None, (data.id, data.agent_id, data.assignee_id, data.evaluation_id, data.clip_id)):
            a_uuid(one)
        return service.write(work, data)


@post("/{coaching_id:str}/acknowledge", **POST, summary="She who has to do it has read it")
def acknowledge(
    request: AnyRequest, coaching_id: FromPath[str], data: JSONBody[CoachingAnswer]
) -> CoachingRow:
    with signed_in(request) as work:
        return service.acknowledge(work, a_uuid(coaching_id), data.answer)


@post("/{coaching_id:str}/done", **POST, summary="It is done")
def done(request: AnyRequest, coaching_id: FromPath[str], data: JSONBody[CoachingAnswer]) -> CoachingRow:
    with signed_in(request) as work:
        return service.finish(work, a_uuid(coaching_id), data.answer)


@post("/{coaching_id:str}/withdraw", **POST, summary="Who wrote it takes it back")
def withdraw(request: AnyRequest, coaching_id: FromPath[str]) -> CoachingRow:
    with signed_in(request) as work:
        return service.withdraw(work, a_uuid(coaching_id))


router = Router(
    "/v1/coaching", route_handlers=[coaching, write, acknowledge, done, withdraw], tags=["coaching"]
)
