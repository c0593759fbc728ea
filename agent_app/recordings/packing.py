"""A finished recording made smaller before it is sent: FLAC, which loses nothing, or Opus where the organisation says so.

Sound is never on the disk as it is: pieces of the sealed WAV are opened, encoded in memory and sealed again, with a key of
their own. The encoder is libsndfile (`soundfile`), loaded when the first recording ends (docs/decisions/0015).
"""

from __future__ import annotations

import hashlib
import io
from pathlib import Path
from typing import Any, Final

from agent_app.recordings.sealed_wav import HEADER, SealedWav
from agent_app.telephony.engine.pcm import CHANNELS, FRAME_BYTES, RATE
from agent_app.telephony.engine.sealed import Sealer
from domain.recording_policy import Form

#: a longer one is sent as it is: the encoder's output is held in memory (100 MB of FLAC in two hours)
LONGEST_S = 2 * 3600.0
_BLOCK = 10 * RATE * FRAME_BYTES
#: for `soundfile`: (format, subtype, level); 0.9 of Opus is about 32 kbit/s a channel, transparent for 8 kHz
_ENCODERS: Final[dict[Form, tuple[str, str, float | None]]] = {
    "flac": ("FLAC", "PCM_16", None),
    "opus": ("OGG", "OPUS", 0.9),
}


class CannotPackError(Exception):
    """The encoder is not there, or fails; the recording is kept as it is."""


def pack(wav: SealedWav, form: Form, target: Path, key: bytes) -> str:
    """Write a sealed file of the encoded sound, on the disk when this returns; its SHA-256 (of the encoded bytes).

    Args:
        target: what lies there (of a try that was cut off) is replaced.

    Raises:
        CannotPackError: `wav` is untouched. Damaged: as reading it. OSError: the disk is full.
    """
    if form not in _ENCODERS or wav.seconds > LONGEST_S:
        raise CannotPackError(form)
    data = _encoded(wav, form)
    target.unlink(missing_ok=True)
    sealer = Sealer(target, key)
    try:
        sealer.write(data)
    finally:
        sealer.close()
    return hashlib.sha256(data).hexdigest()


def _encoded(wav: SealedWav, form: Form) -> bytes:
    try:
        import soundfile
    except (ImportError, OSError) as error:  # no wheel for this platform, or no library in it
        raise CannotPackError(str(error)) from error
    container, subtype, level = _ENCODERS[form]
    more: dict[str, Any] = {} if level is None else {"compression_level": level}
    buffer = io.BytesIO()
    try:
        with soundfile.SoundFile(buffer, "w", RATE, CHANNELS, subtype, format=container, **more) as out:
            for offset in range(HEADER, wav.length, _BLOCK):
                out.buffer_write(wav.read(offset, _BLOCK), "int16")
    except (soundfile.SoundFileError, RuntimeError, TypeError) as error:
        raise CannotPackError(str(error)) from error
    return buffer.getvalue()
