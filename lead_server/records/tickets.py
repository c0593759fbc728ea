"""Tickets for who leads and operates: a list with the overdue first, and one with its history."""

from __future__ import annotations

from typing import Any

from sqlalchemy import ColumnElement, Row, Select, and_, case, func, literal, select, tuple_

from db.central.leads import lead, ticket, touch
from db.central.people import person
from domain.errors import UserError
from domain.operations import TicketChanged
from domain.records import TicketPage, TicketRecord, TicketRow, Which
from domain.tickets import TicketAct
from lead_server.leads.aggregate import to_ticket, to_touch
from lead_server.records import doing
from lead_server.scripts.names import people
from lead_server.security.scope import rows
from lead_server.web import keys_of, next_page
from lead_server.work import Work

MOST_TOUCHES, MOST_PRODUCTS, MOST_PEOPLE = 50, 100, 300
_T = ticket.c


def page(work: Work, which: Which, product: str, after: str, limit: int) -> TicketPage:
    """Raises UserError: forbidden, bad_request."""
    where = [rows(work.actor, "ticket"), lead.c.deleted_at.is_(None), *_which(work, which)]
    if product:
        where.append(_T.product == product)
    late = case((and_(_T.state == "open", _T.due_at < work.now), 0), (_T.state == "open", 1), else_=2)
    due = func.extract("epoch", func.coalesce(_T.due_at, func.to_timestamp(253402300799)))
    keys = keys_of(after, (int, float, str))
    if keys is not None:
        where.append(
            tuple_(late, due, _T.id)
            > tuple_(literal(keys[0]), literal(keys[1]), literal(keys[2], _T.id.type))
        )
    query = _with_lead(late.label("late"), due.label("due_s")).where(*where)
    found = work.connection.execute(query.order_by(late, due, _T.id).limit(limit + 1)).all()
    named = people(work, [row.owner_id for row in found])
    last = found[limit - 1] if len(found) > limit else None
    return TicketPage(
        rows=tuple(_row(work, row, named) for row in found[:limit]),
        after=next_page([last.late, float(last.due_s), str(last.id)] if last is not None else None),
        products=_products(work) if not after else (),
    )  # fmt: skip


def record(work: Work, ticket_id: str) -> TicketRecord:
    """The read is noted. Raises UserError: forbidden, not_found."""
    row = _visible(work, ticket_id)
    work.audit("see", "ticket", ticket_id, lead_id=row.lead_id)
    t = touch.c
    since = select(touch).where(t.org_id == work.org_id, t.lead_id == row.lead_id, t.at >= row.opened_at)
    touches = work.connection.execute(since.order_by(t.at.desc(), t.id).limit(MOST_TOUCHES)).mappings()
    named = people(work, [row.owner_id, *doing.persons_in(row.history)])
    return TicketRecord(
        row=_row(work, row, named), history=doing.steps(row, named), touches=tuple(to_touch(dict(one)) for one in touches),
        people=receivers(work, "ticket"),
    )  # fmt: skip


def change(work: Work, ticket_id: str, act: TicketAct) -> TicketRecord:
    """Raises UserError: forbidden, not_found, and those of the operation."""
    work.actor.demand("ticket", "change")
    row = _visible(work, ticket_id)
    if act.verb == "hand" and act.to and act.to not in receivers(work, "ticket"):
        raise UserError("not_found", person_id=act.to)
    doing.do(work, TicketChanged(lead_id=row.lead_id, ticket_id=ticket_id, act=act))
    return record(work, ticket_id)


def receivers(work: Work, entity: str) -> dict[str, str]:
    """Agents and leads in the caller's reach to whom something may be given: id -> name."""
    if not work.actor.may(entity, "change") or not work.actor.may("person", "see"):  # type: ignore[arg-type]
        return {}
    query = select(person.c.id, person.c.name).where(
        rows(work.actor, "person"), person.c.active, person.c.role.in_(("agent", "team_lead"))
    )
    found = work.connection.execute(query.order_by(person.c.name).limit(MOST_PEOPLE))
    return {row.id: row.name for row in found}


def _which(work: Work, which: Which) -> list[ColumnElement[bool]]:
    match which:
        case "open":
            return [_T.state != "closed"]
        case "overdue":
            return [_T.state == "open", _T.due_at < work.now]
        case "mine":
            return [_T.owner_id == work.actor.id, _T.state != "closed"]
        case _:
            return []


def _with_lead(*more: ColumnElement[Any]) -> Select[Any]:
    return select(ticket, lead.c.name.label("lead_name"), *more).join(
        lead, and_(lead.c.org_id == _T.org_id, lead.c.id == _T.lead_id)
    )


def _visible(work: Work, ticket_id: str) -> Row[Any]:
    query = _with_lead().where(rows(work.actor, "ticket"), _T.id == ticket_id, lead.c.deleted_at.is_(None))
    row = work.connection.execute(query).first()
    if row is None:
        raise UserError("not_found")
    return row


def _row(work: Work, row: Row[Any], named: dict[str | None, str]) -> TicketRow:
    return TicketRow(
        ticket=to_ticket(dict(row._mapping)), lead_id=row.lead_id, lead=row.lead_name,
        owner=named.get(row.owner_id, ""),
        overdue=row.state == "open" and row.due_at is not None and row.due_at < work.now,
    )  # fmt: skip


def _products(work: Work) -> tuple[str, ...]:
    query = select(_T.product).where(rows(work.actor, "ticket"), _T.product != "").distinct()
    return tuple(work.connection.execute(query.order_by(_T.product).limit(MOST_PRODUCTS)).scalars())
