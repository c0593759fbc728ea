"""`bench waveform`: an hour of two channels on the player: opened, zoomed, scrolled; its words beside it; time and memory.

What the server prepares (peaks at three resolutions) is measured apart: it is done once, by a worker. Promises: on screen in
a second and 200 MB, and faster than `sox` (or libsndfile, where sox is missing) decodes the same file; a step of zoom or
scroll is painted within 50 ms.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import soundfile

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
OPEN_S, RSS_MB, STEP_MS = 1.0, 200.0, 50.0
RATE, WORDS_A_MINUTE = 8_000, 150


def main(arguments: list[str]) -> int:
    """Print one JSON line; 1 when a promise is broken."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--minutes", type=int, default=60)
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "hour.flac"
        _write(path, options.minutes)
        decoder, decoded_s = _decoded(path)
        packed, made_s = _peaks(path)
        done = subprocess.run(
            [sys.executable, "-m", "tests.benchmarks.waveform_desk", str(path), str(options.minutes)],
            input=packed, capture_output=True, check=True,
        )  # fmt: skip
    figures: dict[str, Any] = {
        "bench": "waveform", "minutes": options.minutes, "packed_mb": round(len(packed) / 1e6, 2), "decoder": decoder,
        "decoded_s": round(decoded_s, 3), "server_peaks_s": round(made_s, 3), **json.loads(done.stdout),
    }  # fmt: skip
    figures["kept"] = (
        figures["open_s"] <= min(OPEN_S, decoded_s)
        and figures["rss_mb"] <= RSS_MB
        and figures["step_ms"] <= STEP_MS
    )
    print(json.dumps(figures), flush=True)
    return int(not figures["kept"])


def _write(path: Path, minutes: int) -> None:
    """Two speakers in turns, with noise: it packs about as speech does."""
    chance = np.random.default_rng(11)
    t = np.arange(60 * RATE) / RATE
    with soundfile.SoundFile(path, "w", RATE, 2, "PCM_16", format="FLAC") as file:
        for minute in range(minutes):
            turn = (np.sin(2 * np.pi * t / (7 + minute % 5)) > 0).astype(np.float32)
            voice = (
                np.sin(2 * np.pi * (150 + 40 * (minute % 3)) * t)
                * (0.5 + 0.5 * np.sin(2 * np.pi * 4 * t))
                * 0.3
            )
            lanes = np.stack([voice * turn, voice * (1 - turn)], axis=1) + chance.normal(
                0, 0.004, (len(t), 2)
            )
            file.write((lanes * 32_767).clip(-32_768, 32_767).astype(np.int16))


def _decoded(path: Path) -> tuple[str, float]:
    """By somebody else's hand, to samples and away."""
    if shutil.which("sox"):
        return "sox", _timed(
            lambda: subprocess.run(
                ["sox", str(path), "-t", "raw", os.devnull], check=True, capture_output=True
            )
        )
    return "libsndfile", _timed(lambda: soundfile.read(path, dtype="int16"))


def _peaks(path: Path) -> tuple[bytes, float]:
    from lead_server.analysis.peaks import pack, peaks_of
    from lead_server.analysis.sound import decode

    kept: list[bytes] = []
    data = path.read_bytes()
    seconds = _timed(lambda: kept.append(pack(peaks_of(decode(data)))))
    return kept[-1], seconds


def _timed(work: Callable[[], object]) -> float:
    taken = []
    for _ in range(2):
        begun = time.perf_counter()
        work()
        taken.append(time.perf_counter() - begun)
    return min(taken)


def reading_of(minutes: int) -> bytes:
    """The words of so long a call, as they travel."""
    import msgspec

    from domain.reading import Reading, ReadLane

    words: dict[str, list[tuple[int, int, str, float]]] = {"customer": [], "agent": []}
    each = 60_000 // WORDS_A_MINUTE
    for n in range(minutes * WORDS_A_MINUTE):
        side = "agent" if n // 25 % 2 else "customer"
        words[side].append((n * each, n * each + each - 60, f"word{n % 977}", 0.9))
    lanes = (
        ReadLane(speaker="customer", words=tuple(words["customer"])),
        ReadLane(speaker="agent", words=tuple(words["agent"])),
    )
    return msgspec.json.encode(Reading(state="ready", language="en", lanes=lanes))


def median_ms(work: Callable[[], object], times: int) -> float:
    """The middle of so many."""
    taken = []
    for _ in range(times):
        begun = time.perf_counter()
        work()
        taken.append((time.perf_counter() - begun) * 1000)
    return round(statistics.median(taken), 2)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
