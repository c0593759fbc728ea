"""The panel Sound by keys alone, what the desk says when a device goes away, headset buttons, who rings."""

from __future__ import annotations

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from agent_app.calls import headset
from tests.helpers import desk_fakes as fakes
from tests.helpers.fake_sound import BUILT_IN, HEADSET, SCREEN

NONE = Qt.KeyboardModifier.NoModifier


def press(key, modifier=NONE):
    QTest.keyClick(QApplication.focusWidget() or QApplication.activeWindow(), key, modifier)
    QApplication.processEvents()


@pytest.fixture
def panel(window):
    press(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    return window.sound_panel


def test_a_device_is_chosen_by_keys_and_said_to_be_in_use(panel, services):
    assert panel.boxes["microphone"].hasFocus()
    assert panel.boxes["microphone"].currentText() == "USB Headset"
    press(Qt.Key.Key_Down)
    assert ("microphone", BUILT_IN) in services.sound.asked
    services.sound.put(in_use={"microphone": BUILT_IN, "speaker": HEADSET, "ring": ""})
    assert panel.states["microphone"].text() == "In use"
    assert panel.states["ring"].text() == "Opened when it is needed"


def test_a_loudspeaker_is_no_microphone(panel):
    microphones = [panel.boxes["microphone"].itemData(n) for n in range(panel.boxes["microphone"].count())]
    rings = [panel.boxes["ring"].itemData(n) for n in range(panel.boxes["ring"].count())]
    assert microphones == ["default", HEADSET, BUILT_IN, "null"]
    assert SCREEN in rings


def test_a_chosen_device_that_is_not_there_stays_chosen_and_is_said(panel, services):
    services.sound.put(
        devices=tuple(d for d in services.sound.now.devices if d[1] != HEADSET),
        in_use={"microphone": "default", "speaker": "default", "ring": ""}, trouble={"microphone": "lost"},
    )  # fmt: skip
    assert panel.boxes["microphone"].currentText() == "USB Headset"
    assert panel.states["microphone"].text().startswith("It went away. In use: The system's own.")


def test_levels_are_said_in_words_and_only_while_it_is_open(panel, services):
    assert services.sound.asked[:2] == [("watch", True), "look"]
    services.sound.level(-90.0, heard="nothing")
    assert panel.meters["microphone"][2].text().startswith("Your microphone gives nothing")
    services.sound.level(-2.0, -20.0, heard="too_loud")
    assert panel.meters["microphone"][2].text().startswith("Too loud")
    assert panel.meters["speaker"][2].text() == "Sounds"
    press(Qt.Key.Key_Escape)
    assert panel.isHidden() and services.sound.asked[-1] == ("watch", False)


def test_a_test_call_by_keys(panel, services):
    panel.test.setFocus()
    press(Qt.Key.Key_Space)
    assert services.sound.asked[-1] == "try"
    assert panel.result.text().startswith("Say something now")
    services.sound.put(step="playing", found="good")
    assert panel.result.text() == "Now you hear it back. You were heard well."
    services.sound.put(step="done", found="nothing")
    assert panel.result.text().startswith("Nothing was heard")
    assert panel.test.hasFocus(), "she can try again at once"


def test_a_telephone_with_its_own_sound_is_said(window, services):
    services.sound.now = replace(services.sound.now, can=False)
    window.open_sound()
    assert "sound_panel" not in vars(window)
    assert "its own sound" in window.strip.text.whole()


# ---------------------------------------------------------------------------------------------- headset buttons


def button(desk, key):
    QTest.keyClick(desk.window(), key)
    QApplication.processEvents()


@pytest.mark.parametrize("key", [*headset.ANSWER, *headset.EITHER])
def test_a_button_takes_a_call_that_rings(desk, services, key):
    call = services.calls.ring(fakes.exact())
    button(desk, key)
    assert services.calls.calls[call].state == "active"


@pytest.mark.parametrize("key", [*headset.HANG_UP, *headset.EITHER])
def test_a_button_ends_a_talk(desk, services, key):
    call = services.calls.ring(fakes.exact())
    services.calls.answer(call)
    button(desk, key)
    assert call not in services.calls.calls or services.calls.calls[call].state in ("ended", "ending")


@pytest.mark.parametrize("key", [*headset.ANSWER, *headset.EITHER])
def test_no_button_dials(desk, services, key):
    desk.presenter.select("wang")
    button(desk, key)
    assert services.calls.dialled == []


def test_the_mute_button_mutes(desk, services):
    call = services.calls.ring(fakes.exact())
    services.calls.answer(call)
    button(desk, headset.MUTE[0])
    assert services.calls.calls[call].muted


# ---------------------------------------------------------------------------------------------- who rings


def test_the_desk_beeps_only_when_the_telephone_does_not_ring(desk, services, monkeypatch):
    heard = []
    monkeypatch.setattr(desk.ringer, "ring", heard.append)
    services.calls.ring(fakes.exact())
    assert heard[-1] is False, "the telephone rings on its own device"
    services.sound.put(trouble={"ring": "missing"})
    desk.presenter.refresh()
    assert heard[-1] is True, "a ring that cannot be heard there is heard here"
    services.sound.put(trouble={}, can=False)
    desk.presenter.refresh()
    assert heard[-1] is True
