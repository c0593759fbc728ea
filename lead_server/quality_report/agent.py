"""The agent's own page: her scores with intervals, the trend, what costs her most and where it can be heard."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from datetime import date, datetime, timedelta

from sqlalchemy import func, select

from db.central.quality import appeal, evaluation
from domain.quality_report.figures import Questions, rate_figure, score_figure
from domain.quality_report.model import Evidence, MyQuality, Practise, QuestionFigure, TrendPoint
from lead_server.quality_report.reading import Forms, Judged, finals, measured, populations, released
from lead_server.work import Work

LOOKS_BACK = timedelta(days=180)
PRACTISE, PLACES = 3, 4
LEAST_LOST = 0.5  #: points of the final score; less is nothing to practise


def mine(work: Work, since: datetime | None = None) -> MyQuality:
    """Of the caller herself. Raises UserError forbidden."""
    work.actor.demand("quality_report", "see")
    me, begin = work.actor.id, since or work.now - LOOKS_BACK
    found = released(work, evaluation.c.agent_id == me, evaluation.c.submitted_at >= begin)
    chosen = measured(found)
    forms, questions = Forms(work), Questions()
    for one in chosen:
        if (form := forms.of(one)) is not None:
            questions.add(form, one.answers)
    figures = questions.figures()
    filed, upheld = appeals_of(work, [me], begin).get(me, (0, 0))
    return MyQuality(
        at=work.now, since=begin, score=score_figure(finals(chosen), populations(work, chosen).get(me)),
        passed=rate_figure(sum(one.passed is True for one in chosen), len(chosen)), trend=_trend(chosen),
        questions=figures, practise=_practise(figures, found), risky=sum(one.queue != "measurement" for one in found),
        appeals=filed, upheld=upheld,
    )  # fmt: skip


def _trend(chosen: Sequence[Judged]) -> tuple[TrendPoint, ...]:
    months: defaultdict[date, list[float]] = defaultdict(list)
    for one in chosen:
        if one.final is not None:
            months[one.at.date().replace(day=1)].append(one.final)
    return tuple(
        TrendPoint(month=month, score=score_figure(values)) for month, values in sorted(months.items())
    )


def _practise(figures: Sequence[QuestionFigure], found: Sequence[Judged]) -> tuple[Practise, ...]:
    """The questions that cost most, with the newest places where they did; evidence may come from any evaluation."""
    worst = [one for one in figures if one.lost >= LEAST_LOST or one.fails][:PRACTISE]
    return tuple(Practise(figure=one, evidence=_places(one, found)) for one in worst)


def _places(figure: QuestionFigure, found: Sequence[Judged]) -> tuple[Evidence, ...]:
    places = [
        Evidence(
            evaluation_id=one.id, call_id=one.call_id, recording_id=one.recording_id, start_ms=mark.start_ms,
            end_ms=mark.end_ms, comment=answer.comment, at=one.at,
        )
        for one in reversed(found)
        if one.form == figure.form
        for answer in one.answers
        if answer.question == figure.question
        for mark in answer.marks
    ]  # fmt: skip
    return tuple(places[:PLACES])


def appeals_of(work: Work, agents: Sequence[str], since: datetime) -> dict[str, tuple[int, int]]:
    """Agent -> (appeals, those that changed a score)."""
    rows = work.connection.execute(
        select(
            appeal.c.agent_id, func.count().label("filed"),
            func.count().filter(evaluation.c.revision > 0, _changed(work)).label("upheld"),
        )
        .join(evaluation, (evaluation.c.org_id == appeal.c.org_id) & (evaluation.c.id == appeal.c.evaluation_id))
        .where(appeal.c.org_id == work.org_id, appeal.c.agent_id.in_(agents), appeal.c.at >= since)
        .group_by(appeal.c.agent_id)
    )  # fmt: skip
    return {row.agent_id: (row.filed, row.upheld) for row in rows}


def _changed(work: Work):  # type: ignore[no-untyped-def]
    from db.central.quality import evaluation_revision

    return evaluation.c.id.in_(
        select(evaluation_revision.c.evaluation_id).where(
            evaluation_revision.c.org_id == work.org_id, evaluation_revision.c.why == "appeal"
        )
    )
