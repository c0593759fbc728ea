"""What the page begins with: campaigns with their pools and rules, people with what they hold, the newest jobs."""

from __future__ import annotations

from collections import defaultdict

from sqlalchemy import func, select

from db.central.leads import lead
from db.central.people import region
from domain.handing_out import CampaignLine, HandingFloor
from domain.sharing import tongue
from lead_server.definitions import storage as definitions
from lead_server.handing_out import choosing
from lead_server.handing_out.jobs import jobs
from lead_server.handing_out.people import people
from lead_server.handing_out.rules import USUAL, all_rules
from lead_server.work import Work


def floor(work: Work, campaign: str = "") -> HandingFloor:
    """Of the caller's part of the organisation; people's figures are those of one campaign ("": of all)."""
    rules = all_rules(work)
    usual = rules.get("") or USUAL
    lines = [CampaignLine(code="", rule=usual, own_rule="" in rules)]
    pool, spoken = _pool(work), _spoken(work)
    owned, orphans = _owned(work), _orphans(work)
    for one in definitions.campaigns(work.connection, work.org_id):
        lines.append(
            CampaignLine(
                code=one.code, title=one.title, pool=pool[one.code], owned=owned[one.code], orphans=orphans[one.code],
                spoken=spoken[one.code], rule=rules.get(one.code) or usual, own_rule=one.code in rules,
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
    )  # fmt: skip


def _counted(work: Work, conditions: choosing.Conditions) -> defaultdict[str, int]:
    found: defaultdict[str, int] = defaultdict(int)
    query = select(lead.c.campaign_id, func.count()).where(*conditions).group_by(lead.c.campaign_id)
    for code, count in work.connection.execute(query):
        found[code] = count
    return found


def _mine(work: Work) -> choosing.Conditions:
    place = choosing.within(work.actor)
    return [*choosing.alive(work.actor), *([place] if place is not None else [])]


def _pool(work: Work) -> defaultdict[str, int]:
    return _counted(work, [*_mine(work), lead.c.owner_id.is_(None), choosing.suitable()])


def _owned(work: Work) -> defaultdict[str, int]:
    return _counted(work, [*_mine(work), lead.c.owner_id.is_not(None)])


def _spoken(work: Work) -> defaultdict[str, int]:
    return _counted(work, [*_mine(work), lead.c.called_count > 0])


def _orphans(work: Work) -> defaultdict[str, int]:
    return _counted(work, choosing.orphaned(work.actor))


def _kinds(work: Work) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Languages and tiers that leads of the caller's part have."""
    tongues: set[str] = set()
    tiers: set[str] = set()
    query = select(lead.c.language, lead.c.tier).where(*_mine(work)).distinct().limit(500)
    for language, tier in work.connection.execute(query):
        tongues |= {tongue(language)} - {""}
        tiers |= {tier} - {""}
    return tuple(sorted(tongues)), tuple(sorted(tiers))
