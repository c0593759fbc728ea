"""The verbs of the room."""

from __future__ import annotations

from typing import Protocol

from agent_app.sound.model import SoundState, Use


class SoundService(Protocol):
    """Commands return at once; what follows is announced as `Changed(sound=True)` and read by `state()`."""

    def state(self) -> SoundState: ...

    def look(self) -> None:
        """Have the devices listed anew."""
        ...

    def choose(self, use: Use, device: str) -> None:
        """Use this one from now on, also in a call; kept for the next start."""
        ...

    def watch(self, *, on: bool) -> None:
        """Have levels told."""
        ...

    def try_out(self) -> None:
        """Record a few seconds and play them back; a call refuses it."""
        ...
