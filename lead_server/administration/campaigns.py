"""Campaigns and their rules, in one place; those that are rows of data are changed here, against what was read."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import msgspec
from sqlalchemy import Table, and_, delete, func, select

from db.central.definitions import definition
from db.central.handing import handing_rule
from db.central.leads import lead
from db.central.people import organisation, permission, person, team
from db.central.sampling import quality_plan
from db.central.work import pool_rule
from domain.campaign_rules import CampaignRow, CampaignRules, KeepHanding, KeepPool, PlanOf, TeamShare
from domain.campaigns import Campaign
from domain.errors import UserError
from domain.lines import of_campaign
from domain.people import ROLES
from domain.permissions import scope_of
from domain.retention import Keep
from domain.sampling import Plan
from lead_server.definitions import storage as definitions
from lead_server.handing_out import rules as handing
from lead_server.lines import storage as lines
from lead_server.people import settings
from lead_server.pool import rules as pool
from lead_server.security.scope import rows
from lead_server.work import Work


def listed(work: Work) -> CampaignRules:
    """Raises UserError: forbidden."""
    work.actor.demand("campaign", "change")
    pools, shares = pool.all_rules(work), handing.all_rules(work)
    given, plans = lines.lines(work), _plans(work)
    free, owned = _leads(work)
    found = []
    for row in _newest(work):
        body = _body(work, row.code, row.version)
        if body is None:
            continue
        found.append(
            CampaignRow(
                campaign=body, state=row.state, published_at=row.published_at, withdrawn_at=row.withdrawn_at,
                pool_leads=free.get(row.code, 0), teams=owned.get(row.code, ()),
                lines=tuple(of_campaign(given, row.code, body.lines)),
                plans=tuple(one for one, of in plans if not of or row.code in of),
                pool=pools.get(row.code), handing=shares.get(row.code),
            )
        )  # fmt: skip
    return CampaignRules(
        rows=tuple(found), pool=pools.get(""), handing=shares.get(""),
        keep=msgspec.convert(settings.read(work)["keep"], Keep), masked=_masked(work),
    )  # fmt: skip


def keep_pool(work: Work, code: str, given: KeepPool) -> CampaignRules:
    """Raises UserError: forbidden, not_found, conflict, rule_unsound."""
    work.actor.demand("pool", "change")
    _demand_base(work, pool.all_rules(work).get(code), given.base)
    if given.rule is not None:
        pool.keep(work, code, given.rule)
    else:
        _drop(work, pool_rule, code, "pool_rule")
    return listed(work)


def keep_handing(work: Work, code: str, given: KeepHanding) -> CampaignRules:
    """Raises UserError: forbidden, not_found, conflict, rule_unsound."""
    work.actor.demand("campaign", "change")
    _demand_base(work, handing.all_rules(work).get(code), given.base)
    if given.rule is not None:
        handing.keep_rule(work, code, given.rule)
    else:
        _drop(work, handing_rule, code, "handing_rule")
    return listed(work)


def _demand_base(work: Work, now: object, base: object) -> None:
    """It is as the caller read it, and stays so until this is committed: who changes rules here takes turns.

    Raises:
        UserError: conflict.
    """
    mine = select(organisation.c.org_id).where(organisation.c.org_id == work.org_id)
    work.connection.execute(mine.with_for_update())
    if now != base:
        raise UserError("conflict", "the rule was changed meanwhile")


def _drop(work: Work, table: Table, code: str, entity: str) -> None:
    if not code:
        raise UserError("bad_request", "the organisation's rule is changed, not taken away")
    work.connection.execute(delete(table).where(table.c.org_id == work.org_id, table.c.campaign_id == code))
    work.audit("delete", entity, code)


def _newest(work: Work) -> list[Any]:
    """The newest published version of each campaign; the newest withdrawn one where there is none."""
    d = definition.c
    found = work.connection.execute(
        select(d.code, d.version, d.state, d.published_at, d.withdrawn_at)
        .where(rows(work.actor, "campaign"), d.kind == "campaign", d.state.in_(("published", "withdrawn")))
        .order_by(d.code, d.state, d.version.desc())
    ).all()
    newest: dict[str, Any] = {}
    for row in found:
        newest.setdefault(row.code, row)
    return list(newest.values())


def _body(work: Work, code: str, version: int) -> Campaign | None:
    found: Campaign | None = definitions.read(work.connection, work.org_id, "campaign", code, version)
    return found


def _leads(work: Work) -> tuple[Mapping[str, int], Mapping[str, tuple[TeamShare, ...]]]:
    """How many leads of a campaign nobody owns, and who owns the others."""
    counted = work.connection.execute(
        select(lead.c.campaign_id, lead.c.owner_id.is_(None).label("free"), team.c.name.label("team"),
               func.count().label("n"))
        .outerjoin(person, and_(person.c.org_id == lead.c.org_id, person.c.id == lead.c.owner_id))
        .outerjoin(team, and_(team.c.org_id == person.c.org_id, team.c.id == person.c.team_id))
        .where(
            rows(work.actor, "lead"), lead.c.deleted_at.is_(None), lead.c.merged_into.is_(None), lead.c.campaign_id != "",
        )
        .group_by(lead.c.campaign_id, lead.c.owner_id.is_(None), team.c.name)
    ).all()  # fmt: skip
    free = {row.campaign_id: row.n for row in counted if row.free}
    owned: dict[str, list[TeamShare]] = {}
    for row in sorted(counted, key=lambda one: (-one.n, one.team or "")):
        if not row.free:
            owned.setdefault(row.campaign_id, []).append(TeamShare(team=row.team or "", leads=row.n))
    return free, {code: tuple(shares) for code, shares in owned.items()}


def _plans(work: Work) -> list[tuple[PlanOf, tuple[str, ...]]]:
    """Plans that stand, and which campaigns each names."""
    if not work.actor.may("quality_plan", "see"):
        return []
    q = quality_plan.c
    found = work.connection.execute(select(q.body).where(q.org_id == work.org_id).order_by(q.code)).scalars()
    read = [msgspec.convert(body, Plan) for body in found]
    return [
        (
            PlanOf(
                code=one.code, title=one.title, kind=one.kind, period=one.period, per_agent=one.per_agent,
                everywhere=not one.campaigns,
            ),
            one.campaigns,
        )
        for one in read
    ]  # fmt: skip


def _masked(work: Work) -> tuple[Any, ...]:
    p = permission.c
    found = work.connection.execute(
        select(p.role, p.scope).where(p.org_id == work.org_id, p.entity == "lead", p.action == "unmask")
    )
    own = {row.role: row.scope for row in found}
    return tuple(role for role in ROLES if own.get(role, scope_of(role, "lead", "unmask")) == "none")
