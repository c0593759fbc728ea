"""Who is on leave: enter it, take it back. What waits for that person goes to a colleague at once, deadlines stay."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import QComboBox, QDateEdit, QLineEdit, QWidget

from agent_app.errors import sentence_of
from agent_app.reviews.leave_presenter import LeavePresenter
from agent_app.runner import Runner
from agent_app.services import Services
from agent_app.shell.actions import Acts
from agent_app.widgets import times
from agent_app.widgets.buttons import KeyButton
from agent_app.widgets.figure_table import FigureTable
from agent_app.widgets.panel import Panel, column, label, row
from domain.inbox import AbsenceRow
from domain.people import Person


class LeavePage(Panel):
    """Signals: `entered(person_id, first, last, reason)`, `taken_back(absence_id)`."""

    entered = Signal(str, object, object, str)
    taken_back = Signal(str)

    def __init__(self, acts: Acts, say: Callable[..., None], parent: QWidget | None = None) -> None:
        super().__init__("surface", parent)
        self._acts, self._say = acts, say
        self.presenter: LeavePresenter | None = None
        self._rows: tuple[AbsenceRow, ...] = ()
        self.heading, self.hint = label("heading", self), label("muted", self, wrap=True)
        self.person, self.reason = QComboBox(self), QLineEdit(self)
        self.reason.setMaxLength(200)
        self.first, self.last = QDateEdit(self), QDateEdit(self)
        for field, ahead in ((self.first, 0), (self.last, 6)):
            field.setCalendarPopup(True)
            field.setDisplayFormat("yyyy-MM-dd")
            day = times.local(times.now_utc() + timedelta(days=ahead)).date()
            field.setDate(QDate(day.year, day.month, day.day))
        self.from_, self.to = label("", self), label("", self)
        self.enter, self.end = KeyButton("primary", "done", self), KeyButton("plain", parent=self)
        self.table, self.empty = FigureTable(self), label("muted", self, wrap=True)
        lines = column(self, margins=(16, 12, 16, 12), gap=8)
        line = row(gap=8)
        for widget in (self.person, self.from_, self.first, self.to, self.last):
            line.addWidget(widget)
        line.addWidget(self.reason, 1)
        line.addWidget(self.enter)
        lines.addWidget(self.heading)
        lines.addWidget(self.hint)
        lines.addLayout(line)
        lines.addWidget(self.empty)
        lines.addWidget(self.table)
        foot = row(gap=8)
        foot.addWidget(self.end)
        foot.addStretch(1)
        lines.addLayout(foot)
        lines.addStretch(1)
        self.enter.clicked.connect(self.submit)
        self.end.clicked.connect(self.take_back)
        self.table.itemSelectionChanged.connect(self._draw_end)
        self.retranslate()

    # what `LeaveView` asks

    def show_rows(self, rows: tuple[AbsenceRow, ...]) -> None:
        self._rows = rows
        self.retranslate()

    def show_people(self, people: tuple[Person, ...]) -> None:
        self.person.clear()
        for one in people:
            self.person.addItem(one.name, one.id)

    def show_kept(self, moved: int) -> None:
        self.reason.clear()
        if moved:
            self._say("done", self.tr("%n appeal(s) went to somebody else.", "", moved))
        else:
            self._say("done", self.tr("Entered. Nothing waited for that person."))

    def show_ended(self) -> None:
        self._say("done", self.tr("Taken back. What has moved stays where it is."))

    def show_problem(self, error: Exception) -> None:
        self._say("problem", sentence_of(error))

    def submit(self) -> None:
        """Ctrl+Enter."""
        person_id = str(self.person.currentData() or "")
        if person_id:
            first, last = self.first.date().toPython(), self.last.date().toPython()
            self.entered.emit(person_id, first, last, self.reason.text())

    def take_back(self) -> None:
        place = self.table.currentRow()
        if 0 <= place < len(self._rows):
            self.taken_back.emit(self._rows[place].id)

    def focus_home(self) -> None:
        self.person.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Leave"))
        self.heading.setText(self.tr("Leave"))
        self.hint.setText(
            self.tr("Appeals that wait for somebody who is away go to a colleague; their deadlines stay.")
        )
        self.person.setAccessibleName(self.tr("Who"))
        self.from_.setText(self.tr("from"))
        self.to.setText(self.tr("to"))
        for field, name in ((self.first, self.tr("First day")), (self.last, self.tr("Last day"))):
            field.setAccessibleName(name)
            field.lineEdit().setAccessibleName(name)
        self.reason.setPlaceholderText(self.tr("Reason (optional)"))
        self.reason.setAccessibleName(self.tr("Reason (optional)"))
        self.enter.put(self.tr("Enter"), self._acts.hint("review_done"))
        self.end.put(self.tr("Take the chosen one back"))
        self.empty.setText(self.tr("Nobody is on leave, now or later."))
        self.empty.setVisible(not self._rows)
        for widget in (self.table, self.end):
            widget.setVisible(bool(self._rows))
        rows = [
            (one.person, times.day(one.since), times.day(one.until - timedelta(seconds=1)), one.reason)
            for one in self._rows
        ]
        head = (self.tr("Who"), self.tr("First day"), self.tr("Last day"), self.tr("Reason"))
        self.table.put(head, rows, figures=4, stretch=-1, name=self.tr("Leave"))
        self._draw_end()

    def _draw_end(self) -> None:
        self.end.setEnabled(0 <= self.table.currentRow() < len(self._rows))


def open_leave(services: Services, background: Runner, acts: Acts, say: Callable[..., None]) -> LeavePage:
    """Build the page and make every connection it needs."""
    assert services.leave is not None
    page = LeavePage(acts, say)
    presenter = page.presenter = LeavePresenter(page, services.leave, background)
    page.entered.connect(presenter.keep)
    page.taken_back.connect(presenter.end)
    here = acts.within(page)
    here.on("review_done", page.submit)
    here.on("review_again", presenter.reload)
    acts.install_some(page, "review_done", "review_again")
    presenter.start()
    return page
