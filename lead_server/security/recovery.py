"""Recovery codes: each opens a sign-in once in place of a code of the authenticator. Told once, kept as hashes alone."""

from __future__ import annotations

import base64
import hashlib
import secrets

from sqlalchemy import delete, insert, select, update

from db.central.people import person, recovery_code
from domain.administration import RecoveryCodes
from domain.errors import UserError
from lead_server.security import passwords
from lead_server.work import Work

COUNT, BYTES = 10, 8  #: 64 bits each: a hash without stretching is enough
LETTERS = 13  #: base32 of it, without its padding


def make(work: Work, password: str) -> RecoveryCodes:
    """Fresh ones; those of before are good for nothing any more.

    Raises:
        UserError: wrong_password; conflict, there is no second factor.
    """
    p = person.c
    row = work.connection.execute(
        select(person).where(p.org_id == work.org_id, p.id == work.actor.id).with_for_update()
    ).one()
    if row.totp_sealed is None:
        raise UserError("conflict", "there is no second factor")
    if not passwords.is_right(row.password_hash, password):
        raise UserError("wrong_password")
    forget(work, work.actor.id)
    codes = [_written(secrets.token_bytes(BYTES)) for _ in range(COUNT)]
    work.connection.execute(
        insert(recovery_code),
        [
            {
                "org_id": work.org_id, "person_id": work.actor.id, "made_at": work.now,
                "code_hash": _hash(work.actor.id, _plain(code)),
            }
            for code in codes
        ],
    )  # fmt: skip
    work.audit("make_recovery_codes", "person", work.actor.id, count=COUNT)
    return RecoveryCodes(codes=tuple(codes))


def looks_like_one(code: str) -> bool:
    """Not the figures of an authenticator."""
    plain = _plain(code)
    return len(plain) == LETTERS and not plain.isdigit()


def use(work: Work, person_id: str, code: str) -> bool:
    """True once for each code. Two sign-ins with one code at the same moment: one of them."""
    r = recovery_code.c
    used = work.connection.execute(
        update(recovery_code)
        .where(
            r.org_id == work.org_id, r.person_id == person_id, r.code_hash == _hash(person_id, _plain(code)),
            r.used_at.is_(None),
        )
        .values(used_at=work.now)
        .returning(r.person_id)
    ).first()  # fmt: skip
    if used is not None:
        work.audit("use_recovery_code", "person", person_id)
    return used is not None


def forget(work: Work, person_id: str) -> None:
    """All of a person's."""
    r = recovery_code.c
    work.connection.execute(delete(recovery_code).where(r.org_id == work.org_id, r.person_id == person_id))


def _written(raw: bytes) -> str:
    """`ABCD-EFGH-IJKLM`: read aloud and typed without a doubt."""
    plain = base64.b32encode(raw).decode().rstrip("=")
    return f"{plain[:4]}-{plain[4:8]}-{plain[8:]}"


def _plain(code: str) -> str:
    return "".join(c for c in code.upper() if c.isalnum())


def _hash(person_id: str, plain: str) -> bytes:
    return hashlib.sha256(f"{person_id}:{plain}".encode()).digest()
