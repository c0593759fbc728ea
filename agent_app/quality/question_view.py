"""One question of a scorecard: as a line, and lit with its answers, evidence and comment."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from agent_app.quality import words
from agent_app.quality.causes_view import CausesRow
from agent_app.widgets import times
from agent_app.widgets.buttons import Choice, KeyButton
from agent_app.widgets.flow import FlowLayout
from agent_app.widgets.language import language
from agent_app.widgets.panel import Elided, Panel, clear, column, label, row, set_role
from domain.campaigns import in_language
from domain.scorecards import CHOICE_KINDS, Answer, Question, options_of

if TYPE_CHECKING:
    from agent_app.quality.scorecard_view import ScorecardPanel


class QuestionLine(Panel):
    """A question that is not lit: its title and its answer in one line. A click lights it."""

    lit_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("plain", parent)
        self._ref = ""
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        line = row(self, margins=(10, 3, 10, 3), gap=8)
        self.title, self.answer = Elided("", self), Elided("muted", self)
        self.answer.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.problem = label("danger", self)
        self.answer.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        line.addWidget(self.title, 1)
        line.addWidget(self.problem)
        line.addWidget(self.answer)
        self.setMinimumHeight(28)

    def put(self, ref: str, title: str, answer: str, problem: bool) -> None:
        self._ref = ref
        self.title.set_whole(title)
        self.answer.set_whole(answer)
        set_role(self.answer, "strong" if answer else "muted")
        self.problem.setText("!" if problem else "")
        self.setAccessibleName(f"{title}: {answer}")

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        self.lit_requested.emit(self._ref)


class LitQuestion(Panel):
    """The lit question: guide, answers with keys, entry, marks, comment, and why it is not complete."""

    def __init__(self, card: ScorecardPanel, parent: QWidget | None = None) -> None:
        super().__init__("lit", parent)
        self._card = card
        lines = column(self, margins=(12, 8, 12, 10), gap=6)
        self.title, self.guide = label("heading", self, wrap=True), label("muted", self, wrap=True)
        self.answers = column(gap=4)
        self.choices: list[Choice] = []
        self.entry = QLineEdit(self)
        self.marks = QWidget(self)
        self._mark_flow = FlowLayout(self.marks)
        self.comment = QLineEdit(self)
        self.problem = label("danger", self, wrap=True)
        lines.addWidget(self.title)
        lines.addWidget(self.guide)
        lines.addLayout(self.answers)
        self.causes = CausesRow(card.acts, self)
        self.causes.hide()
        self.causes.toggled.connect(card.cause_toggled.emit)
        for widget in (self.causes, self.entry, self.marks, self.comment, self.problem):
            lines.addWidget(widget)
        self._wait = QTimer(self, singleShot=True, interval=300)
        self._wait.timeout.connect(self._flush)
        self.comment.textEdited.connect(lambda _text: self._wait.start())
        self.comment.editingFinished.connect(self._flush)
        self.entry.editingFinished.connect(self._enter)
        self.entry.returnPressed.connect(self._on_entry_done)
        self.comment.returnPressed.connect(card.leave_fields)
        self._ref, self._typed, self._entered = "", False, ""

    def put(self, question: Question, answer: Answer, problem: str, asking_na: bool) -> None:
        fresh = question.ref != self._ref
        if fresh:
            self._flush()
        self._ref = question.ref
        critical = self.tr(" · critical") if question.critical else ""
        self.title.setText(words.question_title(question) + critical)
        guide = in_language(question.guide, language.short)
        self.guide.setText(self.tr("Why is it not applicable?") if asking_na else guide)
        self.guide.setVisible(bool(self.guide.text()))
        self._put_answers(question, answer, asking_na)
        self.causes.put(self._card.form(), question, answer)
        typed = question.kind in ("number", "text", "date") and not asking_na
        self.entry.setVisible(typed)
        self._typed = typed
        if typed and (fresh or not self.entry.hasFocus()):
            self._entered = " ".join(f"{v:g}" if isinstance(v, float) else str(v) for v in answer.values)
            self.entry.setText(self._entered)
        self.entry.setPlaceholderText(
            self.tr("Answer  {key}").format(key=self._card.acts.hint("enter_answer"))
        )
        self.entry.setAccessibleName(
            self.tr("Answer to: {question}").format(question=words.question_title(question))
        )
        self._put_marks(answer)
        if not self.comment.hasFocus():
            self.comment.setText(answer.comment)
        self.comment.setPlaceholderText(self.tr("Comment  {key}").format(key=self._card.acts.hint("comment")))
        self.comment.setAccessibleName(
            self.tr("Comment on: {question}").format(question=words.question_title(question))
        )
        self.problem.setText(words.problem_words(problem) if problem else "")
        self.problem.setVisible(bool(problem))

    def _put_answers(self, question: Question, answer: Answer, asking_na: bool) -> None:
        if asking_na:
            rows = [
                (str(n), words.na_words(r), r.ref == answer.na_reason)
                for n, r in enumerate(question.na_reasons, start=1)
            ]
        else:
            options = options_of(question) if question.kind in CHOICE_KINDS else ()
            rows = [
                (str(n), words.option_words(o), o.ref in answer.values)
                for n, o in enumerate(options, start=1)
            ]
            if question.na_allowed:
                rows.append(("0", self.tr("Not applicable"), answer.na))
        while len(self.choices) < len(rows):
            choice = Choice(self, compact=True)
            choice.clicked.connect(partial(self._press, len(self.choices)))
            self.choices.append(choice)
            self.answers.addWidget(choice)
        for place, choice in enumerate(self.choices):
            choice.setVisible(place < len(rows))
            if place < len(rows):
                key, said, chosen = rows[place]
                choice.put(key, said)
                choice.set_chosen(chosen)

    def _put_marks(self, answer: Answer) -> None:
        clear(self._mark_flow)
        for place, mark in enumerate(answer.marks):
            at = times.length(mark.start_ms / 1000)
            hear, remove = KeyButton("plain", "mark", self.marks), KeyButton("quiet", "close", self.marks)
            hear.put(at, name=self.tr("Go to the mark at {time}, {n}").format(time=at, n=place + 1))
            remove.put("", name=self.tr("Remove the mark at {time}, {n}").format(time=at, n=place + 1))
            hear.clicked.connect(partial(self._card.mark_played.emit, mark.start_ms))
            remove.clicked.connect(partial(self._unmark, place))
            for button in (hear, remove):
                self._mark_flow.addWidget(button)
                button.show()
        self.marks.setVisible(bool(answer.marks))
        self.marks.updateGeometry()

    def _enter(self) -> None:
        """Keep what stands in the field; an end of editing that comes late is about no other question."""
        if self._typed and self.entry.text() != self._entered:
            self._entered = self.entry.text()
            self._card.entered.emit(self._entered)

    def _on_entry_done(self) -> None:
        """Enter: kept, and on to the next question."""
        self._enter()
        self._card.leave_fields()
        self._card.acts.run("next_question")

    def _unmark(self, place: int, *_checked: object) -> None:
        self._card.unmarked.emit(self._ref, place)

    def _press(self, place: int, *_checked: object) -> None:
        self._card.press(self.choices[place].key_text)

    def _flush(self) -> None:
        self._wait.stop()
        if self._ref:
            self._card.commented.emit(self._ref, self.comment.text())
