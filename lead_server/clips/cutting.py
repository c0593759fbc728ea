"""A piece of a recording as a file of its own: only that piece is decoded, with its ends faded."""

from __future__ import annotations

import io

import numpy as np
import soundfile

FADE_MS = 15


class UncuttableError(Exception):
    """Nothing of the piece can be heard."""


def cut(data: bytes, from_ms: int, to_ms: int) -> bytes:
    """The piece as FLAC, with the channels and the rate of the recording.

    Raises:
        UncuttableError: the file cannot be read, or ends before the piece begins.
    """
    try:
        with soundfile.SoundFile(io.BytesIO(data)) as file:
            rate = file.samplerate
            first = from_ms * rate // 1000
            if first >= file.frames:
                raise UncuttableError("the recording ends before the piece begins")
            file.seek(first)
            samples = file.read((to_ms - from_ms) * rate // 1000, dtype="int16", always_2d=True)
    except (soundfile.LibsndfileError, RuntimeError) as error:
        raise UncuttableError(str(error)) from None
    if not len(samples):
        raise UncuttableError("there is no sound in the piece")
    fade = min(len(samples) // 2, FADE_MS * rate // 1000)
    if fade:
        ramp = np.linspace(0, 1, fade)[:, None]
        samples[:fade] = (samples[:fade] * ramp).astype(np.int16)
        samples[-fade:] = (samples[-fade:] * ramp[::-1]).astype(np.int16)
    made = io.BytesIO()
    soundfile.write(made, samples, rate, format="FLAC", subtype="PCM_16")
    return made.getvalue()
