"""The room over the telephone port; what she chose is kept in her store."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable
from typing import TYPE_CHECKING

import msgspec
from msgspec.structs import replace

from agent_app.changes import Changed, Changes
from agent_app.sound.model import READINGS, Reading, SoundState, Use, judged
from agent_app.store.database import Database
from agent_app.telephony import commands as ask
from agent_app.telephony import events
from agent_app.telephony.events import TelephoneEvent
from agent_app.telephony.port import Telephone

if TYPE_CHECKING:
    from agent_app.telephony.engine.protocol import EngineConfig

_KEY = "sound"
SPOKEN = ("microphone", "speaker")


class LocalSound:
    """Implements `SoundService`.

    Args:
        say: has a sentence said to the person, by its code.
    """

    def __init__(
        self, telephone: Telephone, database: Database, changes: Changes, say: Callable[[str], None]
    ) -> None:
        self._telephone, self._database, self._changes, self._say = telephone, database, changes, say
        self._lock = threading.Lock()
        self._readings: deque[Reading] = deque(maxlen=READINGS)
        self._state, self._watching = SoundState(chosen=kept(database)), False

    def state(self) -> SoundState:
        with self._lock:
            return replace(self._state, can="devices" in self._telephone.capabilities)

    def look(self) -> None:
        self._telephone.do(ask.ListDevices())

    def choose(self, use: Use, device: str) -> None:
        chosen = {**self.state().chosen, use: device}
        keep(self._database, chosen)
        with self._lock:
            self._state = replace(self._state, chosen=chosen)
            self._readings.clear()
        self._telephone.do(ask.SelectDevices(**{use: device}))
        self._changes.announce(Changed(sound=True))

    def watch(self, *, on: bool) -> None:
        with self._lock:
            self._watching = on
            self._readings.clear()
            self._state = replace(self._state, reading=None, heard="")
        self._telephone.do(ask.WatchLevels(on=on))

    def try_out(self) -> None:
        self._telephone.do(ask.TrySound())

    def hear(self, event: TelephoneEvent) -> None:
        """Take an event of the telephone, in its thread; what is not about sound is left alone."""
        match event:
            case events.LevelsHeard():
                self._level(Reading(event.microphone_db, event.speaker_db, event.clipped))
            case events.SoundTried():
                self._put(step=event.step, found=event.found)
            case events.DevicesChanged():
                self._devices(event)
            case events.EngineUp() if self._watching:  # an engine that is new knows of no panel
                self._telephone.do(ask.WatchLevels(on=True))
            case events.EngineDied():
                self._put(step="", found="", reading=None)

    def _level(self, reading: Reading) -> None:
        with self._lock:
            if not self._watching:
                return
            self._readings.append(reading)
            heard = judged(self._readings)
        self._put(reading=reading, heard=heard)

    def _devices(self, event: events.DevicesChanged) -> None:
        before = self._state.trouble
        # read from the telephone: also what an operator's file names
        chosen = {**self._state.chosen, **event.chosen}
        self._put(devices=event.devices, chosen=chosen, in_use=event.in_use, trouble=event.trouble)
        if code := notice(before, event):
            self._say(code)
        if ("ring" in before) != ("ring" in event.trouble):  # who rings now is another question
            self._changes.announce(Changed(calls=True))

    def _put(self, **values: object) -> None:
        with self._lock:
            self._state = replace(self._state, **values)
        self._changes.announce(Changed(sound=True))


def notice(before: dict[str, str], event: events.DevicesChanged) -> str:
    """The code of the sentence that this change is worth, "" none: what was said already is not said again."""
    new = {use: word for use, word in event.trouble.items() if use in SPOKEN and before.get(use) != word}
    if any(event.in_use.get(use) == "null" for use in new):
        return "sound_none"
    if "lost" in new.values():
        return "sound_lost"
    if new:
        return "sound_missing"
    if any(before.get(use) and use not in event.trouble and event.in_use.get(use) for use in SPOKEN):
        return "sound_back"
    return ""


def kept(database: Database) -> dict[str, str]:
    """What she chose, by use; nothing where she has not."""
    found = database.read(lambda c: c.exec_driver_sql("SELECT value FROM meta WHERE key=?", (_KEY,)).scalar())
    return msgspec.json.decode(found, type=dict[str, str]) if found else {}


def keep(database: Database, chosen: dict[str, str]) -> None:
    """For the next start."""
    packed = msgspec.json.encode(chosen).decode()
    database.write(
        lambda c: c.exec_driver_sql("INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)", (_KEY, packed))
    )


def with_kept(config: EngineConfig, database: Database) -> EngineConfig:
    """An engine's configuration with what she chose in place of the operator's."""
    return msgspec.structs.replace(config, **kept(database))
