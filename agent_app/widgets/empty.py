"""An empty place says what would be there and what to do."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from agent_app.widgets.look import look
from agent_app.widgets.panel import Panel, column, label


class EmptyState(Panel):
    """An icon, a line, and a muted line with what to do. The icon is drawn when it is first seen."""

    def __init__(self, icon: str = "", parent: QWidget | None = None) -> None:
        super().__init__("plain", parent)
        self._icon, self._drawn = icon, False
        self.picture = label(parent=self)
        self.picture.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.title = label("strong", self, wrap=True)
        self.hint = label("muted", self, wrap=True)
        lines = column(self, margins=(24, 16, 24, 16), gap=6)
        lines.addStretch(2)
        for widget in (self.picture, self.title, self.hint):
            if widget is not self.picture:
                widget.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            lines.addWidget(widget)
        lines.addStretch(3)
        self.picture.setVisible(bool(icon))

    def put(self, title: str, hint: str = "") -> None:
        self.title.setText(title)
        self.hint.setText(hint)
        self.hint.setVisible(bool(hint))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self._drawn:
            self._draw()

    def showEvent(self, event: QShowEvent) -> None:
        if self._icon and not self._drawn:
            self._draw()
        super().showEvent(event)

    def _draw(self) -> None:
        self._drawn = True
        self.picture.setPixmap(look.icon(self._icon, "muted").pixmap(28, 28))
