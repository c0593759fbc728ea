"""Targets of one line of the day: of a person, of each in a team, of a team or region as a whole."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QLabel, QWidget

from agent_app.team.day_words import metric_words, name_of
from agent_app.widgets.buttons import KeyButton
from agent_app.widgets.flow import FlowLayout
from agent_app.widgets.number import WholeNumber
from agent_app.widgets.panel import Panel, column, label, row
from domain.team_day import METRICS, AgentDay, GroupDay, SubjectKind, Target

BOX = 64  #: pixels of a figure's field


class TargetEditor(Panel):
    """Signals: `given(targets)`: those that were changed; `closed()`. 0 takes a target away."""

    given = Signal(object)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("card", parent)
        self._line: AgentDay | GroupDay | None = None
        frame = column(self, margins=(10, 6, 10, 6))
        line = FlowLayout(gap=8)
        frame.addLayout(line)
        self.whose = QComboBox(self)
        line.addWidget(self.whose)
        self.titles: dict[str, QLabel] = {}
        self.boxes: dict[str, WholeNumber] = {}
        for metric in METRICS:
            pair = Panel("plain", self)
            self.titles[metric] = label("small", pair)
            box = self.boxes[metric] = WholeNumber(0, 9999, BOX, pair)
            self.titles[metric].setBuddy(box)
            both = row(pair, gap=6)
            both.addWidget(self.titles[metric])
            both.addWidget(box)
            line.addWidget(pair)
        self.save = KeyButton("primary", parent=self)
        self.save.clicked.connect(self._on_save)
        line.addWidget(self.save)
        self.whose.currentIndexChanged.connect(lambda _n: self._fill())
        self.hide()
        self.retranslate()

    def open(self, line: AgentDay | GroupDay) -> None:
        """Begin with what holds now."""
        self._line = line
        blocked = self.whose.blockSignals(True)
        self.whose.clear()
        for kind, words in self._kinds(line):
            self.whose.addItem(words, kind)
        self.whose.blockSignals(blocked)
        self._fill()
        self.show()
        self.boxes["calls"].setFocus(Qt.FocusReason.OtherFocusReason)
        self.boxes["calls"].selectAll()

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Targets of the day"))
        self.whose.setAccessibleName(self.tr("Whose target"))
        for metric in METRICS:
            words = metric_words(metric)
            if metric == "talk_min":
                words = self.tr("Talk, minutes")
            self.titles[metric].setText(words)
            self.boxes[metric].name(words)
        self.save.put(self.tr("Keep"), "Enter")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._close()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._on_save()
        else:
            super().keyPressEvent(event)

    def _kinds(self, line: AgentDay | GroupDay) -> list[tuple[SubjectKind, str]]:
        if isinstance(line, AgentDay):
            return [("person", line.name)]
        if line.kind == "team":
            each = self.tr("Each agent of {name}").format(name=line.name)
            return [("team_each", each), ("team", name_of(line))]
        return [("region", name_of(line))]

    def _fill(self) -> None:
        line = self._line
        if line is None:
            return
        each = self.whose.currentData() == "team_each"
        for metric, box in self.boxes.items():
            value = line.targets.get(metric, 0)
            if each and isinstance(line, GroupDay):
                value = value // max(1, line.agents)
            box.setValue(value)
            box.setProperty("was", value)

    def _on_save(self) -> None:
        line, kind = self._line, self.whose.currentData()
        if line is None:
            return
        subject = line.person_id if isinstance(line, AgentDay) else line.id
        changed = tuple(
            Target(subject_kind=kind, subject_id=subject, metric=metric, value=self.boxes[metric].value())
            for metric in METRICS
            if self.boxes[metric].value() != self.boxes[metric].property("was")
        )
        self._close()
        self.given.emit(changed)

    def _close(self) -> None:
        self.hide()
        self._line = None
        self.closed.emit()
