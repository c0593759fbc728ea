"""My scores: what was judged, question by question, with the places to hear; then acknowledge."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QStackedWidget,
    QWidget,
)

from agent_app.calls.outcome_titles import titles
from agent_app.errors import sentence_of
from agent_app.performance.presenter import ScoresPresenter
from agent_app.quality import words
from agent_app.quality.player_view import PlayerPanel
from agent_app.quality.waveform import Waveform
from agent_app.shell.actions import Acts
from agent_app.widgets import times
from agent_app.widgets.buttons import KeyButton
from agent_app.widgets.empty import EmptyState
from agent_app.widgets.flow import FlowLayout
from agent_app.widgets.look import sized
from agent_app.widgets.panel import Elided, Panel, clear, column, label, row
from domain.api import Evaluation
from domain.scorecards import Answer, Form, Question, options_of, walk_questions


class ScoresDesk(Panel):
    """Signals: `chosen(evaluation_id)`, `play_requested(ms)`, `acknowledged(comment)`."""

    chosen = Signal(str)
    play_requested = Signal(int)
    acknowledged = Signal(str)

    def __init__(self, acts: Acts, say: Callable[..., None], parent: QWidget | None = None) -> None:
        super().__init__("plain", parent)
        self._acts, self._say = acts, say
        self.presenter: ScoresPresenter | None = None
        self._all: tuple[Evaluation, ...] = ()
        self._evaluation: Evaluation | None = None
        self._form: Form | None = None
        left = Panel("column", self)
        left.setFixedWidth(300)
        self.list = QListWidget(left)
        self.list_title = label("section", left)
        lines = column(left, margins=(0, 10, 0, 0), gap=6)
        head = row(margins=(12, 0, 12, 0))
        head.addWidget(self.list_title)
        lines.addLayout(head)
        lines.addWidget(self.list, 1)
        self.empty, self.page = EmptyState("score", self), Panel("surface", self)
        self.stack = QStackedWidget(self)
        self.stack.addWidget(self.empty)
        self.stack.addWidget(self.page)
        self._build()
        line = row(self, gap=0)
        line.addWidget(left)
        line.addWidget(self.stack, 1)
        self.list.currentRowChanged.connect(self._on_row_changed)
        self.retranslate()

    def _build(self) -> None:
        lines = column(self.page, margins=(16, 12, 16, 10), gap=8)
        head = row(gap=12)
        self.score, self.title = label("", self.page), Elided("heading", self.page)
        self.score.setFont(sized(20, bold=True, figures=True))
        self.figures = Elided("muted", self.page)
        head.addWidget(self.score)
        about = column(gap=2)
        about.addWidget(self.title)
        about.addWidget(self.figures)
        head.addLayout(about, 1)
        self.player = PlayerPanel(self._acts, {"play": "score_play"}, self.page)
        self.comment = label("", self.page, wrap=True)
        self.area = QScrollArea(self.page)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        inner = Panel("scrolled")
        self._rows = column(inner, margins=(0, 0, 8, 0), gap=6)
        self.area.setWidget(inner)
        self.field = QLineEdit(self.page)
        self.button = KeyButton("primary", "done", self.page)
        self.said = label("success", self.page)
        foot = row(gap=8)
        foot.addWidget(self.field, 1)
        foot.addWidget(self.button)
        foot.addWidget(self.said)
        lines.addLayout(head)
        for widget in (self.player, self.comment):
            lines.addWidget(widget)
        lines.addWidget(self.area, 1)
        lines.addLayout(foot)
        self.button.clicked.connect(lambda: self._acts.run("acknowledge"))

    # what `ScoresView` asks

    def show_list(self, evaluations: tuple[Evaluation, ...]) -> None:
        self._all = evaluations
        self.retranslate()

    def show_evaluation(self, evaluation: Evaluation | None, form: Form | None) -> None:
        if evaluation is None or self._evaluation is None or evaluation.id != self._evaluation.id:
            self.field.clear()
            self.player.show_trouble("")
        self._evaluation, self._form = evaluation, form
        self._draw()

    def show_audio(self, audio: bytes, wave: Waveform | None) -> None:
        self.player.load(audio, 0.0, wave)

    def show_audio_problem(self, code: str) -> None:
        self.player.show_trouble(code)

    def show_acknowledged(self) -> None:
        self._say("done", self.tr("Acknowledged."))

    def show_problem(self, error: Exception) -> None:
        self._say("problem", sentence_of(error))

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("My scores"))
        self.list_title.setText(self.tr("Evaluations of my calls"))
        self.list.setAccessibleName(self.list_title.text())
        self.area.setAccessibleName(self.tr("Question by question"))
        self.empty.put(
            self.tr("No evaluation yet"),
            self.tr("When one of your calls was scored, you read and hear it here."),
        )
        self.field.setPlaceholderText(self.tr("What you want to say about it (optional)"))
        self.field.setAccessibleName(self.tr("Comment with the acknowledgement"))
        self.button.put(self.tr("I have read it"), self._acts.hint("acknowledge"))
        self._fill_list()
        self._draw()

    def add_below_list(self, widget: QWidget) -> None:
        """What another part of the desk has to say beside the evaluations."""
        left = self.list.parentWidget()
        below = left.layout() if left is not None else None
        assert below is not None
        below.addWidget(widget)

    def focus_home(self) -> None:
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fill_list(self) -> None:
        self.list.blockSignals(True)
        self.list.clear()
        for evaluation in self._all:
            when = times.day(evaluation.call_started_at or evaluation.submitted_at)
            fresh = "" if evaluation.acknowledged_at else "●  "
            item = QListWidgetItem(
                f"{fresh}{words.score_text(evaluation.score.final)}   {when}   {evaluation.lead}"
            )
            item.setData(Qt.ItemDataRole.UserRole, evaluation.id)
            item.setSizeHint(QSize(0, 34))
            state = self.tr("new") if not evaluation.acknowledged_at else self.tr("acknowledged")
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{item.text()}, {state}")
            self.list.addItem(item)
            if self._evaluation is not None and evaluation.id == self._evaluation.id:
                self.list.setCurrentItem(item)
        self.list.blockSignals(False)

    def _draw(self) -> None:
        evaluation = self._evaluation
        self.stack.setCurrentWidget(self.page if evaluation else self.empty)
        if evaluation is None:
            return
        self.score.setText(words.score_text(evaluation.score.final))
        self.score.setAccessibleName(self.tr("Final score {score}").format(score=self.score.text()))
        self.title.set_whole(
            " · ".join(
                filter(
                    None,
                    (
                        evaluation.lead,
                        titles.outcome(evaluation.disposition),
                        self.tr("scored by {name}").format(name=evaluation.analyst),
                    ),
                )
            )
        )
        band = words.band_words(self._form, evaluation.score.band)
        self.figures.set_whole(
            " · ".join(
                filter(
                    None, (words.summary_words(evaluation.score), band, times.when(evaluation.submitted_at))
                )
            )
        )
        self.comment.setText(evaluation.comment)
        self.comment.setVisible(bool(evaluation.comment))
        done = evaluation.acknowledged_at
        for widget in (self.field, self.button):
            widget.setVisible(done is None)
        self.said.setVisible(done is not None)
        self._select(evaluation.id)
        self.said.setText(self.tr("Acknowledged {when}").format(when=times.when(done)) if done else "")
        marks = [(m.start_ms, m.end_ms) for a in evaluation.answers for m in a.marks]
        self.player.lanes.show_marks(marks)
        self._draw_questions(evaluation)

    def _select(self, evaluation_id: str) -> None:
        """The one on screen is the marked one in the list."""
        self.list.blockSignals(True)
        for place in range(self.list.count()):
            if self.list.item(place).data(Qt.ItemDataRole.UserRole) == evaluation_id:
                self.list.setCurrentRow(place)
        self.list.blockSignals(False)

    def _draw_questions(self, evaluation: Evaluation) -> None:
        clear(self._rows)
        questions = {q.ref: q for q, _ in walk_questions(self._form)} if self._form else {}
        for answer in evaluation.answers:
            self._rows.addWidget(self._question_row(questions.get(answer.question), answer))
        self._rows.addStretch(1)

    def _question_row(self, question: Question | None, answer: Answer) -> Panel:
        panel = Panel("row")
        lines = column(panel, margins=(12, 8, 12, 8), gap=4)
        head = row(gap=12)
        title, said = label("strong", wrap=True), label()
        title.setText(words.question_title(question) if question else answer.question)
        by_ref = {o.ref: words.option_words(o) for o in options_of(question)} if question else {}
        said.setText(
            self.tr("n/a") if answer.na else ", ".join(words.value_words(v, by_ref) for v in answer.values)
        )
        head.addWidget(title, 1)
        head.addWidget(said)
        lines.addLayout(head)
        if answer.comment:
            comment = label("muted", wrap=True)
            comment.setText(answer.comment)
            lines.addWidget(comment)
        if answer.marks:
            holder = QWidget()
            flow = FlowLayout(holder)
            for mark in answer.marks:
                button = KeyButton("plain", "play")
                at = times.length(mark.start_ms / 1000)
                button.put(
                    self.tr("Hear {time}").format(time=at),
                    name=self.tr("Hear {time}: {question}").format(time=at, question=title.text()),
                )
                button.clicked.connect(partial(self._on_play, mark.start_ms))
                flow.addWidget(button)
            lines.addWidget(holder)
        return panel

    def _on_play(self, start_ms: int, *_checked: object) -> None:
        self.play_requested.emit(start_ms)

    def _on_row_changed(self, place: int) -> None:
        item = self.list.item(place)
        if item is not None:
            self.chosen.emit(item.data(Qt.ItemDataRole.UserRole))
