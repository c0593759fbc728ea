"""Notes and tasks: written from a judgement, acknowledged and done by who has to."""

from __future__ import annotations

from typing import Any

from sqlalchemy import ColumnElement, Row, and_, insert, or_, select, update

from db.central.calls import call
from db.central.leads import lead
from db.central.people import person
from db.central.quality import clip, coaching, evaluation
from domain.coaching import CoachingRow, CoachingRows, MakeCoaching, order
from domain.errors import UserError
from domain.evaluation_life.life import RELEASED
from lead_server.scripts.names import people
from lead_server.security.scope import rows
from lead_server.work import Work

_C = coaching.c
LONGEST = 4_000
KEPT = 500  #: rows that are read at most


def write(work: Work, given: MakeCoaching) -> CoachingRow:
    """Write a note or give a task; the same id a second time changes nothing.

    Raises:
        UserError: forbidden, not_found (no such person, or not one of hers), text_missing, when_past.
    """
    work.actor.demand("coaching", "create")
    if not given.text.strip() or len(given.text) > LONGEST:
        raise UserError("text_missing")
    if given.due_at is not None and given.due_at <= work.now:
        raise UserError("when_past")
    assignee = given.assignee_id or given.agent_id
    _demand_people(work, given.agent_id, assignee)
    known = work.connection.execute(select(_C.id).where(_C.org_id == work.org_id, _C.id == given.id)).first()
    if known is None:
        work.connection.execute(
            insert(coaching).values(
                org_id=work.org_id, id=given.id, kind=given.kind, agent_id=given.agent_id, assignee_id=assignee,
                evaluation_id=given.evaluation_id or None, question=given.question, clip_id=given.clip_id or None,
                text=given.text.strip(), due_at=given.due_at, at=work.now, by=work.actor.id,
            )
        )  # fmt: skip
        work.audit("write", "coaching", given.id, kind=given.kind, agent=given.agent_id)
    return _one(work, given.id)


def listed(work: Work) -> CoachingRows:
    """What the caller may see: her own, her team's, or all."""
    found = work.connection.execute(
        _wanted()
        .where(rows(work.actor, "coaching"), _C.withdrawn_at.is_(None), _told(work))
        .order_by(_C.at.desc())
        .limit(KEPT)
    ).all()
    return CoachingRows(rows=order(_rows(work, found)))


def acknowledge(work: Work, coaching_id: str, answer: str = "") -> CoachingRow:
    """She who has to do it has read it; once.

    Raises:
        UserError: forbidden, not_found.
    """
    row = _mine(work, coaching_id)
    if row.acknowledged_at is None:
        _set(work, coaching_id, acknowledged_at=work.now, answer=answer.strip()[:LONGEST] or row.answer)
        work.audit("acknowledge", "coaching", coaching_id)
    return _one(work, coaching_id)


def finish(work: Work, coaching_id: str, answer: str = "") -> CoachingRow:
    """It is done; who never said that she had read it has now.

    Raises:
        UserError: forbidden, not_found.
    """
    row = _mine(work, coaching_id)
    if row.done_at is None:
        _set(
            work, coaching_id, done_at=work.now, acknowledged_at=row.acknowledged_at or work.now,
            answer=answer.strip()[:LONGEST] or row.answer,
        )  # fmt: skip
        work.audit("do", "coaching", coaching_id)
    return _one(work, coaching_id)


def withdraw(work: Work, coaching_id: str) -> CoachingRow:
    """Who wrote it takes it back; what is done stays.

    Raises:
        UserError: forbidden, not_found, already_done.
    """
    work.actor.demand("coaching", "change")
    row = work.connection.execute(
        select(coaching).where(_C.org_id == work.org_id, _C.id == coaching_id, _C.by == work.actor.id)
    ).first()
    if row is None:
        raise UserError("not_found")
    if row.done_at is not None:
        raise UserError("already_done")
    _set(work, coaching_id, withdrawn_at=work.now)
    work.audit("withdraw", "coaching", coaching_id)
    return _one(work, coaching_id)


# ------------------------------------------------------------------ inside


def _told(work: Work) -> ColumnElement[bool]:
    """What was written about a judgement reaches her who was judged together with it, not before its release."""
    unreleased = select(evaluation.c.id).where(
        evaluation.c.org_id == work.org_id, evaluation.c.agent_id == work.actor.id,
        evaluation.c.state.not_in(RELEASED),
    )  # fmt: skip
    return or_(_C.evaluation_id.is_(None), _C.evaluation_id.not_in(unreleased), _C.by == work.actor.id)


def _mine(work: Work, coaching_id: str) -> Row[Any]:
    """What the caller has to do, locked."""
    work.actor.demand("coaching", "change")
    row = work.connection.execute(
        select(coaching)
        .where(_C.org_id == work.org_id, _C.id == coaching_id, _C.assignee_id == work.actor.id)
        .where(_C.withdrawn_at.is_(None), _told(work))
        .with_for_update()
    ).first()
    if row is None:
        raise UserError("not_found")
    return row


def _set(work: Work, coaching_id: str, **values: Any) -> None:
    work.connection.execute(
        update(coaching).where(_C.org_id == work.org_id, _C.id == coaching_id).values(**values)
    )


def _demand_people(work: Work, agent_id: str, assignee_id: str) -> None:
    """Whom it is about is somebody the caller may judge or lead; who does it is of the house."""
    scope = work.actor.scope("coaching", "create")
    seen = [person.c.org_id == work.org_id, person.c.active]
    about = [person.c.id == agent_id]
    if scope != "all":
        about.append(person.c.team_id == work.actor.person.team_id)
    found = work.connection.execute(select(person.c.id).where(*seen, *about)).first()
    other = work.connection.execute(select(person.c.id).where(*seen, person.c.id == assignee_id)).first()
    if found is None or other is None:
        raise UserError("not_found")


def _one(work: Work, coaching_id: str) -> CoachingRow:
    found = work.connection.execute(_wanted().where(_C.org_id == work.org_id, _C.id == coaching_id)).all()
    return _rows(work, found)[0]


def _wanted() -> Any:
    return (
        select(
            coaching,
            clip.c.title.label("clip_title"),
            call.c.started_at.label("called_at"),
            lead.c.name.label("lead"),
        )
        .outerjoin(clip, and_(clip.c.org_id == _C.org_id, clip.c.id == _C.clip_id))
        .outerjoin(evaluation, and_(evaluation.c.org_id == _C.org_id, evaluation.c.id == _C.evaluation_id))
        .outerjoin(call, and_(call.c.org_id == _C.org_id, call.c.id == evaluation.c.call_id))
        .outerjoin(lead, and_(lead.c.org_id == _C.org_id, lead.c.id == call.c.lead_id))
    )


def _rows(work: Work, found: Any) -> list[CoachingRow]:
    by = people(work, [x for row in found for x in (row.by, row.agent_id, row.assignee_id)])
    return [
        CoachingRow(
            id=row.id, kind=row.kind, agent=by.get(row.agent_id, ""), agent_id=row.agent_id, text=row.text, at=row.at,
            state=_state(row), assignee=by.get(row.assignee_id, ""), by=by.get(row.by, ""), due_at=row.due_at,
            acknowledged_at=row.acknowledged_at, done_at=row.done_at, answer=row.answer,
            evaluation_id=row.evaluation_id or "", question=row.question, clip_id=row.clip_id or "",
            clip_title=row.clip_title or "", about=_about(row),
            overdue=row.done_at is None and row.due_at is not None and row.due_at < work.now,
            mine=row.assignee_id == work.actor.id, own=row.by == work.actor.id and row.done_at is None,
        )
        for row in found
    ]  # fmt: skip


def _state(row: Row[Any]) -> Any:
    if row.withdrawn_at is not None:
        return "withdrawn"
    if row.done_at is not None:
        return "done"
    return "acknowledged" if row.acknowledged_at is not None else "open"


def _about(row: Row[Any]) -> str:
    """“2026-11-20 Wang Li”: whose call it follows from."""
    day = row.called_at.date().isoformat() if row.called_at is not None else ""
    return " ".join(filter(None, (day, row.lead)))
