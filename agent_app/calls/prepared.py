"""Prepared messages that can be left: WAVs (16 bit, one channel) in a folder of the desk, by their names."""

from __future__ import annotations

import wave
from pathlib import Path

from domain.errors import UserError

FOLDER = "messages"
LONGEST_S = 120.0


def names(folder: Path) -> tuple[str, ...]:
    """What is there, in the order of the alphabet."""
    return tuple(sorted(path.stem for path in folder.glob("*.wav"))) if folder.is_dir() else ()


def path_of(folder: Path, name: str) -> Path:
    """The file of a message.

    Raises:
        UserError: message_missing, also where it is no WAV that can be played.
    """
    path = folder / f"{name}.wav"
    try:
        if name not in names(folder):
            raise UserError("message_missing", message=name)
        with wave.open(str(path)) as file:
            good = file.getsampwidth() == 2 and file.getnchannels() == 1
            seconds = file.getnframes() / file.getframerate()
    except (OSError, wave.Error, EOFError, ZeroDivisionError):
        raise UserError("message_missing", message=name) from None
    if not good or not 0 < seconds <= LONGEST_S:
        raise UserError("message_missing", message=name)
    return path
