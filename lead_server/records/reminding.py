"""A ticket whose answer is overdue is told to its owner and her lead, once a due time; the server looks each minute."""

from __future__ import annotations

from datetime import UTC, datetime

from sqlalchemy import Engine, insert, select, update

from db.central.leads import lead, ticket
from db.central.people import organisation, person
from db.central.work import notice as notices
from lead_server.periodic import alone
from lead_server.quality.notices import notice
from lead_server.security.actor import operator
from lead_server.work import Work, begin_work

EVERY_S, FIRST_S = 60.0, (10.0, 60.0)
LOCK = 7_315_044
MOST = 500  #: a round and organisation
_T = ticket.c


def run(engine: Engine, now: datetime | None = None) -> int:
    """One round; gives how many tickets were told of."""
    told = 0
    with alone(engine, LOCK) as mine:
        if not mine:
            return 0
        with engine.connect() as connection:
            orgs = connection.execute(select(organisation.c.org_id)).scalars().all()
        for org_id in map(str, orgs):
            with begin_work(engine, operator(org_id), now=now or datetime.now(UTC)) as work:
                told += escalate(work)
    return told


def escalate(work: Work) -> int:
    """Of one organisation."""
    query = (
        select(_T.id, _T.number, _T.owner_id, _T.history, person.c.name, person.c.team_id)
        .join(lead, (lead.c.org_id == _T.org_id) & (lead.c.id == _T.lead_id))
        .outerjoin(person, (person.c.org_id == _T.org_id) & (person.c.id == _T.owner_id))
        .where(
            _T.org_id == work.org_id, _T.state == "open", _T.due_at < work.now, _T.escalated_at.is_(None),
            lead.c.deleted_at.is_(None),
        )
        .order_by(_T.due_at, _T.id).limit(MOST).with_for_update(of=ticket, skip_locked=True)
    )  # fmt: skip
    found = work.connection.execute(query).all()
    leads = _leads(work, {row.team_id for row in found if row.team_id})
    for row in found:
        step = {"act": "escalated", "at": work.now.isoformat(), "by": None}
        work.connection.execute(
            update(ticket)
            .where(_T.org_id == work.org_id, _T.id == row.id)
            .values(escalated_at=work.now, history=[*row.history, step])
        )
        hers = {row.owner_id, *leads.get(row.team_id, ())} - {None}
        for person_id in sorted(hers):
            made = notice(
                work,
                person_id,
                "ticket_overdue",
                ticket=str(row.id),
                number=str(row.number),
                agent=row.name or "",
            )
            work.connection.execute(insert(notices).values(org_id=work.org_id, **made))
    return len(found)


def _leads(work: Work, teams: set[str]) -> dict[str, list[str]]:
    """Team -> its leads."""
    told: dict[str, list[str]] = {}
    if teams:
        p = person.c
        query = select(p.id, p.team_id).where(
            p.org_id == work.org_id, p.team_id.in_(sorted(teams)), p.role == "team_lead", p.active
        )
        for row in work.connection.execute(query):
            told.setdefault(row.team_id, []).append(row.id)
    return told
