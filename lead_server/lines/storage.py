"""Lines as rows, and their figures out of the calls that were made from them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import timedelta

from sqlalchemy import func, select, text, update

from db.central.gate import dial, line, line_mark
from domain.lines import MARKS_DAYS, RECENT, Figures, Line
from lead_server.work import Work

_FIGURES = text(
    """
    SELECT l.code, count(*) FILTER (WHERE c.n <= :recent), count(*) FILTER (WHERE c.n <= :recent AND c.answered),
        count(*) FILTER (WHERE c.n > :recent), count(*) FILTER (WHERE c.n > :recent AND c.answered)
    FROM unnest(CAST(:codes AS text[]), CAST(:since AS timestamptz[])) AS l(code, since) CROSS JOIN LATERAL (
        SELECT answered_at IS NOT NULL AS answered, row_number() OVER (ORDER BY started_at DESC) AS n FROM call
        WHERE org_id = :org_id AND line = l.code AND direction = 'out' AND (l.since IS NULL OR started_at > l.since)
        ORDER BY started_at DESC LIMIT :most
    ) c GROUP BY l.code
    """
)


def lines(work: Work) -> list[Line]:
    """All lines, by code."""
    rows = work.connection.execute(select(line).where(line.c.org_id == work.org_id).order_by(line.c.code))
    return [
        Line(
            code=r.code, number=r.number, account=r.account, campaigns=tuple(r.campaigns), prefixes=tuple(r.prefixes),
            concurrent=r.concurrent, active=r.active, rested_until=r.rested_until, rested_why=r.rested_why,
        )
        for r in rows
    ]  # fmt: skip


def running(work: Work, call_id: str = "") -> dict[str, int]:
    """Calls that live now, by line; without the one that asks."""
    wanted = select(dial.c.line, func.count()).where(
        dial.c.org_id == work.org_id, dial.c.ended_at.is_(None), dial.c.until > work.now, dial.c.line != ""
    )
    if call_id:
        wanted = wanted.where(dial.c.call_id != call_id)
    return {row[0]: row[1] for row in work.connection.execute(wanted.group_by(dial.c.line))}


def figures(work: Work, which: Sequence[Line]) -> dict[str, Figures]:
    """What is known of lines since they were last rested: their newest calls, those before, marks of the last days."""
    given = {
        "org_id": work.org_id, "codes": [one.code for one in which], "since": [one.rested_until for one in which],
        "recent": RECENT, "most": 5 * RECENT,
    }  # fmt: skip
    calls = {row[0]: row[1:] for row in work.connection.execute(_FIGURES, given)}
    marks = _marks(work)
    found = {}
    for one in which:
        dials, answered, before, before_answered = calls.get(one.code, (0, 0, 0, 0))
        found[one.code] = Figures(
            dials=dials, answered=answered, before_dials=before, before_answered=before_answered,
            spam=marks.get((one.code, "spam"), 0), complaints=marks.get((one.code, "complaint"), 0),
        )  # fmt: skip
    return found


def _marks(work: Work) -> Mapping[tuple[str, str], int]:
    m = line_mark.c
    rows = work.connection.execute(
        select(m.line, m.kind, func.count())
        .join(line, (line.c.org_id == m.org_id) & (line.c.code == m.line))
        .where(
            m.org_id == work.org_id, m.at > work.now - timedelta(days=MARKS_DAYS),
            line.c.rested_until.is_(None) | (m.at > line.c.rested_until),
        )
        .group_by(m.line, m.kind)
    )  # fmt: skip
    return {(row[0], row[1]): row[2] for row in rows}


def write(work: Work, code: str, **values: object) -> bool:
    """Change a line; False when there is none."""
    found = work.connection.execute(
        update(line).where(line.c.org_id == work.org_id, line.c.code == code).values(**values)
    )
    return bool(found.rowcount)
