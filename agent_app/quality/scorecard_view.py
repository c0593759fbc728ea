"""The scorecard, made from its form: one question lit with its answers, evidence and comment; the others in a line each."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QScrollArea, QSizePolicy, QWidget

from agent_app.errors import sentence_of
from agent_app.quality import words
from agent_app.quality.scorecard_presenter import ScorecardPresenter
from agent_app.quality.service import EvaluationDraft
from agent_app.shell.actions import Acts
from agent_app.widgets import times
from agent_app.widgets.buttons import Choice, KeyButton
from agent_app.widgets.digits import HotKeys
from agent_app.widgets.empty import EmptyState
from agent_app.widgets.flow import FlowLayout
from agent_app.widgets.language import language
from agent_app.widgets.look import sized
from agent_app.widgets.panel import Elided, Panel, clear, column, label, row, set_role
from domain.campaigns import in_language
from domain.scorecards import (
    Answer,
    Question,
    ScoreResult,
    options_of,
    summary,
    visible_questions,
    walk_sections,
)


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
        for widget in (self.entry, self.marks, self.comment, self.problem):
            lines.addWidget(widget)
        self._wait = QTimer(self, singleShot=True, interval=300)
        self._wait.timeout.connect(self._flush)
        self.comment.textEdited.connect(lambda _text: self._wait.start())
        self.comment.editingFinished.connect(self._flush)
        self.entry.editingFinished.connect(lambda: card.entered.emit(self.entry.text()))
        self._ref = ""

    def put(self, question: Question, answer: Answer, problem: str, asking_na: bool) -> None:
        if question.ref != self._ref:
            self._flush()
        self._ref = question.ref
        critical = self.tr(" · critical") if question.critical else ""
        self.title.setText(words.question_title(question) + critical)
        guide = in_language(question.guide, language.short)
        self.guide.setText(self.tr("Why is it not applicable?") if asking_na else guide)
        self.guide.setVisible(bool(self.guide.text()))
        self._put_answers(question, answer, asking_na)
        typed = question.kind in ("number", "text", "date") and not asking_na
        self.entry.setVisible(typed)
        if typed and not self.entry.hasFocus():
            self.entry.setText(" ".join(f"{v:g}" if isinstance(v, float) else str(v) for v in answer.values))
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
            options = options_of(question) if question.kind in ("yesno", "single", "multi") else ()
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
            button = KeyButton("quiet", "mark", self.marks)
            at = times.length(mark.start_ms / 1000)
            button.put(at, "×", name=self.tr("Mark at {time}; Delete removes it").format(time=at))
            button.clicked.connect(partial(self._card.mark_played.emit, mark.start_ms))
            button.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
            button.customContextMenuRequested.connect(partial(self._unmark, place))
            self._mark_flow.addWidget(button)
            button.show()
        self.marks.setVisible(bool(answer.marks))
        self.marks.updateGeometry()

    def _unmark(self, place: int, *_at: object) -> None:
        self._card.unmarked.emit(self._ref, place)

    def _press(self, place: int, *_checked: object) -> None:
        self._card.press(self.choices[place].key_text)

    def _flush(self) -> None:
        self._wait.stop()
        if self._ref:
            self._card.commented.emit(self._ref, self.comment.text())


class ScorecardPanel(Panel):
    """Signals: `chosen(number)`, `na_chosen(reason)`, `entered(text)`, `commented(ref, text)`, `lit_requested(ref)`,
    `mark_played(ms)`, `unmarked(ref, place)`, `overall_changed(text)`."""

    chosen = Signal(int)
    na_chosen = Signal(str)
    entered = Signal(str)
    commented = Signal(str, str)
    lit_requested = Signal(str)
    mark_played = Signal(int)
    unmarked = Signal(str, int)
    overall_changed = Signal(str)

    def __init__(self, acts: Acts, say: object, parent: QWidget | None = None) -> None:
        super().__init__("surface", parent)
        self.setMinimumWidth(380)
        self.acts, self._say = acts, say
        self.presenter: ScorecardPresenter | None = None
        self._draft: EvaluationDraft | None = None
        self._lit, self._asking = "", ""
        self._problems: dict[str, str] = {}
        self._result: ScoreResult | None = None
        self.keys = HotKeys(self)
        self._sight = QTimer(
            self, singleShot=True, interval=0
        )  # dies with the panel, unlike QTimer.singleShot
        self._sight.timeout.connect(self._bring_into_sight)
        lines = column(self, margins=(12, 10, 12, 8), gap=6)
        head = row(gap=8)
        self.title, self.score = Elided("muted", self), label("", self)
        self.score.setFont(sized(20, bold=True, figures=True))
        head.addWidget(self.title, 1)
        head.addWidget(self.score)
        lines.addLayout(head)
        self.figures = Elided("muted", self)
        lines.addWidget(self.figures)
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
        self.overall.editingFinished.connect(lambda: self.overall_changed.emit(self.overall.text()))
        self.retranslate()

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

    def _draw_score(self) -> None:
        if self._result is None or self._draft is None:
            return
        short = summary(self._result)
        self.score.setText(words.score_text(short.final))
        self.score.setAccessibleName(
            self.tr("Final score {score}").format(score=words.score_text(short.final))
        )
        left = len(self._result.unanswered)
        band = words.band_words(self._draft.form, short.band)
        parts = [words.summary_words(short), band, self.tr("{n} open").format(n=left) if left else ""]
        self.figures.set_whole(" · ".join(filter(None, parts)))
        set_role(self.figures, "danger" if short.passed is False and not left else "muted")

    def _bring_into_sight(self) -> None:
        if self.lit_card.isVisible():
            self.area.ensureWidgetVisible(self.lit_card, 0, 40)
