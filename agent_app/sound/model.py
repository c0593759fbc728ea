"""What the desk knows of its telephone's sound."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

import msgspec

from agent_app.telephony.engine.levels import FAINT_DB, NOTHING_DB, Heard

Use = Literal["microphone", "speaker", "ring"]
USES: tuple[Use, ...] = ("microphone", "speaker", "ring")
READINGS = 24  #: three seconds
ENOUGH = 12  #: before them nothing is judged


class Reading(msgspec.Struct, frozen=True):
    """One of eight a second."""

    microphone_db: float
    speaker_db: float
    clipped: bool = False


class SoundState(msgspec.Struct, frozen=True, kw_only=True):
    """Everything at once.

    Attributes:
        can: the telephone's sound is this desk's to choose. devices: (kind, id, name).
        chosen, in_use, trouble: as in `telephony.events.DevicesChanged`.
        reading: the newest, None while nobody watches. heard: the microphone over the last seconds, "" too early to say.
        step, found: of the last trial; step "" when there was none.
    """

    can: bool = False
    devices: tuple[tuple[str, str, str], ...] = ()
    chosen: dict[str, str] = msgspec.field(default_factory=dict)
    in_use: dict[str, str] = msgspec.field(default_factory=dict)
    trouble: dict[str, str] = msgspec.field(default_factory=dict)
    reading: Reading | None = None
    heard: Heard | Literal[""] = ""
    step: Literal["", "listening", "playing", "done", "ended"] = ""
    found: str = ""

    @property
    def rings(self) -> bool:
        """The telephone's own ring tone is heard."""
        return self.can and "ring" not in self.trouble and self.chosen.get("ring", "default") != "null"

    def choices(self, use: Use) -> tuple[tuple[str, str], ...]:
        """(id, name) of what can be chosen; one that is chosen and not there stays in the list."""
        kind = "microphone" if use == "microphone" else "speaker"
        found = [
            ("default", ""),
            *((id, name) for each, id, name in self.devices if each == kind),
            ("null", ""),
        ]
        chosen = self.chosen.get(use, "")
        if chosen and chosen not in [id for id, _name in found]:
            found.insert(1, (chosen, name_of(chosen)))
        return tuple(found)


def name_of(device: str) -> str:
    """The name inside an id; what a file is called."""
    return device.partition("/")[2] if device.startswith("card:") else device.rpartition("/")[2]


def judged(readings: Sequence[Reading]) -> Heard | Literal[""]:
    """What the microphone gave over the last seconds."""
    if any(reading.clipped for reading in readings):
        return "too_loud"
    if len(readings) < ENOUGH:
        return ""
    loudest = max(reading.microphone_db for reading in readings)
    return "nothing" if loudest < NOTHING_DB else "faint" if loudest < FAINT_DB else "good"
