"""Routes of the queue of what persons ask for."""

from __future__ import annotations

from typing import Any

from litestar import Router, get, post, put
from litestar.params import FromPath, JSONBody
from litestar.response import Stream

from domain.subject_requests import (
    FindSubject,
    FoundSubject,
    HandleRequest,
    NewRequest,
    PrivacyRules,
    RequestQueue,
)
from lead_server.privacy import finding, requests
from lead_server.web import AnyRequest, a_uuid, house_of, signed_in

POST: dict[str, Any] = {"sync_to_thread": True, "status_code": 200}


@get(
    "/requests",
    sync_to_thread=True,
    summary="What persons asked for: open ones by their day, then what is over",
)
def queue(request: AnyRequest) -> RequestQueue:
    with signed_in(request) as work:
        return requests.queue(work)


@post("/requests", **POST, summary="Note a request")
def note(request: AnyRequest, data: JSONBody[NewRequest]) -> RequestQueue:
    with signed_in(request) as work:
        return requests.note(work, data)


@put("/requests/rules", **POST, summary="Whose term holds, and whether an erasure needs a second person")
def keep_rules(request: AnyRequest, data: JSONBody[PrivacyRules]) -> RequestQueue:
    with signed_in(request) as work:
        return requests.keep_rules(work, data)


@post("/requests/{request_id:str}/find", **POST, summary="Whom it is about")
def find(request: AnyRequest, request_id: FromPath[str], data: JSONBody[HandleRequest]) -> RequestQueue:
    with signed_in(request) as work:
        return requests.find(work, a_uuid(request_id), data)


@post("/requests/{request_id:str}/refuse", **POST, summary="Refuse it, with a reason")
def refuse(request: AnyRequest, request_id: FromPath[str], data: JSONBody[HandleRequest]) -> RequestQueue:
    with signed_in(request) as work:
        return requests.refuse(work, a_uuid(request_id), data)


@post(
    "/requests/{request_id:str}/settle",
    **POST,
    summary="A correction that was made; an objection that holds now",
)
def settle(request: AnyRequest, request_id: FromPath[str], data: JSONBody[HandleRequest]) -> RequestQueue:
    with signed_in(request) as work:
        return requests.settle(work, a_uuid(request_id), data)


@post("/requests/{request_id:str}/export", **POST, summary="Everything that is known of her, as a zip file")
def export(request: AnyRequest, request_id: FromPath[str], data: JSONBody[HandleRequest]) -> Stream:
    with signed_in(request) as work:
        parts = requests.export(work, house_of(request).recordings, a_uuid(request_id), data)
    return Stream(parts, media_type="application/zip", headers={"Cache-Control": "no-store"})


@post(
    "/requests/{request_id:str}/erase",
    **POST,
    summary="Erase her, or propose it where a second person is needed",
)
def erase(request: AnyRequest, request_id: FromPath[str], data: JSONBody[HandleRequest]) -> RequestQueue:
    house = house_of(request)
    with signed_in(request) as work:
        wish = requests.erase(work, a_uuid(request_id), data)
        if wish is None:
            return requests.queue(work)
    done = requests.run(house, wish)
    with signed_in(request) as work:
        return requests.erased(work, wish, done)


@post("/find", **POST, summary="Whom a wish would be about")
def find_subject(request: AnyRequest, data: JSONBody[FindSubject]) -> FoundSubject:
    with signed_in(request) as work:
        return finding.find(work, data.subject)


HANDLERS: list[Any] = [find_subject, queue, note, keep_rules, find, refuse, settle, export, erase]
router = Router("/v1/admin/privacy", route_handlers=HANDLERS, tags=["administration"])
