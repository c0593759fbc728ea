"""The calibration page: the list, and beside it judging, waiting, the meeting, or a new one."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QStackedWidget, QWidget

from agent_app.calibration import words
from agent_app.calibration.meeting_view import MeetingView
from agent_app.calibration.new_view import NewCalibrationForm
from agent_app.calibration.presenter import CalibrationPresenter
from agent_app.errors import sentence_of
from agent_app.quality.judging import JudgeCard
from agent_app.quality.player_view import PlayerPanel
from agent_app.quality.waveform import Waveform
from agent_app.shell.actions import Acts
from agent_app.widgets.buttons import KeyButton
from agent_app.widgets.empty import EmptyState
from agent_app.widgets.look import look
from agent_app.widgets.panel import Elided, Panel, column, label, row
from domain.api import CallRow
from domain.calibration.model import Calibration, CalibrationRow, Participant
from domain.scorecards import Form

PLAYER_KEYS = {n: n for n in ("play", "play_back", "play_forward", "slower", "faster", "mark")}
LOW = 620  #: pixels


class CalibrationPage(Panel):
    """Signals: `chosen(id)`, `closed`, `new_wanted`."""

    chosen = Signal(str)
    closed = Signal()
    new_wanted = Signal()

    def __init__(
        self, acts: Acts, say: Callable[..., None], *, may_create: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__("plain", parent)
        self._acts, self._say, self._may_create = acts, say, may_create
        self.presenter: CalibrationPresenter | None = None
        self._rows: tuple[CalibrationRow, ...] = ()
        self._one: Calibration | None = None
        self._form: Form | None = None
        left = Panel("column", self)
        left.setFixedWidth(280)
        self.title, self.list, self.new = (
            label("section", left),
            QListWidget(left),
            KeyButton("plain", parent=left),
        )
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        lines = column(left, margins=(0, 10, 0, 8), gap=6)
        head, foot = row(margins=(12, 0, 12, 0)), row(margins=(12, 0, 12, 0))
        head.addWidget(self.title)
        foot.addWidget(self.new)
        foot.addStretch(1)
        lines.addLayout(head)
        lines.addWidget(self.list, 1)
        lines.addLayout(foot)
        self.new.setVisible(may_create)
        self.empty, self.page, self.form = (
            EmptyState("score", self),
            Panel("surface", self),
            NewCalibrationForm(acts, self),
        )
        self.stack = QStackedWidget(self)
        for widget in (self.empty, self.page, self.form):
            self.stack.addWidget(widget)
        self._build()
        whole = row(self, gap=0)
        whole.addWidget(left)
        whole.addWidget(self.stack, 1)
        self.list.currentRowChanged.connect(self._on_row_changed)
        self.new.clicked.connect(self.new_wanted.emit)
        self.form.left.connect(self._draw)
        look.theme_changed.connect(self._fill_list)
        self.retranslate()

    def _build(self) -> None:
        lines = column(self.page, margins=(16, 10, 16, 10), gap=8)
        self.heading, self.said = Elided("heading", self.page), label("muted", self.page, wrap=True)
        self.player = PlayerPanel(self._acts, PLAYER_KEYS, self.page)
        self.scorecard = JudgeCard(self._acts, self._say, self.page)
        self.scorecard.set_blind(True)
        self.meeting, self.waiting = MeetingView(self.page), EmptyState("done", self.page)
        self.middle = QStackedWidget(self.page)
        for part in (self.scorecard, self.waiting, self.meeting):
            self.middle.addWidget(part)
        self.done, self.close_button = (
            KeyButton("primary", "done", self.page),
            KeyButton("plain", parent=self.page),
        )
        self.copy = KeyButton("plain", parent=self.page)
        foot = row(gap=8)
        for button in (self.done, self.close_button, self.copy):
            foot.addWidget(button)
        foot.addStretch(1)
        for widget in (self.heading, self.said, self.player):
            lines.addWidget(widget)
        lines.addWidget(self.middle, 1)
        lines.addLayout(foot)
        self.done.clicked.connect(lambda: self._acts.run("review_done"))
        self.close_button.clicked.connect(self.closed.emit)
        self.copy.clicked.connect(lambda: self._acts.run("review_copy"))

    # what `CalibrationView` asks

    def show_rows(self, rows: tuple[CalibrationRow, ...]) -> None:
        self._rows = rows
        self._fill_list()

    def show_one(self, calibration: Calibration | None, form: Form | None) -> None:
        self._one, self._form = calibration, form
        self.player.show_trouble("")
        if calibration is not None and calibration.meeting is not None:
            self.meeting.put(calibration, form)
        self._draw()

    def show_new(self, people: tuple[Participant, ...], calls: tuple[CallRow, ...]) -> None:
        self.form.put(people, calls)
        self.stack.setCurrentWidget(self.form)

    def show_calls(self, calls: tuple[CallRow, ...]) -> None:
        self.form.put_calls(calls)

    def show_audio(self, audio: bytes, wave: Waveform | None) -> None:
        self.player.load(audio, 0.0, wave)

    def show_audio_problem(self, code: str) -> None:
        self.player.show_trouble(code)

    def show_done(self, what: str) -> None:
        said = {
            "judged": self.tr("Your judgement was handed over. Answers meet when the calibration is closed."),
            "closed": self.tr("Closed. The answers have met."),
            "created": self.tr("They were asked to judge the call."),
        }
        self._say("done", said[what])

    def show_problem(self, error: Exception) -> None:
        self._say("problem", sentence_of(error))

    # by key

    def finish(self) -> None:
        """Ctrl+Enter: the new one, or her judgement."""
        if self.stack.currentWidget() is self.form:
            self.form.submit()
        elif self.presenter is not None and self.middle.currentWidget() is self.scorecard:
            self.presenter.scorecard.submit()

    def copy_text(self) -> None:
        """The meeting, for a mail or a sheet."""
        text = self.meeting.text()
        if text and self.middle.currentWidget() is self.meeting:
            QGuiApplication.clipboard().setText(text)
            self._say("done", self.tr("Copied."))

    def focus_home(self) -> None:
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._draw_lanes()

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Calibration"))
        self.title.setText(self.tr("Calibrations"))
        self.list.setAccessibleName(self.title.text())
        self.new.put(self.tr("New calibration…"))
        self.empty.put(
            self.tr("No calibration yet"),
            self.tr("Several people judge one call, each without the others; then their answers meet here."),
        )
        self._fill_list()
        self._draw()

    def _fill_list(self) -> None:
        self.list.blockSignals(True)
        self.list.clear()
        shown = self.presenter.chosen if self.presenter is not None else ""
        for one in self._rows:
            text = words.row_words(one)
            item = QListWidgetItem(("! " if one.overdue else "") + text)
            item.setData(Qt.ItemDataRole.UserRole, one.id)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, text.replace("\n", ", "))
            item.setSizeHint(QSize(0, 48))
            if one.overdue:
                item.setForeground(look.colour("danger"))
            self.list.addItem(item)
            if one.id == shown:
                self.list.setCurrentItem(item)
        self.list.blockSignals(False)

    def _draw(self) -> None:
        one = self._one
        self.stack.setCurrentWidget(self.page if one is not None else self.empty)
        if one is None:
            return
        row_ = one.row
        judging = row_.state == "open" and row_.mine == "waits"
        self.middle.setCurrentWidget(
            self.meeting if row_.state == "closed" else self.scorecard if judging else self.waiting
        )
        self.heading.set_whole(" · ".join(filter(None, (row_.title, row_.agent))))
        names = ", ".join(p.name + (" ★" if p.expert else "") + (" ✓" if p.done else "") for p in one.people)
        self.said.setText(
            self.tr("Led by {name}. Judged by: {people}").format(name=row_.by, people=names)
            + ("  " + self.tr("★ reference") if any(p.expert for p in one.people) else "")
        )
        self.waiting.put(
            self.tr("{done} of {all} have judged").format(done=row_.done, all=row_.people),
            self.tr("Nobody reads what others said before the calibration is closed."),
        )
        self.done.setVisible(judging)
        self.done.put(self.tr("Submit my judgement"), self._acts.hint("review_done"))
        self.close_button.setVisible(row_.leads and row_.state == "open")
        self.close_button.setEnabled(row_.done >= 2)
        self.close_button.put(
            self.tr("Close, and let the answers meet"), hint=self.tr("At least two must have judged.")
        )
        self.copy.setVisible(row_.state == "closed")
        self.copy.put(self.tr("Copy"), self._acts.hint("review_copy"))
        self._draw_lanes()

    def _draw_lanes(self) -> None:
        """A meeting needs the room; the sound stays a key away."""
        met = self._one is not None and self._one.row.state == "closed"
        self.player.lanes.setVisible(self.height() >= LOW and not met)

    def _on_row_changed(self, place: int) -> None:
        if place >= 0:
            self.chosen.emit(self.list.item(place).data(Qt.ItemDataRole.UserRole))
