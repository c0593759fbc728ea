"""The pages' figures as they travel. Scores are percent; shares 0-1; an end that cannot be told is None."""

from __future__ import annotations

from datetime import date, datetime

from domain.leads import Frozen


class ScoreFigure(Frozen, frozen=True, kw_only=True):
    """A mean of final scores over calls drawn by chance, with its 95 % interval.

    Attributes:
        n: evaluations. low, high: None with fewer than two. population: calls that could have been drawn.
    """

    n: int = 0
    mean: float | None = None
    low: float | None = None
    high: float | None = None
    population: int | None = None


class RateFigure(Frozen, frozen=True, kw_only=True):
    """`hits` of `n`, with Wilson's interval; 0 to 1 without any."""

    hits: int = 0
    n: int = 0
    rate: float = 0.0
    low: float = 0.0
    high: float = 1.0


class TrendPoint(Frozen, frozen=True, kw_only=True):
    """One month."""

    month: date
    score: ScoreFigure


class QuestionFigure(Frozen, frozen=True, kw_only=True):
    """One question over evaluations.

    Attributes:
        percent: mean of what was earned. n: answers that count. na, fails: how many. lost: points of the final score that
            it costs an evaluation on average, by its weight.
    """

    form: str
    form_version: int
    question: str
    n: int = 0
    percent: float | None = None
    na: int = 0
    fails: int = 0
    lost: float = 0.0


class Evidence(Frozen, frozen=True, kw_only=True):
    """A place to hear: where a question cost points."""

    evaluation_id: str
    call_id: str
    recording_id: str
    start_ms: int
    end_ms: int
    comment: str = ""
    at: datetime


class Practise(Frozen, frozen=True, kw_only=True):
    """What costs her most, with the places to hear."""

    figure: QuestionFigure
    evidence: tuple[Evidence, ...] = ()


class MyQuality(Frozen, frozen=True, kw_only=True):
    """`GET /v1/quality/mine`: the agent's own page. Only calls drawn by chance are averaged (`risky`: the others)."""

    at: datetime
    since: datetime
    score: ScoreFigure = ScoreFigure()
    passed: RateFigure = RateFigure()
    trend: tuple[TrendPoint, ...] = ()
    questions: tuple[QuestionFigure, ...] = ()
    practise: tuple[Practise, ...] = ()
    risky: int = 0
    appeals: int = 0
    upheld: int = 0


class AgentFigure(Frozen, frozen=True, kw_only=True):
    """One agent on the team's page.

    Attributes:
        tier: agents of one tier cannot be told apart; 1 is the best; 0: fewer than two evaluations say nothing.
        unread: released and not acknowledged. alarms: red lines.
    """

    agent_id: str
    agent: str
    team: str = ""
    score: ScoreFigure = ScoreFigure()
    tier: int = 0
    passed: RateFigure = RateFigure()
    fails: int = 0
    unread: int = 0
    appeals: int = 0
    upheld: int = 0
    alarms: int = 0


class CauseFigure(Frozen, frozen=True, kw_only=True):
    """How often a root cause was named, by question."""

    form: str
    form_version: int
    cause: str
    n: int
    questions: dict[str, int] = {}


class TeamQuality(Frozen, frozen=True, kw_only=True):
    """`GET /v1/quality/team`."""

    at: datetime
    since: datetime
    until: datetime
    score: ScoreFigure = ScoreFigure()
    agents: tuple[AgentFigure, ...] = ()
    tiers: int = 0
    questions: tuple[QuestionFigure, ...] = ()
    causes: tuple[CauseFigure, ...] = ()


class CoverageRow(Frozen, frozen=True, kw_only=True):
    """Who was heard: calls with a recording, and how many of them were judged."""

    id: str
    name: str
    region: str = ""
    calls: int = 0
    measured: int = 0
    risky: int = 0


class AnalystOutput(Frozen, frozen=True, kw_only=True):
    """One analyst.

    Attributes:
        leniency: points above others on the same calls (`calls` of them), with limits of agreement.
        skipped: calls given back. open: picks that wait for her.
    """

    analyst_id: str
    analyst: str
    judged: int = 0
    seconds: int = 0
    mean: float | None = None
    skipped: int = 0
    open: int = 0
    leniency: float | None = None
    low: float | None = None
    high: float | None = None
    calls: int = 0


class Deadline(Frozen, frozen=True, kw_only=True):
    """Something with a date: a correction, an appeal, a calibration."""

    kind: str
    who: str
    due_at: datetime
    agent: str = ""
    evaluation_id: str = ""
    overdue: bool = False


class AlarmRow(Frozen, frozen=True, kw_only=True):
    """A red line."""

    at: datetime
    alarm: str
    agent: str
    analyst: str = ""
    evaluation_id: str = ""
    call_id: str = ""
    form: str = ""
    form_version: int = 1
    question: str = ""


class Backlog(Frozen, frozen=True, kw_only=True):
    """Picks that wait: how many of which age, and since when the oldest."""

    open: int = 0
    day: int = 0
    three_days: int = 0
    older: int = 0
    oldest_at: datetime | None = None
    approvals: int = 0
    unread: int = 0


class DayReport(Frozen, frozen=True, kw_only=True):
    """`GET /v1/quality/report`: what a QA lead looks at, for days from `since` until `until` (excluded)."""

    at: datetime
    since: datetime
    until: datetime
    agents: tuple[CoverageRow, ...] = ()
    regions: tuple[CoverageRow, ...] = ()
    backlog: Backlog = Backlog()
    analysts: tuple[AnalystOutput, ...] = ()
    deadlines: tuple[Deadline, ...] = ()
    alarms: tuple[AlarmRow, ...] = ()
    score: ScoreFigure = ScoreFigure()
    judged: int = 0
    released: int = 0
    acknowledged: int = 0
    appealed: int = 0


class AccessRow(Frozen, frozen=True, kw_only=True):
    """Who heard, read or exported what. `what`: recording, evaluation, call, calibration, quality_export."""

    at: datetime
    person: str
    action: str
    what: str
    id: str = ""
    agent: str = ""
    call_at: datetime | None = None
    rows: int = 0


class AccessPage(Frozen, frozen=True, kw_only=True):
    """`GET /v1/quality/access`."""

    rows: tuple[AccessRow, ...] = ()
    after: str = ""
