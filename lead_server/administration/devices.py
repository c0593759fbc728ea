"""Desks: who has them, when they were last here; signed out, or taken away for good."""

from __future__ import annotations

from datetime import UTC, datetime

from sqlalchemy import and_, exists, func, select

from db.central.people import device, person, session
from domain.administration import AdminDevices, DeviceRow, Ended
from domain.errors import UserError
from lead_server.database.sql import before
from lead_server.people import standing, storage
from lead_server.security.scope import rows
from lead_server.web import keys_of, next_page
from lead_server.work import Work

PAGE = 200
_NEVER = datetime(1970, 1, 1, tzinfo=UTC)
LOCKED = "locked by an admin"


def page(work: Work, after: str) -> AdminDevices:
    """Raises UserError: forbidden."""
    work.actor.demand("device", "change")
    d, s = device.c, session.c
    seen = func.coalesce(d.last_seen_at, _NEVER).label("seen")
    open_ = exists().where(
        s.org_id == d.org_id, s.device_id == d.id, s.person_id == d.person_id, s.revoked_at.is_(None),
        s.expires_at > work.now,
    )  # fmt: skip
    wanted = (
        select(device, person.c.name.label("person"), open_.label("open"), seen)
        .join(person, and_(person.c.org_id == d.org_id, person.c.id == d.person_id))
        .where(rows(work.actor, "device"))
        .order_by(seen.desc(), d.id.desc(), d.person_id.desc())
    )
    if keys := keys_of(after, (datetime, str, str)):
        wanted = wanted.where(before((seen, d.id, d.person_id), keys))  # type: ignore[arg-type]
    found = work.connection.execute(wanted.limit(PAGE + 1)).all()
    shown = found[:PAGE]
    work.audit("list", "device", rows=len(shown))
    more = [shown[-1].seen, shown[-1].id, shown[-1].person_id] if len(found) > PAGE else None
    return AdminDevices(
        rows=tuple(
            DeviceRow(
                device=storage.to_device(row), person=row.person, signed_in=row.open, address=row.last_address
            )
            for row in shown
        ),
        after=next_page(more),
    )


def lock(work: Work, device_id: str) -> Ended:
    """Its sessions end: whoever sits there signs in anew, with her password. What it keeps stays.

    Raises:
        UserError: forbidden, not_found.
    """
    people = work.connection.execute(
        select(device.c.person_id).where(rows(work.actor, "device", "change"), device.c.id == device_id)
    ).scalars().all()  # fmt: skip
    if not people:
        raise UserError("not_found")
    ended = sum(standing.end_sessions(work, str(one), LOCKED, device_id=device_id) for one in people)
    work.audit("lock", "device", device_id, sessions=ended)
    return Ended(sessions=ended)
