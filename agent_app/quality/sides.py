"""A recording with each side as loud as it is wanted: one whispers, the other shouts. Any thread but the window's."""

from __future__ import annotations

import io
from typing import NamedTuple

GAINS = (1.0, 0.5, 0.0, 2.0)
_BLOCK = 1 << 18


class Loudness(NamedTuple):
    """Of each side, 1 as recorded."""

    agent: float = 1.0
    customer: float = 1.0

    def turned(self, side: str) -> Loudness:
        """The next step of one side: as recorded, half, silent, double."""
        now = getattr(self, side)
        return self._replace(**{side: GAINS[(GAINS.index(now) + 1) % len(GAINS)]})


def mixed(audio: bytes, loud: Loudness) -> bytes:
    """As WAV. Left is the customer, right the agent; one channel, what cannot be read, and `loud` of 1 stay as they are."""
    if loud == Loudness():
        return audio
    import numpy as np
    import soundfile

    out = io.BytesIO()
    try:
        with soundfile.SoundFile(io.BytesIO(audio)) as file:
            if file.channels != 2:
                return audio
            gains = np.array([loud.customer, loud.agent], np.float32)
            with soundfile.SoundFile(out, "w", file.samplerate, 2, "PCM_16", format="WAV") as made:
                while len(block := file.read(_BLOCK, dtype="float32", always_2d=True)):
                    made.write(np.clip(block * gains, -1.0, 1.0))
    except (soundfile.LibsndfileError, RuntimeError):
        return audio
    return out.getvalue()
