"""Fonts, theme and language before the first window."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from agent_app.services import Settings
from agent_app.widgets.language import language, system_language
from agent_app.widgets.look import base_font, look


def start_look(settings: Settings) -> None:
    """Put on what this person chose last. Called once."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    app.setFont(base_font())
    look.choose(settings.read("look/theme", "system"))
    language.choose(settings.read("look/language", system_language()))


def after_first_paint(window: QWidget, work: Callable[[], None]) -> None:
    """Do `work()` once `window` has been painted; after a quarter of a second also without (it may be minimised)."""
    _FirstPaint(window, work)


class _FirstPaint(QObject):
    LONGEST_MS = 250

    def __init__(self, window: QWidget, work: Callable[[], None]) -> None:
        super().__init__(window)
        self._window, self._work = window, work
        self._timer = QTimer(self, singleShot=True, interval=self.LONGEST_MS)
        self._timer.timeout.connect(self._go)
        self._timer.start()
        window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self._window.removeEventFilter(self)
            self._timer.start(0)  # after this paint, which is still under way
        return False

    def _go(self) -> None:
        self._window.removeEventFilter(self)
        self.deleteLater()
        self._work()
