"""Leads whose owner left or was locked, or whose team or region was dissolved: shared by rule, or into the pool."""

from __future__ import annotations

from collections import defaultdict

from sqlalchemy import and_, exists, or_, select

from db.central.handing import lead_hold
from db.central.leads import lead
from db.central.people import person, region, team
from db.central.work import assignment
from domain.handing_out import HandingAsk, HandingRule
from domain.sharing import SharingRule, Wanted, share
from lead_server.handing_out import choosing
from lead_server.handing_out.absent import near
from lead_server.handing_out.jobs import open_jobs
from lead_server.handing_out.people import to_agent
from lead_server.handing_out.planning import Going, keep
from lead_server.handing_out.rules import all_rules
from lead_server.work import Work

MOST = 20_000  #: leads of a campaign a round


def give_out_again(work: Work) -> int:
    """One round over the campaigns whose rule says so (else they are only shown); gives how many leads are to move."""
    rules = all_rules(work)
    if not any(rule.orphans != "ask" for rule in rules.values()) or open_jobs(work, "orphans"):
        return 0
    codes = work.connection.execute(
        select(lead.c.campaign_id).where(*choosing.orphaned(work.actor)).distinct()
    ).scalars()
    total = 0
    for code in sorted(codes.all()):
        rule = rules.get(code) or rules.get("")
        if rule is not None and rule.orphans != "ask":
            total += _campaign(work, code, rule)
    return total


def end_leases(work: Work) -> int:
    """Leads whose reservation is over go into the pool, where the campaign's rule says so; a promise keeps them."""
    rules = all_rules(work)
    if not any(rule.lease_end == "pool" for rule in rules.values()) or open_jobs(work, "lease_over"):
        return 0
    a, total = assignment.c, 0
    over = exists().where(
        a.org_id == lead.c.org_id, a.lead_id == lead.c.id, a.ended_at.is_(None), a.lease_until < work.now,
        or_(a.protected_until.is_(None), a.protected_until < work.now),
    )  # fmt: skip
    waits = exists().where(lead_hold.c.org_id == lead.c.org_id, lead_hold.c.lead_id == lead.c.id)
    where = [*choosing.alive(work.actor), lead.c.owner_id.is_not(None), over, ~waits, ~choosing.promised()]
    codes = work.connection.execute(select(lead.c.campaign_id).where(*where).distinct()).scalars()
    for code in sorted(codes.all()):
        rule = rules.get(code) or rules.get("")
        if rule is None or rule.lease_end != "pool":
            continue
        leads, owners = choosing.wanted(work, [*where, lead.c.campaign_id == code], MOST)
        going = [Going(lead_id=one.id, owner=owners[one.id], to="") for one in leads]
        keep(work, "lease_over", HandingAsk(kind="lease_over", campaign=code), going, start=True)
        total += len(going)
    return total


def _campaign(work: Work, code: str, rule: HandingRule) -> int:
    waits = exists().where(lead_hold.c.org_id == lead.c.org_id, lead_hold.c.lead_id == lead.c.id)
    conditions = [*choosing.orphaned(work.actor), lead.c.campaign_id == code, ~waits]
    leads, owners = choosing.wanted(work, conditions, MOST)
    if rule.orphans == "pool":
        going = [Going(lead_id=one.id, owner=owners[one.id], to="") for one in leads]
    else:
        going = _shared(work, code, rule, leads, owners)
    if going:
        keep(work, "orphans", HandingAsk(kind="orphans", campaign=code), going, start=True)
    return len(going)


def _shared(
    work: Work, code: str, rule: HandingRule, leads: list[Wanted], owners: dict[str, str]
) -> list[Going]:
    """Among those who sat beside the owner; where team and region are gone, they wait for somebody to decide."""
    places = _places(work, set(owners.values()))
    by_place: dict[tuple[str | None, str | None], list[Wanted]] = defaultdict(list)
    for one in leads:
        by_place[places[owners[one.id]]].append(one)
    going = []
    for (team_id, region_id), those in by_place.items():
        found = near(work, rule, code, team_id=team_id, region_id=region_id)
        sharing = SharingRule(way="capacity", by_language=rule.by_language, by_tier=rule.by_tier)
        for p in share(those, [to_agent(c, "capacity", {}) for c in found], sharing).placed:
            data = {"way": "capacity", "of": str(p.of)}
            going.append(
                Going(lead_id=p.lead_id, owner=owners[p.lead_id], to=p.agent_id, held=p.held, data=data)
            )
    return going


def _places(work: Work, ids: set[str]) -> dict[str, tuple[str | None, str | None]]:
    """Person -> her team and region, as far as they are there."""
    in_team = and_(
        team.c.org_id == person.c.org_id, team.c.id == person.c.team_id, team.c.dissolved_at.is_(None)
    )
    in_region = and_(
        region.c.org_id == person.c.org_id, region.c.id == person.c.region_id, region.c.dissolved_at.is_(None)
    )
    rows = work.connection.execute(
        select(person.c.id, team.c.id.label("team_id"), region.c.id.label("region_id"))
        .outerjoin(team, in_team)
        .outerjoin(region, in_region)
        .where(person.c.org_id == work.org_id, person.c.id.in_(ids))
    )
    return {str(row.id): (row.team_id, row.region_id) for row in rows}
