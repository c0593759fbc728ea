"""Roles that must have a second factor: asked at the next sign-in, a time of grace, then no sign-in without one.

The last admin who could let others in is let in herself, factor or not: an organisation cannot lock itself out.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

import msgspec
from sqlalchemy import Connection, Row, func, or_, select, update

from db.central.people import organisation, person
from domain.administration import FactorRule
from domain.errors import UserError
from lead_server.people import settings
from lead_server.work import Work


def of(connection: Connection, org_id: str) -> FactorRule:
    """The rule of an organisation."""
    kept = connection.execute(
        select(organisation.c.settings).where(organisation.c.org_id == org_id)
    ).scalar_one()
    return msgspec.convert(kept.get("factor", settings.DEFAULTS["factor"]), FactorRule)


def demand(work: Work, who: Row[Any]) -> tuple[str, datetime | None]:
    """At a sign-in without a second factor: ("wanted" or "none", until when it is only asked for).

    Raises:
        UserError: second_factor_overdue (data.until): the grace is over, and she is not the last admin.
    """
    rule = of(work.connection, work.org_id)
    if who.role not in rule.roles:
        return ("wanted" if who.totp_wanted else "none"), None
    until: datetime | None = who.totp_until
    if until is None:
        until = work.now + timedelta(days=rule.grace_days)
        grant(work, str(who.id), until)
    if until <= work.now and not _is_last_admin(work, who):
        raise UserError("second_factor_overdue", until=until.isoformat())
    return "wanted", until


def grant(work: Work, person_id: str, until: datetime | None) -> None:
    """A time of grace; None: it begins with the next sign-in."""
    work.connection.execute(
        update(person)
        .where(person.c.org_id == work.org_id, person.c.id == person_id)
        .values(totp_until=until)
    )


def _is_last_admin(work: Work, who: Row[Any]) -> bool:
    """No other admin can sign in now: none has a factor, or a password and time left."""
    if who.role != "admin":
        return False
    p = person.c
    others = select(func.count()).where(
        p.org_id == work.org_id, p.role == "admin", p.active, p.id != who.id, p.password_hash.is_not(None),
        or_(p.totp_sealed.is_not(None), p.totp_until.is_(None), p.totp_until > work.now),
    )  # fmt: skip
    return not work.connection.execute(others).scalar_one()
