"""Signing in and out, and who stands behind a token."""

from __future__ import annotations

import base64
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, Engine, Row, bindparam, func, select, update
from sqlalchemy.dialects.postgresql import insert

from db.central.people import device, organisation, person, session
from domain.api import SignedIn, SignIn
from domain.errors import UserError
from domain.feed import PROTOCOL
from lead_server.database.asking import Asked
from lead_server.people import storage as people
from lead_server.people.standing import DISABLED, REVOKED
from lead_server.security import factor_rule, lockout, passwords, second_factor, tokens
from lead_server.security.actor import Actor
from lead_server.security.escrow import Escrow, SealBrokenError
from lead_server.security.protocol import check_protocol
from lead_server.work import Work, begin_work

SHUT_FOR = timedelta(
    days=30
)  #: how long a revoked device or disabled person may still hand over unsent facts


#: built once: every request asks it, and building it takes longer than answering it
_HOLDER = Asked(
    people.WITH_PERMISSIONS.add_columns(
        session.c.expires_at, session.c.revoked_at, session.c.revoked_why, session.c.device_id, session.c.last_used_at,
        device.c.revoked_at.label("device_revoked_at"),
    )
    .join(session, (session.c.org_id == person.c.org_id) & (session.c.person_id == person.c.id))
    .outerjoin(
        device,
        (device.c.org_id == session.c.org_id)
        & (device.c.id == session.c.device_id)
        & (device.c.person_id == person.c.id),
    )
    .where(session.c.org_id == bindparam("org"), session.c.token_hash == bindparam("hash"))
)  # fmt: skip


@dataclass(frozen=True, kw_only=True)
class From:
    """Where a request came from."""

    address: str
    now: datetime


def sign_in(engine: Engine, escrow: Escrow, ask: SignIn, where: From) -> SignedIn:
    """Check the password and open a session for this device.

    Raises:
        UserError: organisation_unknown, locked_out, wrong_password, account_disabled, device_revoked, too_old,
            second_factor_needed, second_factor_wrong, second_factor_overdue.
    """
    check_protocol(ask.protocol)
    org, who = _check_password(engine, ask, where)
    actor = _actor(who, org.org_id, device_id=ask.device_id, address=where.address)
    _check_factor(engine, escrow, ask, where, who, actor)
    with begin_work(engine, actor, now=where.now) as work:
        factor, until = ("on", None) if who.totp_sealed else factor_rule.demand(work, who)
        lockout.forget(work.connection, org.org_id, ask.login)
        sealed = _register_device(work, ask, where)
        token, token_hash = tokens.make_token(org.org_id)
        work.connection.execute(
            insert(session).values(
                org_id=org.org_id, token_hash=token_hash, person_id=actor.id, device_id=ask.device_id,
                expires_at=where.now + tokens.LIFETIME, last_used_at=where.now, address=where.address,
            )
        )  # fmt: skip
        work.audit("sign_in", "device", ask.device_id, app_version=ask.app_version[:40])
        team, region = people.place_of(work.connection, actor.org_id, actor.person)
        return SignedIn(
            token=token,
            person=actor.person,
            organisation=people.to_organisation(org),
            server_time=where.now,
            protocol=PROTOCOL,
            number_key=_text(escrow.unseal(org.number_key_sealed, f"number-key:{org.org_id}")),
            permissions=dict(actor.permissions),
            store_key=_store_key(escrow, sealed, f"store-key:{actor.id}:{ask.device_id}"),
            second_factor=factor,
            second_factor_until=until,
            team=team,
            region=region,
        )


def _check_factor(
    engine: Engine, escrow: Escrow, ask: SignIn, where: From, who: Row[Any], actor: Actor
) -> None:
    """A wrong code counts as a wrong password; that none was given does not."""
    if who.totp_sealed is None:
        return
    try:
        with begin_work(engine, actor, now=where.now) as work:
            second_factor.check(work, escrow, actor.id, who.totp_sealed, who.totp_step, ask.code)
    except UserError as error:
        if error.code == "second_factor_wrong":
            with engine.begin() as connection:
                names = lockout.subjects(ask.login, where.address)
                lockout.count_failure(connection, actor.org_id, names, where.now)
        raise


def _check_password(engine: Engine, ask: SignIn, where: From) -> tuple[Row[Any], Row[Any]]:
    """The organisation's and the person's row, or a counted failure."""
    names = lockout.subjects(ask.login, where.address)
    with engine.begin() as connection:
        org = connection.execute(
            select(organisation).where(organisation.c.code == ask.organisation.strip().lower())
        ).first()
        if org is None:
            raise UserError("organisation_unknown", organisation=ask.organisation[:60])
        lockout.check(connection, org.org_id, names, where.now)
        who = connection.execute(
            people.WITH_PERMISSIONS.where(
                person.c.org_id == org.org_id, func.lower(person.c.login) == ask.login.strip().lower()
            )
        ).first()
    if not passwords.is_right(who.password_hash if who else None, ask.password) or who is None:
        with engine.begin() as connection:
            lockout.count_failure(connection, org.org_id, names, where.now)
        raise UserError("wrong_password")
    if not who.active:
        raise UserError("account_disabled")
    if passwords.is_outdated(who.password_hash):
        with engine.begin() as connection:
            connection.execute(
                update(person)
                .where(person.c.org_id == org.org_id, person.c.id == who.id)
                .values(password_hash=passwords.hash_password(ask.password))
            )
    return org, who


def _register_device(work: Work, ask: SignIn, where: From) -> bytes | None:
    """Note the device; gives its store key (sealed), if it has one.

    Raises:
        UserError: device_revoked.
    """
    fresh = {
        "name": ask.device_name[:120], "app_version": ask.app_version[:40], "protocol": ask.protocol,
        "last_seen_at": where.now, "last_address": where.address,
    }  # fmt: skip
    row = work.connection.execute(
        insert(device)
        .values(org_id=work.org_id, id=ask.device_id, person_id=work.actor.id, **fresh)
        .on_conflict_do_update(index_elements=["org_id", "id", "person_id"], set_=fresh)
        .returning(device.c.revoked_at, device.c.store_key_sealed)
    ).one()
    if row.revoked_at is not None:
        raise UserError("device_revoked")
    sealed: bytes | None = row.store_key_sealed
    return sealed


def find_actor(connection: Connection, token: str, where: From, *, also_shut: bool = False) -> Actor:
    """Who holds this token.

    With `also_shut` a session that ended because its device was revoked or its person disabled is recognised for
    `SHUT_DAYS` more (`Actor.shut` says why it ended): a desk hands over what it had not sent. Only the push asks so.

    Raises:
        UserError: not_signed_in, account_disabled, device_revoked.
    """
    read = tokens.read_token(token)
    if read is None:
        raise UserError("not_signed_in")
    org_id, token_hash = read
    row = next(iter(_HOLDER.rows(connection, {"org": org_id, "hash": token_hash})), None)
    if row is None:
        raise UserError("not_signed_in")
    shut = _shut(row)
    if shut:
        ended_by_it = row.revoked_at is None or row.revoked_why in (REVOKED, DISABLED)
        since = row.revoked_at or row.device_revoked_at or where.now
        if not also_shut or not ended_by_it or where.now - since > SHUT_FOR:
            raise UserError(shut)
    elif row.revoked_at is not None or row.expires_at <= where.now:
        raise UserError("not_signed_in")
    found = _actor(row, org_id, device_id=row.device_id, address=where.address, token_hash=token_hash)
    return replace(found, shut=shut, seen_at=row.last_used_at)


def _shut(row: Row[Any]) -> str:
    """Why this session is no longer one: its device was revoked, its person disabled; "" for any other reason."""
    if row.device_revoked_at is not None:
        return "device_revoked"
    if not row.active and (row.revoked_at is None or row.revoked_why == DISABLED):
        return "account_disabled"
    return ""


def sign_out(work: Work) -> None:
    """End the caller's own session."""
    work.connection.execute(
        update(session)
        .where(session.c.org_id == work.org_id, session.c.token_hash == work.actor.token_hash)
        .values(revoked_at=work.now, revoked_why="signed out")
    )
    work.audit("sign_out", "device", work.actor.device_id or "")


def keep_store_key(work: Work, escrow: Escrow, device_id: str, store_key: str) -> None:
    """Take a desk's store key into escrow; only for the device of this session.

    Raises:
        UserError: forbidden for another device, bad_request for a key that is no base64 of 32 bytes.
    """
    if device_id != work.actor.device_id:
        raise UserError("forbidden", entity="device", action="change")
    try:
        raw = base64.b64decode(store_key, validate=True)
    except ValueError:
        raw = b""
    if len(raw) != 32:
        raise UserError("bad_request", "store_key is base64 of 32 bytes")
    work.connection.execute(
        update(device)
        .where(device.c.org_id == work.org_id, device.c.id == device_id, device.c.person_id == work.actor.id)
        .values(store_key_sealed=escrow.seal(raw, f"store-key:{work.actor.id}:{device_id}"))
    )
    work.audit("keep_store_key", "device", device_id)


def keep_engine_key(work: Work, device_id: str, key: str) -> None:
    """Numbers that this desk may not read are sealed for this key from now on; only for the device of this session.

    Raises:
        UserError: forbidden for another device, bad_request for a key that is no base64 of 32 bytes.
    """
    if device_id != work.actor.device_id:
        raise UserError("forbidden", entity="device", action="change")
    try:
        raw = base64.b64decode(key, validate=True)
    except ValueError:
        raw = b""
    if len(raw) != 32:
        raise UserError("bad_request", "key is base64 of 32 bytes")
    work.connection.execute(
        update(device)
        .where(device.c.org_id == work.org_id, device.c.id == device_id, device.c.person_id == work.actor.id)
        .values(engine_key=raw)
    )
    work.audit("keep_engine_key", "device", device_id)


def _actor(
    row: Row[Any], org_id: str, *, device_id: str | None, address: str, token_hash: bytes = b""
) -> Actor:
    return Actor(
        org_id=org_id,
        person=people.to_person(row),
        device_id=device_id,
        address=address,
        token_hash=token_hash,
        permissions=people.permissions_of(row),
    )


def _store_key(escrow: Escrow, sealed: bytes | None, purpose: str) -> str:
    if sealed is None:
        return ""
    try:
        return _text(escrow.unseal(sealed, purpose))
    except SealBrokenError:
        return ""  # another escrow key (a restored server): the desk still has its other two wrappings


def _text(raw: bytes) -> str:
    return base64.b64encode(raw).decode()
