"""Deals for who leads and operates: a list, and one with its history and where it came from."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Row, Select, and_, exists, literal, select, tuple_

from db.central.calls import call
from db.central.leads import deal, lead
from db.central.work import attribution_event
from domain.deals import MOVES, DealAct
from domain.errors import UserError
from domain.operations import DealChanged
from domain.records import DealPage, DealRecord, DealRow, Which
from lead_server.leads.aggregate import to_deal
from lead_server.records import doing
from lead_server.records.tickets import receivers
from lead_server.scripts.names import people
from lead_server.security.scope import rows
from lead_server.web import keys_of, next_page
from lead_server.work import Work

_D = deal.c
_GOING_ON = tuple(state for state, ways in MOVES.items() if ways and state != "paid")


def page(work: Work, which: Which, state: str, after: str, limit: int) -> DealPage:
    """Raises UserError: forbidden, bad_request."""
    where = [rows(work.actor, "deal"), lead.c.deleted_at.is_(None), *_which(work, which)]
    if state:
        where.append(_D.state == state)
    keys = keys_of(after, (datetime, str))
    if keys is not None:
        where.append(
            tuple_(_D.at, _D.id) < tuple_(literal(keys[0], _D.at.type), literal(keys[1], _D.id.type))
        )
    query = _with_lead().where(*where).order_by(_D.at.desc(), _D.id.desc()).limit(limit + 1)
    found = work.connection.execute(query).all()
    named = people(work, [row.agent_id for row in found])
    last = found[limit - 1] if len(found) > limit else None
    return DealPage(
        rows=tuple(_row(row, named) for row in found[:limit]),
        after=next_page([last.at, str(last.id)] if last is not None else None),
    )


def record(work: Work, deal_id: str) -> DealRecord:
    """The read is noted. Raises UserError: forbidden, not_found."""
    row = _visible(work, deal_id)
    work.audit("see", "deal", deal_id, lead_id=row.lead_id)
    c = call.c
    made_in = work.connection.execute(
        select(c.started_at, c.agent_id).where(c.org_id == work.org_id, c.id == row.call_id)
    ).first()
    caller = made_in.agent_id if made_in is not None else None
    named = people(work, [row.agent_id, caller, *doing.persons_in(row.history)])
    return DealRecord(
        row=_row(row, named), history=doing.steps(row, named), source=row.source, channel=row.channel,
        campaign=row.campaign_id, call_id=row.call_id or "", call_at=made_in.started_at if made_in is not None else None,
        caller=named.get(caller, ""), people=receivers(work, "deal"),
    )  # fmt: skip


def change(work: Work, deal_id: str, act: DealAct) -> DealRecord:
    """Raises UserError: forbidden, not_found, and those of the operation."""
    work.actor.demand("deal", "change")
    row = _visible(work, deal_id)
    if act.verb == "attribute" and act.to and act.to not in receivers(work, "deal"):
        raise UserError("not_found", person_id=act.to)
    doing.do(work, DealChanged(lead_id=row.lead_id, deal_id=deal_id, act=act))
    return record(work, deal_id) if _reaches(work, deal_id) else DealRecord(row=_row(row, {}))


def _reaches(work: Work, deal_id: str) -> bool:
    """Given to somebody of another team it may have left the caller's reach."""
    query = select(_D.id).where(rows(work.actor, "deal"), _D.id == deal_id)
    return work.connection.execute(query).first() is not None


def _which(work: Work, which: Which) -> list[ColumnElement[bool]]:
    match which:
        case "open":
            return [_D.state.in_(_GOING_ON)]
        case "overdue":
            return [_D.state.in_(_GOING_ON), _D.appointment_at < work.now]
        case "mine":
            return [_D.agent_id == work.actor.id]
        case _:
            return []


def _with_lead() -> Select[Any]:
    a = attribution_event.c
    claimed = exists().where(
        a.org_id == _D.org_id, a.lead_id == _D.lead_id, a.deal_id == _D.id, a.kind == "deal_claim"
    )
    return select(deal, lead.c.name.label("lead_name"), claimed.label("claimed")).join(
        lead, and_(lead.c.org_id == _D.org_id, lead.c.id == _D.lead_id)
    )


def _visible(work: Work, deal_id: str) -> Row[Any]:
    query = _with_lead().where(rows(work.actor, "deal"), _D.id == deal_id, lead.c.deleted_at.is_(None))
    row = work.connection.execute(query).first()
    if row is None:
        raise UserError("not_found")
    return row


def _row(row: Row[Any], named: dict[str | None, str]) -> DealRow:
    return DealRow(
        deal=to_deal(dict(row._mapping)), lead_id=row.lead_id, lead=row.lead_name, agent_id=row.agent_id or "",
        agent=named.get(row.agent_id, row.by), claimed=row.claimed,
    )  # fmt: skip
