"""Signing in and out, and the escrow of a desk's store key."""

from __future__ import annotations

from datetime import UTC, datetime

from litestar import Router, delete, get, post, put

from domain.api import KeepStoreKey, ServerInfo, SignedIn, SignIn
from domain.feed import OLDEST_PROTOCOL, PROTOCOL
from lead_server import VERSION
from lead_server.security import sessions
from lead_server.web import AnyRequest, house_of, signed_in, where_from


@get("/about", sync_to_thread=False, summary="Who answers here (no sign-in)")
def about() -> ServerInfo:
    return ServerInfo(
        product="leadline", version=VERSION, protocol=PROTOCOL, oldest_protocol=OLDEST_PROTOCOL,
        server_time=datetime.now(UTC),
    )  # fmt: skip


@post("/session", sync_to_thread=True, status_code=200, summary="Sign in")
def sign_in(request: AnyRequest, data: SignIn) -> SignedIn:
    house = house_of(request)
    return sessions.sign_in(house.engine, house.escrow, data, where_from(request))


@delete("/session", sync_to_thread=True, summary="Sign out: the token ends")
def sign_out(request: AnyRequest) -> None:
    with signed_in(request) as work:
        sessions.sign_out(work)


@put(
    "/session/store-key",
    sync_to_thread=True,
    status_code=204,
    summary="Give the desk's store key into escrow",
)
def keep_store_key(request: AnyRequest, data: KeepStoreKey) -> None:
    with signed_in(request) as work:
        sessions.keep_store_key(work, house_of(request).escrow, data.device_id, data.store_key)


router = Router("/v1", route_handlers=[about, sign_in, sign_out, keep_store_key], tags=["session"])
