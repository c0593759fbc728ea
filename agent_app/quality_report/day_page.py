"""The QA lead's page, and the day's report: coverage, backlog, output and leniency, deadlines, red lines."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from agent_app.quality_report import words
from agent_app.quality_report.page import FiguresPage
from agent_app.quality_report.service import ReportService
from agent_app.quality_report.wiring import wired
from agent_app.runner import Runner
from agent_app.services import Services
from agent_app.shell.actions import Acts
from agent_app.widgets.panel import label
from domain.quality_report.model import DayReport


class DayPage(FiguresPage[DayReport]):
    """What is overdue stands first."""

    def __init__(
        self,
        acts: Acts,
        say: Callable[..., None],
        background: Runner,
        reports: ReportService,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            acts, say, background, reports.report, ("today", "yesterday", "week", "month"), parent
        )
        self._forms = reports.form
        self.counts, self.backlog = label("strong", wrap=True), label("", wrap=True)
        self.lines.addWidget(self.counts)
        self.lines.addWidget(self.backlog)
        self.parts = {
            name: (self.section(), self.table())
            for name in ("alarms", "deadlines", "analysts", "regions", "agents")
        }
        self.lines.addStretch(1)
        self.retranslate()

    def _names(self) -> tuple[str, str]:
        return self.tr("QA report"), self.tr("QA report")

    def _titles(self) -> dict[str, str]:
        return {
            "alarms": self.tr("Red lines"), "deadlines": self.tr("Overdue, or due within two days"),
            "analysts": self.tr("Analysts: output and leniency"), "regions": self.tr("Coverage by region"),
            "agents": self.tr("Coverage by agent"),
        }  # fmt: skip

    def _fill(self, figures: DayReport) -> None:
        self.counts.setText(words.counts_words(figures))
        self.backlog.setText(words.backlog_words(figures))
        tables, said = self._tables(figures), self._titles()
        for name, (title, table) in self.parts.items():
            head, *rows = tables[name]
            title.setText(said[name])
            marked = (
                [n for n, one in enumerate(figures.deadlines) if one.overdue] if name == "deadlines" else ()
            )
            if name == "alarms":
                marked = list(range(len(rows)))
            words_only = name in ("alarms", "deadlines")
            figures_from = len(head) if words_only else 2 if name == "agents" else 1
            table.put(
                head,
                rows,
                figures=figures_from,
                stretch=-1 if words_only else 0,
                marked=marked,
                name=said[name],
            )
            for widget in (title, table):
                widget.setVisible(bool(rows))

    def _tables(self, figures: DayReport) -> dict[str, list[words.Line]]:
        regions = [words.coverage_head()[1:], *(words.coverage_line(one)[1:] for one in figures.regions)]
        return {
            "alarms": [words.alarm_head(), *words.alarm_lines(figures, self._forms)],
            "deadlines": [words.deadline_head(), *(words.deadline_line(one) for one in figures.deadlines)],
            "analysts": [words.analyst_head(), *(words.analyst_line(one) for one in figures.analysts)],
            "regions": regions,
            "agents": [words.coverage_head(), *(words.coverage_line(one) for one in figures.agents)],
        }  # fmt: skip

    def _parts(self, figures: DayReport) -> list[str | list[words.Line]]:
        said, found = self._titles(), self._tables(figures)
        parts: list[str | list[words.Line]] = [words.counts_words(figures), words.backlog_words(figures)]
        for name, lines in found.items():
            if len(lines) > 1:
                parts += [said[name], lines]
        return parts


def open_day_page(services: Services, background: Runner, acts: Acts, say: Callable[..., None]) -> DayPage:
    """Build the page and make every connection it needs."""
    assert services.reports is not None
    return wired(DayPage(acts, say, background, services.reports), acts)
