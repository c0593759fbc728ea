"""What an admin sees of data protection: wishes that were fulfilled, backups; and the erasure itself."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select

from db.central.calls import recording
from db.central.leads import lead
from db.central.people import person
from db.central.records import audit_event, deletion
from domain.administration import AskErasure, FoundSubject, Protection, Wish
from domain.errors import UserError
from lead_server.backup import state
from lead_server.database.sql import among
from lead_server.house import House
from lead_server.privacy import erasing, requests, subject
from lead_server.retention.ledger import BrokenLedgerError
from lead_server.work import Work

MOST = 200


@dataclass(frozen=True)
class Asked:
    """An erasure that was allowed."""

    org_id: str
    lead_id: str
    why: str
    by: str


def read(work: Work, house: House) -> Protection:
    """Raises UserError: forbidden."""
    _demand(work)
    d, e = deletion.c, audit_event.c
    erased = work.connection.execute(
        select(d.id, d.at, d.body)
        .where(d.org_id == work.org_id, d.kind == erasing.KIND)
        .order_by(d.at.desc())
        .limit(MOST)
    ).all()
    exported = work.connection.execute(
        select(e.at, e.entity_id, person.c.name)
        .outerjoin(person, (person.c.org_id == e.org_id) & (person.c.id == e.person_id))
        .where(e.org_id == work.org_id, e.action == "export_subject")
        .order_by(e.at.desc())
        .limit(MOST)
    ).all()
    wishes = [
        Wish(at=r.at, act="erase", lead_id=str(r.id), why=r.body.get("why", ""), by=r.body.get("by", ""))
        for r in erased
    ]
    wishes += [Wish(at=r.at, act="export", lead_id=r.entity_id, by=r.name or "lead-server") for r in exported]
    wishes.sort(key=lambda one: one.at, reverse=True)
    at, own = _backup(house)
    return Protection(wishes=tuple(wishes[:MOST]), backup_at=at, own_backups=own)


def find(work: Work, given: str) -> FoundSubject:
    """Raises UserError: forbidden, not_found, conflict, number_invalid."""
    _demand(work)
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


def asked(work: Work, house: House, given: AskErasure) -> Asked:
    """Raises UserError: forbidden, reason_missing, not_found, busy."""
    _demand(work)
    if not given.why.strip():
        raise UserError("reason_missing")
    requests.demand_one_person(work)
    if house.ledger is None:
        raise UserError("busy", "this server has no ledger of deletions")
    lead_id = subject.lead_of(work, given.subject.strip())
    return Asked(work.org_id, lead_id, given.why, work.actor.person.name)


def erase(house: House, wish: Asked) -> erasing.Erased:
    """Raises UserError: busy, when another process deletes, or the ledger is not what was written."""
    assert house.ledger is not None
    try:
        done = erasing.erase(
            house.engine, house.recordings, house.ledger, wish.org_id, wish.lead_id, wish.why, wish.by
        )
    except BrokenLedgerError as error:
        raise UserError("busy", str(error)) from None
    if done is None:
        raise UserError("busy", "another process deletes right now")
    return done


def _demand(work: Work) -> None:
    work.actor.demand("subject_request", "delete")
    work.actor.demand("lead", "unmask")


def _backup(house: House) -> tuple[datetime | None, bool]:
    """When the newest backup was made, and whether this command makes them here."""
    if house.ledger is None:
        return None, False
    folder = house.ledger.path.parent
    return state.read(folder).at, (folder / "postgres" / "cluster").is_dir()
