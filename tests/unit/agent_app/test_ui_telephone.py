"""What a telephone cannot do is grey and says so; what it has to say is said once; keypad and hand-over by keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from agent_app.calls.model import Notice
from agent_app.widgets.language import language
from domain.line_quality import LineQuality
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
    call, presenter = talk(services), desk.presenter
    services.calls.put(call, "active", recording="on")
    assert presenter._silence(True) == ("waiting", "")
    services.calls.put(call, "active", recording="paused")
    assert presenter._silence(True) == ("silent", "telephone")
    for _ in range(2):
        presenter._silence(False)
    assert services.calls.commands[-2:] == ["recording paused", "recording on"]


def test_a_colleague_is_asked_swapped_to_and_connected_by_keyboard(desk, services):
    call = talk(services)
    QTest.keyClick(QApplication.activeWindow(), KEY.Key_F9, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClicks(QApplication.focusWidget(), "1002")
    press(KEY.Key_Return)
    assert services.calls.commands[-1] == "consult 1002"
    assert "Asking 1002: Talking" in desk.bar.more.whole() and services.calls.calls[call].state == "held"
    assert desk.bar.buttons["hang_up"].words() == "End asking"
    QTest.keyClick(QApplication.activeWindow(), KEY.Key_F7, Qt.KeyboardModifier.ControlModifier)
    QApplication.processEvents()
    assert services.calls.commands[-1] == "swap" and services.calls.calls[call].state == "active"
    press(KEY.Key_F9)
    assert services.calls.commands[-1] == "complete", "F9 connects while somebody is asked"


def test_three_talk_and_the_colleague_leaves_by_the_same_key(desk, services):
    talk(services)
    services.calls.consult(services.calls.current_id, "1002")
    for words, command in (("Three-way with 1002", "merge"), ("", "cancel")):
        QTest.keyClick(QApplication.activeWindow(), KEY.Key_F9, Qt.KeyboardModifier.ControlModifier)
        QApplication.processEvents()
        assert services.calls.commands[-1] == command and words in desk.bar.more.whole()


def test_what_goes_only_with_a_colleague_or_only_without_says_so(desk, services):
    acts = desk._acts
    talk(services)
    assert not acts.enabled("swap") and "Nobody is asked" in acts.why_not("swap")
    services.calls.consult(services.calls.current_id, "1002")
    assert acts.enabled("swap") and not acts.enabled("leave_message")
    assert desk.bar.buttons["swap"].isVisibleTo(desk.bar) and not desk.bar.buttons["hold"].isVisibleTo(
        desk.bar
    )
    services.calls.able -= {"conference"}
    services.calls.say()
    assert "The telephone in use cannot do this." in desk.bar.buttons["merge"].toolTip()


def test_the_only_message_is_left_by_one_key_and_the_wrap_up_opens(desk, services):
    call = talk(services)
    QTest.keyClick(QApplication.activeWindow(), KEY.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    QApplication.processEvents()
    assert services.calls.commands[-1] == "message Callback"
    assert desk.side.side() == "wrap" and services.calls.calls[call].state == "leaving_message"
    assert "message “Callback”" in desk.bar.more.whole()
    assert not desk._acts.enabled("mute") and desk._acts.enabled("hang_up")


def test_several_messages_are_chosen_from_and_none_is_said(window, desk, services):
    talk(services)
    services.calls.prepared = ("A", "B")
    desk.open_messages()
    assert desk.sheet.kind == "leave_message"
    press(KEY.Key_Down)
    press(KEY.Key_Return)
    assert services.calls.commands[-1] == "message B"
    services.calls.prepared = ()
    desk.open_messages()
    assert "no prepared messages" in window.strip.text.whole()


def test_a_call_that_was_taken_without_a_key_is_heard_and_seen(window, desk, services, monkeypatch):
    beeps = []
    monkeypatch.setattr(QApplication, "beep", lambda: beeps.append(1))
    call = services.calls.ring(fakes.exact())
    beeps.clear()
    services.calls.put(call, "active", by_itself=True)
    services.calls.say()
    assert beeps == [1] and "taken by itself" in window.strip.text.whole()
    assert "taken by itself" in desk.bar.more.whole()


def test_a_line_is_chosen_where_there_are_several(desk, services):
    desk.open_sheet("dial_number")
    assert list(desk.sheet.fields) == ["number"]
    desk.sheet.dismiss()
    services.calls.named_lines = ("Sales", "Service")
    desk.open_sheet("dial_number")
    desk.sheet.fields["number"].setText("+34910000000")
    desk.sheet.fields["line"].setCurrentIndex(1)
    press(KEY.Key_Return)
    assert services.calls.dialled[-1] == "+34910000000 Service"


def test_missed_calls_wait_while_one_talks_and_one_key_promises_the_newest(window, desk, services):
    from tests.helpers import screens_calls as screens

    window = screens.missed_calls()
    desk, services = window.desks["calls"], window.desks["calls"].presenter._services
    window.show()
    panel = desk.side.missed
    assert panel.isVisibleTo(desk.side) and "Wang Li" in panel.choices[0].words()
    talk(services)
    assert not panel.isVisibleTo(desk.side)
    services.calls.calls.clear()
    services.calls.current_id = None
    services.calls.say()
    panel.take_first()
    assert (
        services.calls.commands[-1] == "call back m1" and "callback stands first" in window.strip.text.whole()
    )
    window.close()


def test_a_recording_is_paused_and_ended_by_a_key_each_and_said_in_words(desk, services):
    call_id = talk(services)
    bar = desk.bar
    assert bar.recording.isHidden(), "nothing is recorded"
    services.calls.put(call_id, "active", recording="on")
    assert not bar.recording.isHidden() and "Recording" in bar.recording.text()
    assert "objects" in bar.recording.toolTip(), "the other key is told beside it"
    press(KEY.Key_F11)
    services.calls.put(call_id, "active", recording="paused")
    assert "paused" in bar.recording.text()
    press(KEY.Key_F11)
    assert services.calls.commands[-2:] == ["recording paused by hand", "recording on by hand"]
    QTest.keyClick(QApplication.activeWindow(), KEY.Key_F11, Qt.KeyboardModifier.ShiftModifier)
    assert services.calls.commands[-1] == "object" and bar.recording.isHidden()
    assert "objected" in bar.more.whole()


@pytest.mark.parametrize(("mos", "word"), [(4.3, "line good"), (3.8, "line fair"), (2.9, "line poor")])
def test_the_line_is_one_calm_word(desk, services, mos, word):
    call_id = talk(services)
    assert "line" not in desk.bar.more.whole()
    services.calls.put(call_id, "active", heard=LineQuality(lost=1, received=800, mos=mos, source="rtcp"))
    assert word in desk.bar.more.whole()
