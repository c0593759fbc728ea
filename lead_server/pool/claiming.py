"""An agent claims a lead of the pool, or gives one back. Two who claim the same wait for each other; one gets it."""

from __future__ import annotations

from datetime import timedelta

from sqlalchemy import select

from db.central.leads import lead
from db.central.people import person
from db.central.work import assignment
from domain.errors import UserError
from domain.handing_out import LONGEST_REASON
from domain.pool import Claimed, Quota
from lead_server.handing_out.calling import in_call
from lead_server.handing_out.planning import lease_end
from lead_server.handing_out.rules import rule_of
from lead_server.leads.ownership import Move, move
from lead_server.pool.listing import CLAIM, campaigns, cool_down, quota, within
from lead_server.pool.rules import all_rules, rule_for
from lead_server.work import Work


def claim(work: Work, lead_id: str) -> Claimed:
    """The lead is hers, protected for the rule's days. Asked again (the answer was lost) it says the same.

    Raises:
        UserError: forbidden, not_found, pool_taken, pool_quota, pool_full, pool_cooling.
    """
    work.actor.demand("pool", "create")
    work.actor.demand("call", "create")
    rules = all_rules(work)
    # her own claims one after the other: two at once cannot slip under the quota
    work.connection.execute(
        select(person.c.id)
        .where(person.c.org_id == work.org_id, person.c.id == work.actor.id)
        .with_for_update(key_share=True)
    )
    row = work.connection.execute(
        select(lead.c.id, lead.c.owner_id, lead.c.campaign_id)
        .where(lead.c.org_id == work.org_id, lead.c.id == lead_id, lead.c.merged_into.is_(None))
        .with_for_update()
    ).first()
    if row is None:
        raise UserError("not_found")
    rule = rule_for(rules, row.campaign_id)
    if str(row.owner_id) == work.actor.id and rule is not None:
        return _hers(work, lead_id, quota(work, row.campaign_id, rule))
    if row.owner_id is not None:
        raise UserError("pool_taken") if _was_there(work, lead_id) else UserError("not_found")
    open_ = select(lead.c.id).where(*within(work.actor, campaigns(work, rules)), lead.c.id == lead_id)
    if rule is None or work.connection.execute(open_).first() is None:
        raise UserError("not_found")
    until = cool_down(work, lead_id, row.campaign_id, rule)
    if until is not None:
        raise UserError("pool_cooling", until=until.isoformat())
    used = quota(work, row.campaign_id, rule)
    if used.today >= used.of_day:
        raise UserError("pool_quota", most=used.of_day)
    if used.held >= used.of_open:
        raise UserError("pool_full", most=used.of_open)
    handing = rule_of(work, row.campaign_id)
    protected = work.now + timedelta(days=rule.protection_days) if rule.protection_days else None
    done = move(
        work, [Move(lead_id, work.actor.id, None, {"today": str(used.today + 1)})], rule=CLAIM, protected_until=protected,
        lease_until=max(filter(None, (lease_end(handing, work.now), protected))), attempts_left=handing.attempts,
        callable_only=True,
    )  # fmt: skip
    if not done.moved:
        raise UserError("pool_taken")
    work.audit("claim", "lead", lead_id, lead_id=lead_id)
    return Claimed(lead_id=lead_id, protected_until=protected, quota=quota(work, row.campaign_id, rule))


def _hers(work: Work, lead_id: str, used: Quota) -> Claimed:
    a = assignment.c
    until = work.connection.execute(
        select(a.protected_until).where(a.org_id == work.org_id, a.lead_id == lead_id, a.ended_at.is_(None))
    ).scalar()
    return Claimed(lead_id=lead_id, protected_until=until, quota=used)


def _was_there(work: Work, lead_id: str) -> bool:
    """Somebody got it out of the pool within the last hour: whoever has an old list may know that it is gone."""
    a = assignment.c
    return (
        work.connection.execute(
            select(a.id).where(
                a.org_id == work.org_id, a.lead_id == lead_id, a.ended_at.is_(None),
                a.since > work.now - timedelta(hours=1),
            )
        ).first()
        is not None
    )  # fmt: skip


def give_back(work: Work, lead_id: str, reason: str) -> None:
    """A claimed lead goes back into the pool, with a reason; not while it is in a call.

    Raises:
        UserError: forbidden, not_found (not hers, not claimed), reason_missing, conflict (in a call).
    """
    work.actor.demand("pool", "delete")
    said = " ".join(reason.split())[:LONGEST_REASON]
    if not said:
        raise UserError("reason_missing")
    a = assignment.c
    hers = work.connection.execute(
        select(a.id).where(
            a.org_id == work.org_id, a.lead_id == lead_id, a.owner_id == work.actor.id, a.ended_at.is_(None), a.rule == CLAIM
        )
    ).first()  # fmt: skip
    if hers is None:
        raise UserError("not_found")
    if in_call(work, [lead_id]):
        raise UserError("conflict")
    move(work, [Move(lead_id, None, work.actor.id)], rule="given_back", why=said)
