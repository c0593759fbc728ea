"""Whatever lies sealed on the shelf, read as the file that it stands for: a WAV, or what was packed from one."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from agent_app.recordings.sealed_wav import SealedWav
from agent_app.telephony.engine.sealed import Sealed
from domain.recording_policy import MEDIA_TYPES


class Readable(Protocol):
    """Plain bytes behind a sealed file. `length`: how many."""

    length: int

    def read(self, offset: int, size: int) -> bytes: ...

    def close(self) -> None: ...


def open_sealed(path: Path, key: bytes, media_type: str) -> Readable:
    """Raises OSError, Damaged: as `Sealed`."""
    return SealedWav(path, key) if media_type == MEDIA_TYPES["wav"] else Sealed(path, key)
