"""The inbox: what waits at the left, overdue ones said; at the right the evaluation, and what may be done with it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QStackedWidget,
    QWidget,
)

from agent_app.errors import sentence_of
from agent_app.performance.question_rows import question_panel, questions_of
from agent_app.performance.words import revision_words
from agent_app.quality import words as quality_words
from agent_app.quality.judging import JudgeCard
from agent_app.quality.player_view import PlayerPanel
from agent_app.quality.waveform import Waveform
from agent_app.reviews import words
from agent_app.reviews.decide_view import DecidePanel
from agent_app.reviews.inbox_presenter import InboxPresenter, key_of
from agent_app.reviews.notice import Notice
from agent_app.shell.actions import Acts
from agent_app.widgets import times
from agent_app.widgets.buttons import KeyButton
from agent_app.widgets.empty import EmptyState
from agent_app.widgets.look import look, sized
from agent_app.widgets.panel import Elided, Panel, clear, column, label, row, set_role
from domain.api import Evaluation
from domain.inbox import InboxItem
from domain.scorecards import Form

LOW = 620  #: pixels
PLAYER_KEYS = {n: n for n in ("play", "play_back", "play_forward", "slower", "faster", "mark")}


class InboxPage(Panel):
    """Signals: `chosen(key)`, `play_requested(ms)`, `given_back(words)`, `decided(verdicts, words)`."""

    chosen = Signal(str)
    play_requested = Signal(int)
    given_back = Signal(str)
    decided = Signal(object, str)

    def __init__(self, acts: Acts, say: Callable[..., None], parent: QWidget | None = None) -> None:
        super().__init__("plain", parent)
        self._acts, self._say = acts, say
        self.presenter: InboxPresenter | None = None
        self._items: tuple[InboxItem, ...] = ()
        self._notices: tuple[Notice, ...] = ()
        self._item: InboxItem | None = None
        self._notice: Notice | None = None
        self._evaluation: Evaluation | None = None
        self._form: Form | None = None
        self._error: Exception | None = None
        left = Panel("column", self)
        left.setFixedWidth(280)
        self.title, self.list, self.trouble = (
            label("section", left),
            QListWidget(left),
            label("warning", left, wrap=True),
        )
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        lines = column(left, margins=(0, 10, 0, 8), gap=6)
        for widget in (self.title, self.trouble):
            line = row(margins=(12, 0, 12, 0))
            line.addWidget(widget)
            lines.addLayout(line)
        lines.addWidget(self.list, 1)
        self.empty, self.page = EmptyState("done", self), Panel("surface", self)
        self.stack = QStackedWidget(self)
        self.stack.addWidget(self.empty)
        self.stack.addWidget(self.page)
        self._build()
        whole = row(self, gap=0)
        whole.addWidget(left)
        whole.addWidget(self.stack, 1)
        self.list.currentRowChanged.connect(self._on_row_changed)
        look.theme_changed.connect(self._fill_list)
        self.retranslate()

    def _build(self) -> None:
        lines = column(self.page, margins=(16, 10, 16, 10), gap=8)
        head, about = row(gap=12), column(gap=2)
        self.score = label("", self.page)
        self.score.setFont(sized(20, bold=True, figures=True))
        self.heading, self.figures = Elided("heading", self.page), Elided("muted", self.page)
        about.addWidget(self.heading)
        about.addWidget(self.figures)
        head.addWidget(self.score)
        head.addLayout(about, 1)
        self.said = label("", self.page, wrap=True)
        self.player = PlayerPanel(self._acts, PLAYER_KEYS, self.page)
        self.area = QScrollArea(self.page)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        inner = Panel("scrolled")
        inside = column(inner, margins=(0, 0, 8, 0), gap=6)
        self.decide_panel = DecidePanel(self.play_requested.emit, inner)
        self.others = label("section", inner)
        self._rows = column(gap=6)
        inside.addWidget(self.decide_panel)
        inside.addWidget(self.others)
        inside.addLayout(self._rows)
        inside.addStretch(1)
        self.area.setWidget(inner)
        self.scorecard = JudgeCard(self._acts, self._say, self.page)
        self.middle = QStackedWidget(self.page)
        self.middle.addWidget(self.area)
        self.middle.addWidget(self.scorecard)
        self.field = QLineEdit(self.page)
        self.field.setMaxLength(1_000)
        self.done, self.back = KeyButton("primary", "done", self.page), KeyButton("plain", parent=self.page)
        foot = row(gap=8)
        foot.addWidget(self.field, 100)
        foot.addWidget(self.done)
        foot.addWidget(self.back)
        foot.addStretch(1)
        lines.addLayout(head)
        lines.addWidget(self.said)
        lines.addWidget(self.player)
        lines.addWidget(self.middle, 1)
        lines.addLayout(foot)
        self.done.clicked.connect(lambda: self._acts.run("review_done"))
        self.back.clicked.connect(lambda: self._acts.run("review_return"))

    # what `InboxView` asks

    def show_items(self, notices: tuple[Notice, ...], items: tuple[InboxItem, ...]) -> None:
        self._notices, self._items = notices, items
        self._fill_list()

    def show_list_problem(self, error: Exception | None) -> None:
        self._error = error
        self.retranslate()

    def show_item(self, item: InboxItem | None, form: Form | None) -> None:
        self._item, self._notice, self._form = item, None, form
        self._evaluation = item.evaluation if item else None
        self.field.clear()
        self.player.show_trouble("")
        self._draw(anew=True)

    def show_notice(self, notice: Notice, evaluation: Evaluation | None, form: Form | None) -> None:
        self._item, self._notice, self._evaluation, self._form = None, notice, evaluation, form
        self.field.clear()
        self.player.show_trouble("")
        self._draw(anew=True)

    def show_audio(self, audio: bytes, wave: Waveform | None) -> None:
        self.player.load(audio, 0.0, wave)

    def show_audio_problem(self, code: str) -> None:
        self.player.show_trouble(code)

    def show_done(self, what: str) -> None:
        said = {
            "approved": self.tr("Approved. The agent has it."),
            "given_back": self.tr("Given back to the analyst."),
            "decided": self.tr("Decided. The agent reads it with your words."),
            "corrected": self.tr("Corrected. It waits for approval again."),
            "seen": self.tr("Read."),
        }
        self._say("done", said[what])

    def show_problem(self, error: Exception) -> None:
        self._say("problem", sentence_of(error))

    # by key

    def finish(self) -> None:
        """Ctrl+Enter: read, approve, decide or submit, as the item has it."""
        presenter, item = self.presenter, self._item
        assert presenter is not None
        if self._notice is not None:
            presenter.seen()
        elif item is None or not self._may(item):
            return
        elif item.kind == "approve":
            presenter.approve()
        elif item.kind == "correct":
            presenter.scorecard.submit()
        else:
            verdicts = self.decide_panel.verdicts()
            if verdicts is None:
                self._say("warning", self.tr("Say why a question stays as it was."))
            else:
                self.decided.emit(verdicts, self.field.text().strip())

    def give_back(self) -> None:
        """Ctrl+Backspace: with words; without, the field asks for them."""
        if self._item is None or self._item.kind != "approve":
            return
        if self.field.text().strip():
            self.given_back.emit(self.field.text().strip())
        else:
            self._say("warning", self.tr("Say what is to be corrected."))
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """On a low screen the questions have the room of the lanes."""
        super().resizeEvent(event)
        self.player.lanes.setVisible(self.height() >= LOW)

    def focus_home(self) -> None:
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Inbox"))
        self.title.setText(self.tr("What waits"))
        self.list.setAccessibleName(self.title.text())
        self.area.setAccessibleName(self.tr("Question by question"))
        self.trouble.setVisible(self._error is not None)
        if self._error is not None:
            self.trouble.setText(sentence_of(self._error))
        self.empty.put(
            self.tr("Nothing waits for you"),
            self.tr("Evaluations to approve, corrections and appeals appear here, with their deadlines."),
        )
        self.others.setText(self.tr("Other questions"))
        self._fill_list()
        self._draw()

    def _may(self, item: InboxItem) -> bool:
        return item.mine or (item.kind == "appeal" and not item.assignee)

    def _fill_list(self) -> None:
        now = times.now_utc()
        self.list.blockSignals(True)
        self.list.clear()
        shown = self.presenter.chosen if self.presenter is not None else ""
        rows = [(f"notice:{one.id}", words.notice_words(one) + "\n" + times.ago(one.at, now), one.kind == "red_line")
                for one in self._notices]  # fmt: skip
        rows += [(key_of(one), words.item_words(one, now), one.overdue) for one in self._items]
        for key, text, alarms in rows:
            item = QListWidgetItem(("! " if alarms else "") + text)
            item.setData(Qt.ItemDataRole.UserRole, key)
            item.setSizeHint(QSize(0, 48))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, text.replace("\n", ", "))
            if alarms:
                item.setForeground(look.colour("danger"))
            self.list.addItem(item)
            if key == shown:
                self.list.setCurrentItem(item)
        self.list.blockSignals(False)

    def _draw(self, anew: bool = False) -> None:
        item, notice, evaluation = self._item, self._notice, self._evaluation
        self.stack.setCurrentWidget(self.page if item or notice else self.empty)
        if item is None and notice is None:
            return
        self._draw_head(item, notice, evaluation)
        self._draw_foot(item, notice)
        correcting = item is not None and item.kind == "correct" and item.mine
        self.middle.setCurrentWidget(self.scorecard if correcting else self.area)
        deciding = item is not None and item.kind == "appeal"
        self.decide_panel.setVisible(deciding)
        self.others.setVisible(deciding)
        if anew:
            if deciding and item is not None:
                self.decide_panel.put(item, self._form)
                self.decide_panel.setEnabled(self._may(item))
            self._draw_questions(evaluation)

    def _draw_head(
        self, item: InboxItem | None, notice: Notice | None, evaluation: Evaluation | None
    ) -> None:
        self.player.setVisible(evaluation is not None)
        self.score.setVisible(evaluation is not None)
        if evaluation is not None:
            self.score.setText(quality_words.score_text(evaluation.score.final))
            self.score.setAccessibleName(self.tr("Final score {score}").format(score=self.score.text()))
            band = quality_words.band_words(self._form, evaluation.score.band)
            before = revision_words(evaluation.revisions[-1]) if evaluation.revisions else ""
            parts = (
                quality_words.summary_words(evaluation.score),
                band,
                before,
                times.when(evaluation.submitted_at),
            )
            self.figures.set_whole(" · ".join(filter(None, parts)))
            marks = [(m.start_ms, m.end_ms) for a in evaluation.answers for m in a.marks]
            self.player.lanes.show_marks(marks)
        else:
            self.figures.set_whole("")
        if notice is not None:
            self.heading.set_whole(words.notice_words(notice))
            said, role = times.when(notice.at), "danger" if notice.kind == "red_line" else "muted"
        else:
            assert item is not None
            self.heading.set_whole(words.head_words(item))
            now = times.now_utc()
            parts_ = (words.kind_words(item), words.due_words(item, now), words.who_words(item),
                      item.evaluation.returned_words)  # fmt: skip
            said, role = " · ".join(filter(None, parts_)), "danger" if item.overdue else "muted"
        self.said.setText(said)
        set_role(self.said, role)

    def _draw_foot(self, item: InboxItem | None, notice: Notice | None) -> None:
        key = self._acts.hint("review_done")
        may = notice is not None or (item is not None and self._may(item))
        self.done.setVisible(may)
        self.back.setVisible(item is not None and item.kind == "approve")
        self.field.setVisible(item is not None and may and item.kind != "correct")
        if notice is not None:
            self.done.put(self.tr("I have read it"), key)
        elif item is not None:
            done = {
                "approve": self.tr("Approve"), "correct": self.tr("Submit the correction"), "appeal": self.tr("Decide"),
            }  # fmt: skip
            self.done.put(done[item.kind], key)
        self.back.put(self.tr("Give back"), self._acts.hint("review_return"))
        deciding = item is not None and item.kind == "appeal"
        self.field.setPlaceholderText(
            self.tr("Words to the whole appeal (optional)")
            if deciding
            else self.tr("What is to be corrected")
        )
        self.field.setAccessibleName(self.field.placeholderText())

    def _draw_questions(self, evaluation: Evaluation | None) -> None:
        clear(self._rows)
        known = questions_of(self._form)
        shown = (
            self.decide_panel.questions() if self._item is not None and self._item.kind == "appeal" else ()
        )
        for answer in evaluation.answers if evaluation is not None else ():
            if answer.question in shown:
                continue
            self._rows.addWidget(question_panel(evaluation, known, answer, self.play_requested.emit))  # type: ignore[arg-type]

    def _on_row_changed(self, place: int) -> None:
        if place >= 0:
            self.chosen.emit(self.list.item(place).data(Qt.ItemDataRole.UserRole))
