"""The appeal: which questions she sees otherwise, what each should be, and why. By keyboard: Tab, Space, arrows."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFrame, QLineEdit, QScrollArea, QWidget

from agent_app.performance import words
from agent_app.performance.question_rows import questions_of
from agent_app.quality.words import option_words, question_title
from agent_app.shell.actions import Acts
from agent_app.widgets.buttons import KeyButton
from agent_app.widgets.panel import Panel, clear, column, label, row
from domain.api import Evaluation
from domain.appeals import AppealedQuestion
from domain.scorecards import Answer, Form, Question, options_of

NA = "\x00na"  #: data of the combo's entry “not applicable”


class AppealLine(Panel):
    """One question: ticked, what it should be, why. Signals: `changed`."""

    changed = Signal()

    def __init__(self, question: Question, answer: Answer, parent: QWidget | None = None) -> None:
        super().__init__("row", parent)
        self.question, self.answer = question, answer
        lines = column(self, margins=(12, 6, 12, 8), gap=6)
        first, self.rest = row(gap=12), QWidget(self)
        self.box, self.now = QCheckBox(self), label("muted", self)
        first.addWidget(self.box, 1)
        first.addWidget(self.now)
        second = row(self.rest, gap=8)
        self.should = label("", self.rest)
        self.choice, self.typed = QComboBox(self.rest), QLineEdit(self.rest)
        self.why = QLineEdit(self.rest)
        self.why.setMaxLength(500)
        for widget, stretch in ((self.should, 0), (self.choice, 2), (self.typed, 2), (self.why, 5)):
            second.addWidget(widget, stretch)
        lines.addLayout(first)
        lines.addWidget(self.rest)
        self.rest.hide()
        self.box.toggled.connect(self._on_toggled)
        self.why.textChanged.connect(lambda _text: self.changed.emit())
        self.retranslate()

    def retranslate(self) -> None:
        title = question_title(self.question)
        self.box.setText(title)
        self.box.setAccessibleName(title)
        self.now.setText(words.answer_words(self.question, self.answer))
        self.should.setText(self.tr("should be"))
        self.choice.clear()
        for option in options_of(self.question) if self._chooses() else ():
            if option.ref not in self.answer.values or self.question.kind == "multi":
                self.choice.addItem(option_words(option), option.ref)
        if self.question.na_allowed and not self.answer.na:
            self.choice.addItem(self.tr("not applicable"), NA)
        self.choice.setVisible(self.choice.count() > 0)
        self.typed.setVisible(self.choice.count() == 0)
        self.choice.setAccessibleName(self.tr("What it should be: {question}").format(question=title))
        self.typed.setAccessibleName(self.choice.accessibleName())
        self.why.setPlaceholderText(self.tr("Why? Say where it can be heard."))
        self.why.setAccessibleName(self.tr("Why: {question}").format(question=title))

    def asked(self) -> AppealedQuestion | None:
        """What was asked; None where it is not ticked."""
        if not self.box.isChecked():
            return None
        ref, picked = self.question.ref, self.choice.currentData()
        if picked == NA:
            reasons = self.question.na_reasons
            proposed = Answer(question=ref, na=True, na_reason=reasons[0].ref if reasons else "")
        elif picked is not None:
            proposed = Answer(question=ref, values=(str(picked),))
        else:
            proposed = Answer(question=ref, values=self._typed())
        return AppealedQuestion(question=ref, proposed=proposed, words=self.why.text().strip())

    def lacks(self) -> bool:
        """Ticked without a reason."""
        return self.box.isChecked() and not self.why.text().strip()

    def _chooses(self) -> bool:
        return bool(options_of(self.question)) and self.question.kind != "number"

    def _typed(self) -> tuple[str | float, ...]:
        text = self.typed.text().strip()
        if self.question.kind != "number":
            return (text,) if text else ()
        try:
            return (float(text.replace(",", ".")),)
        except ValueError:
            return ()

    def _on_toggled(self, on: bool) -> None:
        self.rest.setVisible(on)
        if on:
            self.why.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()


class AppealForm(Panel):
    """Stands in place of the questions while she writes. Signals: `sent(questions, words)`, `left`."""

    sent = Signal(object, str)
    left = Signal()

    def __init__(self, acts: Acts, parent: QWidget | None = None) -> None:
        super().__init__("plain", parent)
        self._acts = acts
        self.lines: list[AppealLine] = []
        column_ = column(self, gap=8)
        self.title, self.hint = label("heading", self), label("muted", self, wrap=True)
        self.area = QScrollArea(self)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        inner = Panel("scrolled")
        self._inside = column(inner, margins=(0, 0, 8, 0), gap=6)
        self.area.setWidget(inner)
        self.words = QLineEdit(self)
        self.words.setMaxLength(1_000)
        foot = row(gap=8)
        self.send, self.cancel = KeyButton("primary", "done", self), KeyButton("quiet", parent=self)
        self.lack = label("danger", self)
        for widget in (self.send, self.cancel, self.lack):
            foot.addWidget(widget)
        foot.addStretch(1)
        for widget in (self.title, self.hint):
            column_.addWidget(widget)
        column_.addWidget(self.area, 1)
        column_.addWidget(self.words)
        column_.addLayout(foot)
        self.send.clicked.connect(self.submit)
        self.cancel.clicked.connect(self.left.emit)
        self.retranslate()

    def put(self, evaluation: Evaluation, form: Form | None) -> None:
        """Begin anew for an evaluation."""
        clear(self._inside)
        self.lines = []
        self.words.clear()
        known = questions_of(form)
        for answer in evaluation.answers:
            if answer.question in known:
                line = AppealLine(known[answer.question], answer)
                line.changed.connect(self._draw)
                self.lines.append(line)
                self._inside.addWidget(line)
        self._inside.addStretch(1)
        self._draw()
        if self.lines:
            self.lines[0].box.setFocus(Qt.FocusReason.OtherFocusReason)

    def submit(self) -> None:
        """Hand it over; without a question, or with one that says no why, it says what is missing."""
        asked = tuple(one for line in self.lines if (one := line.asked()) is not None)
        lacking = next((line for line in self.lines if line.lacks()), None)
        if lacking is not None:
            lacking.why.setFocus(Qt.FocusReason.OtherFocusReason)
        if asked and lacking is None:
            self.sent.emit(asked, self.words.text().strip())
        self._draw(tried=True)

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Appeal"))
        self.title.setText(self.tr("What do you see otherwise?"))
        self.hint.setText(
            self.tr(
                "Tick the questions, say what each should be and why. Somebody else than who judged decides."
            )
        )
        self.area.setAccessibleName(self.tr("Questions to appeal"))
        self.words.setPlaceholderText(self.tr("Anything else (optional)"))
        self.words.setAccessibleName(self.tr("Words to the whole appeal"))
        self.send.put(self.tr("Send the appeal"), self._acts.hint("acknowledge"))
        self.cancel.put(self.tr("Cancel"), "Esc")
        self._draw()

    def _draw(self, tried: bool = False) -> None:
        ticked = sum(line.box.isChecked() for line in self.lines)
        self.send.setEnabled(ticked > 0)
        lacks = any(line.lacks() for line in self.lines)
        self.lack.setText(self.tr("A ticked question says no why yet.") if tried and lacks else "")
