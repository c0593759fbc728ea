"""PortAudio without a sound card: a module that stands in for `sounddevice`, whose devices a test plugs and pulls."""

from __future__ import annotations

import threading
import time


class PortAudioError(Exception):
    pass


class FakeStream:
    """Calls back every 20 ms while its device is plugged in."""

    def __init__(self, world, way, device, samplerate, blocksize, callback):
        self.world, self.way, self.rate, self.block = world, way, samplerate, blocksize
        self.name = world.known[device]["name"] if device is not None else world.default_name(way)
        if self.name not in world.plugged:
            raise PortAudioError("no such device")
        if samplerate not in world.rates.get(self.name, (samplerate,)):
            raise PortAudioError("Invalid sample rate")
        self.active, self._callback = False, callback
        self.closed = threading.Event()

    def start(self):
        self.active = True
        self.world.streams.append(self)
        self.world.opened.append((self.way, self.name, self.rate))
        threading.Thread(target=self._run, daemon=True).start()

    def close(self, ignore_errors=True):
        self.active = False
        self.closed.set()
        if self in self.world.streams:
            self.world.streams.remove(self)

    def _run(self):
        if self.way == "input":
            self.closed.wait(self.world.wakes_s)
        due = time.monotonic()
        while not self.closed.is_set() and self.name in self.world.plugged:
            if self.way == "input":
                self._callback(self.world.says.get(self.name, b"\0\0") * self.block, self.block, None, None)
            else:
                data = bytearray(2 * self.block)
                self._callback(memoryview(data), self.block, None, None)
                self.world.played.setdefault(self.name, bytearray()).extend(data)
            due += 0.02
            time.sleep(max(0, due - time.monotonic()))


class World:
    """Implements what `cards` and `device_list` ask of `sounddevice`.

    Attributes:
        plugged: names of devices that are there: each has a microphone and a loudspeaker. known: what PortAudio saw when it
            looked last. says: device -> the sample that its microphone always gives. rates: those that it takes.
        wakes_s: so long after its start a microphone is silent.
    """

    PortAudioError = PortAudioError

    def __init__(self, *plugged):
        self.plugged, self.known = list(plugged), []
        self.says, self.rates, self.played = {}, {}, {}
        self.streams, self.opened, self.looks, self.wakes_s = [], [], 0, 0.0
        self._initialize()

    def _initialize(self):
        self.known = [
            {"name": name, "hostapi": 0, "max_input_channels": 1, "max_output_channels": 2,
             "default_samplerate": 48000.0} for name in self.plugged
        ]  # fmt: skip
        self.looks += 1

    def _terminate(self):
        for stream in list(self.streams):
            stream.close()

    def default_name(self, _way):
        return self.plugged[0] if self.plugged else ""

    def query_hostapis(self):
        return [{"name": "ALSA"}]

    def query_devices(self, index=None, kind=None):
        if kind is None:
            return self.known
        if not self.known:
            raise PortAudioError("no device")
        return self.known[index or 0]

    def RawInputStream(self, *, callback, device, samplerate, blocksize, **_same):
        return FakeStream(self, "input", device, samplerate, blocksize, callback)

    def RawOutputStream(self, *, callback, device, samplerate, blocksize, **_same):
        return FakeStream(self, "output", device, samplerate, blocksize, callback)
