"""Signing in and out, and the escrow of a desk's store key."""

from __future__ import annotations

from datetime import UTC, datetime

from litestar import Router, delete, get, post, put
from litestar.params import JSONBody

from domain.access import KeepEngineKey
from domain.api import AcceptInvitation, KeepStoreKey, ServerInfo, SignedIn, SignIn
from domain.feed import OLDEST_PROTOCOL, PROTOCOL
from lead_server import VERSION
from lead_server.people import admin
from lead_server.security import sessions
from lead_server.web import AnyRequest, house_of, signed_in, where_from


@get("/about", sync_to_thread=False, summary="Who answers here (no sign-in)")
def about() -> ServerInfo:
    return ServerInfo(
        product="leadline", version=VERSION, protocol=PROTOCOL, oldest_protocol=OLDEST_PROTOCOL,
        server_time=datetime.now(UTC),
    )  # fmt: skip


@post("/session", sync_to_thread=True, status_code=200, summary="Sign in")
def sign_in(request: AnyRequest, data: JSONBody[SignIn]) -> SignedIn:
    house = house_of(request)
    return sessions.sign_in(house.engine, house.escrow, data, where_from(request))


@post(
    "/session/invitation",
    sync_to_thread=True,
    status_code=204,
    summary="Choose a password with an invitation's code",
)
def accept(request: AnyRequest, data: JSONBody[AcceptInvitation]) -> None:
    address = where_from(request).address
    engine = house_of(request).engine
    admin.accept_invitation(engine, data.organisation, data.login, data.code, data.password, address)


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
def keep_store_key(request: AnyRequest, data: JSONBody[KeepStoreKey]) -> None:
    with signed_in(request) as work:
        sessions.keep_store_key(work, house_of(request).escrow, data.device_id, data.store_key)


@put(
    "/session/engine-key",
    sync_to_thread=True,
    status_code=204,
    summary="Tell the public key of this desk's telephone engine",
)
def keep_engine_key(request: AnyRequest, data: JSONBody[KeepEngineKey]) -> None:
    with signed_in(request) as work:
        sessions.keep_engine_key(work, data.device_id, data.key)


router = Router(
    "/v1",
    route_handlers=[about, sign_in, accept, sign_out, keep_store_key, keep_engine_key],
    tags=["session"],
)
