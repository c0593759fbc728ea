"""The second factor: time-based one-time passwords (RFC 6238: HMAC-SHA-1, 30 seconds, six digits).

The secret is sealed for its person. A code is good for its half minute and the one before and after, each once.
"""

from __future__ import annotations

import base64
import hmac
import secrets
import struct
from datetime import datetime
from urllib.parse import quote

from sqlalchemy import update

from db.central.people import person
from domain.administration import NewFactor
from domain.errors import UserError
from lead_server.security import passwords, recovery
from lead_server.security.escrow import Escrow, SealBrokenError
from lead_server.work import Work

STEP_S, DIGITS, SECRET_BYTES, AROUND = 30, 6, 20, 1


def code_at(secret: bytes, step: int) -> str:
    """The code of one half minute."""
    digest = hmac.digest(secret, struct.pack(">Q", step), "sha1")
    place = digest[-1] & 15
    number = struct.unpack(">I", digest[place : place + 4])[0] & 0x7FFFFFFF
    return str(number % 10**DIGITS).zfill(DIGITS)


def step_of(secret: bytes, code: str, now: datetime, used: int) -> int | None:
    """The half minute that a code is of; None for a wrong one, and for one that was used."""
    given = "".join(code.split())
    here = int(now.timestamp()) // STEP_S
    for step in range(here - AROUND, here + AROUND + 1):
        if step > used and hmac.compare_digest(code_at(secret, step).encode(), given.encode()):
            return step
    return None


def begin(work: Work, organisation: str) -> NewFactor:
    """A fresh secret to type or scan; nothing is kept before it was tried (`confirm`)."""
    secret = base64.b32encode(secrets.token_bytes(SECRET_BYTES)).decode()
    name = quote(f"Leadline {organisation}:{work.actor.person.login}")
    return NewFactor(secret=secret, uri=f"otpauth://totp/{name}?secret={secret}&issuer=Leadline")


def confirm(work: Work, escrow: Escrow, secret_text: str, code: str, password: str) -> None:
    """From now on a code is asked for at each sign-in.

    Raises:
        UserError: wrong_password, second_factor_wrong, bad_request; conflict, there is one (an admin can reset it).
    """
    try:
        secret = base64.b32decode(secret_text)
    except ValueError:
        secret = b""
    if len(secret) != SECRET_BYTES:
        raise UserError("bad_request", "secret is base32 of 20 bytes")
    p = person.c
    row = work.connection.execute(
        person.select().where(p.org_id == work.org_id, p.id == work.actor.id).with_for_update()
    ).one()
    if row.totp_sealed is not None:
        raise UserError("conflict", "there is a second factor already")
    if not passwords.is_right(row.password_hash, password):
        raise UserError("wrong_password")
    step = step_of(secret, code, work.now, 0)
    if step is None:
        raise UserError("second_factor_wrong")
    sealed = escrow.seal(secret, _purpose(work.actor.id))
    _write(work, work.actor.id, totp_sealed=sealed, totp_step=step, totp_wanted=False, totp_until=None)
    recovery.forget(work, work.actor.id)
    work.audit("set_second_factor", "person", work.actor.id)


def check(work: Work, escrow: Escrow, person_id: str, sealed: bytes, used: int, code: str) -> None:
    """At a sign-in; the code counts as used.

    Raises:
        UserError: second_factor_needed, second_factor_wrong.
    """
    if not code.strip():
        raise UserError("second_factor_needed")
    if recovery.looks_like_one(code):
        if not recovery.use(work, person_id, code):
            raise UserError("second_factor_wrong")
        return
    try:
        secret = escrow.unseal(sealed, _purpose(person_id))
    except SealBrokenError:
        raise UserError(
            "second_factor_wrong", "this server's key does not open the secret; reset it"
        ) from None
    step = step_of(secret, code, work.now, used)
    if step is None:
        raise UserError("second_factor_wrong")
    _write(work, person_id, totp_step=step)


def _write(work: Work, person_id: str, **values: object) -> None:
    work.connection.execute(
        update(person).where(person.c.org_id == work.org_id, person.c.id == person_id).values(**values)
    )


def _purpose(person_id: str) -> str:
    return f"totp:{person_id}"
