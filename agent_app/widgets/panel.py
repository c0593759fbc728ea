"""The base of all our panels, and the few labels that everything is made of."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLayout, QSizePolicy, QVBoxLayout, QWidget

from agent_app.widgets.look import sized

L = TypeVar("L", QVBoxLayout, QHBoxLayout)


class Panel(QFrame):
    """A frame with a look (`panel` in the stylesheet) that puts its words again when the language changes.

    A subclass sets its words in `retranslate()` alone and calls it once at the end of `__init__`.
    """

    def __init__(self, look: str = "plain", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("panel", look)

    def retranslate(self) -> None:
        """Put all words again, and draw again what was made from words."""

    def set_look(self, look: str) -> None:
        """Change the look at run time."""
        if self.property("panel") != look:
            self.setProperty("panel", look)
            repolish(self)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()


def repolish(widget: QWidget) -> None:
    """Make the stylesheet look at the widget's properties again."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    widget.update()


def label(
    role: str = "", parent: QWidget | None = None, *, wrap: bool = False, figures: bool = False
) -> QLabel:
    """A label with a role of the stylesheet; plain text always, since what it shows came from outside."""
    made = QLabel(parent)
    made.setTextFormat(Qt.TextFormat.PlainText)
    if role:
        made.setProperty("role", role)
    if wrap:
        made.setWordWrap(True)
        made.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    if figures:
        made.setFont(sized(13, figures=True))
    return made


def set_role(made: QLabel, role: str) -> None:
    """Give a label another role."""
    if made.property("role") != role:
        made.setProperty("role", role)
        repolish(made)


class Elided(QLabel):
    """A label on one line that shortens with “…” and then tells the whole in its tooltip."""

    def __init__(self, role: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._whole = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        if role:
            self.setProperty("role", role)

    def set_whole(self, text: str) -> None:
        """Show this, as far as there is room."""
        self._whole = text
        self.setAccessibleDescription(text)
        self._shorten()
        self.updateGeometry()

    def whole(self) -> str:
        """What would be shown if there were room."""
        return self._whole

    def sizeHint(self) -> QSize:
        return QSize(
            self.fontMetrics().horizontalAdvance(self._whole) + 4 + self._padding(),
            super().sizeHint().height(),
        )

    def minimumSizeHint(self) -> QSize:
        return QSize(24, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._shorten()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._shorten()

    def paintEvent(self, event: QPaintEvent) -> None:
        self._shorten()
        super().paintEvent(event)

    def _padding(self) -> int:
        return 14 if str(self.property("role") or "").startswith("chip") else 0

    def _shorten(self) -> None:
        room = max(0, self.contentsRect().width())
        text = self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, room)
        if text != self.text():
            self.setText(text)
            self.setToolTip(self._whole if text != self._whole else "")


def column(
    parent: QWidget | None = None, *, margins: tuple[int, int, int, int] = (0, 0, 0, 0), gap: int = 8
) -> QVBoxLayout:
    """A layout from top to bottom."""
    return _dressed(QVBoxLayout(parent) if parent else QVBoxLayout(), margins, gap)


def row(
    parent: QWidget | None = None, *, margins: tuple[int, int, int, int] = (0, 0, 0, 0), gap: int = 8
) -> QHBoxLayout:
    """A layout from left to right."""
    return _dressed(QHBoxLayout(parent) if parent else QHBoxLayout(), margins, gap)


def _dressed(made: L, margins: tuple[int, int, int, int], gap: int) -> L:
    made.setContentsMargins(*margins)
    made.setSpacing(gap)
    return made


def rule(parent: QWidget | None = None) -> QFrame:
    """A line of one pixel."""
    made = QFrame(parent)
    made.setProperty("panel", "rule")
    made.setFixedHeight(1)
    return made


def clear(layout: QLayout) -> None:
    """Take everything out of a layout and away, at once for the eye and soon for the memory."""
    while (item := layout.takeAt(0)) is not None:
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            widget.hide()
            widget.setParent(None)
            widget.deleteLater()
        elif inner is not None:
            clear(inner)
