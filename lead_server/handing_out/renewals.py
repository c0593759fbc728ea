"""Products that end: a work item for the lead's owner; where nobody owns the lead it is handed out by rule."""

from __future__ import annotations

from sqlalchemy import and_, exists, select

from db.central.leads import lead
from db.central.work import work_item
from domain.handing_out import HandingAsk, HandingRule
from domain.sharing import SharingRule, share
from lead_server.handing_out import choosing
from lead_server.handing_out.jobs import open_jobs
from lead_server.handing_out.people import people, to_agent
from lead_server.handing_out.planning import Going, keep
from lead_server.handing_out.renewing import ending, held, made
from lead_server.handing_out.rules import all_rules
from lead_server.leads import queue
from lead_server.leads.ownership import BATCH
from lead_server.work import Work

PRIORITY = 50


def make(work: Work) -> tuple[int, int]:
    """One round: how many work items were made, how many leads are to be handed out."""
    items = given = 0
    for code, rule in sorted(all_rules(work).items()):
        if code and (rule.renewal_days or rule.renewal_segment):
            items += _items(work, code, rule)
            given += _owners(work, code, rule)
    return items, given


def _items(work: Work, code: str, rule: HandingRule) -> int:
    """At most 2,000 a round; a product's end makes one item, whatever became of it."""
    where = ending(work, code, rule)
    if where is None:
        return 0
    p = held.c
    found = work.connection.execute(
        select(lead.c.id, lead.c.owner_id, lead.c.campaign_id, p.name, p.ends_on)
        .join(held, and_(p.org_id == lead.c.org_id, p.lead_id == lead.c.id))
        .where(*where, ~made())
        .order_by(p.ends_on, lead.c.id)
        .limit(BATCH)
    ).all()
    for row in found:
        owner = str(row.owner_id) if row.owner_id else None
        data = {"product": row.name, "ends": row.ends_on.isoformat()}
        one = {"id": str(row.id), "owner_id": owner, "campaign_id": row.campaign_id}
        queue.add(work, one, kind="renewal", due_at=None, why="renewal", why_data=data, priority=PRIORITY)
        work.touched.lead(str(row.id))
    if found:
        work.audit("make", "work_item", code, renewals=len(found))
    return len(found)


def _owners(work: Work, code: str, rule: HandingRule) -> int:
    """Leads of the pool with a renewal to be done go to who works the campaign already."""
    if open_jobs(work, "renewals"):
        return 0
    w = work_item.c
    due = exists().where(
        w.org_id == lead.c.org_id, w.lead_id == lead.c.id, w.kind == "renewal", w.done.is_(False)
    )
    conditions = [
        *choosing.alive(work.actor), lead.c.owner_id.is_(None), choosing.suitable(), lead.c.campaign_id == code, due,
    ]  # fmt: skip
    leads, _ = choosing.wanted(work, conditions, 10 * BATCH)
    if not leads:
        return 0
    agents = [to_agent(one, "capacity", {}) for one in people(work, rule, code) if one.held]
    sharing = SharingRule(way="capacity", by_language=rule.by_language, by_tier=rule.by_tier)
    going = [
        Going(lead_id=p.lead_id, owner="", to=p.agent_id, held=p.held, data={"way": "capacity", "of": str(p.of)})
        for p in share(leads, agents, sharing).placed
    ]  # fmt: skip
    if going:
        keep(work, "renewals", HandingAsk(kind="renewals", campaign=code), going, start=True)
    return len(going)
