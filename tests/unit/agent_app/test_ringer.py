"""The ring: heard at once, once for the same ring, and silent afterwards."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from agent_app.widgets import ringer as ringers


def test_it_sounds_at_once_again_and_stops_with_the_ring(qtbot, monkeypatch):
    heard = []
    monkeypatch.setattr(QApplication, "beep", lambda: heard.append(1))
    monkeypatch.setattr(ringers, "EVERY_MS", 20)
    parent = QObject()
    ringer = ringers.Ringer(parent)
    ringer.ring(True)
    ringer.ring(True)
    assert len(heard) == 1
    qtbot.waitUntil(lambda: len(heard) >= 3, timeout=2000)
    ringer.ring(False)
    count = len(heard)
    qtbot.wait(80)
    assert len(heard) == count
