"""A leave begins: promised calls (or all leads) go to colleagues by rule; it ends, and they come back or stay."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, and_, exists, insert, or_, select, text, update

from db.central.handing import absence_handed, handing_job
from db.central.leads import lead
from db.central.people import person
from db.central.quality import absence
from db.central.work import assignment, work_item
from domain.handing_out import HandingAsk, HandingPerson, HandingRule
from domain.sharing import SharingRule, share
from lead_server.handing_out.choosing import Conditions, wanted
from lead_server.handing_out.people import people, to_agent
from lead_server.handing_out.planning import Going, keep
from lead_server.handing_out.rules import USUAL, all_rules
from lead_server.leads.held import held_by
from lead_server.work import Work


def begin(work: Work) -> int:
    """See to every leave that lasts and was not seen to; gives how many leads are to move."""
    away = work.connection.execute(
        select(absence.c.id, absence.c.person_id, absence.c.until, person.c.team_id, person.c.region_id)
        .join(person, and_(person.c.org_id == absence.c.org_id, person.c.id == absence.c.person_id))
        .outerjoin(
            absence_handed,
            and_(absence_handed.c.org_id == absence.c.org_id, absence_handed.c.absence_id == absence.c.id),
        )
        .where(
            absence.c.org_id == work.org_id, absence.c.since <= work.now, absence.c.until > work.now,
            absence_handed.c.absence_id.is_(None), person.c.role == "agent",
        )
        .order_by(absence.c.id)
    ).all()  # fmt: skip
    total = 0
    rules = all_rules(work)
    for one in away:
        work.connection.execute(
            insert(absence_handed).values(
                org_id=work.org_id, absence_id=one.id, person_id=one.person_id, at=work.now
            )
        )
        codes = work.connection.execute(
            select(lead.c.campaign_id).where(lead.c.org_id == work.org_id, _hers(one.person_id)).distinct()
        ).scalars()
        for code in sorted(codes.all()):
            total += _move_away(work, one, code, rules.get(code) or rules.get("") or USUAL)
    return total


def _hers(person_id: str) -> ColumnElement[bool]:
    return held_by(lambda owner: owner == person_id)


def _move_away(work: Work, one: Any, campaign: str, rule: HandingRule) -> int:
    conditions: Conditions = [
        lead.c.org_id == work.org_id, _hers(one.person_id), lead.c.campaign_id == campaign,
        lead.c.merged_into.is_(None), lead.c.deleted_at.is_(None),
    ]  # fmt: skip
    if rule.absent_leads != "move":
        if rule.absent_callbacks != "move":
            return 0
        conditions.append(_promised_before(one.until))
    leads, _ = wanted(work, conditions)
    colleagues = near(work, rule, campaign, team_id=one.team_id, region_id=one.region_id)
    sharing = SharingRule(way="capacity", by_language=rule.by_language, by_tier=rule.by_tier)
    agents = [to_agent(c, "capacity", {}) for c in colleagues if c.id != str(one.person_id)]
    placed = share(leads, agents, sharing).placed
    until = one.until.date().isoformat()
    going = [
        Going(
            lead_id=p.lead_id, owner=str(one.person_id), to=p.agent_id, held=p.held,
            data={"until": until, "of": str(p.of)},
        )
        for p in placed
    ]  # fmt: skip
    if going:
        keep(
            work, "absent", HandingAsk(kind="absent", campaign=campaign), going, start=True, about=str(one.id)
        )
    return len(going)


def _promised_before(until: datetime) -> Any:
    return exists().where(
        work_item.c.org_id == lead.c.org_id, work_item.c.lead_id == lead.c.id, work_item.c.kind == "callback",
        work_item.c.done.is_(False), work_item.c.due_at < until,
    )  # fmt: skip


def near(
    work: Work, rule: HandingRule, campaign: str, *, team_id: str | None, region_id: str | None
) -> Sequence[HandingPerson]:
    """Agents of the team who are here; nobody there: those of the region."""
    for column, value in ((person.c.team_id, team_id), (person.c.region_id, region_id)):
        if value is None:
            continue
        ids = [
            str(one)
            for one in work.connection.execute(
                select(person.c.id).where(
                    person.c.org_id == work.org_id, column == value, person.c.role == "agent", person.c.active
                )
            ).scalars()
        ]
        found = [one for one in people(work, rule, campaign, ids) if not one.away] if ids else []
        if found:
            return found
    return ()


def end(work: Work) -> int:
    """A leave is over, or was taken back: what moved for it comes back by the campaign's rule, or stays."""
    h = absence_handed.c
    over = work.connection.execute(
        select(h.absence_id, h.person_id, person.c.active, person.c.role)
        .join(person, and_(person.c.org_id == h.org_id, person.c.id == h.person_id))
        .outerjoin(absence, and_(absence.c.org_id == h.org_id, absence.c.id == h.absence_id))
        .where(h.org_id == work.org_id, h.ended_at.is_(None), or_(absence.c.id.is_(None), absence.c.until <= work.now))
        .order_by(h.absence_id)
    ).all()  # fmt: skip
    rules, total = all_rules(work), 0
    for one in over:
        work.connection.execute(
            update(absence_handed)
            .where(h.org_id == work.org_id, h.absence_id == one.absence_id)
            .values(ended_at=work.now)
        )
        if one.active and one.role == "agent":
            total += _bring_back(work, str(one.absence_id), str(one.person_id), rules)
    return total


def _bring_back(work: Work, absence_id: str, person_id: str, rules: dict[str, HandingRule]) -> int:
    """Not what a colleague has promised a call for meanwhile: the customer waits for her."""
    j, a = handing_job.c, assignment.c
    jobs = select(j.id).where(j.org_id == work.org_id, j.kind == "absent", j.about_id == absence_id)
    hers = exists().where(
        work_item.c.org_id == a.org_id, work_item.c.lead_id == a.lead_id, work_item.c.kind == "callback",
        work_item.c.done.is_(False), work_item.c.created_by == a.owner_id, work_item.c.created_at >= a.since,
    )  # fmt: skip
    rows = work.connection.execute(
        select(a.lead_id, a.owner_id, a.campaign_id)
        .where(a.org_id == work.org_id, a.ended_at.is_(None), a.batch_id.in_(jobs), text("rule = 'absent'"), ~hers)
        .order_by(a.lead_id)
    ).all()  # fmt: skip
    # a job that has not come to all its leads yet has nothing more to do
    work.connection.execute(
        update(handing_job)
        .where(j.org_id == work.org_id, j.about_id == absence_id, j.state.in_(("running", "paused")))
        .values(state="dropped", ended_at=work.now)
    )
    total = 0
    for code in sorted({row.campaign_id for row in rows}):
        rule = rules.get(code) or rules.get("") or USUAL
        if not rule.absent_return:
            continue
        going = [
            Going(lead_id=str(row.lead_id), owner=str(row.owner_id), to=person_id) for row in rows if row.campaign_id == code
        ]  # fmt: skip
        keep(
            work, "returned", HandingAsk(kind="returned", campaign=code), going, start=True, about=absence_id
        )
        total += len(going)
    return total
