"""Calling people to a calibration, what each may see of it, and closing it: only then the answers meet."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import msgspec
from sqlalchemy import Row, and_, func, insert, or_, select, update

from db.central.calls import call, recording
from db.central.people import person
from db.central.quality import calibration, calibration_score
from domain.calibration.meeting import hold
from domain.calibration.model import (
    Calibration,
    CalibrationPage,
    CalibrationRow,
    CanTakePart,
    Judgement,
    Meeting,
    NewCalibration,
    Participant,
)
from domain.campaigns import Campaign
from domain.errors import UserError
from domain.scorecards import Answer, Form, ScoreSummary
from lead_server.calibration.history import judged
from lead_server.database.sql import among
from lead_server.feed.shapes import new_row
from lead_server.quality.notices import notice
from lead_server.security.scope import rows
from lead_server.work import Work

MOST = 100
MAY_JUDGE = ("analyst", "team_lead", "operations", "admin")


def may_take_part(work: Work) -> CanTakePart:
    """Who can be called to one. Raises UserError forbidden."""
    work.actor.demand("calibration", "create")
    found = work.connection.execute(
        select(person.c.id, person.c.name)
        .where(person.c.org_id == work.org_id, person.c.active, person.c.role.in_(MAY_JUDGE))
        .order_by(person.c.role != "analyst", person.c.name)
        .limit(MOST)
    )
    return CanTakePart(people=tuple(Participant(id=row.id, name=row.name) for row in found))


def create(work: Work, new: NewCalibration) -> Calibration:
    """Call people to judge one call, each without seeing the others.

    Raises:
        UserError: forbidden, not_found (call, form or person), recording_missing, field_required (two people at least).
    """
    work.actor.demand("calibration", "create")
    people = tuple(dict.fromkeys([*new.people, *([new.expert_id] if new.expert_id else [])]))
    if len(people) < 2:
        raise UserError("field_required", field="people", why="empty")
    about = work.connection.execute(
        select(call.c.agent_id, call.c.campaign_id).where(rows(work.actor, "call"), call.c.id == new.call_id)
    ).first()
    if about is None:
        raise UserError("not_found", what="call")
    sound = work.connection.execute(
        select(recording.c.id)
        .where(
            recording.c.org_id == work.org_id, recording.c.call_id == new.call_id, recording.c.state == "kept"
        )
        .order_by(recording.c.created_at.desc())
    ).scalar()
    if sound is None:
        raise UserError("recording_missing")
    form = _form(work, new.form, about.campaign_id)
    known = work.connection.execute(
        select(person.c.id).where(
            person.c.org_id == work.org_id, person.c.active, person.c.role.in_(MAY_JUDGE), among(person.c.id, people),
            person.c.id != about.agent_id,
        )
    ).scalars()  # fmt: skip
    if set(people) - set(known):
        raise UserError("not_found", what="person")
    id_ = work.new_id()
    work.connection.execute(
        insert(calibration).values(
            org_id=work.org_id, id=id_, call_id=new.call_id, recording_id=sound, form=form.code,
            form_version=form.version, title=" ".join(new.title.split())[:200], expert_id=new.expert_id or None,
            due_at=new.due_at, at=work.now, by=work.actor.id,
        )
    )  # fmt: skip
    work.connection.execute(
        insert(calibration_score),
        [{"org_id": work.org_id, "calibration_id": id_, "analyst_id": one} for one in people],
    )
    for one in people:
        if one != work.actor.id:
            told = notice(work, one, "calibration", calibration_id=id_, by=work.actor.person.name)
            work.storage.insert("notice", [new_row("notice", work.now, **told)])
    work.audit("create", "calibration", id_, people=len(people))
    return detail(work, id_)


def _form(work: Work, code: str, campaign_id: str) -> Form:
    if not code:
        campaign = work.storage.definition("campaign", campaign_id) if campaign_id else None
        code = campaign.scorecard if isinstance(campaign, Campaign) else ""
    form = work.storage.definition("scorecard", code) if code else None
    if not isinstance(form, Form):
        raise UserError("not_found", what="scorecard")
    return form


def page(work: Work) -> CalibrationPage:
    """Those the caller may see: open ones first, then the newest. Raises UserError forbidden."""
    found = work.connection.execute(
        _query(work).order_by(calibration.c.state != "open", calibration.c.at.desc()).limit(MOST)
    ).all()
    work.audit("list", "calibration", rows=len(found))
    return CalibrationPage(rows=tuple(_row(work, row) for row in found))


def _query(work: Work) -> Any:
    scope = work.actor.scope("calibration", "see")
    place = calibration_score.alias()
    mine = (
        select(place.c.at, place.c.analyst_id)
        .where(
            place.c.org_id == calibration.c.org_id, place.c.calibration_id == calibration.c.id,
            place.c.analyst_id == work.actor.id,
        )
        .correlate(calibration)
        .lateral("mine")
    )  # fmt: skip
    counted = (
        select(func.count().label("people"), func.count(place.c.at).label("done"))
        .where(place.c.org_id == calibration.c.org_id, place.c.calibration_id == calibration.c.id)
        .correlate(calibration)
        .lateral("counted")
    )
    leader, agent = person.alias("leader"), person.alias("agent")
    seen = or_(mine.c.analyst_id.is_not(None), calibration.c.by == work.actor.id)
    return (
        select(
            calibration, mine.c.at.label("mine_at"), mine.c.analyst_id.label("mine_id"), counted.c.people,
            counted.c.done, leader.c.name.label("leader"), agent.c.name.label("agent"),
        )
        .outerjoin(mine, calibration.c.id == calibration.c.id)
        .outerjoin(counted, calibration.c.id == calibration.c.id)
        .outerjoin(leader, and_(leader.c.org_id == calibration.c.org_id, leader.c.id == calibration.c.by))
        .outerjoin(call, and_(call.c.org_id == calibration.c.org_id, call.c.id == calibration.c.call_id))
        .outerjoin(agent, and_(agent.c.org_id == call.c.org_id, agent.c.id == call.c.agent_id))
        .where(calibration.c.org_id == work.org_id, calibration.c.id.is_not(None) if scope == "all" else seen)
    )  # fmt: skip


def _row(work: Work, row: Row[Any]) -> CalibrationRow:
    return CalibrationRow(
        id=row.id, title=row.title, state=row.state, form=row.form, form_version=row.form_version,
        call_id=row.call_id or "", at=row.at, due_at=row.due_at, by=row.leader or "", agent=row.agent or "",
        people=row.people or 0, done=row.done or 0,
        mine="" if row.mine_id is None else "done" if row.mine_at else "waits", leads=_leads(work, row),
        overdue=row.state == "open" and row.due_at is not None and row.due_at < work.now,
    )  # fmt: skip


def _leads(work: Work, row: Row[Any]) -> bool:
    scope = work.actor.scope("calibration", "change")
    return scope == "all" or (scope != "none" and row.by == work.actor.id)


def _one(work: Work, calibration_id: str) -> Row[Any]:
    found: Row[Any] | None = work.connection.execute(
        _query(work).where(calibration.c.id == calibration_id)
    ).first()
    if found is None:
        raise UserError("not_found")
    return found


def detail(work: Work, calibration_id: str) -> Calibration:
    """One; what others said only once it is closed. Raises UserError not_found."""
    row = _one(work, calibration_id)
    places = work.connection.execute(
        select(calibration_score, person.c.name)
        .outerjoin(
            person, and_(person.c.org_id == calibration_score.c.org_id, person.c.id == calibration_score.c.analyst_id)
        )
        .where(calibration_score.c.org_id == work.org_id, calibration_score.c.calibration_id == calibration_id)
        .order_by(person.c.name)
    ).all()  # fmt: skip
    closed = row.state == "closed"
    if closed:
        work.audit("see", "calibration", calibration_id)
    mine = next((one for one in places if one.analyst_id == work.actor.id), None)
    return Calibration(
        row=_row(work, row),
        people=tuple(
            Participant(id=p.analyst_id, name=p.name or "", done=p.at is not None, expert=p.analyst_id == row.expert_id)
            for p in places
        ),
        recording_id=row.recording_id or "",
        mine=msgspec.convert(mine.answers, tuple[Answer, ...]) if mine is not None and mine.at else (),
        judgements=_judgements(row, places) if closed else (),
        meeting=msgspec.convert(row.agreement, Meeting) if closed and row.agreement else None,
    )  # fmt: skip


def _judgements(row: Row[Any], places: Sequence[Row[Any]]) -> tuple[Judgement, ...]:
    return tuple(
        Judgement(
            analyst_id=one.analyst_id, analyst=one.name or "", answers=msgspec.convert(one.answers, tuple[Answer, ...]),
            score=msgspec.convert(one.score, ScoreSummary), comment=one.comment, expert=one.analyst_id == row.expert_id,
        )
        for one in places
        if one.at is not None
    )  # fmt: skip


def close(work: Work, calibration_id: str) -> Calibration:
    """Let the answers meet; who has not judged by now takes no part.

    Raises:
        UserError: not_found, forbidden (somebody else leads it), calibration_closed, field_required (fewer than two judged).
    """
    row = _one(work, calibration_id)
    if not _leads(work, row):
        raise UserError("forbidden", entity="calibration", action="change")
    locked = work.connection.execute(
        select(calibration.c.state)
        .where(calibration.c.org_id == work.org_id, calibration.c.id == calibration_id)
        .with_for_update()
    ).scalar()
    if locked != "open":
        raise UserError("calibration_closed")
    places = work.connection.execute(
        select(calibration_score, person.c.name)
        .outerjoin(
            person, and_(person.c.org_id == calibration_score.c.org_id, person.c.id == calibration_score.c.analyst_id)
        )
        .where(calibration_score.c.org_id == work.org_id, calibration_score.c.calibration_id == calibration_id)
        .order_by(person.c.name)
    ).all()  # fmt: skip
    judgements = _judgements(row, places)
    if len(judgements) < 2:
        raise UserError("field_required", field="judgements", why="empty")
    form = work.storage.definition("scorecard", row.form, row.form_version)
    history, finals = judged(work, row.form, calibration_id)
    met = hold(form, judgements, history, finals)
    work.connection.execute(
        update(calibration)
        .where(calibration.c.org_id == work.org_id, calibration.c.id == calibration_id)
        .values(
            state="closed", agreement=msgspec.to_builtins(met), closed_at=work.now, closed_by=work.actor.id
        )
    )
    work.audit("close", "calibration", calibration_id, judged=len(judgements))
    return detail(work, calibration_id)
