"""The inbox of whoever approves, corrects and decides, with deadlines."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import and_, or_, select

from db.central.people import person
from db.central.quality import appeal_step, evaluation
from domain.api import Evaluation
from domain.inbox import Inbox, InboxItem
from lead_server.database.sql import among
from lead_server.quality.storage import read_evaluations
from lead_server.work import Work

MOST = 200


def inbox(work: Work) -> Inbox:
    """What waits for the caller; for who sees all appeals also those of others, so that overdue ones are seen."""
    items = [*_approvals(work), *_corrections(work), *_appeals(work)]
    far = datetime.max.replace(tzinfo=work.now.tzinfo)
    items.sort(key=lambda one: (not one.mine, one.due_at or far, one.since))
    if items:
        work.audit("list", "inbox", rows=len(items))
    return Inbox(items=tuple(items[:MOST]), at=work.now)


def _approvals(work: Work) -> list[InboxItem]:
    if not work.actor.may("approval", "create"):
        return []
    me = work.actor.id
    found = read_evaluations(
        work.connection, work.org_id, evaluation.c.state == "held", evaluation.c.analyst_id != me,
        evaluation.c.agent_id != me, limit=MOST,
    )  # fmt: skip
    return [InboxItem(kind="approve", evaluation=one, since=one.submitted_at) for one in found]


def _corrections(work: Work) -> list[InboxItem]:
    """Hers; who may approve sees everybody's, with their deadlines."""
    where = [evaluation.c.state == "returned"]
    if not work.actor.may("approval", "see"):
        where.append(evaluation.c.analyst_id == work.actor.id)
    found = read_evaluations(work.connection, work.org_id, *where, limit=MOST)
    return [
        InboxItem(
            kind="correct", evaluation=one, since=one.submitted_at, mine=one.analyst_id == work.actor.id,
            assignee=one.analyst, due_at=one.correct_by, overdue=_past(one.correct_by, work.now),
        )
        for one in found
    ]  # fmt: skip


def _appeals(work: Work) -> list[InboxItem]:
    if not work.actor.may("appeal", "change"):
        return []
    me = work.actor
    wanted = appeal_step.c.assignee_id == me.id
    nobodys = appeal_step.c.assignee_id.is_(None)
    scope = me.scope("appeal", "see")
    if scope == "all":
        wanted = or_(wanted, appeal_step.c.id.is_not(None))
    elif scope in ("team", "region"):
        same = person.c.team_id == me.person.team_id
        if scope == "region":
            same = or_(same, person.c.region_id == me.person.region_id)
        wanted = or_(wanted, same)
    else:
        wanted = or_(wanted, and_(nobodys, appeal_step.c.who == me.person.role))
    steps = work.connection.execute(
        select(appeal_step, person.c.name.label("agent"))
        .join(evaluation, and_(evaluation.c.org_id == appeal_step.c.org_id, evaluation.c.id == appeal_step.c.evaluation_id))
        .outerjoin(person, and_(person.c.org_id == evaluation.c.org_id, person.c.id == evaluation.c.agent_id))
        .where(
            appeal_step.c.org_id == work.org_id, appeal_step.c.state == "open", wanted,
            evaluation.c.agent_id != me.id, evaluation.c.analyst_id != me.id,
        )
        .order_by(appeal_step.c.due_at)
        .limit(MOST)
    ).all()  # fmt: skip
    if not steps:
        return []
    whole: dict[str, Evaluation] = {
        one.id: one
        for one in read_evaluations(
            work.connection, work.org_id, among(evaluation.c.id, {row.evaluation_id for row in steps})
        )
    }
    names = _names(work, {row.assignee_id for row in steps if row.assignee_id})
    return [
        InboxItem(
            kind="appeal", evaluation=whole[row.evaluation_id], since=row.assigned_at,
            mine=row.assignee_id == me.id, assignee=names.get(row.assignee_id, ""), appeal_id=row.appeal_id,
            level=row.level, due_at=row.due_at, overdue=_past(row.due_at, work.now),
        )
        for row in steps
    ]  # fmt: skip


def _past(due: datetime | None, now: datetime) -> bool:
    return due is not None and due < now


def _names(work: Work, ids: set[str]) -> dict[str, str]:
    if not ids:
        return {}
    found = work.connection.execute(
        select(person.c.id, person.c.name).where(person.c.org_id == work.org_id, among(person.c.id, ids))
    )
    return {row.id: row.name for row in found}
