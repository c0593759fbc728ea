"""Sound devices: opened when needed, switched without a gap, replaced when they die, taken again when they are back."""

from __future__ import annotations

import sys
import threading
import time
import wave

import pytest

from agent_app.telephony.engine import device_list, devices
from agent_app.telephony.engine.audio import FRAME_S, Pump
from agent_app.telephony.engine.devices import Devices
from tests.unit.agent_app.telephony.fake_cards import World

HEADSET, BUILT_IN = "card:ALSA/Headset", "card:ALSA/Built-in"


@pytest.fixture
def world(monkeypatch):
    made = World("Built-in", "Headset")
    made.says = {"Headset": b"\x00\x10", "Built-in": b"\x00\x20"}
    monkeypatch.setitem(sys.modules, "sounddevice", made)
    monkeypatch.setattr(devices, "LOOK_EVERY_S", 0.2)
    monkeypatch.setattr(device_list, "has_portaudio", lambda: True)
    return made


class Floor:
    """Devices with what they told, and a wait for what is to come."""

    def __init__(self, world, **chosen):
        self.told, self._more = [], threading.Condition()
        self.devices = Devices(
            chosen, self._hear, look=lambda: tuple(device for device, _index in self._seen(world))
        )

    def _seen(self, world):
        fresh = World(*world.plugged)
        return device_list.ids_of(fresh)

    def _hear(self, state):
        with self._more:
            self.told.append(state)
            self._more.notify_all()

    def wait(self, until, seconds=6.0):
        with self._more:
            assert self._more.wait_for(lambda: until(self.devices.state()), seconds), self.devices.state()
        return self.devices.state()


@pytest.fixture
def floor(world):
    made = []

    def make(**chosen):
        made.append(Floor(world, **chosen))
        return made[-1]

    yield make
    for each in made:
        each.devices.stop()


def test_a_card_is_open_only_while_somebody_needs_it(world, floor):
    desk = floor(microphone=HEADSET, speaker=BUILT_IN)
    assert world.opened == [], "a desk that waits listens to nobody"
    desk.devices.use("calls", on=True)
    desk.wait(lambda s: s.in_use["microphone"] == HEADSET and s.in_use["speaker"] == BUILT_IN)
    assert {(way, name) for way, name, _rate in world.opened} == {
        ("input", "Headset"),
        ("output", "Built-in"),
    }
    desk.devices.use("calls", on=False)
    desk.wait(lambda s: s.in_use["microphone"] == "" and s.in_use["speaker"] == "")
    assert world.streams == []


def test_the_ring_is_on_its_own_device_and_opens_nothing_else(world, floor):
    desk = floor(microphone=HEADSET, speaker=HEADSET, ring=BUILT_IN)
    desk.devices.use("ring", on=True)
    desk.wait(lambda s: s.in_use["ring"] == BUILT_IN)
    assert [(way, name) for way, name, _rate in world.opened] == [("output", "Built-in")]


def test_a_rate_that_a_card_refuses_is_converted(world, floor):
    world.rates["Headset"] = (48000,)
    desk = floor(microphone=HEADSET)
    desk.devices.use("calls", on=True)
    desk.wait(lambda s: s.in_use["microphone"] == HEADSET)
    assert world.opened[0] == ("input", "Headset", 48000)
    time.sleep(0.1)
    frames = {desk.devices.microphone.read(8000, 160) for _ in range(3)}
    assert b"\x00\x10" * 160 in frames


def test_a_headset_pulled_out_in_a_call_is_replaced_told_and_taken_again(world, floor):
    desk = floor(microphone=HEADSET, speaker=HEADSET)
    desk.devices.use("calls", on=True)
    desk.wait(lambda s: s.in_use["microphone"] == HEADSET and s.in_use["speaker"] == HEADSET)
    time.sleep(0.1)
    world.plugged.remove("Headset")
    pulled = time.monotonic()
    lost = desk.wait(lambda s: s.in_use["microphone"] == "default" and s.in_use["speaker"] == "default")
    assert time.monotonic() - pulled < 3, "soon"
    assert lost.trouble == {"microphone": "lost", "speaker": "lost"}
    assert lost.chosen["microphone"] == HEADSET, "what she chose stays hers"
    world.plugged.append("Headset")
    back = desk.wait(lambda s: s.in_use["microphone"] == HEADSET and s.in_use["speaker"] == HEADSET)
    assert back.trouble == {}


def test_no_device_left_is_silence_and_then_sound_again(world, floor):
    world.plugged.remove("Built-in")
    world._initialize()
    desk = floor(microphone=HEADSET)
    desk.devices.use("calls", on=True)
    desk.wait(lambda s: s.in_use["microphone"] == HEADSET)
    time.sleep(0.1)
    world.plugged.clear()
    desk.wait(lambda s: s.in_use["microphone"] == "null" and s.trouble.get("microphone") == "lost")
    assert desk.devices.microphone.read(8000, 160) == bytes(320)
    world.plugged.append("Headset")
    desk.wait(lambda s: s.in_use["microphone"] == HEADSET)


def test_a_headset_plugged_in_between_two_calls_is_taken_with_the_next(world, floor):
    world.plugged.remove("Headset")
    world._initialize()
    desk = floor(microphone=HEADSET, speaker=HEADSET)
    world.plugged.append("Headset")  # PortAudio has not looked since
    desk.devices.use("calls", on=True)
    desk.wait(lambda s: s.in_use["microphone"] == HEADSET and s.in_use["speaker"] == HEADSET)
    assert [state.trouble for state in desk.told if state.trouble] == []


def test_looking_for_a_lost_card_cuts_nothing(world, floor):
    desk = floor(microphone=HEADSET)
    world.plugged.remove("Headset")
    world._initialize()
    desk.devices.use("calls", on=True)
    desk.wait(lambda s: s.in_use["microphone"] == "default")
    assert desk.devices.state().trouble == {"microphone": "missing"}
    looks, stream = world.looks, world.streams[0]
    time.sleep(0.8)
    assert world.looks == looks and world.streams == [stream], "no click every few seconds"


def test_a_machine_without_the_library_says_so_and_goes_on(monkeypatch, floor):
    monkeypatch.setitem(sys.modules, "sounddevice", None)
    monkeypatch.setattr(device_list, "has_portaudio", lambda: False)
    desk = floor(microphone="default", speaker="default")
    desk.devices.use("calls", on=True)
    desk.wait(lambda s: s.trouble == {"microphone": "no_library", "speaker": "no_library"})
    assert desk.devices.microphone.read(8000, 160) == bytes(320)


def test_a_switch_in_a_call_has_no_gap(world, floor, tmp_path):
    """The other side hears one microphone, then the other, and at most two frames of anything else between."""
    for name, sample in (("one", b"\x00\x10"), ("other", b"\x00\x20")):
        with wave.open(str(tmp_path / f"{name}.wav"), "wb") as file:
            file.setparams((1, 2, 8000, 0, "NONE", ""))
            file.writeframes(sample * 8000)
    world.wakes_s = 0.15
    desk = floor(microphone=f"file:{tmp_path / 'one.wav'}", speaker="null")

    class Voice:
        said: list[bytes] = []

        def rate(self):
            return 8000

        def hear(self, _most):
            return bytes(320)

        def say(self, pcm):
            self.said.append(pcm)

    pump = Pump(
        desk.devices.microphone, desk.devices.speaker, busy=lambda on: desk.devices.use("calls", on=on)
    )
    pump.add("call", Voice())
    time.sleep(0.3)
    desk.devices.choose(microphone=f"file:{tmp_path / 'other.wav'}")
    time.sleep(0.5)
    desk.devices.choose(microphone=HEADSET)  # and to a card
    time.sleep(0.7)
    pump.remove("call")
    pump.stop()
    kinds = [
        {b"\x00\x10": "a", b"\x00\x20": "b"}.get(f[:2] if f == f[:2] * 160 else b"", "?") for f in Voice.said
    ]
    line = "".join(kinds)
    assert line.strip("?").count("?") <= 2, line
    assert "a" in line and "b" in line and line.rstrip("?").endswith("a"), line
    assert len(Voice.said) >= int(1.3 / FRAME_S), "the pump did not wait for a device"


def test_ids_outlive_a_place_in_the_list():
    one = World("USB Headset: Audio (hw:1,0)", "sysdefault", "USB Headset: Audio (hw:3,0)", "pulse")
    other = World("pulse", "USB Headset: Audio (hw:2,0)")
    ids = [d.id for d, _ in device_list.ids_of(one) if d.kind == "speaker"]
    assert ids == ["card:ALSA/USB Headset: Audio", "card:ALSA/USB Headset: Audio #2", "card:ALSA/pulse"]
    assert ids[0] in [d.id for d, _ in device_list.ids_of(other)]


def test_looking_without_the_library_finds_nothing_and_fails_nothing(monkeypatch):
    monkeypatch.setenv("PYTHONPATH", "")
    assert isinstance(device_list.look(), tuple)
