"""What every route shares: who is asking, one transaction, one error shape, pages by keyset."""

from __future__ import annotations

import base64
import binascii
import logging
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from typing import Any

import msgspec
from litestar import Request, Response
from litestar.exceptions import HTTPException
from sqlalchemy import Engine, update
from sqlalchemy.exc import DataError, OperationalError

from db.central.people import device, session
from domain.errors import UserError
from domain.ids import new_id
from domain.problem import Problem
from lead_server.feed.storage import AwayError, UnfitError
from lead_server.house import House
from lead_server.security.actor import Actor
from lead_server.security.sessions import From, find_actor
from lead_server.work import Work

PAGE = 100  #: rows of a list, at most
_log = logging.getLogger(__name__)
_SEEN_EVERY = timedelta(minutes=5)

AnyRequest = Request[Any, Any, Any]


def house_of(request: AnyRequest) -> House:
    house: House = request.app.state.house
    return house


def where_from(request: AnyRequest) -> From:
    """Address of the caller (that of the connection: forwarded headers can be made up) and the moment."""
    return From(address=request.client.host if request.client else "", now=datetime.now(UTC))


def _token(request: AnyRequest) -> str:
    scheme, _, token = request.headers.get("authorization", "").partition(" ")
    if scheme.lower() != "bearer":
        raise UserError("not_signed_in")
    return token.strip()


def actor_of(request: AnyRequest, *, also_shut: bool = False) -> Actor:
    """Who is signed in, by the token in `Authorization: Bearer`. `also_shut`: see `find_actor`.

    Raises:
        UserError: not_signed_in, account_disabled, device_revoked.
    """
    where, token, engine = where_from(request), _token(request), house_of(request).engine
    with engine.begin() as connection:
        actor = find_actor(connection, token, where, also_shut=also_shut)
    _note_seen(engine, actor, where)
    return actor


def _note_seen(engine: Engine, actor: Actor, where: From) -> None:
    """When a device was last here; written at most every few minutes, in a transaction of its own."""
    if actor.seen_at is None or actor.seen_at >= where.now - _SEEN_EVERY:
        return
    with engine.begin() as connection:
        seen = connection.execute(
            update(session)
            .where(
                session.c.org_id == actor.org_id, session.c.token_hash == actor.token_hash,
                session.c.last_used_at < where.now - _SEEN_EVERY,
            )
            .values(last_used_at=where.now, address=where.address)
        )  # fmt: skip
        if seen.rowcount:
            connection.execute(
                update(device)
                .where(
                    device.c.org_id == actor.org_id, device.c.id == actor.device_id,
                    device.c.person_id == actor.id,
                )
                .values(last_seen_at=where.now, last_address=where.address)
            )  # fmt: skip


@contextmanager
def signed_in(request: AnyRequest) -> Iterator[Work]:
    """One piece of work of whoever is signed in; committed at the end, audit trail and feed included.

    Who asks is read in the same transaction: one turn of the pool and one COMMIT less for every request.

    Raises:
        UserError: not_signed_in, account_disabled, device_revoked.
    """
    where, token, engine = where_from(request), _token(request), house_of(request).engine
    actor = None
    try:
        with engine.begin() as connection:
            actor = find_actor(connection, token, where)
            work = Work(connection, actor)
            yield work
            work.flush()
    finally:
        if actor is not None:
            _note_seen(engine, actor, where)


# ------------------------------------------------------------------------------------ pages


def next_page(keys: list[Any] | None) -> str:
    """The `after` of the next page: the last row's sort keys, opaque; "" when there is none."""
    return "" if keys is None else base64.urlsafe_b64encode(msgspec.json.encode(keys)).decode().rstrip("=")


def keys_of(after: str, kinds: tuple[type, ...]) -> list[Any] | None:
    """The sort keys in an `after`, None for the first page.

    Raises:
        UserError: bad_request for a text that we did not give out.
    """
    if not after:
        return None
    try:
        raw = base64.b64decode(after + "=" * (-len(after) % 4), altchars=b"-_", validate=True)
        found = msgspec.json.decode(raw, type=list[Any])
        if len(found) != len(kinds):
            raise UserError("bad_request", "after is of another list")
        return [msgspec.convert(value, kind) for value, kind in zip(found, kinds, strict=True)]
    except (binascii.Error, msgspec.MsgspecError, ValueError) as error:
        if isinstance(error, UserError):
            raise
        raise UserError("bad_request", "after is not one of ours") from None


def a_uuid(text: str) -> str:
    """An id out of a path; what is no id is not found.

    Raises:
        UserError: not_found.
    """
    import uuid

    try:
        return str(uuid.UUID(text))
    except ValueError:
        raise UserError("not_found") from None


# ------------------------------------------------------------------------------------ trouble


def _answer(problem: Problem, status: int, headers: dict[str, str] | None = None) -> Response[bytes]:
    return Response(
        msgspec.json.encode(problem), status_code=status, media_type="application/json", headers=headers or {}
    )


def on_user_error(_request: AnyRequest, error: UserError) -> Response[bytes]:
    """A refusal with its code."""
    wait = error.data.get("retry_after_s")
    return _answer(error.problem(), error.status, {"Retry-After": str(wait)} if wait else None)


_BY_STATUS = {404: "not_found", 413: "too_large", 401: "not_signed_in", 403: "forbidden"}


def on_http_error(_request: AnyRequest, error: HTTPException) -> Response[bytes]:
    """What Litestar refuses (unknown route, wrong method, a body that does not decode), in our shape."""
    if error.status_code >= 500:
        return on_fault(_request, error)
    known = UserError(_BY_STATUS.get(error.status_code, "bad_request"))
    problem = known.problem()
    if known.code == "bad_request":
        # without the address: who asks knows it, and it may hold somebody's id
        problem.detail = str(error.detail).replace(f" for {_request.method} {_request.url.path}", "")[:300]
        if error.status_code == 405:
            problem.detail = "The route does not take this method."
    return _answer(problem, error.status_code, dict(error.headers or {}))


def on_bad_value(_request: AnyRequest, error: DataError | UnfitError) -> Response[bytes]:
    """A value that PostgreSQL does not take (a NUL in a text, an id that is none): the caller's, not our fault."""
    _log.warning("a value was not taken: %s", _name_of(error))
    return on_user_error(_request, UserError("bad_request", "a value cannot be stored or compared"))


def on_database_away(_request: AnyRequest, error: OperationalError | AwayError) -> Response[bytes]:
    _log.error("the database does not answer: %s", _name_of(error))
    return on_user_error(_request, UserError("busy", retry_after_s=5))


def _name_of(error: Exception) -> str:
    """Kind of an error of the database, without the values it names."""
    return type(getattr(error, "orig", None) or error.__cause__ or error).__name__


def on_fault(request: AnyRequest, error: Exception) -> Response[bytes]:
    """A fault of ours: in the log with a reference, which is all that the caller learns."""
    reference = new_id()
    _log.error("fault %s at %s %s", reference, request.method, request.url.path, exc_info=error)
    return _answer(UserError("internal", reference=reference).problem(), 500)
