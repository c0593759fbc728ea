"""Type-to-find inside the script column: objections and the outline."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QWidget

from agent_app.scripts import words
from agent_app.scripts.model import Found
from agent_app.widgets.overlay import Overlay
from agent_app.widgets.panel import column, label


class FindPanel(Overlay):
    """A field and what fits; Enter takes the first, a digit in an empty field the line with that number.

    Signals: `taken(code)`, `closed` (with or without taking one).
    """

    taken = Signal(str)
    closed = Signal()

    def __init__(self, host: QWidget) -> None:
        super().__init__(host, "top", (520, 380))
        self._find: Callable[[str], Sequence[Found]] = lambda _text: ()
        self._nothing = ""
        self.find_soon: QTimer | None = None  # for who finds more elsewhere, a moment after the last key
        lines = column(self, margins=(12, 10, 12, 10), gap=6)
        self.title = label("heading", self)
        self.field = QLineEdit(self)
        self.list = QListWidget(self)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.note = label("muted", self, wrap=True)
        self.note.hide()
        for widget in (self.title, self.field, self.list, self.note):
            lines.addWidget(widget, 1 if widget is self.list else 0)
        self.field.textChanged.connect(self._fill)
        self.field.installEventFilter(self)
        self.list.itemClicked.connect(lambda _item: self._take())

    def open_with(self, title: str, hint: str, nothing: str, find: Callable[[str], Sequence[Found]]) -> None:
        """Open over the script with something to find in."""
        self._find, self._nothing = find, nothing
        self.title.setText(title)
        self.setAccessibleName(title)
        self.field.setPlaceholderText(hint)
        self.field.setAccessibleName(f"{title}: {hint}")
        self.list.setAccessibleName(f"{title}: ↓")
        self.field.clear()
        self.say("")
        self._fill("")
        self.open()

    def say(self, text: str) -> None:
        """A line below the list; "" takes it away."""
        self.note.setText(text)
        self.note.setVisible(bool(text))

    def dismiss(self) -> None:
        was = self.isVisible()
        super().dismiss()
        if was:
            self.closed.emit()

    def refresh(self) -> None:
        """Find again with the same words: there is more to find in. What is chosen stays chosen."""
        row = self.list.currentRow()
        self._fill(self.field.text())
        self.list.setCurrentRow(min(max(0, row), self.list.count() - 1))

    def take_focus(self) -> None:
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.field and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            key = event.key()
            if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
                step = 1 if key == Qt.Key.Key_Down else -1
                self.list.setCurrentRow(min(max(0, self.list.currentRow() + step), self.list.count() - 1))
                return True
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._take()
                return True
            if key == Qt.Key.Key_Escape:
                self.dismiss()
                return True
            if (
                not self.field.text()
                and event.text().isdigit()
                and 0 < int(event.text()) <= self.list.count()
            ):
                self.list.setCurrentRow(int(event.text()) - 1)
                self._take()
                return True
        return super().eventFilter(watched, event)

    def _fill(self, text: str) -> None:
        self.list.clear()
        for number, found in enumerate(self._find(text), start=1):
            key = str(number) if number < 10 and not text else " "
            item = QListWidgetItem("   ".join(filter(None, (key, found.title, words.mark(found.mark)))))
            item.setData(Qt.ItemDataRole.UserRole, found.code)
            item.setToolTip(found.heard)
            self.list.addItem(item)
        if not self.list.count():
            item = QListWidgetItem(self._nothing)
            item.setFlags(Qt.ItemFlag.NoItemFlags)
            self.list.addItem(item)
        self.list.setCurrentRow(0)

    def _take(self) -> None:
        item = self.list.currentItem()
        code = item.data(Qt.ItemDataRole.UserRole) if item else None
        if code:
            self.taken.emit(code)
            self.dismiss()
