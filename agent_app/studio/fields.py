"""Fields of the studio's form: their own undo gives way to the studio's, which knows the whole script."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QSizePolicy, QWidget

_UNDO = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)


def _is_undo(event: QEvent) -> bool:
    return isinstance(event, QKeyEvent) and any(event.matches(key) for key in _UNDO)


class Line(QLineEdit):
    """One line."""

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and _is_undo(event):
            event.ignore()
            return False
        return super().event(event)

    def put(self, text: str) -> None:
        """Show a value without touching the cursor where it is there already."""
        if self.text() != text:
            self.setText(text)


class Words(QPlainTextEdit):
    """Several lines. Signals: `edited(text)` by the author alone, `left`."""

    edited = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self._putting = False
        self.textChanged.connect(self._on_changed)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and _is_undo(event):
            event.ignore()
            return False
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()

    def put(self, text: str) -> None:
        if self.toPlainText() != text:
            self._putting = True
            self.setPlainText(text)
            self._putting = False

    def _on_changed(self) -> None:
        if not self._putting:
            self.edited.emit(self.toPlainText())


class Pick(QComboBox):
    """A choice by a value. Signals: `picked(value)` by the author alone."""

    picked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.activated.connect(lambda _index: self.picked.emit(str(self.currentData())))

    def put(self, options: list[tuple[str, str]], value: str) -> None:
        """(value, words); a value that is not among them is shown as it is."""
        there = [(str(self.itemData(n)), self.itemText(n)) for n in range(self.count())]
        wanted = options if any(v == value for v, _ in options) else [*options, (value, f"? {value}")]
        if there != wanted:
            self.clear()
            for one, words in wanted:
                self.addItem(words, one)
        self.setCurrentIndex(max(0, self.findData(value)))

    def wheelEvent(self, event: object) -> None:
        """The wheel scrolls the form, it does not change a script."""
        if self.hasFocus():
            super().wheelEvent(event)  # type: ignore[arg-type]
        else:
            event.ignore()  # type: ignore[attr-defined]
