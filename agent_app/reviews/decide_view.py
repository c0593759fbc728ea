"""Deciding an appeal: each question with what stands, what was proposed and why; what it is from now on, and the words."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from agent_app.performance.question_rows import hear_buttons, questions_of
from agent_app.performance.words import answer_words, verdict_words
from agent_app.quality.words import option_words, question_title
from agent_app.widgets.panel import Panel, clear, column, label, row
from domain.appeals import AppealedQuestion, AppealStep, Verdict
from domain.inbox import InboxItem
from domain.scorecards import Answer, Form, Question, options_of

STAYS, PROPOSED, NA = "\x00stays", "\x00proposed", "\x00na"


class DecideLine(Panel):
    """One question in dispute."""

    def __init__(
        self,
        question: Question | None,
        now: Answer,
        asked: AppealedQuestion,
        before: Sequence[tuple[Verdict, AppealStep]],
        play: Callable[[int], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("row", parent)
        self.question, self.now, self.asked, self._before = question, now, asked, before
        lines = column(self, margins=(12, 8, 12, 10), gap=6)
        self.title = label("strong", self, wrap=True)
        self.stands, self.why = label("", self, wrap=True), label("accent", self, wrap=True)
        self.earlier = label("muted", self, wrap=True)
        for widget in (self.title, self.stands, self.why, self.earlier):
            lines.addWidget(widget)
        marks = (*now.marks, *asked.proposed.marks)
        if marks:
            lines.addWidget(hear_buttons(marks, self._title(), play))
        self.verdict, self.words = QComboBox(self), QLineEdit(self)
        self.words.setMaxLength(1_000)
        second = row(gap=8)
        second.addWidget(self.verdict, 2)
        second.addWidget(self.words, 3)
        lines.addLayout(second)
        self.retranslate()

    def retranslate(self) -> None:
        title, said = self._title(), answer_words(self.question, self.now)
        self.title.setText(title)
        comment = f". {self.now.comment}" if self.now.comment else ""
        self.stands.setText(self.tr("Judged: {answer}").format(answer=said) + comment)
        proposed = answer_words(self.question, self.asked.proposed)
        self.why.setText(
            self.tr("Should be: {answer}. {words}").format(answer=proposed, words=self.asked.words).strip()
        )
        self.earlier.setText("\n".join(verdict_words(v, step, self.question) for v, step in self._before))
        self.earlier.setVisible(bool(self._before))
        self.verdict.clear()
        self.verdict.addItem(self.tr("Stays: {answer}").format(answer=said), STAYS)
        self.verdict.addItem(self.tr("As proposed: {answer}").format(answer=proposed), PROPOSED)
        for option in options_of(self.question) if self.question is not None else ():
            if self.question is None or self.question.kind in ("multi", "number"):
                continue
            if (option.ref,) not in (self.now.values, self.asked.proposed.values):
                self.verdict.addItem(
                    self.tr("Otherwise: {answer}").format(answer=option_words(option)), option.ref
                )
        self.verdict.setAccessibleName(self.tr("Decision: {question}").format(question=title))
        self.words.setPlaceholderText(self.tr("Why (needed where it stays)"))
        self.words.setAccessibleName(self.tr("Why: {question}").format(question=title))

    def result(self) -> Verdict:
        """What is chosen; the comment and the marks of the judgement stay with a changed answer."""
        picked, words = self.verdict.currentData(), self.words.text().strip()
        if picked == STAYS:
            return Verdict(question=self.asked.question, words=words)
        comment = words or self.asked.words or self.now.comment
        marks = self.asked.proposed.marks or self.now.marks
        if picked == PROPOSED:
            given = self.asked.proposed
            answer = Answer(
                question=self.asked.question, values=given.values, na=given.na, na_reason=given.na_reason,
                comment=comment, marks=marks,
            )  # fmt: skip
        else:
            answer = Answer(question=self.asked.question, values=(str(picked),), comment=comment, marks=marks)
        return Verdict(question=self.asked.question, answer=answer, words=words)

    def lacks(self) -> bool:
        return self.verdict.currentData() == STAYS and not self.words.text().strip()

    def _title(self) -> str:
        return question_title(self.question) if self.question is not None else self.asked.question


class DecidePanel(Panel):
    """All questions in dispute of an item."""

    def __init__(self, play: Callable[[int], None], parent: QWidget | None = None) -> None:
        super().__init__("plain", parent)
        self._play = play
        self.lines: list[DecideLine] = []
        self._inside = column(self, gap=6)
        self.overall = label("muted", self, wrap=True)
        self._inside.addWidget(self.overall)
        self._rows = column(gap=6)
        self._inside.addLayout(self._rows)

    def put(self, item: InboxItem, form: Form | None) -> None:
        """Begin anew."""
        clear(self._rows)
        self.lines = []
        appeal = next((one for one in item.evaluation.appeals if one.id == item.appeal_id), None)
        if appeal is None:
            return
        known = questions_of(form)
        now = {one.question: one for one in item.evaluation.answers}
        settled = {v.question for step in appeal.steps for v in step.verdicts if v.answer is not None}
        step = next((one for one in reversed(appeal.steps) if one.level == item.level), None)
        self.overall.setText("  ".join(filter(None, (appeal.words, step.why if step else ""))))
        self.overall.setVisible(bool(self.overall.text()))
        for asked in appeal.questions:
            if asked.question in settled:
                continue
            said = [(v, one) for one in appeal.steps for v in one.verdicts if v.question == asked.question]
            stands = now.get(asked.question, Answer(question=asked.question))
            line = DecideLine(known.get(asked.question), stands, asked, said, self._play)
            self.lines.append(line)
            self._rows.addWidget(line)

    def questions(self) -> frozenset[str]:
        """Those in dispute."""
        return frozenset(line.asked.question for line in self.lines)

    def verdicts(self) -> tuple[Verdict, ...] | None:
        """What was decided; None while one that stays says no why (it gets the focus)."""
        lacking = next((line for line in self.lines if line.lacks()), None)
        if lacking is not None:
            lacking.words.setFocus(Qt.FocusReason.OtherFocusReason)
            return None
        return tuple(line.result() for line in self.lines)
