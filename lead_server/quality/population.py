"""The calls that a plan's period could bring, with what makes them a risk."""

from __future__ import annotations

from sqlalchemy import and_, func, or_, select

from db.central.calls import call, recording
from db.central.leads import ticket
from db.central.people import person
from db.central.quality import evaluation
from domain.sampling import Eligible, Period, Plan
from lead_server.security.scope import rows
from lead_server.work import Work


def population(work: Work, plan: Plan, period: Period) -> list[Eligible]:
    """Calls with a recording that fit the plan, whoever judged them already. Raises UserError forbidden."""
    heard = select(evaluation.c.agent_id).where(
        evaluation.c.org_id == work.org_id,
        evaluation.c.submitted_at >= period.since,
        evaluation.c.submitted_at < period.until,
    )
    tickets = (
        select(func.count())
        .where(ticket.c.org_id == call.c.org_id, ticket.c.lead_id == call.c.lead_id, ticket.c.state == "open")
        .correlate(call)
        .scalar_subquery()
    )
    kept = select(recording.c.call_id).where(
        recording.c.org_id == work.org_id, recording.c.state == "kept", recording.c.call_id.is_not(None)
    )
    wanted = [
        rows(work.actor, "call"), call.c.started_at >= period.since, call.c.started_at < period.until,
        call.c.talk_s >= plan.least_s, call.c.id.in_(kept),
    ]  # fmt: skip
    if plan.campaigns:
        wanted.append(call.c.campaign_id.in_(plan.campaigns))
    if plan.outcomes:
        wanted.append(
            or_(
                *(
                    call.c.disposition.like(f"{code}.%") | (call.c.disposition == code)
                    for code in plan.outcomes
                )
            )
        )
    query = (
        select(
            call.c.id, call.c.agent_id, call.c.started_at, call.c.talk_s, call.c.disposition, call.c.category,
            call.c.recording_objected, person.c.created_at, tickets.label("tickets"),
            call.c.agent_id.in_(heard).label("heard"),
        )
        .join(person, and_(person.c.org_id == call.c.org_id, person.c.id == call.c.agent_id))
        .where(*wanted)
    )  # fmt: skip
    return [
        Eligible(
            call_id=row.id, agent_id=row.agent_id, at=row.started_at, seconds=row.talk_s, outcome=row.disposition,
            sold=row.category == "sale", agent_days=(row.started_at - row.created_at).days,
            open_tickets=row.tickets, objected=row.recording_objected, agent_heard=row.heard,
        )
        for row in work.connection.execute(query)
    ]  # fmt: skip
