"""A filter of the library as SQL over `lead`. The caller's scope is not in it: the list and the acts add theirs."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from sqlalchemy import Column, ColumnElement, and_, exists, or_, select
from sqlalchemy import Table as SqlTable

from db.central.leads import deal, lead, lead_tag, product_held, ticket
from db.central.people import person
from domain.errors import UserError
from domain.lead_library.filters import NOBODY, LeadFilter, problems_of
from lead_server.database.sql import among
from lead_server.leads import tokens
from lead_server.leads.held import held_by
from lead_server.web import a_uuid
from lead_server.work import Work

_EQUAL = {
    "stages": lead.c.stage, "tiers": lead.c.tier, "campaigns": lead.c.campaign_id, "languages": lead.c.language,
    "sources": lead.c.source,
}  # fmt: skip


def living() -> ColumnElement[bool]:
    """Neither merged away nor deleted."""
    return and_(lead.c.merged_into.is_(None), lead.c.deleted_at.is_(None))


def conditions(work: Work, wanted: LeadFilter) -> list[ColumnElement[bool]]:
    """What must hold of a lead.

    Raises:
        UserError: bad_filter (data.fields).
    """
    if wrong := problems_of(wanted):
        raise UserError("bad_filter", fields=", ".join(wrong))
    found: list[ColumnElement[bool]] = []
    if wanted.search:
        found.append(tokens.matches(work.org_id, wanted.search))
    for name, column in _EQUAL.items():
        if values := getattr(wanted, name):
            found.append(_one_of(column, values))
    if wanted.owners:
        found.append(_owned(wanted.owners))
    if wanted.teams or wanted.regions:
        found += _places(work, wanted)
    if wanted.tags:
        found.append(_below(work, lead_tag, _one_of(lead_tag.c.tag, wanted.tags)))
    if wanted.without_tags:
        found.append(~_below(work, lead_tag, _one_of(lead_tag.c.tag, wanted.without_tags)))
    if wanted.do_not_call is not None:
        found.append(lead.c.do_not_call.is_(wanted.do_not_call))
    if wanted.imported:
        found.append(lead.c.import_id == _uuid(wanted.imported, "import"))
    return found + _times(work, wanted) + _things(work, wanted)


def _one_of(column: Column[Any], values: tuple[str, ...]) -> ColumnElement[bool]:
    return column == values[0] if len(values) == 1 else among(column, values)


def _owned(owners: tuple[str, ...]) -> ColumnElement[bool]:
    people = tuple(_uuid(o, "owners") for o in owners if o != NOBODY)
    either = [lead.c.owner_id.is_(None)] if NOBODY in owners else []
    hers = [held_by(lambda owner: _one_of(owner, people))] if people else []
    return or_(*either, *hers)


def _places(work: Work, wanted: LeadFilter) -> list[ColumnElement[bool]]:
    """The team is the owner's; the region the lead's own."""
    found: list[ColumnElement[bool]] = []
    if wanted.teams:
        mates = select(person.c.id).where(
            person.c.org_id == work.org_id,
            among(person.c.team_id, [_uuid(t, "teams") for t in wanted.teams]),
        )
        found.append(held_by(lambda owner: owner.in_(mates)))
    if wanted.regions:
        found.append(_one_of(lead.c.region_id, tuple(_uuid(r, "regions") for r in wanted.regions)))
    return found


def _times(work: Work, wanted: LeadFilter) -> list[ColumnElement[bool]]:
    found: list[ColumnElement[bool]] = []
    if wanted.touched_within is not None:
        found.append(lead.c.last_touch_at >= work.now - timedelta(days=wanted.touched_within))
    if wanted.untouched_for is not None:
        since = work.now - timedelta(days=wanted.untouched_for)
        found.append(or_(lead.c.last_touch_at.is_(None), lead.c.last_touch_at < since))
    return found


def _things(work: Work, wanted: LeadFilter) -> list[ColumnElement[bool]]:
    found: list[ColumnElement[bool]] = []
    if wanted.ends_within is not None:
        today = work.now.date()
        last = today + timedelta(days=wanted.ends_within)
        found.append(_below(work, product_held, product_held.c.ends_on.between(today, last)))
    if wanted.ticket is not None:
        there = _below(work, ticket, ticket.c.state == "open")
        found.append(there if wanted.ticket else ~there)
    if wanted.deal is not None:
        there = _below(work, deal)
        found.append(there if wanted.deal else ~there)
    return found


def _below(work: Work, table: SqlTable, *more: ColumnElement[bool]) -> ColumnElement[bool]:
    return exists().where(table.c.org_id == work.org_id, table.c.lead_id == lead.c.id, *more)


def _uuid(text: str, part: str) -> str:
    try:
        return a_uuid(text)
    except UserError:
        raise UserError("bad_filter", fields=part) from None
