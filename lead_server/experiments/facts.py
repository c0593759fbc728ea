"""The facts that an experiment's figures are counted from, each call once; set-based, read when somebody looks.

Groups are the arms as they were drawn (`of_experiment`) or the versions that spoke (`of_versions`). A call belongs to an
experiment when its lead was drawn for it, it began no earlier than the call of the draw and before the experiment's end,
in the experiment's campaigns, and not with another script (a follow-up visit after the sale is no second contact).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import text

from domain.experiments.assignment import variant_name
from domain.experiments.definition import Experiment
from domain.experiments.effect import IMPRESSIONS
from lead_server.work import Work

#: who is in which group, and the calls that count: made once for a page, gone with its transaction
_TABLES = """
DROP TABLE IF EXISTS pg_temp.counted, pg_temp.drawn;
CREATE TEMP TABLE drawn ON COMMIT DROP AS {drawn};
CREATE TEMP TABLE counted ON COMMIT DROP AS
    SELECT d.grp, d.agent_id AS drawn_by, c.id, c.lead_id, c.started_at, c.ended_at, c.received_at, c.category,
           c.disposition, c.talk_s, c.answered_at, c.campaign_id, r.script, r.version, r.variant, r.path, r.exit_step
    FROM drawn d
    JOIN call c ON c.org_id = :org AND c.lead_id = d.lead_id AND c.started_at >= d.since
    LEFT JOIN script_run r ON r.org_id = c.org_id AND r.call_id = c.id
    WHERE {where};
ANALYZE drawn;
ANALYZE counted;
"""
_OF_EXPERIMENT = """SELECT arm AS grp, lead_id, agent_id, since FROM experiment_assignment
    WHERE org_id = :org AND experiment = :experiment"""
#: by version: a lead belongs to the version of its first run in the time
_OF_VERSIONS = """SELECT DISTINCT ON (c.lead_id) 'v' || r.version AS grp, c.lead_id, c.agent_id, c.started_at AS since
    FROM call c JOIN script_run r ON r.org_id = c.org_id AND r.call_id = c.id
    WHERE c.org_id = :org AND r.script = :script AND c.lead_id IS NOT NULL AND c.started_at >= :begin
    ORDER BY c.lead_id, c.started_at, c.id"""


class CallFact(NamedTuple):
    """One call. `variant`: what was really spoken; `touched`: it came to a step that some arm changes."""

    group: str
    drawn_by: str
    lead_id: str
    started_at: datetime
    category: str
    disposition: str
    campaign_id: str
    talk_s: int
    answered: bool
    variant: str
    touched: bool
    wrap_s: float


@dataclass
class Facts:
    """Everything that is counted.

    Attributes:
        leads: group -> leads of it. steps: (group, step) -> runs, runs that ended there, median seconds.
        runs: group -> script runs. complaints, deals …: group -> what the guard-rails look at.
    """

    leads: dict[str, int] = field(default_factory=dict)
    calls: list[CallFact] = field(default_factory=list)
    steps: dict[tuple[str, str], tuple[int, int, float]] = field(default_factory=dict)
    runs: dict[str, int] = field(default_factory=dict)
    complaints: dict[str, int] = field(default_factory=dict)
    evaluations: dict[str, tuple[int, int]] = field(default_factory=dict)
    deals: dict[str, tuple[int, int]] = field(default_factory=dict)
    impressions: dict[str, tuple[int, float, float]] = field(default_factory=dict)
    overridden: dict[str, int] = field(default_factory=dict)


class Reader:
    """Reads the facts of one question; one at a time in a transaction."""

    def __init__(self, work: Work, drawn: str, where: str, values: dict[str, Any]) -> None:
        self._work = work
        self._values = {"org": work.org_id, **values}
        for statement in _TABLES.format(drawn=drawn, where=where).split(";\n"):
            if statement.strip():
                work.connection.execute(text(statement), self._given(statement, {}))

    def read(self, changed: Sequence[str]) -> Facts:
        """`changed`: ids of the steps that arms speak otherwise."""
        facts = Facts()
        facts.leads = {r.grp: r.n for r in self._run("SELECT grp, count(*) AS n FROM drawn GROUP BY grp")}
        facts.calls = [self._call(row) for row in self._run(_CALL_ROWS, changed=list(changed))]
        for row in self._run(_STEPS):
            facts.steps[(row.grp, row.step)] = (row.reached, row.ended, float(row.median_s))
        facts.runs = {r.grp: r.n for r in self._run(_RUNS)}
        facts.complaints = {r.grp: r.n for r in self._run(_COMPLAINTS)}
        facts.evaluations = {r.grp: (r.failed, r.n) for r in self._run(_EVALUATIONS)}
        facts.deals = {r.grp: (r.cancelled, r.n) for r in self._run(_DEALS)}
        facts.impressions = {
            r.grp: (r.n, float(r.mean or 0), float(r.variance or 0))
            for r in self._run(_IMPRESSIONS, fields=list(IMPRESSIONS))
        }
        return facts

    def late(self, seen_at: datetime) -> tuple[int, datetime | None]:
        """Calls that were over a minute before `seen_at` and arrived after it, and when the oldest of them began."""
        row = self._run(_LATE, seen_at=seen_at)[0]
        return row.n, row.oldest

    def _call(self, row: Any) -> CallFact:
        return CallFact(
            row.grp, str(row.drawn_by), str(row.lead_id), row.started_at, row.category, row.disposition,
            row.campaign_id, row.talk_s, row.answered_at is not None, row.variant or "", bool(row.touched),
            float(row.wrap_s or 0),
        )  # fmt: skip

    def _run(self, query: str, **more: Any) -> Sequence[Any]:
        return self._work.connection.execute(text(query), self._given(query, more)).all()

    def _given(self, query: str, more: dict[str, Any]) -> dict[str, Any]:
        return {name: value for name, value in {**self._values, **more}.items() if f":{name}" in query}


def of_experiment(work: Work, experiment: Experiment) -> Reader:
    """The facts of an experiment."""
    scripts = sorted({experiment.script, *(arm.script for arm in experiment.arms if arm.script)})
    values: dict[str, Any] = {"experiment": experiment.code, "scripts": scripts}
    where = "(r.script IS NULL OR r.script = ANY(:scripts))"
    if experiment.ended_at is not None:
        where += " AND c.started_at < :ended"
        values["ended"] = experiment.ended_at
    if experiment.campaigns:
        where += " AND c.campaign_id = ANY(:campaigns)"
        values["campaigns"] = list(experiment.campaigns)
    return Reader(work, _OF_EXPERIMENT, where, values)


def of_versions(work: Work, script: str, begin: datetime) -> Reader:
    """The facts of a script's versions since a moment, as they were spoken."""
    where = "(r.script IS NULL OR r.script = :script)"
    return Reader(work, _OF_VERSIONS, where, {"script": script, "begin": begin})


def overrides(work: Work, experiment: Experiment, limit: int = 50) -> tuple[list[Any], dict[str, int]]:
    """The newest overrides with names, and leads that were overridden by the arm that was drawn."""
    values = {"org": work.org_id, "experiment": experiment.code}
    rows = work.connection.execute(text(_OVERRIDES), {**values, "most": limit}).all()
    counts = work.connection.execute(text(_OVERRIDDEN), values).all()
    return list(rows), {row.arm: row.n for row in counts}


def variants_of(experiment: Experiment) -> dict[str, str]:
    """Arm -> the name under which its runs stand."""
    return {arm.code: variant_name(experiment.code, arm.code) for arm in experiment.arms}


_CALL_ROWS = """
SELECT c.grp, c.drawn_by, c.lead_id, c.started_at, c.category, c.disposition, c.campaign_id, c.talk_s, c.answered_at,
       c.variant, w.wrap_s, EXISTS (
    SELECT 1 FROM jsonb_array_elements(coalesce(c.path, '[]')) v WHERE v->>'step' = ANY(:changed)
) AS touched
FROM counted c
LEFT JOIN (
    SELECT s.call_id, sum(extract(epoch FROM s.ended_at - s.began_at)) AS wrap_s FROM agent_stay s
    WHERE s.org_id = :org AND s.state = 'wrap_up' AND s.call_id IS NOT NULL
      AND s.began_at >= (SELECT min(since) FROM drawn)
    GROUP BY s.call_id
) w ON w.call_id = c.id
ORDER BY c.started_at, c.id
"""
_STEPS = """
WITH visits AS (
    SELECT c.grp, c.id, v->>'step' AS step, sum(coalesce((v->>'seconds')::float, 0)) AS seconds,
           bool_or(v->>'step' = c.exit_step) AS ended
    FROM counted c CROSS JOIN LATERAL jsonb_array_elements(c.path) v
    WHERE c.path IS NOT NULL AND c.answered_at IS NOT NULL
    GROUP BY 1, 2, 3
)
SELECT grp, step, count(*) AS reached, count(*) FILTER (WHERE ended) AS ended,
       percentile_cont(0.5) WITHIN GROUP (ORDER BY seconds) AS median_s
FROM visits GROUP BY grp, step
"""
_RUNS = (
    "SELECT grp, count(*) AS n FROM counted WHERE path IS NOT NULL AND answered_at IS NOT NULL GROUP BY grp"
)
_COMPLAINTS = """
SELECT d.grp, count(DISTINCT d.lead_id) AS n FROM drawn d
WHERE EXISTS (SELECT 1 FROM work_item w WHERE w.org_id = :org AND w.lead_id = d.lead_id AND w.kind = 'complaint'
              AND w.created_at >= d.since)
   OR EXISTS (SELECT 1 FROM ticket t WHERE t.org_id = :org AND t.lead_id = d.lead_id AND t.opened_at >= d.since)
GROUP BY d.grp
"""
_EVALUATIONS = """
SELECT c.grp, count(*) AS n, count(*) FILTER (WHERE jsonb_array_length(coalesce(e.score->'failed', '[]')) > 0) AS failed
FROM counted c JOIN evaluation e ON e.org_id = :org AND e.call_id = c.id
WHERE e.state <> 'draft' GROUP BY c.grp
"""
_DEALS = """
SELECT d.grp, count(*) AS n, count(*) FILTER (WHERE x.state = 'cancelled') AS cancelled
FROM drawn d JOIN deal x ON x.org_id = :org AND x.lead_id = d.lead_id AND x.at >= d.since
GROUP BY d.grp
"""
_IMPRESSIONS = """
SELECT d.grp, count(*) AS n, avg((a.value #>> '{}')::float) AS mean, var_samp((a.value #>> '{}')::float) AS variance
FROM drawn d JOIN call c ON c.org_id = :org AND c.lead_id = d.lead_id AND c.started_at >= d.since
JOIN answer a ON a.org_id = c.org_id AND a.call_id = c.id
WHERE a.field = ANY(:fields) AND (a.value #>> '{}') ~ '^[0-9]{1,2}([.][0-9]{1,3})?$'
GROUP BY d.grp
"""
_LATE = """
SELECT count(*) AS n, min(started_at) AS oldest FROM counted
WHERE received_at > :seen_at AND coalesce(ended_at, started_at) < CAST(:seen_at AS timestamptz) - interval '1 minute'
"""
_OVERRIDES = """
SELECT o.at, o.arm, o.reason, coalesce(p.name, '') AS name FROM experiment_override o
LEFT JOIN person p ON p.org_id = o.org_id AND p.id = o.agent_id
WHERE o.org_id = :org AND o.experiment = :experiment ORDER BY o.at DESC, o.id LIMIT :most
"""
_OVERRIDDEN = """
SELECT a.arm, count(DISTINCT o.lead_id) AS n FROM experiment_override o
JOIN experiment_assignment a ON a.org_id = o.org_id AND a.experiment = o.experiment AND a.lead_id = o.lead_id
WHERE o.org_id = :org AND o.experiment = :experiment GROUP BY a.arm
"""
