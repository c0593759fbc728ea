"""Keys 1-9 for answers: alone while no text field has the focus, with Alt always."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget


class HotKeys:
    """Short-lived keys of a panel: each works alone and with Alt, while the panel is visible.

    A text field with the focus keeps its plain characters (Qt asks it first), so typing is never taken away.
    """

    def __init__(self, panel: QWidget) -> None:
        self._panel = panel
        self._shortcuts: dict[str, tuple[QShortcut, QShortcut]] = {}
        self._calls: dict[str, Callable[[], None]] = {}

    def put(self, calls: dict[str, Callable[[], None]]) -> None:
        """Replace all keys: `{"1": …, "s": …}`."""
        self._calls = {key.upper(): call for key, call in calls.items() if key}
        for key in self._calls:
            if key not in self._shortcuts:
                self._shortcuts[key] = (self._make(key, key), self._make(f"Alt+{key}", key))
        for key, pair in self._shortcuts.items():
            for shortcut in pair:
                shortcut.setEnabled(key in self._calls)

    def _make(self, sequence: str, key: str) -> QShortcut:
        shortcut = QShortcut(QKeySequence(sequence), self._panel)
        shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
        shortcut.setAutoRepeat(False)
        shortcut.activated.connect(lambda: self._press(key))
        return shortcut

    def _press(self, key: str) -> None:
        if key in self._calls:
            self._calls[key]()
