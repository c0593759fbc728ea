"""Marks of the start for `bench start`: a line on standard output when the first window and the queue were painted."""

from __future__ import annotations

import time

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QAbstractItemView, QWidget


class Marks(QObject):
    """Prints `mark NAME SECONDS` (since the epoch) once for `window` and once for `queue`."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._said: set[str] = set()
        self._queue: QAbstractItemView | None = None

    def watch_window(self, window: QWidget) -> None:
        window.installEventFilter(self)

    def watch_queue(self, view: QAbstractItemView) -> None:
        self._queue = view
        view.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: the first paints are what is waited for."""
        if event.type() == QEvent.Type.Paint:
            queue = self._queue
            if queue is not None and watched is queue.viewport():
                if queue.model() is not None and queue.model().rowCount() > 0:
                    self._say("queue")
            else:
                self._say("window")
        return False

    def _say(self, name: str) -> None:
        if name not in self._said:
            self._said.add(name)
            print(f"mark {name} {time.time():.6f}", flush=True)
