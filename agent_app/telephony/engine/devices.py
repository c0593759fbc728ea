"""Which microphone, loudspeaker and ring device are in use, and what happens when one goes away.

A device is named `null` (silence), `file:PATH` (a WAV), `default` (the system's) or `card:…` (an id of `device_list`). Cards
are open while somebody needs them (a call, a ring, the panel) and closed in between. The pump talks to plugs, behind which
a device is replaced between two frames, so a switch in a call has no gap.

One thread keeps them. A card that dies is replaced by the system's own, else by silence, within a second and a half; the
call goes on and the desk is told. When the chosen one is back it is taken again: looked for by a process of its own, so that
looking cuts nothing.
"""

from __future__ import annotations

import contextlib
import logging
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from agent_app.telephony.engine import device_list
from agent_app.telephony.engine.audio import FileMicrophone, FileSpeaker, Microphone, Silence, Speaker
from agent_app.telephony.engine.cards import Card, CardMicrophone, Cards, CardSpeaker

_LOG = logging.getLogger("engine.devices")
Use = Literal["microphone", "speaker", "ring"]
USES: tuple[Use, ...] = ("microphone", "speaker", "ring")
Trouble = Literal["lost", "missing", "no_library"]
LOOK_EVERY_S, TURN_S = 5.0, 0.25
FIRST_SOUND_S = 0.3
USUAL_RATE = 8000  #: until the first frame says another


@dataclass(frozen=True)
class State:
    """Chosen ids, ids in use ("" closed) and what is wrong, each by its use."""

    chosen: dict[str, str]
    in_use: dict[str, str]
    trouble: dict[str, str]


class MicrophonePlug:
    """Implements `Microphone` with whatever is plugged in."""

    def __init__(self) -> None:
        self.device: Microphone = Silence()
        self.rate = USUAL_RATE

    def read(self, rate: int, samples: int) -> bytes:
        self.rate = rate
        return self.device.read(rate, samples)


class SpeakerPlug:
    """Implements `Speaker` with whatever is plugged in."""

    def __init__(self) -> None:
        self.device: Speaker | CardSpeaker = Silence()
        self.rate = USUAL_RATE

    def write(self, rate: int, pcm: bytes) -> None:
        self.rate = rate
        self.device.write(rate, pcm)

    def close(self) -> None:
        """Its keeper closes what is plugged in."""


class Devices:
    """Keeps the three plugs filled.

    Args:
        chosen: ids at the start. changed: told in the keeper's thread whenever something is in use or wrong that was not.
        look: lists what is there.
    """

    def __init__(
        self,
        chosen: dict[Use, str],
        changed: Callable[[State], None] = lambda _state: None,
        cards: Cards | None = None,
        look: Callable[[], tuple[device_list.SoundDevice, ...]] = device_list.look,
    ) -> None:
        self.microphone, self.speaker, self.ring = MicrophonePlug(), SpeakerPlug(), SpeakerPlug()
        self._chosen, self._changed = {**dict.fromkeys(USES, "null"), **chosen}, changed
        self._cards, self.look = cards or Cards(), look
        self._users: set[str] = set()
        self._used: dict[Use, str] = {}  # what each plug holds; missing: nothing yet
        self._asked: dict[Use, str] = {}  # what was chosen when it was plugged in
        self._trouble: dict[Use, Trouble] = {}
        self._looked_at, self._stale = 0.0, False
        self._told: State | None = None
        self._some = threading.Condition()
        self._news = self._stopped = False
        for use in USES:
            if not _is_card(self._chosen[use]):
                self._take(use)
        self._told = self.state()
        self._thread = threading.Thread(target=self._run, name="devices", daemon=True)
        self._thread.start()

    def state(self) -> State:
        """What is now."""
        with self._some:
            return State(
                {use: self._chosen[use] for use in USES},
                {use: self._used.get(use, "") for use in USES},
                {use: word for use in USES if (word := self._trouble.get(use))},
            )

    def choose(self, **chosen: str) -> None:
        """Use these from now on; "" leaves one as it is."""
        with self._some:
            for use in USES:
                if chosen.get(use):
                    self._chosen[use] = chosen[use]
            self._wake()

    def use(self, who: str, *, on: bool) -> None:
        """Somebody needs sound, or does not any more; `ring` needs the ring device alone."""
        with self._some:
            (self._users.add if on else self._users.discard)(who)
            self._wake()

    def stop(self) -> None:
        """Close everything."""
        with self._some:
            self._stopped = True
            self._wake()
        self._thread.join(3)
        for use in USES:
            self._put(use, Silence(), "")

    def _wake(self) -> None:
        self._news = True
        self._some.notify()

    # ------------------------------------------------------------------ the keeper's thread

    def _run(self) -> None:
        while not self._stopped:
            try:
                self._turn()
                state = self.state()
                if state != self._told:
                    self._told = state
                    self._changed(state)
            except Exception:
                _LOG.exception("a turn of the devices failed")
            with self._some:
                self._some.wait_for(lambda: self._news, TURN_S if self._users else None)
                self._news = False

    def _turn(self) -> None:
        uses = self._wanted()
        dead = [use for use in USES if (card := self._card(use)) is not None and not card.alive()]
        for use in dead:
            _LOG.warning("%s: the device %s went away", use, self._used.get(use))
            if self._used.get(use) == self._chosen[use]:
                self._trouble[use] = "lost"
            self._put(use, Silence(), "")
        if dead:
            self._stale = True
            self._looked_at = time.monotonic()
        for use in USES:
            if use not in uses:
                if self._card(use) is not None:
                    self._put(use, Silence(), "")
                if _is_card(self._chosen[use]) and use in self._used:
                    self._used.pop(use)
            elif use not in self._used or self._asked.get(use) != self._chosen[use]:
                if self._asked.get(use) != self._chosen[use]:
                    self._trouble.pop(use, None)
                self._take(use)
        self._look_for_lost(uses)

    def _wanted(self) -> set[Use]:
        with self._some:
            users = set(self._users)
        wanted: set[Use] = {"ring"} if "ring" in users else set()
        return wanted | ({"microphone", "speaker"} if users - {"ring"} else set())

    def _take(self, use: Use) -> None:
        """Plug in what is chosen, else the system's, else silence."""
        chosen = self._chosen[use]
        self._asked[use] = chosen
        order = [chosen, "default", "null"] if _is_card(chosen) else [chosen, "null"]
        for name in dict.fromkeys(order):
            try:
                device = self._made_or_anew(use, name)
            except (OSError, ValueError, EOFError) as error:
                _LOG.warning("%s: %s was not opened: %s", use, name.partition(":")[0], error)
                if name == chosen and use not in self._trouble:
                    self._trouble[use] = (
                        "missing" if not _is_card(name) or device_list.has_portaudio() else "no_library"
                    )
                continue
            if name == chosen:
                self._trouble.pop(use, None)
            self._put(use, device, name)
            return

    def _made_or_anew(self, use: Use, name: str) -> Microphone | Speaker | CardSpeaker:
        """Open it; one that PortAudio does not know may have been plugged in since it looked."""
        try:
            return self._made(use, name)
        except OSError:
            if name != self._chosen[use] or not _is_card(name) or any(self._card(each) for each in USES):
                raise
            self._stale = True
            return self._made(use, name)

    def _made(self, use: Use, name: str) -> Microphone | Speaker | CardSpeaker:
        if name == "null":
            return Silence()
        if name.startswith("file:"):
            path = Path(name.removeprefix("file:"))
            return FileMicrophone(path) if use == "microphone" else FileSpeaker(path)
        if self._stale and not any(
            self._card(each) for each in USES
        ):  # PortAudio knows what was there before
            self._cards.begin_anew()
            self._stale = False
        if use == "microphone":
            card = self._cards.microphone(name, self.microphone.rate)
            card.wait_heard(FIRST_SOUND_S)  # the one before goes on until this one gives something
            return card
        return self._cards.speaker(name, self._plug(use).rate)

    def _plug(self, use: Use) -> SpeakerPlug:
        return self.speaker if use == "speaker" else self.ring

    def _card(self, use: Use) -> Card | None:
        device = self.microphone.device if use == "microphone" else self._plug(use).device
        return device if isinstance(device, Card) else None

    def _put(self, use: Use, device: Microphone | Speaker | CardSpeaker, name: str) -> None:
        """Replace what is plugged in, then close it."""
        plug = self.microphone if use == "microphone" else self._plug(use)
        before: object = plug.device
        plug.device = device
        if name:
            self._used[use] = name
        else:
            self._used.pop(use, None)
        if isinstance(before, CardMicrophone | CardSpeaker):
            self._cards.close(before)
        elif isinstance(before, FileSpeaker):
            with contextlib.suppress(OSError):
                before.close()

    def _look_for_lost(self, uses: set[Use]) -> None:
        """A chosen card that is not in use: look whether it is back, not more often than every few seconds."""
        lost = [u for u in USES if u in uses and u in self._trouble and _is_card(self._chosen[u])]
        if not lost or time.monotonic() - self._looked_at < LOOK_EVERY_S:
            return
        there = {(device.kind, device.id) for device in self.look()}
        self._looked_at = time.monotonic()
        kinds = {"microphone": "microphone", "speaker": "speaker", "ring": "speaker"}
        back = [
            use for use in lost
            if (kinds[use], self._chosen[use]) in there
            or (self._chosen[use] == "default" and any(kind == kinds[use] for kind, _ in there))
        ]  # fmt: skip
        if not back:
            return
        _LOG.info("%s: back", ", ".join(back))
        for use in USES:  # all that is open: PortAudio has to begin anew to know it
            if self._card(use) is not None or use in back:
                self._put(use, Silence(), "")
        self._stale = True
        for use in USES:
            if use in uses:
                self._take(use)


def _is_card(name: str) -> bool:
    return name == "default" or name.startswith("card:")
