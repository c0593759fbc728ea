"""How good the lines of calls were, by site and device: where somebody from operations has to go and look."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Final

from sqlalchemy import text

from domain.leads import Frozen
from domain.line_quality import ENOUGH_PACKETS, FAIR_MOS
from lead_server.work import Work

#: by what the calls are put together -> its name in SQL
GROUPS: Final = {
    "site": "coalesce(region.name, '')",
    "device": "coalesce(device.name, '')",
    "agent": "coalesce(person.login, '')",
    "telephone": "call.adapter",
    "line": "call.line",
}
_QUERY = """
    SELECT {names}, count(*) AS calls,
        count(*) FILTER (WHERE mos < {fair}) AS poor,
        percentile_cont(0.5) WITHIN GROUP (ORDER BY mos) AS mos,
        percentile_cont(0.05) WITHIN GROUP (ORDER BY mos) AS worst,
        100.0 * sum(lost) / nullif(sum(lost + received), 0) AS lost_percent,
        percentile_cont(0.5) WITHIN GROUP (ORDER BY jitter_ms) AS jitter_ms,
        percentile_cont(0.5) WITHIN GROUP (ORDER BY rtt_ms) FILTER (WHERE rtt_ms > 0) AS rtt_ms
    FROM (
        SELECT {columns}, (q->>'mos')::float AS mos, (q->>'lost')::bigint AS lost, (q->>'received')::bigint AS received,
            coalesce((q->>'jitter_ms')::float, 0) AS jitter_ms, coalesce((q->>'rtt_ms')::float, 0) AS rtt_ms
        FROM (SELECT *, line_quality AS q FROM call WHERE org_id = :org_id AND started_at >= :since
            AND line_quality IS NOT NULL) call
        LEFT JOIN person ON person.org_id = call.org_id AND person.id = call.agent_id
        LEFT JOIN region ON region.org_id = person.org_id AND region.id = person.region_id
        LEFT JOIN device ON device.org_id = call.org_id AND device.id = call.device_id
    ) measured WHERE lost + received >= {enough} AND mos BETWEEN 1 AND 5
    GROUP BY {names} ORDER BY count(*) FILTER (WHERE mos < {fair})::float / count(*) DESC, count(*) DESC, {names}
"""


class LineRow(Frozen, frozen=True, kw_only=True):
    """Calls of one group.

    Attributes:
        group: names in the order that was asked for. calls: with enough packets to say something.
        poor: of them, below `FAIR_MOS`. mos: median. worst: exceeded by 95 % of them.
        rtt_ms: None where nobody measured it.
    """

    group: tuple[str, ...]
    calls: int
    poor: int
    mos: float
    worst: float
    lost_percent: float
    jitter_ms: float
    rtt_ms: float | None


def summary(work: Work, by: tuple[str, ...], since: datetime) -> list[LineRow]:
    """The worst groups first. `by`: of `GROUPS`, not empty."""
    names = ", ".join(f"g{n}" for n in range(len(by)))
    columns = ", ".join(f"{GROUPS[name]} AS g{n}" for n, name in enumerate(by))
    query = _QUERY.format(names=names, columns=columns, fair=FAIR_MOS, enough=ENOUGH_PACKETS)
    rows = work.connection.execute(text(query), {"org_id": work.org_id, "since": since}).all()
    return [_row(row, len(by)) for row in rows]


def _row(row: Any, names: int) -> LineRow:
    return LineRow(
        group=tuple(row[:names]), calls=row.calls, poor=row.poor, mos=round(row.mos, 2), worst=round(row.worst, 2),
        lost_percent=round(float(row.lost_percent or 0), 2), jitter_ms=round(row.jitter_ms, 1),
        rtt_ms=None if row.rtt_ms is None else round(row.rtt_ms, 1),
    )  # fmt: skip
