"""Her work about customers who are not hers: open tickets, deals that were given to her, visits that she is to make.

Only `agent:<id>` carries leads, and a ticket does not make the customer hers. So the desk asks: the list is hers to see, the
customer is lent for one record at a time, audited, until the record is done or somebody else has it.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

import msgspec
from sqlalchemy import ColumnElement, and_, or_, select
from sqlalchemy.dialects.postgresql import insert

from db.central.leads import deal, lead, ticket
from db.central.work import call_grant, work_item
from domain.deals import MOVES
from domain.errors import UserError
from domain.records import HandedKind, HandedPage, HandedRecord, HandedRow, Step
from lead_server.leads.aggregate import masked, read_leads, to_deal, to_ticket, to_work_item
from lead_server.records import doing
from lead_server.records.promised import visit_row
from lead_server.scripts.names import people
from lead_server.security.number_keys import home_country
from lead_server.security.scope import rows
from lead_server.security.sealing import sealer_of
from lead_server.work import Work

KINDS: tuple[HandedKind, ...] = ("ticket", "deal", "visit")
MOST = 200  #: of a kind
_LATE = datetime.max.replace(tzinfo=UTC)
_T, _D, _W = ticket.c, deal.c, work_item.c
_GOING_ON = tuple(state for state, ways in MOVES.items() if ways)


def page(work: Work) -> HandedPage:
    """Raises UserError forbidden for a role that makes no calls."""
    work.actor.demand("call", "create")
    found = [row for kind in KINDS if _may(work, kind) for row in _rows(work, kind)]
    return HandedPage(rows=tuple(_shown(work, found)))


def lend(work: Work, kind: HandedKind, record_id: str, device_id: str) -> HandedRecord:
    """The customer, for the desk that asks.

    Raises:
        UserError: forbidden (role, another device), not_found (done, somebody else's, or the lead is her own by now).
    """
    work.actor.demand("call", "create")
    if device_id != work.actor.device_id:
        raise UserError("forbidden", entity="device", action="change")
    if kind not in KINDS or not _may(work, kind):
        raise UserError("not_found")
    found = _rows(work, kind, record_id)
    if not found:
        raise UserError("not_found")
    row = found[0]
    lead_id = row["lead_id"]
    whole = read_leads(work.storage, [lead_id]).get(lead_id)
    if whole is None:
        raise UserError("not_found")
    values = {
        "person_id": work.actor.id,
        "device_id": device_id,
        "at": work.now,
        "closed_at": None,
        "record": kind,
    }
    made = insert(call_grant).values(org_id=work.org_id, call_id=record_id, lead_id=lead_id, **values)
    work.connection.execute(
        made.on_conflict_do_update(index_elements=["org_id", "call_id", "lead_id"], set_=values)
    )
    work.audit("grant", "lead", lead_id, lead_id=lead_id, record=kind, record_id=record_id)
    item = work.storage.load("work_item", "id", [record_id], where={"done": False})
    seal = sealer_of(work.storage, work.actor) if work.actor.masked else None
    shown = masked(whole, home_country(work), seal) if work.actor.masked else whole
    lent = msgspec.structs.replace(
        shown, handed_for=record_id, lease=None, work=tuple(map(to_work_item, item))
    )
    return HandedRecord(
        row=_shown(work, found)[0], history=_history(work, row), lead=msgspec.Raw(msgspec.json.encode(lent))
    )


def _may(work: Work, kind: HandedKind) -> bool:
    return work.actor.may("work_item" if kind == "visit" else kind, "see")


def _rows(work: Work, kind: HandedKind, record_id: str = "") -> list[Mapping[str, Any]]:
    """Rows of one kind that are hers to work on while the lead is not."""
    me, table, where = (
        work.actor.id,
        {"ticket": ticket, "deal": deal, "visit": work_item}[kind],
        _hers(work, kind),
    )
    if record_id:
        where.append(table.c.id == record_id)
    foreign = and_(
        lead.c.org_id == table.c.org_id, lead.c.id == table.c.lead_id, lead.c.deleted_at.is_(None),
        or_(lead.c.owner_id.is_(None), lead.c.owner_id != me),
    )  # fmt: skip
    named = (lead.c.name.label("lead_name"), lead.c.owner_id.label("lead_owner"))
    query = select(table, *named).join(lead, foreign).where(table.c.org_id == work.org_id, *where)
    found = work.connection.execute(query.order_by(table.c.id).limit(MOST)).mappings()
    return [{**row, "of": kind} for row in found]


def _hers(work: Work, kind: HandedKind) -> list[ColumnElement[bool]]:
    me = work.actor.id
    match kind:
        case "ticket":
            return [rows(work.actor, "ticket"), _T.owner_id == me, _T.state == "open"]
        case (
            "deal"
        ):  # her own sale of a lead that went elsewhere is no reason to see the customer: given by a decision
            given = _D.history.contains([{"act": "attribute", "to": me}])
            return [rows(work.actor, "deal"), _D.agent_id == me, _D.state.in_(_GOING_ON), given]
        case _:
            return [_W.handed_to == me, _W.done.is_(False)]


def _shown(work: Work, found: list[Mapping[str, Any]]) -> list[HandedRow]:
    named = people(work, [row["lead_owner"] for row in found])
    made = [_row(work, row, named) for row in found]
    return sorted(made, key=lambda one: (one.due_at or _LATE, one.id))


def _row(work: Work, row: Mapping[str, Any], named: Mapping[str | None, str]) -> HandedRow:
    kind: HandedKind = row["of"]
    due = row["appointment_at"] if kind == "deal" else row["due_at"]
    plain = dict(row)
    return HandedRow(
        kind=kind, id=row["id"], lead_id=row["lead_id"], lead=row["lead_name"], due_at=due,
        owner=named.get(row["lead_owner"], ""), ticket=to_ticket(plain) if kind == "ticket" else None,
        deal=to_deal(plain) if kind == "deal" else None,
        visit=visit_row(plain, work.actor.person.name, work.now) if kind == "visit" else None,
    )  # fmt: skip


def _history(work: Work, row: Mapping[str, Any]) -> tuple[Step, ...]:
    steps = row.get("history") or []
    return doing.steps_of(steps, people(work, doing.persons_in(steps)))
