"""From rows to `domain.leads.Lead`, set-based: one query a table, however many leads."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Any, TypeVar

import msgspec
from sqlalchemy import Connection, Row, Table, select, text

from db.central.leads import consent, deal, lead, lead_tag, number, product_held, ticket, touch
from db.central.work import assignment, work_item
from domain import numbers
from domain.leads import (
    NEWEST_TOUCHES,
    Consent,
    Deal,
    KeptValue,
    Lead,
    Lease,
    Number,
    Product,
    Ticket,
    Touch,
    WorkItem,
)
from lead_server.database.sql import among

T = TypeVar("T")

_TOUCHES = text(
    f"""
    SELECT t.lead_id, t.id, t.kind, t.at, t.by, t.text, t.outcome, t.direction, t.talk_s, t.call_id
    FROM unnest(CAST(:ids AS uuid[])) AS l(id) CROSS JOIN LATERAL (
        SELECT * FROM touch WHERE org_id = :org_id AND lead_id = l.id
        ORDER BY at DESC, id DESC LIMIT {NEWEST_TOUCHES}
    ) t ORDER BY t.at DESC, t.id DESC
    """
).columns(touch.c.lead_id, touch.c.id, touch.c.kind, touch.c.at, touch.c.by, touch.c.text, touch.c.outcome,
          touch.c.direction, touch.c.talk_s, touch.c.call_id)  # fmt: skip


def read_leads(connection: Connection, org_id: str, ids: Sequence[str]) -> dict[str, Lead]:
    """Whole leads by id; merged, deleted and unknown ones are missing."""
    if not ids:
        return {}
    rows = connection.execute(
        select(lead).where(
            lead.c.org_id == org_id,
            among(lead.c.id, ids),
            lead.c.merged_into.is_(None),
            lead.c.deleted_at.is_(None),
        )
    ).all()
    read = _Children(connection, org_id, ids)
    tags = read.by_lead(lead_tag, lambda r: str(r.tag), lead_tag.c.tag)
    found_numbers = read.by_lead(number, to_number, number.c.position, number.c.id)
    consents = read.by_lead(consent, _consent, consent.c.at)
    products = read.by_lead(product_held, _product, product_held.c.ends_on, product_held.c.id)
    deals = read.by_lead(deal, _deal, deal.c.at.desc())
    tickets = read.by_lead(ticket, _ticket, ticket.c.opened_at.desc())
    work = read.by_lead(work_item, to_work_item, work_item.c.due_at, only=work_item.c.done.is_(False))
    leases = read.by_lead(assignment, _lease, only=assignment.c.ended_at.is_(None))
    touches: defaultdict[str, list[Touch]] = defaultdict(list)
    for row in connection.execute(_TOUCHES, {"org_id": org_id, "ids": list(ids)}):
        touches[row.lead_id].append(to_touch(row))
    return {
        row.id: Lead(
            id=row.id, name=row.name, kind=row.kind, company=row.company, language=row.language,
            region_id=row.region_id or "", time_zone=row.time_zone, place=row.place, tier=row.tier,
            stage=row.stage, source=row.source, channel=row.channel, referrer=row.referrer, email=row.email,
            campaign_id=row.campaign_id, intention=row.intention, called_count=row.called_count,
            last_outcome=row.last_outcome, last_touch_at=row.last_touch_at, do_not_call=row.do_not_call,
            tags=tuple(tags[row.id]), fields=row.fields, kept=_kept(row.kept),
            numbers=tuple(found_numbers[row.id]), consents=tuple(consents[row.id]),
            products=tuple(products[row.id]), deals=tuple(deals[row.id]), tickets=tuple(tickets[row.id]),
            touches=tuple(touches[row.id]), work=tuple(work[row.id]),
            lease=next(iter(leases[row.id]), None), created_at=row.created_at, updated_at=row.updated_at,
            attempts=_attempts(row.attempts),
        )
        for row in rows
    }  # fmt: skip


def masked(found: Lead, home_country: str) -> Lead:
    """The lead for a role that sees no full number: id, keyed hash, last four and a masked text remain."""
    hidden = tuple(
        msgspec.structs.replace(
            n, e164=None, masked_text=numbers.mask(n.e164, home_country) if n.e164 else n.masked_text
        )
        for n in found.numbers
    )
    return msgspec.structs.replace(found, numbers=hidden)


class _Children:
    """Reads the child tables of a set of leads."""

    def __init__(self, connection: Connection, org_id: str, ids: Sequence[str]) -> None:
        self._connection, self._org_id, self._ids = connection, org_id, ids

    def by_lead(
        self, table: Table, make: Callable[[Row[Any]], T], *order: Any, only: Any = None
    ) -> defaultdict[str, list[T]]:
        query = select(table).where(table.c.org_id == self._org_id, among(table.c.lead_id, self._ids))
        if only is not None:
            query = query.where(only)
        found: defaultdict[str, list[T]] = defaultdict(list)
        for row in self._connection.execute(query.order_by(*order)):
            found[row.lead_id].append(make(row))
        return found


def to_number(row: Row[Any]) -> Number:
    return Number(
        id=row.id, last4=row.last4, e164=row.e164 or None, key=row.key_hash, kind=row.kind, label=row.label,
        extension=row.extension, do_not_call=row.do_not_call,
    )  # fmt: skip


def _consent(row: Row[Any]) -> Consent:
    return Consent(id=row.id, channel=row.channel, given=row.given, at=row.at, words=row.words, by=row.by)


def _product(row: Row[Any]) -> Product:
    return Product(
        id=row.id, name=row.name, code=row.code, ends_on=row.ends_on, price_minor=row.price_minor,
        currency=row.currency, period=row.period,
    )  # fmt: skip


def _deal(row: Row[Any]) -> Deal:
    return Deal(
        id=row.id, product=row.product, state=row.state, amount_minor=row.amount_minor,
        currency=row.currency, at=row.at, by=row.by, campaign_id=row.campaign_id,
    )  # fmt: skip


def _ticket(row: Row[Any]) -> Ticket:
    return Ticket(
        id=row.id, title=row.title, promise=row.promise, due_at=row.due_at, opened_at=row.opened_at,
        state=row.state, number=row.number,
    )  # fmt: skip


def to_touch(row: Row[Any]) -> Touch:
    return Touch(
        id=row.id, kind=row.kind, at=row.at, by=row.by, text=row.text, outcome=row.outcome,
        direction=row.direction, talk_s=row.talk_s, call_id=row.call_id or "",
    )  # fmt: skip


def to_work_item(row: Row[Any]) -> WorkItem:
    return WorkItem(
        id=row.id, kind=row.kind, due_at=row.due_at, why=row.why, why_data=row.why_data,
        priority=row.priority, done=row.done, note=row.note, fixed=row.fixed,
    )  # fmt: skip


def _lease(row: Row[Any]) -> Lease:
    return Lease(
        agent_id=row.owner_id, since=row.since, until=row.lease_until, attempts_left=row.attempts_left,
        why=row.why,
    )  # fmt: skip


def _kept(values: list[dict[str, Any]]) -> tuple[KeptValue, ...]:
    return msgspec.convert(values, tuple[KeptValue, ...])


def _attempts(moments: list[datetime]) -> tuple[datetime, ...]:
    return tuple(sorted(moments))
