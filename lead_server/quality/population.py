"""The calls that a plan's period could bring, with what makes them a risk."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Any

import msgspec
from sqlalchemy import and_, func, or_, select

from db.central.analysis import analysis_stage
from db.central.calls import call, phrase_hit, recording
from db.central.leads import ticket
from db.central.people import person
from db.central.quality import evaluation
from domain.sampling import Eligible, Period, Plan
from lead_server.analysis.reading import figures_among
from lead_server.database.sql import among
from lead_server.security.scope import rows
from lead_server.work import Work

PART = 5_000  #: calls a question


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
    found = [
        Eligible(
            call_id=row.id, agent_id=row.agent_id, at=row.started_at, seconds=row.talk_s, outcome=row.disposition,
            sold=row.category == "sale", agent_days=(row.started_at - row.created_at).days,
            open_tickets=row.tickets, objected=row.recording_objected, agent_heard=row.heard,
        )
        for row in work.connection.execute(query)
    ]  # fmt: skip
    hits = _hits(work, found) if plan.risk.hits else {}
    figures = _figures(work, found) if plan.risk.figures else {}
    return [
        msgspec.structs.replace(
            one, hits=hits.get(one.call_id, frozenset()), figures=figures.get(one.call_id, {})
        )
        for one in found
    ]


def _hits(work: Work, calls: Sequence[Eligible]) -> dict[str, frozenset[str]]:
    """What was said in them; a call that was not read yet has nothing."""
    found: dict[str, set[str]] = defaultdict(set)
    for some in _in_parts(calls):
        query = (
            select(recording.c.call_id, phrase_hit.c.phrase)
            .join(
                phrase_hit,
                and_(phrase_hit.c.org_id == recording.c.org_id, phrase_hit.c.recording_id == recording.c.id),
            )
            .where(recording.c.org_id == work.org_id, among(recording.c.call_id, some))
            .distinct()
        )
        for call_id, phrase in work.connection.execute(query):
            found[call_id].add(phrase)
    return {call_id: frozenset(phrases) for call_id, phrases in found.items()}


def _figures(work: Work, calls: Sequence[Eligible]) -> dict[str, dict[str, float]]:
    """How they were talked, as far as the machine has reckoned it."""
    done: dict[str, dict[str, Any]] = defaultdict(dict)
    for some in _in_parts(calls):
        query = (
            select(recording.c.call_id, analysis_stage.c.stage, analysis_stage.c.result)
            .join(
                analysis_stage,
                and_(
                    analysis_stage.c.org_id == recording.c.org_id,
                    analysis_stage.c.recording_id == recording.c.id,
                ),
            )
            .where(
                recording.c.org_id == work.org_id, among(recording.c.call_id, some), analysis_stage.c.state == "done",
                analysis_stage.c.stage.in_(("talk", "metrics")),
            )
        )  # fmt: skip
        for call_id, stage, result in work.connection.execute(query):
            done[call_id][stage] = result
    return {call_id: figures_among(results) for call_id, results in done.items()}


def _in_parts(calls: Sequence[Eligible]) -> Iterator[list[str]]:
    for start in range(0, len(calls), PART):
        yield [one.call_id for one in calls[start : start + PART]]
