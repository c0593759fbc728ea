"""Panels that lie over the window without stopping it: palette, keys, history. Escape closes, the focus goes back."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from agent_app.widgets.panel import Panel

Place = Literal["top", "centre", "bottom", "right"]


class Overlay(Panel):
    """Lies over `host`, at most as large as it. It never grabs the keyboard: clicking beside it closes it.

    Attributes:
        wanted: width and height when there is room.
    """

    def __init__(self, host: QWidget, place: Place, wanted: tuple[int, int]) -> None:
        super().__init__("card", host)
        self._host, self._place, self.wanted = host, place, wanted
        self._before: QWidget | None = None
        self.hide()
        host.installEventFilter(self)

    def open(self) -> None:
        """Show it, remember where the focus was, and take it."""
        if not self.isVisible():
            self._before = QApplication.focusWidget()
        self._settle()
        self.show()
        self.raise_()
        self.take_focus()

    def dismiss(self) -> None:
        """Hide it and give the focus back."""
        if not self.isVisible():
            return
        focus = QApplication.focusWidget()
        had_focus = focus is not None and self.isAncestorOf(focus)
        if focus is not None and had_focus:
            focus.clearFocus()  # else Qt gives it to some field, and the next key is typed there
        self.hide()
        if had_focus and self._before is not None and self._before.isVisible():
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)
        self._before = None

    def take_focus(self) -> None:
        """Put the focus where typing makes sense."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._host:
            if event.type() in (QEvent.Type.Resize, QEvent.Type.Show):
                self._settle()
            elif event.type() == QEvent.Type.MouseButtonPress and self.isVisible():
                self.dismiss()
        return False

    def _settle(self) -> None:
        room = self._host.rect().adjusted(8, 8, -8, -8)
        width, height = min(self.wanted[0], room.width()), min(self.wanted[1], room.height())
        x = room.center().x() - width // 2
        y = room.center().y() - height // 2
        if self._place == "top":
            y = room.top() + 36
        elif self._place == "bottom":
            x, y = room.left(), room.bottom() - 26 - height
        elif self._place == "right":
            x, y = room.right() - width, room.top() + 36
        self.setGeometry(QRect(x, y, width, min(height, room.bottom() - y)))
