"""A field for a number: typed, or changed by the arrow keys; the wheel that scrolls the page leaves it alone."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDoubleValidator, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from agent_app.widgets.language import language


class Number(QLineEdit):
    """A number with at most one decimal. `changed(float)` tells each change, whoever made it.

    What is no number, or outside its bounds, counts as the last good one and is put back when the field is left.
    """

    changed = Signal(float)
    DECIMALS = 1

    def __init__(self, least: float, most: float, width: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._least, self._most, self._value = least, most, least
        validator = QDoubleValidator(least, most, self.DECIMALS, self)
        validator.setNotation(QDoubleValidator.Notation.StandardNotation)
        self.setValidator(validator)
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        if width:
            self.setFixedWidth(width)
        self.textEdited.connect(self._typed)
        self._show()

    def value(self) -> float:
        return self._value

    def setValue(self, value: float) -> None:
        bounded = min(self._most, max(self._least, round(value, self.DECIMALS)))
        changed, self._value = bounded != self._value, bounded
        self._show()
        if changed:
            self.changed.emit(self._value)

    def name(self, words: str) -> None:
        """What a screen reader says."""
        self.setAccessibleName(words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1, Qt.Key.Key_PageUp: 10, Qt.Key.Key_PageDown: -10}.get(
            Qt.Key(event.key())
        )
        if step is None or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().keyPressEvent(event)
        else:
            self.setValue(self._value + step)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._show()

    def _typed(self, text: str) -> None:
        try:
            value = float(text.replace(",", "."))
        except ValueError:
            return
        if self._least <= value <= self._most and value != self._value:
            self._value = value
            self.changed.emit(value)

    def _show(self) -> None:
        whole = self._value == int(self._value)
        self.setText(str(int(self._value)) if whole else language.locale().toString(self._value, "f", 1))


class WholeNumber(Number):
    """A number without decimals."""

    DECIMALS = 0

    def value(self) -> int:
        return int(super().value())
