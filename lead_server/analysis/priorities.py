"""Whose words are written down first: calls that were drawn by chance, then those at risk, then sold ones, then the rest."""

from __future__ import annotations

from sqlalchemy import Connection, text

MEASUREMENT, RISK, SOLD, REST = 10, 20, 30, 50

#: Only what waits in the queue of speech and stands at another place than it should.
_RANK = text("""
UPDATE analysis_stage AS stage SET priority = wanted.priority
FROM (
    SELECT waiting.recording_id,
           CASE WHEN bool_or(pick.kind = 'measurement' AND pick.state = 'open') THEN :measurement
                WHEN bool_or(pick.state = 'open') THEN :risk
                WHEN bool_or(made.category = 'sale') THEN :sold
                ELSE :rest END AS priority
    FROM analysis_stage AS waiting
    JOIN recording ON recording.org_id = waiting.org_id AND recording.id = waiting.recording_id
    LEFT JOIN call AS made ON made.org_id = recording.org_id AND made.id = recording.call_id
    LEFT JOIN quality_pick AS pick ON pick.org_id = recording.org_id AND pick.call_id = recording.call_id
    WHERE waiting.org_id = :org AND waiting.queue = 'speech' AND waiting.state = 'waiting'
    GROUP BY waiting.recording_id
) AS wanted
WHERE stage.org_id = :org AND stage.recording_id = wanted.recording_id AND stage.queue = 'speech'
  AND stage.state = 'waiting' AND stage.priority <> wanted.priority
""")


def rank(connection: Connection, org_id: str) -> int:
    """Put what waits where it belongs now; how many changed their place."""
    given = {"org": org_id, "measurement": MEASUREMENT, "risk": RISK, "sold": SOLD, "rest": REST}
    return int(connection.execute(_RANK, given).rowcount)
