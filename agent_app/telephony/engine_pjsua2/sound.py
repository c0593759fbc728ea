"""Sound of a pjsua2 call as the pump wants it: two short buffers between the library's media thread and ours.

The bindings copy a frame byte by byte (0.8 ms each); here its bytes are read where they lie. That leans on how every C++
library lays out a vector (begin, end): tried once at the start, and where it does not hold the slow way is taken.
"""

from __future__ import annotations

import ctypes
import threading

import pjsua2 as pj

RATE, FRAME_MS = 8000, 20
FRAME_BYTES = 2 * RATE * FRAME_MS // 1000
LONGEST = 10 * FRAME_BYTES  #: what is older than 200 ms is dropped: voice stays on time


def _span(vector: pj.ByteVector) -> tuple[int, int]:
    """Where the bytes of a vector begin, and how many there are."""
    begin, end = (ctypes.c_void_p * 2).from_address(int(vector.this))
    return begin or 0, (end or 0) - (begin or 0)


def _layout_holds() -> bool:
    probe = pj.ByteVector(b"leadline")
    begin, size = _span(probe)
    return size == 8 and ctypes.string_at(begin, 8) == b"leadline"


FAST = _layout_holds()


def bytes_of(vector: pj.ByteVector) -> bytes:
    """A copy of a vector's bytes."""
    if not FAST:
        return bytes(vector)
    begin, size = _span(vector)
    return ctypes.string_at(begin, size) if size else b""


def put_bytes(vector: pj.ByteVector, data: bytes) -> None:
    """Make a vector hold these bytes."""
    if not FAST:
        vector.assign(0, 0)
        for byte in data:
            vector.push_back(byte)
        return
    vector.resize(len(data))
    ctypes.memmove(_span(vector)[0], data, len(data))


class Ear:
    """Implements `audio.Voice` with plain buffers, so that the pump's thread never owns an object of pjsua2.

    Attributes:
        on: the call has sound just now.
    """

    def __init__(self) -> None:
        self.lock = threading.Lock()
        self.heard, self.said = bytearray(), bytearray()
        self.on = False

    def rate(self) -> int:
        return RATE if self.on else 0

    def hear(self, most: int) -> bytes:
        with self.lock:
            data = bytes(self.heard[:most])
            del self.heard[:most]
            return data

    def say(self, pcm: bytes) -> None:
        with self.lock:
            self.said += pcm
            if len(self.said) > LONGEST:
                del self.said[: len(self.said) - LONGEST]


class PjVoice(pj.AudioMediaPort):  # type: ignore[misc]
    """The library's end of a call's sound. Its frames come in the library's own thread; it is made and dies in pjsua2's."""

    def __init__(self, ear: Ear) -> None:
        super().__init__()
        self._lock, self._heard, self._said = ear.lock, ear.heard, ear.said
        form = pj.MediaFormatAudio()
        form.init(pj.PJMEDIA_FORMAT_PCM, RATE, 1, FRAME_MS * 1000, 16)
        self.createPort("voice", form)

    def onFrameReceived(self, frame: pj.MediaFrame) -> None:
        data = bytes_of(frame.buf) if frame.size else b""
        with self._lock:
            self._heard += data
            if len(self._heard) > LONGEST:
                del self._heard[: len(self._heard) - LONGEST]

    def onFrameRequested(self, frame: pj.MediaFrame) -> None:
        with self._lock:
            data = bytes(self._said[:FRAME_BYTES])
            del self._said[:FRAME_BYTES]
        frame.type = pj.PJMEDIA_FRAME_TYPE_AUDIO
        put_bytes(frame.buf, data + bytes(FRAME_BYTES - len(data)))
        frame.size = FRAME_BYTES
