"""The agent's overview: her mean with what it can say, month by month, what to practise with the places to hear."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QWidget

from agent_app.errors import sentence_of
from agent_app.performance import words
from agent_app.quality.words import question_title
from agent_app.quality_report.interval_view import IntervalRow, IntervalRows
from agent_app.widgets import times
from agent_app.widgets.buttons import KeyButton
from agent_app.widgets.empty import EmptyState
from agent_app.widgets.flow import FlowLayout
from agent_app.widgets.look import sized
from agent_app.widgets.panel import Panel, clear, column, label, row
from domain.quality_report.model import Evidence, MyQuality, Practise
from domain.scorecards import Form, walk_questions


class Overview(Panel):
    """Signals: `place_chosen(evaluation_id, ms)`: go there and play. `forms`: (code, version) -> form, for titles."""

    place_chosen = Signal(str, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("surface", parent)
        self.forms: Callable[[str, int], Form | None] = lambda code, version: None
        self._figures: MyQuality | None = None
        self._error: Exception | None = None
        self.stack, self.empty = QStackedWidget(self), EmptyState("score", self)
        page = QWidget(self)
        self.stack.addWidget(self.empty)
        self.stack.addWidget(page)
        column(self).addWidget(self.stack)
        self.area = QScrollArea(page)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        column(page, margins=(16, 12, 8, 8)).addWidget(self.area)
        inner = Panel("scrolled")
        lines = column(inner, margins=(0, 0, 12, 8), gap=8)
        head = row(gap=12)
        self.score, self.said, self.more = label(), label("strong", wrap=True), label("muted", wrap=True)
        self.score.setFont(sized(20, bold=True, figures=True))
        head.addWidget(self.score)
        about = column(gap=2)
        about.addWidget(self.said)
        about.addWidget(self.more)
        head.addLayout(about, 1)
        lines.addLayout(head)
        self.titles = {name: label("section") for name in ("trend", "practise", "questions")}
        self.trend, self.questions = IntervalRows(left=120), IntervalRows(left=300, note=130)
        self._practise = column(gap=6)
        for name, part in (("trend", self.trend), ("practise", None), ("questions", self.questions)):
            lines.addWidget(self.titles[name])
            if part is not None:
                lines.addWidget(part)
            else:
                lines.addLayout(self._practise)
        lines.addStretch(1)
        self.area.setWidget(inner)
        self.retranslate()

    def show_figures(self, figures: MyQuality) -> None:
        self._figures, self._error = figures, None
        self.retranslate()

    def show_problem(self, error: Exception) -> None:
        """The server is away: older figures stay with their age."""
        self._error = error
        self.retranslate()

    def words(self) -> str:
        """“84.2 (78.1–90.3)” for the list; "" before figures are there."""
        return words.score_words(self._figures.score) if self._figures and self._figures.score.n else ""

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Overview of my scores"))
        self.area.setAccessibleName(self.tr("Overview of my scores"))
        self.titles["trend"].setText(self.tr("Month by month"))
        self.titles["practise"].setText(self.tr("What to practise"))
        self.titles["questions"].setText(self.tr("Question by question"))
        figures = self._figures
        if figures is None:
            if self._error is not None:
                self.empty.put(self.tr("The overview needs the server"), sentence_of(self._error))
            else:
                self.empty.put(self.tr("Reading your figures…"))
        elif not figures.score.n:
            self.empty.put(
                self.tr("No call of yours was drawn by chance yet"),
                self.tr("Only those make a mean. What was judged for another reason stands in the list."),
            )
        shown = figures is not None and figures.score.n > 0
        self.stack.setCurrentIndex(1 if shown else 0)
        if shown and figures is not None:
            self._fill(figures)

    def _fill(self, figures: MyQuality) -> None:
        score = figures.score
        self.score.setText(words.one_decimal(score.mean))
        self.score.setAccessibleName(self.tr("Mean {score}").format(score=self.score.text()))
        if score.low is None or score.high is None:
            self.said.setText(self.tr("One call alone says little: there is no interval yet."))
        else:
            self.said.setText(
                self.tr("With these calls your real level lies between {low} and {high} (95 %).").format(
                    low=words.one_decimal(score.low), high=words.one_decimal(score.high)
                )
            )
        more = [
            words.calls_words(score), self.tr("passed: {rate}").format(rate=words.rate_words(figures.passed)),
            self.tr("judged for another reason, not averaged: {n}").format(n=figures.risky) if figures.risky else "",
            self.tr("appeals: {n}, changed a score: {upheld}").format(n=figures.appeals, upheld=figures.upheld)
            if figures.appeals
            else "",
            self.tr("as of {when}").format(when=times.when(figures.at)) if self._error is not None else "",
        ]  # fmt: skip
        self.more.setText(" · ".join(filter(None, more)))
        self.trend.put(
            [
                IntervalRow(
                    f"{one.month:%Y-%m}", one.score.mean, one.score.low, one.score.high,
                    f"{words.score_words(one.score)}  {words.calls_words(one.score)}",
                )
                for one in figures.trend
            ],
            self.titles["trend"].text(),
        )  # fmt: skip
        titles = self._titles(figures)
        self.questions.put(
            [
                IntervalRow(
                    titles.get((q.form, q.form_version, q.question), q.question), q.percent,
                    note=f"{words.one_decimal(q.percent)}  " + self.tr("{n} judged").format(n=q.n),
                )
                for q in figures.questions
            ],
            self.titles["questions"].text(),
        )  # fmt: skip
        clear(self._practise)
        for one in figures.practise:
            title = titles.get(
                (one.figure.form, one.figure.form_version, one.figure.question), one.figure.question
            )
            self._practise.addWidget(self._practise_row(one, title))
        if not figures.practise:
            nothing = label("muted", wrap=True)
            nothing.setText(self.tr("Nothing costs you points often. Well done."))
            self._practise.addWidget(nothing)

    def _titles(self, figures: MyQuality) -> dict[tuple[str, int, str], str]:
        found: dict[tuple[str, int, str], str] = {}
        for code, version in {(q.form, q.form_version) for q in figures.questions}:
            form = self.forms(code, version)
            if form is not None:
                found |= {(code, version, q.ref): question_title(q) for q, _ in walk_questions(form)}
        return found

    def _practise_row(self, one: Practise, title: str) -> Panel:
        panel = Panel("row")
        lines = column(panel, margins=(12, 8, 12, 8), gap=4)
        head, name, cost = row(gap=12), label("strong", wrap=True), label("muted")
        name.setText(title)
        cost.setText(
            self.tr("{percent} % of its points; costs {lost} points a call").format(
                percent=words.one_decimal(one.figure.percent), lost=words.one_decimal(one.figure.lost)
            )
        )
        head.addWidget(name, 1)
        head.addWidget(cost)
        lines.addLayout(head)
        if one.evidence:
            holder = QWidget()
            flow = FlowLayout(holder)
            for place in one.evidence:
                flow.addWidget(self._place(place, title))
            lines.addWidget(holder)
        return panel

    def _place(self, place: Evidence, title: str) -> KeyButton:
        button = KeyButton("plain", "play")
        at = times.length(place.start_ms / 1000)
        day = times.day(place.at)
        button.put(
            self.tr("Hear {time}, {day}").format(time=at, day=day),
            name=self.tr("Hear {time}, {day}: {question}").format(time=at, day=day, question=title),
            hint=place.comment,
        )
        button.clicked.connect(lambda *_c: self.place_chosen.emit(place.evaluation_id, place.start_ms))
        return button
