"""What a plan drew, period by period, and what it would draw: who could have been drawn, and with which chance."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from PySide6.QtWidgets import QComboBox, QScrollArea, QWidget

from agent_app.plans import words
from agent_app.widgets.figure_table import FigureTable
from agent_app.widgets.panel import Panel, column, label
from domain.standing_plans import DrawReport


class DrawPanel(Panel):
    """A choice of draws, the agents of the chosen one, and how its work is shared."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("column", parent)
        self._trial: DrawReport | None = None
        self._draws: tuple[DrawReport, ...] = ()
        self.heading, self.choice = label("section", self), QComboBox(self)
        self.summary, self.none = label("muted", self, wrap=True), label("muted", self, wrap=True)
        self.agents, self.shares = FigureTable(self), FigureTable(self)
        self.proof = label("muted", self, wrap=True)
        inside = Panel("plain")
        lines = column(inside, margins=(12, 10, 12, 12), gap=8)
        for widget in (
            self.heading, self.choice, self.none, self.summary, self.agents, self.shares, self.proof,
        ):  # fmt: skip
            lines.addWidget(widget)
        lines.addStretch(1)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setWidget(inside)
        column(self, gap=0).addWidget(area)
        self.choice.currentIndexChanged.connect(self._draw)
        self.retranslate()

    def show_trial(self, report: DrawReport | None) -> None:
        self._trial = report
        self._fill()

    def show_draws(self, draws: Sequence[DrawReport]) -> None:
        self._draws = tuple(draws)
        self._fill()

    def retranslate(self) -> None:
        self.heading.setText(self.tr("What it draws"))
        self.choice.setAccessibleName(self.tr("Which draw"))
        self.none.setText(self.tr("Nothing was drawn yet. Try shows what the last whole period would bring."))
        self._fill()

    def _fill(self) -> None:
        every = self._every()
        self.choice.blockSignals(True)
        self.choice.clear()
        for report in every:
            text = report.period
            self.choice.addItem(
                self.tr("{period}: a trial").format(period=text) if report is self._trial else text
            )
        self.choice.setCurrentIndex(0 if every else -1)
        self.choice.blockSignals(False)
        self._draw()

    def _draw(self) -> None:
        every, place = self._every(), self.choice.currentIndex()
        report = every[place] if 0 <= place < len(every) else None
        self.none.setVisible(report is None)
        for widget in (self.choice, self.summary, self.agents, self.shares, self.proof):
            widget.setVisible(report is not None)
        if report is None:
            return
        drawn = sum(one.drawn for one in report.agents)
        said = self.tr("%n call(s) could be drawn", "", report.there) + ", "
        said += self.tr("%n drawn", "", drawn) + "."
        if report is not self._trial:
            said += " " + words.how_far(report) + "."
        self.summary.setText(said)
        head = (self.tr("Agent"), self.tr("Drawn of"), self.tr("Chance"))
        rows = [(one.agent, f"{one.drawn} / {one.there}", _chance(one.chance)) for one in report.agents]
        self.agents.put(head, rows, name=self.tr("Agents"))
        shares = [(name, str(n)) for name, n in report.shares]
        self.shares.put((self.tr("Who hears them"), self.tr("Calls")), shares, name=self.tr("Who hears them"))
        self.shares.setVisible(bool(shares))
        self.proof.setVisible(bool(report.seed))
        self.proof.setText(
            self.tr("Whoever doubts it draws again: seed {seed}, calls {digest}.").format(
                seed=report.seed[:12], digest=report.digest[:12]
            )
        )

    def _every(self) -> tuple[DrawReport, ...]:
        return ((self._trial,) if self._trial is not None else ()) + self._draws


def _chance(exact: str) -> str:
    """“7 %”, or a dash where no chance is known; the exact one stands beside it, so many of so many."""
    return f"{round(float(Fraction(exact)) * 100)} %" if exact else "–"
