"""The team's page: agents with their intervals, in groups that can be told apart; questions; root causes."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from agent_app.quality_report import words
from agent_app.quality_report.interval_view import IntervalRows
from agent_app.quality_report.page import FiguresPage
from agent_app.quality_report.service import ReportService
from agent_app.quality_report.wiring import wired
from agent_app.runner import Runner
from agent_app.services import Services
from agent_app.shell.actions import Acts
from agent_app.widgets.panel import label
from domain.quality_report.model import TeamQuality


class TeamPage(FiguresPage[TeamQuality]):
    """Only calls drawn by chance are averaged."""

    def __init__(
        self,
        acts: Acts,
        say: Callable[..., None],
        background: Runner,
        reports: ReportService,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(acts, say, background, reports.team, ("month", "quarter", "week"), parent)
        self._forms = reports.form
        self.said = label("strong", wrap=True)
        self.lines.addWidget(self.said)
        self.intervals = IntervalRows(left=180, note=230)
        self.lines.addWidget(self.intervals)
        self.agents_title, self.agents = self.section(), self.table()
        self.questions_title, self.questions = self.section(), self.table()
        self.causes_title, self.causes = self.section(), self.table()
        self.lines.addStretch(1)
        self.retranslate()

    def _names(self) -> tuple[str, str]:
        return self.tr("Team"), self.tr("Scores of the team")

    def _fill(self, figures: TeamQuality) -> None:
        self.said.setText(words.tier_words(figures))
        self.intervals.put(words.agent_rows(figures), self.tr("Scores of the team"))
        agents, questions, causes = self._tables(figures)
        self.agents_title.setText(self.tr("By agent"))
        self.agents.put(agents[0], agents[1:], name=self.agents_title.text())
        self.questions_title.setText(self.tr("By question: what costs most comes first"))
        self.questions.put(questions[0], questions[1:], name=self.questions_title.text())
        self.causes_title.setText(self.tr("By root cause"))
        for widget in (self.causes_title, self.causes):
            widget.setVisible(len(causes) > 1)
        self.causes.put(causes[0], causes[1:], figures=3, stretch=-1, name=self.causes_title.text())

    def _tables(self, figures: TeamQuality) -> tuple[list[words.Line], list[words.Line], list[words.Line]]:
        titles = words.titles(figures.questions, self._forms)
        agents = [words.agent_head(), *(words.agent_line(one) for one in figures.agents)]
        questions = [words.question_head()]
        for one in figures.questions:
            title = titles.get((one.form, one.form_version, one.question), one.question)
            questions.append(words.question_line(one, title))
        head = (self.tr("Root cause"), self.tr("How often"), self.tr("At which questions"))
        return agents, questions, [head, *(words.cause_line(one, self._forms) for one in figures.causes)]

    def _parts(self, figures: TeamQuality) -> list[str | list[words.Line]]:
        return [words.tier_words(figures), *self._tables(figures)]


def open_team_page(services: Services, background: Runner, acts: Acts, say: Callable[..., None]) -> TeamPage:
    """Build the page and make every connection it needs."""
    assert services.reports is not None
    return wired(TeamPage(acts, say, background, services.reports), acts)
