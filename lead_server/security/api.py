"""Signing in and out, and the escrow of a desk's store key."""

from __future__ import annotations

from datetime import UTC, datetime

from litestar import Router, delete, get, post, put
from litestar.params import JSONBody
from sqlalchemy import select

from db.central.people import organisation
from domain.access import KeepEngineKey
from domain.administration import AskRecovery, ConfirmFactor, NewFactor, RecoveryCodes
from domain.api import AcceptInvitation, KeepStoreKey, ServerInfo, SignedIn, SignIn
from domain.feed import OLDEST_PROTOCOL, PROTOCOL
from lead_server import VERSION
from lead_server.people import admin
from lead_server.security import recovery, second_factor, sessions
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


@post("/session/second-factor", sync_to_thread=True, status_code=200, summary="A secret for an authenticator")
def begin_factor(request: AnyRequest) -> NewFactor:
    """Nothing is kept before a code of it was tried."""
    with signed_in(request) as work:
        code = work.connection.execute(
            select(organisation.c.code).where(organisation.c.org_id == work.org_id)
        ).scalar_one()
        return second_factor.begin(work, str(code))


@put(
    "/session/second-factor", sync_to_thread=True, status_code=204, summary="From now on a code is asked for"
)
def confirm_factor(request: AnyRequest, data: JSONBody[ConfirmFactor]) -> None:
    with signed_in(request) as work:
        second_factor.confirm(work, house_of(request).escrow, data.secret, data.code, data.password)


@post(
    "/session/recovery-codes",
    sync_to_thread=True,
    status_code=200,
    summary="Fresh recovery codes, told this once",
)
def make_recovery_codes(request: AnyRequest, data: JSONBody[AskRecovery]) -> RecoveryCodes:
    with signed_in(request) as work:
        return recovery.make(work, data.password)


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
    route_handlers=[
        about,
        sign_in,
        accept,
        sign_out,
        keep_store_key,
        keep_engine_key,
        begin_factor,
        confirm_factor,
        make_recovery_codes,
    ],
    tags=["session"],
)
