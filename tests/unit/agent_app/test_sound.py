"""The room of the sound without a window: what is kept, what is said, what a microphone is worth."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from agent_app.changes import Changes
from agent_app.sound.local import LocalSound, kept, with_kept
from agent_app.sound.model import Reading, judged
from agent_app.telephony import commands as ask
from agent_app.telephony import events
from agent_app.telephony.engine.protocol import EngineConfig


class Phone:
    name, capabilities = "toy", frozenset({"devices"})

    def __init__(self):
        self.done = []

    def do(self, command):
        self.done.append(command)


class Meta:
    """The store's table `meta`, as far as it is asked."""

    def __init__(self):
        self.rows = {}

    def read(self, work):
        return work(self)

    write = read

    def exec_driver_sql(self, sql, values):
        if sql.startswith("INSERT"):
            self.rows[values[0]] = values[1]
        found = self.rows.get(values[0])
        return type("Found", (), {"scalar": lambda _self: found})()


@pytest.fixture
def said():
    return []


@pytest.fixture
def room(said):
    return LocalSound(Phone(), Meta(), Changes(lambda work: work()), said.append)


def told(**values):
    return events.DevicesChanged(seq=1, at=datetime.now(UTC), devices=(), **values)


def test_what_she_chose_is_used_at_the_next_start(room):
    room.choose("microphone", "card:ALSA/Headset")
    room.choose("ring", "null")
    config = with_kept(EngineConfig(speaker="file:x.wav"), room._database)
    assert (config.microphone, config.speaker, config.ring) == ("card:ALSA/Headset", "file:x.wav", "null")
    assert kept(room._database) == {"microphone": "card:ALSA/Headset", "ring": "null"}
    last = room._telephone.done[-1]
    assert isinstance(last, ask.SelectDevices) and (last.microphone, last.ring) == ("", "null")


def test_a_headset_that_goes_and_comes_is_said_once_each(room, said):
    used = {"microphone": "default", "speaker": "default", "ring": ""}
    for _ in range(3):
        room.hear(told(in_use=used, trouble={"microphone": "lost", "speaker": "lost"}))
    room.hear(told(in_use={"microphone": "card:a/b", "speaker": "card:a/b"}))
    room.hear(told(in_use={}))
    assert said == ["sound_lost", "sound_back"]


def test_silence_instead_of_a_device_is_said_as_such(room, said):
    room.hear(told(in_use={"microphone": "null", "speaker": "default"}, trouble={"microphone": "missing"}))
    assert said == ["sound_none"]


def test_a_chosen_one_that_is_not_there_is_said(room, said):
    room.hear(told(in_use={"microphone": "default"}, trouble={"microphone": "missing"}))
    assert said == ["sound_missing"]


def test_a_ring_device_in_trouble_is_no_alarm_but_the_desk_rings(room, said):
    room.hear(told(in_use={"ring": "null"}, trouble={"ring": "missing"}))
    assert said == [] and not room.state().rings


def test_an_engine_that_is_new_is_told_that_somebody_watches(room):
    room.watch(on=True)
    room.hear(events.EngineUp(seq=2, at=datetime.now(UTC), engine="e", after_s=0.2))
    assert [c.on for c in room._telephone.done] == [True, True]
    room.watch(on=False)
    room.hear(events.LevelsHeard(seq=3, at=datetime.now(UTC), microphone_db=-20, speaker_db=-20))
    assert room.state().reading is None, "a late level is not shown"


@pytest.mark.parametrize(
    ("levels", "clipped", "word"),
    [([-90] * 24, False, "nothing"), ([-55] * 24, False, "faint"), ([-90] * 20 + [-30] * 4, False, "good"),
     ([-20] * 24, True, "too_loud"), ([-20] * 3, False, "")],
)  # fmt: skip
def test_a_microphone_in_one_word(levels, clipped, word):
    readings = [Reading(db, -90.0) for db in levels]
    if clipped:
        readings[-1] = Reading(-1.0, -90.0, clipped=True)
    assert judged(readings) == word
