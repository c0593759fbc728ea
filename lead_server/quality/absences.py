"""Leave: entered by who leads, and what waits for that person goes to somebody else at once."""

from __future__ import annotations

from sqlalchemy import delete, insert, select

from db.central.people import person
from db.central.quality import absence
from domain.errors import UserError
from domain.inbox import AbsenceKept, AbsencePage, AbsenceRow, NewAbsence
from lead_server.quality.clock import Done, replace_absent
from lead_server.security.scope import rows
from lead_server.work import Work

LONGEST_REASON = 300


def absences(work: Work) -> AbsencePage:
    """Leave that lasts or is to come, of whom the caller may see it."""
    found = work.connection.execute(
        select(absence, person.c.name)
        .join(person, (person.c.org_id == absence.c.org_id) & (person.c.id == absence.c.person_id))
        .where(rows(work.actor, "absence"), absence.c.org_id == work.org_id, absence.c.until > work.now)
        .order_by(absence.c.since)
    )
    return AbsencePage(
        rows=tuple(
            AbsenceRow(
                id=row.id, person_id=row.person_id, person=row.name, since=row.since, until=row.until, reason=row.reason
            )
            for row in found
        )
    )  # fmt: skip


def keep(work: Work, new: NewAbsence) -> AbsenceKept:
    """Enter leave; open appeals move when it has begun.

    Raises:
        UserError: forbidden, not_found (not hers to enter), when_past (it ends before it begins, or is over).
    """
    mine = select(person.c.id).where(rows(work.actor, "absence", "create"), person.c.id == new.person_id)
    if work.connection.execute(mine).first() is None:
        raise UserError("not_found")
    if new.until <= max(new.since, work.now):
        raise UserError("when_past")
    id_ = work.new_id()
    work.connection.execute(
        insert(absence).values(
            org_id=work.org_id, id=id_, person_id=new.person_id, since=new.since, until=new.until,
            reason=" ".join(new.reason.split())[:LONGEST_REASON], at=work.now,
            by=work.actor.id if work.actor.person.login else None,
        )
    )  # fmt: skip
    done = Done()
    if new.since <= work.now:
        replace_absent(work, done, (new.person_id,))
    work.audit("create", "absence", id_, person=new.person_id, moved=done.replaced)
    return AbsenceKept(id=id_, moved=done.replaced)


def end(work: Work, absence_id: str) -> None:
    """She is back earlier, or it was entered by mistake; what moved stays where it is. Raises UserError not_found."""
    mine = (
        select(absence.c.id)
        .join(person, (person.c.org_id == absence.c.org_id) & (person.c.id == absence.c.person_id))
        .where(rows(work.actor, "absence", "delete"), absence.c.id == absence_id)
    )
    if work.connection.execute(mine).first() is None:
        raise UserError("not_found")
    work.connection.execute(
        delete(absence).where(absence.c.org_id == work.org_id, absence.c.id == absence_id)
    )
    work.audit("delete", "absence", absence_id)
