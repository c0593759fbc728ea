"""The ring: heard while it rings, wanted or not, and no trouble on a desk without sound."""

from __future__ import annotations

from PySide6.QtCore import QObject

from agent_app.widgets.ringer import Ringer


class FakeEffect:
    def __init__(self):
        self.did = []

    def play(self):
        self.did.append("play")

    def stop(self):
        self.did.append("stop")


def test_it_plays_once_for_a_ring_and_stops_with_it(qtbot):
    parent = QObject()
    ringer = Ringer(parent)
    ringer._effect = effect = FakeEffect()
    for on in (True, True, False, False):
        ringer.ring(on)
    assert effect.did == ["play", "stop"]


def test_a_desk_without_sound_stays_quiet(qtbot):
    parent = QObject()
    ringer = Ringer(parent)
    ringer._load()
    ringer.ring(True)
    ringer.ring(False)
