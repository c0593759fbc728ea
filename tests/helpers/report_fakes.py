"""Pages of figures by hand: a team of five, a QA lead's day, an audit trail."""

# ruff: noqa: E501 - sample data reads better on one line

from __future__ import annotations

from datetime import timedelta

from agent_app.quality_report.service import Period
from domain.quality_report.figures import rate_figure, score_figure, tiers
from domain.quality_report.model import (
    AccessPage,
    AccessRow,
    AgentFigure,
    AlarmRow,
    AnalystOutput,
    Backlog,
    CauseFigure,
    CoverageRow,
    DayReport,
    Deadline,
    QuestionFigure,
    ScoreFigure,
    TeamQuality,
)
from domain.scorecards import Form
from tests.helpers.desk_fakes import NOW
from tests.helpers.quality_fakes import FORM


def question(ref: str, percent: float, lost: float, **more: int) -> QuestionFigure:
    return QuestionFigure(
        form=FORM.code, form_version=FORM.version, question=ref, n=42, percent=percent, lost=lost, **more
    )


def a_team(apart: bool = True) -> TeamQuality:
    """Two groups that lie apart, or one; one agent of whom too little is known."""
    ends = {
        "Bo Larsen": (88.0, 94.0),
        "Lucía Gómez": (86.0, 95.0),
        "李娜 Li Na": (84.5, 92.0),
        "周杰 Zhou Jie": (61.0, 74.0),
    }
    if not apart:
        ends["周杰 Zhou Jie"] = (70.0, 86.0)
    scores = {
        name: ScoreFigure(n=12, mean=(low + high) / 2, low=low, high=high, population=180)
        for name, (low, high) in ends.items()
    }
    scores["Ana María de la Fuente Iglesias"] = score_figure([100.0])
    found = tiers(scores)
    agents = [
        AgentFigure(
            agent_id=name, agent=name, score=one, tier=found[name], passed=rate_figure(10 if one.n > 1 else 1, one.n),
            fails=n % 2, unread=n, appeals=n // 2, upheld=n // 3, alarms=int(n == 3),
        )
        for n, (name, one) in enumerate(scores.items())
    ]  # fmt: skip
    agents.sort(key=lambda one: (one.tier == 0, one.tier, one.agent))
    return TeamQuality(
        at=NOW, since=NOW - timedelta(days=30), until=NOW, score=ScoreFigure(n=49, mean=84.0, low=81.0, high=87.0),
        agents=tuple(agents), tiers=max(found.values()),
        questions=(question("price", 64.2, 6.9, na=3), question("recorded", 81.0, 3.1, fails=2), question("calm", 98.0, 0.4)),
        causes=(CauseFigure(form=FORM.code, form_version=FORM.version, cause="haste", n=7, questions={"recorded": 5, "price": 2}),),
    )  # fmt: skip


def a_day() -> DayReport:
    return DayReport(
        at=NOW, since=NOW - timedelta(hours=9), until=NOW, judged=23, released=19, acknowledged=14, appealed=2,
        score=ScoreFigure(n=16, mean=85.2, low=81.0, high=89.4),
        agents=(
            CoverageRow(id="a", name="Bo Larsen", region="North", calls=122, measured=3, risky=1),
            CoverageRow(id="b", name="Lucía Gómez", region="North", calls=98, measured=2),
            CoverageRow(id="c", name="周杰 Zhou Jie", region="South", calls=140),
        ),
        regions=(
            CoverageRow(id="", name="North", region="North", calls=220, measured=5, risky=1),
            CoverageRow(id="", name="South", region="South", calls=140),
        ),
        backlog=Backlog(open=31, day=12, three_days=14, older=5, oldest_at=NOW - timedelta(days=4), approvals=3, unread=11),
        analysts=(
            AnalystOutput(analyst_id="q", analyst="Quinn Abel", judged=14, seconds=6_300, mean=82.4, open=12, leniency=-3.1,
                          low=-12.0, high=5.8, calls=9),
            AnalystOutput(analyst_id="n", analyst="Nora Vidal", judged=9, seconds=3_900, mean=88.9, skipped=2, open=19,
                          leniency=4.4, low=-6.2, high=15.0, calls=9),
        ),
        deadlines=(
            Deadline(kind="correct", who="Quinn Abel", due_at=NOW - timedelta(hours=3), agent="周杰 Zhou Jie", overdue=True),
            Deadline(kind="appeal", who="", due_at=NOW + timedelta(hours=20), agent="Bo Larsen"),
        ),
        alarms=(
            AlarmRow(at=NOW - timedelta(hours=2), alarm="false_promise", agent="Bo Larsen", analyst="Quinn Abel",
                     form=FORM.code, form_version=FORM.version, question="price"),
        ),
    )  # fmt: skip


def an_access() -> AccessPage:
    return AccessPage(
        rows=(
            AccessRow(at=NOW - timedelta(minutes=5), person="Quinn Abel", action="export", what="quality_export", rows=212),
            AccessRow(at=NOW - timedelta(minutes=40), person="Nora Vidal", action="listen", what="recording",
                      agent="Bo Larsen", call_at=NOW - timedelta(days=1)),
            AccessRow(at=NOW - timedelta(hours=2), person="Mira Chen", action="see", what="evaluation", agent="周杰 Zhou Jie",
                      call_at=NOW - timedelta(days=2)),
        )
    )  # fmt: skip


class FakeReports:
    """`asked`: what was asked for, in order."""

    def __init__(self) -> None:
        self.asked: list[tuple[object, ...]] = []
        self.team_now, self.day_now, self.access_now = a_team(), a_day(), an_access()
        self.error: Exception | None = None
        self.file = b"PK\x03\x04 a workbook"

    def team(self, period: Period) -> TeamQuality:
        return self._told(self.team_now, "team", period)

    def report(self, period: Period) -> DayReport:
        return self._told(self.day_now, "report", period)

    def access(self, period: Period, after: str = "") -> AccessPage:
        return self._told(self.access_now, "access", period)

    def export(self, period: Period, form: str, table: str) -> bytes:
        return self._told(self.file, "export", form, table)

    def form(self, code: str, version: int) -> Form | None:
        return FORM

    def _told(self, found, *asked):  # type: ignore[no-untyped-def]
        self.asked.append(asked)
        if self.error is not None:
            raise self.error
        return found
