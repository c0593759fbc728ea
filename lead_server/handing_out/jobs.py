"""Jobs that move leads: as they are shown, begun, stopped and gone on with."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from sqlalchemy import ColumnElement, Row, and_, delete, func, or_, select, true, update

from db.central.handing import handing_job, handing_left, handing_part
from db.central.leads import lead
from db.central.people import person
from domain.errors import UserError
from domain.handing_out import HandingJob, LeftLead, LeftLeads
from lead_server.work import Work

SHOWN, MOST_LEFT = 30, 200
_J = handing_job.c


def visible(work: Work) -> ColumnElement[bool]:
    """Jobs that the caller may see: operations all; a team lead her own and those of her team."""
    scope = work.actor.demand("assignment", "create")
    if scope == "all":
        return _J.org_id == work.org_id
    mine = [_J.person_id == work.actor.id]
    if work.actor.person.team_id:
        colleagues = select(person.c.id).where(
            person.c.org_id == work.org_id, person.c.team_id == work.actor.person.team_id
        )
        mine.append(_J.person_id.in_(colleagues))
    return and_(_J.org_id == work.org_id, or_(*mine))


def jobs(work: Work) -> tuple[HandingJob, ...]:
    """The newest jobs that were begun."""
    found = _read(work, _J.state != "planned").order_by(_J.at.desc(), _J.id.desc()).limit(SHOWN)
    return tuple(_job(work, row) for row in work.connection.execute(found))


def job(work: Work, job_id: str) -> HandingJob:
    """How it stands. Raises UserError not_found, forbidden."""
    row = work.connection.execute(_read(work, _J.id == job_id)).first()
    if row is None:
        raise UserError("not_found")
    return _job(work, row)


def _read(work: Work, *where: ColumnElement[bool]) -> Any:
    return (
        select(handing_job, person.c.name.label("by"))
        .outerjoin(person, and_(person.c.org_id == _J.org_id, person.c.id == _J.person_id))
        .where(visible(work), *where)
    )


def _job(work: Work, row: Row[Any]) -> HandingJob:
    return HandingJob(
        id=str(row.id), kind=row.kind, state=row.state, campaign=row.campaign_id, way=row.ask.get("way", ""),
        total=row.total, moved=row.moved, gone=row.gone, held=row.held, no_room=row.no_room, by=row.by or "",
        own=str(row.person_id) == work.actor.id, at=row.at, started_at=row.started_at, ended_at=row.ended_at,
        why=row.why,
    )  # fmt: skip


#: what may follow what: act -> (states in which it can be done, the state afterwards)
ACTS = {
    "start": (("planned",), "running"), "pause": (("running",), "paused"), "go-on": (("paused",), "running"),
    "drop": (("planned", "running", "paused"), "dropped"),
}  # fmt: skip


def act(work: Work, job_id: str, what: str) -> HandingJob:
    """Start a plan, pause, go on, or drop the rest; what is so already stays so.

    Raises:
        UserError: not_found, forbidden, conflict (it is over, or was never planned).
    """
    before, after = ACTS[what]
    row = work.connection.execute(
        select(_J.state, _J.total).where(visible(work), _J.id == job_id).with_for_update()
    ).first()
    if row is None:
        raise UserError("not_found")
    if row.state == after or (what == "start" and row.state == "done"):
        return job(work, job_id)
    if row.state not in before:
        raise UserError("conflict")
    values: dict[str, Any] = {"state": after}
    if what == "start":
        values["started_at"] = work.now
        if not row.total:
            values |= {"state": "done", "ended_at": work.now}
    elif what == "drop":
        values["ended_at"] = work.now
    work.connection.execute(
        update(handing_job).where(_J.org_id == work.org_id, _J.id == job_id).values(**values)
    )
    work.audit(what.replace("-", "_"), "handing_job", job_id)
    return job(work, job_id)


def left(work: Work, job_id: str) -> LeftLeads:
    """Leads that a job did not move, with whom they are. Raises UserError not_found, forbidden."""
    job(work, job_id)
    found = work.connection.execute(
        select(handing_left.c.lead_id, handing_left.c.why, lead.c.name, person.c.name.label("owner"))
        .join(lead, and_(lead.c.org_id == handing_left.c.org_id, lead.c.id == handing_left.c.lead_id))
        .outerjoin(person, and_(person.c.org_id == lead.c.org_id, person.c.id == lead.c.owner_id))
        .where(handing_left.c.org_id == work.org_id, handing_left.c.job_id == job_id)
        .order_by(lead.c.name, lead.c.id)
        .limit(MOST_LEFT)
    )
    rows = [LeftLead(lead_id=str(r.lead_id), name=r.name, why=r.why, owner=r.owner or "") for r in found]
    if rows:
        work.audit("list", "lead", rows=len(rows), search=False)
    return LeftLeads(rows=tuple(rows))


def forget_plans(work: Work, older_than: timedelta) -> int:
    """Plans that nobody started."""
    gone = work.connection.execute(
        delete(handing_job).where(
            _J.org_id == work.org_id, _J.state == "planned", _J.at < work.now - older_than
        )
    )
    return gone.rowcount


def forget_parts(work: Work, older_than: timedelta) -> int:
    """The parts of jobs that ended some time ago; the job itself and the leads' histories stay."""
    over = select(_J.id).where(
        _J.org_id == work.org_id, _J.state.in_(("done", "dropped")), _J.ended_at < work.now - older_than
    )
    gone = work.connection.execute(
        delete(handing_part).where(handing_part.c.org_id == work.org_id, handing_part.c.job_id.in_(over))
    )
    return gone.rowcount


def open_jobs(work: Work, kind: str) -> int:
    """Jobs of a kind that are not over."""
    count = select(func.count()).select_from(handing_job)
    where = (_J.org_id == work.org_id, _J.kind == kind, _J.state.in_(("running", "paused")), true())
    return int(work.connection.execute(count.where(*where)).scalar_one())
