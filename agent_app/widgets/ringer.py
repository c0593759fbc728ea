"""The ring that is heard: the system's alert sound, again every two seconds while a call rings.

A ring tone of our own would load the multimedia library in the window's thread, which holds it up for a moment; that
belongs to the softphone's process.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

EVERY_MS = 2_000


class Ringer(QObject):
    """Sounds while it is told to."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._timer = QTimer(self, interval=EVERY_MS)
        self._timer.timeout.connect(QApplication.beep)

    def ring(self, on: bool) -> None:
        """Begin or end; the same again changes nothing."""
        if on and not self._timer.isActive():
            QApplication.beep()
            self._timer.start()
        elif not on:
            self._timer.stop()
