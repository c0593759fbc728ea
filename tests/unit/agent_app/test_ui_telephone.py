"""What a telephone cannot do is grey and says so; what it has to say is said once; keypad and hand-over by keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from agent_app.calls.model import Notice
from agent_app.widgets.language import language
from tests.helpers import desk_fakes as fakes

KEY = Qt.Key


def press(key):
    QTest.keyClick(QApplication.focusWidget() or QApplication.activeWindow(), key)
    QApplication.processEvents()


def talk(services):
    call_id = services.calls.ring(fakes.exact())
    services.calls.answer(call_id)
    return call_id


@pytest.mark.parametrize(
    ("chosen", "words"),
    [("en", "The telephone in use cannot do this."), ("zh_CN", "做不到"), ("es", "no puede hacerlo")],
)
def test_what_the_telephone_cannot_do_is_grey_and_says_so(desk, services, tmp_path, chosen, words):
    language.choose(chosen, tmp_path)
    services.calls.able = frozenset({"answer", "hang_up", "dial"})
    talk(services)
    for act in ("hold", "mute", "transfer", "keypad"):
        button = desk.bar.buttons[act]
        assert not button.isHidden() and not button.isEnabled(), act
        assert words in button.toolTip()
    assert desk.bar.buttons["hang_up"].isEnabled()
    press(KEY.Key_F7)
    assert services.calls.calls[services.calls.current_id].state == "active", "its key does nothing either"


def test_keys_are_pressed_by_keyboard(desk, services):
    talk(services)
    press(KEY.Key_F10)
    QTest.keyClicks(QApplication.focusWidget(), "1 5 #")
    press(KEY.Key_Return)
    assert services.calls.commands[-1] == "keys 1 5 #"


def test_a_call_is_handed_over_by_keyboard(desk, services):
    talk(services)
    press(KEY.Key_F9)
    QTest.keyClicks(QApplication.focusWidget(), "+34910000000")
    press(KEY.Key_Return)
    assert services.calls.commands[-1] == "transfer +34910000000"


def test_what_the_telephone_has_to_say_is_said_once(window, desk, services, monkeypatch):
    talk(services)
    said, show = [], desk.show_problem
    monkeypatch.setattr(desk, "show_problem", lambda error: (said.append(error.code), show(error)))
    services.calls.notice = Notice(number=1, code="phone_lost_call")
    services.calls.say()
    assert "the call is cut off" in window.strip.text.whole()
    services.calls.say()
    assert said == ["phone_lost_call"]


@pytest.mark.parametrize(
    ("line", "code", "words"),
    [
        ("failed", 401, "does not accept"),
        ("failed", 0, "does not answer"),
        ("registering", 0, "getting its line"),
    ],
)
def test_a_telephone_without_a_line_says_so_in_the_bar(desk, services, line, code, words):
    services.calls.line, services.calls.line_code = line, code
    services.calls.say()
    assert words in desk.bar.more.whole()
    services.calls.line = "registered"
    services.calls.say()
    assert words not in desk.bar.more.whole()


def test_the_other_side_on_hold_is_said(desk, services):
    services.calls.put(talk(services), "active", remote_hold=True)
    assert "the other side waits" in desk.bar.state_words.text()


def test_a_computer_without_the_softphones_program_says_so(desk, services):
    services.calls.line, services.calls.line_cause = "failed", "no_stack"
    services.calls.say()
    assert "lacks the softphone's program" in desk.bar.more.whole()


def test_a_sensitive_step_keeps_the_recording_quiet_and_the_next_one_does_not(desk, services):
    talk(services)
    presenter = desk.presenter
    for quiet in (True, True, False, False):
        presenter._keep_recording_quiet(quiet)
    assert services.calls.commands[-2:] == ["recording paused", "recording on"]
