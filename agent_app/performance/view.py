"""My scores: an overview, then what was judged, question by question, with the places to hear; acknowledge, or appeal."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QSizePolicy,
    QStackedWidget,
    QWidget,
)

from agent_app.calls.outcome_titles import titles
from agent_app.errors import sentence_of
from agent_app.performance import words as told
from agent_app.performance.appeal_view import AppealForm
from agent_app.performance.overview_view import Overview
from agent_app.performance.presenter import OVERVIEW, ScoresPresenter
from agent_app.performance.question_rows import question_panel, questions_of
from agent_app.quality import words
from agent_app.quality.player_view import PlayerPanel
from agent_app.quality.waveform import Waveform
from agent_app.shell.actions import Acts
from agent_app.widgets import times
from agent_app.widgets.buttons import KeyButton
from agent_app.widgets.empty import EmptyState
from agent_app.widgets.look import sized
from agent_app.widgets.panel import Elided, Panel, clear, column, label, row
from domain.api import Evaluation
from domain.appeals import Appeal
from domain.quality_report.model import MyQuality
from domain.scorecards import Form

MIDDLE = 150  #: height that the questions keep on a low screen


class ScoresDesk(Panel):
    """Signals: `chosen(evaluation_id)`, `play_requested(ms)`, `appealed(questions, words)`, `answered(answer, words)`."""

    chosen = Signal(str)
    play_requested = Signal(int)
    appealed = Signal(object, str)
    answered = Signal(str, str)

    def __init__(self, acts: Acts, say: Callable[..., None], parent: QWidget | None = None) -> None:
        super().__init__("plain", parent)
        self._acts, self._say = acts, say
        self.presenter: ScoresPresenter | None = None
        self._all: tuple[Evaluation, ...] = ()
        self._read = False  # until then the list is empty: what gets the focus would choose its first row
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
        self.overview = Overview(self)
        self.stack.addWidget(self.page)
        self.stack.addWidget(self.overview)
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
        self.appeal_form = AppealForm(self._acts, self.page)
        self.middle = QStackedWidget(self.page)
        self.middle.addWidget(self.area)
        self.middle.addWidget(self.appeal_form)
        self.middle.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        self.middle.setMinimumHeight(MIDDLE)
        self.field = QLineEdit(self.page)
        self.button = KeyButton("primary", "done", self.page)
        self.appeal = KeyButton("plain", parent=self.page)
        self.withdraw = KeyButton("quiet", parent=self.page)
        self.said = label("success", self.page)
        self.standing = label("", self.page, wrap=True)
        self.foot = QWidget(self.page)
        foot = row(self.foot, gap=8)
        foot.addWidget(self.field, 1)
        foot.addWidget(self.said)
        for button in (self.button, self.appeal, self.withdraw):
            foot.addWidget(button)
        lines.addLayout(head)
        for widget in (self.player, self.comment, self.standing):
            lines.addWidget(widget)
        lines.addWidget(self.middle, 1)
        lines.addWidget(self.foot)
        self.button.clicked.connect(lambda: self._acts.run("acknowledge"))
        self.appeal.clicked.connect(lambda: self._acts.run("appeal"))
        self.withdraw.clicked.connect(lambda: self.answered.emit("withdraw", ""))
        self.middle.currentChanged.connect(lambda _n: self.foot.setVisible(not self.is_appealing()))
        self.appeal_form.sent.connect(self.appealed.emit)
        self.appeal_form.left.connect(self.leave_appeal)

    # what `ScoresView` asks

    def show_list(self, evaluations: tuple[Evaluation, ...]) -> None:
        self._all, self._read = evaluations, True
        self.retranslate()

    def show_evaluation(self, evaluation: Evaluation | None, form: Form | None) -> None:
        if evaluation is None or self._evaluation is None or evaluation.id != self._evaluation.id:
            self.field.clear()
            self.player.show_trouble("")
            self.middle.setCurrentWidget(self.area)
        self._evaluation, self._form = evaluation, form
        self._draw()

    def show_audio(self, audio: bytes, wave: Waveform | None) -> None:
        self.player.load(audio, 0.0, wave)

    def show_audio_problem(self, code: str) -> None:
        self.player.show_trouble(code)

    def show_acknowledged(self) -> None:
        self._say("done", self.tr("Acknowledged."))

    def show_overview(self, figures: MyQuality) -> None:
        self.overview.show_figures(figures)
        self._fill_list()

    def show_overview_problem(self, error: Exception) -> None:
        self.overview.show_problem(error)

    def show_appealed(self) -> None:
        self.middle.setCurrentWidget(self.area)
        self._say("done", self.tr("Your appeal was handed over. Somebody else than who judged decides."))

    def show_answered(self, answer: str) -> None:
        words_ = {
            "escalate": self.tr("Your appeal goes to the next level."),
            "withdraw": self.tr("Your appeal was taken back."),
        }
        self._say("done", words_[answer])

    def begin_appeal(self) -> None:
        """Open the form, or (after a decision) go on with the words in the field."""
        evaluation = self._evaluation
        if evaluation is None or self.stack.currentWidget() is not self.page:
            return
        if _open_decision(evaluation) is not None:
            if self.field.text().strip():
                self.answered.emit("escalate", self.field.text().strip())
            else:
                self._say("warning", self.tr("Say why you do not accept the decision, then go on."))
                self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        elif evaluation.appeal_until is not None:
            self.appeal_form.put(evaluation, self._form)
            self.middle.setCurrentWidget(self.appeal_form)

    def leave_appeal(self) -> None:
        self.middle.setCurrentWidget(self.area)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def is_appealing(self) -> bool:
        """The form of an appeal is open."""
        return self.stack.currentWidget() is self.page and self.middle.currentWidget() is self.appeal_form

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
        first = "   ".join(filter(None, (self.tr("Overview"), self.overview.words())))
        rows = [(OVERVIEW, first, ""), *(self._line(one) for one in self._all)] if self._read else []
        for id_, text, state in rows:
            item = QListWidgetItem(text)
            item.setData(Qt.ItemDataRole.UserRole, id_)
            item.setSizeHint(QSize(0, 34))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{text}, {state}" if state else text)
            self.list.addItem(item)
        self._select(self._shown_id())
        self.list.blockSignals(False)

    def _line(self, evaluation: Evaluation) -> tuple[str, str, str]:
        when = times.day(evaluation.call_started_at or evaluation.submitted_at)
        state = told.state_words(evaluation)
        fresh = "" if evaluation.acknowledged_at else "●  "
        said = f"   · {state}" if evaluation.appeals else ""
        text = f"{fresh}{words.score_text(evaluation.score.final)}   {when}   {evaluation.lead}{said}"
        return evaluation.id, text, state

    def _shown_id(self) -> str:
        if self.stack.currentWidget() is self.overview:
            return OVERVIEW
        return self._evaluation.id if self._evaluation is not None else ""

    def go_to_overview(self) -> None:
        self.stack.setCurrentWidget(self.overview)
        self._select(OVERVIEW)

    def _draw(self) -> None:
        evaluation = self._evaluation
        if self.stack.currentWidget() is not self.overview:
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
        before = told.revision_words(evaluation.revisions[-1]) if evaluation.revisions else ""
        figures = (words.summary_words(evaluation.score), band, before, times.when(evaluation.submitted_at))
        self.figures.set_whole(" · ".join(filter(None, figures)))
        self.comment.setText(evaluation.comment)
        self.comment.setVisible(bool(evaluation.comment))
        self._draw_foot(evaluation)
        if self.stack.currentWidget() is self.page:
            self._select(evaluation.id)
        marks = [(m.start_ms, m.end_ms) for a in evaluation.answers for m in a.marks]
        self.player.lanes.show_marks(marks)
        self._draw_questions(evaluation)

    def _draw_foot(self, evaluation: Evaluation) -> None:
        """What she may do now: read, appeal, go on, take back."""
        done, newest = evaluation.acknowledged_at, evaluation.appeals[-1] if evaluation.appeals else None
        decided = _open_decision(evaluation)
        self.standing.setText(told.appeal_words(newest) if newest is not None else "")
        self.standing.setVisible(newest is not None)
        goes_on = decided is not None and decided.level < decided.levels
        may_appeal = evaluation.appeal_until is not None and evaluation.appeal_until > times.now_utc()
        open_ = newest is not None and newest.state == "open"
        self.field.setVisible(done is None and not open_)
        self.button.setVisible(done is None)
        self.appeal.setVisible(goes_on or may_appeal)
        self.withdraw.setVisible(open_)
        self.said.setVisible(done is not None)
        self.said.setText(self.tr("Acknowledged {when}").format(when=times.when(done)) if done else "")
        key = self._acts.hint("acknowledge")
        if decided is not None:
            self.field.setPlaceholderText(self.tr("Your words (needed to go on)"))
            self.button.put(self.tr("I accept the decision"), key)
            self.appeal.put(self.tr("To the next level"), self._acts.hint("appeal"))
        else:
            self.field.setPlaceholderText(self.tr("What you want to say about it (optional)"))
            self.button.put(self.tr("I have read it"), key)
            until = times.promise(evaluation.appeal_until) if evaluation.appeal_until else ""
            self.appeal.put(
                self.tr("Appeal…"), self._acts.hint("appeal"),
                hint=self.tr("You may appeal until {when}.").format(when=until) if until else "",
            )  # fmt: skip
        self.field.setAccessibleName(self.tr("Comment with the acknowledgement"))
        self.withdraw.put(self.tr("Take the appeal back"))

    def _select(self, evaluation_id: str) -> None:
        """The one on screen is the marked one in the list."""
        self.list.blockSignals(True)
        for place in range(self.list.count()):
            if self.list.item(place).data(Qt.ItemDataRole.UserRole) == evaluation_id:
                self.list.setCurrentRow(place)
        self.list.blockSignals(False)

    def _draw_questions(self, evaluation: Evaluation) -> None:
        clear(self._rows)
        questions = questions_of(self._form)
        for answer in evaluation.answers:
            self._rows.addWidget(question_panel(evaluation, questions, answer, self.play_requested.emit))
        self._rows.addStretch(1)

    def _on_row_changed(self, place: int) -> None:
        if place < 0:
            return
        item = self.list.item(place)
        id_ = item.data(Qt.ItemDataRole.UserRole)
        if id_ == OVERVIEW:
            self.stack.setCurrentWidget(self.overview)
        elif self.stack.currentWidget() is self.overview:
            self.stack.setCurrentWidget(self.page)
        self.chosen.emit(id_)


def _open_decision(evaluation: Evaluation) -> Appeal | None:
    """An appeal that was decided, and that she has neither accepted nor taken further."""
    newest = evaluation.appeals[-1] if evaluation.appeals else None
    if newest is None or newest.state != "decided" or evaluation.acknowledged_at is not None:
        return None
    return newest
