"""Whom a wish is about, shown before anything is done."""

from __future__ import annotations

from sqlalchemy import func, select

from db.central.calls import recording
from db.central.leads import lead
from domain.subject_requests import FoundSubject
from lead_server.database.sql import among
from lead_server.privacy import subject
from lead_server.work import Work


def find(work: Work, given: str) -> FoundSubject:
    """Raises UserError: forbidden, not_found, conflict, number_invalid."""
    work.actor.demand("subject_request", "delete")
    work.actor.demand("lead", "unmask")
    lead_id = subject.lead_of(work, given.strip())
    found = subject.find(work, lead_id)
    name = work.connection.execute(
        select(lead.c.name).where(lead.c.org_id == work.org_id, lead.c.id == lead_id)
    ).scalar_one()
    held = work.connection.execute(
        select(func.count())
        .select_from(recording)
        .where(
            recording.c.org_id == work.org_id, among(recording.c.id, found.ids["recording"]), recording.c.held
        )
    ).scalar_one()
    work.audit("see", "lead", lead_id, lead_id=lead_id)
    return FoundSubject(
        lead_id=lead_id,
        name=name,
        calls=len(found.ids["call"]),
        recordings=len(found.ids["recording"]),
        held=held,
    )
