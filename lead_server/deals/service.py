"""Verdicts about sold calls, and what the Quality desk shows of them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Row, Select, insert, or_, select, update

from db.central.leads import deal, lead
from db.central.work import notice as notices
from domain.api import DealVerdict, SoldDeal
from domain.deal_checks import DEAL_STATES, OPEN, SaleCheck, decide
from domain.deals import BADLY, lost_at
from domain.errors import UserError
from lead_server.deals.checking import CORRECTING
from lead_server.definitions import storage as definitions
from lead_server.leads import queue
from lead_server.quality.notices import notice
from lead_server.security.scope import rows
from lead_server.work import Work


def waiting_calls(org_id: str) -> Select[tuple[str]]:
    """Calls whose deal waits for somebody who listens."""
    return select(deal.c.check_call_id).where(
        deal.c.org_id == org_id, deal.c.check_state.in_(OPEN), deal.c.check_call_id.is_not(None)
    )


def of_calls(work: Work, call_ids: Sequence[str]) -> dict[str, SoldDeal]:
    """The deal of each call that made or corrected one, where its campaign checks and the caller may see it."""
    if not call_ids or not work.actor.may("deal", "see"):
        return {}
    found = work.connection.execute(
        select(deal).where(
            rows(work.actor, "deal"), deal.c.check_state != "",
            or_(deal.c.call_id.in_(call_ids), deal.c.check_call_id.in_(call_ids)),
        ).order_by(deal.c.at)
    ).all()  # fmt: skip
    told: dict[str, SoldDeal] = {}
    for row in found:
        for call_id in {row.call_id, row.check_call_id} - {None}:
            told[call_id] = to_deal(row)
    return told


def to_deal(row: Row[Any]) -> SoldDeal:
    return SoldDeal(
        id=row.id, product=row.product, state=row.state, amount_minor=row.amount_minor, currency=row.currency,
        check=row.check_state, why=row.check_why, due_at=row.check_due, call_id=row.check_call_id or "",
    )  # fmt: skip


def judge(work: Work, deal_id: str, said: DealVerdict) -> SoldDeal:
    """Decide about a deal; what is to be corrected stands in its agent's queue, with the deadline.

    Raises:
        UserError: forbidden, not_found, and those of `domain.deal_checks.decide`.
    """
    work.actor.demand("evaluation", "create")  # whoever judges calls judges sold ones
    row = work.connection.execute(
        select(deal).where(rows(work.actor, "deal"), deal.c.id == deal_id).with_for_update()
    ).first()
    if row is None or not row.check_state:
        raise UserError("not_found")
    rule = _rule(work, row.campaign_id)
    decided = decide(
        row.check_state, verdict=said.verdict, why=said.why, own=row.agent_id == work.actor.id, rule=rule,
        now=work.now, due_at=said.due_at,
    )  # fmt: skip
    step = {"check": decided.verdict, "why": decided.why, "at": work.now.isoformat(), "by": work.actor.id}
    work.connection.execute(
        update(deal).where(deal.c.org_id == work.org_id, deal.c.id == deal_id).values(
            state=DEAL_STATES[decided.verdict], check_state=decided.verdict, check_why=decided.why,
            check_due=decided.due_at, checked_by=work.actor.id, checked_at=work.now, history=[*row.history, step],
            lost_at=lost_at(DEAL_STATES[decided.verdict], row.lost_at, work.now),
        )
    )  # fmt: skip
    if DEAL_STATES[decided.verdict] in BADLY and row.agent_id and row.agent_id != work.actor.id:
        lost = {"product": row.product, "state": DEAL_STATES[decided.verdict]}
        told = notice(work, row.agent_id, "deal_lost", deal=str(row.id), by=work.actor.person.name, **lost)
        work.connection.execute(insert(notices).values(org_id=work.org_id, **told))
    if decided.due_at is not None:
        _ask_to_correct(work, row, decided.why, decided.due_at)
    work.audit("check", "deal", deal_id, lead_id=row.lead_id, verdict=decided.verdict, why=decided.why)
    work.touched.lead(row.lead_id)
    fresh = work.connection.execute(
        select(deal).where(deal.c.org_id == work.org_id, deal.c.id == deal_id)
    ).one()
    return to_deal(fresh)


def _ask_to_correct(work: Work, row: Row[Any], why: str, due_at: datetime) -> None:
    """Into the queue of who sold it; if the lead is somebody else's by now, of that person."""
    found = work.connection.execute(
        select(lead.c.id, lead.c.owner_id, lead.c.campaign_id).where(
            lead.c.org_id == work.org_id, lead.c.id == row.lead_id
        )
    ).one()
    queue.add(
        work, {"id": found.id, "owner_id": found.owner_id or row.agent_id, "campaign_id": found.campaign_id},
        kind=CORRECTING, due_at=due_at, why=CORRECTING, why_data={"deal": row.id, "todo": why}, priority=10, note=why,
    )  # fmt: skip


def _rule(work: Work, campaign_id: str) -> SaleCheck:
    campaign = definitions.campaign(work.connection, work.org_id, campaign_id) if campaign_id else None
    return campaign.sale_check if campaign is not None else SaleCheck()
