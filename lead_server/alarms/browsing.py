"""Bulk browsing: who opened more different records in a time than the organisation expects.

Each server process looks now and then; an advisory lock lets one do it. Nobody is locked out by it: it is noted in the
audit trail and told to the team's lead and the admins, once until the time it counts over has passed.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import Engine, Row, and_, exists, func, insert, or_, select

from db.central.access import browsing_alarm
from db.central.people import organisation, person
from db.central.records import audit_event
from lead_server.feed.shapes import new_row
from lead_server.people import settings
from lead_server.periodic import alone
from lead_server.quality.notices import notice
from lead_server.security.actor import operator
from lead_server.work import Work, begin_work

EVERY_S, FIRST_S = 60.0, (10.0, 60.0)
BROWSING_LOCK = 7_315_023


def look(engine: Engine, now: datetime | None = None) -> int:
    """Look at all organisations; gives how many alarms were raised."""
    raised = 0
    with alone(engine, BROWSING_LOCK) as mine:
        if not mine:
            return 0
        with engine.connect() as connection:
            orgs = connection.execute(select(organisation.c.org_id)).scalars().all()
        for org_id in orgs:
            with begin_work(engine, operator(str(org_id)), now=now or datetime.now(UTC)) as work:
                raised += _in(work)
    return raised


def _in(work: Work) -> int:
    rules = settings.access(work)
    if rules.records == 0:
        return 0
    since = work.now - timedelta(minutes=rules.minutes)
    found = _who(work, since, rules.records)
    for row in found:
        _raise(work, row, rules.minutes)
    return len(found)


def _who(work: Work, since: datetime, most: int) -> list[Row[Any]]:
    """People with so many looks since then, of whom nothing was told since then."""
    a, b = audit_event.c, browsing_alarm.c
    told = exists().where(b.org_id == a.org_id, b.person_id == a.person_id, b.at > since)
    opened = func.count(func.distinct(a.lead_id))
    return list(
        work.connection.execute(
            select(a.person_id, opened.label("opened"), person.c.name, person.c.team_id)
            .join(person, and_(person.c.org_id == a.org_id, person.c.id == a.person_id))
            .where(a.org_id == work.org_id, a.at > since, a.action == "see", a.entity == "lead", ~told)
            .group_by(a.person_id, person.c.name, person.c.team_id)
            .having(opened >= most)
        ).all()
    )


def _raise(work: Work, row: Row[Any], minutes: int) -> None:
    work.connection.execute(
        insert(browsing_alarm).values(
            org_id=work.org_id, id=work.new_id(), person_id=row.person_id, at=work.now, opened=row.opened
        )
    )
    work.audit("alarm", "browsing", str(row.person_id), records=row.opened, minutes=minutes)
    p = person.c
    leads = and_(p.role == "team_lead", p.team_id == row.team_id) if row.team_id else p.role == "admin"
    told = work.connection.execute(
        select(p.id).where(
            p.org_id == work.org_id, p.active, p.id != row.person_id, or_(p.role == "admin", leads)
        )
    ).scalars()
    words = {
        "agent": row.name,
        "records": str(row.opened),
        "minutes": str(minutes),
        "whom": str(row.person_id),
    }
    notices = [notice(work, str(one), "browsing", **words) for one in told]
    if notices:
        work.storage.insert("notice", [new_row("notice", work.now, **one) for one in notices])
