"""The pool as an agent sees it: masked, of her region, newest first; and how much she may still claim."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime, timedelta
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, Row, Select, and_, exists, func, literal, or_, select

from db.central.leads import lead, product_held
from db.central.people import region
from db.central.work import assignment
from domain.pool import PoolPage, PoolRow, PoolRule, Quota, mask_name
from domain.sharing import tongue
from lead_server.database.sql import among
from lead_server.definitions import storage as definitions
from lead_server.handing_out.choosing import Conditions, alive, suitable
from lead_server.handing_out.people import midnight
from lead_server.pool.rules import all_rules
from lead_server.security.actor import Actor
from lead_server.web import keys_of, next_page
from lead_server.work import Work

CLAIM = "claim"


class PoolQuery(NamedTuple):
    """Filters; empty ones do not filter. `touched`: `never`, or days: nobody spoke with it for so long."""

    campaign: str = ""
    region: str = ""
    language: str = ""
    tier: str = ""
    product: str = ""
    touched: str = ""
    after: str = ""
    limit: int = 100


def campaigns(work: Work, rules: dict[str, PoolRule]) -> list[str]:
    """Codes of the campaigns whose leads are in the public pool; "" for leads of none."""
    codes = [one.code for one in definitions.campaigns(work.connection, work.org_id)] + [""]
    found = ((code, rules.get(code) or rules.get("")) for code in codes)
    return [code for code, rule in found if rule is not None and rule.open]


def within(actor: Actor, codes: Collection[str]) -> Conditions:
    """Leads of the pool that the caller may see.

    Raises:
        UserError: forbidden.
    """
    found = [*alive(actor), lead.c.owner_id.is_(None), suitable(), lead.c.campaign_id.in_(list(codes))]
    if actor.demand("pool", "see") != "all":
        found.append(or_(lead.c.region_id.is_(None), lead.c.region_id == actor.person.region_id))
    return found


def page(work: Work, query: PoolQuery) -> PoolPage:
    """The list; the read is noted. On the first page also what the filters can be, and the caller's quotas."""
    rules = all_rules(work)
    codes = campaigns(work, rules)
    conditions = within(work.actor, codes)
    found = work.connection.execute(_filtered(work, query, conditions)).all()
    shown = found[: query.limit]
    ids = [str(row.id) for row in shown]
    cool, products = (
        _cool_downs(work, ids, rules, {str(row.id): row.campaign_id for row in shown}),
        _products(work, ids),
    )
    if shown:
        work.audit("list", "pool", rows=len(shown))
    more = [shown[-1].id] if len(found) > query.limit else None
    made = tuple(_row(row, cool.get(str(row.id)), products.get(str(row.id))) for row in shown)
    if query.after:
        return PoolPage(rows=made, after=next_page(more))
    tongues, tiers, regions, wares, here = _kinds(work, conditions)
    may = work.actor.may("pool", "create")
    used = [quota(work, code, rules[code] if code in rules else rules[""]) for code in codes] if may else []
    return PoolPage(
        rows=made, after=next_page(more), campaigns=tuple(code for code in codes if code and code in here), regions=regions,
        languages=tongues, tiers=tiers, products=wares,
        quotas=tuple(one for one in used if one.campaign in here or one.today or one.held),
    )  # fmt: skip


def _filtered(work: Work, query: PoolQuery, conditions: Conditions) -> Select[Any]:
    wanted = (
        select(lead, region.c.name.label("region"))
        .outerjoin(region, and_(region.c.org_id == lead.c.org_id, region.c.id == lead.c.region_id))
        .where(*conditions)
        .order_by(lead.c.id.desc())
        .limit(query.limit + 1)
    )
    for column, value in (("campaign_id", query.campaign), ("region_id", query.region), ("tier", query.tier)):
        if value:
            wanted = wanted.where(lead.c[column] == value)
    if query.language:
        spoken = func.split_part(func.lower(func.replace(lead.c.language, "_", "-")), "-", 1)
        wanted = wanted.where(spoken == query.language)
    if query.product:
        wanted = wanted.where(_holds(product_held.c.name == query.product))
    if query.touched == "never":
        wanted = wanted.where(lead.c.last_touch_at.is_(None))
    elif query.touched.isdigit():
        long_ago = work.now - timedelta(days=min(int(query.touched), 36_500))
        wanted = wanted.where(lead.c.last_touch_at < long_ago)
    if keys := keys_of(query.after, (str,)):
        wanted = wanted.where(lead.c.id < keys[0])
    return wanted


def _holds(condition: ColumnElement[bool]) -> ColumnElement[bool]:
    return exists().where(
        product_held.c.org_id == lead.c.org_id, product_held.c.lead_id == lead.c.id, condition
    )


def _row(row: Row[Any], cool: datetime | None, product: Any) -> PoolRow:
    return PoolRow(
        id=str(row.id), name=mask_name(row.company or row.name), kind=row.kind, place=row.place, region=row.region or "",
        language=row.language, tier=row.tier, campaign=row.campaign_id, called_count=row.called_count,
        last_touch_at=row.last_touch_at, cool_until=cool, product=product.name if product else "",
        ends_on=product.ends_on if product else None,
    )  # fmt: skip


def _products(work: Work, ids: list[str]) -> dict[str, Any]:
    """Lead -> the product that ends soonest."""
    query = (
        select(product_held.c.lead_id, product_held.c.name, product_held.c.ends_on)
        .where(product_held.c.org_id == work.org_id, among(product_held.c.lead_id, ids))
        .order_by(product_held.c.ends_on.desc().nulls_first(), product_held.c.id)
    )
    return {str(row.lead_id): row for row in work.connection.execute(query)}


def _cool_downs(
    work: Work, ids: list[str], rules: dict[str, PoolRule], codes: dict[str, str]
) -> dict[str, datetime]:
    """Lead -> when the caller, who had it, may claim it again."""
    a = assignment.c
    query = (
        select(a.lead_id, func.max(a.ended_at).label("ended"))
        .where(a.org_id == work.org_id, among(a.lead_id, ids), a.owner_id == work.actor.id, a.ended_at.is_not(None))
        .group_by(a.lead_id)
    )  # fmt: skip
    found = {}
    for row in work.connection.execute(query):
        rule = rules.get(codes[str(row.lead_id)]) or rules.get("")
        until = row.ended + timedelta(days=rule.cool_down_days if rule else 0)
        if until > work.now:
            found[str(row.lead_id)] = until
    return found


def cool_down(work: Work, lead_id: str, campaign: str, rule: PoolRule) -> datetime | None:
    """Until when the caller may not claim this lead again; None: she may."""
    return _cool_downs(work, [lead_id], {campaign: rule}, {lead_id: campaign}).get(lead_id)


def quota(work: Work, campaign: str, rule: PoolRule) -> Quota:
    """What the caller used of it. The day begins where she works; each campaign counts for itself."""
    a = assignment.c
    where = [a.org_id == work.org_id, a.owner_id == work.actor.id, a.rule == CLAIM, a.campaign_id == campaign]
    zone = work.connection.execute(
        select(region.c.time_zone).where(
            region.c.org_id == work.org_id, region.c.id == work.actor.person.region_id
        )
    ).scalar()
    since = midnight(work.now, work.actor.person.time_zone or zone or "UTC")
    row = work.connection.execute(
        select(
            func.count().filter(a.since >= since).label("today"), func.count().filter(a.ended_at.is_(None)).label("held"),
            literal(1),
        ).where(*where)
    ).one()  # fmt: skip
    return Quota(
        campaign=campaign,
        today=row.today,
        of_day=rule.claim_quota_day,
        held=row.held,
        of_open=rule.claim_open,
    )


def _kinds(
    work: Work, conditions: Conditions
) -> tuple[tuple[str, ...], tuple[str, ...], dict[str, str], tuple[str, ...], set[str]]:
    """Languages, tiers, regions, products and campaigns that leads of this pool have."""
    tongues, tiers, places, here = set[str](), set[str](), set[str | None](), set[str]()
    kinds = (lead.c.language, lead.c.tier, lead.c.region_id, lead.c.campaign_id)
    for language, tier, place, code in work.connection.execute(
        select(*kinds).where(*conditions).distinct().limit(1_000)
    ):
        here.add(code)
        tongues |= {tongue(language)} - {""}
        tiers |= {tier} - {""}
        places |= {place} - {None}
    names = work.connection.execute(
        select(region.c.id, region.c.name)
        .where(region.c.org_id == work.org_id, among(region.c.id, places))
        .order_by(region.c.name)
    )
    wares = work.connection.execute(
        select(product_held.c.name)
        .join(lead, and_(lead.c.org_id == product_held.c.org_id, lead.c.id == product_held.c.lead_id))
        .where(*conditions)
        .distinct()
        .order_by(product_held.c.name)
        .limit(50)
    ).scalars()
    regions = {str(row.id): row.name for row in names}
    return tuple(sorted(tongues)), tuple(sorted(tiers)), regions, tuple(wares), here
