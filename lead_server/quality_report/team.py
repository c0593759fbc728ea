"""The team's page: by agent, by question, by root cause; agents that cannot be told apart stand in one tier."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from datetime import datetime

from msgspec.structs import replace
from sqlalchemy import func, select

from db.central.people import person
from db.central.quality import evaluation, quality_alarm
from domain.quality_report.figures import Questions, rate_figure, score_figure, tiers
from domain.quality_report.model import AgentFigure, CauseFigure, TeamQuality
from lead_server.quality_report.agent import appeals_of
from lead_server.quality_report.reading import Forms, Judged, finals, measured, populations, released
from lead_server.security.scope import rows
from lead_server.work import Work


def team_quality(work: Work, since: datetime, until: datetime, team_id: str = "") -> TeamQuality:
    """Of the agents whom the caller may see, or of one team of them. Raises UserError forbidden."""
    wanted = [rows(work.actor, "quality_report"), person.c.role == "agent"]
    if team_id:
        wanted.append(person.c.team_id == team_id)
    people = work.connection.execute(select(person.c.id, person.c.name).where(*wanted)).all()
    ids = [row.id for row in people]
    found = released(
        work, evaluation.c.agent_id.in_(ids), evaluation.c.submitted_at >= since, evaluation.c.submitted_at < until
    ) if ids else []  # fmt: skip
    chosen = measured(found)
    forms, questions = Forms(work), Questions()
    for one in chosen:
        if (form := forms.of(one)) is not None:
            questions.add(form, one.answers)
    agents = _agents(work, {row.id: row.name for row in people}, found, chosen, since)
    work.audit("see", "quality_report", team_id, agents=len(agents))
    return TeamQuality(
        at=work.now, since=since, until=until, score=score_figure(finals(chosen)), agents=agents,
        tiers=max((one.tier for one in agents), default=0), questions=questions.figures(), causes=_causes(found),
    )  # fmt: skip


def _agents(
    work: Work, names: dict[str, str], found: Sequence[Judged], chosen: Sequence[Judged], since: datetime
) -> tuple[AgentFigure, ...]:
    ids = list(names)
    there, appeals = populations(work, chosen), appeals_of(work, ids, since) if ids else {}
    alarms = _alarms(work, ids, since) if ids else {}
    made = []
    for agent_id, name in names.items():
        hers = [one for one in found if one.agent_id == agent_id]
        drawn = [one for one in chosen if one.agent_id == agent_id]
        filed, upheld = appeals.get(agent_id, (0, 0))
        made.append(
            AgentFigure(
                agent_id=agent_id, agent=name, team=hers[0].team if hers else "",
                score=score_figure(finals(drawn), there.get(agent_id)),
                passed=rate_figure(sum(one.passed is True for one in drawn), len(drawn)),
                fails=sum(one.failed for one in hers), unread=sum(not one.acknowledged for one in hers),
                appeals=filed, upheld=upheld, alarms=alarms.get(agent_id, 0),
            )
        )  # fmt: skip
    tier = tiers({one.agent_id: one.score for one in made})
    # inside a tier by name: an order by mean would be read as a ranking
    return tuple(
        sorted(
            (replace(one, tier=tier[one.agent_id]) for one in made),
            key=lambda one: (one.tier == 0, one.tier, one.agent),
        )
    )


def _alarms(work: Work, ids: Sequence[str], since: datetime) -> dict[str, int]:
    counted = work.connection.execute(
        select(quality_alarm.c.agent_id, func.count())
        .where(
            quality_alarm.c.org_id == work.org_id, quality_alarm.c.agent_id.in_(ids), quality_alarm.c.at >= since
        )
        .group_by(quality_alarm.c.agent_id)
    )  # fmt: skip
    return {row[0]: row[1] for row in counted}


def _causes(found: Sequence[Judged]) -> tuple[CauseFigure, ...]:
    counts: defaultdict[tuple[str, int, str], Counter[str]] = defaultdict(Counter)
    for one in found:
        for answer in one.answers:
            for cause in answer.root_causes:
                counts[(one.form, one.form_version, cause)][answer.question] += 1
    return tuple(
        CauseFigure(
            form=form, form_version=version, cause=cause, n=by.total(), questions=dict(by.most_common())
        )
        for (form, version, cause), by in sorted(counts.items(), key=lambda pair: (-pair[1].total(), pair[0]))
    )
