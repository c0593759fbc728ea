"""A line in which a hidden number is asked for, with a reason, and shown for half a minute."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from agent_app.customers.revealing import SHOWN_S
from agent_app.widgets.buttons import KeyButton
from agent_app.widgets.panel import Panel, column, label, row
from domain.access import LONGEST_REASON, SHORTEST_REASON


class RevealLine(Panel):
    """Signals: `asked(number_id, reason)`. Nothing of a number is kept when it is hidden again."""

    asked = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("plain", parent)
        self.begin = KeyButton("quiet", "lock", self)
        self.which, self.reason = QComboBox(self), QLineEdit(self)
        self.reason.setMaxLength(LONGEST_REASON)
        self.show_it = KeyButton("plain", parent=self)
        self.number = label("strong", self)
        self._cover = QTimer(self, singleShot=True, interval=SHOWN_S * 1000)
        self._cover.timeout.connect(self.hide_again)
        lines = column(self, gap=4)
        head, line = row(gap=6), row(gap=6)
        head.addWidget(self.begin)
        head.addWidget(self.number, 1)
        line.addWidget(self.which)
        line.addWidget(self.reason, 1)
        line.addWidget(self.show_it)
        lines.addLayout(head)
        lines.addLayout(line)
        self.begin.clicked.connect(lambda: self._open(on=self.reason.isHidden()))
        self.reason.textChanged.connect(lambda _text: self._draw())
        self.reason.returnPressed.connect(self._ask)
        self.show_it.clicked.connect(self._ask)
        self.retranslate()
        self._open(on=False)

    def put(self, numbers: Sequence[tuple[str, str]]) -> None:
        """(id, as it is shown hidden) of what can be asked for; another record hides what was shown."""
        if [self.which.itemData(n) for n in range(self.which.count())] != [
            number_id for number_id, _ in numbers
        ]:
            self.hide_again()
            self.which.clear()
            for number_id, text in numbers:
                self.which.addItem(text, number_id)
            self._open(on=False)
        self.setVisible(bool(numbers))

    def show_number(self, number_id: str, text: str) -> None:
        """For half a minute, if it is still the one that was asked for."""
        if number_id == self.which.currentData():
            self.number.setText(text)
            self._cover.start()
            self._open(on=False)

    def hide_again(self) -> None:
        self._cover.stop()
        self.number.clear()

    def retranslate(self) -> None:
        self.begin.put(self.tr("Show a number…"))
        self.which.setAccessibleName(self.tr("Which number"))
        self.reason.setPlaceholderText(self.tr("Why; it is noted"))
        self.reason.setAccessibleName(self.tr("Why; it is noted"))
        self.show_it.put(self.tr("Show"), "↵", name=self.tr("Show the number for half a minute"))
        self.number.setAccessibleName(self.tr("The number, for half a minute"))

    def _ask(self) -> None:
        if len(self.reason.text().strip()) >= SHORTEST_REASON and self.which.count():
            self.asked.emit(str(self.which.currentData()), self.reason.text().strip())

    def _open(self, *, on: bool) -> None:
        for widget in (self.which, self.reason, self.show_it):
            widget.setVisible(on)
        if on:
            self.reason.setFocus()
        else:
            self.reason.clear()
        self._draw()

    def _draw(self) -> None:
        self.show_it.setEnabled(len(self.reason.text().strip()) >= SHORTEST_REASON)
