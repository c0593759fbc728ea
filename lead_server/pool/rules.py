"""The pool's rules of each campaign."""

from __future__ import annotations

from typing import Any

import msgspec
from sqlalchemy import select
from sqlalchemy.dialects.postgresql import insert

from db.central.work import pool_rule
from domain.errors import UserError
from domain.pool import PoolRule, PoolRules, problems_of
from lead_server.definitions import storage as definitions
from lead_server.work import Work

COLUMNS = ("claim_quota_day", "protection_days", "recycle_idle_days", "cool_down_days")
MORE = ("open", "claim_open", "recycle_promised")


def all_rules(work: Work) -> dict[str, PoolRule]:
    """Campaign -> its rule."""
    found = work.connection.execute(select(pool_rule).where(pool_rule.c.org_id == work.org_id))
    return {
        row.campaign_id: PoolRule(
            **{name: getattr(row, name) for name in COLUMNS},
            **{name: row.more[name] for name in MORE if name in row.more},
        )
        for row in found
    }


def rule_for(rules: dict[str, PoolRule], campaign: str) -> PoolRule | None:
    return rules.get(campaign) or rules.get("")


def read(work: Work) -> PoolRules:
    """For who may change them, and for who may see the pool. Raises UserError forbidden."""
    work.actor.demand("pool", "see")
    return PoolRules(rules=all_rules(work))


def keep(work: Work, campaign: str, rule: PoolRule) -> PoolRule:
    """Change a campaign's rule ("": the organisation's).

    Raises:
        UserError: forbidden, not_found (the campaign), rule_unsound with the field.
    """
    work.actor.demand("pool", "change")
    if campaign and definitions.campaign(work.connection, work.org_id, campaign) is None:
        raise UserError("not_found")
    for name in problems_of(rule):
        raise UserError("rule_unsound", field=name)
    values: dict[str, Any] = {name: getattr(rule, name) for name in COLUMNS}
    values |= {"more": {name: getattr(rule, name) for name in MORE}, "at": work.now, "by": work.actor.id}
    made = insert(pool_rule).values(org_id=work.org_id, campaign_id=campaign, **values)
    work.connection.execute(made.on_conflict_do_update(index_elements=["org_id", "campaign_id"], set_=values))
    work.audit("change", "pool_rule", campaign, **msgspec.to_builtins(rule))
    return rule
