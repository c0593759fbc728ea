"""The sound of a telephone, by hand: the test says what is there, how loud it is and what a trial found."""

from __future__ import annotations

from typing import Any

from msgspec.structs import replace

from agent_app.changes import Changed, Changes
from agent_app.sound.model import Reading, SoundState

HEADSET, BUILT_IN, SCREEN = "card:ALSA/USB Headset", "card:ALSA/Built-in Audio", "card:ALSA/HDMI Screen"
DEVICES = (
    ("microphone", HEADSET, "USB Headset"),
    ("speaker", HEADSET, "USB Headset"),
    ("microphone", BUILT_IN, "Built-in Audio"),
    ("speaker", BUILT_IN, "Built-in Audio"),
    ("speaker", SCREEN, "HDMI Screen"),
)


class FakeSound:
    """Implements `SoundService`; `put` is the test's.

    Attributes:
        asked: verbs as they came.
    """

    def __init__(self, changes: Changes) -> None:
        self._changes = changes
        self.asked: list[Any] = []
        self.now = SoundState(
            can=True, devices=DEVICES, chosen={"microphone": HEADSET, "speaker": HEADSET, "ring": BUILT_IN},
            in_use={"microphone": "", "speaker": "", "ring": ""},
        )  # fmt: skip

    def state(self) -> SoundState:
        return self.now

    def look(self) -> None:
        self.asked.append("look")

    def choose(self, use: Any, device: str) -> None:
        self.asked.append((use, device))
        self.put(chosen={**self.now.chosen, use: device})

    def watch(self, *, on: bool) -> None:
        self.asked.append(("watch", on))

    def try_out(self) -> None:
        self.asked.append("try")
        self.put(step="listening", found="")

    def put(self, **values: Any) -> None:
        self.now = replace(self.now, **values)
        self._changes.announce(Changed(sound=True))

    def level(self, microphone_db: float, speaker_db: float = -90.0, heard: str = "good") -> None:
        self.put(reading=Reading(microphone_db, speaker_db), heard=heard)
