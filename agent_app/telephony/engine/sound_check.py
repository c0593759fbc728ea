"""A test call to oneself: four seconds of the microphone, then the same on the loudspeaker. No exchange is needed."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

from agent_app.telephony.engine.audio import FRAME_S
from agent_app.telephony.engine.levels import Heard, worth

RATE, SECONDS = 16000, 4.0
Step = Literal["listening", "playing", "done", "ended"]


class SoundCheck:
    """What the pump turns while there is no call (`audio.Idle`).

    Args:
        told: each step, with what was heard once that is known.
    """

    rate = RATE

    def __init__(self, told: Callable[[Step, Heard | Literal[""]], None]) -> None:
        self._told = told
        self._kept = bytearray()
        self._whole, self._at = int(RATE * SECONDS) * 2, 0
        self._found: Heard | Literal[""] = ""
        self.over = False
        told("listening", "")

    def turn(self, said: bytes) -> bytes:
        """One frame of the microphone; returns what the loudspeaker plays."""
        if self.over:
            return b""
        if not self._found:
            self._kept += said
            if len(self._kept) >= self._whole:
                self._found = worth(bytes(self._kept), RATE)
                self._told("playing", self._found)
            return bytes(len(said))
        size = 2 * int(RATE * FRAME_S)
        played = bytes(self._kept[self._at : self._at + size])
        self._at += size
        if self._at >= len(self._kept):
            self._end("done")
        return played

    def stop(self) -> None:
        """A call goes first."""
        if not self.over:
            self._end("ended")

    def _end(self, step: Step) -> None:
        self.over = True
        self._told(step, self._found)
