"""All calls of a form that several people judged: closed calibrations, and blind second judgements as first submitted."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Any

import msgspec
from sqlalchemy import and_, select, text

from db.central.quality import calibration, calibration_score
from domain.scorecards import Answer, ScoreSummary
from lead_server.work import Work

LOOKS_BACK = timedelta(days=180)
MOST = 500  #: calls: more tell nothing new about how people judge now

Judged = dict[str, dict[str, dict[str, Answer]]]
Finals = dict[str, dict[str, float]]

#: what two analysts said of one call; what an appeal changed later was no judgement of theirs
_SECONDS = text(
    """
    SELECT e.call_id::text AS unit, e.analyst_id::text AS analyst,
        coalesce(r.answers, (SELECT jsonb_agg(a.body ORDER BY a.n) FROM evaluation_answer a
            WHERE a.org_id = e.org_id AND a.evaluation_id = e.id)) AS answers,
        coalesce(r.score, e.score) AS score
    FROM evaluation e
    LEFT JOIN LATERAL (SELECT answers, score FROM evaluation_revision v WHERE v.org_id = e.org_id
        AND v.evaluation_id = e.id AND v.why = 'appeal' ORDER BY v.n LIMIT 1) r ON true
    WHERE e.org_id = :org_id AND e.form = :form AND e.submitted_at >= :since AND e.call_id IN (
        SELECT call_id FROM evaluation WHERE org_id = :org_id AND form = :form AND submitted_at >= :since
            AND call_id IS NOT NULL
        GROUP BY call_id HAVING count(DISTINCT analyst_id) > 1)
    ORDER BY e.submitted_at DESC LIMIT :most
    """
)


def judged(work: Work, form: str, also: str = "") -> tuple[Judged, Finals]:
    """Answers and final scores by call and person. `also`: a calibration that is being closed."""
    since: datetime = work.now - LOOKS_BACK
    answers: defaultdict[str, dict[str, dict[str, Answer]]] = defaultdict(dict)
    finals: defaultdict[str, dict[str, float]] = defaultdict(dict)
    closed = work.connection.execute(
        select(calibration_score)
        .join(
            calibration,
            and_(
                calibration.c.org_id == calibration_score.c.org_id, calibration.c.id == calibration_score.c.calibration_id
            ),
        )
        .where(
            calibration.c.org_id == work.org_id, calibration.c.form == form, calibration.c.at >= since,
            (calibration.c.state == "closed") | (calibration.c.id == (also or None)),
            calibration_score.c.at.is_not(None),
        )
        .order_by(calibration.c.at.desc(), calibration_score.c.analyst_id)
        .limit(MOST * 4)
    )  # fmt: skip
    for row in closed:
        _put(answers, finals, f"calibration:{row.calibration_id}", row.analyst_id, row.answers, row.score)
    seconds = work.connection.execute(
        _SECONDS, {"org_id": work.org_id, "form": form, "since": since, "most": MOST * 2}
    )
    for row in seconds:
        _put(answers, finals, f"call:{row.unit}", row.analyst, row.answers or (), row.score)
    several = [unit for unit, found in answers.items() if len(found) > 1][:MOST]
    return {u: answers[u] for u in several}, {u: finals[u] for u in several if len(finals[u]) > 1}


def _put(
    answers: defaultdict[str, dict[str, dict[str, Answer]]],
    finals: defaultdict[str, dict[str, float]],
    unit: str,
    who: str,
    given: Iterable[Any],
    score: Any,
) -> None:
    if who in answers[unit]:
        return
    answers[unit][who] = {one.question: one for one in msgspec.convert(list(given), list[Answer])}
    final = msgspec.convert(score, ScoreSummary).final
    if final is not None:
        finals[unit][who] = float(final)
