"""What the page begins with: campaigns with their pools and rules, people with what they hold, the newest jobs."""

from __future__ import annotations

from sqlalchemy import func, select

from db.central.leads import lead
from db.central.people import region
from domain.handing_out import CampaignLine, HandingFloor
from domain.sharing import tongue
from lead_server.definitions import storage as definitions
from lead_server.handing_out import choosing
from lead_server.handing_out.jobs import jobs
from lead_server.handing_out.people import people
from lead_server.handing_out.renewing import views_for_all
from lead_server.handing_out.rules import USUAL, all_rules
from lead_server.work import Work


def floor(work: Work, campaign: str = "") -> HandingFloor:
    """Of the caller's part of the organisation; people's figures are those of one campaign ("": of all)."""
    rules = all_rules(work)
    usual = rules.get("") or USUAL
    lines = [CampaignLine(code="", rule=usual, own_rule="" in rules)]
    counts = _counts(work)
    for one in definitions.campaigns(work.connection, work.org_id):
        lines.append(
            CampaignLine(
                code=one.code, title=one.title, rule=rules.get(one.code) or usual, own_rule=one.code in rules,
                **counts.get(one.code, {}),
            )
        )  # fmt: skip
    rule = rules.get(campaign) or usual
    regions = work.connection.execute(
        select(region.c.id, region.c.name)
        .where(region.c.org_id == work.org_id, region.c.dissolved_at.is_(None))
        .order_by(region.c.name)
    )
    mine = work.actor.person.region_id
    everything = work.actor.scope("assignment", "create") == "all"
    tongues, tiers = _kinds(work)
    return HandingFloor(
        campaigns=tuple(lines), people=tuple(people(work, rule, campaign)), jobs=jobs(work),
        regions={str(r.id): r.name for r in regions if everything or str(r.id) == mine}, languages=tongues, tiers=tiers,
        views=views_for_all(work),
    )  # fmt: skip


def _mine(work: Work) -> choosing.Conditions:
    place = choosing.within(work.actor)
    return [*choosing.alive(work.actor), *([place] if place is not None else [])]


def _counts(work: Work) -> dict[str, dict[str, int]]:
    """Campaign -> pool, owned, spoken of the caller's part in one reading, and orphans (owners are another part)."""
    free = lead.c.owner_id.is_(None)
    found = work.connection.execute(
        select(
            lead.c.campaign_id, func.count().filter(free, choosing.suitable()).label("pool"),
            func.count().filter(~free).label("owned"), func.count().filter(lead.c.called_count > 0).label("spoken"),
        ).where(*_mine(work)).group_by(lead.c.campaign_id)
    )  # fmt: skip
    counts = {row.campaign_id: {"pool": row.pool, "owned": row.owned, "spoken": row.spoken} for row in found}
    lost = select(lead.c.campaign_id, func.count()).where(*choosing.orphaned(work.actor))
    for code, count in work.connection.execute(lost.group_by(lead.c.campaign_id)):
        counts.setdefault(code, {})["orphans"] = count
    return counts


def _kinds(work: Work) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Languages and tiers that leads of the caller's part have."""
    tongues: set[str] = set()
    tiers: set[str] = set()
    query = select(lead.c.language, lead.c.tier).where(*_mine(work)).distinct().limit(500)
    for language, tier in work.connection.execute(query):
        tongues |= {tongue(language)} - {""}
        tiers |= {tier} - {""}
    return tuple(sorted(tongues)), tuple(sorted(tiers))
