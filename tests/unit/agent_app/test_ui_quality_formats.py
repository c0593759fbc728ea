"""Recordings arrive packed: waveform, play, seek and speed work with FLAC and Ogg as with WAV, in the real window."""

from __future__ import annotations

import pytest

from agent_app.quality.waveform import of_sound
from tests.helpers import quality_fakes as made
from tests.helpers import screens_quality as screens
from tests.unit.agent_app.test_ui_quality import SOUNDS, in_the_pool

SECONDS_MS = 3400


@pytest.mark.parametrize("name", ["two_sides.flac", "two_sides.ogg", "wav"])
def test_it_plays_from_where_one_points_and_faster_when_asked(desk_look, qtbot, name):
    audio = made.wav(SECONDS_MS / 1000) if name == "wav" else (SOUNDS / name).read_bytes()
    window = screens.quality_list()
    qtbot.addWidget(window)
    window.show()
    panel = window.desks["quality"].call.player
    player = panel.audio
    heard: list[int] = []
    trouble: list[str] = []
    player.position_changed.connect(heard.append)
    player.trouble.connect(trouble.append)
    panel.load(audio, SECONDS_MS / 1000, in_the_pool(qtbot, lambda: of_sound(audio, SECONDS_MS / 1000)))
    assert panel.lanes._wave.lanes == 2
    qtbot.waitUntil(lambda: abs(player.duration - SECONDS_MS) < 400, timeout=5000)
    player.toggle()
    qtbot.waitUntil(lambda: player.playing and player.position > 200, timeout=5000)
    player.seek(1500)
    qtbot.waitUntil(lambda: 1500 <= player.position < 2600, timeout=5000)
    assert player.change_rate(1) > 1.0
    qtbot.waitUntil(lambda: player.position > 1900, timeout=5000)
    player.pause()
    qtbot.waitUntil(lambda: not player.playing, timeout=5000)
    here = player.position
    player.nudge(-1)
    qtbot.waitUntil(lambda: player.position < here, timeout=5000)
    assert "cannot_decode" not in trouble
    player.unload()
