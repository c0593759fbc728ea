"""Which products a campaign's renewal rule means: by days, codes, and a saved view of the lead library."""

from __future__ import annotations

from datetime import timedelta

import msgspec
from sqlalchemy import ColumnElement, String, and_, cast, exists, func, or_, select

from db.central.definitions import segment
from db.central.leads import lead, product_held
from db.central.work import work_item
from domain.errors import UserError
from domain.handing_out import AskRenewals, HandingRule, Renewals
from domain.lead_library.filters import LeadFilter
from lead_server.handing_out import choosing
from lead_server.lead_library.filtering import conditions
from lead_server.work import Work

Conditions = list[ColumnElement[bool]]
#: the product that ends; a filter of the library asks for products of its own
held = product_held.alias("held")
_P, _W = held.c, work_item.c
FOR_ALL, MOST = "all", 200


def view_of(work: Work, code: str) -> LeadFilter | None:
    """The filter of a saved view that everybody sees; None: there is none (any more), or it is read no more."""
    s = segment.c
    row = work.connection.execute(
        select(s.query).where(s.org_id == work.org_id, s.code == code, s.audience == FOR_ALL)
    ).first()
    if row is None:
        return None
    try:
        return msgspec.convert(row.query, LeadFilter)
    except msgspec.ValidationError:
        return None


def views_for_all(work: Work) -> dict[str, str]:
    """What a rule may name: code -> name."""
    s = segment.c
    query = select(s.code, s.name).where(s.org_id == work.org_id, s.audience == FOR_ALL)
    return {
        row.code: row.name or row.code
        for row in work.connection.execute(query.order_by(s.name, s.code).limit(MOST))
    }


def days_of(rule: HandingRule, view: LeadFilter | None) -> int:
    return rule.renewal_days or (view.ends_within or 0 if view is not None else 0)


def ending(work: Work, code: str, rule: HandingRule) -> Conditions | None:
    """What must hold of a lead and its product; None: the rule makes nothing.

    A view that was forgotten makes nothing: all leads instead would be more than anybody has agreed to.
    """
    view = view_of(work, rule.renewal_segment) if rule.renewal_segment else None
    days = days_of(rule, view)
    if not days or (rule.renewal_segment and view is None):
        return None
    today = work.now.date()
    where = [
        *choosing.alive(work.actor), lead.c.campaign_id == code, choosing.suitable(), _P.ends_on >= today,
        _P.ends_on <= today + timedelta(days=days),
    ]  # fmt: skip
    if rule.renewal_products:
        where.append(_P.code.in_(rule.renewal_products))
    if view is not None:
        where += conditions(work, view)
    return where


def made() -> ColumnElement[bool]:
    """A product's end makes one item, whatever became of it; two ends of one product wait for each other."""
    return exists().where(
        _W.org_id == lead.c.org_id, _W.lead_id == lead.c.id, _W.kind == "renewal",
        or_(
            _W.why_data["ends"].astext == cast(_P.ends_on, String),
            and_(_W.done.is_(False), _W.why_data["product"].astext == _P.name),
        ),
    )  # fmt: skip


def preview(work: Work, ask: AskRenewals) -> Renewals:
    """What it would find today.

    Raises:
        UserError: forbidden, rule_unsound (the view).
    """
    work.actor.demand("campaign", "change")
    check(work, ask.rule)
    where = ending(work, ask.campaign, ask.rule)
    view = view_of(work, ask.rule.renewal_segment) if ask.rule.renewal_segment else None
    if where is None:
        return Renewals()
    row = work.connection.execute(
        select(
            func.count(lead.c.id.distinct()).label("leads"), func.count().label("products"),
            func.count().filter(made()).label("made"),
            func.count(lead.c.id.distinct()).filter(lead.c.owner_id.is_(None)).label("free"),
        )
        .select_from(lead)
        .join(held, and_(_P.org_id == lead.c.org_id, _P.lead_id == lead.c.id))
        .where(*where)
    ).one()  # fmt: skip
    return Renewals(
        days=days_of(ask.rule, view), leads=row.leads, products=row.products, made=row.made, free=row.free
    )


def check(work: Work, rule: HandingRule) -> None:
    """Raises UserError rule_unsound: no such view for all, or nobody says how many days before the end."""
    if not rule.renewal_segment:
        return
    view = view_of(work, rule.renewal_segment)
    if view is None:
        raise UserError("rule_unsound", field="renewal_segment")
    if not days_of(rule, view):
        raise UserError("rule_unsound", field="renewal_days")
