"""Peaks of a compressed recording (FLAC, Ogg), by the decoder that plays it: Qt's, which is FFmpeg.

Called in a thread of the pool, never on the window thread: it waits until the whole recording was decoded.
"""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QBuffer, QByteArray, QEventLoop, QIODevice, QTimer
from PySide6.QtMultimedia import QAudioBuffer, QAudioDecoder, QAudioFormat

PART = 1024  #: frames of which one height is kept: an eighth of a second of a telephone call
PROBES = 32  #: samples looked at in each part
LONGEST_MS = 30_000

#: how a decoder hands samples over: the letter of `memoryview`, and the value of full loudness
_SHAPES: dict[QAudioFormat.SampleFormat, tuple[Literal["h", "f"], float]] = {
    QAudioFormat.SampleFormat.Int16: ("h", 32768.0),
    QAudioFormat.SampleFormat.Float: ("f", 1.0),
}
Lanes = tuple[tuple[float, ...], ...]


def decoded_peaks(audio: bytes, buckets: int) -> Lanes:
    """One tuple of heights (0-1) for each channel; empty for what cannot be decoded to its end."""
    return _Reader().read(audio, buckets)


class _Reader:
    def __init__(self) -> None:
        self._loop, self._decoder = QEventLoop(), QAudioDecoder()
        self._heights: list[list[float]] = []
        self._whole = False
        self._decoder.bufferReady.connect(self._take)
        self._decoder.finished.connect(self._finish)
        self._decoder.error.connect(lambda _error: self._loop.quit())

    def read(self, audio: bytes, buckets: int) -> Lanes:
        source = QBuffer()
        source.setData(QByteArray(audio))
        source.open(QIODevice.OpenModeFlag.ReadOnly)
        self._decoder.setSourceDevice(source)
        QTimer.singleShot(LONGEST_MS, self._loop.quit)
        QTimer.singleShot(0, self._decoder.start)  # what fails at once is heard inside the loop, too
        self._loop.exec()
        self._decoder.stop()
        return tuple(_fitted(lane, buckets) for lane in self._heights) if self._whole else ()

    def _take(self) -> None:
        while self._decoder.bufferAvailable():
            self._add(self._decoder.read())

    def _add(self, buffer: QAudioBuffer) -> None:
        kind = buffer.format()
        channels = kind.channelCount()
        if kind.sampleFormat() not in _SHAPES or channels not in (1, 2):
            self._loop.quit()  # nothing that telephones record
            return
        shape, loudest = _SHAPES[kind.sampleFormat()]
        if not self._heights:
            self._heights = [[] for _ in range(channels)]
        samples = memoryview(buffer.constData()).cast("B").cast(shape)
        for first in range(0, buffer.frameCount(), PART):
            part = samples[first * channels : (first + PART) * channels]
            stride = max(1, len(part) // channels // PROBES) * channels
            for lane, heights in enumerate(self._heights):
                probed = part[lane::stride].tolist()
                heights.append(min(1.0, max(max(probed), -min(probed)) / loudest))

    def _finish(self) -> None:
        self._whole = bool(self._heights)
        self._loop.quit()


def _fitted(heights: list[float], buckets: int) -> tuple[float, ...]:
    count = len(heights)
    found = []
    for bucket in range(buckets):
        first = count * bucket // buckets
        found.append(max(heights[first : max(count * (bucket + 1) // buckets, first + 1)]))
    return tuple(found)
