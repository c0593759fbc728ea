"""Routes of sheets that the server sends."""

from __future__ import annotations

from typing import Any

from litestar import Router, delete, get, post, put
from litestar.params import FromPath, JSONBody

from domain.sheet_sending import KeepSending, SendingSettings, SheetMail, Subscription
from lead_server.sheets import sending, settings, subscriptions
from lead_server.web import AnyRequest, a_uuid, house_of, signed_in

POST: dict[str, Any] = {"sync_to_thread": True, "status_code": 200}


@get(
    "/",
    sync_to_thread=True,
    summary="Subscriptions in the caller's reach, and what became of the newest sending",
)
def sheets(request: AnyRequest) -> SheetMail:
    with signed_in(request) as work:
        return subscriptions.read(work)


@put("/sending", **POST, summary="How mail leaves the organisation; the secret is told to nobody again")
def keep_sending(request: AnyRequest, data: JSONBody[KeepSending]) -> SendingSettings:
    with signed_in(request) as work:
        return settings.keep(work, house_of(request).escrow, data)


@post("/subscriptions", **POST, summary="A new subscription")
def new_subscription(request: AnyRequest, data: JSONBody[Subscription]) -> SheetMail:
    with signed_in(request) as work:
        return subscriptions.keep(work, None, data)


@post("/subscriptions/{sub_id:str}", **POST, summary="Another form of a subscription")
def change_subscription(
    request: AnyRequest, sub_id: FromPath[str], data: JSONBody[Subscription]
) -> SheetMail:
    with signed_in(request) as work:
        return subscriptions.keep(work, a_uuid(sub_id), data)


@delete(
    "/subscriptions/{sub_id:str}", **POST, summary="It is sent no more; what was sent is forgotten with it"
)
def remove_subscription(request: AnyRequest, sub_id: FromPath[str]) -> SheetMail:
    with signed_in(request) as work:
        return subscriptions.remove(work, a_uuid(sub_id))


@post("/subscriptions/{sub_id:str}/send", **POST, summary="One more of today; it leaves within seconds")
def send(request: AnyRequest, sub_id: FromPath[str]) -> SheetMail:
    with signed_in(request) as work:
        sending.send_now(work, a_uuid(sub_id))
        return subscriptions.read(work)


HANDLERS: list[Any] = [sheets, keep_sending, new_subscription, change_subscription, remove_subscription, send]
router = Router("/v1/sheets", route_handlers=HANDLERS, tags=["floor"])
