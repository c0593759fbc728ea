"""The scorecard, made from its form: one question lit with its answers, evidence and comment; the others in a line each."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QScrollArea, QWidget

from agent_app.errors import sentence_of
from agent_app.quality import words
from agent_app.quality.question_view import LitQuestion, QuestionLine
from agent_app.quality.score_words import reasons
from agent_app.quality.scorecard_presenter import ScorecardPresenter
from agent_app.quality.service import EvaluationDraft
from agent_app.shell.actions import Acts
from agent_app.widgets.buttons import KeyButton
from agent_app.widgets.digits import HotKeys
from agent_app.widgets.empty import EmptyState
from agent_app.widgets.flow import FlowLayout
from agent_app.widgets.language import language
from agent_app.widgets.look import sized
from agent_app.widgets.panel import Elided, Panel, clear, column, label, row, set_role
from domain.campaigns import in_language
from domain.scorecards import (
    Answer,
    Form,
    Question,
    ScoreResult,
    options_of,
    summary,
    visible_questions,
    walk_sections,
)


class ScorecardPanel(Panel):
    """Signals: `chosen(number)`, `na_chosen(reason)`, `entered(text)`, `commented(ref, text)`, `lit_requested(ref)`,
    `mark_played(ms)`, `unmarked(ref, place)`, `overall_changed(text)`, `cause_toggled(ref)`."""

    chosen = Signal(int)
    na_chosen = Signal(str)
    entered = Signal(str)
    commented = Signal(str, str)
    lit_requested = Signal(str)
    mark_played = Signal(int)
    unmarked = Signal(str, int)
    overall_changed = Signal(str)
    cause_toggled = Signal(str)

    def __init__(self, acts: Acts, say: object, parent: QWidget | None = None) -> None:
        super().__init__("surface", parent)
        self.setMinimumWidth(380)
        self.acts, self._say = acts, say
        self.presenter: ScorecardPresenter | None = None
        self._draft: EvaluationDraft | None = None
        self._lit, self._asking = "", ""
        self._problems: dict[str, str] = {}
        self._result: ScoreResult | None = None
        self.blind = False
        self.keys = HotKeys(self)
        self._sight = QTimer(
            self, singleShot=True, interval=0
        )  # dies with the panel, unlike QTimer.singleShot
        self._sight.timeout.connect(self._bring_into_sight)
        self._lines = lines = column(self, margins=(12, 10, 12, 8), gap=6)
        head = row(gap=8)
        self.title, self.score = Elided("muted", self), label("", self)
        self.score.setFont(sized(20, bold=True, figures=True))
        head.addWidget(self.title, 1)
        head.addWidget(self.score)
        lines.addLayout(head)
        self.figures = Elided("muted", self)
        self.why = label("small", self, wrap=True)
        lines.addWidget(self.figures)
        lines.addWidget(self.why)
        self.empty = EmptyState("score", self)
        self.area = QScrollArea(self)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inner = Panel("scrolled")
        self._inside = column(inner, margins=(0, 0, 6, 0), gap=2)
        self.area.setWidget(inner)
        self.lit_card = LitQuestion(self, inner)
        self._widgets: dict[str, QWidget] = {}
        self._shape: tuple[object, ...] = ()
        lines.addWidget(self.empty, 1)
        lines.addWidget(self.area, 1)
        self.overall = QLineEdit(self)
        foot = FlowLayout(gap=8)
        self.submit = KeyButton("primary", "done", self)
        self.next = KeyButton("plain", "next", self)
        foot.addWidget(self.submit)
        foot.addWidget(self.next)
        lines.addWidget(self.overall)
        lines.addLayout(foot)
        self.submit.clicked.connect(lambda: acts.run("submit"))
        self.next.clicked.connect(lambda: acts.run("next_question"))
        self.overall.returnPressed.connect(self.leave_fields)
        self.overall.editingFinished.connect(lambda: self.overall_changed.emit(self.overall.text()))
        self.retranslate()

    def add_strip(self, strip: QWidget) -> None:
        """Something that belongs to the lit question, under the questions."""
        self._lines.insertWidget(self._lines.indexOf(self.area) + 1, strip)

    # what `ScorecardView` asks

    def show_draft(self, draft: EvaluationDraft | None, lit: str) -> None:
        fresh = draft is not None and (
            self._draft is None or self._draft.evaluation_id != draft.evaluation_id
        )
        if lit != self._lit or fresh:
            self._asking = ""
        self._draft, self._lit = draft, lit
        if fresh and draft is not None:
            self.overall.setText(draft.comment)
        self._draw()

    def show_score(self, score: ScoreResult) -> None:
        self._result = score
        self._draw_score()

    def show_problems(self, problems: dict[str, str]) -> None:
        if problems != self._problems:
            self._problems = problems
            self._draw()

    def ask_na_reason(self, ref: str) -> None:
        self._asking = ref
        self._draw()

    def show_submitted(self) -> None:
        self._say("done", self.tr("Evaluation submitted."))  # type: ignore[operator]

    def show_problem(self, error: Exception) -> None:
        self._say("problem", sentence_of(error))  # type: ignore[operator]

    def focus_comment(self) -> None:
        if self._draft is not None:
            self.lit_card.comment.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def focus_entry(self) -> None:
        """Into the field of a number, a text or a day."""
        if self.lit_card.entry.isVisible():
            self.lit_card.entry.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def leave_fields(self) -> None:
        """Out of a field, so that keys answer again."""
        self.area.setFocus(Qt.FocusReason.OtherFocusReason)

    def press(self, key: str) -> None:
        """A key of the lit question, from the keyboard or from a click."""
        question = self._question()
        if question is None:
            return
        if self._asking == question.ref:
            reasons = question.na_reasons
            if key.isdigit() and 0 < int(key) <= len(reasons):
                self._asking = ""
                self.na_chosen.emit(reasons[int(key) - 1].ref)
        elif key == "0":
            self.na_chosen.emit("")
        elif key.isdigit():
            self.chosen.emit(int(key))

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Scorecard"))
        self.area.setAccessibleName(self.tr("Questions"))
        self.empty.put(
            self.tr("No call chosen"), self.tr("Choose a call at the left; its scorecard opens here.")
        )
        self.submit.put(self.tr("Submit"), self.acts.hint("submit"))
        self.next.put(self.tr("Next question"), self.acts.hint("next_question"))
        self.overall.setPlaceholderText(self.tr("Comment on the whole call"))
        self.overall.setAccessibleName(self.tr("Comment on the whole call"))
        self._shape = ()
        self._draw()
        self._draw_score()

    def form(self) -> Form | None:
        """Of the judgement on screen."""
        return self._draft.form if self._draft is not None else None

    def _question(self) -> Question | None:
        if self._draft is None:
            return None
        return next(
            (q for s, _ in walk_sections(self._draft.form) for q in s.questions if q.ref == self._lit), None
        )

    def _draw(self) -> None:
        draft = self._draft
        for widget in (self.area, self.overall, self.submit, self.next, self.title, self.score, self.figures):
            widget.setVisible(draft is not None)
        self.why.setVisible(draft is not None and bool(self.why.text()))
        self.empty.setVisible(draft is None)
        if draft is None:
            self.keys.put({})
            return
        self.title.set_whole(f"{in_language(draft.form.title, language.short)} v{draft.form.version}")
        self._build(draft)
        answers = {a.question: a for a in draft.answers}
        for section, _ in walk_sections(draft.form):
            for question in section.questions:
                line = self._widgets.get(question.ref)
                answer = answers.get(question.ref, Answer(question=question.ref))
                if isinstance(line, QuestionLine):
                    line.put(
                        question.ref,
                        words.question_title(question),
                        self._answer_words(question, answer),
                        question.ref in self._problems,
                    )
        lit = self._question()
        if lit is not None:
            answer = answers.get(lit.ref, Answer(question=lit.ref))
            self.lit_card.put(lit, answer, self._problems.get(lit.ref, ""), self._asking == lit.ref)
            self.keys.put({str(n): partial(self.press, str(n)) for n in range(1, 10)})
            self._sight.start()

    def _build(self, draft: EvaluationDraft) -> None:
        """Lines for all questions that are shown, the card in place of the lit one; only when that changed."""
        shown = visible_questions(draft.form, draft.answers)
        shape = (draft.evaluation_id, tuple(sorted(shown)), self._lit, language.code)
        if shape == self._shape:
            return
        self._shape = shape
        self._inside.removeWidget(self.lit_card)
        clear(self._inside)
        self._widgets = {}
        self.lit_card.hide()
        for section, around in walk_sections(draft.form):
            title = label("section")
            title.setText(in_language(section.title, language.short))
            title.setContentsMargins(10 + 10 * len(around), 8, 0, 2)
            self._inside.addWidget(title)
            for question in section.questions:
                if question.ref == self._lit:
                    self._inside.addWidget(self.lit_card)
                    self.lit_card.show()
                elif question.ref in shown:
                    line = QuestionLine()
                    line.lit_requested.connect(self.lit_requested.emit)
                    self._widgets[question.ref] = line
                    self._inside.addWidget(line)
        self._inside.addStretch(1)

    def _answer_words(self, question: Question, answer: Answer) -> str:
        if answer.na:
            return self.tr("n/a")
        by_ref = {o.ref: words.option_words(o) for o in options_of(question)}
        said = ", ".join(
            by_ref.get(str(v), f"{v:g}" if isinstance(v, float) else str(v)) for v in answer.values
        )
        signs = ("  ⚑" + str(len(answer.marks)) if answer.marks else "") + ("  ✎" if answer.comment else "")
        return said + signs

    def set_blind(self, on: bool) -> None:
        """Hide weights and total: who judges is led by the call alone."""
        self.blind = on
        self._draw_score()

    def _draw_score(self) -> None:
        if self._result is None or self._draft is None:
            return
        short = summary(self._result)
        if self.blind:
            self.score.clear()
            self.score.setAccessibleName(self.tr("The score is hidden"))
            left = len(self._result.unanswered)
            parts = [
                self.tr("blind: the score is shown afterwards"),
                self.tr("{n} open").format(n=left) if left else "",
            ]
            self.figures.set_whole(" · ".join(filter(None, parts)))
            set_role(self.figures, "muted")
            self.why.clear()
            self.why.hide()
            return
        self.score.setText(words.score_text(short.final))
        self.score.setAccessibleName(
            self.tr("Final score {score}").format(score=words.score_text(short.final))
        )
        left = len(self._result.unanswered)
        band = words.band_words(self._draft.form, short.band)
        parts = [words.summary_words(short), band, self.tr("{n} open").format(n=left) if left else ""]
        self.figures.set_whole(" · ".join(filter(None, parts)))
        set_role(self.figures, "danger" if short.passed is False and not left else "muted")
        self.why.setText("\n".join(reasons(self._draft.form, self._result)))
        self.why.setVisible(bool(self.why.text()))

    def _bring_into_sight(self) -> None:
        if self.lit_card.isVisible():
            self.area.ensureWidgetVisible(self.lit_card, 0, 40)
