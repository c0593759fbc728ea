"""The library's list: any order, any filter, a page from any place; counting is another question, so that no list waits."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any, Final

from sqlalchemy import (
    ColumnElement,
    DateTime,
    Row,
    Select,
    and_,
    exists,
    func,
    literal_column,
    or_,
    select,
    text,
)  # fmt: skip
from sqlalchemy.exc import OperationalError
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql import ClauseElement, Executable

from db.central.leads import TOUCHED_AT, deal, lead, lead_tag, number, product_held, ticket
from db.central.people import person, region
from domain import numbers as telephone
from domain.errors import UserError
from domain.lead_library.filters import EVERYTHING, LeadFilter
from domain.lead_library.listing import SORTS, LibraryCount, LibraryPage, LibraryRow, Sort
from lead_server.database.sql import among, before, behind
from lead_server.lead_library.filtering import conditions, living
from lead_server.scripts.names import teams
from lead_server.security.number_keys import home_country
from lead_server.security.scope import rows
from lead_server.web import keys_of, next_page
from lead_server.work import Work

COUNT_MS: Final = 1_500  #: longer is not counted; the planner's estimate is told
NEVER: Final = datetime(1970, 1, 1, tzinfo=UTC)
_touched: ColumnElement[Any] = literal_column(
    TOUCHED_AT.replace("last_touch_at", "lead.last_touch_at"), DateTime(True)
)
#: order -> its columns and the kinds of its keys; the id decides among equals
_ORDERS: dict[str, tuple[tuple[Any, ...], tuple[type, ...]]] = {
    "created": ((lead.c.id,), (str,)),
    "name": ((lead.c.name, lead.c.id), (str, str)),
    "company": ((lead.c.company, lead.c.id), (str, str)),
    "last_touch": ((_touched, lead.c.id), (datetime, str)),
    "ends": ((product_held.c.ends_on, lead.c.id), (date, str)),
}
_WRITTEN_ROWS = re.compile(r"rows=(\d+)")


class _Explain(Executable, ClauseElement):
    """What the planner thinks of a query, without running it."""

    inherit_cache = False

    def __init__(self, query: Select[Any]) -> None:
        self.query = query


@compiles(_Explain)
def _compiled(element: _Explain, compiler: Any, **more: Any) -> str:
    return "EXPLAIN " + str(compiler.process(element.query, **more))


@dataclass(frozen=True, kw_only=True)
class ListQuery:
    """`after`: place of a row; the page begins behind it. `backwards`: the page that ends before it, its rows in the
    list's own order; without a place it is the last page of all."""

    filter: LeadFilter = EVERYTHING
    sort: Sort = "created"
    descending: bool = True
    after: str = ""
    backwards: bool = False
    limit: int = 100


def page(work: Work, query: ListQuery) -> LibraryPage:
    """Leads that the caller may see.

    Raises:
        UserError: forbidden, bad_filter, bad_request.
    """
    columns, kinds = _order(query.sort)
    downwards = query.descending != query.backwards
    wanted = selection(work, query.filter, query.sort)
    wanted = wanted.order_by(*((c.desc() if downwards else c.asc()) for c in columns)).limit(query.limit + 1)
    if keys := keys_of(query.after, kinds):
        wanted = wanted.where((before if downwards else behind)(columns, keys))
    found = work.connection.execute(wanted).all()
    shown = list(found[: query.limit])
    ends = next_page(_keys(shown[-1], query.sort)) if len(found) > query.limit else ""
    if query.backwards:
        shown.reverse()
    if shown:
        work.audit("list", "lead", rows=len(shown), search=bool(query.filter.search))
    return LibraryPage(rows=tuple(made(work, shown, query.sort)), after=ends)


def count(work: Work, wanted: LeadFilter) -> LibraryCount:
    """How many leads a filter finds: counted where that is quick, else estimated."""
    selected = select(lead.c.id).where(*_where(work, wanted))
    try:
        with work.connection.begin_nested():
            work.connection.execute(text(f"SET LOCAL statement_timeout = {COUNT_MS}"))
            total = work.connection.execute(
                select(func.count()).select_from(selected.subquery())
            ).scalar_one()
            work.connection.execute(text("SET LOCAL statement_timeout = 0"))
        return LibraryCount(total=total)
    except OperationalError as error:
        if getattr(error.orig, "sqlstate", "") != "57014":  # query_canceled
            raise
    plan = work.connection.execute(_Explain(selected)).scalars().first()
    said = _WRITTEN_ROWS.search(str(plan))
    return LibraryCount(total=int(said.group(1)) if said else 0, exact=False)


def selection(work: Work, wanted: LeadFilter, sort: Sort = "created") -> Select[Any]:
    """Rows of leads, without order."""
    chosen = select(lead)
    if sort == "ends":  # the product that ends next; leads without one have no place in this order
        on = and_(
            product_held.c.org_id == lead.c.org_id, product_held.c.lead_id == lead.c.id, _next_product(work)
        )
        chosen = select(lead, product_held.c.ends_on).select_from(lead.join(product_held, on))
    return chosen.where(*_where(work, wanted))


def _where(work: Work, wanted: LeadFilter) -> list[ColumnElement[bool]]:
    return [rows(work.actor, "lead"), living(), *conditions(work, wanted)]


def _next_product(work: Work) -> ColumnElement[bool]:
    """The product is the one of its lead that ends first from today on."""
    today, other = work.now.date(), product_held.alias("other")
    mine = product_held.c
    sooner = exists().where(
        other.c.org_id == work.org_id, other.c.lead_id == mine.lead_id, other.c.ends_on >= today,
        or_(other.c.ends_on < mine.ends_on, and_(other.c.ends_on == mine.ends_on, other.c.id < mine.id)),
    )  # fmt: skip
    return and_(mine.ends_on >= today, ~sooner)


def _order(sort: str) -> tuple[tuple[Any, ...], tuple[type, ...]]:
    if sort not in SORTS:
        raise UserError("bad_request", f"the list is sorted by one of {', '.join(SORTS)}")
    return _ORDERS[sort]


def _keys(row: Row[Any], sort: Sort) -> list[Any]:
    first = {"name": row.name, "company": row.company, "last_touch": row.last_touch_at or NEVER}
    if sort == "created":
        return [row.id]
    return [row.ends_on if sort == "ends" else first[sort], row.id]


# ------------------------------------------------------------------ rows with what hangs on them


def made(work: Work, found: list[Row[Any]], sort: Sort = "created") -> list[LibraryRow]:
    """Rows as the caller may read them: one query a table, however many leads."""
    ids = [row.id for row in found]
    if not ids:
        return []
    texts, tags, ends = _numbers(work, ids), _tags(work, ids), _ends(work, ids)
    tickets = _counted(work, ticket, ids, ticket.c.state == "open")
    deals = _counted(work, deal, ids)
    owners = _owners(work, [row.owner_id for row in found])
    named, lands = teams(work), _regions(work)
    shown = []
    for row in found:
        owner = owners.get(row.owner_id)
        ends_on, what = ends.get(row.id, (None, ""))
        shown.append(
            LibraryRow(
                id=row.id, name=row.name, company=row.company, region_id=row.region_id or "", owner_id=row.owner_id or "",
                owner=owner.name if owner else "", campaign_id=row.campaign_id, tier=row.tier, stage=row.stage,
                language=row.language, place=row.place, source=row.source, intention=row.intention,
                last_outcome=row.last_outcome, last_touch_at=row.last_touch_at, called_count=row.called_count,
                do_not_call=row.do_not_call, numbers=tuple(texts[row.id]), created_at=row.created_at,
                at=next_page(_keys(row, sort)), team=named.get(owner.team_id or "", "") if owner else "",
                region=lands.get(row.region_id, ""), tags=tuple(tags[row.id]), ends_on=ends_on, ends_what=what,
                tickets=tickets.get(row.id, 0), deals=deals.get(row.id, 0), version=row.version,
            )
        )  # fmt: skip
    return shown


def _numbers(work: Work, ids: list[str]) -> defaultdict[str, list[str]]:
    n = number.c
    query = select(n.lead_id, n.e164).where(n.org_id == work.org_id, among(n.lead_id, ids))
    found: defaultdict[str, list[str]] = defaultdict(list)
    home = home_country(work)
    for row in work.connection.execute(query.order_by(n.position, n.id)):
        found[row.lead_id].append(telephone.mask(row.e164, home) if work.actor.masked else row.e164)
    return found


def _tags(work: Work, ids: list[str]) -> defaultdict[str, list[str]]:
    t = lead_tag.c
    found: defaultdict[str, list[str]] = defaultdict(list)
    query = select(t.lead_id, t.tag).where(t.org_id == work.org_id, among(t.lead_id, ids)).order_by(t.tag)
    for row in work.connection.execute(query):
        found[row.lead_id].append(row.tag)
    return found


def _ends(work: Work, ids: list[str]) -> dict[str, tuple[date, str]]:
    p = product_held.c
    query = (
        select(p.lead_id, p.ends_on, p.name)
        .where(p.org_id == work.org_id, among(p.lead_id, ids), p.ends_on >= work.now.date())
        .order_by(p.lead_id, p.ends_on.desc(), p.id.desc())
    )
    return {row.lead_id: (row.ends_on, row.name) for row in work.connection.execute(query)}


def _counted(work: Work, table: Any, ids: list[str], *more: ColumnElement[bool]) -> dict[str, int]:
    query = (
        select(table.c.lead_id, func.count())
        .where(table.c.org_id == work.org_id, among(table.c.lead_id, ids), *more)
        .group_by(table.c.lead_id)
    )
    return {row[0]: row[1] for row in work.connection.execute(query)}


def _owners(work: Work, ids: list[str | None]) -> dict[str | None, Any]:
    wanted = sorted({one for one in ids if one})
    query = select(person.c.id, person.c.name, person.c.team_id).where(
        person.c.org_id == work.org_id, among(person.c.id, wanted)
    )
    return {row.id: row for row in work.connection.execute(query)} if wanted else {}


def _regions(work: Work) -> dict[str | None, str]:
    query = select(region.c.id, region.c.name).where(region.c.org_id == work.org_id)
    return {row.id: row.name for row in work.connection.execute(query)}
