"""Peaks of a recording for the lanes: of a WAV by a stride through its samples, of anything else by its decoder."""

from __future__ import annotations

import io
import wave
from array import array

BUCKETS = 900
PROBES = 48  #: samples looked at in each bucket


def peaks_of(audio: bytes, buckets: int = BUCKETS) -> tuple[tuple[float, ...], ...]:
    """One tuple of heights (0-1) for each channel; empty for what cannot be read (the position bar does then).

    Any thread but the window's: an hour takes up to a second.
    """
    if audio[:4] != b"RIFF":
        from agent_app.quality.decoded_peaks import decoded_peaks

        return decoded_peaks(audio, buckets)
    try:
        with wave.open(io.BytesIO(audio)) as file:
            channels, width = file.getnchannels(), file.getsampwidth()
            if width != 2 or channels not in (1, 2):
                return ()
            samples = array("h", file.readframes(file.getnframes()))
    except (wave.Error, EOFError, ValueError):
        return ()
    frames = len(samples) // channels
    if not frames:
        return ()
    return tuple(_lane(samples, channels, lane, frames, buckets) for lane in range(channels))


def _lane(samples: array[int], channels: int, lane: int, frames: int, buckets: int) -> tuple[float, ...]:
    found = []
    for bucket in range(buckets):
        first, last = (
            frames * bucket // buckets,
            max(frames * (bucket + 1) // buckets, frames * bucket // buckets + 1),
        )
        stride = max(1, (last - first) // PROBES)
        part = samples[first * channels + lane : last * channels : stride * channels]
        found.append(max(max(part), -min(part)) / 32768 if part else 0.0)
    return tuple(found)
