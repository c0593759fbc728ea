"""How long the event loop was away: a heartbeat every ten milliseconds, and the longest gap between two beats."""

from __future__ import annotations

import time

from PySide6.QtCore import QObject, Qt, QTimer

BEAT_MS = 10


class StallWatch(QObject):
    """Measures stalls of the window thread, in milliseconds beyond the beat."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._last = time.perf_counter()
        self.longest_ms = 0.0
        self.gaps_ms: list[float] = []
        self.keep_gaps = False
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._on_beat)
        self._timer.start(BEAT_MS)

    def reset(self) -> None:
        """Begin anew (a walk-through measures from its first ring on)."""
        self._last, self.longest_ms, self.gaps_ms = time.perf_counter(), 0.0, []

    def _on_beat(self) -> None:
        now = time.perf_counter()
        gap_ms = max(0.0, (now - self._last) * 1000 - BEAT_MS)
        self._last = now
        self.longest_ms = max(self.longest_ms, gap_ms)
        if self.keep_gaps:
            self.gaps_ms.append(gap_ms)
