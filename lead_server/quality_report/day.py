"""The QA lead's page: who was heard, what waits and since when, who judged how much and how mildly, what is due."""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import and_, func, or_, select

from db.central.calls import call
from db.central.people import person, region
from db.central.quality import appeal, appeal_step, calibration, evaluation, quality_alarm
from db.central.sampling import quality_pick
from domain.agreement.leniency import leniency
from domain.agreement.ratings import Ratings
from domain.evaluation_life.life import RELEASED
from domain.quality_report.figures import score_figure
from domain.quality_report.model import AlarmRow, AnalystOutput, Backlog, CoverageRow, DayReport, Deadline
from lead_server.calibration.history import judged
from lead_server.quality_report.reading import finals, measured, released
from lead_server.work import Work

SOON = timedelta(days=2)  #: deadlines so near stand in the report
MOST = 200


def report(work: Work, since: datetime, until: datetime) -> DayReport:
    """All figures of the period. Needs to see every agent. Raises UserError forbidden."""
    if work.actor.demand("quality_report", "see") != "all":
        from domain.errors import UserError

        raise UserError("forbidden", entity="quality_report", action="see")
    within = (evaluation.c.submitted_at >= since, evaluation.c.submitted_at < until)
    found = released(work, *within)
    agents = _coverage(work, since, until)
    work.audit("see", "quality_report", "", since=since.isoformat(), until=until.isoformat())
    return DayReport(
        at=work.now, since=since, until=until, agents=agents, regions=_regions(agents), backlog=_backlog(work),
        analysts=_analysts(work, since, until), deadlines=_deadlines(work), alarms=_alarms(work, since, until),
        score=score_figure(finals(measured(found))), judged=_count(work, *within),
        released=_count(work, evaluation.c.told_at >= since, evaluation.c.told_at < until),
        acknowledged=_count(work, evaluation.c.acknowledged_at >= since, evaluation.c.acknowledged_at < until),
        appealed=_appealed(work, since, until),
    )  # fmt: skip


def _count(work: Work, *where) -> int:  # type: ignore[no-untyped-def]
    counted = select(func.count()).select_from(evaluation).where(evaluation.c.org_id == work.org_id, *where)
    return work.connection.execute(counted).scalar_one()


def _appealed(work: Work, since: datetime, until: datetime) -> int:
    return work.connection.execute(
        select(func.count())
        .select_from(appeal)
        .where(appeal.c.org_id == work.org_id, appeal.c.at >= since, appeal.c.at < until)
    ).scalar_one()


def _coverage(work: Work, since: datetime, until: datetime) -> tuple[CoverageRow, ...]:
    """Every active agent, also who was not heard; calls of the period, judged whenever."""
    heard = (
        select(evaluation.c.queue, evaluation.c.call_id)
        .where(
            evaluation.c.org_id == call.c.org_id, evaluation.c.call_id == call.c.id, evaluation.c.state != "compared"
        )
        .order_by(evaluation.c.queue)  # "measurement" before "risk": a call counts once
        .limit(1)
        .correlate(call)
        .lateral("heard")
    )  # fmt: skip
    counted = (
        select(
            call.c.agent_id, func.count().label("calls"),
            func.count().filter(heard.c.queue == "measurement").label("measured"),
            func.count().filter(heard.c.queue == "risk").label("risky"),
        )
        .outerjoin(heard, call.c.id == call.c.id)
        .where(
            call.c.org_id == work.org_id, call.c.has_recording, call.c.started_at >= since, call.c.started_at < until
        )
        .group_by(call.c.agent_id)
        .subquery()
    )  # fmt: skip
    rows = work.connection.execute(
        select(person.c.id, person.c.name, region.c.name.label("region"), counted)
        .outerjoin(counted, counted.c.agent_id == person.c.id)
        .outerjoin(region, and_(region.c.org_id == person.c.org_id, region.c.id == person.c.region_id))
        .where(person.c.org_id == work.org_id, person.c.role == "agent", person.c.active)
        .order_by(region.c.name, person.c.name)
    )
    return tuple(
        CoverageRow(
            id=row.id, name=row.name, region=row.region or "", calls=row.calls or 0, measured=row.measured or 0,
            risky=row.risky or 0,
        )
        for row in rows
    )  # fmt: skip


def _regions(agents: tuple[CoverageRow, ...]) -> tuple[CoverageRow, ...]:
    names = sorted({one.region for one in agents})
    return tuple(
        CoverageRow(
            id="", name=name, region=name, calls=sum(a.calls for a in agents if a.region == name),
            measured=sum(a.measured for a in agents if a.region == name),
            risky=sum(a.risky for a in agents if a.region == name),
        )
        for name in names
    )  # fmt: skip


def _backlog(work: Work) -> Backlog:
    at, now = quality_pick.c.at, work.now
    row = work.connection.execute(
        select(
            func.count().label("open"), func.count().filter(at > now - timedelta(days=1)).label("day"),
            func.count().filter(at <= now - timedelta(days=1), at > now - timedelta(days=3)).label("three_days"),
            func.count().filter(at <= now - timedelta(days=3)).label("older"), func.min(at).label("oldest"),
        ).where(quality_pick.c.org_id == work.org_id, quality_pick.c.state == "open")
    ).one()  # fmt: skip
    return Backlog(
        open=row.open, day=row.day, three_days=row.three_days, older=row.older, oldest_at=row.oldest,
        approvals=_count(work, evaluation.c.state == "held"),
        unread=_count(work, evaluation.c.state.in_(RELEASED), evaluation.c.acknowledged_at.is_(None)),
    )  # fmt: skip


def _analysts(work: Work, since: datetime, until: datetime) -> tuple[AnalystOutput, ...]:
    rows = work.connection.execute(
        select(
            person.c.id, person.c.name, func.count(evaluation.c.id).label("judged"),
            func.coalesce(func.sum(evaluation.c.seconds), 0).label("seconds"), func.avg(evaluation.c.final).label("mean"),
        )
        .outerjoin(
            evaluation,
            and_(
                evaluation.c.org_id == person.c.org_id, evaluation.c.analyst_id == person.c.id,
                evaluation.c.submitted_at >= since, evaluation.c.submitted_at < until,
            ),
        )
        .where(person.c.org_id == work.org_id, person.c.role == "analyst", person.c.active)
        .group_by(person.c.id, person.c.name)
        .order_by(person.c.name)
    ).all()  # fmt: skip
    picks = {
        row.analyst_id: row
        for row in work.connection.execute(
            select(
                quality_pick.c.analyst_id, func.count().filter(quality_pick.c.state == "open").label("open"),
                func.count().filter(
                    quality_pick.c.state == "skipped", quality_pick.c.decided_at >= since,
                    quality_pick.c.decided_at < until,
                ).label("skipped"),
            )
            .where(quality_pick.c.org_id == work.org_id)
            .group_by(quality_pick.c.analyst_id)
        )
    }  # fmt: skip
    mild = _leniency(work)
    return tuple(
        AnalystOutput(
            analyst_id=row.id, analyst=row.name, judged=row.judged, seconds=int(row.seconds),
            mean=None if row.mean is None else float(row.mean), open=picks[row.id].open if row.id in picks else 0,
            skipped=picks[row.id].skipped if row.id in picks else 0, **mild.get(row.id, {}),
        )
        for row in rows
    )  # fmt: skip


def _leniency(work: Work):  # type: ignore[no-untyped-def]
    """Over every call that several judged, whatever its form: points are points."""
    forms = work.connection.execute(
        select(evaluation.c.form)
        .where(evaluation.c.org_id == work.org_id)
        .union(select(calibration.c.form).where(calibration.c.org_id == work.org_id))
    ).scalars()
    units: dict[str, dict[str, float]] = {}
    for form in forms.all():
        _, scores = judged(work, form)
        units.update({f"{form}:{unit}": given for unit, given in scores.items()})
    return {
        one.rater: {"leniency": one.mean, "low": one.low, "high": one.high, "calls": one.units}
        for one in leniency(Ratings({unit: dict(given) for unit, given in units.items()}))
    }


def _deadlines(work: Work) -> tuple[Deadline, ...]:
    """What is overdue, or due within two days."""
    now, soon = work.now, work.now + SOON
    agent, who = person.alias("agent"), person.alias("who")
    corrections = work.connection.execute(
        select(evaluation.c.id, evaluation.c.correct_by, agent.c.name.label("agent"), who.c.name.label("who"))
        .outerjoin(agent, and_(agent.c.org_id == evaluation.c.org_id, agent.c.id == evaluation.c.agent_id))
        .outerjoin(who, and_(who.c.org_id == evaluation.c.org_id, who.c.id == evaluation.c.analyst_id))
        .where(
            evaluation.c.org_id == work.org_id,
            evaluation.c.state == "returned",
            evaluation.c.correct_by < soon,
        )
        .order_by(evaluation.c.correct_by)
        .limit(MOST)
    )
    appeals = work.connection.execute(
        select(appeal_step.c.evaluation_id, appeal_step.c.due_at, agent.c.name.label("agent"), who.c.name.label("who"))
        .join(
            evaluation, and_(evaluation.c.org_id == appeal_step.c.org_id, evaluation.c.id == appeal_step.c.evaluation_id)
        )
        .outerjoin(agent, and_(agent.c.org_id == evaluation.c.org_id, agent.c.id == evaluation.c.agent_id))
        .outerjoin(who, and_(who.c.org_id == appeal_step.c.org_id, who.c.id == appeal_step.c.assignee_id))
        .where(appeal_step.c.org_id == work.org_id, appeal_step.c.state == "open", appeal_step.c.due_at < soon)
        .order_by(appeal_step.c.due_at)
        .limit(MOST)
    )  # fmt: skip
    meetings = work.connection.execute(
        select(calibration.c.due_at, who.c.name.label("who"))
        .outerjoin(who, and_(who.c.org_id == calibration.c.org_id, who.c.id == calibration.c.by))
        .where(
            calibration.c.org_id == work.org_id, calibration.c.state == "open", calibration.c.due_at < soon
        )
        .order_by(calibration.c.due_at)
        .limit(MOST)
    )
    found = [
        Deadline(kind="correct", who=r.who or "", due_at=r.correct_by, agent=r.agent or "", evaluation_id=r.id,
                 overdue=r.correct_by < now)
        for r in corrections
    ]  # fmt: skip
    found += [
        Deadline(kind="appeal", who=r.who or "", due_at=r.due_at, agent=r.agent or "",
                 evaluation_id=r.evaluation_id, overdue=r.due_at < now)
        for r in appeals
    ]  # fmt: skip
    found += [
        Deadline(kind="calibration", who=r.who or "", due_at=r.due_at, overdue=r.due_at < now)
        for r in meetings
    ]
    return tuple(sorted(found, key=lambda one: one.due_at))


def _alarms(work: Work, since: datetime, until: datetime) -> tuple[AlarmRow, ...]:
    agent, analyst = person.alias("agent"), person.alias("analyst")
    rows = work.connection.execute(
        select(
            quality_alarm, agent.c.name.label("agent"), analyst.c.name.label("analyst"), evaluation.c.form,
            evaluation.c.form_version,
        )
        .outerjoin(agent, and_(agent.c.org_id == quality_alarm.c.org_id, agent.c.id == quality_alarm.c.agent_id))
        .outerjoin(analyst, and_(analyst.c.org_id == quality_alarm.c.org_id, analyst.c.id == quality_alarm.c.analyst_id))
        .outerjoin(
            evaluation, and_(evaluation.c.org_id == quality_alarm.c.org_id, evaluation.c.id == quality_alarm.c.evaluation_id)
        )
        .where(
            quality_alarm.c.org_id == work.org_id,
            or_(and_(quality_alarm.c.at >= since, quality_alarm.c.at < until)),
        )
        .order_by(quality_alarm.c.at.desc())
        .limit(MOST)
    )  # fmt: skip
    return tuple(
        AlarmRow(
            at=row.at, alarm=row.alarm, agent=row.agent or "", analyst=row.analyst or "", evaluation_id=row.evaluation_id,
            call_id=row.call_id or "", form=row.form or "", form_version=row.form_version or 1, question=row.question,
        )
        for row in rows
    )  # fmt: skip
