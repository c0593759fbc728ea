"""Evaluations of a period for the pages: released, with answers, and how many calls could have been drawn."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any, NamedTuple

import msgspec
from sqlalchemy import ColumnElement, and_, func, select

from db.central.people import person, team
from db.central.quality import evaluation, evaluation_answer
from db.central.sampling import quality_draw, quality_pick
from domain.evaluation_life.life import RELEASED
from domain.scorecards import Answer, Form
from lead_server.database.sql import among
from lead_server.work import Work

MOST = 5_000  #: evaluations that a page looks at


class Judged(NamedTuple):
    """One evaluation, as far as the pages look at it."""

    id: str
    agent_id: str
    agent: str
    team: str
    call_id: str
    recording_id: str
    at: datetime
    queue: str
    final: float | None
    passed: bool | None
    failed: bool
    acknowledged: bool
    form: str
    form_version: int
    answers: tuple[Answer, ...]


def released(work: Work, *conditions: ColumnElement[bool]) -> list[Judged]:
    """Those that reached their agents, oldest first; when a call was judged counts, not when it was made."""
    answers = (
        select(func.jsonb_agg(evaluation_answer.c.body))
        .where(
            evaluation_answer.c.org_id == evaluation.c.org_id, evaluation_answer.c.evaluation_id == evaluation.c.id
        )
        .correlate(evaluation)
        .scalar_subquery()
    )  # fmt: skip
    rows = work.connection.execute(
        select(evaluation, answers.label("answers"), person.c.name.label("agent"), team.c.name.label("team"))
        .outerjoin(person, and_(person.c.org_id == evaluation.c.org_id, person.c.id == evaluation.c.agent_id))
        .outerjoin(team, and_(team.c.org_id == person.c.org_id, team.c.id == person.c.team_id))
        .where(evaluation.c.org_id == work.org_id, evaluation.c.state.in_(RELEASED), *conditions)
        .order_by(evaluation.c.submitted_at.desc(), evaluation.c.id)
        .limit(MOST)
    ).all()
    return [
        Judged(
            id=row.id, agent_id=row.agent_id, agent=row.agent or "", team=row.team or "", call_id=row.call_id or "",
            recording_id=row.recording_id or "", at=row.submitted_at, queue=row.queue,
            final=None if row.final is None else float(row.final), passed=row.score.get("passed"),
            failed=bool(row.score.get("failed")), acknowledged=row.acknowledged_at is not None, form=row.form,
            form_version=row.form_version, answers=msgspec.convert(row.answers or [], tuple[Answer, ...]),
        )
        for row in reversed(rows)
    ]  # fmt: skip


def measured(found: Iterable[Judged]) -> list[Judged]:
    """Drawn by chance and with a score: only these are averaged."""
    return [one for one in found if one.queue == "measurement" and one.final is not None]


def finals(found: Iterable[Judged]) -> list[float]:
    return [one.final for one in found if one.final is not None]


def populations(work: Work, found: Sequence[Judged]) -> dict[str, int]:
    """Agent -> calls that the draws behind these evaluations chose from; agents with one that no draw knows are left out."""
    if not found:
        return {}
    rows = work.connection.execute(
        select(quality_pick.c.evaluation_id, quality_pick.c.agent_id, quality_pick.c.draw_id, quality_draw.c.strata)
        .join(
            quality_draw, and_(quality_draw.c.org_id == quality_pick.c.org_id, quality_draw.c.id == quality_pick.c.draw_id)
        )
        .where(
            quality_pick.c.org_id == work.org_id, among(quality_pick.c.evaluation_id, [one.id for one in found]),
            quality_pick.c.kind == "measurement",
        )
    ).all()  # fmt: skip
    known = {row.evaluation_id for row in rows}
    draws: defaultdict[str, dict[str, int]] = defaultdict(dict)
    for row in rows:
        there = next((s.get("there", 0) for s in row.strata if s["agent_id"] == row.agent_id), 0)
        draws[row.agent_id][row.draw_id] = there
    unknown = {one.agent_id for one in found if one.id not in known}
    return {agent: sum(of.values()) for agent, of in draws.items() if agent not in unknown}


class Forms:
    """The forms that evaluations name, each read once."""

    def __init__(self, work: Work) -> None:
        self._storage: Any = work.storage
        self._known: dict[tuple[str, int], Form | None] = {}

    def of(self, one: Judged) -> Form | None:
        key = (one.form, one.form_version)
        if key not in self._known:
            self._known[key] = self._storage.definition("scorecard", *key)
        return self._known[key]
