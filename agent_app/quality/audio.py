"""Playing a recording from memory. A machine without sound or codecs is told so in words; the desk never falls over it."""

from __future__ import annotations

from typing import Any, Literal

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QUrl, Signal

RATES = (0.5, 0.75, 1.0, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0)
Trouble = Literal["", "no_player", "no_device", "cannot_decode"]


class AudioPlayer(QObject):
    """A thin hand on `QMediaPlayer`, made when the first recording comes (its import costs more than the desk's).

    Signals:
        position_changed: milliseconds. duration_changed: milliseconds. playing_changed: bool.
        trouble: one of `Trouble`, for each recording anew; `no_device` still shows and moves the position where the
            backend allows it.
    """

    position_changed = Signal(int)
    duration_changed = Signal(int)
    playing_changed = Signal(bool)
    trouble = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._player: Any = None
        self._output: Any = None
        self._buffer: QBuffer | None = None
        self._data = QByteArray()
        self._rate = 1.0
        self._known_duration = 0
        self._tried = False

    def load(self, audio: bytes, duration_s: float = 0.0) -> None:
        """Take a recording: WAV, FLAC or Ogg, whole. `duration_s` is shown until the decoder knows it."""
        self._make()
        self._known_duration = int(duration_s * 1000)
        self.duration_changed.emit(self._known_duration)
        self.position_changed.emit(0)
        if self._player is None:
            self.trouble.emit("no_player")
            return
        self._find_output()
        self._player.stop()
        self._player.setSource(QUrl())
        self._data = QByteArray(audio)
        self._buffer = QBuffer(self._data, self)
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._player.setSourceDevice(self._buffer)
        self._player.setPlaybackRate(self._rate)

    def swap(self, audio: bytes) -> None:
        """Another sound of the same recording (a side louder): the place and whether it plays stay."""
        if self._player is None:
            return
        position, playing = self.position, self.playing
        self._player.stop()
        self._player.setSource(QUrl())
        self._data = QByteArray(audio)
        self._buffer = QBuffer(self._data, self)
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._player.setSourceDevice(self._buffer)
        self._player.setPlaybackRate(self._rate)
        self._player.setPosition(position)
        if playing:
            self._player.play()

    def unload(self) -> None:
        """Forget the recording."""
        if self._player is not None:
            self._player.stop()
            self._player.setSource(QUrl())
        self._data = QByteArray()

    @property
    def position(self) -> int:
        return int(self._player.position()) if self._player is not None else 0

    @property
    def duration(self) -> int:
        return (int(self._player.duration()) if self._player is not None else 0) or self._known_duration

    @property
    def rate(self) -> float:
        return self._rate

    @property
    def playing(self) -> bool:
        return self._player is not None and bool(self._player.isPlaying())

    def toggle(self) -> None:
        """Play or pause."""
        if self._player is not None:
            (self._player.pause if self._player.isPlaying() else self._player.play)()

    def pause(self) -> None:
        if self._player is not None:
            self._player.pause()

    def seek(self, position_ms: int) -> None:
        position = min(max(0, position_ms), self.duration)
        if self._player is not None:
            self._player.setPosition(position)
        self.position_changed.emit(position)

    def nudge(self, seconds: float) -> None:
        self.seek(self.position + int(seconds * 1000))

    def change_rate(self, steps: int) -> float:
        """One step faster or slower, the pitch kept; gives back the new rate."""
        place = min(max(0, RATES.index(self._rate) + steps), len(RATES) - 1)
        self._rate = RATES[place]
        if self._player is not None:
            self._player.setPlaybackRate(self._rate)
        return self._rate

    def _make(self) -> None:
        if self._tried:
            return
        self._tried = True
        try:
            from PySide6.QtMultimedia import QMediaPlayer
        except ImportError:  # a bare Linux without libpulse, a package without multimedia
            return
        self._player = QMediaPlayer(self)
        if not self._player.isAvailable():
            self._player = None
            return
        if hasattr(self._player, "setPitchCompensation"):
            self._player.setPitchCompensation(True)
        self._player.positionChanged.connect(lambda ms: self.position_changed.emit(int(ms)))
        self._player.durationChanged.connect(
            lambda ms: self.duration_changed.emit(int(ms) or self._known_duration)
        )
        self._player.playingChanged.connect(lambda on: self.playing_changed.emit(bool(on)))
        self._player.errorOccurred.connect(lambda *_: self.trouble.emit("cannot_decode"))

    def _find_output(self) -> None:
        """A headset that was plugged in since the last recording is taken."""
        if self._output is not None:
            return
        from PySide6.QtMultimedia import QAudioOutput, QMediaDevices

        if QMediaDevices.audioOutputs():
            self._output = QAudioOutput(self)
            self._player.setAudioOutput(self._output)
        else:
            self.trouble.emit("no_device")
