"""What a colleague wrote of a call that she hands over: quoted above the notes, and hers to keep."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from agent_app.widgets.buttons import KeyButton
from agent_app.widgets.panel import Panel, column, label, row
from domain.handover import HandedOver

LINES_PX = 76  #: three lines; the rest is scrolled to


class HandedQuote(Panel):
    """Hidden while there is nothing to quote.

    Signals: `kept(text)`: she takes it over into her own notes.
    """

    kept = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("lit", parent)
        self._handed: HandedOver | None = None
        self._kept: set[tuple[str, int]] = set()
        lines = column(self, margins=(12, 6, 12, 6), gap=4)
        head = row(gap=8)
        self.title = label("strong", self)
        self.keep = KeyButton("plain", parent=self)
        head.addWidget(self.title, 1)
        head.addWidget(self.keep)
        self.text = QPlainTextEdit(self)
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setFixedHeight(LINES_PX)
        lines.addLayout(head)
        lines.addWidget(self.text)
        self.keep.clicked.connect(self._on_keep)
        self.hide()

    def show_handed(self, handed: HandedOver | None) -> None:
        if handed is not None and (not handed.notes or (handed.id, handed.n) in self._kept):
            handed = None
        self.setVisible(handed is not None)
        if handed == self._handed:
            return
        self._handed = handed
        if handed is not None:
            self.text.setPlainText(handed.notes)
        self.retranslate()

    def retranslate(self) -> None:
        if self._handed is None:
            return
        self.title.setText(self.tr("{name} wrote").format(name=self._handed.by))
        self.text.setAccessibleName(self.title.text())
        self.setAccessibleName(self.title.text())
        self.keep.put(self.tr("Keep in my notes"))

    def _on_keep(self) -> None:
        handed = self._handed
        if handed is None:
            return
        self._kept.add((handed.id, handed.n))
        self.kept.emit(f"{handed.by}: {handed.notes}")
        self.show_handed(None)
