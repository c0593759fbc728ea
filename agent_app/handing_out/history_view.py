"""Why is this lead there: found by name, its ownerships in words, and the mark that it is nothing for telesales."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QLineEdit, QListWidget, QListWidgetItem, QScrollArea, QWidget

from agent_app.handing_out import words
from agent_app.widgets.buttons import KeyButton
from agent_app.widgets.empty import EmptyState
from agent_app.widgets.panel import Panel, clear, column, label, row
from domain.handing_out import HandingPerson, LeadHistory
from domain.lists import LeadRow

_ID = Qt.ItemDataRole.UserRole


class HistoryPanel(Panel):
    """Signals: `find_wanted(words)`, `chosen(lead_id)`, `marked(reason)`: "" takes the mark away.
    `hand_wanted(person_id)`: a preview of giving it to her."""

    find_wanted = Signal(str)
    chosen = Signal(str)
    marked = Signal(str)
    hand_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("plain", parent)
        self._history: LeadHistory | None = None
        self.search, self.found = QLineEdit(self), QListWidget(self)
        self.found.setFixedHeight(120)
        self.title, self.state = label("strong", self, wrap=True), label("warning", self, wrap=True)
        self.reason = QLineEdit(self)
        self.reason.setMaxLength(200)
        self.mark = KeyButton("plain", parent=self)
        self.to, self.hand = QComboBox(self), KeyButton("plain", parent=self)
        self.empty = EmptyState("people", self)
        self.area = QScrollArea(self)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        inner = Panel("scrolled")
        self._stays = column(inner, margins=(0, 0, 8, 0), gap=10)
        self.area.setWidget(inner)
        lines = column(self, gap=8)
        for widget in (self.search, self.found, self.title, self.state):
            lines.addWidget(widget)
        give = row(gap=8)
        give.addWidget(self.to)
        give.addWidget(self.hand)
        give.addStretch(1)
        foot = row(gap=8)
        foot.addWidget(self.reason, 1)
        foot.addWidget(self.mark)
        lines.addWidget(self.empty, 1)
        lines.addWidget(self.area, 1)
        lines.addLayout(give)
        lines.addLayout(foot)
        self.search.returnPressed.connect(lambda: self.find_wanted.emit(self.search.text()))
        self.found.itemActivated.connect(lambda item: self.chosen.emit(str(item.data(_ID))))
        self.found.currentItemChanged.connect(
            lambda item, _old: self.chosen.emit(str(item.data(_ID))) if item is not None else None
        )
        self.hand.clicked.connect(lambda: self.hand_wanted.emit(str(self.to.currentData() or "")))
        self.mark.clicked.connect(self._on_mark)
        self.reason.returnPressed.connect(self._on_mark)
        self.found.hide()
        self.retranslate()

    def show_people(self, people: Sequence[HandingPerson]) -> None:
        """Whom the lead can be given to."""
        chosen = self.to.currentData()
        self.to.clear()
        for one in people:
            self.to.addItem(one.name, one.id)
        self.to.setCurrentIndex(max(0, self.to.findData(chosen)))

    def show_found(self, rows: Sequence[LeadRow]) -> None:
        self.found.blockSignals(True)
        self.found.clear()
        for one in rows:
            text = "  ".join(filter(None, (one.name, one.company, one.place, one.owner)))
            item = QListWidgetItem(text, self.found)
            item.setData(_ID, one.id)
        self.found.blockSignals(False)
        self.found.setVisible(bool(rows))
        if rows:
            self.found.setCurrentRow(0)
        else:
            self.empty.put(
                self.tr("Nobody is found"), self.tr("Search by name, company or the end of a number.")
            )

    def show_history(self, history: LeadHistory) -> None:
        self._history = history
        self.reason.clear()
        self.retranslate()

    def focus_home(self) -> None:
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)
        self.search.selectAll()

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Why a lead is where it is"))
        self.search.setPlaceholderText(self.tr("Name, company, or the end of a number; Enter searches"))
        self.search.setAccessibleName(self.tr("Search a lead"))
        self.found.setAccessibleName(self.tr("Leads found"))
        self.area.setAccessibleName(self.tr("Ownerships, newest first"))
        self.to.setAccessibleName(self.tr("Give it to"))
        self.hand.put(self.tr("Preview: give it to her"))
        self.reason.setPlaceholderText(self.tr("Unsuitable for telesales, because …"))
        self.reason.setAccessibleName(self.tr("Why it is unsuitable for telesales"))
        if self._history is None:
            self.empty.put(
                self.tr("No lead is chosen"), self.tr("Whose it was, since when and why, stands here.")
            )
        self._draw()

    def _draw(self) -> None:
        history = self._history
        for widget in (self.title, self.area, self.reason, self.mark, self.to, self.hand):
            widget.setVisible(history is not None)
        self.empty.setVisible(history is None)
        self.state.setVisible(False)
        clear(self._stays)
        if history is None:
            return
        self.title.setText(history.name)
        said = []
        if history.waits:
            said.append(
                self.tr("In a call: goes to {name} when the outcome is written.").format(
                    name=history.waits_for
                )
                if history.waits_for
                else self.tr("In a call: goes into the pool when the outcome is written.")
            )
        if history.unsuitable:
            said.append(self.tr("Unsuitable for telesales: {why}").format(why=history.unsuitable))
        self.state.setText("\n".join(said))
        self.state.setVisible(bool(said))
        self.mark.put(self.tr("Take the mark away") if history.unsuitable else self.tr("Mark as unsuitable"))
        self.reason.setVisible(not history.unsuitable)
        for stay in history.stays:
            for n, text in enumerate(words.stay_lines(stay)):
                line = label("strong" if n == 0 else "muted", wrap=True)
                line.setText(text)
                self._stays.addWidget(line)
        if not history.stays:
            line = label("muted", wrap=True)
            line.setText(self.tr("Nobody ever had it: it is in the pool since it came."))
            self._stays.addWidget(line)
        self._stays.addStretch(1)

    def _on_mark(self) -> None:
        history = self._history
        if history is not None and (history.unsuitable or self.reason.text().strip()):
            self.marked.emit("" if history.unsuitable else self.reason.text().strip())
