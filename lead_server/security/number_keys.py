"""The organisation's key of number hashes, unsealed once a process, and its home country."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from sqlalchemy import Connection, select

from db.central.people import organisation
from lead_server.security.escrow import Escrow, SealBrokenError

if TYPE_CHECKING:
    from lead_server.work import Work

_known: dict[str, tuple[bytes, str]] = {}
_lock = threading.Lock()
_escrow: Escrow | None = None


def use_escrow(escrow: Escrow) -> None:
    """Tell once, at the start of the process, which escrow opens the keys."""
    global _escrow
    _escrow = escrow
    with _lock:
        _known.clear()


def number_key(work: Work) -> bytes:
    """Key for `domain.numbers.keyed_hash`."""
    return facts(work.connection, work.org_id)[0]


def home_country(work: Work) -> str:
    """ISO country that numbers without a country code belong to."""
    return facts(work.connection, work.org_id)[1]


def facts(connection: Connection, org_id: str) -> tuple[bytes, str]:
    """(key of number hashes, home country) of an organisation."""
    with _lock:
        if org_id in _known:
            return _known[org_id]
    if _escrow is None:
        raise RuntimeError("use_escrow() was not called at the start of the process")
    row = connection.execute(
        select(organisation.c.number_key_sealed, organisation.c.home_country).where(
            organisation.c.org_id == org_id
        )
    ).one()
    facts = (_escrow.unseal(row.number_key_sealed, f"number-key:{org_id}"), row.home_country)
    with _lock:
        _known[org_id] = facts
    return facts


def reseal(sealed: bytes, purpose: str, other: str) -> bytes | None:
    """The same secret, sealed for another purpose; None where this server's key does not open it."""
    if _escrow is None:
        return None
    try:
        return _escrow.seal(_escrow.unseal(sealed, purpose), other)
    except SealBrokenError:
        return None
