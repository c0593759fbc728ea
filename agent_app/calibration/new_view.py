"""A new calibration: which call, who judges it, whose answers are the reference, until when."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QListWidget, QListWidgetItem, QWidget

from agent_app.calls.outcome_titles import titles
from agent_app.shell.actions import Acts
from agent_app.widgets import times
from agent_app.widgets.buttons import KeyButton
from agent_app.widgets.number import WholeNumber
from agent_app.widgets.panel import Panel, column, label, row
from domain.api import CallRow
from domain.calibration.model import NewCalibration, Participant


class NewCalibrationForm(Panel):
    """Signals: `made(NewCalibration)`, `left`, `searched(agent)`."""

    made = Signal(object)
    left = Signal()
    searched = Signal(str)

    def __init__(self, acts: Acts, parent: QWidget | None = None) -> None:
        super().__init__("plain", parent)
        self._acts = acts
        self._people: tuple[Participant, ...] = ()
        self._calls: tuple[CallRow, ...] = ()
        self.heading = label("heading", self)
        self.title, self.search = QLineEdit(self), QLineEdit(self)
        self.title.setMaxLength(200)
        self.calls, self.people = QListWidget(self), QListWidget(self)
        self.calls_title, self.people_title = label("section", self), label("section", self)
        self.expert, self.days = QComboBox(self), WholeNumber(1, 60, parent=self)
        self.days.setValue(3)
        self.expert_title, self.days_title = label("", self), label("", self)
        self.ask, self.cancel = KeyButton("primary", "done", self), KeyButton("quiet", parent=self)
        self.lack = label("danger", self)
        lines = column(self, margins=(16, 12, 16, 12), gap=8)
        lines.addWidget(self.heading)
        lines.addWidget(self.title)
        both = row(gap=16)
        left, right = column(gap=6), column(gap=6)
        for widget in (self.calls_title, self.search, self.calls):
            left.addWidget(widget)
        for widget in (self.people_title, self.people):
            right.addWidget(widget)
        both.addLayout(left, 3)
        both.addLayout(right, 2)
        lines.addLayout(both, 1)
        rest = row(gap=8)
        for small in (self.expert_title, self.expert, self.days_title, self.days):
            rest.addWidget(small)
        rest.addStretch(1)
        lines.addLayout(rest)
        foot = row(gap=8)
        for last in (self.ask, self.cancel, self.lack):
            foot.addWidget(last)
        foot.addStretch(1)
        lines.addLayout(foot)
        self._wait = QTimer(self, singleShot=True, interval=300)
        self._wait.timeout.connect(lambda: self.searched.emit(self.search.text()))
        self.search.textEdited.connect(lambda _text: self._wait.start())
        self.ask.clicked.connect(self.submit)
        self.cancel.clicked.connect(self.left.emit)
        self.people.itemChanged.connect(lambda _item: self._draw_experts())
        self.retranslate()

    def put(self, people: tuple[Participant, ...], calls: tuple[CallRow, ...]) -> None:
        """Begin anew."""
        self._people = people
        self.title.clear()
        self.search.clear()
        self.people.clear()
        for one in people:
            item = QListWidgetItem(one.name, self.people)
            item.setData(Qt.ItemDataRole.UserRole, one.id)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked)
        self.put_calls(calls)
        self._draw_experts()
        self.title.setFocus(Qt.FocusReason.OtherFocusReason)

    def put_calls(self, calls: tuple[CallRow, ...]) -> None:
        self._calls = tuple(one for one in calls if one.recording_id)
        self.calls.clear()
        for one in self._calls:
            said = (
                one.agent,
                times.when(one.started_at),
                times.length(one.talk_s),
                titles.outcome(one.disposition, one.campaign),
            )
            item = QListWidgetItem(" · ".join(filter(None, said)), self.calls)
            item.setData(Qt.ItemDataRole.UserRole, one.id)
        if self._calls:
            self.calls.setCurrentRow(0)

    def chosen_people(self) -> tuple[str, ...]:
        items = (self.people.item(n) for n in range(self.people.count()))
        return tuple(
            str(one.data(Qt.ItemDataRole.UserRole))
            for one in items
            if one.checkState() == Qt.CheckState.Checked
        )

    def submit(self) -> None:
        """Hand it over; what lacks is said."""
        people, place = self.chosen_people(), self.calls.currentRow()
        if place < 0:
            self.lack.setText(self.tr("Choose a call."))
        elif len(people) < 2:
            self.lack.setText(self.tr("Choose two people at least."))
        else:
            self.lack.clear()
            self.made.emit(
                NewCalibration(
                    call_id=self._calls[place].id, people=people, title=self.title.text().strip(),
                    expert_id=str(self.expert.currentData() or ""),
                    due_at=times.now_utc() + timedelta(days=self.days.value()),
                )
            )  # fmt: skip

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("New calibration"))
        self.heading.setText(self.tr("New calibration"))
        self.title.setPlaceholderText(self.tr("Title, for example: week 48, price objections"))
        self.title.setAccessibleName(self.tr("Title"))
        self.calls_title.setText(self.tr("Which call"))
        self.search.setPlaceholderText(self.tr("Agent"))
        self.search.setAccessibleName(self.tr("Search calls by agent"))
        self.calls.setAccessibleName(self.tr("Calls with a recording"))
        self.people_title.setText(self.tr("Who judges it, each without the others"))
        self.people.setAccessibleName(self.people_title.text())
        self.expert_title.setText(self.tr("Reference"))
        self.expert.setAccessibleName(self.tr("Whose answers are the reference"))
        self.days_title.setText(self.tr("Days"))
        self.days.name(self.tr("Days to judge"))
        self.ask.put(self.tr("Ask them to judge"), self._acts.hint("review_done"))
        self.cancel.put(self.tr("Cancel"))
        self._draw_experts()

    def _draw_experts(self) -> None:
        kept = self.expert.currentData()
        self.expert.clear()
        self.expert.addItem(self.tr("nobody's"), "")
        chosen = set(self.chosen_people())
        for one in self._people:
            if one.id in chosen:
                self.expert.addItem(one.name, one.id)
        self.expert.setCurrentIndex(max(0, self.expert.findData(kept)))
