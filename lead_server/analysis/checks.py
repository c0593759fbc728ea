"""What is wrong with the sound of a recording, before anybody judges by it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

import numpy as np
import numpy.typing as npt

from domain.leads import Frozen
from lead_server.analysis.sound import Samples, Sound

SILENT_DB, CLIPPED_SHARE, LOWEST_RATE = -60.0, 0.001, 8_000
SHORT_S = 2.0  #: shorter than its row says by more than this is cut off
_PART = 1 << 20
SAME_DB = -40.0  #: two channels that differ by less are one


class SoundFinding(Frozen, frozen=True, kw_only=True):
    """One thing: `silent`, `clipped`, `low_rate`, `cut_off`, `one_in_two` (both channels are the same), `many_channels`.

    Attributes:
        channel: 0 the left one; None where it is about the whole. value: dB, share, Hz or seconds.
    """

    code: str
    channel: int | None = None
    value: float = 0.0


def check(sound: Sound, declared_s: float = 0.0) -> list[SoundFinding]:
    """Everything that is wrong. `declared_s`: how long the recorder says it is."""
    found = []
    if sound.rate < LOWEST_RATE:
        found.append(SoundFinding(code="low_rate", value=float(sound.rate)))
    missing = declared_s - sound.length_ms / 1000
    if sound.cut or missing > SHORT_S:
        found.append(SoundFinding(code="cut_off", value=round(max(0.0, missing), 1)))
    if sound.channels > 2:
        found.append(SoundFinding(code="many_channels", value=float(sound.channels)))
    for channel in range(sound.channels):
        lane = sound.samples[:, channel]
        loud = level_db(lane)
        if loud < SILENT_DB:
            found.append(SoundFinding(code="silent", channel=channel, value=round(loud, 1)))
        clipped = sum(int(np.count_nonzero((p >= 32_760) | (p <= -32_760))) for p in _parts(lane)) / len(lane)
        if clipped > CLIPPED_SHARE:
            found.append(SoundFinding(code="clipped", channel=channel, value=round(clipped, 4)))
    if sound.channels == 2 and level_db(sound.samples) >= SILENT_DB:
        apart = _rms(part[:, 0].astype(np.float32) - part[:, 1] for part in _parts(sound.samples))
        if apart < _rms(_parts(sound.samples)) * 10 ** (SAME_DB / 20):
            found.append(SoundFinding(code="one_in_two"))
    return found


def level_db(samples: Samples) -> float:
    """Root mean square in dB of full scale, -120 for nothing at all."""
    mean = _rms(_parts(samples)) / 32_768
    return 20 * float(np.log10(mean)) if mean > 1e-6 else -120.0


def _parts(samples: Samples) -> Iterator[Samples]:
    """An hour in pieces: as floats at once it would be a gigabyte."""
    return (samples[n : n + _PART] for n in range(0, len(samples), _PART))


def _rms(parts: Iterable[npt.NDArray[Any]]) -> float:
    power, count = 0.0, 0
    for part in parts:
        power += float(np.sum(np.square(part, dtype=np.float64)))
        count += part.size
    return (power / count) ** 0.5 if count else 0.0
