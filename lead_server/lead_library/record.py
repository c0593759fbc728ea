"""One record with everything: the lead as desks have it, where its fields came from, whose it was and why, what was done."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import Row, select

from db.central.leads import lead, lead_duplicate
from db.central.people import person, region, team
from db.central.records import audit_event, import_run
from db.central.work import assignment
from domain.errors import UserError
from domain.lead_library.listing import FieldMark, HistoryLine, LibraryRecord, MergedRecord, Ownership
from lead_server.leads.aggregate import masked, read_leads
from lead_server.scripts.names import people
from lead_server.security.number_keys import home_country
from lead_server.security.scope import rows
from lead_server.work import Work

MOST_OWNERS, MOST_ACTS = 50, 50


def record(work: Work, lead_id: str) -> LibraryRecord:
    """The read is noted.

    Raises:
        UserError: forbidden, not_found.
    """
    row = visible(work, lead_id)
    found = read_leads(work.storage, [lead_id]).get(lead_id)
    if found is None:
        raise UserError("not_found")
    work.audit("see", "lead", lead_id, lead_id=lead_id)
    shown = masked(found, home_country(work)) if work.actor.masked else found
    owned, acts, merged = _ownerships(work, lead_id), _acts(work, lead_id), _merged(work, lead_id)
    named = people(
        work,
        [
            *(m.get("by") for m in row.field_marks.values()), *(o.owner_id for o in owned), *(o.by for o in owned),
            *(o.ended_by for o in owned), *(a.person_id for a in acts), *(m.by for m in merged),
        ],
    )  # fmt: skip
    where = _places(work, row.owner_id, row.region_id)
    return LibraryRecord(
        lead=shown, owner_id=row.owner_id or "", owner=where[0], team=where[1], region=where[2], version=row.version,
        marks=tuple(
            FieldMark(
                field=name, at=_moment(m.get("at")), by=named.get(m.get("by"), ""), source=str(m.get("source", ""))
            )
            for name, m in sorted(row.field_marks.items())
        ),
        owners=tuple(
            Ownership(
                owner=named.get(o.owner_id, ""), since=o.since, why=o.why, by=named.get(o.by, ""), until=o.ended_at,
                ended_why=o.ended_why, ended_by=named.get(o.ended_by, ""),
            )
            for o in owned
        ),
        history=tuple(
            HistoryLine(at=a.at, action=a.action, by=named.get(a.person_id, ""), entity=a.entity) for a in acts
        ),
        merged=tuple(
            MergedRecord(id=m.other_id, name=m.undo.get("name", ""), at=m.at, by=named.get(m.by, "")) for m in merged
        ),
        import_file=_file(work, row.import_id),
    )  # fmt: skip


def visible(work: Work, lead_id: str) -> Row[Any]:
    """The row of a living lead that the caller may see.

    Raises:
        UserError: forbidden, not_found.
    """
    row = work.connection.execute(
        select(lead).where(
            rows(work.actor, "lead"),
            lead.c.id == lead_id,
            lead.c.merged_into.is_(None),
            lead.c.deleted_at.is_(None),
        )
    ).first()
    if row is None:
        raise UserError("not_found")
    return row


def _ownerships(work: Work, lead_id: str) -> list[Row[Any]]:
    a = assignment.c
    query = select(assignment).where(a.org_id == work.org_id, a.lead_id == lead_id)
    return list(work.connection.execute(query.order_by(a.since.desc(), a.id.desc()).limit(MOST_OWNERS)))


def _acts(work: Work, lead_id: str) -> list[Row[Any]]:
    """Only for who may read the audit trail; reads are left out, they would hide what was done."""
    if not work.actor.may("audit", "see"):
        return []
    e = audit_event.c
    query = select(e.at, e.action, e.entity, e.person_id).where(
        rows(work.actor, "audit"), e.lead_id == lead_id, e.action.not_in(("see", "list"))
    )
    return list(work.connection.execute(query.order_by(e.at.desc(), e.id.desc()).limit(MOST_ACTS)))


def _merged(work: Work, lead_id: str) -> list[Row[Any]]:
    d = lead_duplicate.c
    query = select(d.other_id, d.at, d.by, d.undo).where(
        d.org_id == work.org_id, d.lead_id == lead_id, d.state == "merged"
    )
    return list(work.connection.execute(query.order_by(d.at.desc())))


def _places(work: Work, owner_id: str | None, region_id: str | None) -> tuple[str, str, str]:
    """Names of the owner, the owner's team and the lead's region."""
    owner = work.connection.execute(
        select(person.c.name, team.c.name.label("team"))
        .outerjoin(team, (team.c.org_id == person.c.org_id) & (team.c.id == person.c.team_id))
        .where(person.c.org_id == work.org_id, person.c.id == owner_id)
    ).first()
    land = work.connection.execute(
        select(region.c.name).where(region.c.org_id == work.org_id, region.c.id == region_id)
    ).scalar()
    return (owner.name, owner.team or "", land or "") if owner else ("", "", land or "")


def _file(work: Work, import_id: str | None) -> str:
    if import_id is None:
        return ""
    i = import_run.c
    query = select(i.file_name).where(i.org_id == work.org_id, i.id == import_id)
    return str(work.connection.execute(query).scalar() or "")


def _moment(text: Any) -> datetime | None:
    try:
        return datetime.fromisoformat(text) if text else None
    except (TypeError, ValueError):
        return None
