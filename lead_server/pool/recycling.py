"""Leads that nobody works go back into the pool by the campaign's rule; the server looks every ten minutes."""

from __future__ import annotations

from datetime import UTC, datetime

from sqlalchemy import Engine, exists, literal, or_, select

from db.central.leads import deal, lead
from db.central.people import organisation
from db.central.quality import absence
from db.central.work import assignment
from domain.pool import PoolRule
from lead_server.definitions import storage as definitions
from lead_server.handing_out.calling import in_call
from lead_server.handing_out.choosing import idle_since, promised
from lead_server.handing_out.lost import end_leases
from lead_server.leads.ownership import BATCH, Move, move
from lead_server.periodic import alone
from lead_server.pool.rules import all_rules
from lead_server.security.actor import operator
from lead_server.work import Work, begin_work

EVERY_S, FIRST_S = 600.0, (30.0, 120.0)  #: a look reads all leads of a campaign that has a rule
POOL_LOCK = 7_315_028
RULE = "recycled"


def run(engine: Engine, now: datetime | None = None) -> int:
    """One round over all organisations; gives how many leads went back, or are to go since their reservation ended."""
    moved = 0
    with alone(engine, POOL_LOCK) as mine:
        if not mine:
            return 0
        with engine.connect() as connection:
            orgs = connection.execute(select(organisation.c.org_id)).scalars().all()
        for org_id in map(str, orgs):
            moment = now or datetime.now(UTC)
            moved += recycle(engine, org_id, moment)
            with begin_work(engine, operator(org_id), now=moment) as work:
                moved += end_leases(work)
    return moved


def recycle(engine: Engine, org_id: str, now: datetime) -> int:
    """Of one organisation, at most 2,000 leads a transaction."""
    actor, moved = operator(org_id), 0
    with begin_work(engine, actor, now=now) as work:
        rules = all_rules(work)
        codes = [one.code for one in definitions.campaigns(work.connection, org_id)]
    for code in (*codes, ""):
        rule = rules.get(code) or rules.get("")
        if rule is None or not rule.recycle_idle_days:
            continue
        while True:
            with begin_work(engine, actor, now=now) as work:
                found, gone = _some(work, code, rule)
            moved += gone
            if not gone or found < BATCH:
                break
    return moved


def _some(work: Work, campaign: str, rule: PoolRule) -> tuple[int, int]:
    """A batch: how many were found idle, how many went. Who is on leave keeps hers; a sale that is open keeps its lead."""
    a = assignment.c
    guarded = exists().where(
        a.org_id == lead.c.org_id, a.lead_id == lead.c.id, a.ended_at.is_(None), a.protected_until > work.now
    )
    away = exists().where(
        absence.c.org_id == lead.c.org_id, absence.c.person_id == lead.c.owner_id, absence.c.since <= work.now,
        absence.c.until > work.now,
    )  # fmt: skip
    selling = exists().where(
        deal.c.org_id == lead.c.org_id, deal.c.lead_id == lead.c.id, deal.c.state.in_(("draft", "submitted"))
    )
    where = [
        lead.c.org_id == work.org_id, lead.c.campaign_id == campaign, lead.c.owner_id.is_not(None),
        lead.c.merged_into.is_(None), lead.c.deleted_at.is_(None), idle_since(work, rule.recycle_idle_days),
        ~guarded, ~away, ~selling, or_(~promised(), literal(rule.recycle_promised)),
    ]  # fmt: skip
    rows = work.connection.execute(
        select(lead.c.id, lead.c.owner_id).where(*where).order_by(lead.c.id).limit(BATCH)
    ).all()
    busy = in_call(work, [str(row.id) for row in rows])
    moves = [Move(str(row.id), None, str(row.owner_id)) for row in rows if str(row.id) not in busy]
    if not moves:
        return len(rows), 0
    done = move(work, moves, rule=RULE, by=None, ended_data={"days": str(rule.recycle_idle_days)})
    work.audit("recycle", "lead", campaign, leads=len(done.moved), days=rule.recycle_idle_days)
    return len(rows), len(done.moved)
