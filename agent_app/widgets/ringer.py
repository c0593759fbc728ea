"""The ring that is heard: a quiet tone while a call rings, silence on a desk without a loudspeaker."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, QTimer, QUrl

from agent_app import resources

WARM_UP_MS = 3_000
VOLUME = 0.5


class Ringer(QObject):
    """Plays `sounds/ring.wav` in a loop. The multimedia library is loaded some seconds after the window, not with it."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._effect: Any = None
        self._wanted = False
        QTimer.singleShot(WARM_UP_MS, self._load)

    def ring(self, on: bool) -> None:
        """Begin or end; the same again changes nothing."""
        if on == self._wanted:
            return
        self._wanted = on
        if self._effect is not None:
            self._effect.play() if on else self._effect.stop()

    def _load(self) -> None:
        try:
            from PySide6.QtMultimedia import QMediaDevices, QSoundEffect
        except ImportError:  # no sound library on this machine: the ring is seen, not heard
            return
        if QMediaDevices.defaultAudioOutput().isNull():
            return
        effect = QSoundEffect(self)
        effect.setSource(QUrl.fromLocalFile(str(resources.sound("ring"))))
        effect.setLoopCount(QSoundEffect.Loop.Infinite.value)
        effect.setVolume(VOLUME)
        self._effect = effect
        if self._wanted:
            effect.play()
