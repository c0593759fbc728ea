"""A sealed recording read as the WAV that it is: its header is made when it is read, so one that was cut off plays."""

from __future__ import annotations

import hashlib
import struct
from pathlib import Path

from agent_app.telephony.engine.pcm import CHANNELS, FRAME_BYTES, RATE
from agent_app.telephony.engine.sealed import CHUNK, Sealed

HEADER = 44


class SealedWav:
    """The WAV in a sealed file.

    Attributes:
        length: of the WAV in bytes. seconds: of sound. whole: it was ended as it should be.

    Raises:
        OSError, Damaged: as `Sealed`.
    """

    def __init__(self, path: Path, key: bytes) -> None:
        self._sealed = Sealed(path, key)
        self._pcm = self._sealed.length - self._sealed.length % FRAME_BYTES
        self._header = header_of(self._pcm)
        self.length, self.seconds = HEADER + self._pcm, self._pcm / FRAME_BYTES / RATE
        self.whole = self._sealed.whole

    def read(self, offset: int, size: int) -> bytes:
        """Up to `size` bytes from `offset`.

        Raises:
            Damaged: a chunk was changed.
        """
        size = max(0, min(size, self.length - offset))
        head = self._header[offset : offset + size]
        rest = size - len(head)
        return head + (self._sealed.read(max(0, offset - HEADER), rest) if rest else b"")

    def sha256(self) -> str:
        """Of the whole WAV, 64 hex digits."""
        digest = hashlib.sha256()
        for offset in range(0, self.length, 8 * CHUNK):
            digest.update(self.read(offset, 8 * CHUNK))
        return digest.hexdigest()

    def close(self) -> None:
        self._sealed.close()


def header_of(pcm_bytes: int) -> bytes:
    """RIFF header of so many bytes of 16-bit PCM."""
    return struct.pack(
        "<4sI4s4sIHHIIHH4sI",
        b"RIFF", 36 + pcm_bytes, b"WAVE", b"fmt ", 16, 1, CHANNELS, RATE, RATE * FRAME_BYTES, FRAME_BYTES, 16, b"data",
        pcm_bytes,
    )  # fmt: skip
