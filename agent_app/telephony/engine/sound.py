"""The engine's sound, the same for every stack: pump, devices, ring, meters and the test call to oneself."""

from __future__ import annotations

import asyncio
from typing import Literal

from agent_app.telephony import commands as ask
from agent_app.telephony.engine import protocol
from agent_app.telephony.engine.audio import Pump
from agent_app.telephony.engine.device_list import SoundDevice
from agent_app.telephony.engine.devices import Devices, State
from agent_app.telephony.engine.levels import Heard, Meter
from agent_app.telephony.engine.limiter import Limiter
from agent_app.telephony.engine.protocol import EngineConfig, Fact
from agent_app.telephony.engine.ring import Ring
from agent_app.telephony.engine.sound_check import SoundCheck, Step
from agent_app.telephony.engine.stack import CannotError, Tell

SoundCommand = ask.ListDevices | ask.SelectDevices | ask.WatchLevels | ask.TrySound
ENDS = ("ended", "failed", "transferred")


class Watched:
    """The microphone is open for the meters alone (`audio.Idle`)."""

    rate = 16000

    def turn(self, _said: bytes) -> bytes:
        return b""


class Sound:
    """One engine's. All but `pump` is used on the event loop.

    Attributes:
        pump: where a stack adds its calls.
    """

    def __init__(self, config: EngineConfig, tell: Tell) -> None:
        self._loop, self._tell = asyncio.get_running_loop(), tell
        self._devices = Devices(
            {"microphone": config.microphone, "speaker": config.speaker, "ring": config.ring}, self._changed
        )
        self.pump = Pump(
            self._devices.microphone, self._devices.speaker, Limiter(config.ear_ceiling_db), self._busy
        )
        self._ring = Ring(self._devices.ring, lambda on: self._devices.use("ring", on=on))
        self._ringing: set[str] = set()
        self._talking: set[str] = set()
        self._check: SoundCheck | None = None
        self._watched = False

    async def do(self, command: SoundCommand) -> None:
        """Do a command about sound.

        Raises:
            CannotError: it was not done.
        """
        match command:
            case ask.ListDevices():
                await self._list()
            case ask.SelectDevices():
                self._devices.choose(
                    microphone=command.microphone, speaker=command.speaker, ring=command.ring
                )
            case ask.WatchLevels():
                self._watch(command.on)
            case ask.TrySound():
                self._begin_check()

    def saw(self, fact: Fact) -> None:
        """What the stack tells: a call that begins to ring, one that does not any more."""
        match fact:
            case protocol.Offered():
                self._ringing.add(fact.call_id)
            case protocol.CallMoved() if fact.event in ENDS:
                self._ringing.discard(fact.call_id)
                self._talking.discard(fact.call_id)
            case protocol.CallMoved():
                self._ringing -= {fact.call_id} if fact.event == "answered" else set()
                self._talking.add(fact.call_id)
            case protocol.Replaced():
                self._talking.add(fact.new_call_id)
            case _:
                return
        self._ring_or_not()

    def quiet(self, call_id: str) -> None:
        """The desk has taken a call, or turned it away: its ring ends before the exchange has answered."""
        self._ringing.discard(call_id)
        self._ring_or_not()

    async def stop(self) -> None:
        self._ring.ring(False)
        self.pump.stop()
        await self._loop.run_in_executor(None, self._devices.stop)

    # ------------------------------------------------------------------ inside

    def _ring_or_not(self) -> None:
        self._ring.ring(bool(self._ringing), softly=bool(self._talking))

    async def _list(self) -> None:
        devices = await self._loop.run_in_executor(None, self._devices.look)
        self._say(self._devices.state(), devices, listed=True)

    def _watch(self, on: bool) -> None:
        self._watched = on
        self.pump.meter = Meter(self._levels) if on else None
        self._who_is_idle()

    def _begin_check(self) -> None:
        if self._talking or self.pump.calls:
            raise CannotError("in_a_call")
        if self._check is None or self._check.over:
            self._check = SoundCheck(self._checked)
            self._who_is_idle()

    def _who_is_idle(self) -> None:
        check = self._check if self._check is not None and not self._check.over else None
        idle = check or (Watched() if self._watched else None)
        self.pump.be_idle_with(idle)
        self._devices.use("panel", on=idle is not None)

    def _busy(self, on: bool) -> None:
        """From any thread: calls begin, or the last one has ended."""
        self._devices.use("calls", on=on)
        if on and self._check is not None:
            self._check.stop()

    # from other threads

    def _changed(self, state: State) -> None:
        self._soon(lambda: self._say(state, ()))

    def _levels(self, microphone: float, speaker: float, clipped: bool) -> None:
        fact = protocol.Levels(microphone_db=microphone, speaker_db=speaker, clipped=clipped)
        self._soon(lambda: self._tell(fact))

    def _checked(self, step: Step, found: Heard | Literal[""]) -> None:
        def here() -> None:
            self._tell(protocol.SoundTried(step=step, found=found))
            if step in ("done", "ended"):
                self._who_is_idle()

        self._soon(here)

    def _soon(self, work: object) -> None:
        if not self._loop.is_closed():
            self._loop.call_soon_threadsafe(work)  # type: ignore[arg-type]

    def _say(self, state: State, devices: tuple[SoundDevice, ...], *, listed: bool = False) -> None:
        self._tell(
            protocol.DevicesTold(
                devices=devices,
                listed=listed,
                chosen=state.chosen,
                in_use=state.in_use,
                trouble=state.trouble,
            )
        )
