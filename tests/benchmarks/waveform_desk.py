"""The desk's part of `bench waveform`, in a process of its own so that its memory is its own. Peaks come on stdin."""

from __future__ import annotations

import json
import resource
import sys
import time
from pathlib import Path

from PySide6.QtWidgets import QApplication

from tests.benchmarks.bench_waveform import median_ms, reading_of


def main(arguments: list[str]) -> int:
    minutes = int(arguments[1])
    app = QApplication([])
    from agent_app.quality.heard_view import HeardPanel
    from agent_app.quality.player_view import PlayerPanel
    from agent_app.quality.view import KEYS
    from agent_app.quality.waveform import unpack
    from agent_app.shell.actions import Acts
    from domain.decoding import decoded
    from domain.reading import Reading

    packed = sys.stdin.buffer.read()
    acts = Acts()
    player, heard = PlayerPanel(acts, KEYS), HeardPanel(acts)
    for widget in (player, heard):
        widget.resize(640, 300)
        widget.show()
    app.processEvents()
    before = _now_mb()
    begun = time.perf_counter()
    wave = unpack(packed)
    player.show_wave(wave, minutes * 60)
    player.grab()
    open_s = time.perf_counter() - begun
    rss = _most_mb() - before
    travelled = reading_of(minutes)
    begun = time.perf_counter()
    heard.show_reading(decoded(travelled, Reading))
    heard.grab()
    words_s = time.perf_counter() - begun
    length = minutes * 60_000
    steps = iter(range(10_000))

    def zoom() -> None:
        player.lanes.zoom(1 if next(steps) % 16 < 8 else -1)
        player.lanes.grab()

    def scroll() -> None:
        at = next(steps) * 37_003 % length
        player.lanes.show_position(at)
        player.lanes.grab()

    def follow() -> None:
        heard.show_position(next(steps) * 997 % length, playing=True)
        heard.text.viewport().grab()

    zoomed = median_ms(zoom, 32)
    player.lanes.zoom(5)
    scrolled, followed = median_ms(scroll, 32), median_ms(follow, 32)
    print(
        json.dumps(
            {
                "open_s": round(open_s, 3), "rss_mb": round(rss, 1), "zoom_ms": zoomed, "scroll_ms": scrolled,
                "words": minutes * 150, "words_open_s": round(words_s, 3), "follow_ms": followed,
                "step_ms": max(zoomed, scrolled, followed),
            }
        )
    )  # fmt: skip
    return 0


def _most_mb() -> float:
    """The most that was used; of this process alone (`ru_maxrss` begins with its parent's on Linux)."""
    return _told("VmHWM") or resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (
        1024 if sys.platform != "darwin" else 1024**2
    )


def _now_mb() -> float:
    """What is used now, where the system tells; else the most so far."""
    return _told("VmRSS") or _most_mb()


def _told(name: str) -> float:
    try:
        lines = Path("/proc/self/status").read_text().splitlines()
    except OSError:
        return 0.0
    return next((int(line.split()[1]) / 1024 for line in lines if line.startswith(name)), 0.0)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
