"""Follow-up visits and consents for who leads and operates."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, and_, exists, func, literal, or_, select, tuple_

from db.central.leads import consent, lead, number
from db.central.work import work_item
from domain.records import ConsentPage, ConsentRow, VisitPage, VisitRow, Which
from lead_server.leads.aggregate import to_consent
from lead_server.scripts.names import people
from lead_server.security.scope import rows
from lead_server.web import keys_of, next_page
from lead_server.work import Work

_W, _C = work_item.c, consent.c


def visits(work: Work, which: Which, visit: str, after: str, limit: int) -> VisitPage:
    """By due time, appointments for deals among them. Raises UserError: forbidden, bad_request."""
    where: list[ColumnElement[bool]] = [
        rows(work.actor, "work_item"), _W.kind == "follow_up_visit", lead.c.deleted_at.is_(None), _W.due_at.is_not(None),
    ]  # fmt: skip
    if which != "all":
        where.append(_W.done.is_(False))
    if which == "overdue":
        where.append(_W.due_at < work.now)
    if which == "mine":
        where.append(func.coalesce(_W.handed_to, _W.agent_id) == work.actor.id)
    if visit:
        where.append(or_(_W.why_data["visit"].astext == visit, _W.why == visit))
    keys = keys_of(after, (datetime, str))
    if keys is not None:
        where.append(
            tuple_(_W.due_at, _W.id) > tuple_(literal(keys[0], _W.due_at.type), literal(keys[1], _W.id.type))
        )
    query = select(work_item, lead.c.name.label("lead_name")).join(
        lead, and_(lead.c.org_id == _W.org_id, lead.c.id == _W.lead_id)
    )
    found = work.connection.execute(query.where(*where).order_by(_W.due_at, _W.id).limit(limit + 1)).all()
    named = people(work, [row.handed_to or row.agent_id for row in found])
    last = found[limit - 1] if len(found) > limit else None
    return VisitPage(
        rows=tuple(
            visit_row(_plain(row), named.get(row.handed_to or row.agent_id, ""), work.now) for row in found[:limit]
        ),
        after=next_page([last.due_at, str(last.id)] if last is not None else None),
    )  # fmt: skip


def visit_row(row: dict[str, Any], agent: str, now: datetime) -> VisitRow:
    """A work item (with `lead_name`) as a visit; `agent`: who makes it."""
    why = row["why_data"]
    return VisitRow(
        id=row["id"], visit=str(why.get("visit") or row["why"]), lead_id=row["lead_id"], lead=row["lead_name"],
        agent=agent, due_at=row["due_at"], done_at=row["done_at"], note=row["note"],
        overdue=not row["done"] and row["due_at"] is not None and row["due_at"] < now,
        by_rule="deal" in why and row["why"] == "visit", handed_to=row["handed_to"] or "",
    )  # fmt: skip


def consents(work: Work, which: Which, channel: str, after: str, limit: int) -> ConsentPage:
    """Newest first; `open`: those that hold. With `lead` in their reach. Raises UserError: forbidden, bad_request."""
    newer = consent.alias()
    superseded = exists().where(
        newer.c.org_id == _C.org_id, newer.c.lead_id == _C.lead_id, newer.c.channel == _C.channel,
        or_(newer.c.number_id.is_(None), newer.c.number_id == _C.number_id), newer.c.purpose.in_(("", _C.purpose)),
        tuple_(newer.c.at, ~newer.c.given, newer.c.id) > tuple_(_C.at, ~_C.given, _C.id),
    )  # fmt: skip
    where: list[ColumnElement[bool]] = [
        rows(work.actor, "lead"), _C.org_id == work.org_id, lead.c.deleted_at.is_(None), lead.c.merged_into.is_(None),
    ]  # fmt: skip
    if which == "open":
        where.append(~superseded)
    if which == "mine":
        where.append(_C.person_id == work.actor.id)
    if which == "overdue":  # nothing of a consent is ever overdue: what was withdrawn, and holds
        where += [~superseded, _C.given.is_(False)]
    if channel:
        where.append(_C.channel == channel)
    keys = keys_of(after, (datetime, str))
    if keys is not None:
        where.append(
            tuple_(_C.at, _C.id) < tuple_(literal(keys[0], _C.at.type), literal(keys[1], _C.id.type))
        )
    query = (
        select(consent, lead.c.name.label("lead_name"), superseded.label("superseded"), number.c.last4)
        .join(lead, and_(lead.c.org_id == _C.org_id, lead.c.id == _C.lead_id))
        .outerjoin(number, and_(number.c.org_id == _C.org_id, number.c.id == _C.number_id))
    )
    found = work.connection.execute(
        query.where(*where).order_by(_C.at.desc(), _C.id.desc()).limit(limit + 1)
    ).all()
    last = found[limit - 1] if len(found) > limit else None
    work.audit("list", "consent", "", rows=len(found[:limit]))
    return ConsentPage(
        rows=tuple(
            ConsentRow(
                consent=to_consent(_plain(row)),
                lead_id=row.lead_id,
                lead=row.lead_name,
                holds=not row.superseded,
                number=row.last4 or "",
            )
            for row in found[:limit]
        ),
        after=next_page([last.at, str(last.id)] if last is not None else None),
    )


def _plain(row: Any) -> dict[str, Any]:
    return dict(row._mapping)


__all__ = ["consents", "visit_row", "visits"]
