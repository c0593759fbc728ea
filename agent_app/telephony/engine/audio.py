"""Sound of the calls: a microphone, a loudspeaker, and the pump that carries 20 ms of each, 50 times a second.

Devices here are silence (machines without sound) and WAVs (one is read again and again, one is written): what tests and
servers need; those of the computer are in `devices`. PCM is 16 bit, one channel, at the rate of the call.
"""

from __future__ import annotations

import itertools
import logging
import threading
import time
import wave
from array import array
from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from agent_app.telephony.engine.levels import Meter
from agent_app.telephony.engine.limiter import Limiter
from agent_app.telephony.engine.notice_tone import Notice

_LOG = logging.getLogger("engine.audio")
FRAME_S = 0.02
LAG_FRAMES = 5  #: of received sound that may wait; what is older is dropped, so that voice stays on time


class Microphone(Protocol):
    def read(self, rate: int, samples: int) -> bytes:
        """So many samples, never fewer; silence when there is nothing."""
        ...


class Speaker(Protocol):
    def write(self, rate: int, pcm: bytes) -> None: ...

    def close(self) -> None: ...


class Voice(Protocol):
    """The sound of one call, as the stack gives it. Any thread; never waits."""

    def rate(self) -> int:
        """Samples a second, 0 while there is no sound."""
        ...

    def hear(self, most: int) -> bytes:
        """Up to `most` bytes of the other side."""
        ...

    def say(self, pcm: bytes) -> None: ...


class Idle(Protocol):
    """What has microphone and loudspeaker while there is no call; in the pump's thread."""

    rate: int

    def turn(self, said: bytes) -> bytes:
        """Take a frame of the microphone, give one for the loudspeaker; empty: silence."""
        ...


Tap = Callable[
    [int, bytes, bytes], None
]  #: (rate, customer, agent): one frame of both sides, of the same length


class Silence:
    """No microphone and no loudspeaker."""

    def read(self, _rate: int, samples: int) -> bytes:
        return bytes(2 * samples)

    def write(self, _rate: int, _pcm: bytes) -> None:
        """Nobody hears it."""

    def close(self) -> None:
        """Nothing to give free."""


class FileMicrophone:
    """A WAV (16 bit, mono) that is said again and again; other rates are taken by the nearest sample.

    Raises:
        OSError, wave.Error: there is no such WAV.
    """

    def __init__(self, path: Path) -> None:
        with wave.open(str(path)) as file:
            if file.getsampwidth() != 2 or file.getnchannels() != 1 or not file.getnframes():
                raise wave.Error(f"{path.name}: 16 bit, one channel, not empty")
            self._rate = file.getframerate()
            self._samples = memoryview(file.readframes(file.getnframes())).cast("h")
        self._at = 0.0
        self.seconds = len(self._samples) / self._rate

    def read(self, rate: int, samples: int) -> bytes:
        step, count = self._rate / rate, len(self._samples)
        taken = bytearray()
        for n in range(samples):
            taken += int(self._samples[int(self._at + n * step) % count]).to_bytes(2, "little", signed=True)
        self._at = (self._at + samples * step) % count
        return bytes(taken)


class FileSpeaker:
    """Writes what is heard into a WAV; the first frame decides its rate."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._file: wave.Wave_write | None = None

    def write(self, rate: int, pcm: bytes) -> None:
        if self._file is None:
            self._file = wave.open(str(self._path), "wb")  # noqa: SIM115 - open as long as the device
            self._file.setparams((1, 2, rate, 0, "NONE", "not compressed"))
        self._file.writeframes(pcm)

    def close(self) -> None:
        if self._file is not None:
            self._file.close()


class Message:
    """A prepared message: said once, from its beginning.

    Raises:
        ValueError: it is no WAV of 16 bit and one channel.
    """

    def __init__(self, path: Path, over: Callable[[], None]) -> None:
        try:
            self._said = FileMicrophone(path)
        except (OSError, wave.Error, EOFError) as error:
            raise ValueError(str(error)) from error
        self._left, self._over = self._said.seconds, over

    def read(self, rate: int, samples: int) -> bytes:
        """The next frame; `over` is called once, after the last one."""
        if self._left <= 0:
            return b""
        self._left -= samples / rate
        if self._left <= 0:
            self._over()
        return self._said.read(rate, samples)


class Channel:
    """The pump's side of one call.

    Attributes:
        muted, held: either way the agent is not heard. tap: gets every frame of both sides, None: nobody.
        tone: tells both sides that the call is recorded.
        message: said in place of the agent, who has gone on. with_: the call that hears this one and is heard by it.
        turn_no: rises with each call that comes to the front.
    """

    def __init__(self, voice: Voice) -> None:
        self._voice = voice
        self._waiting = bytearray()
        self.muted = self.held = False
        self.tap: Tap | None = None
        self.message: Message | None = None
        self.tone: Notice | None = None
        self.with_: Channel | None = None
        self.turn_no = 0
        self.rate, self.heard = 0, b""

    def hear(self) -> None:
        """Take one frame of the other side; `rate` is 0 while there is no sound."""
        self.rate = rate = self._voice.rate()
        if not rate:
            self.heard = b""
            return
        size = 2 * int(rate * FRAME_S)
        self._waiting += self._voice.hear(LAG_FRAMES * size)
        if len(self._waiting) > LAG_FRAMES * size:
            del self._waiting[: len(self._waiting) - size * (LAG_FRAMES - 2)]
        heard = bytes(self._waiting[:size])
        del self._waiting[:size]
        self.heard = heard + bytes(size - len(heard))

    def speak(self, microphone: bytes) -> None:
        """Give one frame to the other side: a message, or the agent and whoever else is in the call."""
        if not self.rate:
            if self.tap is not None:  # between two streams: time goes on
                self.tap(0, b"", b"")
            return
        parts = [b"" if self.muted or self.held else microphone]
        if self.message is not None:
            parts = [self.message.read(self.rate, int(self.rate * FRAME_S))]
        elif (other := self.with_) is not None and not self.held and not other.held and other.rate:
            parts.append(at_rate(other.heard, other.rate, self.rate))
        if self.tone is not None and (tone := self.tone.next(self.rate, int(self.rate * FRAME_S))):
            parts = [*parts, tone]
            self.heard = mix([self.heard, tone])  # the agent hears what the customer hears
        said = mix(parts)
        if said:
            self._voice.say(said)
        if self.tap is not None:
            self.tap(self.rate, self.heard, said or bytes(len(self.heard)))

    @property
    def wants_agent(self) -> bool:
        """It has sound, and the agent is in it."""
        return bool(self.rate) and not self.held and self.message is None


class Pump:
    """A thread that turns every channel 50 times a second.

    Microphone and loudspeaker belong to the call that came to the front last (was begun or taken back from hold) and to the
    one that is joined with it. A turn that comes late is made up for, up to half a second; later ones are left out, and taps
    see the gap as time.

    Args:
        busy: hears whether there is a call that needs the devices.

    Attributes:
        idle: has the devices while there is no call. meter: sees what goes through them.
    """

    def __init__(
        self,
        microphone: Microphone,
        speaker: Speaker,
        limiter: Limiter | None = None,
        busy: Callable[[bool], None] = lambda _on: None,
    ) -> None:
        self._microphone, self._speaker = microphone, speaker
        self._limiter, self._busy = limiter or Limiter(), busy
        self._channels: dict[str, Channel] = {}
        self.idle: Idle | None = None
        self.meter: Meter | None = None
        self._turns = itertools.count(1)
        self._lock = threading.Lock()
        self._some, self._stop = threading.Event(), threading.Event()
        self._thread = threading.Thread(target=self._run, name="sound", daemon=True)
        self._thread.start()

    def add(self, call_id: str, voice: Voice) -> Channel:
        """A call has sound from now on."""
        with self._lock:
            channel = self._channels[call_id] = Channel(voice)
            channel.turn_no = next(self._turns)
        self._busy(True)
        self._some.set()
        return channel

    def be_idle_with(self, idle: Idle | None) -> None:
        """Who has the devices while there is no call; None: nobody."""
        with self._lock:
            self.idle = idle
            if idle is not None:
                self._some.set()
            elif not self._channels:
                self._some.clear()

    @property
    def calls(self) -> int:
        """How many calls have sound, or will."""
        return len(self._channels)

    def channel(self, call_id: str) -> Channel | None:
        with self._lock:
            return self._channels.get(call_id)

    def hold(self, call_id: str, *, on: bool) -> None:
        """A call waits, or comes back to the front."""
        with self._lock:
            if (channel := self._channels.get(call_id)) is not None:
                channel.held = on
                if not on:
                    channel.turn_no = next(self._turns)

    def join(self, first: str, second: str) -> None:
        """Two calls hear each other from now on.

        Raises:
            KeyError: one of them has no sound.
        """
        with self._lock:
            one, other = self._channels[first], self._channels[second]
            one.with_, other.with_ = other, one

    def remove(self, call_id: str) -> Channel | None:
        """Its sound has ended."""
        with self._lock:
            channel = self._channels.pop(call_id, None)
            if channel is not None and channel.with_ is not None:
                channel.with_.with_ = None
                channel.with_ = None
            if not self._channels:
                self._busy(False)
                if self.idle is None:
                    self._some.clear()
            return channel

    def stop(self) -> None:
        self._stop.set()
        self._some.set()
        self._thread.join(2)
        self._speaker.close()

    def _run(self) -> None:
        due = time.monotonic()
        while not self._stop.is_set():
            if not self._some.is_set():  # no call, no work
                self._some.wait()
                due = time.monotonic()
            with self._lock:
                channels = list(self._channels.values())
            try:
                self._turn(channels)
            except Exception:  # a fault of one frame must not end the sound
                _LOG.exception("a frame was lost")
            due = max(due + FRAME_S, time.monotonic() - 0.5)
            if (rest := due - time.monotonic()) > 0:
                time.sleep(rest)

    def _turn(self, channels: list[Channel]) -> None:
        """Carry one frame each way: all are heard first, then each is spoken to."""
        for channel in channels:
            try:
                channel.hear()
            except Exception:  # one call's sound must not end another's
                channel.rate = 0
                _LOG.exception("a frame was not heard")
        front = max((c for c in channels if c.wants_agent), key=lambda c: c.turn_no, default=None)
        group = (
            [c for c in (front, front.with_) if c is not None and c.wants_agent] if front is not None else []
        )
        said = self._microphone.read(front.rate, int(front.rate * FRAME_S)) if front is not None else b""
        for channel in channels:
            own = at_rate(said, front.rate, channel.rate) if front is not None and channel in group else b""
            try:
                channel.speak(own)
            except Exception:
                _LOG.exception("a frame was lost")
        if front is not None:
            self._play(front.rate, said, mix([at_rate(c.heard, c.rate, front.rate) for c in group]))
        elif (idle := self.idle) is not None and not channels:
            said = self._microphone.read(idle.rate, int(idle.rate * FRAME_S))
            self._play(idle.rate, said, idle.turn(said) or bytes(len(said)))

    def _play(self, rate: int, said: bytes, heard: bytes) -> None:
        """To the agent's ear, which is spared what is too loud."""
        spared = self._limiter.next(rate, heard)
        self._speaker.write(rate, spared)
        if (meter := self.meter) is not None:
            meter.take(said, spared)


def mix(parts: list[bytes]) -> bytes:
    """Voices on top of each other, cut at full scale; an empty one is none. All of one rate."""
    sounding = [part for part in parts if part]
    if len(sounding) < 2:
        return sounding[0] if sounding else b""
    views = [memoryview(part).cast("h") for part in sounding]
    return array("h", [max(-32768, min(32767, sum(s))) for s in zip(*views, strict=False)]).tobytes()


def at_rate(pcm: bytes, rate: int, wanted: int) -> bytes:
    """Sound at another rate, by the nearest sample."""
    if rate == wanted or not pcm or not rate or not wanted:
        return pcm
    samples = memoryview(pcm).cast("h")
    return array("h", [samples[n * rate // wanted] for n in range(len(samples) * wanted // rate)]).tobytes()
