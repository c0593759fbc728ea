"""Which tones are in a recording: a Fourier transform of our own (no library for thirty lines)."""

from __future__ import annotations

import cmath
import io
import wave
from collections.abc import Sequence

LONG = 4096


def fft(values: Sequence[complex]) -> list[complex]:
    """Radix 2; the length is a power of two."""
    if len(values) == 1:
        return [complex(values[0])]
    even, odd = fft(values[0::2]), fft(values[1::2])
    turned = [cmath.exp(-2j * cmath.pi * k / len(values)) * o for k, o in enumerate(odd)]
    return [e + t for e, t in zip(even, turned, strict=True)] + [
        e - t for e, t in zip(even, turned, strict=True)
    ]


def channels(wav: bytes) -> tuple[int, list[list[int]]]:
    """(rate, samples of each channel) of a WAV."""
    with wave.open(io.BytesIO(wav)) as file:
        samples = memoryview(file.readframes(file.getnframes())).cast("h").tolist()
        count = file.getnchannels()
        return file.getframerate(), [samples[n::count] for n in range(count)]


def loudest(samples: list[int], rate: int) -> tuple[float, float]:
    """(frequency in Hz, share of all power within 20 Hz of it) of the first `LONG` samples."""
    power = [abs(v) ** 2 for v in fft([complex(s) for s in samples[:LONG]])[1 : LONG // 2]]
    top = max(range(len(power)), key=power.__getitem__)
    near = int(20 * LONG / rate)
    return (top + 1) * rate / LONG, sum(power[max(0, top - near) : top + near + 1]) / max(1.0, sum(power))


def loudness(samples: list[int]) -> float:
    """Root of the mean square."""
    return (sum(s * s for s in samples) / max(1, len(samples))) ** 0.5
