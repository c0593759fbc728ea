"""The ring tone: two soft notes, then a pause, on the ring device while a call rings; very soft beside a talk.

Ours, made here (523 and 659 Hz, a third that is no alarm). It begins a tenth of a second late, so that a call which is
answered by itself does not click.
"""

from __future__ import annotations

import math
import threading
import time
from array import array
from collections.abc import Callable

from agent_app.telephony.engine.audio import FRAME_S, Speaker

RATE = 16000
NOTES = ((523.25, 0.0, 0.45), (659.25, 0.45, 1.0))  # hertz, from, to (s)
EVERY_S, DELAY_S = 3.0, 0.1
LOUD, SOFT = 0.25, 0.04  #: of full scale: -12 and -28 dBFS


def tone(at_s: float, samples: int, loudness: float, rate: int = RATE) -> bytes:
    """Samples of the tone from this moment of it on."""
    wave = array("h", bytes(2 * samples))
    for n in range(samples):
        now = (at_s + n / rate) % EVERY_S
        for hertz, begin, end in NOTES:
            if begin <= now < end:
                edge = min(1.0, (now - begin) / 0.02, (end - now) / 0.12)
                wave[n] = int(32767 * loudness * edge * math.sin(2 * math.pi * hertz * (now - begin)))
    return wave.tobytes()


class Ring:
    """Sounds while it is told to, in a thread that lives as long.

    Args:
        used: hears whether the device is needed.
    """

    def __init__(self, speaker: Speaker, used: Callable[[bool], None] = lambda _on: None) -> None:
        self._speaker, self._used = speaker, used
        self._lock = threading.Lock()
        self._end: threading.Event | None = None

    def ring(self, on: bool, *, softly: bool = False) -> None:
        """Begin or end; the same again changes nothing. Returns at once."""
        with self._lock:
            if on and self._end is None:
                self._end = threading.Event()
                threading.Thread(target=self._run, args=(self._end, softly), name="ring", daemon=True).start()
            elif not on and self._end is not None:
                self._end.set()
                self._end = None

    def _run(self, end: threading.Event, softly: bool) -> None:
        if end.wait(DELAY_S):
            return
        self._used(True)
        samples, at, due = int(RATE * FRAME_S), 0.0, time.monotonic()
        while not end.is_set():
            self._speaker.write(RATE, tone(at, samples, SOFT if softly else LOUD))
            at, due = at + FRAME_S, max(due + FRAME_S, time.monotonic() - 0.1)
            end.wait(max(0.0, due - time.monotonic()))
        with self._lock:
            if self._end is None:  # no other one began meanwhile
                self._used(False)
