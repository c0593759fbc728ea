"""Sound of the calls: a microphone, a loudspeaker, and the pump that carries 20 ms of each, 50 times a second.

Devices here are `null` (silence; machines without sound) and `file` (a WAV that is read again and again, one that is
written): what tests and servers need. PCM is 16 bit, one channel, at the rate of the call.
"""

from __future__ import annotations

import logging
import threading
import time
import wave
from collections.abc import Callable
from pathlib import Path
from typing import Protocol

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


def microphone_of(name: str) -> Microphone:
    """A microphone by its name in the configuration.

    Raises:
        ValueError: no such device.
    """
    if name == "null":
        return Silence()
    if name.startswith("file:"):
        try:
            return FileMicrophone(Path(name.removeprefix("file:")))
        except (OSError, wave.Error) as error:
            raise ValueError(str(error)) from error
    raise ValueError(f"no microphone {name!r}: null or file:PATH")


def speaker_of(name: str) -> Speaker:
    """A loudspeaker by its name.

    Raises:
        ValueError: no such device.
    """
    if name == "null":
        return Silence()
    if name.startswith("file:"):
        return FileSpeaker(Path(name.removeprefix("file:")))
    raise ValueError(f"no speaker {name!r}: null or file:PATH")


class Channel:
    """The pump's side of one call.

    Attributes:
        muted, held: either way the agent is not heard. tap: gets every frame of both sides, None: nobody.
    """

    def __init__(self, voice: Voice) -> None:
        self._voice = voice
        self._waiting = bytearray()
        self.muted = self.held = False
        self.tap: Tap | None = None

    def turn(self, microphone: Microphone, speaker: Speaker, *, foreground: bool) -> None:
        """Carry one frame each way. Only the call in the foreground has microphone and loudspeaker."""
        rate = self._voice.rate()
        if not rate:
            if self.tap is not None:  # between two streams: time goes on
                self.tap(0, b"", b"")
            return
        samples = int(rate * FRAME_S)
        size = 2 * samples
        self._waiting += self._voice.hear(LAG_FRAMES * size)
        if len(self._waiting) > LAG_FRAMES * size:
            del self._waiting[: len(self._waiting) - size * (LAG_FRAMES - 2)]
        heard = bytes(self._waiting[:size])
        del self._waiting[:size]
        heard += bytes(size - len(heard))
        said = microphone.read(rate, samples) if foreground and not self.muted and not self.held else b""
        if said:
            self._voice.say(said)
        if foreground:
            speaker.write(rate, heard)
        if self.tap is not None:
            self.tap(rate, heard, said or bytes(size))


class Pump:
    """A thread that turns every channel 50 times a second.

    A turn that comes late is made up for, up to half a second; later ones are left out, and taps see the gap as time.
    """

    def __init__(self, microphone: Microphone, speaker: Speaker) -> None:
        self._microphone, self._speaker = microphone, speaker
        self._channels: dict[str, Channel] = {}
        self._lock = threading.Lock()
        self._some, self._stop = threading.Event(), threading.Event()
        self._thread = threading.Thread(target=self._run, name="sound", daemon=True)
        self._thread.start()

    def add(self, call_id: str, voice: Voice) -> Channel:
        """A call has sound from now on."""
        with self._lock:
            channel = self._channels[call_id] = Channel(voice)
        self._some.set()
        return channel

    def channel(self, call_id: str) -> Channel | None:
        with self._lock:
            return self._channels.get(call_id)

    def remove(self, call_id: str) -> Channel | None:
        """Its sound has ended."""
        with self._lock:
            channel = self._channels.pop(call_id, None)
            if not self._channels:
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
            # the first that may be heard has the devices: a call on hold gives them to the one that goes on
            front = next((c for c in channels if not c.held), channels[0] if channels else None)
            for channel in channels:
                try:
                    channel.turn(self._microphone, self._speaker, foreground=channel is front)
                except Exception:  # one call's sound must not end another's
                    _LOG.exception("a frame was lost")
            due = max(due + FRAME_S, time.monotonic() - 0.5)
            if (rest := due - time.monotonic()) > 0:
                time.sleep(rest)
